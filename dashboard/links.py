"""An address as people leave it, read as it was meant where only one reading is possible.

Mail programs add a bracket or a full stop, newsletters add tracking, chats turn `&` into `&amp;`, and people write `FR` or `2026-3-5`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any
from urllib.parse import unquote

from data.cells.addresses import TRACKING
from data.problems.problem import BLANKS

MOST_CODES = 64
IDENTIFIER = r"[A-Za-z0-9_-]{1,60}"
LONGEST_STORY = 280  # characters of the codes of forty views
LONGEST_NAME = 40

ESCAPED_AND = re.compile(r"^(?:amp;)+", re.IGNORECASE)
AROUND = " \t\u00a0\u202f([<{\"'«»\u201c\u201d\u2018\u2019)]>}.,;:!?…*_"
SWITCHES = {"1": True, "true": True, "yes": True, "on": True, "oui": True, "vrai": True} | dict.fromkeys(
    ("0", "false", "no", "off", "non", "faux"), False
)
DAY = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.Z+-]*)?", re.ASCII)
# A decimal comma, or a decimal point; a thousands mark could be either, and is refused.
NUMBER = re.compile(r"[-\u2212]?\d{1,6}(?:[.,]\d{1,3})?", re.ASCII)


def cleaned(params: Mapping[str, Iterable[str]], known: Iterable[str]) -> dict[str, list[str]]:
    """The parameters without tracking, each value once; a name in another case or after `amp;` is the name that is known."""
    by_case = {name.casefold(): name for name in known}
    found: dict[str, list[str]] = {}
    for given, texts in params.items():
        name = ESCAPED_AND.sub("", given)
        name = by_case.get(name.strip().casefold(), given)
        if not TRACKING.fullmatch(name.casefold()):
            found[name] = list(dict.fromkeys([*found.get(name, []), *texts]))
    return found


def possible_readings(text: str) -> Iterator[str]:
    """The text as it is, then without what surrounds it: brackets, quotation marks, the punctuation of a sentence."""
    yield text
    bare = unquote(text).strip(AROUND)
    if bare and bare != text:
        yield bare


def read_switch(text: str) -> bool:
    """A choice of yes or no."""
    return SWITCHES[text.casefold()]


def read_code(text: str, allowed: tuple[str, ...]) -> str:
    """The code that is meant, whatever its case; of a language tag (`fr-CA`) the language.

    Raises ValueError if none is.
    """
    by_case = {each.casefold(): each for each in allowed}
    folded = text.casefold()
    if folded not in by_case and allowed == ("en", "fr"):
        folded = re.split("[-_]", folded)[0]
    if folded not in by_case:
        raise ValueError(text)
    return by_case[folded]


def read_day(text: str) -> date:
    """A day, from year, month and day in this order.

    Raises ValueError if the text is none.
    """
    found = DAY.fullmatch(text)
    if not found:
        raise ValueError(text)
    return date(int(found[1]), int(found[2]), int(found[3]))


def read_number(text: str) -> float:
    """A number with a decimal point or a decimal comma.

    Raises ValueError for anything else, and where a comma may group thousands (`1,000`).
    """
    if not NUMBER.fullmatch(text) or re.search(r"[1-9]\d{0,2},\d{3}$", text):
        raise ValueError(text)
    return float(text.replace(",", ".").replace("\u2212", "-"))


def _matching(pattern: str, text: str) -> str:
    if not re.fullmatch(pattern, text):
        raise ValueError(text)
    return text


def _codes(text: str) -> tuple[str, ...]:
    parts = tuple(dict.fromkeys(text.split(".")))
    if len(parts) > MOST_CODES:
        raise ValueError(text)
    return tuple(_matching(IDENTIFIER, part) for part in parts)


def _words(text: str, longest: int = 80) -> str:
    if not all(c.isprintable() or c in BLANKS for c in text) or len(text) > longest:
        raise ValueError(text)
    return text


def _growths(text: str) -> tuple[tuple[str, float], ...]:
    """`usa:0.chn:5.5.rest:2`: a partner, a region or the rest, and its growth in % a year, each once."""
    parts = [part.split(":") for part in re.split(r"\.(?=[A-Za-z])", text)]
    if len(parts) > MOST_CODES or not all(len(p) == 2 and re.fullmatch(r"[A-Za-z_]{3,20}", p[0]) for p in parts):
        raise ValueError(text)
    found = {code.upper() if len(code) == 3 else code.lower(): read_number(growth) for code, growth in parts}
    if len(found) != len(parts):
        raise ValueError(text)
    return tuple(found.items())


# How each form of a value is read.
FORMS: Mapping[str, Callable[[str], Any]] = {
    "identifier": partial(_matching, IDENTIFIER),
    "codes": _codes,
    "year": lambda text: int(_matching(r"(19|20)\d\d", text)),
    "day": read_day,
    "number": read_number,
    "switch": read_switch,
    "step": lambda text: int(_matching("[0-9]{1,2}", text)),
    "words": _words,
    "view_codes": partial(_words, longest=LONGEST_STORY),
    "name": partial(_words, longest=LONGEST_NAME),
    "growths": _growths,
}
