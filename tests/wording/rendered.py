"""Every message with sample values, for reading: `python -m tests.wording.rendered fr [start of a key]`.

Counts are 0, 1, 2 and 37; each choice of a message is made once; names are feminine and masculine, with and without an article.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from typing import cast

from fluent.syntax import ast as ftl
from fluent.syntax import parse

from data.names import partner
from data.wording import LANGUAGES, Language, Wording, wording_for
from data.wording.wording import MESSAGES
from tests.small_tables import curated

COUNTS = (0, 1, 2, 37)
# Feminine and masculine, plural, with a vowel first, without an article in French.
PARTNERS = ("CHN", "GBR", "USA", "IND", "ISR")
FORMS = {"name": "the", "partner": "the", "the": "the", "from": "from_", "in": "in_", "where": "in_"}
SAMPLES = {
    "value": "money", "gap": "money", "path": "money", "before": "money", "after": "money", "total": "money",
    "share": "percent", "percent": "percent", "growth": "change", "change": "change", "needed": "percent",
    "date": "date", "day": "date", "month": "month", "year": "year", "first": "year", "last": "year",
}  # fmt: skip


def samples(wording: Wording) -> dict[str, tuple[str, ...]]:
    """Sample texts by what they stand for."""
    return {
        "money": (wording.money(215_306), wording.money(950), wording.money(1_200_000)),
        "percent": (wording.percent(0.666), wording.percent(0.01)),
        "change": (wording.change(0.164), wording.change(-0.05)),
        "date": (wording.date("2026-08-01"), wording.date("2026-10-03")),
        "month": (wording.date("2026-08"), wording.date("2026-07")),
        "year": ("2025", "2017"),
    }


@cache
def parsed(language: Language) -> dict[str, ftl.Message]:
    """The messages of a language by key."""
    texts = (path.read_text(encoding="utf-8") for path in sorted((MESSAGES / language).glob("*.ftl")))
    return {e.id.name: e for text in texts for e in parse(text).body if isinstance(e, ftl.Message)}


def renderings(key: str, language: Language) -> Iterator[str]:
    """A message as it reads: every variant of its choices, every count, and every kind of name at least once."""
    wording, message = wording_for(language), parsed(language)[key]
    choices: dict[str, list[str]] = {}
    names: set[str] = set()
    _collect(message.value, choices, names)
    values = {name: _values(name, language) for name in sorted(names - {"count"})}
    values |= {name: tuple(variants) for name, variants in choices.items() if name != "count"}
    counts = COUNTS if "count" in names | set(choices) else (2,)
    rounds = max([len(counts), *map(len, values.values())])
    seen = set()
    for turn in range(rounds):
        filled: dict[str, object] = {name: listed[turn % len(listed)] for name, listed in values.items()}
        text = wording(key, count=counts[turn % len(counts)], **filled)
        if text not in seen:
            seen.add(text)
            yield text


def _values(name: str, language: Language) -> tuple[str, ...]:
    wording = wording_for(language)
    if name in FORMS:
        return tuple(getattr(partner(curated(), code, wording), FORMS[name]) for code in PARTNERS)
    return samples(wording).get(SAMPLES.get(name, ""), (f"⟨{name}⟩",))


def _collect(node: object, choices: dict[str, list[str]], names: set[str]) -> None:
    if isinstance(node, ftl.SelectExpression):
        selector = cast("ftl.VariableReference", node.selector).id.name
        keys = [str(v.key.name if isinstance(v.key, ftl.Identifier) else v.key.value) for v in node.variants]
        choices.setdefault(selector, []).extend(key for key in keys if key not in choices.get(selector, []))
        for variant in node.variants:
            _collect(variant.value, choices, names)
    elif isinstance(node, ftl.VariableReference):
        names.add(node.id.name)
    elif isinstance(node, ftl.FunctionReference):
        for argument in node.arguments.positional:
            _collect(argument, choices, names)
    elif isinstance(node, ftl.Placeable):
        _collect(node.expression, choices, names)
    elif isinstance(node, ftl.Pattern):
        for element in node.elements:
            _collect(element, choices, names)


if __name__ == "__main__":
    chosen: Language = "fr" if "fr" in sys.argv[1:] else "en"
    start = next((word for word in sys.argv[1:] if word not in LANGUAGES), "")
    for asked in parsed(chosen):
        if asked.startswith(start):
            for number, line in zip_longest((asked,), renderings(asked, chosen), fillvalue=" " * len(asked)):
                print(number, line.replace("\n", " "), sep=" = ")
