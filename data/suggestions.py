"""The nearest known name to one that was mistyped."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(value: str, known: Iterable[str]) -> str:
    """The known name closest to `value`, or nothing where none is close."""
    names = list(known)
    folded = {name.lower(): name for name in names}
    found = get_close_matches(value.lower().strip(), list(folded), n=1, cutoff=0.72)
    return folded[found[0]] if found else ""


def suggestion(value: str, known: Iterable[str]) -> str:
    """` ("steel"?)` or nothing: stands inside a problem's sentence of either language."""
    name = nearest(value, known)
    return f' ("{name}"?)' if name else ""
