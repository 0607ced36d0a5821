"""Text in the form in which names are compared: without case, accents and punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """`É.-U.` reads `e u`, `U.S.` reads `us`, `Côte d'Ivoire` reads `cote d ivoire`."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace(".", "")
    return _MARKS.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).strip()
