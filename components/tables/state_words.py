"""The health of the data in words and strips: what is served, the mix of confidence, sources without a link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from html import escape
from typing import Any

from components.html.cells import framed_table
from components.html.chart_table import text_table
from components.html.confidence import confidence_mark
from components.tables.downloads.data_package import VERSION_SIGNS
from components.tables.provenance import titled
from components.tables.state_table import state_table
from data.cells.codes import CONFIDENCES
from data.changes.rows import Change
from data.changes.sentences import Sentences
from data.frames import TradeTables, records
from data.indicators.tables.freshness import TableState, confidence_counts
from data.indicators.tables.sourcing import Missing, rows_without
from data.kept import kept
from data.wording import Language, Wording, wording_for


def served_words(version: str, day: date | None, *, restored: bool, broken: bool, wording: Wording) -> str:
    """Which tables are served and since when they are known to be sound."""
    key = "health-served-restored" if restored else "health-served-last-good" if broken else "health-served-clean"
    return wording(key, version=version[:VERSION_SIGNS], date=wording.date(day) if day else "")


@lru_cache(maxsize=8)
def freshness_html(states: tuple[TableState, ...], language: Language) -> str:
    """The state of each table as safe HTML; what is overdue stands out by a mark and not by colour alone."""
    wording = wording_for(language)
    table = state_table(states, wording)
    html = text_table(table, caption=wording("data-state-title", date=wording.date(states[0].today)))
    html = html.replace('class="text-table"', 'class="text-table wordy whole"', 1)
    for state, row in zip(states, table.rows, strict=True):
        if state.overdue:
            due = escape(row[4])
            html = html.replace(f"<td>{due}</td>", f'<td><strong class="overdue">{due}</strong></td>')
    return html


@lru_cache(maxsize=8)
def confidence_html(states: tuple[TableState, ...], language: Language) -> str:
    """How the rows of all tables, and of each, share out over the levels of confidence, as safe HTML."""
    wording = wording_for(language)
    total = tuple((code, n) for code, n in confidence_counts(states).items() if n)
    listed = [(wording("health-mix-all"), total)]
    listed += [(wording.code("table", s.name), s.confidences) for s in states if s.confidences]
    heads = "".join(f'<th scope="col">{confidence_mark(code, wording=wording)}</th>' for code in CONFIDENCES)
    rows = "".join(_mix_row(name, dict(counts), wording) for name, counts in listed)
    named = f'<th scope="col">{escape(wording("data-state-table"))}</th><td></td>'
    return framed_table("whole mix", wording("health-mix"), named + heads, rows)


@kept
def weak_sources(tables: TradeTables, language: Language, missing: Missing) -> tuple[str, int]:
    """The sources without an address, or with that of a site only, and their rows as a list in safe HTML; and their number."""
    wording, sentences = wording_for(language), Sentences(tables, language)
    sources = {s["source_id"]: s for s in records(tables.sources)}
    found = rows_without(tables, missing)
    items = [_weak_source(sources[source], rows, sentences, wording) for source, rows in found.items()]
    return f'<ul class="source-list">{"".join(items)}</ul>' if items else "", len(items)


def _weak_source(
    source: Mapping[Any, Any], rows: Sequence[tuple[str, dict[Any, Any]]], sentences: Sentences, wording: Wording
) -> str:
    """A source and, behind one click, the rows that rest on it."""
    count = escape(wording("health-unlinked-rows", count=len(rows)))
    named = [wording.typeset(sentences.subject(Change(table, "added", None, row, (), 0))) for table, row in rows]
    listed = "".join(f"<li>{escape(each)}</li>" for each in named)
    below = f"<details><summary>{count}</summary><ul>{listed}</ul></details>" if rows else f"<span>{count}</span>"
    publisher = escape(wording.pick(source, "publisher"))
    return f"<li><strong>{publisher}</strong> {titled(source, wording)}{below}</li>"


def _mix_row(name: str, counts: dict[str, int], wording: Wording) -> str:
    rows = sum(counts.values())
    parts = "".join(
        f'<span class="mix-{escape(code)}" style="width:{100 * counts[code] / rows:.2f}%"></span>'
        for code in CONFIDENCES
        if counts.get(code)
    )
    cells = "".join(f"<td>{_share(counts.get(code, 0), rows, wording)}</td>" for code in CONFIDENCES)
    return f'<tr><th scope="row">{escape(name)}</th><td><span class="mix-bar" aria-hidden="true">{parts}</span></td>{cells}</tr>'


def _share(count: int, rows: int, wording: Wording) -> str:
    """How many rows, with their share."""
    if not count:
        return "–"
    return escape(wording("health-mix-cell", rows=wording.number(count), share=wording.percent(count / rows, 0)))


def problem_counts(files: Sequence[str], wording: Wording) -> str:
    """How many problems there are in how many files."""
    named = ", ".join(sorted({file.rpartition("/")[2] for file in files}))
    return wording("health-problems-in", count=len(files), files=named)
