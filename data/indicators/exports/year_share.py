"""The US share of a whole year on the basis of a measure: what its months may be compared with."""

from __future__ import annotations

from typing import NamedTuple

from data.cells.named_rows import US_SHARE
from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, Frame, Measure, TradeTables
from data.indicators.exports.gold import counted_flows


class YearShare(NamedTuple):
    """The share of a year (0-1), and the rows that it comes from; `published` where it was printed and not computed."""

    year: int
    share: float
    rows: Frame
    published: bool


def year_share(tables: TradeTables, measure: Measure, year: int, *, without_gold: bool = False) -> YearShare | None:
    """The share that the United States took of the goods exports of a year, on the basis of a measure.

    None where the tables hold none on that basis: a customs share is no answer to a balance-of-payments month.
    """
    if measure.basis == CUSTOMS_TOTAL.basis:
        return _computed(tables, year, without_gold=without_gold)
    figures = tables["published_figures"]
    of_year = (figures["metric_id"] == US_SHARE) & (figures["period"].astype(str) == str(year))
    rows = figures.loc[of_year & (figures["basis"] == measure.basis)]
    return None if rows.empty else YearShare(year, float(rows["value"].iloc[0]) / 100, rows.iloc[:1], published=True)


def _computed(tables: TradeTables, year: int, *, without_gold: bool) -> YearShare | None:
    annual = counted_flows(tables, CUSTOMS_TOTAL, without_gold=without_gold)
    exports = tables.exports(CUSTOMS_TOTAL)
    found = annual.loc[annual["period"] == year, "us_share"]
    rows = exports.loc[(exports["period"] == year) & exports["partner_code"].isin([WORLD, UNITED_STATES])]
    return None if found.empty else YearShare(year, float(found.iloc[0]), rows, published=False)
