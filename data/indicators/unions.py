"""Partners that act in trade policy for their members, such as the European Union."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from data.frames import TradeTables
from data.kept import kept


@kept
def unions(tables: TradeTables) -> Mapping[str, frozenset[str]]:
    """The members of each partner that is a bloc: the countries whose `blocs` name it.

    Definition: the partners of kind `bloc`, and the countries that belong to each.
    Unit: none: partner codes.
    """
    partners = tables.partners
    countries = partners.loc[partners["kind"] == "country"]
    pairs = list(zip(countries["partner_code"], countries["blocs"], strict=True))
    acting = partners.loc[partners["kind"] == "bloc", "partner_code"]
    return MappingProxyType({str(u): frozenset(str(c) for c, blocs in pairs if u in blocs) for u in acting})


def parties(tables: TradeTables, partner_code: str) -> frozenset[str]:
    """The codes that an agreement with a partner lists: its own, or those of all members of a bloc."""
    return unions(tables).get(partner_code, frozenset({partner_code}))
