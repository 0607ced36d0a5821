"""Partner codes from the codes and names that the services use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from babel.core import get_global

from data.cells.two_letters import by_two_letters

# Names of the service that are not names in partners.csv.
STATCAN_NAMES = {
    "All countries": "WLD",
    "European Union": "EU27",
    "South Korea": "KOR",
    "Korea, South": "KOR",
    "Republic of Korea": "KOR",
    "Hong Kong": "HKG",
    "Hong Kong SAR": "HKG",
    "Taiwan": "TWN",
    "Turkey": "TUR",
    "Türkiye": "TUR",
    "Russian Federation": "RUS",
    "Viet Nam": "VNM",
    "Czech Republic": "CZE",
    "United States of America": "USA",
}
# Numbers of UN Comtrade that differ from ISO 3166-1: some customs territories are wider than the country.
COMTRADE_NUMBERS = {
    "0": "WLD", "251": "FRA", "381": "ITA", "490": "TWN", "579": "NOR", "699": "IND", "757": "CHE", "842": "USA",
}  # fmt: skip


def codes_by_name(partners: Mapping[str, str]) -> dict[str, str]:
    """Partner code by English name, with the service's own names; `partners` is name by code."""
    return {name: code for code, name in partners.items()} | {n: c for n, c in STATCAN_NAMES.items() if c in partners}


@cache
def by_number() -> dict[str, str]:
    """Partner code by the number of UN Comtrade, written without leading zeros."""
    letters = by_two_letters()
    aliases: Mapping[str, Iterable[str]] = get_global("territory_aliases")
    iso = {old: tuple(new) for old, new in aliases.items() if old.isdigit() and len(old) == 3}
    numbers = {old.lstrip("0"): letters[new[0]] for old, new in iso.items() if len(new) == 1 and new[0] in letters}
    return numbers | COMTRADE_NUMBERS
