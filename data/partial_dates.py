"""The order of dates known only to the year or the month: what is certain, and no more than that."""

from __future__ import annotations


def is_after(one: str, other: str) -> bool:
    """Whether a date comes after another, whatever the days that are not known.

    A month and a day in it may stand either way round, so neither comes after the other.
    """
    known = min(len(one), len(other))
    return one[:known] > other[:known]


def is_over(period: str, day: str) -> bool:
    """Whether a year or a month may have ended before a date: a date inside it says that it had not."""
    return not is_after(period, day) and not (len(day) >= len(period) and day.startswith(period))
