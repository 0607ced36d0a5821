"""What every chart is: a figure with its title, subtitle and source inside, words for it, and its numbers as text."""

from __future__ import annotations

from dataclasses import dataclass, field

import plotly.graph_objects as go

from components.style import Style, template
from components.text_fit import broken

LINE = 1.28  # line height as a multiple of the type size


@dataclass(frozen=True)
class Caption:
    """The words around a chart: the finding, what is measured, and where it comes from."""

    title: str
    subtitle: str
    source: str


@dataclass(frozen=True)
class TextTable:
    """The chart's numbers as formatted text: column heads and rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Chart:
    """A drawn figure, its caption, an alternative text that states the finding, and its text table."""

    name: str
    figure: go.Figure
    caption: Caption
    alt: str
    table: TextTable
    selectable: bool = field(default=False)


def framed(
    figure: go.Figure, caption: Caption, *, style: Style, height: int, left: int = 56, right: int = 28, below: int = 34, above: int = 0
) -> go.Figure:
    """Lay the caption out inside the figure and reserve the room that it takes.

    `left` and `right` are the plot's side margins in px; `above` and `below` the room for what stands
    between caption and plot: axis labels, legends, tick texts.
    """
    edge = round(26 * style.scale) if style.presenter and not style.phone else 4
    left, right = left + edge - 4, right + edge - 4
    inner = style.width - 2 * edge - 8
    title = broken(caption.title, width=inner, size=style.title_size, bold=True)
    subtitle = broken(caption.subtitle, width=inner, size=style.label_size)
    source = broken(f"{caption.source} [{style.mark}]" if style.mark else caption.source, width=inner, size=style.note_size)
    title_height = len(title) * style.title_size * LINE
    head = title_height + len(subtitle) * style.label_size * LINE + 18 * style.scale + edge - 4
    foot = len(source) * style.note_size * LINE + 4 + edge
    total = style.height(height + round(head) if style.phone else height)
    quiet = style.palette.quiet_text
    figure.update_layout(
        template=template(style),
        height=total,
        margin={"l": left, "r": right, "t": round(head + above + 8), "b": round(foot + below + 8), "pad": 0},
    )  # fmt: skip
    # An annotation and not the layout's title, which plotly shifts out of the picture when it has two lines.
    figure.add_annotation(
        text="<b>" + "<br>".join(title) + "</b>", x=0, y=1, xref="paper", yref="paper", xanchor="left", yanchor="top", align="left",
        showarrow=False, xshift=edge - left, yshift=round(head + above + 8 - edge + 2), name="title",
        font={"size": style.title_size, "color": style.palette.text},
    )  # fmt: skip
    figure.add_annotation(
        text="<br>".join(subtitle), x=0, y=1, xref="paper", yref="paper", xanchor="left", yanchor="top", align="left",
        showarrow=False, xshift=edge - left, yshift=round(head + above + 8 - title_height - edge - 4), name="subtitle",
        font={"size": style.label_size, "color": quiet},
    )  # fmt: skip
    figure.add_annotation(
        text="<br>".join(source), x=0, y=0, xref="paper", yref="paper", xanchor="left", yanchor="bottom", align="left",
        showarrow=False, xshift=edge - left, yshift=-round(foot + below + 8 - edge),
        font={"size": style.note_size, "color": quiet}, name="source",
    )  # fmt: skip
    return figure
