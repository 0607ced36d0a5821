"""Text of the tables inside a chart."""

from __future__ import annotations

from html import escape


def drawn_text(text: str) -> str:
    """Text of a table made safe for a chart, which would read tags in it."""
    return escape(text, quote=False)
