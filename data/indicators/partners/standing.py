"""A partner's share of exports and its rank among the countries published, year by year, within each series."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from data.frames import WORLD, Frame, TradeTables, ranks
from data.indicators.exports.series import by_period, held_series, series_exports
from data.kept import kept

YEARLY = ("principal", "cimt", "goods", "comtrade", "imf", "baci")


@kept
def standing_by_year(tables: TradeTables, partner_code: str) -> Frame:
    """Share and rank of one partner in every year of every annual series that holds it.

    Columns `series`, `year`, `value` (millions of the series' currency), `share` (0-1 of the series' own world total),
    `rank` (1 is the largest; NaN for a bloc), `count` (countries that the series publishes in that year) and the
    provenance of the value. A year without a value has no row, and no row mixes two series.

    Definition: exports to the partner divided by the series' world total; rank among the countries published.
    Unit: millions of the series' currency, a fraction 0-1, ranks from 1.
    """
    parts = [_in_series(tables, series, partner_code) for series in YEARLY if series in held_series(tables)]
    return pd.concat([p for p in parts if len(p)] or [parts[0]], ignore_index=True)


def _in_series(tables: TradeTables, series: str, partner_code: str) -> Frame:
    exports = series_exports(tables, series)
    rows = (
        exports.loc[exports["partner_code"] == partner_code].rename(columns={"period": "year"}).dropna(subset="value")
    )
    world = by_period(tables, series).reindex(columns=[WORLD])[WORLD].reindex(rows["year"]).to_numpy()
    every = _ranks(tables, series)
    own = every[partner_code] if partner_code in every.columns else pd.Series(dtype=float)
    return rows.assign(
        series=series,
        year=rows["year"].astype(int),
        share=rows["value"].to_numpy() / world,
        rank=own.reindex(rows["year"]).to_numpy(),
        count=every.notna().sum(axis=1).reindex(rows["year"]).to_numpy(),
    )


@dataclass(frozen=True)
class Published:
    """The number of countries that a series publishes in consecutive years, both ends included."""

    count: int
    first: int
    last: int


@kept
def published(tables: TradeTables, series: str) -> tuple[Published, ...]:
    """How many countries a yearly series publishes, and in which years, in order; a year without a country ends a run."""
    counts = _ranks(tables, series).notna().sum(axis=1)
    runs: list[Published] = []
    for year, count in sorted(zip(counts.index.astype(int).tolist(), counts.tolist(), strict=True)):
        last = runs[-1] if runs else None
        if not count:
            continue
        if last and (last.count, last.last) == (count, year - 1):
            runs[-1] = replace(last, last=year)
        else:
            runs.append(Published(count, year, year))
    return tuple(runs)


@kept
def _ranks(tables: TradeTables, series: str) -> Frame:
    """Ranks of the countries in each year of a series."""
    wide = by_period(tables, series)
    countries = tables.partners.loc[tables.partners["kind"] == "country", "partner_code"]
    return ranks(wide[[code for code in countries if code in wide.columns]])
