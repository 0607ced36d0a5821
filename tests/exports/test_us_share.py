"""The chart of the US share: its title's numbers, its months, and the months that no release table holds."""

from dataclasses import replace

import pytest

from components.drawing.style import Style
from components.exports.figures.us_share import us_share_chart
from data import load_tables
from data.frames import CUSTOMS_TOTAL, MONTHLY_BOP
from data.indicators.exports.year_share import year_share
from data.wording import wording_for

TABLES = load_tables()


def chart(months: str, language: str = "en", compared_with: int = 2024, tables=TABLES):  # type: ignore[no-untyped-def]
    return us_share_chart(
        tables,
        wording=wording_for(language),  # type: ignore[arg-type]
        style=Style(),
        months=months,
        compared_with=compared_with,
    )


def without(name: str, **cells: object):  # type: ignore[no-untyped-def]
    """The tables without the rows that hold some cells."""
    frame = TABLES[name]
    gone = (frame[list(cells)] == list(cells.values())).all(axis=1)
    assert gone.any()
    return replace(TABLES, frames={**TABLES.frames, name: frame.loc[~gone]}, version=f"without {name} {cells}")


def test_months_without_a_release_table_break_the_line() -> None:
    line = chart("bop").figure.data[0]
    at = {round(x, 3): y for x, y in zip(line.x, line.y, strict=True)}
    july_2023, march_2023 = round(2023 + 6.5 / 12, 3), round(2023 + 2.5 / 12, 3)
    assert at[march_2023] == pytest.approx(0.77, abs=0.05)
    assert at[july_2023] is None
    assert line.connectgaps is False
    assert line.mode == "lines+markers"  # October 2024 stands between two gaps and would be no line
    assert chart("adjusted").figure.data[0].mode == "lines"


def test_an_unbroken_series_has_a_value_in_every_month() -> None:
    line = chart("adjusted").figure.data[0]
    assert len(line.y) == 7 * 12 + 7  # January 2019 to July 2026
    assert None not in line.y


@pytest.mark.parametrize("months", ["adjusted", "unadjusted"])
def test_the_title_compares_twelve_months_with_a_year_with_and_without_precious_metals(months: str) -> None:
    # C$ million: 560,510.9 of 814,599.9 is 68.81 %, 7.51 points less than 595,938.8 of 780,854.2. Without precious metals
    # 555,547.1 of 743,204.6 is 74.75 %, 4.40 points less than 586,043.0 of 740,407.2.
    assert chart(months).caption.title.replace("\u00a0", " ") == (
        "The United States took 68.8% of goods exports in the 12 months to July 2026, 7.5 points less than in 2024 "
        "(without precious metals, 4.4 points less)"
    )
    assert chart(months, "fr").caption.title.replace("\u00a0", " ") == (
        "La part des États-Unis dans les exportations de biens s’établissait à 68,8 % pour les 12 mois se terminant en juillet 2026, "
        "7,5 points de moins qu’en 2024 (sans les métaux précieux, 4,4 points de moins)"
    )


def test_the_title_the_thick_line_its_label_and_the_table_have_one_number() -> None:
    drawn = chart("adjusted")
    assert drawn.figure.data[1].y[-1] == pytest.approx(0.6881, abs=0.0001)
    assert {"<b>66.6%</b>", "<b>68.8%</b>"} <= {note.text for note in drawn.figure.layout.annotations}
    assert drawn.table.head[:3] == ("Month", "US share", "US share, 12 months")
    assert drawn.table.rows[0][:3] == ("July 2026", "66.6%", "68.8%")
    assert drawn.table.rows[-1][:3] == ("January 2019", drawn.table.rows[-1][1], "\u2013")


def test_twelve_months_without_precious_metals_are_said_once() -> None:
    bare = us_share_chart(
        TABLES, wording=wording_for("en"), style=Style(), months="unadjusted", compared_with=2024, without_gold=True
    )
    assert bare.caption.title.replace("\u00a0", " ") == (
        "The United States took 74.8% of goods exports without precious metals in the 12 months to July 2026, 4.4 points less than in 2024"
    )


def test_a_balance_of_payments_month_is_compared_with_the_published_year_of_its_own_basis() -> None:
    # 75.9 as published for 2024, less 66.3; the customs year was 76.3
    title = chart("bop").caption.title.replace("\u00a0", " ")
    assert title == "The United States took 66.3% of goods exports in July 2026, 9.6 points less than in 2024"
    assert chart("bop", "fr").caption.title.replace("\u00a0", " ") == (
        "La part des États-Unis dans les exportations de biens s’établissait à 66,3 % en juillet 2026, 9,6 points de moins qu’en 2024"
    )
    assert "The 2024 share, 75.9%, is a published figure (press source)." in chart("bop").caption.subtitle
    assert "published figure" not in chart("adjusted").caption.subtitle


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "The United States took 66.3% of goods exports in July 2026"),
        ("fr", "La part des États-Unis dans les exportations de biens s’établissait à 66,3 % en juillet 2026"),
    ],
)
def test_without_a_year_of_its_own_basis_nothing_is_compared(language: str, title: str) -> None:
    assert chart("bop", language, compared_with=2019).caption.title.replace("\u00a0", " ") == title


def test_a_year_is_told_on_the_basis_that_was_asked_for_or_not_at_all() -> None:
    computed, published = year_share(TABLES, CUSTOMS_TOTAL, 2024), year_share(TABLES, MONTHLY_BOP, 2024)
    assert computed is not None and published is not None
    assert (round(computed.share, 3), computed.published) == (0.763, False)
    assert (published.share, published.published) == (0.759, True)
    assert year_share(TABLES, MONTHLY_BOP, 2019) is None
    assert year_share(TABLES, CUSTOMS_TOTAL, 1990) is None


def test_the_share_by_year_runs_from_1997_and_compares_the_latest_year() -> None:
    drawn = chart("years")
    # 72.3 in 2025, 76.3 in 2024
    title = drawn.caption.title.replace("\u00a0", " ")
    assert title == "The United States took 72.3% of goods exports in 2025, 4.0 points less than in 2024"
    assert chart("years", "fr").caption.title.replace("\u00a0", " ") == (
        "La part des États-Unis dans les exportations de biens s’établissait à 72,3 % en 2025, 4,0 points de moins qu’en 2024"
    )
    (line,) = drawn.figure.data
    assert (line.x[0], line.x[-1], len(line.x)) == (1997, 2025, 29)
    assert "by year, percent, total exports, customs basis" in drawn.caption.subtitle
    assert drawn.table.head[0] == "Year"
    assert drawn.table.rows[0][:2] == ("2025", "72.3%")
    assert chart("years", compared_with=2025).caption.title == "The United States took 72.3% of goods exports in 2025"


def test_a_missing_year_breaks_the_line() -> None:
    (line,) = chart("years", tables=without("exports_annual", year=2010, partner_code="WLD")).figure.data
    at = dict(zip(line.x, line.y, strict=True))
    assert (at[2010], line.connectgaps) == (None, False)
    assert at[2009] is not None and at[2011] is not None
