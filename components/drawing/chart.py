"""What every chart is: a figure with its title, subtitle and source inside, words for it, and its numbers as text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import plotly.graph_objects as go

from components.drawing.style import Style, template
from components.drawing.text_fit import broken
from components.drawing.texts import Look, paper_note, plain_text

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


@dataclass(frozen=True)
class Plot:
    """A figure before anything is drawn in it: its caption, style and height, and the room around the plot.

    `height` holds a title and a subtitle of two lines each, on a phone neither: what they take beyond that is added.
    """

    caption: Caption
    style: Style
    height: int
    room: Room = USUAL_ROOM

    @cached_property
    def layout(self) -> dict[str, Any]:
        """The height and the margins of the figure, and the texts of the caption in the margins."""
        caption, style, room = self.caption, self.style, self.room
        edge = round(26 * style.scale) if style.canvas else 4
        left, right = room.left + edge - 4, room.right + edge - 4
        inner = style.width - 2 * edge - 8
        title = broken(caption.title, width=inner, size=style.title_size, bold=True)
        subtitle = broken(caption.subtitle, width=inner, size=style.label_size)
        source = broken(f"{caption.source} {style.mark}".rstrip(), width=inner, size=style.note_size)
        title_height = len(title) * style.title_size * LINE
        head = title_height + len(subtitle) * style.label_size * LINE + 18 * style.scale + edge - 4
        foot = len(source) * style.note_size * LINE + 4 + edge
        usual = 0 if style.phone else 2 * (style.title_size + style.label_size) * LINE + 18
        over, under = round(head + room.above + 8), round(foot + room.below + 8)
        side, quiet = {"align": "left", "xshift": edge - left}, style.palette.quiet_text
        above: dict[str, Any] = side | {"y": 1, "yanchor": "top"}
        below: dict[str, Any] = side | {"y": 0, "yanchor": "bottom"}
        bold, high = f"<b>{_lines(title)}</b>", round(over - title_height - edge - 4)
        # Annotations and not the layout's title, which plotly shifts out of the picture when it has two lines.
        words = (
            _words("title", bold, (style.title_size, style.palette.text), **above, yshift=over - edge + 2),
            _words("subtitle", _lines(subtitle), (style.label_size, quiet), **above, yshift=high),
            _words("source", _lines(source), (style.note_size, quiet), **below, yshift=edge - under),
        )
        total, margin = self.height + max(0, round(head - usual)), {"l": left, "r": right, "t": over, "b": under}
        return {"height": style.height(total), "margin": margin | {"pad": 0}, "annotations": words}

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the plot, px."""
        margin = self.layout["margin"]
        return self.style.width - margin["l"] - margin["r"], self.layout["height"] - self.outside

    @property
    def outside(self) -> int:
        """Height that the caption takes, and the room above and below the plot, px."""
        return int(self.layout["margin"]["t"] + self.layout["margin"]["b"])

    def figure(
        self, traces: Iterable[dict[str, Any]], *, notes: Iterable[dict[str, Any]] = (), **layout: Any
    ) -> go.Figure:
        """The figure with its traces, its annotations beside the caption, and axes, shapes and whatever else plotly lays out.

        Plotly does not check these values again, which would take most of the time; tests do, for every figure.
        """
        whole = {"template": template(self.style), **self.layout, **layout}
        whole["annotations"] = [*self.layout["annotations"], *notes]
        return go.Figure(data=list(traces), layout=whole, _validate=False)


def _lines(lines: Iterable[str]) -> str:
    return "<br>".join(map(plain_text, lines))


def _words(name: str, text: str, look: Look, *, y: float, **side: Any) -> dict[str, Any]:
    """A part of the caption as an annotation at the left edge."""
    return paper_note(0, y, text, look, name=name, **side)
