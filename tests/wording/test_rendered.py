"""Every message with sample values reads as a sentence of its language: nothing is left open, doubled or not agreed."""

import re

import pytest

from data.wording import LANGUAGES, Language
from tests.wording.rendered import parsed, renderings

BOTH = pytest.mark.parametrize("language", LANGUAGES)
FAULTS: dict[Language, dict[str, str]] = {
    "en": {
        r"[{}]|\bnan\b": "a value is missing",
        r"(?<!^)(?<!\n)  (?! )(?!-)": "two blanks",
        r" [,;.:!?)](?!\d|\w)": "a blank before a mark",
        r"(?<!\.)\.\.(?!\.)|,,|;;": "a mark twice",
        r"\b(?:the the|of of|to to|in in|and and|a a)\b": "a word twice",
        r"\b(?:1|one) (?:rows|tables|measures|months|partners|countries|agreements|problems|files|claims|events)\b": "plural of one",
        r"\b(?:0|2|37) (?:row|table|measure|month|partner|country|agreement|problem|file|claim|event)\b": "singular of many",
    },
    "fr": {
        r"[{}]|\bnan\b": "a value is missing",
        r"(?<!^)(?<!\n)  (?! )(?!-)": "two blanks",
        r" [,;.!?)](?!\d|\w)": "a blank before a mark",
        r"\w:(?=\s|$)": "no blank before a colon",
        r"(?<!\.)\.\.(?!\.)|,,|;;": "a mark twice",
        r"\b(?:de|à) les? [A-ZÉ]|\b(?:que|si) il\b|\b(?:de|le|la) (?:États|Inde|Israël)\b": "not contracted",
        r"\b(?:de de|à à|le le|la la|les les|et et|du du)\b": "a word twice",
        r"\b(?:1|une?)[ \u00a0](?:lignes|tableaux|mesures|partenaires|accords|problèmes|fichiers|affirmations)\b": "plural of one",
        r"\b(?:2|37)[ \u00a0](?:ligne|tableau|mesure|partenaire|accord|problème|fichier|affirmation)\b": "singular of many",
    },
}
# Keys that are parts of a sentence or samples of what somebody typed, and may start or end with a mark.
PARTS = ("command-", "refresh-", "problem-", "phrase-", "odd-")


@BOTH
def test_every_message_reads_as_a_sentence(language: Language) -> None:
    found = [
        f"{key}: {text!r} ({fault})"
        for key in parsed(language)
        if not key.startswith(PARTS)
        for text in renderings(key, language)
        for pattern, fault in FAULTS[language].items()
        if re.search(pattern, text)
    ]
    assert found == []


@BOTH
def test_brackets_and_quotation_marks_are_closed(language: Language) -> None:
    pairs = ("()", "[]", "«»", "“”")
    found = [
        f"{key}: {text!r}"
        for key in parsed(language)
        for text in renderings(key, language)
        for first, last in pairs
        if text.count(first) != text.count(last)
    ]
    assert found == []


@BOTH
def test_every_variant_of_a_choice_is_rendered(language: Language) -> None:
    assert len(list(renderings("target-distance", language))) == 3
    assert len(list(renderings("notice-problems", language))) == 4
