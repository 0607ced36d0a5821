"""The words for exports without gold and other precious metals, as a chart's title and subtitle say them."""

from __future__ import annotations

from data.wording import Wording


def metals_words(without_gold: bool, wording: Wording) -> str:
    """` without precious metals`, or nothing."""
    return wording("without-metals") if without_gold else ""


def left_out_words(without_gold: bool, wording: Wording) -> str:
    """What precious metals are, for a subtitle, after a blank; nothing where they are counted."""
    return f" {wording('target-without-gold')}" if without_gold else ""
