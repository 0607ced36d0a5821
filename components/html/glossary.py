"""Terms of the field linked to the glossary from where they stand.

The first occurrence of each term in a piece of HTML becomes a link whose title is the definition; nothing is linked
inside a link, a heading, a label, the head of a table or list, or a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from data.frames import TradeTables, records
from data.kept import kept
from data.wording import Language, Wording, wording_for

LONGEST_SEARCH = 80  # what the address of the data page takes
TAG = re.compile(r"(<[^>]*>)")
CLOSED = {
    "a", "button", "caption", "cite", "dt", "label", "summary", "svg", "th", "time", "h1", "h2", "h3", "h4", "h5", "h6",
    "style",
}  # fmt: skip
BRACKETS = re.compile(r"\s*\(([^)]*)\)")
SHORT_NAME = re.compile(r"[A-Z][A-Z0-9]{2,}")
SPACES = "[ \u00a0\u202f]"


@dataclass(frozen=True)
class Glossary:
    """The terms of one language: `pattern` has a group for each form, `links` the opening tag for each group.

    `terms` tells which groups are forms of one term.
    """

    version: str
    language: Language
    pattern: re.Pattern[str]
    links: tuple[str, ...]
    terms: tuple[str, ...]


@kept
def glossary_of(tables: TradeTables, language: Language) -> Glossary:
    """The glossary of the tables, ready to be looked for; the longest form of a term comes first."""
    wording = wording_for(language)
    found = [
        (form, _opening(row, wording), str(row["term_id"]))
        for row in records(tables["glossary"])
        for form in _forms(row, wording)
    ]
    # By first letter, which the search then looks at once instead of trying every term at every word.
    found.sort(key=lambda form: (_initial(form), -len(form[0]), form[0]))
    alternatives = "|".join(
        _either_case(initial) + "(?:" + "|".join(f"({_looked_for(form)})" for form, _, _ in terms) + ")"
        for initial, terms in groupby(found, _initial)
    )
    pattern = re.compile(rf"(?<![\w&-])(?:{alternatives})(?![\w-])")
    return Glossary(tables.version, language, pattern, tuple(f[1] for f in found), tuple(f[2] for f in found))


@lru_cache(maxsize=256)
def linked(html: str, glossary: Glossary) -> str:
    """The HTML with the first occurrence of each term linked. Texts in it are already escaped, and stay so."""
    seen: set[str] = set()
    inside = 0  # how many tags are open within which nothing is linked
    parts = TAG.split(html)
    for index, part in enumerate(parts):
        if index % 2:
            name = re.sub(r"\W.*", "", part.strip("</"), flags=re.DOTALL).lower()
            if name in CLOSED and not part.endswith("/>"):
                inside += -1 if part.startswith("</") else 1
        elif part and not inside:
            parts[index] = glossary.pattern.sub(lambda match: _link(match, glossary, seen), part)
    return "".join(parts)


def _link(match: re.Match[str], glossary: Glossary, seen: set[str]) -> str:
    group = (match.lastindex or 1) - 1
    if glossary.terms[group] in seen:
        return match[0]
    seen.add(glossary.terms[group])
    return f"{glossary.links[group]}{match[0]}</a>"


def _opening(row: Mapping[Any, Any], wording: Wording) -> str:
    """The link to the term's place in the glossary, in the same language."""
    query = {"part": "glossary", "find": str(row[f"term_{wording.language}"])[:LONGEST_SEARCH]}
    if wording.language != "en":
        query["lang"] = wording.language
    address = escape(f"data?{urlencode(query)}")
    return f'<a class="term" href="{address}" target="_self" title="{escape(wording.pick(row, "definition"))}">'


def _forms(row: Mapping[Any, Any], wording: Wording) -> list[str]:
    """The forms of a term: its name, its short name in brackets, and those that the table adds."""
    name = wording.pick(row, "term")
    short = [words for words in BRACKETS.findall(name) if SHORT_NAME.fullmatch(words)]
    given = [*BRACKETS.sub("", name).split(";"), *short, *wording.pick(row, "forms").split(";")]
    return [escape(form.strip()) for form in dict.fromkeys(given) if form.strip()]


def _initial(found: tuple[str, str, str]) -> str:
    return found[0][0].lower()


def _either_case(letter: str) -> str:
    return f"[{re.escape(letter)}{re.escape(letter.upper())}]"


def _looked_for(form: str) -> str:
    """A form after its first letter: a short name as it stands, other words in either case, singular or plural."""
    if SHORT_NAME.fullmatch(form):
        return f"(?<={form[0]}){re.escape(form[1:])}"
    first, *words = re.split(SPACES, form)
    return "(?i:" + SPACES.join([_inflected(first)[1:], *map(_inflected, words)]) + ")"


def _inflected(word: str) -> str:
    if len(word) < 4 or not word[-1].isalpha():
        return re.escape(word)
    if word.endswith("y"):
        return re.escape(word[:-1]) + "(?:y|ies)"
    return re.escape(word.removesuffix("s")) + "[sx]?"
