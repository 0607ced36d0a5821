"""`Wording`: one language's messages, labels of codes, numbers and dates.

Messages stand in `messages/en/*.ftl` and `messages/fr/*.ftl` (Project Fluent), one file a page or subject. Codes of the tables get their
word from the key `kind-code`, with `_` written as `-`: the status `in_force` reads `status-in-force`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from math import isnan
from pathlib import Path
from typing import Any, Literal, cast

from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from data.cells.partial_dates import first_day
from data.wording.typography import typeset_english, typeset_french
from data.wording.valued import Unit, Valued, reworded

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")
# Each language by its own name, which is the same in every language.
LANGUAGE_NAMES: dict[str, str] = {"en": "English", "fr": "Français"}
MESSAGES = Path(__file__).parent / "messages"
NO_BREAK = "\u00a0"
MINUS = "\u2212"
MOST_KEPT = 8192
_TYPESETTERS = {"en": typeset_english, "fr": typeset_french}
_ABBREVIATION = re.compile(r"\W|\w[^\W_a-zà-ÿ]|\w[$%]")  # GDP, G7, C$; not À, not S'ajoute
_ELIDED = re.compile("[LD]['\u2019]")  # L'ALE, in a sentence: l'ALE
_REFERENCE = re.compile(r"\{ ([a-z][a-z0-9-]*) \}")
_ENTRY = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)


class MissingWording(KeyError):
    """Raised for a key without a message, or a message that lacks one of its values."""


class Wording:
    """The words and formats of one language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self.locale = f"{language}_CA"
        self._typeset = _TYPESETTERS[language]
        functions = {"WORDS": self._in_words, "INSIDE": self.inside}
        self._bundle = FluentBundle([f"{language}-CA"], functions=functions, use_isolating=False)
        # A command needs a few messages of many: each is parsed when it is first asked for.
        self._written: dict[str, str] = {}
        for path in sorted((MESSAGES / language).glob("*.ftl")):
            _head, *entries = _ENTRY.split(path.read_text(encoding="utf-8"))
            self._written |= dict(zip(entries[::2], entries[1::2], strict=True))
        # Every run of a page asks for the same words and numbers: each is formatted once.
        self._filled = lru_cache(maxsize=MOST_KEPT)(self._fill)
        self._decimal = lru_cache(maxsize=MOST_KEPT)(self._format)
        self._day = lru_cache(maxsize=MOST_KEPT, typed=True)(self._format_date)

    def __call__(self, key: str, /, **values: object) -> str:
        """The message of a key with its values filled in.

        Values are text that is already formatted; only `count` stays a whole number, for plural forms.
        """
        return self._filled(key, *((name, v if name == "count" else str(v)) for name, v in values.items()))

    def line(self, key: str, /, **values: object) -> str:
        """The message of a key without typography: somebody may copy it from the terminal, so every blank is an ordinary one.

        A key may be written with `_`, as rules are. Whole numbers choose plural forms and are grouped; lines and years are given as text.
        """
        numbers = {name: value if isinstance(value, int) else str(value) for name, value in values.items()}
        return self._formatted(key.replace("_", "-"), numbers).replace(NO_BREAK, " ")

    def _fill(self, key: str, *values: tuple[str, Any]) -> str:
        return self._typeset(self._formatted(key, dict(values)))

    def _formatted(self, key: str, values: dict[str, Any]) -> str:
        if key not in self._written:
            raise MissingWording(f"no message {key!r} in messages/{self.language}")
        self._parse(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingWording(f"message {key!r} in messages/{self.language} is empty")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise MissingWording(f"message {key!r} in messages/{self.language}: {errors[0]}")
        return str(text).replace("\u202f", NO_BREAK)

    def _parse(self, key: str) -> None:
        """Parse a message and those that it refers to, unless it was asked for before."""
        if not self._bundle.has_message(key) and key in self._written:
            self._bundle.add_resource(FluentResource(f"{key} ={self._written[key]}"))
            for other in _REFERENCE.findall(self._written[key]):
                self._parse(other)

    def has(self, key: str) -> bool:
        """Whether a message exists."""
        return key in self._written

    def code(self, kind: str, code: str, /, **values: Any) -> str:
        """The word for a code of the tables, such as `code("status", "in_force")`."""
        return Valued(self(f"{kind}-{code.replace('_', '-').lower()}", **values), code, "code")

    def pick(self, row: Mapping[Any, Any], column: str) -> str:
        """The text of a column that stands in both languages (`title_en`, `title_fr`); empty where it is blank."""
        value = row[f"{column}_{self.language}"]
        return self._typeset(value) if isinstance(value, str) else ""

    def labelled(self, label: str, text: str) -> str:
        """A label and what it says: `Share: 5`, and in French with a no-break space before the colon."""
        return f"{label}{NO_BREAK if self.language == 'fr' else ''}: {text}"

    def inside(self, label: str) -> str:
        """A label as it stands inside a sentence: with a small initial, unless it starts with a name or an abbreviation."""
        first, second, *_ = [*re.split(r"[ ,]", label, maxsplit=2), ""]
        if self.language == "fr" and _ELIDED.match(label):
            return label[:1].lower() + label[1:]
        is_name = second[:1].isupper() and first not in self("word-articles").split(" ")
        is_name = is_name or first in self("word-names").split(" ")
        return label if is_name or _ABBREVIATION.match(label) else label[:1].lower() + label[1:]

    def _in_words(self, number: Any) -> Any:
        """`WORDS($count)` in a message: two to nine in letters, as running text has them, other numbers in figures."""
        return self("word-numbers").split(" ")[number - 2] if 2 <= number <= 9 else number

    def capital(self, text: str) -> str:
        """A text with a capital initial, as a sentence or a label begins."""
        return text[:1].upper() + text[1:]

    def typeset(self, text: str, language: str = "") -> str:
        """A text of the tables with the no-break spaces and apostrophes of its language; that of the wording by default."""
        return _TYPESETTERS.get(language, str)(text) if language else self._typeset(text)

    # Numbers

    def number(self, value: float, digits: int = 0) -> str:
        """`12,345.6` in English, `12 345,6` in French."""
        return self._measured(value, digits, "number")

    def _measured(self, value: float, digits: int, unit: Unit, after: str = "") -> Valued:
        """A number with what stands after it, as a value of a unit."""
        return Valued(self._decimal(round(float(value), digits) + 0.0, digits) + after, float(value), unit)

    def _format(self, rounded: float, digits: int) -> str:
        decimals = "." + "0" * digits if digits else ""
        text = str(format_decimal(rounded, format=f"#,##0{decimals}", locale=self.locale))
        return text.replace("-", MINUS).replace("\u202f", NO_BREAK)

    def percent(self, share: float, digits: int = 1) -> str:
        """A fraction as a percentage: 0.759 reads `75.9%` and `75,9 %`."""
        return self.rate(share * 100, digits)

    def rate(self, percent: float, digits: int | None = None) -> str:
        """A rate that is already in percent: 25 reads `25%` and `25 %`; as many decimals as it has, at most two."""
        if digits is None:
            digits = 0 if percent == round(percent) else 1 if round(percent * 10) == round(percent * 10, 6) else 2
        return self._measured(percent, digits, "percent", "%" if self.language == "en" else f"{NO_BREAK}%")

    def signed(self, text: str, value: float) -> str:
        """A number's text with its plus sign when it is positive and does not round to zero."""
        return reworded(f"+{text}", text) if value > 0 and re.search("[1-9]", text) else text

    def change(self, share: float, digits: int = 1) -> str:
        """The growth of a value as a percentage with its sign: 0.164 reads `+16.4%` and `+16,4 %`."""
        text = self.percent(share, digits)
        return self.signed(text, round(share * 100, digits))

    def share(self, share: float) -> str:
        """A share in percent; below a tenth of a percent with two decimals, so that a small partner is not nothing."""
        if 0 < share < 0.00005:
            return Valued(self("unit-under", value=self.rate(0.01, 2)), share * 100, "percent")
        return self.percent(share, 2 if share < 0.001 else 1)

    def change_points(self, points: float, digits: int = 1) -> str:
        """A change in percentage points with its sign: `+2.3 points`, `−4.0 points`; a dash where it is not known."""
        if isnan(points):
            return Valued("–", points, "points")
        size = round(points, digits)
        sign = "+" if size > 0 else MINUS if size < 0 else ""
        return Valued(sign + self.points(points, digits), points, "points")

    def points(self, points: float, digits: int = 1) -> str:
        """Percentage points: `9.7 points`, `9,7 points`; in French the plural starts at two."""
        size = round(abs(points), digits)
        one = size < 2 if self.language == "fr" else size == 1 and not digits
        text = self("unit-points", value=self.number(size, digits), form="one" if one else "other")
        return Valued(text, abs(points), "points")

    def money(self, millions: float, currency: str = "cad", digits: int = 1) -> str:
        """Millions in the words people use: `C$35.0 billion`, `35,0 G$ CA`; millions below a billion, trillions above 1,000.

        French goes on in billions: `3 346 G$ US`. `digits` are the decimals of billions.
        """
        size = abs(millions)
        if 0 < millions < 0.05:
            return self("unit-under", value=self.money(0.1, currency))
        if round(size / 1000, 1) >= 1000:
            english = self.language == "en"
            unit, value = "trillions", self.number(size / 1_000_000, 1) if english else self.number(size / 1000, 0)
        elif round(size) >= 1000 or not size:
            unit, value = "billions", self.number(size / 1000, digits)
        else:
            unit, value = "millions", self.number(size, 0 if round(size, 1) >= 10 else 1)
        minus = MINUS if millions < 0 and value.strip("0.,") else ""
        return Valued(minus + self(f"money-{currency}-{unit}", value=value), float(millions), cast("Unit", currency))

    def money_short(self, millions: float, currency: str = "cad", digits: int | None = None) -> str:
        """Millions for an axis: `300 bn` and `300 G$`; with a decimal unless they are whole, or with as many as asked for."""
        if digits is None:
            digits = 0 if millions == round(millions / 1000) * 1000 else 1
        text = self(f"money-{currency}-short", value=self.number(millions / 1000, digits))
        return Valued(text, float(millions), cast("Unit", currency))

    # Dates

    def date(self, value: object, *, short: bool = False) -> str:
        """A date as precise as it is known: `4 June 2025`, `June 2025`, `2025`; `4 juin 2025`, `1er juillet 2026`.

        In French, the day and the month hold together.
        """
        return self._day(value, short)

    def _format_date(self, value: object, short: bool) -> Valued:
        day, precision = first_day(value)
        if precision == "year":
            return Valued(str(day.year), str(day.year), "period")
        if precision == "month":
            text = str(format_date(day, "MMM y" if short else "MMMM y", locale=self.locale))
            return Valued(text, f"{day:%Y-%m}", "period")
        text = str(format_date(day, "d MMM y" if short else "d MMMM y", locale=self.locale))
        if self.language == "fr":
            text = text.replace(" ", f"er{NO_BREAK}" if day.day == 1 else NO_BREAK, 1)
        return Valued(text, day.isoformat(), "period")

    def period(self, value: int | str) -> str:
        """A reference year or month."""
        return self.date(str(value))

    # Lists

    def join(self, parts: list[str]) -> str:
        """`a, b and c`; `a, b et c`."""
        if len(parts) < 2:
            return "".join(parts)
        return ", ".join(parts[:-1]) + f" {self('word-and')} " + parts[-1]


@lru_cache(maxsize=len(LANGUAGES))
def _wording(language: str) -> Wording:
    return Wording(cast("Language", language))


def wording_for(language: Language) -> Wording:
    """The wording of a language, read once."""
    return _wording(language)
