"""Gold among non-US exports: how much of a rise it explains, where monthly figures allow it."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.cells.named_rows import GOLD
from data.frames import MONTHLY_UNADJUSTED, Exports, Frame
from data.indicators.exports.flows import of_measure, us_and_non_us

MONTHS = 12


@dataclass(frozen=True)
class GoldInRise:
    """Two months a year apart: the rise of non-US exports and the part of it that is gold (C$ millions).

    Definition: the rise of gold exports outside the United States over a year divided by the rise of all exports
    there.
    Unit: C$ millions; growth and share fractions.
    Source of the definition: this project's own, stated here.
    """

    month: str
    year_before: str
    non_us_rise: float
    gold_rise: float
    gold_now: float
    gold_then: float
    non_us_now: float

    @property
    def growth(self) -> float:
        """Growth of non-US exports over the year, gold included, as a fraction."""
        return self.non_us_now / (self.non_us_now - self.non_us_rise) - 1

    @property
    def growth_without_gold(self) -> float:
        """The same without gold."""
        then = self.non_us_now - self.non_us_rise - self.gold_then
        return (self.non_us_now - self.gold_now) / then - 1

    @property
    def share(self) -> float:
        """Part of the rise that is gold, as a fraction; may exceed 1 when other exports fell."""
        return self.gold_rise / self.non_us_rise


def gold_months(sectors: Frame) -> pd.Series[float]:
    """Non-US exports of unwrought gold, silver and platinum group metals by month, C$ millions, total exports.

    Definition: exports of unwrought gold, silver and platinum group metals to the world minus those to the United
    States.
    Unit: C$ millions.
    Source of the definition: Statistics Canada, product group 324 of the North American Product Classification System
    (NAPCS).
    """
    rows = sectors.loc[
        (sectors["sector_id"] == GOLD)
        & (sectors["flow"] == "total_exports")
        & (sectors["period_from"] == sectors["period_to"])
    ].dropna(subset=["exports_world_cad_millions"])
    return (
        rows.set_index("period_from")["exports_world_cad_millions"]
        - rows.set_index("period_from")["exports_us_cad_millions"]
    ).sort_index()


def gold_years(sectors: Frame) -> pd.Series[float]:
    """Gold of `gold_months` by year, C$ millions: only years of which all twelve months are known."""
    months = gold_months(sectors)
    by_year = months.groupby(months.index.str[:4].astype(int))
    return by_year.sum().loc[by_year.count() == MONTHS]


def gold_in_rise(sectors: Frame, monthly: Exports) -> GoldInRise | None:
    """The latest month whose gold exports and those of the year before are both known.

    `monthly` is the unadjusted customs measure, the same basis and flow as the gold rows; raises `MixedMeasures` for
    any other. None where no pair of months is known or non-US exports did not rise.
    """
    gold, exports = (
        gold_months(sectors),
        us_and_non_us(of_measure(monthly, MONTHLY_UNADJUSTED)).set_index("period")["non_us"],
    )
    for month in reversed(list(gold.index)):
        before = f"{int(month[:4]) - 1}{month[4:]}"
        if before in gold.index and {month, before} <= set(exports.index) and exports[month] > exports[before]:
            return GoldInRise(
                month,
                before,
                float(exports[month] - exports[before]),
                float(gold[month] - gold[before]),
                float(gold[month]),
                float(gold[before]),
                float(exports[month]),
            )
    return None
