"""Labels at the ends of lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from components.drawing.chart import Plot
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from data.frames import Frame


@dataclass(frozen=True)
class EndLabel:
    """A line's name at its last point: value axis units, text and colour."""

    x: float
    y: float
    text: str
    colour: str


def label_room(labels: Sequence[EndLabel], style: Style) -> int:
    """Room right of the plot for the labels at line ends, px."""
    widths = [text_width(label.text, style.label_size, bold=True) for label in labels]
    return round(max(widths, default=0) + 26 * style.scale)


def end_notes(labels: Sequence[EndLabel], axis: Mapping[str, Any], plot: Plot) -> list[dict[str, Any]]:
    """Labels right of the plot, moved apart where they would touch; `axis` is that of the values."""
    (least, top), height, style = axis["range"], plot.size[1], plot.style
    wanted = [(label.y - least) / (top - least) * height for label in labels]
    sizes = [style.label_size * 1.25 for _ in labels]
    centres = spread(wanted, sizes, least=-12, most=height + 12, gap=1)
    arrow = {"showarrow": True, "ax": 18 * style.scale, "arrowhead": 0, "arrowwidth": 1, "standoff": 7 * style.scale}
    side = {"xanchor": "left", "yanchor": "middle", "align": "left", "arrowcolor": style.palette.rule}
    notes = []
    for label, want, centre in zip(labels, wanted, centres, strict=True):
        text, look = f"<b>{label.text}</b>", (style.label_size, label.colour)
        notes.append(note(label.x, label.y, text, look) | arrow | side | {"ay": want - centre})
    return notes


def number_at(values: Frame, year: int, column: str) -> float:
    """The number of a year in a column, NaN where there is none."""
    return float(values[column].loc[year])
