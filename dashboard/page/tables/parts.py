"""The parts of the page of data and sources; one of them is drawn at a time."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.html.confidence import confidence_legend
from components.screen import controls
from components.screen.headings import show_heading, show_html, show_words
from components.screen.notices import show_empty
from components.screen.table import show_data_table, show_package_downloads, show_table_downloads, show_wordy_table
from components.tables import provenance
from components.tables import state_table as table_state
from components.tables.method import method_page
from components.tables.readable import matching_rows, readable_table, search_text
from dashboard.place import Place
from data.indicators.targets.aim import Aim
from data.tables import TABLE_BY_NAME


def show_tables(place: Place) -> None:
    """One curated table with search, filter, downloads and the meaning of its columns."""
    wording, language = place.wording, place.wording.language
    name, find, chosen = _table_choices(place)
    readable = readable_table(place.tables, name, language)
    rows = matching_rows(place.tables, name, language, find=find, confidences=chosen)
    word, about = wording.code("table", name), wording(f"table-{name.replace('_', '-')}-about")
    counts = {"shown": wording.number(len(rows)), "rows": wording.number(readable.rows)}
    if not rows:
        show_heading(word, about)
        show_empty(wording("data-nothing", table=word))
        return
    show_heading(word, f"{about} {wording('data-rows-shown', **counts)}")
    show_data_table(readable, rows, alt=wording("data-table-alt", table=word, **counts))
    show_table_downloads(place.tables[name], readable, rows, wording=wording)
    show_words(wording("data-download-words"), quiet=True)
    if "confidence" in TABLE_BY_NAME[name].row.columns():
        show_html(confidence_legend(place.tables, wording))
    with st.expander(wording("data-dictionary")):
        show_wordy_table(table_state.dictionary_table(name, wording), caption=word)
    show_heading(wording("package-download-heading"), wording("package-download-words"))
    show_package_downloads(place.tables, wording=wording)


def _table_choices(place: Place) -> tuple[str, str, Sequence[str]]:
    """The table, the searched words and the confidences that the reader chooses."""
    chosen: Sequence[str] = ()
    with controls.row("table"):
        names = sorted(TABLE_BY_NAME, key=lambda name: search_text(place.wording.code("table", name)))
        name = place.choose("table", "table", names, label="data-table")
        find = place.find("find", "data-find-tables")
        if "confidence" in TABLE_BY_NAME[name].row.columns():
            chosen = place.choose_confidences()
        place.reset_button("table", "find", "confidence")
    return name, find, chosen


def show_sources(place: Place) -> None:
    """Every source with what rests on it, and the lines that the licences ask for.

    A source has no confidence of its own, its rows have: there is nothing to filter by.
    """
    wording = place.wording
    rows = _found(place, "sources")
    if rows:
        counts = {"shown": wording.number(len(rows)), "all": wording.number(len(place.tables.sources))}
        show_heading(wording("data-sources-title", **counts))
        st.html(provenance.source_list(place.tables, wording.language, rows))
    show_heading(wording("data-licences"), wording("data-licences-words"))
    show_wordy_table(provenance.licence_table(place.tables, wording.language), caption=wording("data-licences"))


def show_glossary(place: Place) -> None:
    """The terms of the field."""
    wording = place.wording
    rows = _found(place, "glossary")
    if rows:
        counts = {"shown": wording.number(len(rows)), "all": wording.number(len(place.tables["glossary"]))}
        show_heading(wording("data-glossary-title", **counts))
        st.html(provenance.glossary_list(place.tables, wording.language, rows))


def show_method(place: Place) -> None:
    """How the figures are made."""
    show_html(place.kept(method_page, place.wording.language, baseline=Aim.baseline, due=Aim.due))


def _found(place: Place, name: str) -> tuple[int, ...]:
    """The rows of a table that hold the searched words; says so when none does."""
    wording = place.wording
    with controls.row(name):
        find = place.find("find", f"data-find-{name}")
        place.reset_button("find")
    rows = tuple(matching_rows(place.tables, name, wording.language, find=find))
    if not rows:
        show_empty(wording(f"data-nothing-{name}"))
    return rows
