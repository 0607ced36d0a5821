"""The sources, the licences, the terms and the method as HTML. Everything from a table is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from components.drawing.chart import TextTable
from components.html.events import cited
from data.cells.folding import folded
from data.frames import Frame, TradeTables, records
from data.indicators.tables.sourcing import rows_by_source
from data.kept import kept
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for

FIRST_SHOWN = 30
OTHER: dict[Language, Language] = {"en": "fr", "fr": "en"}


@kept
def source_list(tables: TradeTables, language: Language, rows: tuple[int, ...]) -> str:
    """Some sources as a list, those that most rows rest on first; all but the first thirty stand behind one click."""
    wording, uses = wording_for(language), _uses(tables)
    chosen = records(tables.sources.iloc[list(rows)])
    chosen.sort(key=lambda s: (-sum(n for _, n in uses.get(s["source_id"], ())), s["publisher_en"]))
    items = [_source(tables, s, uses.get(s["source_id"], ()), wording) for s in chosen]
    html = f'<ul class="source-list">{"".join(items[:FIRST_SHOWN])}</ul>'
    if rest := items[FIRST_SHOWN:]:
        label = escape(wording("data-sources-more", count=len(rest)))
        html += f'<details class="source-more"><summary>{label}</summary><ul class="source-list">{"".join(rest)}</ul></details>'
    return html


def licence_table(tables: TradeTables, language: Language) -> TextTable:
    """Each licence with the line that it asks for and the number of sources under it."""
    wording = wording_for(language)
    counts = tables.sources["licence"].value_counts()
    body = tuple(
        (
            wording.pick(r, "name"),
            wording.pick(r, "attribution") or wording("data-licence-none"),
            wording.number(int(counts.get(r["licence"], 0))),
        )
        for r in records(tables["licences"])
    )
    return TextTable((wording("data-licence"), wording("data-licence-line"), wording("data-licence-sources")), body)


@kept
def glossary_list(tables: TradeTables, language: Language, rows: tuple[int, ...]) -> str:
    """Some terms with their meaning, in the order of the alphabet; the term of the other language stands beside."""
    wording, other = wording_for(language), OTHER[language]
    chosen = sorted(records(tables["glossary"].iloc[list(rows)]), key=lambda r: folded(wording.pick(r, "term")))
    return '<dl class="glossary">' + "".join(_term(r, wording, other) for r in chosen) + "</dl>"


def method_html(sections: Iterable[tuple[str, str]]) -> str:
    """The sections of the method under their headings."""
    return "".join(
        f'<h2 class="method-heading">{escape(head)}</h2><p class="page-text">{escape(text)}</p>'
        for head, text in sections
    )


@kept
def _uses(tables: TradeTables) -> dict[str, tuple[tuple[str, int], ...]]:
    """The tables that rest on each source, with the number of rows, most first."""
    uses: Frame = rows_by_source(tables)
    return {
        str(source): tuple(zip(group["table"], group["rows"].astype(int), strict=True))
        for source, group in uses.groupby("source_id")
    }


def _source(tables: TradeTables, source: Mapping[Any, Any], uses: Sequence[tuple[str, int]], wording: Wording) -> str:
    published = source["published"]
    dated = (
        wording("data-source-published", date=wording.date(published))
        if isinstance(published, str)
        else wording("data-source-undated")
    )
    facts = [
        dated,
        f"{wording.pick(rows_by_key(tables, 'licences')[source['licence']], 'name')}.",
        wording("data-source-read", where=wording.code("cell-read-from", source["read_from"])),
    ]
    used = [wording("data-source-rows", rows=wording.number(n), table=wording.code("table", t)) for t, n in uses]
    said = wording("data-source-used", uses="; ".join(used)) if used else wording("data-source-unused")
    note = wording.pick(source, "note")
    return (
        f"<li><strong>{escape(wording.pick(source, 'publisher'))}</strong> {titled(source, wording)}"
        f"<span>{escape(' '.join(facts))}{' ' + escape(note) if note else ''}</span>"
        f"<span>{escape(said)}</span></li>"
    )


def titled(source: Mapping[Any, Any], wording: Wording) -> str:
    """The title, as a link where an address is known."""
    title = cited(source, wording)
    address = source["url"]
    if not isinstance(address, str) or not address.startswith(("https://", "http://")):
        return title
    return f'<a href="{escape(address, quote=True)}" target="_blank" rel="noopener noreferrer">{title}</a>'


def _term(row: Mapping[Any, Any], wording: Wording, other: Language) -> str:
    return (
        f'<dt>{escape(wording.pick(row, "term"))} <span lang="{other}">{escape(wording_for(other).pick(row, "term"))}</span></dt>'
        f"<dd>{escape(wording.pick(row, 'definition'))}</dd>"
    )
