"""A figure put together from an empty layout with its caption, traces, axes and annotations, all as plain values. Pure."""

from __future__ import annotations

from typing import Any


def plot_height(empty: dict[str, Any]) -> float:
    """Height of the plot in an empty layout, px."""
    return float(empty["height"] - empty["margin"]["t"] - empty["margin"]["b"])
