"""How far a row is confirmed: a mark beside each row, and what the four levels mean. Pure.

The control that filters by level is `controls.choose_confidences`.
"""

from __future__ import annotations

from html import escape

from components.wording import Wording
from data.codes import CONFIDENCES


def confidence_mark(code: str, *, wording: Wording) -> str:
    """The level of a row in a word with a shape of its own, as safe HTML."""
    about = wording(f"confidence-{code}-about")
    return f'<span class="confidence confidence-{escape(code)}" title="{escape(about)}">{escape(wording.code("confidence", code))}</span>'


def confidence_legend(wording: Wording) -> str:
    """What each level means, as a folded list."""
    levels = "".join(
        f"<dt>{confidence_mark(code, wording=wording)}</dt><dd>{escape(wording(f'confidence-{code}-about'))}</dd>"
        for code in CONFIDENCES
    )
    return (
        f'<details class="confidence-legend"><summary>{escape(wording("confidence-legend"))}</summary>'
        f"<dl>{levels}</dl></details>"
    )


def known_confidences(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The levels that exist among codes that a link may have brought."""
    return tuple(code for code in codes if code in CONFIDENCES)
