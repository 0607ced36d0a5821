"""`View`: everything that decides what a reader sees, in codes, and its form in a URL.

A field is one query parameter. Values are read as they were meant (`links`); unknown parameters are ignored with a notice,
values that cannot be read fall to their default with a notice, and a value equal to its default is left out of the URL. Codes are those of
the tables, so a link survives a change of language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple, get_args

from dashboard import links
from data.cells.codes import DIRECTIONS
from data.indicators.agreements.choice import KINDS_OFFERED
from data.indicators.agreements.coverage import SCOPES
from data.indicators.agreements.entries import ENTRY_SERIES
from data.indicators.exports.both_ways import TRADED
from data.indicators.exports.contributions import Effect
from data.indicators.exports.periods import COUNTED
from data.indicators.targets.aim import PRICES, READINGS, Aim
from data.indicators.targets.past_growth import WINDOWS
from data.indicators.targets.scenarios import Growths
from data.indicators.tariffs.directions import ALL_DIRECTIONS
from data.problems.problem import BLANKS
from data.wording import LANGUAGES, Language

LONGEST_VALUE = 4000
MOST_CODES = 64
LONGEST_STORY = 280  # characters of the codes of forty views
Parse = Callable[[str], Any]


def _identifier(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,60}", text):
        raise ValueError(text)
    return text


def _codes(text: str) -> tuple[str, ...]:
    parts = tuple(dict.fromkeys(text.split(".")))
    if len(parts) > MOST_CODES:
        raise ValueError(text)
    return tuple(_identifier(part) for part in parts)


def _year(text: str) -> int:
    if not re.fullmatch(r"(19|20)\d\d", text):
        raise ValueError(text)
    return int(text)


def _day(text: str) -> date:
    return date.fromisoformat(links.day(text))


def _step(text: str) -> int:
    if not re.fullmatch(r"\d{1,2}", text, re.ASCII):
        raise ValueError(text)
    return int(text)


def _words(text: str, longest: int = 80) -> str:
    if not all(c.isprintable() or c in BLANKS for c in text) or len(text) > longest:
        raise ValueError(text)
    return text


def _view_codes(text: str) -> str:
    return _words(text, LONGEST_STORY)


def _name(text: str) -> str:
    if len(text) > 40:
        raise ValueError(text)
    return _words(text)


def _growths(text: str) -> Growths:
    """`usa:0.chn:5.5.rest:2`: a partner, a region or the rest, and its growth in % a year, each once."""
    parts = [part.split(":") for part in re.split(r"\.(?=[A-Za-z])", text)]
    if len(parts) > MOST_CODES or not all(len(p) == 2 and re.fullmatch(r"[A-Za-z_]{3,20}", p[0]) for p in parts):
        raise ValueError(text)
    found = {code.upper() if len(code) == 3 else code.lower(): links.read_number(growth) for code, growth in parts}
    if len(found) != len(parts):
        raise ValueError(text)
    return tuple(found.items())


class Unread(NamedTuple):
    """A parameter of an address that could not be read, and the text that it had."""

    name: str
    given: str


def _field(default: Any, parse: Parse) -> Any:
    return field(default=default, metadata={"parse": parse})


def _choice(*codes: str, default: str = "") -> Any:
    """One of some codes, which are offered in this order; the first of them is the default."""
    parse = partial(links.read_code, allowed=codes)
    return field(default=default or codes[0], metadata={"parse": parse, "codes": codes})


@dataclass(frozen=True)
class View:
    """What this reader sees now; frozen, codes only. The names of the fields are the URL's parameters."""

    # every page
    lang: Language = _choice(*LANGUAGES)
    present: bool = _field(False, links.read_switch)
    chart: str = _field("", _identifier)
    story: str = _field("", _identifier)
    step: int = _field(0, _step)
    own: str = _field("", _view_codes)
    # overview
    spread: str = _choice("markets", "hhi", "top")
    # tariffs
    direction: str = _choice(*DIRECTIONS, ALL_DIRECTIONS)
    look: str = _choice("now", "rates", "lanes", "day")
    groups: tuple[str, ...] = _field((), _codes)
    status: tuple[str, ...] = _field((), _codes)
    basis: tuple[str, ...] = _field((), _codes)
    since: int = _field(2025, _year)
    until: int = _field(2026, _year)
    day: date | None = _field(None, _day)
    events: str = _choice("key", "all", "none")
    agreements: bool = _field(False, links.read_switch)
    # partners
    series: str = _field("auto", _identifier)
    year: str = _field("", _identifier)
    show: str = _choice("share", "value", "growth1", "growth5", "growth10", "change", "change5", "stage", "duties")
    us: bool = _field(False, links.read_switch)
    region: str = _field("", _identifier)
    bloc: str = _field("", _identifier)
    partner: str = _field("", _identifier)
    tab: str = _choice("map", "bars", "table")
    seek: str = _field("", _words)
    # partner profile and comparison
    aspect: str = _choice("profile", "compare")
    about: str = _choice("exports", "imports", "share", "tariffs", "agreements", "events", "polls", "all")
    compare: tuple[str, ...] = _field((), _codes)
    scope: str = _field("principal", _identifier)
    base_year: str = _field("", _identifier)
    traded: str = _choice(*TRADED)
    # agreements
    kinds: str = _choice(*KINDS_OFFERED)
    stages: tuple[str, ...] = _field((), _codes)
    area: str = _field("", _identifier)
    reach: str = _choice("all", "2000", "2015", "2024", default="2000")
    covered: str = _choice(*SCOPES)
    counted: str = _choice(*ENTRY_SERIES)
    entered: tuple[str, ...] = _field((), _codes)
    # targets
    aim: str = _choice("path", "scenarios", "range", "shares", "change", "record")
    baseline: int = _field(Aim.baseline, _year)
    due: int = _field(Aim.due, _year)
    multiple: float = _field(Aim.multiple, links.read_number)
    usgrowth: float = _field(0.0, links.read_number)
    reading: str = _choice(*READINGS)
    start: float = _field(200.0, links.read_number)
    toward: str = _choice("multiple", "value")
    goal: float = _field(400.0, links.read_number)
    prices: str = _choice(*PRICES)
    inflation: float = _field(2.0, links.read_number)
    gold: str = _choice("with", "without")
    first: Growths = _field((), _growths)
    second: Growths = _field((), _growths)
    firstname: str = _field("", _name)
    secondname: str = _field("", _name)
    apart: str = _field("", _identifier)
    window: str = _choice(*WINDOWS)
    months: str = _choice("adjusted", "unadjusted", "bop", "years")
    pace: str = _choice("years", "months")
    # what changed the share
    measured: str = _choice(*COUNTED)
    earlier: str = _field("", _identifier)
    later: str = _field("", _identifier)
    effect: Effect = _choice(*get_args(Effect))
    # claims
    matter: str = _choice("claims", "sources")
    verdict: tuple[str, ...] = _field((), _codes)
    topic: tuple[str, ...] = _field((), _codes)
    # sectors
    flow: str = _choice("domestic_exports", "total_exports")
    span: str = _field("", _identifier)
    cut: str = _choice("sectors", "provinces")
    split: str = _choice("months", "products", "years")
    # data
    part: str = _choice("tables", "sources", "state", "changes", "try", "glossary", "method")
    table: str = _field("exports_annual", _identifier)
    find: str = _field("", _words)
    confidence: tuple[str, ...] = _field((), _codes)
    vintage: str = _field("", _identifier)
    against: str = _field("", _identifier)
    within: str = _field("", _identifier)

    @classmethod
    def from_query(cls, params: Mapping[str, Iterable[str]]) -> tuple[View, tuple[str, ...]]:
        """The view of a URL, and the names of the parameters that could not be read."""
        known = {f.name: f for f in fields(cls)}
        values: dict[str, Any] = {}
        unread: list[str] = []
        for name, texts in links.cleaned(params, known).items():
            if name in known and len(texts) == 1 and len(texts[0]) <= LONGEST_VALUE:
                for text in links.possible_readings(texts[0]):
                    with suppress(ValueError, KeyError):
                        values.setdefault(name, known[name].metadata["parse"](text))
            if name not in values:
                unread.append(name)
        return cls(**values), tuple(unread)

    def to_query(self) -> dict[str, str]:
        """The view as query parameters; fields at their default are left out."""
        default = View()
        return {
            f.name: _text(value) for f in fields(self) if (value := getattr(self, f.name)) != getattr(default, f.name)
        }

    def text(self, name: str) -> str:
        """A field as an address has it; empty for a name that is no field."""
        return _text(getattr(self, name)) if name in FIELDS and getattr(self, name) is not None else ""

    def with_values(self, values: Mapping[str, Any]) -> View:
        """The view with some fields changed; names that are no field are ignored."""
        names = {f.name for f in fields(self)}
        return replace(self, **{k: v for k, v in values.items() if k in names})


FIELDS = tuple(f.name for f in fields(View))


def codes_of(name: str) -> tuple[str, ...]:
    """The codes that a field may have, in the order in which they are offered; none for a field of other values."""
    codes: tuple[str, ...] = View.__dataclass_fields__[name].metadata.get("codes", ())
    return codes


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, tuple):
        return ".".join(v if isinstance(v, str) else f"{v[0].lower()}:{_text(v[1])}" for v in value)
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".")
    return value.isoformat() if isinstance(value, date) else str(value)
