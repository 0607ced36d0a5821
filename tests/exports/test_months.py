"""Exports outside the United States by month and over twelve months: two panels that are never one."""

from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.exports.figures.months import non_us_months_chart
from data import TradeTables
from data.wording import Language, wording_for
from tests.small_tables import curated


def chart(language: Language = "en", tables: TradeTables | None = None) -> Chart:
    """The chart on a desktop."""
    return non_us_months_chart(tables or curated(), wording=wording_for(language), style=Style())


def without(first: str, last: str) -> TradeTables:
    """The curated tables without the months between two."""
    rows = curated()["exports_monthly"]
    months = pd.Series(rows["reference_month"].astype(str))
    kept = rows.loc[~months.between(first, last)]
    return replace(curated(), frames={**curated().frames, "exports_monthly": kept}, version=f"without {first} {last}")


def traces(found: Chart) -> dict[str, Any]:
    """The traces by name."""
    return {trace["name"]: trace for trace in found.plain["data"]}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        # 254,089.0 against 199,380.7 million is 27.4 % more
        ("en", "In the 12 months to July 2026, exports to non-US markets totalled C$254.1 billion (+27.4% from the previous 12 months)"),
        ("fr", "Sur les 12 mois se terminant en juillet 2026, les exportations vers les pays autres que les États-Unis ont totalisé 254,1 G$ CA (+27,4 % par rapport aux 12 mois précédents)"),
    ],
)  # fmt: skip
def test_the_title_compares_the_latest_twelve_months_with_the_twelve_before(language: Language, title: str) -> None:
    assert chart(language).caption.title.replace("\u00a0", " ") == title


def test_months_and_sums_stand_in_panels_of_their_own_each_from_zero() -> None:
    found = chart()
    sums, months = traces(found)["twelve months"], traces(found)["months"]
    assert (sums["yaxis"], months["yaxis"]) == ("y", "y2")
    assert [found.plain["layout"][axis]["range"][0] for axis in ("yaxis", "yaxis2")] == [0, 0]
    assert len(months["y"]) == 7 * 12 + 7  # January 2019 to July 2026
    assert months["y"][-1] == pytest.approx(23_716.1)
    # The first sum is that of the twelve months to December 2019, the year 2019.
    assert sums["y"][:11] == [None] * 11
    assert sums["y"][11] == pytest.approx(sum(months["y"][:12]))
    assert sums["y"][-1] == pytest.approx(sum(months["y"][-12:]))


def test_a_missing_month_breaks_the_line_of_sums_for_a_year_and_leaves_its_bar_out() -> None:
    found = traces(chart(tables=without("2023-03", "2023-03")))
    at = {round(x, 3): y for x, y in zip(found["twelve months"]["x"], found["twelve months"]["y"], strict=True)}
    march = [round(year + 2.5 / 12, 3) for year in (2023, 2024)]
    assert [at[place] is None for place in march] == [True, False]
    assert sum(value is None for value in at.values()) == 11 + 12
    assert found["twelve months"]["connectgaps"] is False
    assert len(found["months"]["y"]) == 7 * 12 + 6


def test_with_less_than_twelve_months_the_months_stand_alone() -> None:
    found = chart(tables=without("2019-01", "2025-12"))
    assert set(traces(found)) == {"months"}
    assert found.caption.title == "In July 2026, exports to non-US markets totalled C$23.7\u00a0billion"


def test_without_the_same_month_a_year_before_nothing_is_compared() -> None:
    found = chart(tables=without("2019-01", "2025-07"))
    assert found.caption.title.endswith("totalled C$254.1\u00a0billion")
