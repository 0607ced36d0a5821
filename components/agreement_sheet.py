"""A figure put together from an empty layout with its caption, traces, axes and annotations, all as plain values. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from components.drawing import put_together
from components.style import Style


def composed(
    empty: dict[str, Any],
    traces: Sequence[dict[str, Any]],
    layout: dict[str, Any],
    notes: Sequence[dict[str, Any]],
    *,
    style: Style,
) -> go.Figure:
    """The figure of an empty layout with what it lacks."""
    return put_together(traces, {**empty, **layout, "annotations": [*empty["annotations"], *notes]}, style=style)


def plot_height(empty: dict[str, Any]) -> float:
    """Height of the plot in an empty layout, px."""
    return float(empty["height"] - empty["margin"]["t"] - empty["margin"]["b"])
