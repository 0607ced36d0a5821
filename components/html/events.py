"""Dated events as a list: date as precise as known, title, text, source with its link, confidence."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from components.html.confidence import confidence_mark, kept_html
from data import TradeTables
from data.frames import records
from data.indicators.confirmed import Levels, confirmed
from data.tables import rows_by_key
from data.wording import Wording

ISO_LANGUAGES = {"other": "und"}  # undetermined


def latest_events_html(tables: TradeTables, count: int, *, wording: Wording, confidence: Levels = ()) -> str:
    """The latest events as far confirmed as asked, newest first, as an HTML list; every word of the tables is escaped."""
    kept = confirmed(tables.events, confidence)
    items = [event_item(tables, row, wording=wording) for row in records(kept.tail(count).iloc[::-1])]
    said = kept_html(len(items), len(tables.events), confidence, wording)
    return said + (f'<ul class="event-list">{"".join(items)}</ul>' if items else "")


def event_item(tables: TradeTables, row: Mapping[Any, Any], *, wording: Wording) -> str:
    """One event as a list item."""
    title, text = wording.pick(row, "title"), wording.pick(row, "text")
    day = str(row["event_date"])
    confidence = confidence_mark(str(row["confidence"]), wording=wording)
    return (
        f'<li><time datetime="{escape(day)}">{escape(wording.date(day))}</time> <strong>{escape(title)}</strong>. {escape(text)} '
        f'<span class="event-source">{source_link(tables, str(row["source_id"]), wording=wording)} · {confidence}</span></li>'
    )


def source_link(tables: TradeTables, source_id: str, *, wording: Wording) -> str:
    """The publisher of a source, linked where its address is known."""
    source = rows_by_key(tables, "sources")[source_id]
    name = escape(wording.pick(source, "publisher"))
    if not isinstance(source["url"], str):
        return name
    return f'<a href="{escape(source["url"])}" target="_blank" rel="noopener noreferrer">{name}</a>'


def document_link(source: Mapping[Any, Any], number: int, *, wording: Wording) -> str:
    """The number of one of several documents of a publisher, linked where its address is known, with its title."""
    if not isinstance(source["url"], str):
        return str(number)
    title = escape(f"{wording.pick(source, 'publisher')}, {title_of(source, wording)[0]}")
    return f'<a href="{escape(source["url"])}" target="_blank" rel="noopener noreferrer" title="{title}">{number}</a>'


def cited(source: Mapping[Any, Any], wording: Wording) -> str:
    """The title of a source in the reader's language where it has one, else in its own, which is marked."""
    title, spoken = title_of(source, wording)
    mark = "" if spoken == wording.language else f' lang="{ISO_LANGUAGES.get(spoken, spoken)}"'
    return f"<cite{mark}>{escape(title)}</cite>"


def title_of(source: Mapping[Any, Any], wording: Wording) -> tuple[str, str]:
    """The title of a source, in French where the reader is French and it has one, and the language that it is in."""
    french, spoken = source["french_title"], source["title_language"]
    if wording.language == "fr" and isinstance(french, str):
        return wording.typeset(french), "fr"
    return wording.typeset(source["title"], spoken), spoken
