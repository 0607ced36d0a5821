"""What every chart is: a figure with its title, subtitle and source inside, words for it, and its numbers as text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import plotly.graph_objects as go

from components.drawing.style import Style, plain_template, template
from components.drawing.text_fit import broken
from components.drawing.texts import paper_note, plain_text

LINE = 1.28  # line height as a multiple of the type size


@dataclass(frozen=True)
class Caption:
    """The words around a chart: the finding, what is measured, and where it comes from."""

    title: str
    subtitle: str
    source: str

    @property
    def as_of(self) -> str:
        """The newest as-of date of the figures drawn, in ISO form; empty where they have none."""
        return getattr(self.source, "as_of", "")


@dataclass(frozen=True)
class TextTable:
    """The chart's numbers as formatted text: column heads and rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, eq=False)  # told apart by identity, so that what is made of a chart can be kept beside it
class Chart:
    """A drawn figure, its caption, an alternative text that states the finding, and its text table."""

    name: str
    figure: go.Figure
    caption: Caption
    alt: str
    table: TextTable
    selectable: bool = field(default=False)
    file_name: str = ""  # of a saved picture, without its ending
    code: str = ""  # of the view, as the picture's foot has it

    @cached_property
    def plain(self) -> dict[str, Any]:
        """The figure as plotly.js reads it: plotly copies a figure part by part whenever it is asked, so it is asked once."""
        plain: dict[str, Any] = self.figure.to_dict()
        return plain


@dataclass(frozen=True)
class Room:
    """Space around the plot in px: `left` and `right` of it, and `above` and `below` it, between plot and caption.

    Axis labels, legends and tick texts stand there.
    """

    left: int = 56
    right: int = 28
    below: int = 34
    above: int = 0


USUAL_ROOM = Room()


def framed(figure: go.Figure, caption: Caption, *, style: Style, height: int, room: Room = USUAL_ROOM) -> go.Figure:
    """Lay the caption out inside the figure and reserve the room that it takes."""
    layout = empty_layout(caption, style=style, height=height, room=room)
    words = layout.pop("annotations")
    # Overwriting spares plotly a comparison of the whole template with what the figure had: half of a drawing's time.
    figure.update_layout(
        overwrite=True, template=template(style), annotations=[*words, *figure.layout.annotations], **layout
    )
    return figure


def empty_layout(caption: Caption, *, style: Style, height: int, room: Room = USUAL_ROOM) -> dict[str, Any]:
    """The layout of a figure that holds nothing yet: its height, its margins, and the caption's texts in them.

    `height` holds a title and a subtitle of two lines each, on a phone neither: what they take beyond that is added.
    """
    edge = round(26 * style.scale) if style.presenter and not style.phone else 4
    left, right, above, below = room.left + edge - 4, room.right + edge - 4, room.above, room.below
    inner = style.width - 2 * edge - 8
    title = broken(caption.title, width=inner, size=style.title_size, bold=True)
    subtitle = broken(caption.subtitle, width=inner, size=style.label_size)
    source = broken(f"{caption.source} {style.mark}".rstrip(), width=inner, size=style.note_size)
    title_height = len(title) * style.title_size * LINE
    head = title_height + len(subtitle) * style.label_size * LINE + 18 * style.scale + edge - 4
    foot = len(source) * style.note_size * LINE + 4 + edge
    usual = 0 if style.phone else 2 * (style.title_size + style.label_size) * LINE + 18
    total = style.height(height + max(0, round(head - usual)))
    over, under = round(head + above + 8), round(foot + below + 8)
    quiet = style.palette.quiet_text
    # Annotations and not the layout's title, which plotly shifts out of the picture when it has two lines.
    words = (
        _words(
            "title", [f"<b>{'<br>'.join(map(plain_text, title))}</b>"], size=style.title_size, colour=style.palette.text
        )
        | {"y": 1, "yanchor": "top", "xshift": edge - left, "yshift": over - edge + 2},
        _words("subtitle", map(plain_text, subtitle), size=style.label_size, colour=quiet)
        | {"y": 1, "yanchor": "top", "xshift": edge - left, "yshift": round(over - title_height - edge - 4)},
        _words("source", map(plain_text, source), size=style.note_size, colour=quiet)
        | {"y": 0, "yanchor": "bottom", "xshift": edge - left, "yshift": edge - under},
    )
    return {"height": total, "margin": {"l": left, "r": right, "t": over, "b": under, "pad": 0}, "annotations": words}


def plot_size(empty: dict[str, Any], style: Style) -> tuple[float, float]:
    """Width and height of the plot of an empty layout, px."""
    margin = empty["margin"]
    return style.width - margin["l"] - margin["r"], empty["height"] - margin["t"] - margin["b"]


def put_together(traces: Iterable[dict[str, Any]], layout: dict[str, Any], *, style: Style) -> go.Figure:
    """A figure of plain values in one go.

    Plotly does not check them again, which would take most of the time; tests do, for every figure.
    """
    return go.Figure(data=list(traces), layout={"template": plain_template(style), **layout}, _validate=False)


def composed(
    empty: dict[str, Any],
    traces: Iterable[dict[str, Any]],
    layout: dict[str, Any],
    notes: Iterable[dict[str, Any]],
    *,
    style: Style,
) -> go.Figure:
    """The figure of an empty layout with its traces, its axes, and its annotations beside the caption."""
    whole = {**empty, **layout, "annotations": [*empty["annotations"], *notes]}
    return put_together(traces, whole, style=style)


def _words(name: str, lines: Iterable[str], *, size: int, colour: str) -> dict[str, Any]:
    """Lines of the caption as an annotation at the left edge."""
    return {"name": name} | paper_note(0, 0, "<br>".join(lines), (size, colour), align="left")
