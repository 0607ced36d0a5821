"""An axis of days with its ticks in words, and bands of fixed height above and below the plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import pandas as pd

from components.drawing.chart import Plot
from components.drawing.style import Style
from data.wording import Wording

MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True)
class TimeSpan:
    """Days from the left to the right end of a plot, and the plot's width in px."""

    first: pd.Timestamp
    last: pd.Timestamp
    width: float

    def px(self, day: pd.Timestamp) -> float:
        """Distance of a day from the plot's left end, px."""
        return float((day - self.first) / max(self.last - self.first, pd.Timedelta(days=1)) * self.width)

    def day(self, px: float) -> pd.Timestamp:
        """The day at a distance from the left end."""
        return self.first + (self.last - self.first) * (px / self.width)

    def clipped(self, day: pd.Timestamp) -> pd.Timestamp:
        """The day, or the end of the plot that is nearest to it."""
        return min(max(day, self.first), self.last)


def time_axis(span: TimeSpan, *, wording: Wording, style: Style) -> dict[str, Any]:
    """Ticks at the start of months or years; the year stands under the first tick and every January."""
    room = max(2.0, span.width / (style.label_size * 4.2))
    months = (span.last.year - span.first.year) * 12 + span.last.month - span.first.month + 1
    step = next((s for s in MONTH_STEPS if months / s <= room), MONTH_STEPS[-1])
    start = span.first.to_period("M").to_timestamp()
    ticks = [
        t
        for t in pd.date_range(start, span.last, freq="MS")
        if t >= span.first and ((t.year * 12 + t.month - 1) % step == 0)
    ]
    texts = [_tick_text(t, step, i == 0, wording) for i, t in enumerate(ticks)]
    labels = {"tickmode": "array", "tickvals": [iso(t) for t in ticks], "ticktext": texts}
    look = {"ticks": "outside", "ticklen": 4, "showline": True, "anchor": "y"}
    return {"type": "date", "range": [iso(span.first), iso(span.last)], **labels, **look}


def _tick_text(day: pd.Timestamp, step: int, first: bool, wording: Wording) -> str:
    if step >= 12:
        return str(day.year)
    month = wording.date(f"{day:%Y-%m}", short=True).replace(f" {day.year}", "")
    return f"{month}<br>{day.year}" if first or day.month == 1 else month


@dataclass(frozen=True)
class Band:
    """A strip of the plot with an axis of its own whose unit is the pixel."""

    axis: str
    height: float


@dataclass(frozen=True)
class Stack:
    """A plot between bands: the figure's height and the axes of the bands as a layout, and the plot's part of it and height, px."""

    layout: dict[str, Any]
    domain: dict[str, Any]
    height: float


def stack_bands(
    plot: Plot, *, below: Sequence[Band] = (), above: Sequence[Band] = (), height: float | None = None, least: float = 0
) -> Stack:
    """Lay bands under the time axis of a plot and over the plot.

    The figure grows by the bands, or to the height in px that the plot has or needs at least; a presenter's canvas keeps its
    form and the plot shrinks.
    """
    bands, head = sum(band.height for band in below), sum(band.height for band in above)
    foot = bands + plot.style.label_size * 2.7 + 6
    around, total = foot + head + plot.outside, plot.layout["height"]
    if not plot.style.canvas:
        total = round(max(total + bands + head, least + around) if height is None else height + around)
    room = total - plot.outside
    layout: dict[str, Any] = {"height": total}
    for strips, start in ((below, 0.0), (above, room - head)):
        feet = accumulate((band.height for band in strips), initial=start)
        layout |= {f"yaxis{band.axis[1:]}": _band_axis(band, at, room) for band, at in zip(strips, feet, strict=False)}
    return Stack(layout, {"domain": [foot / room, 1 - head / room]}, room - foot - head)


def _band_axis(band: Band, at: float, room: float) -> dict[str, Any]:
    bare = dict.fromkeys(("showgrid", "showticklabels", "zeroline"), False)
    ends = [max(0.0, at / room), min(1.0, (at + band.height) / room)]
    return {"domain": ends, "range": [0, band.height], "fixedrange": True, "anchor": "x", **bare}


def iso(day: pd.Timestamp) -> str:
    """A moment as plotly reads it."""
    return str(day)[:10] if day.hour == 0 else str(day)[:16]


def upright(day: str, line: dict[str, Any], *, axis: str = "y", **more: Any) -> dict[str, Any]:
    """A line through the plot of an axis on a day."""
    return {"type": "line", "x0": day, "x1": day, "y0": 0, "y1": 1, "yref": f"{axis} domain", "line": line, **more}
