"""The colour, marker and sign of each partner and series compared. Colours come from `drawing/style.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.drawing.style import Style
from data.frames import UNITED_STATES

MARKERS = ("circle", "square", "diamond", "triangle-up", "cross", "x")


SIGNS = {"imf": "––", "principal": "––", "cimt": "●–●", "goods": "●–●", "comtrade": "●–●", "baci": "◆"}


def tones(partners: Sequence[str], style: Style) -> Mapping[str, str]:
    """A colour for each of the partners compared, by their order; the United States keep theirs."""
    return {
        code: style.palette.us if code == UNITED_STATES else style.palette.compared[i % len(style.palette.compared)]
        for i, code in enumerate(partners)
    }


def markers(partners: Sequence[str]) -> Mapping[str, str]:
    """A marker for each of the partners compared: no line is told by its colour alone."""
    return {code: MARKERS[i % len(MARKERS)] for i, code in enumerate(partners)}
