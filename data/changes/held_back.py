"""Edits too grave to be shown to readers before a maintainer has confirmed them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from data.cells.phrases import phrase
from data.changes.comparing import Contents
from data.changes.oddities import oddities
from data.changes.oddity import Oddity
from data.frames import HOME, NON_US, UNITED_STATES, WORLD, Frame
from data.problems.problem import Problem, problem
from data.reading.loading import shown

MOST_TIMES = 200.0  # what is usual, or so many times smaller: a slip of the unit and no event
EVERYWHERE = {HOME, NON_US, UNITED_STATES, WORLD}  # partners that every page counts with


def held_back(old: Contents, new: Contents, frames: Mapping[str, Frame], folder: Path) -> tuple[Problem, ...]:
    """Most of a table gone, the world or the United States gone, or values a thousand times too large: each as a problem."""
    return tuple(
        problem(shown(folder, odd.file), odd.line, odd.column, odd.value, "held_back", reason=reason)
        for odd in oddities(old, new, frames)
        if (reason := _reason(odd))
    )


def _reason(odd: Oddity) -> str:
    """What is grave, as a phrase; empty for any other oddity."""
    details = dict(odd.details)
    if odd.rule == "rows_gone":
        return phrase("held-rows-gone", str(details["count"]), f"{details['before']:.0f}")
    if odd.rule == "code_gone" and EVERYWHERE & set(odd.value.split(", ")):
        return phrase("held-code-gone", odd.value)
    if odd.rule == "world_gone":
        return phrase("held-code-gone", f"{odd.value} {details['period']}")
    if odd.rule == "far_value":
        factor = float(str(details["factor"]))
        if max(factor, 1 / factor) >= MOST_TIMES:
            return phrase("held-far-value" if factor > 1 else "held-small-value", f"{max(factor, 1 / factor):.0f}")
    return ""
