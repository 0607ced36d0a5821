"""Statistics Canada's principal partners: how many its monthly table publishes, and how many of them the tables include."""

from __future__ import annotations

from dataclasses import dataclass

from data.frames import TradeTables
from data.indicators.exports.series import by_period
from data.kept import kept


@dataclass(frozen=True)
class PrincipalPartners:
    """Countries included in the last year of the principal partners' series, of those published; at least as many."""

    included: int
    published: int


@kept
def principal_partners(tables: TradeTables) -> PrincipalPartners:
    """How many of the published partners are included.

    Definition: countries with a value in the last year of the series; partners that the latest release with a count publishes.
    Unit: a number of countries.
    Source of the definition: table 12-10-0011-01 of Statistics Canada.
    """
    last = by_period(tables, "principal").iloc[-1].dropna()
    countries = set(tables.partners.loc[tables.partners["kind"] == "country", "partner_code"])
    included = len(countries & set(last.index))
    known = tables["trade_releases"].sort_values("reference_month")["partners_published"].dropna()
    return PrincipalPartners(included, max(included, int(known.iloc[-1]) if len(known) else 0))
