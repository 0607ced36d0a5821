"""Rows that are confirmed as far as a reader asks."""

from __future__ import annotations

from data.frames import Frame

Levels = tuple[str, ...]  # codes of confidences; none stands for every one


def confirmed(rows: Frame, levels: Levels) -> Frame:
    """The rows with one of the confidences chosen; all rows where none is chosen."""
    return rows.loc[rows["confidence"].isin(levels)] if levels else rows
