"""Exports before and after an agreement's entry into force, indexed to the year of entry."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.cells.codes import TRADE_AGREEMENTS
from data.frames import CUSTOMS_TOTAL, UNITED_STATES, USD_IMF, WORLD, Exports, Frame, Measure, TradeTables, records
from data.indicators.agreements.stages import stage_spans
from data.indicators.exports.flows import measure_of
from data.kept import kept

ENTRY_SERIES: dict[str, Measure] = {"imf": USD_IMF, "principal": CUSTOMS_TOTAL}
BEFORE, AFTER = 5, 10
USUAL, MOST = 4, 6
EITHER_SIDE = 2  # years that an agreement needs before and after its entry to be among the usual ones


@dataclass(frozen=True)
class Entry:
    """An agreement that took effect: the year, and the partners to which it has applied from the first day until now.

    `absent` are partners that the series never holds; they are left out of the sum. `value` is that of the year of entry.
    """

    agreement_id: str
    year: int
    partners: tuple[str, ...]
    absent: tuple[str, ...]
    value: float


def group_series(exports: Exports, partners: tuple[str, ...]) -> pd.Series[float]:
    """Sum of some partners by period, millions; a period that lacks one of them is absent, never counted without it.

    Definition: the sum over a fixed group of partners.
    Unit: millions of the measure's currency.
    """
    measure_of(exports)
    wide = exports.loc[exports["partner_code"].isin(partners)].pivot(
        index="period", columns="partner_code", values="value"
    )
    return wide.sum(axis=1, skipna=False).dropna() if set(wide.columns) == set(partners) else pd.Series(dtype=float)


def non_us_series(exports: Exports) -> pd.Series[float]:
    """World minus United States by period, millions; only periods that hold both.

    Definition: exports to the world minus exports to the United States.
    Unit: millions of the measure's currency.
    """
    measure_of(exports)
    wide = exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES])].pivot(
        index="period", columns="partner_code", values="value"
    )
    return (wide[WORLD] - wide[UNITED_STATES]).dropna()


def indexed(series: pd.Series[float], *, year: int, before: int = BEFORE, after: int = AFTER) -> Frame:
    """One series around a year: `offset` (years since), `period`, `value`, `index` (100 in that year).

    Every year of the window has a row; what is missing stays missing. Empty where the year itself has no value above zero:
    nothing can be indexed to it.

    Definition: value / value of the base year * 100.
    Unit: index, base year = 100.
    """
    if year not in series.index or not series[year] > 0:
        return pd.DataFrame(columns=["offset", "period", "value", "index"])
    years = range(year - before, year + after + 1)
    values = series.reindex(years)
    return pd.DataFrame(
        {
            "offset": [y - year for y in years],
            "period": list(years),
            "value": values.to_numpy(),
            "index": (values / series[year] * 100).to_numpy(),
        }
    )


@kept
def entries(tables: TradeTables, series: str) -> tuple[Entry, ...]:
    """Trade agreements that a series can show: it holds their partners in the year of entry, the year before and the year after.

    Largest exports in the year of entry first. Partners that joined later or left are not counted, so that the group is the
    same in every year.
    """
    exports = tables.exports(ENTRY_SERIES[series])
    spans = stage_spans(tables).loc[lambda f: f["stage"] == "in_force"].groupby("agreement_id")["start"].min()
    parties = tables["agreement_parties"]
    moved = parties.loc[
        parties["effective_from"].notna() | parties["effective_to"].notna() | (parties["status"] != "in_force")
    ]
    others = {key: set(part["partner_code"]) for key, part in moved.groupby("agreement_id")}
    held = set(exports["partner_code"])
    found = []
    for row in records(tables["agreements"].loc[lambda f: f["kind"].isin(TRADE_AGREEMENTS)]):
        if row["agreement_id"] not in spans.index:
            continue
        members = set(row["partner_codes"]) - others.get(row["agreement_id"], set())
        absent = members - held if series == "imf" else set()
        year, partners = int(spans[row["agreement_id"]].year), tuple(sorted(members - absent))
        values = group_series(exports, partners)
        if partners and {year - 1, year, year + 1} <= set(values.index):
            found.append(Entry(row["agreement_id"], year, partners, tuple(sorted(absent)), float(values[year])))
    return tuple(sorted(found, key=lambda e: (-e.value, e.agreement_id)))


def usual(tables: TradeTables, series: str) -> tuple[str, ...]:
    """The agreements drawn when none is chosen: the largest outside the United States with two years on either side."""
    years = tables.exports(ENTRY_SERIES[series])["period"]
    first, last = int(years.min()), int(years.max())
    fitting = [
        e.agreement_id
        for e in entries(tables, series)
        if UNITED_STATES not in e.partners and first + EITHER_SIDE <= e.year <= last - EITHER_SIDE
    ]
    return tuple(fitting[:USUAL])


@kept
def before_and_after(tables: TradeTables, series: str, agreement_id: str) -> tuple[Frame, Frame]:
    """`indexed` for the partners of an agreement and for all exports outside the United States; kept, and read-only."""
    exports = tables.exports(ENTRY_SERIES[series])
    entry = next(e for e in entries(tables, series) if e.agreement_id == agreement_id)
    return indexed(group_series(exports, entry.partners), year=entry.year), indexed(
        non_us_series(exports), year=entry.year
    )


@dataclass(frozen=True)
class Drawable:
    """The agreements asked for that any series knows, and those that are drawn from the series chosen."""

    asked: tuple[str, ...]
    drawn: tuple[str, ...]


def drawable(tables: TradeTables, series: str, asked: tuple[str, ...]) -> Drawable:
    """What is drawn: the agreements asked for that the series can show, at most six; the usual ones where none is asked for."""
    by_series = {s: [e.agreement_id for e in entries(tables, s)] for s in ENTRY_SERIES}
    known = tuple(a for a in dict.fromkeys(asked) if any(a in ids for ids in by_series.values()))
    drawn = tuple(a for a in known if a in by_series[series])[:MOST] if known else usual(tables, series)
    return Drawable(known, drawn)
