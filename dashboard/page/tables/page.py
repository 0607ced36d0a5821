"""Data and sources: every table, where it comes from, how fresh it is, what the terms mean, how figures are made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from components.screen import controls
from components.screen.headings import show_title
from components.tables.figures.coverage import coverage_chart
from components.tables.state_table import tables_answer
from dashboard.kept import drawing
from dashboard.page.tables import parts as data_parts
from dashboard.page.tables.changes import show_changes
from dashboard.page.tables.state import show_health
from dashboard.page.tables.try_csv import show_try
from dashboard.place import Place
from data.indicators.tables.choice import TablesChoice
from data.indicators.tables.freshness import table_states
from data.tables import TABLE_BY_NAME

PARTS: dict[str, Callable[[Place], None]] = {
    "tables": data_parts.show_tables,
    "sources": data_parts.show_sources,
    "state": show_health,
    "changes": show_changes,
    "try": show_try,
    "glossary": data_parts.show_glossary,
    "method": data_parts.show_method,
}


def show(place: Place) -> None:
    """The question and its answer, then one part of the page; on the presenter's canvas what the series cover."""
    if place.view.present:
        place.presented(("coverage",), "coverage")
        place.show(place.chart(drawing(coverage_chart)))
        return
    wording, choice = place.wording, place.view.data
    place.settle(table=choice.table if choice.table in TABLE_BY_NAME else TablesChoice.table)
    show_title(
        wording("data-title"), tables_answer(place.kept(table_states, today=date.today()), place.tables, wording)
    )
    with controls.row("part"):
        place.choose_few("part", "data-part")
    PARTS[choice.part](place)
