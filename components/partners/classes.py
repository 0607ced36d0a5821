"""Classes of a measure on the partners' map: round edges, their colours, and their words in the legend."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from components.drawing.style import Palette
from components.drawing.swatches import Swatch
from data.indicators.partners.choice import Shown, scaled
from data.wording import Wording

STAGES = ("in_force", "signed", "concluded", "negotiating", "exploratory", "suspended", "none")
# Edges in steps of 1, 2 and 5, the same for every year, so that two years can be compared by eye.
EDGES: dict[str, tuple[float, ...]] = {
    "share": (0.001, 0.005, 0.01, 0.02, 0.05),
    "value": (100, 1000, 5000, 10000, 20000),
    "growth1": (-0.2, -0.05, 0, 0.05, 0.2),
    "growth5": (-0.1, -0.05, 0, 0.05, 0.1),
    "growth10": (-0.1, -0.05, 0, 0.05, 0.1),
    "change": (-1, -0.2, 0, 0.2, 1),
    "change5": (-1, -0.2, 0, 0.2, 1),
    "duties": (2, 5, 10, 20),
}
DIVERGING = ("growth1", "growth5", "growth10", "change", "change5")


def colours(show: str, palette: Palette) -> tuple[str, ...]:
    """One colour for each class of a measure, from the lowest."""
    if show == "stage":
        return tuple(palette.stage(s) for s in STAGES)
    if show in DIVERGING:
        return palette.diverging
    return palette.classes[1:] if show == "duties" else palette.classes


def class_of(show: str, value: Any) -> int:
    """The class of a value: as many edges as it reaches."""
    return STAGES.index(value) if show == "stage" else bisect_right(EDGES[show], value)


def classes_of(show: str, values: Sequence[Any]) -> list[int]:
    """The class of each value."""
    return [class_of(show, v) for v in values]


def class_legend(found: Shown, *, wording: Wording, palette: Palette) -> list[Swatch]:
    """The classes that occur, the highest first; between two that occur none is left out, so that the scale has no gap."""
    show = found.choice.show
    held = sorted(set(classes_of(show, scaled(found)["shown"].tolist())))
    tones = colours(show, palette)
    if show == "stage":
        return [Swatch(tones[i], wording.code("stage", STAGES[i])) for i in held]
    span = range(held[-1], held[0] - 1, -1) if held else range(0)
    return [Swatch(tones[i], range_text(show, i, wording)) for i in span]


def range_text(show: str, index: int, wording: Wording) -> str:
    """The range of a class in words: `0.5% to 1%`, `5% or more`, `under 0.1%`."""
    edges = EDGES[show]
    if show == "duties":
        low, high = (1, *edges)[index], (*(e - 1 for e in edges), None)[index]
        if high is None:
            return wording("partners-class-over", low=wording.number(low))
        return (
            wording.number(low)
            if low == high
            else wording("partners-class-between", low=wording.number(low), high=wording.number(high))
        )
    if index == 0:
        return wording("partners-class-under", high=_edge(show, edges[0], wording))
    if index == len(edges):
        return wording("partners-class-over", low=_edge(show, edges[-1], wording))
    return wording(
        "partners-class-between", low=_edge(show, edges[index - 1], wording), high=_edge(show, edges[index], wording)
    )


def _edge(show: str, edge: float, wording: Wording) -> str:
    match show:
        case "value":
            return wording.number(edge / 1000, 1 if edge < 1000 else 0)
        case "share":
            return wording.rate(edge * 100)
        case "change" | "change5":
            return wording.signed(wording.number(edge, 0 if edge == round(edge) else 1), edge)
        case _:
            return wording.signed(wording.rate(edge * 100), edge)


def legend_heading(found: Shown, *, wording: Wording) -> str:
    """What the colours show, with the unit."""
    show = found.choice.show
    if show == "value":
        return wording(f"partners-legend-value-{found.figures.measure.currency}")
    return wording(f"partners-legend-{show}")
