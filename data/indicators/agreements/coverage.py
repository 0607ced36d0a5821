"""How much of the exports goes to partners with a trade agreement in force, signed, in negotiation, or none, year by year."""

from __future__ import annotations

from typing import Any

import pandas as pd

from data.frames import UNITED_STATES, WORLD, Exports, Frame, TradeTables, records
from data.indicators.agreements.stages import middle_of, stages_on
from data.indicators.exports.flows import measure_of, partner_series
from data.indicators.exports.series import EVERY_DESTINATION_CAD, series_exports
from data.kept import kept

CLASSES = ("in_force", "signed", "negotiating", "none", "unattributed")
# A text that is settled but not yet signed counts with those signed; talks that are paused or explored are no talks.
CLASS_OF = {"in_force": "in_force", "signed": "signed", "concluded": "signed", "negotiating": "negotiating"}
# Series that are shown side by side and never joined; some come with a refresh. The last holds main partners only, for
# years that no series of every destination in its currency reaches.
COVERAGE_SERIES = ("imf", "comtrade", "goods", "cimt", "baci", "principal")
SCOPES = ("non_us", "all")


def covered(exports: Exports, stages: dict[int, dict[str, str]], countries: frozenset[str], *, scope: str) -> Frame:
    """Exports of one measure by class and year: `period`, `class`, `value` (millions), `share` (0-1), `partners` (counted).

    `stages` gives each year's stage by partner, `scope` is `all` destinations or those outside the United States (`non_us`).
    The classes of a year sum to 1. `unattributed` is what the series holds of the world and gives to no country. Years without
    a world total, or without the United States where they are left out, have no rows.

    Definition: exports to the countries of a class divided by all exports of the scope.
    Unit: millions of the measure's currency, and a fraction 0-1.
    Source of the definition: exports by partner as in IMTS 2010; the classes are this project's own, stated here.
    """
    measure_of(exports)
    rows: list[dict[str, Any]] = []
    left_out = {UNITED_STATES} if scope == "non_us" else set()
    for year in sorted({int(period) for period in exports["period"]}):
        values = exports.loc[exports["period"] == year].set_index("partner_code")["value"].dropna()
        if not {WORLD, *left_out} <= set(values.index):
            continue
        whole = float(values[WORLD]) - sum(float(values[code]) for code in left_out)
        held = {str(code): float(value) for code, value in values.items() if code in countries - left_out}
        rest = max(0.0, whole - sum(held.values()))  # rounding may leave the countries a little over the world
        total = sum(held.values()) + rest
        by_class: dict[str, list[float]] = {name: [] for name in CLASSES}
        for code, value in held.items():
            by_class[CLASS_OF.get(stages[year].get(code, ""), "none")].append(value)
        for name, parts in by_class.items():
            value = rest if name == "unattributed" else sum(parts)
            rows.append({"period": year, "class": name, "value": value, "share": value / total, "partners": len(parts)})
    return pd.DataFrame(rows, columns=["period", "class", "value", "share", "partners"])


@kept
def coverage_by_stage(tables: TradeTables, series: str, scope: str) -> Frame:
    """`covered` for a series of the tables, with the stages of 1 July of each year; kept, and read-only.

    Of `principal` only the years after the last one that a series of every destination holds in Canadian dollars.

    Definition: as in `covered`, membership of each year.
    Unit: millions of the measure's currency, and a fraction 0-1.
    """
    exports = series_exports(tables, series)
    if series == "principal":
        held = {year for name in EVERY_DESTINATION_CAD for year in years_of(tables, name, scope)}
        measure = exports.attrs["measure"]
        exports = Exports(exports.loc[exports["period"] > max(held, default=0)])
        exports.attrs["measure"] = measure
    partners = tables.partners
    countries = frozenset(partners.loc[partners["kind"].isin(["country", "former"]), "partner_code"])
    stages = {year: _stages_of(tables, year) for year in sorted({int(period) for period in exports["period"]})}
    return covered(exports, stages, countries, scope=scope)


def years_of(tables: TradeTables, series: str, scope: str) -> tuple[int, ...]:
    """The years of a series that have shares, in order of time."""
    return tuple(sorted({year for year, _ in coverage_parts(tables, series, scope)}))


def _stages_of(tables: TradeTables, year: int) -> dict[str, str]:
    found = stages_on(tables, middle_of(year))
    return dict(zip(found["partner_code"], found["stage"], strict=True))


@kept
def coverage_parts(tables: TradeTables, series: str, scope: str) -> dict[tuple[int, str], tuple[float, int]]:
    """`coverage_by_stage` as plain values: share and number of partners by year and class, in order of time."""
    rows = records(coverage_by_stage(tables, series, scope))
    return {(row["period"], row["class"]): (row["share"], row["partners"]) for row in rows}


def shares_without(tables: TradeTables, series: str, scope: str, partner_code: str) -> dict[int, float]:
    """The share in force by year of `coverage_by_stage`, with a partner left out of all exports.

    Definition: exports to partners with an agreement in force but one, divided by all exports of the scope but those to it.
    Unit: fraction 0-1, by year.
    Source of the definition: as in `covered`.
    """
    frame = coverage_by_stage(tables, series, scope)
    values = partner_series(series_exports(tables, series), partner_code)
    shares = {}
    for year in years_of(tables, series, scope):
        rows = frame.loc[frame["period"] == year].set_index("class")["value"]
        its = float(values.get(year, 0.0))
        covers = CLASS_OF.get(_stages_of(tables, year).get(partner_code, "")) == "in_force"
        shares[year] = (float(rows["in_force"]) - its * covers) / (float(rows.sum()) - its)
    return shares


def share_of(frame: Frame, year: int, name: str = "in_force") -> float:
    """The share of one class in one year of `coverage_by_stage`."""
    return float(frame.loc[(frame["period"] == year) & (frame["class"] == name), "share"].iloc[0])
