"""The health of the data in words and strips: what is served, the mix of confidence, sources without a link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from html import escape

from components.html.cells import framed_table
from components.html.chart_table import text_table
from components.html.confidence import confidence_mark
from components.html.events import cited
from components.tables.downloads.data_package import VERSION_SIGNS
from components.tables.state_table import state_table
from data.cells.codes import CONFIDENCES
from data.frames import TradeTables, records
from data.indicators.tables.freshness import TableState, confidence_counts
from data.indicators.tables.sourcing import rows_by_source
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
    named = f'<th scope="col">{escape(wording("data-state-table"))}</th><th scope="col"></th>'
    return framed_table("whole mix", wording("health-mix"), named + heads, rows)


@lru_cache(maxsize=8)
def unlinked_sources(tables: TradeTables, language: Language) -> tuple[str, int]:
    """The sources without an address as a list in safe HTML, those that most rows rest on first; and their number."""
    wording = wording_for(language)
    uses = rows_by_source(tables).groupby("source_id")["rows"].sum().to_dict()
    found = [s for s in records(tables.sources) if not isinstance(s["url"], str) or not s["url"]]
    found.sort(key=lambda s: (-int(uses.get(s["source_id"], 0)), s["source_id"]))
    items = "".join(
        f"<li><strong>{escape(wording.pick(s, 'publisher'))}</strong> {cited(s, wording)}"
        f"<span>{escape(wording('health-unlinked-rows', count=int(uses.get(s['source_id'], 0))))}</span></li>"
        for s in found
    )
    return f'<ul class="source-list">{items}</ul>' if items else "", len(found)


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
