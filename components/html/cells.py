"""Cells of HTML tables that hold sentences."""

from __future__ import annotations

import re

LONG = 48  # characters that would stand in many short lines


def cell(html: str) -> str:
    """A cell around what is already escaped; a long text asks for a wider column."""
    said = re.sub(r"<[^>]*>", "", html)
    return f'<td class="long">{html}</td>' if len(said) > LONG else f"<td>{html}</td>"
