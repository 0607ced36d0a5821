"""The chart of the US share: its title's numbers, its months, and the months that no release table holds."""

import pytest

from components.figures.us_share import us_share_chart
from components.style import Style
from components.wording import wording_for
from data import load_tables

TABLES = load_tables()


def chart(months: str, language: str = "en"):  # type: ignore[no-untyped-def]
    return us_share_chart(TABLES, wording=wording_for(language), style=Style(), months=months, compared_with=2024)  # type: ignore[arg-type]


def test_months_without_a_release_table_break_the_line() -> None:
    line = chart("bop").figure.data[0]
    at = {round(x, 3): y for x, y in zip(line.x, line.y, strict=True)}
    july_2023, march_2023 = round(2023 + 6.5 / 12, 3), round(2023 + 2.5 / 12, 3)
    assert at[march_2023] == pytest.approx(0.77, abs=0.05)
    assert at[july_2023] is None
    assert line.connectgaps is False


def test_an_unbroken_series_has_a_value_in_every_month() -> None:
    line = chart("adjusted").figure.data[0]
    assert len(line.y) == 7 * 12 + 7  # January 2019 to July 2026
    assert None not in line.y


def test_the_title_tells_the_latest_month_against_the_year_compared_with() -> None:
    title = chart("adjusted").caption.title.replace("\u00a0", " ")
    assert title == "The United States took 66.6% of goods exports in July 2026, 9.7 points less than in 2024"
    assert chart("adjusted", "fr").caption.title.replace("\u00a0", " ") == (
        "Les États-Unis ont reçu 66,6 % des exportations de biens en juillet 2026, 9,7 points de moins qu’en 2024"
    )
