"""Text that a spreadsheet would run as a formula, and the mark that keeps it text.

A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` (or their full-width forms, or a tab). A CSV
file cannot say that a cell is text: quotation marks do not stop it. A leading apostrophe does. The mark can be
taken off again without loss, because text that already begins with apostrophes and such a sign gets one more.
"""

from __future__ import annotations

import re

_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20\t\r"
_DANGEROUS = re.compile(f"'*[{_SIGNS}]")
_MARKED = re.compile(f"'+[{_SIGNS}]")


def marked(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def unmarked(text: str) -> str:
    """The text as it was before `marked`."""
    return text[1:] if _MARKED.match(text) else text
