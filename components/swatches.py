"""A legend drawn inside the figure: a square of colour and its words, in a column or in lines that wrap. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from components.style import Style
from components.text_fit import broken, text_width

PITCH = 1.55  # line height of a legend, as a multiple of the type size


@dataclass(frozen=True)
class Swatch:
    """A colour of the legend and its words; `shape` is `square` or `dot`."""

    colour: str
    text: str
    shape: str = "square"


def pitch(style: Style) -> float:
    """Height of a line of the legend, px."""
    return style.label_size * PITCH


def add_text(figure: go.Figure, text: str, *, left: float, down: float, style: Style, quiet: bool = False) -> None:
    """A line of text whose middle stands `down` px under the plot's upper edge."""
    figure.add_annotation(
        text=text, x=0, y=1, xref="paper", yref="paper", xanchor="left", yanchor="middle", align="left", showarrow=False,
        xshift=left, yshift=-down, font={"size": style.label_size, "color": style.palette.quiet_text if quiet else style.palette.text},
    )  # fmt: skip


def add_swatch(figure: go.Figure, swatch: Swatch, *, left: float, down: float, style: Style) -> None:
    """A square (or dot) of colour and its words."""
    side = style.label_size
    figure.add_shape(
        type="circle" if swatch.shape == "dot" else "rect", xref="paper", yref="paper", xsizemode="pixel", ysizemode="pixel", xanchor=0, yanchor=1,
        x0=left, x1=left + side, y0=-down - side / 2, y1=-down + side / 2, fillcolor=swatch.colour,
        line={"width": 1, "color": style.palette.neutral},
    )  # fmt: skip
    add_text(figure, swatch.text, left=left + side + 7 * style.scale, down=down, style=style)


def add_column(figure: go.Figure, heading: str, swatches: Sequence[Swatch], *, style: Style, width: float, down: float = 0) -> float:
    """A heading and a line for each swatch, one below the other; returns how far down they reach, px."""
    line = pitch(style)
    for text in broken(heading, width=width, size=style.label_size, bold=True):
        add_text(figure, f"<b>{text}</b>", left=0, down=down + line / 2, style=style)
        down += line
    for swatch in swatches:
        first, *more = broken(swatch.text, width=width - style.label_size - 7 * style.scale, size=style.label_size)
        add_swatch(figure, Swatch(swatch.colour, first, swatch.shape), left=0, down=down + line / 2, style=style)
        down += line
        for text in more:
            add_text(figure, text, left=style.label_size + 7 * style.scale, down=down + line * 0.4, style=style)
            down += line * 0.85
    return down


def lines_of(swatches: Sequence[Swatch], *, style: Style, width: float) -> list[list[tuple[float, Swatch]]]:
    """The swatches in lines that fit the width, each with its left edge, px."""
    lines: list[list[tuple[float, Swatch]]] = [[]]
    left = 0.0
    for swatch in swatches:
        needed = style.label_size + 7 * style.scale + text_width(swatch.text, style.label_size)
        if lines[-1] and left + needed > width:
            lines.append([])
            left = 0.0
        lines[-1].append((left, swatch))
        left += needed + 16 * style.scale
    return lines


def add_lines(figure: go.Figure, heading: str, lines: Sequence[Sequence[tuple[float, Swatch]]], *, style: Style, down: float) -> float:
    """A heading and the lines of `lines_of` below it, from `down` px under the plot's upper edge; returns their end, px."""
    line = pitch(style)
    add_text(figure, f"<b>{heading}</b>", left=0, down=down + line / 2, style=style)
    for number, swatches in enumerate(lines, 1):
        for left, swatch in swatches:
            add_swatch(figure, swatch, left=left, down=down + (number + 0.5) * line, style=style)
    return down + (len(lines) + 1) * line
