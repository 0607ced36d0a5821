"""One thing to look at in an edit, and the sentence that says it: the same in the terminal and on the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from data.problems.problem import visible
from data.reading.loading import shown_file
from data.tables import Table
from data.wording import Wording

MOST_ALIKE = 5  # lines of one file and rule


@dataclass(frozen=True)
class Oddity:
    """One thing to look at: its place (line 0 for a whole file), a rule, and what its sentence needs."""

    file: str
    line: int
    column: str
    value: str
    rule: str
    details: tuple[tuple[str, object], ...] = ()

    def text(self, wording: Wording) -> str:
        """What is odd, in a sentence."""
        details = {name: _worded(value, wording) for name, value in self.details if name != "factor"}
        details |= {
            name: str(value) for name, value in details.items() if name != "count"
        }  # a line is no number of things
        if factor := dict(self.details).get("factor"):
            times = float(str(factor))
            size = _worded(max(times, 1 / times), wording)
            return wording.line(f"odd-far-{'above' if times > 1 else 'below'}", factor=size, **details)
        return wording.line(f"odd-{self.rule}", **details)

    def one_line(self, folder: Path, wording: Wording) -> str:
        """The sentence with its place."""
        place = f"{shown_file(folder, self.file)}:{self.line}" if self.line else shown_file(folder, self.file)
        said = self.text(wording)
        if self.column:
            value = visible(self.value[:60])
            said = wording.line("odd-place", place=place, column=self.column, value=value, text=said)
        else:
            said = wording.line("odd-file", place=place, text=said)
        return wording.line("odd-note", text=said)


def odd(table: Table, rule: str, column: str = "", value: str = "", line: Any = 0, **details: object) -> Oddity:
    """An oddity of a table."""
    return Oddity(table.file, int(line), column, value, rule, tuple(sorted(details.items())))


def odd_lines(found: Iterable[Oddity], folder: Path, wording: Wording) -> list[str]:
    """What is odd, a few lines for each file and rule."""
    lines = []
    for (file, _), alike in groupby(found, key=lambda each: (each.file, each.rule)):
        every = list(alike)
        lines += [each.one_line(folder, wording) for each in every[:MOST_ALIKE]]
        if (more := len(every) - MOST_ALIKE) > 0:
            said = wording.line("odd-more", place=shown_file(folder, file), count=more)
            lines.append(wording.line("odd-note", text=said))
    return lines


def _worded(value: object, wording: Wording) -> object:
    """A detail as a sentence has it: a measured number in the form of the language, anything else as it is."""
    return wording.number(value, 0 if round(value, 1) >= 10 else 1) if isinstance(value, float) else value
