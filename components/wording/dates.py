"""Dates as precise as they are known."""

from __future__ import annotations

from datetime import date
from typing import Literal

Precision = Literal["day", "month", "year"]


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
