"""Characters that nobody sees, or that only one font knows, and what each is called."""

from __future__ import annotations

import re

from data.cells.phrases import phrase

HIDDEN = {
    "\u200b": "zero-width-space",
    "\ufeff": "byte-order-mark",
    "\u2028": "line-separator",
    "\ufffd": "replacement-character",
    "\u00ad": "soft-hyphen",
}
HIDDEN = {sign: phrase(name) for sign, name in HIDDEN.items()}
HIDDEN |= {chr(code): phrase("control-character", str(code)) for code in [*range(9), *range(11, 32), *range(127, 160)]}
# Signs that only the font of a word processor knows, such as its bullets, and marks that nobody sees.
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010fffd"
_MARKS = "\u061c\u180e\u200c-\u200f\u2029-\u202e\u2060-\u206f\ufff9-\ufffc\U000e0000-\U000e007f"
HIDDEN_PATTERN = re.compile("[" + "".join(map(re.escape, HIDDEN)) + _PRIVATE + _MARKS + "]")


def hidden_name(sign: str) -> str:
    """What a hidden character is called: by its name where it has one here, else by its number."""
    kind = "private-character" if re.match(f"[{_PRIVATE}]", sign) else "invisible-character"
    return HIDDEN.get(sign) or phrase(kind, f"U+{ord(sign):04X}")
