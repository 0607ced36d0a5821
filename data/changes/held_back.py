"""Edits too grave to be shown to readers before a maintainer has confirmed them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from data.cells.phrases import phrase
from data.changes.comparing import Contents
from data.changes.oddities import oddities
from data.changes.oddity import Oddity
from data.frames import HOME, NON_US, UNITED_STATES, WORLD, Frame
from data.problems.problem import Problem, problem
from data.reading.loading import shown_file

MOST_TIMES = 200.0  # what is usual, or so many times smaller: a slip of the unit
MOST_ROWS_GONE = 0.5  # of a table
# Trade with a small partner may change as much in a year; with so many at once, or with these, it does not.
MOST_AT_ONCE = 4
EVERYWHERE = {HOME, NON_US, UNITED_STATES, WORLD}


def held_back(old: Contents, new: Contents, frames: Mapping[str, Frame], folder: Path) -> tuple[Problem, ...]:
    """Most of a table gone, the world or the United States gone, or values a thousand times too large: each as a problem."""
    found = oddities(old, new, frames)
    slips = Counter(odd.file for odd in found if _times(odd) >= MOST_TIMES)
    return tuple(
        problem(shown_file(folder, odd.file), odd.line, odd.column, odd.value, "held_back", reason=reason)
        for odd in found
        if (reason := _reason(odd))
        and (odd.rule != "far_value" or slips[odd.file] > MOST_AT_ONCE or _is_everywhere(odd, frames))
    )


def pages_failing(pages: tuple[str, ...], old: Contents, new: Contents, folder: Path) -> tuple[Problem, ...]:
    """Each table that changed, with the pages that cannot be shown since."""
    changed = [name for name in sorted(new) if old.get(name) != new[name]]
    listed = ", ".join(pages)
    return tuple(problem(shown_file(folder, name), 0, "", None, "page_fails", pages=listed) for name in changed)


def _is_everywhere(odd: Oddity, frames: Mapping[str, Frame]) -> bool:
    """Whether a value is of a partner that every page counts with, or of no partner at all."""
    frame = frames[odd.file.removesuffix(".csv")]
    return "partner_code" not in frame or frame.at[odd.line, "partner_code"] in EVERYWHERE


def _times(odd: Oddity) -> float:
    """How many times larger or smaller than usual a far value is; 0 for anything else."""
    factor = float(str(dict(odd.details).get("factor", 0)))
    return max(factor, 1 / factor) if factor else 0.0


def _reason(odd: Oddity) -> str:
    """What is grave, as a phrase; empty for any other oddity."""
    details = dict(odd.details)
    if odd.rule == "rows_gone":
        if float(str(details["count"])) < MOST_ROWS_GONE * float(str(details["before"])):
            return ""
        return phrase("held-rows-gone", str(details["count"]), f"{details['before']:.0f}")
    if odd.rule == "code_gone" and EVERYWHERE & set(odd.value.split(", ")):
        return phrase("held-code-gone", odd.value)
    if odd.rule == "world_gone":
        return phrase("held-code-gone", f"{odd.value} {details['period']}")
    if _times(odd) >= MOST_TIMES:
        name = "held-far-value" if float(str(details["factor"])) > 1 else "held-small-value"
        return phrase(name, f"{_times(odd):.0f}")
    return ""
