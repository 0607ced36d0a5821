"""The plots of a figure: their axes in values and px, and the points of their traces as numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

import numpy as np

from components.files.laid_text import Point

EXCEL_EPOCH = datetime(1899, 12, 30)
DAY_MS = 86_400_000


@dataclass(frozen=True)
class Axis:
    """One axis of a panel: its range in values, the place of both ends in px, and its ticks."""

    name: str
    layout: Mapping[str, Any]
    low: float
    high: float
    start: float  # px of `low`
    end: float  # px of `high`

    @property
    def dated(self) -> bool:
        """Whether values are days."""
        return self.layout.get("type") == "date"

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """The ticks within the range: value and text."""
        if self.layout.get("showticklabels") is False or self.layout.get("visible") is False:
            return []
        values = [self.value(each) for each in self.layout.get("tickvals") or ()]
        texts = self.layout.get("ticktext") or ()
        low, high = sorted((self.low, self.high))
        near = (high - low) * 1e-6
        return [(v, str(t)) for v, t in zip(values, texts, strict=False) if low - near <= v <= high + near]

    def value(self, given: Any) -> float:
        """A value as a number: a day as a spreadsheet counts it."""
        if given is None:
            return math.nan
        if isinstance(given, str | datetime) and self.dated:
            moment = datetime.fromisoformat(given) if isinstance(given, str) else given
            return (moment.replace(tzinfo=None) - EXCEL_EPOCH).total_seconds() / 86_400
        return float(given)

    def px(self, given: Any) -> float:
        """The place of a value on the canvas."""
        return self.start + (self.value(given) - self.low) / (self.high - self.low) * (self.end - self.start)


@dataclass(frozen=True)
class Panel:
    """A plot of a figure: its two axes and its traces."""

    x: Axis
    y: Axis
    traces: tuple[Mapping[str, Any], ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the plot, px."""
        left, right = sorted((self.x.start, self.x.end))
        top, bottom = sorted((self.y.start, self.y.end))
        return left, top, right - left, bottom - top


def each(value: Any, count: int, usual: Any = None) -> list[Any]:
    """A value for each point, from one for all or one each."""
    if isinstance(value, list | tuple | np.ndarray):
        return [v.item() if isinstance(v, np.generic) else v for v in value]
    return [usual if value is None else value] * count


def points_of(trace: Mapping[str, Any], panel: Panel) -> list[tuple[float, float]]:
    """The points of a trace as numbers, NaN where there is none; steps with their corners."""
    xs, ys = ([axis.value(v) for v in each(trace.get(name), 0)] for axis, name in ((panel.x, "x"), (panel.y, "y")))
    points = list(zip(xs, ys, strict=True))
    if (trace.get("line") or {}).get("shape") != "hv":
        return points
    corners = [[one, (two[0], one[1])] for one, two in pairwise(points)]
    return [point for pair in corners for point in pair] + points[-1:]


def pieces(points: Sequence[Point]) -> Iterator[list[Point]]:
    """The unbroken pieces of a line."""
    piece: list[Point] = []
    for point in points:
        if math.isnan(point[0]) or math.isnan(point[1]):
            if piece:
                yield piece
            piece = []
        else:
            piece.append(point)
    if piece:
        yield piece
