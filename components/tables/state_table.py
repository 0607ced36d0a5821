"""The state of the tables in words: rows, newest fact, overdue or not, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.drawing.chart import TextTable
from data.columns import fields_of
from data.frames import TradeTables
from data.indicators.tables.freshness import TableState, confidence_counts
from data.indicators.tables.sourcing import sources_unused, sources_used
from data.tables import TABLE_BY_NAME
from data.wording import Wording

HEADS = ("table", "rows", "newest", "period", "due", "confidence")


def state_table(states: Sequence[TableState], wording: Wording) -> TextTable:
    """One row per table, in words."""
    return TextTable(tuple(wording(f"data-state-{h}") for h in HEADS), tuple(_row(s, wording) for s in states))


def tables_answer(states: tuple[TableState, ...], tables: TradeTables, wording: Wording) -> str:
    """How much there is, how much of it is official, how new it is, and how many tables are overdue."""
    counts = confidence_counts(states)
    newest = max(s.newest for s in states if s.newest)
    used, listed, unused = sources_used(tables), len(tables.sources), sources_unused(tables)
    said = wording(
        "data-answer", tables=wording.number(len(states)), rows=wording.number(sum(s.rows for s in states)),
        sources=wording.number(used), listed=wording.number(listed), unused=wording.number(unused),
        apart=wording.number(listed - used - unused), official=wording.percent(counts["official"] / sum(counts.values()), 0),
        newest=wording.date(newest),
    )  # fmt: skip
    return f"{said} {wording('data-overdue', count=sum(s.overdue for s in states))}"


def dictionary_table(name: str, wording: Wording) -> TextTable:
    """What each column of a table means, with its name in the file."""
    table = TABLE_BY_NAME[name]
    rows = []
    for field in fields_of(table):
        key = f"field-{field.replace('_', '-')}"
        files = field if field in table.row.columns() else f"{field}_en, {field}_fr"
        rows.append((wording(key), files, wording(f"{key}-about")))
    return TextTable(tuple(wording(f"data-dictionary-{h}") for h in ("column", "file", "meaning")), tuple(rows))


def _row(state: TableState, wording: Wording) -> tuple[str, ...]:
    return (
        wording.code("table", state.name),
        wording.number(state.rows),
        wording.date(state.stated) if state.stated else wording("data-state-undated"),
        wording("data-state-days", count=state.update_days) if state.newest else "",
        _due(state.due, state.overdue, wording),
        _confidences(state, wording) or wording("data-state-unstated"),
    )


def _confidences(state: TableState, wording: Wording) -> str:
    """How many rows have each level, and of how many the level follows from the data; empty where the table has none."""
    counts = [(wording.code("confidence", code), number) for code, number in state.confidences]
    computed = state.rows - sum(number for _, number in counts)
    counts += [(wording("data-state-computed"), computed)] if counts and computed else []
    return ", ".join(f"{level} {wording.number(number)}" for level, number in counts)


def _due(due: date | None, overdue: bool, wording: Wording) -> str:
    if due is None:
        return wording("data-state-undated")
    return wording("data-state-overdue" if overdue else "data-state-current", date=wording.date(due))
