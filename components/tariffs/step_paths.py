"""The paths of step lines: solid as far as each step is known, and what comes after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from components.drawing.time_axis import iso
from components.tariffs.live_labels import Step
from data.frames import ONE_DAY


@dataclass
class Path:
    """Points of a line with breaks (None), and the text of each point."""

    x: list[Any] = field(default_factory=list)
    y: list[Any] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def line(self, points: Sequence[tuple[pd.Timestamp, float]], text: str) -> None:
        """Add a line of its own."""
        if self.x:
            self.x.append(None)
            self.y.append(None)
            self.text.append("")
        for day, rate in points:
            self.x.append(iso(day))
            self.y.append(rate)
            self.text.append(text)


def step_ends(step: Step, edge: pd.Timestamp) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Where a step is known to and where it ends, on an axis of moments: the last day counts in full."""
    last: pd.Timestamp = step["effective_to"]
    if not pd.isna(last) and last < edge:
        return last + ONE_DAY, last + ONE_DAY
    return min(step["known_to"], edge), edge


def add_line(
    steps: Sequence[Step],
    *,
    edge: pd.Timestamp,
    texts: Sequence[str],
    heights: Sequence[float],
    solid: Path,
    after: Path,
) -> None:
    """Add the steps of one line of duties, in order of time, to the path that is known and to the one after it.

    A step that follows another without a gap is joined to it by an upright line.
    """
    before: tuple[pd.Timestamp, float] | None = None
    for step, text, height in zip(steps, texts, heights, strict=True):
        known, end = step_ends(step, edge)
        start = step["drawn_from"]
        joined = [(start, before[1])] if before is not None and before[0] == start else []
        solid.line([*joined, (start, height), (known, height)], text)
        if known < end:
            after.line([(known, height), (end, height)], text)
        before = (end, height)
