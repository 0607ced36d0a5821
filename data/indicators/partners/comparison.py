"""A few partners side by side: values of one series of exports, or of imports, two-way trade or balance; and indexed to a base year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Literal

import pandas as pd

from data.frames import UNITED_STATES, Frame, TradeTables
from data.indicators.exports.both_ways import TRADED, trade_rows, traded_by_year
from data.indicators.exports.flows import measure_of
from data.indicators.exports.series import SERIES, by_period, held_series, series_exports
from data.indicators.partners.choice import profiled
from data.kept import kept

DEFAULT_SCOPE = "principal"
EXPORTS, BALANCE = "exports", "balance"
WITH_IMPORTS = tuple(traded for traded in TRADED if traded != EXPORTS)  # each stands for a series of its own
MOST = 6
USUAL = 5
USUAL_YEARS = 10


@dataclass(frozen=True)
class PartnerComparison:
    """Partners in one series.

    `values`: a row a year, a column for each partner that the series holds, millions of its currency; blank where not
    known. `index`: the same with the base year at 100, without the partners that have no value then. `absent` are
    partners that the series never holds, `without_base` those that it does not hold in the base year.
    """

    scope: str
    base_year: int
    values: Frame
    index: Frame
    absent: tuple[str, ...]
    without_base: tuple[str, ...]

    @property
    def last_year(self) -> int:
        """The last year of the series."""
        return int(self.values.index[-1])


@kept
def partner_comparison(tables: TradeTables, scope: str, partners: tuple[str, ...], base_year: int) -> PartnerComparison:
    """Values and index (value / value of the base year * 100) of some partners within one series.

    A balance has no index: it may change its sign.

    A partner without a positive value in the base year has no index: nothing is drawn from a missing value or from zero.

    Definition: value / value of the base year * 100, each partner by itself.
    Unit: millions of the series' currency; index, base year = 100.
    """
    wide = compared_values(tables, scope)
    held = [code for code in partners if code in wide.columns and wide[code].notna().any()]
    values = wide[held]
    base = (
        values.loc[base_year].where(lambda s: s > 0)
        if base_year in values.index and scope != BALANCE
        else pd.Series(float("nan"), index=held)
    )
    known = [code for code in held if pd.notna(base[code])]
    index = values[known] / base[known] * 100
    return PartnerComparison(
        scope,
        base_year,
        values,
        index,
        tuple(c for c in partners if c not in held),
        () if scope == BALANCE else tuple(c for c in held if c not in known),
    )


def compared_values(tables: TradeTables, scope: str) -> Frame:
    """A row a year and a column for each partner: exports in a series; imports, two-way trade or balance by complete years in C$."""
    if scope in WITH_IMPORTS:
        return traded_by_year(tables, scope)
    measure_of(series_exports(tables, scope))
    return by_period(tables, scope)


@kept
def compared_series(tables: TradeTables) -> tuple[str, ...]:
    """The yearly series that hold several years: one year is no line, and the sums of twelve months have no base year."""
    return tuple(s for s in held_series(tables) if s != "months" and len(by_period(tables, s)) > 1)


def base_years(tables: TradeTables, scope: str) -> tuple[int, ...]:
    """The years that may be the base: all of the series but the last, the latest first."""
    return tuple(sorted((int(y) for y in compared_values(tables, scope).index[:-1]), reverse=True))


@kept
def usual_base_year(tables: TradeTables, scope: str, partners: tuple[str, ...]) -> int:
    """Ten years before the last year of the series, or the first year after that in which every partner has a value.

    Partners that the series never holds are left out of account. Where no year suits all, the series' first year in reach.
    """
    wide = compared_values(tables, scope)
    last = int(wide.index[-1])
    reach = wide.loc[(wide.index >= last - USUAL_YEARS) & (wide.index < last)]
    held = [code for code in partners if code in wide.columns and wide[code].notna().any()]
    whole = reach[held].gt(0).all(axis=1)
    return int(whole.index[whole][0]) if whole.any() else int(reach.index[0])


def largest_outside_us(tables: TradeTables, scope: str) -> tuple[str, ...]:
    """Countries but the United States by what they took in the last year of a series, the largest first."""
    last = by_period(tables, scope).iloc[-1].dropna().sort_values(ascending=False)
    countries = set(tables.partners.loc[tables.partners["kind"] == "country", "partner_code"]) & profiled(tables)
    return tuple(str(c) for c in last.index if c in countries and c != UNITED_STATES)


@kept
def usual_partner(tables: TradeTables) -> str:
    """The partner that took most exports outside the United States in the latest year of the principal partners' series."""
    return largest_outside_us(tables, "principal")[0]


