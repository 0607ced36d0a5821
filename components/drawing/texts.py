"""Texts inside a chart: of the tables, on their own, and over a panel."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from components.drawing.style import Style

Look = tuple[float, str]  # type size, px, and colour
PanelPlace = tuple[Sequence[float], Sequence[float]]  # where a panel stands, as fractions of the plot: x, y


def plain_text(text: str) -> str:
    """Text of a table made safe for a chart, which would read tags in it."""
    return escape(text, quote=False)


def coloured(text: str, colour: str) -> str:
    """A text of our own in a colour."""
    return f'<span style="color:{colour}">{text}</span>'


def note(x: Any, y: Any, text: str, look: Look, **more: Any) -> dict[str, Any]:
    """A text at a point of a chart; `more` is what plotly takes besides, such as the side of the point that it stands on."""
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": {"size": look[0], "color": look[1]}, **more}


def paper_note(x: float, y: float, text: str, look: Look, **more: Any) -> dict[str, Any]:
    """A text at a place of the plot, given in fractions of its width and height; its left edge stands there."""
    return note(x, y, text, look, **{"xref": "paper", "yref": "paper", "xanchor": "left", **more})


def heading(
    lines: Sequence[str], place: PanelPlace, style: Style, *, colour: str = "", shift: float = 6
) -> dict[str, Any]:
    """Lines of words over a panel, `shift` px above it."""
    look, over = (style.label_size, colour or style.palette.text), {"yanchor": "bottom", "yshift": shift}
    return paper_note(place[0][0], place[1][1], "<br>".join(lines), look, align="left", **over)
