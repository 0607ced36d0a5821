"""What is wrong in a CSV: where it stands, which rule it breaks, and what to write instead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from data.problems.details import in_language
from data.problems.words import RULES

Language = Literal["en", "fr"]
BLANKS = "\u00a0\u202f"  # French typography: they may stand in a text and in its remedy


@dataclass(frozen=True, order=True)
class Problem:
    """One fault of one CSV: file, line as the spreadsheet shows it, column, value, rule and its details.

    `line` counts from 1 and includes the header; 0 means the whole file. `details` fills the placeholders
    of the rule's wording in `data/problems/words.py`.
    """

    file: str
    line: int
    column: str
    value: str
    rule: str
    details: tuple[tuple[str, str], ...] = field(default=())

    def what(self, language: Language = "en") -> str:
        """The fault and its remedy in one sentence, in English or French."""
        details = {name: in_language(language, name, detail) for name, detail in self.details}
        fields = {"value": self.value, "column": self.column, **details}
        return RULES[self.rule][language].format(
            **{name: visible(text, allowed=BLANKS) for name, text in fields.items()}
        )

    def one_line(self, language: Language = "en") -> str:
        """`file:line column "value": what is wrong; what to write`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        subject = f" {self.column}" if self.column else ""
        shown = f' "{self.value[:60]}"' if self.value else ""
        return visible(f"{place}{subject}{shown}: ") + self.what(language)


def problem(file: str, line: int, column: str, value: object, rule: str, /, **details: object) -> Problem:
    """A `Problem` whose value and details are text; a detail may be named like a field of it."""
    if rule not in RULES:
        raise KeyError(f"no wording for the rule {rule!r} in data/problems/words.py")
    shown = "" if value is None else str(value)
    return Problem(file, line, column, shown, rule, tuple(sorted((k, str(v)) for k, v in details.items())))


def visible(text: str, allowed: str = "") -> str:
    """The text on one line: line breaks, hidden characters and unusual blanks stand as their escapes."""
    return "".join(c if c.isprintable() or c in allowed else c.encode("unicode_escape").decode() for c in text)


class InvalidTables(Exception):
    """Raised when curated tables break a rule; carries every `Problem`, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__(f"{len(problems)} problem(s): " + "; ".join(p.one_line() for p in self.problems[:3]))
