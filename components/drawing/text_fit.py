"""How wide a text is in the charts' typeface, and where to break it.

Widths are those of the Arial family, which every listed fallback shares (`Liberation Sans` has the same
metrics), in thousandths of the type size. Plotly does not wrap text, so titles are broken here.
"""

from __future__ import annotations

from functools import lru_cache

_CLASSES = {
    222: "'ijl|\u2019",
    278: " !,./:;I[]ft\u00a0\u00b7\\îïíÎÏ",
    333: "()-r`{}",
    500: "cksvxyzJç",
    556: "abdeghnopquL0123456789?$#_\u2013«»éèêëàâáãñóôõúùûüöä",
    611: "FTZ",
    584: "+<=>~\u2212×",
    667: "ABEKPSVXY&ÀÂÈÉÊ",
    722: "CDHNRUwÇ",
    778: "GOQÔ",
    833: "Mm",
    889: "%",
    944: "Wœ",
    1000: "\u2014\u2026",
}
_WIDTH = {character: width for width, characters in _CLASSES.items() for character in characters}
_BOLD = 1.07


HOVER_WIDTH = 420  # px that the text of a hover takes at most


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a text in pixels at a type size in pixels."""
    return _thousandths(text) / 1000 * size * (_BOLD if bold else 1)


@lru_cache(maxsize=8192)
def _thousandths(text: str) -> int:
    return sum([_WIDTH.get(c, 600) for c in text])


def broken(text: str, *, width: float, size: float, bold: bool = False) -> list[str]:
    """The text in lines that fit the width, broken at spaces; no-break spaces hold."""
    words = text.split(" ")
    blank = text_width(" ", size, bold=bold)
    lines: list[list[str]] = []
    used = 0.0
    for word in words:
        needed = text_width(word, size, bold=bold)
        if lines and used + blank + needed <= width:
            lines[-1].append(word)
            used += blank + needed
        else:
            lines.append([word])
            used = needed
    return [" ".join(line) for line in lines]


def shortened(text: str, *, width: float, size: float) -> str:
    """The text cut at a word with an ellipsis, so that it fits one line of the width."""
    if text_width(text, size) <= width:
        return text
    words = text.split(" ")
    while len(words) > 1 and text_width(" ".join(words) + "\u2026", size) > width:
        words.pop()
    return " ".join(words).rstrip(",;:") + "\u2026"
