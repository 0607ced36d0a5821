"""A page."""

from __future__ import annotations

from dashboard.place import Place


def show(place: Place) -> None:
    """The page's body."""
