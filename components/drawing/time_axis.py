"""An axis of days with its ticks in words, and bands of fixed height above and below the plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.chart import plot_size, put_together
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
    return {
        "type": "date", "range": [iso(span.first), iso(span.last)], "tickmode": "array", "anchor": "y",
        "tickvals": [iso(t) for t in ticks], "ticktext": texts, "ticks": "outside", "ticklen": 4, "showline": True,
    }  # fmt: skip


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
    """The bands of a figure: axes for its layout, the whole height, and the main plot's foot and height, px."""

    axes: dict[str, Any]
    total: int
    foot: float
    plot: float


def stack_bands(
    empty: dict[str, Any],
    *,
    style: Style,
    below: Sequence[Band] = (),
    above: Sequence[Band] = (),
    plot: float | None = None,
    least: float = 0,
) -> Stack:
    """Lay bands under the time axis and over the plot of an empty layout.

    The figure grows by the bands, or to the height in px that the plot has or needs at least; a presenter's canvas keeps its
    form and the plot shrinks.
    """
    margin, total = empty["margin"], empty["height"]
    foot = sum(b.height for b in below) + style.label_size * 2.7 + 6
    head = sum(b.height for b in above)
    if not (style.presenter and not style.phone):
        grown = total + sum(b.height for b in below) + head
        around = foot + head + margin["t"] + margin["b"]
        total = round(max(grown, least + around) if plot is None else plot + around)
    room = total - margin["t"] - margin["b"]
    axes: dict[str, Any] = {"yaxis": {"domain": [foot / room, 1 - head / room]}}
    for bands, start in ((below, 0.0), (above, room - head)):
        feet = accumulate((b.height for b in bands), initial=start)
        axes |= {f"yaxis{band.axis[1:]}": _band_axis(band, at, room) for band, at in zip(bands, feet, strict=False)}
    return Stack(axes, total, foot, room - foot - head)


def _band_axis(band: Band, at: float, room: float) -> dict[str, Any]:
    return {
        "domain": [max(0.0, at / room), min(1.0, (at + band.height) / room)], "range": [0, band.height], "showgrid": False,
        "showticklabels": False, "zeroline": False, "fixedrange": True, "anchor": "x",
    }  # fmt: skip


def span_of(empty: dict[str, Any], first: pd.Timestamp, last: pd.Timestamp, *, style: Style) -> TimeSpan:
    """The time span of a figure with this empty layout."""
    return TimeSpan(first, last, plot_size(empty, style)[0])


def assembled(
    empty: dict[str, Any],
    traces: Sequence[dict[str, Any]],
    stack: Stack,
    layout: dict[str, Any],
    notes: Sequence[dict[str, Any]],
    *,
    style: Style,
) -> go.Figure:
    """The figure with its empty layout, traces, axes and annotations."""
    whole = dict(empty)
    for name, part in [*stack.axes.items(), *layout.items()]:
        whole[name] = {**whole.get(name, {}), **part} if isinstance(part, dict) else part
    whole["annotations"] = [*whole["annotations"], *notes]
    whole["height"] = stack.total
    return put_together(traces, whole, style=style)


def iso(day: pd.Timestamp) -> str:
    """A moment as plotly reads it."""
    return str(day)[:10] if day.hour == 0 else str(day)[:16]


def upright(day: str, line: dict[str, Any], *, axis: str = "y", **more: Any) -> dict[str, Any]:
    """A line through the plot of an axis on a day."""
    return {"type": "line", "x0": day, "x1": day, "y0": 0, "y1": 1, "yref": f"{axis} domain", "line": line, **more}
