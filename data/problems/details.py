"""The French of the English phrases that stand in a problem's details, such as "a number" or "line break"."""

from __future__ import annotations

import re

# By name of the detail: the whole phrase as a pattern, and its French.
FRENCH: dict[str, dict[str, str]] = {
    "expected": {
        r"one of (.+)": r"l'un de \1",
        "the value": "la valeur",
        "the text": "le texte",
        "an id": "un identifiant",
        "a partner code": "un code de partenaire",
        "a partner code or ALL": "un code de partenaire ou ALL",
        "a bloc's code such as EU27": "le code d'un bloc, comme EU27",
        "a date such as 2026-07-01": "une date, comme 2026-07-01",
        "a month such as 2026-07": "un mois, comme 2026-07",
        "a date as precise as it is known": "une date aussi précise que possible",
        "a year": "une année",
        "a number": "un nombre",
        "a number of percent": "un nombre de points de pourcentage",
    },
    "remedy": {
        "nothing": "rien",
        "with all its digits": "avec tous ses chiffres",
        r"digits with a decimal point, such as 12\.5": "des chiffres avec un point décimal, comme 12.5",
        "a code such as USA": "un code comme USA",
        "a code such as EU27": "un code comme EU27",
        r"([\d.-]+) or ([\d.-]+), whichever is meant": r"\1 ou \2, selon le cas",
    },
    "character": {
        "line break": "saut de ligne",
        "zero-width space": "espace sans chasse",
        "byte-order mark": "marque d'ordre d'octets",
        "line separator": "séparateur de lignes",
        "replacement character": "caractère de remplacement",
        r"control character (\d+)": r"caractère de commande \1",
    },
    "reason": {
        "effective_to without effective_from": "effective_to sans effective_from",
        r"(in_force|scheduled) needs effective_from": r"\1 exige effective_from",
        "scheduled needs an effective_from after as_of": "scheduled exige un effective_from postérieur à as_of",
        "it needs effective_to": "il exige effective_to",
    },
    "gap": {r"(\S+) to (\S+)": r"de \1 à \2"},
    "form": {"YYYY": "AAAA", "YYYY-MM": "AAAA-MM", "YYYY-MM-DD": "AAAA-MM-JJ"},
}


def in_language(language: str, name: str, detail: str) -> str:
    """A detail as a reader of the language reads it: codes, numbers and dates stay as they are."""
    if language == "fr":
        for english, french in FRENCH.get(name, {}).items():
            if found := re.fullmatch(english, detail):
                return found.expand(french)
    return detail
