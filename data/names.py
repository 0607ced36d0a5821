"""Names of partners, and numbers as sentences have them."""

from __future__ import annotations

from functools import lru_cache
from math import isnan

from data.frames import TradeTables, records
from data.wording import Language, Wording, wording_for


@lru_cache(maxsize=8)
def names(tables: TradeTables, language: Language) -> dict[str, str]:
    """Names of all partners by code."""
    wording = wording_for(language)
    return {row["partner_code"]: wording.pick(row, "name") for row in records(tables.partners)}


def name(tables: TradeTables, code: str, wording: Wording) -> str:
    """Name of a partner as it stands in a list or a label."""
    return names(tables, wording.language)[code]


def name_inside(tables: TradeTables, code: str, wording: Wording) -> str:
    """Name of a partner inside a sentence: English says `the United Kingdom`."""
    plain = name(tables, code, wording)
    return wording("partners-article", name=plain) if code in wording("partners-with-article").split(" ") else plain


def first_capital(text: str) -> str:
    """A text with a capital initial."""
    return text[:1].upper() + text[1:]


def signed_points(points: float, wording: Wording) -> str:
    """`+2.3 points`, `−4.0 points`; a dash where it is not known."""
    if isnan(points):
        return "–"
    return ("+" if points > 0 else "−" if round(points, 1) < 0 else "") + wording.points(points)


@lru_cache(maxsize=4096)
def money_text(millions: float, currency: str, wording: Wording) -> str:
    """A value in money."""
    return wording.money(millions, currency)


@lru_cache(maxsize=4096)
def share_text(share: float, wording: Wording) -> str:
    """A share in percent; below a tenth of a percent with two decimals, so that a small partner is not nothing."""
    if 0 < share < 0.00005:
        return wording("partners-under", value=wording.rate(0.01, 2))
    return wording.percent(share, 2 if share < 0.001 else 1)
