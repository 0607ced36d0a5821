"""Data and sources: every table, where it comes from, how fresh it is, what the terms mean, how figures are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from components import controls
from components.headings import show_title
from components.table_state import answer
from dashboard import data_parts
from dashboard.changes import show_changes
from dashboard.data_health import show_health
from dashboard.place import Place
from dashboard.try_csv import show_try
from dashboard.view import View
from data.codes import CONFIDENCES
from data.indicators.freshness import table_states
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
        place.show(place.chart("coverage"))
        return
    wording, place = place.wording, replace(place, view=_known(place.view))
    show_title(wording("data-title"), answer(place.kept(table_states, today=date.today()), place.tables, wording))
    with controls.row("part"):
        controls.choose_few(
            wording("data-part"),
            list(PARTS),
            key=place.offer("part"),
            word=lambda p: wording(f"data-part-{p}"),
        )
    PARTS[place.view.part](place)


def _known(view: View) -> View:
    """The view without tables and confidences that do not exist: an old or a hostile link."""
    table = view.table if view.table in TABLE_BY_NAME else View().table
    return view.with_values({"table": table, "confidence": tuple(c for c in view.confidence if c in CONFIDENCES)})
