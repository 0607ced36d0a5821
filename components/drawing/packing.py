"""Where marks and labels stand so that none covers another: rows along an axis, and places beside one."""

from __future__ import annotations

from collections.abc import Sequence


def rows_for(spans: Sequence[tuple[float, float]], *, gap: float = 4) -> list[int]:
    """For each span (from, to) the lowest row in which it touches no span placed before it.

    Spans are placed in the order of their start; units are those of the spans (px).
    """
    ends: list[float] = []
    rows = [0] * len(spans)
    for index in sorted(range(len(spans)), key=lambda i: spans[i]):
        start, end = spans[index]
        row = next((r for r, taken in enumerate(ends) if taken + gap <= start), len(ends))
        if row == len(ends):
            ends.append(end)
        else:
            ends[row] = end
        rows[index] = row
    return rows


def spread(
    centres: Sequence[float], heights: Sequence[float], *, least: float, most: float, gap: float = 3
) -> list[float]:
    """Centres of labels moved as little as needed, so that none overlaps and all stay between two limits.

    Neighbours that touch are moved as one block to the mean of where they want to be. Where they do not
    all fit, the block starts at `least`.
    """
    order = sorted(range(len(centres)), key=lambda i: centres[i])
    blocks: list[tuple[list[int], float, float]] = []  # members, centre, height
    for index in order:
        members, height = [index], heights[index] + gap
        centre = _held(centres[index], height, least, most)
        while blocks and blocks[-1][1] + blocks[-1][2] / 2 > centre - height / 2:
            before, at, tall = blocks.pop()
            centre = (at * len(before) + centre * len(members)) / (len(before) + len(members))
            members, height = before + members, tall + height
            centre = _held(centre, height, least, most)
        blocks.append((members, centre, height))
    placed = [0.0] * len(centres)
    for members, centre, height in blocks:
        low = centre - height / 2
        for index in members:
            placed[index] = low + (heights[index] + gap) / 2
            low += heights[index] + gap
    return placed


def _held(centre: float, height: float, least: float, most: float) -> float:
    return max(least + height / 2, min(centre, most - height / 2))
