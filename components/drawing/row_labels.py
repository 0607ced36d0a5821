"""Rows of a horizontal chart: each with its words, left of the plot, or above its mark where a phone is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.style import Style
from components.drawing.swatches import LINE
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note, plain_text

BAR, GAP = 0.34, 0.04  # height of a bar, and room between it and words above it, as parts of a row
Words = tuple[str, str]  # what a row is, and a quieter line or several below it


def label_lines(words: Words, *, style: Style, width: float) -> list[str]:
    """A row's words in lines that fit the width: the first part bold, the second quiet."""
    size = style.label_size
    bold = [f"<b>{plain_text(line)}</b>" for line in broken(words[0], width=width, size=size, bold=True)]
    quiet = [line for part in words[1].split("\n") for line in broken(part, width=width, size=size)] if words[1] else []
    return bold + [f'<span style="color:{style.palette.quiet_text}">{plain_text(line)}</span>' for line in quiet]


def row_label_room(labels: Sequence[Words], *, style: Style, most: float) -> int:
    """Room left of the plot for the widest label, at most `most` px; none on a phone, where labels stand above."""
    if style.phone:
        return 12
    size = style.label_size
    widest = max(max(text_width(a, size, bold=True), text_width(b, size)) for a, b in labels)
    return round(min(widest, most)) + 18


def row_height(labels: Sequence[Words], *, style: Style, left: int) -> int:
    """Height of a row, px: its lines beside the mark, or above it on a phone."""
    lines = max(len(label_lines(words, style=style, width=label_width(style, left))) for words in labels)
    text = lines * style.label_size * LINE
    above = 1 - BAR - GAP  # the part of a row between the mark before and its own
    return round((text + 6) / above) if style.phone else round(max(text + 12, 34))


def rows_height(labels: Sequence[Words], *, style: Style, left: int) -> int:
    """Height of all rows with what a plot has below them (axis and foot), px; the canvas has its own."""
    rows = len(labels) + (0.5 if style.phone else 0)
    return round(rows * row_height(labels, style=style, left=left)) + 150


def label_width(style: Style, left: int) -> float:
    """Width that a label has, px."""
    return style.width - 28 if style.phone else left - 14


def row_labels(labels: Sequence[Words], *, style: Style, left: int) -> list[dict[str, Any]]:
    """The labels as annotations; rows stand at y = 0, 1, 2 from the top."""
    lines = [label_lines(words, style=style, width=label_width(style, left)) for words in labels]
    up, anchor = (BAR / 2 + GAP, "bottom") if style.phone else (0, "middle")
    side = {"xref": "paper", "xanchor": "left", "yanchor": anchor, "xshift": 8 - left, "align": "left", "borderpad": 0}
    return [
        note(0, row - up, "<br>".join(part), (style.label_size, style.palette.text), **side)
        for row, part in enumerate(lines)
    ]


def row_axis(count: int, *, style: Style) -> dict[str, Any]:
    """The axis of the rows, without ticks: first row at the top; on a phone with room for the first label."""
    return {"range": [count - 0.5, -0.94 if style.phone else -0.5], "showticklabels": False, "showgrid": False}


def named_rows(names: Sequence[str], style: Style) -> dict[str, Any]:
    """The axis of rows with a name of one line or two at the left of each, the first at the top."""
    ticks = {"tickvals": list(range(len(names))), "ticktext": list(names), "tickfont": {"color": style.palette.text}}
    return ticks | {"range": [len(names) - 0.4, -0.6], "showgrid": False}
