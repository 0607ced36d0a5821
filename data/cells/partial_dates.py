"""Dates known only to the year or the month: their first day, and their order as far as it is certain."""

from __future__ import annotations

from datetime import date
from typing import Literal

Precision = Literal["day", "month", "year"]


def is_after(one: str, other: str) -> bool:
    """Whether a date comes after another, whatever the days that are not known.

    A month and a day in it may stand either way round, so neither comes after the other.
    """
    known = min(len(one), len(other))
    return one[:known] > other[:known]


def is_over(period: str, day: str) -> bool:
    """Whether a year or a month may have ended before a date: a date inside it says that it had not."""
    return not is_after(period, day) and not (len(day) >= len(period) and day.startswith(period))


def first_day(value: object) -> tuple[date, Precision]:
    """The first day of a date that may be only a year or a month, and how precise it is.

    Takes `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a whole number of a year, or anything with `.date()`.
    """
    if isinstance(value, date) and not hasattr(value, "date"):
        return value, "day"
    if hasattr(value, "date"):
        return value.date(), "day"
    text = str(value)
    if len(text) == 4:
        return date(int(text), 1, 1), "year"
    if len(text) == 7:
        return date(int(text[:4]), int(text[5:]), 1), "month"
    return date.fromisoformat(text[:10]), "day"
