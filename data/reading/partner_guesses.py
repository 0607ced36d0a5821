"""Which partner is meant by what is no partner code: a name, the two letters of a country, a slip of the finger.

At most two codes are named, and none where more would be as likely.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import PurePath
from typing import NamedTuple

import pandas as pd

from data.cells.folding import folded
from data.cells.phrases import phrase
from data.cells.two_letters import by_two_letters
from data.frames import Frame
from data.names import Codes, known_as
from data.problems.problem import Problem
from data.problems.suggestions import LONGEST_NAME, either

MOST_GUESSES = 2
MOST_ASKED = 50  # distinct values of which a guess is made; one that is no code is compared with every name
LONGEST_CODE = 4  # with a letter too many


class KnownPartners(NamedTuple):
    """What guesses are made from: the codes, and those of each name and alias without case, accents and punctuation."""

    codes: Codes
    named: dict[str, Codes]


def with_partners(problems: Iterable[Problem], frames: Mapping[str, Frame]) -> list[Problem]:
    """The problems, and those of partner codes with the codes that are likely meant."""
    found = list(problems)
    wrong = {(each.file, each.column, each.value): None for each in found if _is_of_a_partner(each)}
    if not wrong or frames.get("partners") is None or frames["partners"].empty:
        return found
    partners = partners_of(frames["partners"])
    used = {place: _used(frames, *place) for place in {(file, column) for file, column, _ in wrong}}
    asked = list(wrong)[:MOST_ASKED]
    guesses = {place: likely(_meant(place[2], partners), partners, used[place[:2]]) for place in asked}
    return [_with_guess(each, guesses.get((each.file, each.column, each.value), ()), partners) for each in found]


def partners_of(frame: Frame) -> KnownPartners:
    """The partners of the table with their names and aliases in both languages."""
    return KnownPartners(tuple(frame["partner_code"]), known_as(frame))


def exact(value: str, partners: KnownPartners) -> str:
    """The code of a name as it is, of the two letters of a country, or of a code in small letters; else nothing."""
    text = folded(value)
    if text.upper() in partners.codes:
        return text.upper()
    named = partners.named.get(text, ())
    letters = by_two_letters().get(text.upper(), "")
    return named[0] if len(named) == 1 else letters if letters in partners.codes else ""


def likely(value: str, partners: KnownPartners, used: Mapping[str, int]) -> Codes:
    """The one or two codes that are likely meant; nothing where it cannot be told.

    `used` is how often each code stands in the column: one that never does is named only where no other comes near.
    In this order: what is exactly meant, two letters that changed places, the first letters of a name, one letter
    wrong, missing or too many, and a name almost as it is.
    """
    text = folded(value)
    if code := exact(value, partners):
        return (code,)
    if not text or len(text) > LONGEST_NAME:
        return ()
    if len(text) > LONGEST_CODE:
        near = get_close_matches(text, list(partners.named), n=1, cutoff=0.8)
        return partners.named[near[0]][:MOST_GUESSES] if near else ()
    ways = [way(text, partners) for way in (_swapped, _beginning, _one_letter)]
    in_column = [[code for code in codes if used.get(code, 0)] for codes in ways]
    codes = next((codes for codes in (*in_column, *ways) if codes), [])
    return _best(codes, used)


def _swapped(text: str, partners: KnownPartners) -> list[str]:
    """Codes that differ by two neighbours in each other's place."""
    swaps = {text[:n] + text[n + 1] + text[n] + text[n + 2 :] for n in range(len(text) - 1)}
    return [code for code in partners.codes if code.lower() in swaps and code.lower() != text]


def _beginning(text: str, partners: KnownPartners) -> list[str]:
    """Codes of the partners whose name begins with these three letters or more, such as GER."""
    if len(text) < 3:
        return []
    return list(dict.fromkeys(c for name, codes in partners.named.items() if name.startswith(text) for c in codes))


def _one_letter(text: str, partners: KnownPartners) -> list[str]:
    """Codes that differ by one letter: another one, one too few or one too many."""
    return [code for code in partners.codes if _is_one_letter_off(text, code.lower())]


def _is_one_letter_off(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(short == long[:n] + long[n + 1 :] for n in range(len(long)))


def _best(codes: list[str], used: Mapping[str, int]) -> tuple[str, ...]:
    """One or two codes as they are; of more, the two that the tables use the most, unless a third is used as much."""
    ordered = sorted(codes, key=lambda code: (-used.get(code, 0), code))
    if len(ordered) > MOST_GUESSES and used.get(ordered[1], 0) == used.get(ordered[2], 0):
        return ()
    return tuple(ordered[:MOST_GUESSES])


def _is_of_a_partner(found: Problem) -> bool:
    details = dict(found.details)
    return found.rule == "bad_partner_code" or (found.rule == "dangling_reference" and details["key"] == "partner_code")


def _used(frames: Mapping[str, Frame], file: str, column: str) -> Mapping[str, int]:
    """How often each code stands in a column of a file."""
    cells = frames.get(PurePath(file).stem, pd.DataFrame()).get(column, pd.Series(dtype=object))
    return Counter(cells.explode().dropna().tolist())


def _meant(value: str, partners: KnownPartners) -> str:
    """The first code of a list that is none; the value itself where it is no list."""
    return next((part for part in value.split(";") if part not in partners.codes), value)


def _with_guess(found: Problem, codes: Codes, partners: KnownPartners) -> Problem:
    """The problem with the codes in its sentence: as its remedy where they are meant for certain."""
    if not codes:
        return found
    details = dict(found.details)
    if found.rule == "bad_partner_code":
        sure = exact(found.value, partners)
        details |= {"remedy": sure or phrase("code-such-as", "USA"), "suggestion": "" if sure else either(codes)}
    else:
        details["suggestion"] = either(codes)
    return replace(found, details=tuple(sorted(details.items())))
