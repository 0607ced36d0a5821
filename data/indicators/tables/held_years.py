"""Which partner and year is held on which measure: every row of exports and imports has its place in it."""

from __future__ import annotations

from dataclasses import dataclass

from data.frames import Frame, Measure, TradeTables, records
from data.indicators.tables.coverage import COVERED_SERIES
from data.kept import kept

Years = tuple[int, ...]
TRADE_TABLES = ("exports_annual", "exports_annual_usd", "exports_monthly", "imports_annual_usd", "imports_monthly")


@dataclass(frozen=True)
class HeldYears:
    """One partner's years on each measure of `measures`, in the same order; a year counts when it holds any period."""

    partner_code: str
    years: tuple[Years, ...]

    @property
    def measures_held(self) -> int:
        """On how many measures there is anything."""
        return sum(bool(held) for held in self.years)


@dataclass(frozen=True)
class Holdings:
    """The measures, the first and last year of any, and each partner's years: those on most measures first."""

    measures: tuple[Measure, ...]
    first: int
    last: int
    partners: tuple[HeldYears, ...]


@kept
def measures_held(tables: TradeTables) -> tuple[Measure, ...]:
    """Every measure that a row of exports or imports belongs to: first those that the charts draw, then by table."""
    found = {measure for table in TRADE_TABLES for measure in _measures_of(tables[table], table)}
    drawn = [measure for measure in COVERED_SERIES if measure in found]
    others = sorted(found - set(drawn), key=lambda m: (m.table, m.compilation, m.basis, m.flow, m.seasonal_adjustment))
    return (*drawn, *others)


def _measures_of(rows: Frame, table: str) -> set[Measure]:
    """The distinct measures of the rows of one table."""
    columns = [c for c in ("basis", "flow", "compilation", "seasonal_adjustment") if c in rows.columns]
    return {Measure(table, **record) for record in records(rows[columns].drop_duplicates())}


@kept
def holdings(tables: TradeTables) -> Holdings:
    """Which years of which partner each measure holds, partners on most measures first, then by code."""
    measures = measures_held(tables)
    by_measure = [_years_by_partner(tables.exports(measure)) for measure in measures]
    codes = sorted({code for held in by_measure for code in held})
    partners = [HeldYears(code, tuple(held.get(code, ()) for held in by_measure)) for code in codes]
    every = [year for partner in partners for years in partner.years for year in years]
    ordered = sorted(partners, key=lambda p: (-p.measures_held, p.partner_code))
    return Holdings(measures, min(every), max(every), tuple(ordered))


def spans(years: Years) -> tuple[tuple[int, int], ...]:
    """Unbroken runs of years, first and last included."""
    found: list[tuple[int, int]] = []
    for year in years:
        if found and found[-1][1] == year - 1:
            found[-1] = (found[-1][0], year)
        else:
            found.append((year, year))
    return tuple(found)


def _years_by_partner(exports: Frame) -> dict[str, Years]:
    years = exports["period"].astype(str).str[:4].astype(int)
    pairs = exports.assign(year=years)[["partner_code", "year"]].drop_duplicates()
    return {
        str(code): tuple(sorted(int(year) for year in group["year"]))
        for code, group in pairs.groupby("partner_code", sort=False)
    }
