"""A legend drawn inside the figure: squares of colour and their words, in a column or in lines that wrap.

Places are in px from the plot's upper left corner. Marks are gathered first and put into the figure at once:
plotly looks through all of them again for each that is added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import paper_note

LINE = 1.3  # plotly's own line height, as a multiple of the type size
PITCH = 1.6  # of a legend in lines
INDENT = "\u00a0" * 6  # room for the square before a line of text


@dataclass(frozen=True)
class Swatch:
    """A colour of the legend and its words."""

    colour: str
    text: str


@dataclass
class Marks:
    """Annotations and shapes for a figure."""

    style: Style
    notes: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)

    def text(self, text: str, *, left: float, down: float, anchor: str = "middle") -> None:
        """A text whose middle (or top) stands `down` px under the plot's upper edge."""
        look = self.style.label_size, self.style.palette.text
        side = {"yanchor": anchor, "align": "left", "xshift": left, "yshift": -down, "borderpad": 0}
        self.notes.append(paper_note(0, 1, text, look, **side))

    def square(self, colour: str, *, left: float, down: float) -> None:
        """A square of colour whose middle stands `down` px under the plot's upper edge."""
        half = round(self.style.label_size * 0.46)
        anchor = {"xref": "paper", "yref": "paper", "xanchor": 0, "yanchor": 1}
        place = {"x0": left, "x1": left + 2 * half, "y0": -down - half, "y1": -down + half}
        look = {"fillcolor": colour, "line": {"width": 1, "color": self.style.palette.neutral}}
        self.shapes.append({"type": "rect", "xsizemode": "pixel", "ysizemode": "pixel", **anchor, **place, **look})


def pitch(style: Style) -> float:
    """Height of a line of a legend in lines, px."""
    return style.label_size * PITCH


def column(marks: Marks, heading: str, swatches: Sequence[Swatch], more: Sequence[str], *, width: float) -> float:
    """A heading and a line for each swatch, then more lines below; one text, so that it is drawn at once. Returns its height, px."""
    size = marks.style.label_size
    lines = [f"<b>{text}</b>" for text in broken(heading, width=width, size=size, bold=True)]
    for swatch in swatches:
        marks.square(swatch.colour, left=0, down=(len(lines) + 0.5) * size * LINE)
        lines += [INDENT + text for text in broken(swatch.text, width=width - text_width(INDENT, size), size=size)]
    lines += more
    marks.text("<br>".join(lines), left=0, down=0, anchor="top")
    return len(lines) * size * LINE


def lines_of(swatches: Sequence[Swatch], *, style: Style, width: float) -> list[list[tuple[float, Swatch]]]:
    """The swatches in lines that fit the width, each with its left edge, px."""
    lines: list[list[tuple[float, Swatch]]] = [[]]
    left = 0.0
    for swatch in swatches:
        needed = style.label_size * 1.5 + text_width(swatch.text, style.label_size)
        if lines[-1] and left + needed > width:
            lines.append([])
            left = 0.0
        lines[-1].append((left, swatch))
        left += needed + 16 * style.scale
    return lines


def put_lines(
    marks: Marks, lines: Sequence[Sequence[tuple[float, Swatch]]], *, left: float = 0, down: float = 0
) -> None:
    """The lines of `lines_of` from `down` px under the plot's upper edge; a swatch without a colour is its words alone."""
    line = pitch(marks.style)
    for number, swatches in enumerate(lines):
        for at, swatch in swatches:
            start, middle = left + at, down + (number + 0.5) * line
            if swatch.colour:
                marks.square(swatch.colour, left=start, down=middle)
                start += marks.style.label_size * 1.5
            marks.text(swatch.text, left=start, down=middle)


def rows(
    marks: Marks, heading: str, lines: Sequence[Sequence[tuple[float, Swatch]]], *, left: float = 0, down: float
) -> None:
    """A heading and the lines of `lines_of` below it, from `down` px under the plot's upper edge."""
    line = pitch(marks.style)
    marks.text(f"<b>{heading}</b>", left=left, down=down + line / 2)
    put_lines(marks, lines, left=left, down=down + line)
