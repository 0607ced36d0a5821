"""Exports by partner: world, United States, non-US exports, shares, ranks, growth."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from data.frames import UNITED_STATES, WORLD, Exports, Frame, Measure, MixedMeasures, TradeTables, ranks
from data.kept import kept

GROWTH_SPANS = (1, 5, 10)


class Growth(NamedTuple):
    """Compound annual growth between two periods, as a fraction (0.0718 is 7.18 % a year).

    Definition: (end / start) ** (1 / years) - 1, the compound annual growth rate.
    Unit: fraction a year.
    """

    rate: float
    from_period: int
    to_period: int


def years_before(period: str, years: int) -> str:
    """The period of the same kind a number of years earlier: `2020` for `2025`, `2021-07` for `2026-07`."""
    return f"{int(period[:4]) - years}{period[4:]}"


def measure_of(exports: Exports) -> Measure:
    """The one measure that every value belongs to; raises `MixedMeasures` when there is none or several."""
    measure = exports.attrs.get("measure")
    if not isinstance(measure, Measure):
        raise MixedMeasures("these exports carry no measure: take them from TradeTables.exports(measure)")
    if exports.duplicated(["period", "partner_code"]).any():
        raise MixedMeasures("two values for one partner and period: rows of several measures were put together")
    return measure


def of_measure(exports: Exports, measure: Measure) -> Exports:
    """The exports, where they are of one given measure; raises `MixedMeasures` where they are of another, or of several."""
    found = measure_of(exports)
    if found != measure:
        told = (" ".join([m.table, m.basis, m.flow, m.seasonal_adjustment]).rstrip() for m in (measure, found))
        raise MixedMeasures("wanted {}, got {}".format(*told))
    return exports


def partner_series(exports: Exports, partner_code: str) -> pd.Series[float]:
    """Values of one partner by period, in millions of the measure's currency; periods without a value are absent.

    Definition: exports of goods by country of last known destination.
    Unit: millions of the measure's currency.
    Source of the definition: United Nations, International Merchandise Trade Statistics: Concepts and Definitions
    2010 (IMTS 2010).
    """
    measure_of(exports)
    chosen = exports.loc[exports["partner_code"] == partner_code]
    return chosen.set_index("period")["value"].sort_index().rename(partner_code)


def us_and_non_us(exports: Exports) -> Frame:
    """World, United States and non-US exports by period.

    Columns `period`, `world`, `us`, `non_us` (world minus United States; millions) and `us_share` (0-1).
    Only periods that hold both world and United States; a missing value is never a zero.

    Definition: non-US exports are exports to the world minus those to the United States; the US share is exports to
    the United States divided by exports to the world.
    Unit: C$ or US$ millions as the measure has it, and a fraction 0-1.
    Source of the definition: exports by partner as in IMTS 2010; the subtraction is this project's own, stated here.
    """
    world, us = partner_series(exports, WORLD), partner_series(exports, UNITED_STATES)
    both = pd.concat({"world": world, "us": us}, axis=1).dropna()
    return (
        both.assign(non_us=both["world"] - both["us"], us_share=both["us"] / both["world"])
        .rename_axis("period")
        .reset_index()
    )


@kept
def flows(tables: TradeTables, measure: Measure) -> Frame:
    """`us_and_non_us` of one measure of the tables; kept, and read-only."""
    return us_and_non_us(tables.exports(measure))


@kept
def rolling_flows(tables: TradeTables, measure: Measure) -> Frame:
    """`rolling_year` of one monthly measure of the tables; kept, and read-only."""
    return rolling_year(flows(tables, measure))


def rolling_year(monthly: Frame) -> Frame:
    """Sums of the twelve months up to each month, with the share that follows from them.

    Takes the result of `us_and_non_us` on a monthly measure; months with fewer than eleven
    predecessors in an unbroken row have no sum and are left out.

    Definition: a moving sum over twelve months, and the US sum divided by the world sum; not adjusted for the season,
    which a whole year levels out.
    Unit: millions of the measure's currency, and a fraction 0-1.
    """
    months = monthly.assign(at=pd.PeriodIndex(monthly["period"].astype(str), freq="M")).sort_values("at")
    unbroken = months["at"].map(lambda p: p.ordinal).diff(11).eq(11)
    sums = months[["world", "us", "non_us"]].rolling(12).sum()
    year = pd.concat([months[["period"]], sums], axis=1).loc[unbroken]
    return year.assign(us_share=year["us"] / year["world"]).reset_index(drop=True)


def export_shares(exports: Exports, partners: Frame, *, period: int | str) -> Frame:
    """Each country's exports, share of the world and rank in one period.

    Columns `partner_code`, `value` (millions), `share` (0-1 of the measure's own world total),
    `rank` (1 is the largest). Blocs, aggregates and former countries are left out. Empty where the
    measure holds no world total for the period.

    Definition: exports to a country divided by exports to all countries of the same measure and period.
    Unit: fraction 0-1; ranks from 1.
    Source of the definition: exports by partner as in IMTS 2010; the division is this project's own, stated here.
    """
    measure_of(exports)
    rows = exports.loc[exports["period"] == period]
    world = rows.loc[rows["partner_code"] == WORLD, "value"]
    countries = partners.loc[partners["kind"] == "country", "partner_code"]
    chosen = rows.loc[
        rows["partner_code"].isin(countries), ["partner_code", "value", "source_id", "confidence", "as_of", "note_id"]
    ]
    if world.empty:
        return chosen.iloc[0:0].assign(share=pd.Series(dtype=float), rank=pd.Series(dtype=int))
    shares = chosen.assign(share=chosen["value"] / world.iloc[0], rank=ranks(chosen["value"]).astype(int))
    return shares.sort_values(["rank", "partner_code"]).reset_index(drop=True)


def growth(series: pd.Series[float], *, years: int, to_year: int) -> Growth | None:
    """Compound annual growth rate of one series over a number of years.

    None where either end is missing or the start is zero: a rate is never made from a missing value.
    Definition: (end / start) ** (1 / years) - 1.
    Unit: fraction a year.
    """
    start_year = to_year - years
    if (
        start_year not in series.index
        or to_year not in series.index
        or not series[start_year] > 0
        or pd.isna(series[to_year])
    ):
        return None
    return Growth(float((series[to_year] / series[start_year]) ** (1 / years) - 1), start_year, to_year)
