"""Which series of exports hold which years, and for how many partners."""

from __future__ import annotations

from dataclasses import dataclass

from data.frames import (
    CIMT_TOTAL,
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    USD_BACI,
    USD_COMTRADE,
    USD_IMF,
    Measure,
    TradeTables,
)
from data.kept import kept

# The series that the charts draw, from the one that reaches furthest back. Those of a refresh may hold no row.
COVERED_SERIES: tuple[Measure, ...] = (
    CUSTOMS_TOTAL, USD_IMF, GOODS_INDUSTRIES, CIMT_TOTAL, USD_COMTRADE, USD_BACI,
    MONTHLY_UNADJUSTED, MONTHLY_ADJUSTED, MONTHLY_BOP,
)  # fmt: skip


@dataclass(frozen=True)
class Coverage:
    """The years that a series holds, and the countries of its best year.

    `spans` are unbroken runs of years, first and last included; `last_period` is its last year or month.
    """

    measure: Measure
    spans: tuple[tuple[int, int], ...]
    last_period: str
    countries: int


@kept
def coverage(tables: TradeTables) -> tuple[Coverage, ...]:
    """What every series of exports that holds a country covers, in the order of `SERIES`."""
    return tuple(found for measure in COVERED_SERIES if (found := _covered(tables, measure)))


def _covered(tables: TradeTables, measure: Measure) -> Coverage | None:
    """What one series covers; None where it holds no country."""
    exports = tables.exports(measure)
    partners = tables.partners
    countries = set(partners.loc[partners["kind"] == "country", "partner_code"])
    held = exports.loc[exports["partner_code"].isin(countries)]
    if held.empty:
        return None
    by_year = held.assign(year=held["period"].astype(str).str[:4].astype(int)).groupby("year")["partner_code"].nunique()
    return Coverage(
        measure, _spans(sorted(int(y) for y in by_year.index)), str(exports["period"].max()), int(by_year.max())
    )


def _spans(years: list[int]) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    for year in years:
        if spans and spans[-1][1] == year - 1:
            spans[-1] = (spans[-1][0], year)
        else:
            spans.append((year, year))
    return tuple(spans)
