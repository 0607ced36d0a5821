"""What changed in a chart's table between two states of the tables: numbers old and new, rows that came and went."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import NamedTuple

from components.drawing.chart import TextTable
from components.html.chart_table import text_table
from data.wording import Wording
from data.wording.valued import Valued

MOST_SHOWN = 60
WORDS = ("code", "period")


class ChangedNumber(NamedTuple):
    """A number of a row that is another one now, as both are shown."""

    row: str
    column: str
    before: str
    now: str


class ChartChanges(NamedTuple):
    """The numbers that differ, and how many rows are new and gone."""

    numbers: tuple[ChangedNumber, ...]
    added: int
    removed: int


def chart_changes(before: TextTable, now: TextTable) -> ChartChanges:
    """What differs between two states of a chart's table, as they are shown.

    Rows are told apart by their words and periods, columns by their heads.
    """
    old, new = _rows(before), _rows(now)
    numbers = [
        ChangedNumber(", ".join(filter(None, key[:-1])), head, old[key][head], text)
        for key in new
        if key in old
        for head, text in new[key].items()
        if head in old[key] and str(old[key][head]) != str(text)
    ]
    return ChartChanges(tuple(numbers), len(new.keys() - old.keys()), len(old.keys() - new.keys()))


def changes_html(changes: ChartChanges, wording: Wording) -> str:
    """The changes as sentences and a table."""
    if not any(changes):
        return f"<p>{escape(wording('view-code-same'))}</p>"
    rows = tuple(tuple(map(str, each)) for each in changes.numbers[:MOST_SHOWN])
    heads = tuple(wording(f"view-code-{head}") for head in ("row", "column", "before", "now"))
    table = (
        text_table(TextTable(heads, rows), caption=wording("view-code-numbers", count=len(changes.numbers)))
        if rows
        else ""
    )
    counts = wording("view-code-rows", added=wording.number(changes.added), removed=wording.number(changes.removed))
    return f"<p>{escape(counts)}</p>{table}"


def _rows(table: TextTable) -> dict[tuple[str, ...], dict[str, str]]:
    """Each row's numbers by their heads, by its words; rows of the same words are told apart by their order."""
    numeric = {
        place
        for place in range(len(table.head))
        if any(isinstance(row[place], Valued) and row[place].unit not in WORDS for row in table.rows)  # type: ignore[attr-defined]
    }
    found: dict[tuple[str, ...], dict[str, str]] = {}
    seen: Counter[tuple[str, ...]] = Counter()
    for row in table.rows:
        key = tuple(str(cell) for place, cell in enumerate(row) if place not in numeric)
        seen[key] += 1
        found[*key, str(seen[key])] = {table.head[place]: row[place] for place in sorted(numeric)}
    return found
