"""The banned words of the house style, in messages, in texts of the tables and in documents.

docs/style.md and docs/style.fr.md say what to write instead. An exception is one message, cell or line with its reason.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.wording import LANGUAGES, Language
from data.wording.wording import MESSAGES
from tests.small_tables import today

REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTS: dict[Language, tuple[str, ...]] = {
    "en": ("README.md", "CONTRIBUTING.md", "docs/developers.md", "docs/serving.md"),
    "fr": ("CONTRIBUTING.fr.md",),
}
# What not to write, and the line of the house style that says what to write instead.
BANNED: dict[Language, dict[str, str]] = {
    "en": {
        r"\bthe (?:record|tables?) (?:holds?|tells?|knows?)\b": "1: say the data",
        r"(?<!\bon )\b(?:holds?|stands?|stood|rests? on|rested on|tells?|told)\b": "2: include, show, give, have",
        r"\boutside the (?:United States|US)\b(?! listed)": "3: exports to non-US markets",
        r"\b(?:growth of|total) US exports\b": "4: exports to the US",
        r"%(?: or [\d.]+%)? on 20\d\d\b": "6: from 2024",
        r"\b(?:against|on) the (?:twelve|12) months\b": "6: compared with",
        r"\btwelve months\b": "7: 12 months",
        r"\bas known on\b|\blast known\b|\blast read on\b": "9: as of",
        r"\boff the path\b": "10: ahead of, behind the path",
        r"\bcannot be told\b": "11: cannot be determined",
        r"\b(?:put|imposed?|charges?|pays?|paid) \d+(?:\.\d+)?%(?! (?:tariff|dut|surtax|of))": "12: a 25% tariff on",
        r"\btrade remed(?:y|ies)\b": "13: antidumping and countervailing duties",
        r"\bintended (?:date|step|milestone)": "15: planned",
        r"\bis (?:drawn|left out)\b|\bnot drawn\b": "19: not shown, not calculated",
        r"\bthe usual (?:view|choice|range|period)\b|\bmade sense\b|\blast good\b": "20: default, valid",
        r"\b(?:thaw|hits? with|collapses?|slaps?)\b": "23: neutral",
        r"\bmend(?:s|ed|ing)?\b": "25: fix",
        r"\((?:s|es)\)": "plural forms of Fluent",
    },
    "fr": {
        r"\b(?:[Ll]e|[Dd]u|[Uu]n|[Aa]u|[Cc]e) relevé\b|\bdossier des cibles\b|\bles tables (?:contiennent|donnent)\b": "1 : données, tableau",
        r"\bhors des États-Unis\b": "2 : vers les pays autres que les États-Unis",
        r"\b(?:États-Unis|[Ii]ls) (?:en )?ont reçu\b|\bsont allées\b": "3 : la part s'établissait à",
        r"\bsoit \+": "4 : variation entre parenthèses",
        r"\d %? ?sur les (?:12|douze) mois\b|\bsur un an plus tôt\b": "5 : par rapport à",
        r"\bdouze mois\b": "6 : les 12 mois se terminant en",
        r"\bdroit (?:américain|canadien|chinois|menacé|d'urgence)\b": "9 : droits de douane",
        r"\b[Mm]esures? (?:\w+ )?sur les (?:biens|produits)\b|\benvers le Canada\b": "10 : visant",
        r"\b(?:impose|imposent|imposé|imposer|applique|appliquent) (?:de )?\d+(?:,\d+)? %": "11 : des droits de 25 % sur",
        r"(?<!commerce de )(?<!commerce international de )(?<!codification des )\bmarchandises\b": "12 : biens, produits",
        r"\bniveaux? de confiance\b": "15 : fiabilité",
        r"\bet { \$count } de plus\b": "19 : et 26 autres",
        r"\btracée?s?\b|\best refusé|\best omis": "20 : affiché, disponible, calculé",
        r"\brécul|\bdégel\b|\bépargne (?:le|la|les)\b": "23 : ton neutre",
        r"\brépar(?:er|é|ée|ées|és|ez)\b": "25 : corriger",
        r"\((?:s|es)\)": "pluriels de Fluent",
    },
}
# Where a banned word is right: a part of the place (key of a message, file and column, document), and why.
EXCEPTIONS: dict[Language, dict[str, str]] = {
    "en": {
        "glossary.csv: forms_en": "other forms that a reader may search for",
        "the value that comes from outside the United States": "the origin of parts, not exports",
    },
    "fr": {"glossary.csv: forms_fr": "other forms that a reader may search for"},
}


def messages(language: Language) -> Iterator[tuple[str, str]]:
    """Each message of a language, with its key and its text."""
    for path in sorted((MESSAGES / language).glob("*.ftl")):
        for entry in re.split(r"\n(?=[a-z-])", path.read_text(encoding="utf-8")):
            key, equals, text = entry.partition(" =")
            if equals and not key.startswith("#"):
                yield f"{path.name}: {key}", re.sub(r"\n#.*", "", re.sub(r"\{ \$\w+ ?(?:->)?", "{", text))


def cells(language: Language) -> Iterator[tuple[str, str]]:
    """Each text of the tables in a language, with its table and column."""
    tables = today()
    for name in tables:
        for column in tables[name].columns:
            if column.endswith(f"_{language}"):
                for text in tables[name][column].dropna().unique():
                    yield f"{name}.csv: {column}", str(text)


def documents(language: Language) -> Iterator[tuple[str, str]]:
    """Each line of a document outside of code and quoted output."""
    for name in DOCUMENTS[language]:
        inside = False
        for number, line in enumerate((REPOSITORY / name).read_text(encoding="utf-8").splitlines(), 1):
            inside ^= line.lstrip().startswith("```")
            if not inside:
                yield f"{name}:{number}", re.sub(r"`[^`]*`", "", line)


def faults(language: Language, places: Iterator[tuple[str, str]]) -> list[str]:
    """What breaks the house style, with its place and the line of the style."""
    return [
        f"{place}: {found[0]!r} in {text.strip()[:160]!r} ({instead})"
        for place, text in places
        for pattern, instead in BANNED[language].items()
        if (found := re.search(pattern, text))
        and not any(part in place or part in text for part in EXCEPTIONS[language])
    ]


@pytest.mark.parametrize("places", [messages, cells, documents], ids=lambda places: places.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_breaks_the_house_style(language: Language, places: object) -> None:
    assert faults(language, places(language)) == []  # type: ignore[operator]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exception_is_needed(language: Language) -> None:
    texts = [*messages(language), *cells(language), *documents(language)]
    for part in EXCEPTIONS[language]:
        assert any(
            re.search(pattern, text)
            for place, text in texts
            for pattern in BANNED[language]
            if part in place or part in text
        ), part


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The tables hold no figure."), ("en", "Exports outside the United States"), ("en", "+16.4% on 2024"),
        ("en", "Canada put 100% on Chinese vehicles"), ("en", "7 problem(s)"), ("fr", "Exportations hors des États-Unis"),
        ("fr", "254,1 G$, soit +27,4 %"), ("fr", "les États-Unis ont reçu 66,6 %"), ("fr", "Le Canada impose 25 % sur l'acier"),
    ],
)  # fmt: skip
def test_the_guard_sees_what_it_is_for(language: Language, text: str) -> None:
    assert faults(language, iter([("place", text)]))
