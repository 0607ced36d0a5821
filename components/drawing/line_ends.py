"""Lines by year and the labels at their ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from data.frames import Frame


@dataclass(frozen=True)
class EndLabel:
    """A line's name at its last point: value axis units, text and colour."""

    x: float
    y: float
    text: str
    colour: str


def label_room(labels: Sequence[str], style: Style) -> int:
    """Room right of the plot for the labels at line ends, px."""
    return round(max((text_width(text, style.label_size, bold=True) for text in labels), default=0) + 26 * style.scale)


def end_notes(
    labels: Sequence[EndLabel], *, top: float, height: float, style: Style, least: float = 0
) -> list[dict[str, Any]]:
    """Labels right of the plot, moved apart where they would touch; `least` to `top` is the axis over `height` px."""
    wanted = [(label.y - least) / (top - least) * height for label in labels]
    sizes = [style.label_size * 1.25 for _ in labels]
    centres = spread(wanted, sizes, least=-12, most=height + 12, gap=1)
    return [
        {
            "x": label.x, "y": label.y, "text": f"<b>{label.text}</b>", "xanchor": "left", "yanchor": "middle", "align": "left",
            "showarrow": True, "ax": 18 * style.scale, "ay": want - centre, "arrowhead": 0, "arrowwidth": 1, "standoff": 7 * style.scale,
            "arrowcolor": style.palette.rule, "font": {"size": style.label_size, "color": label.colour},
        }
        for label, want, centre in zip(labels, wanted, centres, strict=True)
    ]  # fmt: skip


def line(x: Sequence[float], y: Sequence[float | None], **values: Any) -> dict[str, Any]:
    """A line as plain values, broken where a value is missing."""
    return {"type": "scatter", "x": list(x), "y": list(y), "connectgaps": False, "hoverinfo": "text", **values}


def with_gaps(years: Sequence[int], values: pd.Series[float]) -> list[float | None]:
    """Values by year with a gap where there is none."""
    return [None if pd.isna(value) else float(value) for value in values.reindex(list(years))]


def number_at(values: Frame, year: int, column: str) -> float:
    """The number of a year in a column, NaN where there is none."""
    return float(values[column].loc[year])
