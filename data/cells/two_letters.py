"""The partner code of a country by its two letters, as services and addresses write it."""

from __future__ import annotations

from functools import cache

from babel.core import get_global

# Codes that a country had before, so that each two letters have one set of three.
FORMER = {"BUR", "ZAR", "DDR", "FXX", "TMP", "YMD", "XKK"}


@cache
def by_two_letters() -> dict[str, str]:
    """Partner code (ISO 3166-1 alpha-3) by the two letters of a country, from Unicode's territory data."""
    aliases = get_global("territory_aliases")
    found = {new[0]: old for old, new in aliases.items() if _is_current(old) and len(new) == 1}
    return found | {"XK": "XKX"}


def _is_current(code: str) -> bool:
    return len(code) == 3 and code.isalpha() and code not in FORMER
