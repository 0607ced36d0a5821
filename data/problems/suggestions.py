"""The nearest known name to one that was mistyped."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

MOST_SUGGESTIONS = 200  # distinct unknown texts of a column; each search takes up to some milliseconds
LONGEST_NAME = 200  # characters: no id, code or column is that long, and a search takes the longer


def nearest(value: str, known: Iterable[str]) -> str:
    """The known name closest to `value`, or nothing where none is close."""
    if len(value) > LONGEST_NAME:
        return ""
    names = list(known)
    folded = {name.lower(): name for name in names}
    found = get_close_matches(value.lower().strip(), list(folded), n=1, cutoff=0.72)
    return folded[found[0]] if found else ""


def suggestion(value: str, known: Iterable[str]) -> str:
    """` ("steel"?)` or nothing: stands inside a problem's sentence of either language."""
    name = nearest(value, known)
    return either((name,) if name else ())


def either(names: Iterable[str]) -> str:
    """` ("USA", "UZB"?)`, or nothing where there is no name."""
    listed = ", ".join(f'"{name}"' for name in names)
    return f" ({listed}?)" if listed else ""
