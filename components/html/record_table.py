"""Pieces of a partner's profile as HTML: a table of cells, a source with its confidence, the sentence for nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from components.html.cells import cell, framed_table, head_cells
from components.html.confidence import confidence_mark
from components.html.events import source_link
from data.frames import TradeTables
from data.wording import Wording


def source_of_row(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    """The source of a row, linked, and how far the row is confirmed."""
    mark = confidence_mark(str(row["confidence"]), wording=wording)
    return f'<span class="event-source">{source_link(tables, str(row["source_id"]), wording=wording)} · {mark}</span>'


def nothing(text: str) -> str:
    """The sentence where there is nothing to list."""
    return f'<p class="page-text quiet">{escape(text)}</p>'


def cells_table(heads: Sequence[str], body: Sequence[Sequence[str]], *, caption: str) -> str:
    """A table of cells that are already escaped."""
    rows = "".join(
        "<tr>" + "".join(f'<th scope="row">{c}</th>' if i == 0 else cell(c) for i, c in enumerate(row)) + "</tr>"
        for row in body
    )
    return framed_table("wordy", caption, head_cells(heads), rows, shown=False)


def first_rows(
    heads: Sequence[str], body: Sequence[Sequence[str]], *, most: int, caption: str, more: Callable[[int], str]
) -> str:
    """A table of the first rows, and the others behind one click; `more` words how many they are."""
    first, rest = cells_table(heads, body[:most], caption=caption), body[most:]
    if not rest:
        return first
    label = more(len(rest))
    return f"{first}<details><summary>{escape(label)}</summary>{cells_table(heads, rest, caption=label)}</details>"
