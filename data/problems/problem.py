"""What is wrong in a CSV: where it stands, which rule it breaks, and what to write instead."""

from __future__ import annotations

from dataclasses import dataclass, field

from data.cells.phrases import parts
from data.wording import Language, Wording, wording_for

BLANKS = "\u00a0\u202f"  # French typography: they may stand in a text and in its remedy


@dataclass(frozen=True, order=True)
class Problem:
    """One fault of one CSV: file, line as the spreadsheet shows it, column, value, rule and its details.

    `line` counts from 1 and includes the header; 0 means the whole file. `details` fills the placeholders
    of the message `problem-<rule>`; a detail may be a phrase (`data.cells.phrases`).
    """

    file: str
    line: int
    column: str
    value: str
    rule: str
    details: tuple[tuple[str, str], ...] = field(default=())

    def what(self, language: Language = "en") -> str:
        """The fault and its remedy in one sentence, in English or French."""
        wording = wording_for(language)
        fields = {"file": self.file, "value": self.value, "column": self.column}
        fields |= {name: _worded(text, wording) for name, text in self.details}
        details = {name: visible(text, allowed=BLANKS) for name, text in fields.items()}
        return wording.line(f"problem-{self.rule}", **details | self._counted())

    def _counted(self) -> dict[str, int]:
        """The detail that is a number of things and chooses a plural form."""
        return {name: int(text) for name, text in self.details if name == "count" and text.isdigit()}

    def one_line(self, language: Language = "en") -> str:
        """`file:line column "value": what is wrong; what to write`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        subject = f" {self.column}" if self.column else ""
        shown = f' "{self.value[:60]}"' if self.value else ""
        return visible(f"{place}{subject}{shown}: ") + self.what(language)


def problem(file: str, line: int, column: str, value: object, rule: str, /, **details: object) -> Problem:
    """A `Problem` whose value and details are text; a detail may be named like a field of it."""
    if not wording_for("en").has(f"problem-{rule.replace('_', '-')}"):
        raise KeyError(f"no message problem-{rule.replace('_', '-')} in problems.ftl")
    shown = "" if value is None else str(value)
    return Problem(file, line, column, shown, rule, tuple(sorted((k, str(v)) for k, v in details.items())))


def _worded(detail: str, wording: Wording) -> str:
    """A detail as a sentence has it: a phrase in the words of the language, anything else to the letter."""
    name, *values = parts(detail) or ("",)
    if not wording.has(f"phrase-{name}"):
        return detail
    return wording.line(f"phrase-{name}", **dict(zip(("first", "second"), values, strict=False)))


def visible(text: str, allowed: str = "") -> str:
    """The text on one line: line breaks, hidden characters and unusual blanks stand as their escapes."""
    return "".join(c if c.isprintable() or c in allowed else c.encode("unicode_escape").decode() for c in text)


class InvalidTables(Exception):
    """Raised when curated tables break a rule; carries every `Problem`, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        first = "; ".join(p.one_line() for p in self.problems[:3])
        super().__init__(
            wording_for("en").labelled(wording_for("en").line("problem-count", count=len(problems)), first)
        )
