"""Dated events as a list: date as precise as known, title, text, source with its link, confidence."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import streamlit as st

from components.wording import Wording
from data import TradeTables
from data.frames import Frame


def show_events(tables: TradeTables, events: Frame, *, wording: Wording) -> None:
    """Events in the order given; every word of the tables is escaped."""
    st.html(f'<ul class="event-list">{"".join(event_item(tables, row, wording=wording) for row in events.to_dict("records"))}</ul>')


def event_item(tables: TradeTables, row: Mapping[Any, Any], *, wording: Wording) -> str:
    """One event as a list item."""
    title, text = wording.pick(row, "title"), wording.pick(row, "text")
    day = str(row["event_date"])
    confidence = wording.code("confidence", str(row["confidence"]))
    return (
        f'<li><time datetime="{escape(day)}">{escape(wording.date(day))}</time> <strong>{escape(title)}</strong>. {escape(text)} '
        f'<span class="event-source">{source_link(tables, str(row["source_id"]), wording=wording)} · {escape(confidence)}</span></li>'
    )


def source_link(tables: TradeTables, source_id: str, *, wording: Wording) -> str:
    """The publisher of a source, linked where its address is known."""
    source = tables.sources.set_index("source_id").loc[source_id].to_dict()
    name = escape(wording.pick(source, "publisher"))
    if not isinstance(source["url"], str):
        return name
    return f'<a href="{escape(source["url"])}" target="_blank" rel="noopener noreferrer">{name}</a>'