def last_principal_year(tables: TradeTables) -> str:
    """The latest year of the principal partners' series."""
    return str(by_period(tables, "principal").index[-1])


def usual_partners(tables: TradeTables, scope: str, partner: str) -> tuple[str, ...]:
    """The partner of the profile and the largest other markets outside the United States, five together.

    Of those whose imports are included as well, where imports are asked for.
    """
    held = compared_values(tables, scope).columns
    series = DEFAULT_SCOPE if scope in WITH_IMPORTS else scope
    largest = tuple(code for code in largest_outside_us(tables, series) if code in held)
    return tuple(dict.fromkeys(((partner,) if partner else ()) + largest))[:USUAL]


@dataclass(frozen=True)
class Compared:
    """What a reader compares, in codes that the tables hold; `refused` are the partners beyond the sixth."""

    partners: tuple[str, ...]
    scope: str
    base_year: int
    refused: tuple[str, ...]


@dataclass(frozen=True)
class ProfileChoice:
    """What a reader asked for on the page of one partner: what is shown, and a comparison (empty for the usual one)."""

    aspect: Literal["profile", "compare"] = "profile"
    about: Literal["exports", "imports", "share", "tariffs", "agreements", "events", "polls", "all"] = "exports"
    compare: tuple[str, ...] = ()
    scope: str = DEFAULT_SCOPE
    base_year: str = ""
    traded: Annotated[str, TRADED] = EXPORTS


def settled_comparison(tables: TradeTables, wanted: ProfileChoice) -> ProfileChoice:
    """What was wanted, with every code that is not on offer brought to its default.

    Imports, two-way trade and balance are known in one series only.
    """
    traded = wanted.traded
    scope = wanted.scope if traded == EXPORTS and wanted.scope in compared_series(tables) else DEFAULT_SCOPE
    compare = tuple(code for code in wanted.compare if code in profiled(tables))
    known = {str(year) for year in base_years(tables, traded if traded in WITH_IMPORTS else scope)}
    return replace(
        wanted, compare=compare, scope=scope, base_year=wanted.base_year if wanted.base_year in known else ""
    )


def compared_of(tables: TradeTables, wanted: ProfileChoice, partner: str) -> Compared:
    """The comparison of settled codes: at most six partners, and the usual ones where none is named."""
    scope = wanted.traded if wanted.traded in WITH_IMPORTS else wanted.scope
    named = wanted.compare or usual_partners(tables, scope, partner)
    partners = named[:MOST]
    base = int(wanted.base_year) if wanted.base_year else usual_base_year(tables, scope, partners)
    return Compared(partners, scope, base, named[MOST:])


def compared_rows(tables: TradeTables, scope: str, partners: tuple[str, ...]) -> Frame:
    """The values that a comparison of some partners draws, with their provenance."""
    if scope in WITH_IMPORTS:
        return trade_rows(tables, partners, scope)
    return series_exports(tables, scope).loc[lambda f: f["partner_code"].isin(partners)]


def currency_of(scope: str) -> str:
    """The currency of a comparison: `cad` or `usd`."""
    return "cad" if scope in WITH_IMPORTS else SERIES[scope].currency


def held_elsewhere(tables: TradeTables, scope: str, partner: str) -> str:
    """Another series of several years that holds a partner; empty where none does."""
    return next((s for s in compared_series(tables) if s != scope and partner in by_period(tables, s).columns), "")
