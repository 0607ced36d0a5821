"""Traces of a chart as plain values, which plotly reads faster than objects of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from components.drawing.texts import Look
from components.drawing.time_axis import iso

Trace = dict[str, Any]


def scatter(**values: Any) -> Trace:
    """Points, lines or texts."""
    return {"type": "scatter", **values}


def bars(**values: Any) -> Trace:
    """Bars, with words on hover only."""
    return {"type": "bar", "hoverinfo": "text", "textposition": "none", **values}


def day_bars(days: Sequence[tuple[pd.Timestamp, pd.Timestamp]], y: Sequence[float], **values: Any) -> Trace:
    """Lying bars, each from a day to another."""
    length = [(end - start).total_seconds() * 1000 for start, end in days]
    return bars(orientation="h", base=[iso(start) for start, _ in days], x=length, y=list(y)) | values


def line(x: Sequence[Any], y: Sequence[Any], **values: Any) -> Trace:
    """A line with words on hover, broken where a value is missing."""
    return scatter(x=list(x), y=list(y), mode="lines", connectgaps=False, hoverinfo="text") | values


def points(**values: Any) -> Trace:
    """Points with words on hover."""
    return scatter(mode="markers", hoverinfo="text") | values


def pieces(parts: Iterable[Iterable[tuple[Any, Any]]]) -> tuple[list[Any], list[Any]]:
    """The x and y of several lines in one trace: the points of each, and a gap after it."""
    ends = [end for part in parts for end in (*part, (None, None))]
    return [x for x, _ in ends], [y for _, y in ends]


def texts(x: Sequence[Any], y: Sequence[Any], words: Sequence[str], look: Look, **values: Any) -> Trace:
    """Words right of their points."""
    plain = scatter(x=x, y=y, text=words, mode="text", textposition="middle right", hoverinfo="skip", cliponaxis=False)
    return plain | {"textfont": {"size": look[0], "color": look[1]}} | values


def with_gaps(years: Sequence[int], values: pd.Series[float]) -> list[float | None]:
    """Values by year with a gap where there is none."""
    return [None if pd.isna(value) else float(value) for value in values.reindex(list(years))]
