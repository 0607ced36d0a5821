"""Phrases in the details of a refusal, such as "a number" or "1.5 or 1.50": named here, worded in the language of the reader.

A phrase is a text with a sign in front that no cell may contain; `problems.ftl` has its words.
"""

from __future__ import annotations

SIGN = "\x1f"


def phrase(name: str, *values: str) -> str:
    """The phrase of a name with its values."""
    return SIGN.join(("", name, *values))


def parts(detail: str) -> tuple[str, ...]:
    """The name and the values of a phrase; empty for any other text."""
    return tuple(detail.split(SIGN)[1:]) if detail.startswith(SIGN) else ()
