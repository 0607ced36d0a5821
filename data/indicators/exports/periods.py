"""Two periods of one measure, put side by side: which periods each measure holds, and why a pair is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pandas as pd

from data.frames import (
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_UNADJUSTED,
    UNITED_STATES,
    USD_IMF,
    WORLD,
    Exports,
    Frame,
    Measure,
    TradeTables,
)
from data.indicators.exports.flows import measure_of, years_before
from data.indicators.exports.gold import counted_flows, counted_sums
from data.indicators.exports.series import TWELVE_MONTHS, by_period
from data.kept import kept

# What is counted in each period; a pair of periods never crosses from one to another.
COUNTED: dict[str, Measure] = {
    "years": CUSTOMS_TOTAL, "sums": TWELVE_MONTHS, "todate": MONTHLY_UNADJUSTED, "month": MONTHLY_UNADJUSTED,
    "goods": GOODS_INDUSTRIES, "imf": USD_IMF,
}  # fmt: skip
SERIES_COUNTED = {"years": "principal", "sums": "months", "goods": "goods", "imf": "imf"}
SAME_MONTH = ("todate", "month")  # not adjusted for the season: comparable with the same month only
GOLD_KNOWN = ("years", "sums", *SAME_MONTH)  # precious metals are published on these measures
BY_MONTH = ("sums", *SAME_MONTH)
YEAR, MONTH = r"(19|20)\d\d", r"(19|20)\d\d-(0[1-9]|1[0-2])"


@dataclass(frozen=True)
class Pair:
    """An earlier and a later period of one counting: years (`2024`), or months (`2025-07`) that a span ends in."""

    counted: str
    start: str
    end: str
    without_gold: bool = False

    def __repr__(self) -> str:
        """Precious metals are named only where they are left out, so that older pictures keep their mark."""
        own = ", without_gold=True" if self.without_gold else ""
        return f"Pair(counted={self.counted!r}, start={self.start!r}, end={self.end!r}{own})"

    @property
    def measure(self) -> Measure:
        """What the values of both periods count."""
        return COUNTED[self.counted]


@dataclass(frozen=True)
class Refusal:
    """Why a pair cannot be compared (`order`, `start`, `end`, `season`, `gold`), and the periods that can: first to last."""

    reason: str
    first: str
    last: str


class ImpossiblePair(ValueError):
    """Raised for a pair of periods that cannot be compared; `refusal` says why."""

    def __init__(self, pair: Pair, why: Refusal) -> None:
        super().__init__(f"{pair.counted}: {pair.start} and {pair.end} cannot be compared ({why.reason})")
        self.pair = pair


@kept
def counted_values(tables: TradeTables, counted: str, *, without_gold: bool = False) -> Frame:
    """Values of a counting: a row a period (text), a column a partner, millions; blank where not known.

    Without precious metals there are two columns, the world and the United States: they are not known by partner.

    Definition: yearly values, sums of twelve months, sums since January, or single months of one measure.
    Unit: millions of the measure's currency.
    """
    if without_gold:
        wide = _without_gold(tables, counted)
    elif counted in SERIES_COUNTED:
        wide = by_period(tables, SERIES_COUNTED[counted])
    else:
        wide = by_month(tables.exports(MONTHLY_UNADJUSTED), to_date=counted == "todate")
    return wide.set_axis([str(p) for p in wide.index], axis=0)


def _without_gold(tables: TradeTables, counted: str) -> Frame:
    """World and United States without precious metals, by period."""
    if counted == "sums":
        found = counted_sums(tables, without_gold=True)
    else:
        found = counted_flows(tables, COUNTED[counted], without_gold=True)
    if counted != "todate":
        return found.set_index("period")[["world", "us"]].set_axis([WORLD, UNITED_STATES], axis=1)
    long = found.melt(id_vars="period", value_vars=["world", "us"], var_name="partner_code")
    names = long.assign(partner_code=long["partner_code"].map({"world": WORLD, "us": UNITED_STATES}))
    names.attrs["measure"] = MONTHLY_UNADJUSTED
    return by_month(Exports(names), to_date=True)


def by_month(monthly: Exports, *, to_date: bool) -> Frame:
    """Values by month and partner, or sums from January to each month; a sum needs every one of its months."""
    measure_of(monthly)
    wide = monthly.pivot(index="period", columns="partner_code", values="value")
    if not to_date:
        return wide
    months = pd.period_range(f"{str(wide.index.min())[:4]}-01", str(wide.index.max()), freq="M").astype(str)
    every = wide.reindex(months)
    return every.groupby([month[:4] for month in months]).cumsum(skipna=False)


@kept
def periods(tables: TradeTables, counted: str, *, without_gold: bool = False) -> tuple[str, ...]:
    """Periods with both the world's and the United States' value, latest first."""
    held = counted_values(tables, counted, without_gold=without_gold)[[WORLD, UNITED_STATES]].dropna()
    return tuple(sorted((str(p) for p in held.index), reverse=True))


def usual_pair(tables: TradeTables, counted: str, *, without_gold: bool = False) -> Pair:
    """The latest period and the same one a year before; with precious metals where they cannot be left out."""
    without_gold = without_gold and counted in GOLD_KNOWN
    held = periods(tables, counted, without_gold=without_gold)
    before = years_before(held[0], 1)
    return Pair(counted, before if before in held else held[-1], held[0], without_gold)


def pair_of(tables: TradeTables, counted: str, start: str, end: str, *, without_gold: bool = False) -> Pair:
    """The pair of two chosen periods; an empty one stands for the usual."""
    usual = usual_pair(tables, counted, without_gold=without_gold)
    return Pair(counted, start or usual.start, end or usual.end, without_gold)


def is_period(counted: str, text: str) -> bool:
    """Whether a text has the form of this counting's periods, whether or not the tables hold it."""
    return re.fullmatch(MONTH if counted in BY_MONTH else YEAR, text, re.ASCII) is not None


def refusal(tables: TradeTables, pair: Pair) -> Refusal | None:
    """Why a pair cannot be compared; None where it can."""
    without_gold = pair.without_gold and pair.counted in GOLD_KNOWN
    held = periods(tables, pair.counted, without_gold=without_gold)
    first, last = held[-1], held[0]
    if pair.without_gold and not without_gold:
        return Refusal("gold", first, last)
    if pair.start not in held:
        return Refusal("start", first, last)
    if pair.end not in held:
        return Refusal("end", first, last)
    if pair.start >= pair.end:
        return Refusal("order", first, last)
    if pair.counted in SAME_MONTH and pair.start[4:] != pair.end[4:]:
        return Refusal("season", first, last)
    return None


def possible(tables: TradeTables, pair: Pair) -> Pair:
    """The pair itself where it can be compared; raises `ImpossiblePair` where it cannot."""
    why = refusal(tables, pair)
    if why is not None:
        raise ImpossiblePair(pair, why)
    return pair
