"""Cells of HTML tables that hold sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

LONG = 48  # characters that would stand in many short lines


def cell(html: str) -> str:
    """A cell around what is already escaped; a long text asks for a wider column."""
    said = re.sub(r"<[^>]*>", "", html)
    return f'<td class="long">{html}</td>' if len(said) > LONG else f"<td>{html}</td>"


def head_cells(heads: Iterable[str]) -> str:
    """The heads of columns, which are not escaped yet."""
    return "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)


def framed_table(kind: str, caption: str, head: str, body: str, *, shown: bool = True) -> str:
    """A table of safe head cells and rows in a frame that scrolls; the caption names it to a screen reader, `shown` or not."""
    said = escape(caption)
    return (
        f'<div class="text-table {kind}" tabindex="0" role="region" aria-label="{said}"><table>'
        f"{f'<caption>{said}</caption>' if shown else ''}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
