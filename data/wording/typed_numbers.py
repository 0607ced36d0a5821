"""Numbers as people type and paste them, in either language's way, read only where one reading is sure.

`380,5`, `1 234,5 $`, `1,000.5` and `1.000,5` are sure. A single comma or point before three digits could group thousands or start
decimals: an English reader's `1,234` is 1,234, as the pages write it; `1.234`, and in French both, are not sure.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from data.wording.wording import LANGUAGES, MINUS, Wording, wording_for

Unit = Literal["year", "billions", "percent"]
_EXAMPLES: dict[Unit, float] = {"year": 2035, "billions": 1234.5, "percent": 2.5}

_NUMBER = re.compile(r"[.,]?\d(?:[\d.,'\u2019 ]*\d)?[.,]?", re.ASCII)
_SIGN = re.compile(r"[-+\u2010-\u2015\u2212]")
_BY_BLANKS = re.compile(r"[1-9]\d{0,2}(?:[ '\u2019]\d{3})+(?:[.,]\d+)?")
_BY_MARKS = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})")
_BY_ONE_MARK = re.compile(r"([1-9]\d{0,2})([.,])(\d{3})")
_PLAIN = re.compile(r"\d+(?:[.,]\d*)?|[.,]\d+")


class RefusedNumber(ValueError):
    """Raised for a text that is not surely a number of a field: `reason` says why, `readings` what it could be."""

    def __init__(self, reason: str, readings: tuple[float, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.readings = readings


@dataclass(frozen=True)
class NumberField:
    """What may be typed into a field: a number of a unit between two, and by how much the arrow keys change it."""

    unit: Unit
    least: float
    most: float
    step: float = 1

    def text(self, value: float, wording: Wording) -> str:
        """A number as the field shows it: a year without groups, all else with as many decimals as it has, at most two."""
        if self.unit == "year":
            return str(round(value))
        digits = next(places for places in (0, 1, 2) if round(value, places) == round(value, 2))
        return wording.number(value, digits)

    def read(self, text: str, wording: Wording) -> float:
        """The number that a text means, to three decimals.

        Raises RefusedNumber where that is not sure, and for a number that the field does not take.
        """
        value = round(typed_number(text, wording, words=_words(self.unit)), 3)
        if self.unit == "year" and value != round(value):
            raise RefusedNumber("unclear")
        if not self.least <= value <= self.most:
            raise RefusedNumber("outside")
        return value

    def complaint(self, text: str, error: RefusedNumber, shown: float, wording: Wording) -> str:
        """What was typed, what is shown instead, and what to write."""
        values = {
            "typed": text.strip(), "shown": self.text(shown, wording), "example": self.text(_EXAMPLES[self.unit], wording),
            "least": self.text(self.least, wording), "most": self.text(self.most, wording),
        }  # fmt: skip
        values |= zip(("large", "small"), (_plain(reading, wording) for reading in error.readings), strict=False)
        return wording.code("number-refused", error.reason, **values)


def typed_number(text: str, wording: Wording, *, words: frozenset[str] = frozenset()) -> float:
    """The number that a text means, with or without words of its unit around it.

    Raises RefusedNumber where that is not sure.
    """
    seen = " ".join("".join(sign for sign in text if unicodedata.category(sign) != "Cf").split())
    found = _NUMBER.search(seen)
    if not found:
        raise RefusedNumber("unclear")
    before, digits, after = seen[: found.start()], found[0], seen[found.end() :]
    signs = _SIGN.findall(before)
    around = f"{_SIGN.sub(' ', before)} {after}".casefold().split()
    if len(signs) > 1 or not words.issuperset(around):
        raise RefusedNumber("unclear")
    sign = -1 if signs and signs[0] != "+" else 1
    sizes = _sizes(digits, wording)
    if len(sizes) != 1:
        raise RefusedNumber("unsure" if sizes else "unclear", tuple(sign * size for size in sizes))
    return sign * sizes[0]


def _sizes(digits: str, wording: Wording) -> tuple[float, ...]:
    """What digits and the marks between them may mean."""
    if _BY_BLANKS.fullmatch(digits):
        return (_float(re.sub(r"[ '\u2019]", "", digits)),)
    if _BY_MARKS.fullmatch(digits):
        grouping = digits[re.search("[.,]", digits).start()]  # type: ignore[union-attr]  # the form has one
        return (_float(digits.replace(grouping, "")),)
    if one := _BY_ONE_MARK.fullmatch(digits):
        grouped, decimal = float(one[1] + one[3]), float(f"{one[1]}.{one[3]}")
        return (grouped,) if (wording.language, one[2]) == ("en", ",") else (grouped, decimal)
    return (_float(digits),) if _PLAIN.fullmatch(digits) else ()


def _float(digits: str) -> float:
    return float(digits.replace(",", "."))


def _plain(value: float, wording: Wording) -> str:
    """A number written so that it has one reading: without groups, and with at most two decimals, as fields show it."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", wording.number(0.5, 1)[1]).replace("-", MINUS)


def _words(unit: Unit) -> frozenset[str]:
    """What may stand around a number of a unit, in both languages."""
    if unit == "year":
        return frozenset()
    return frozenset(
        word for language in LANGUAGES for word in wording_for(language).code("number-words", unit).casefold().split()
    )
