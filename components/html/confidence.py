"""How far a row is confirmed: a mark beside each row, and what the four levels mean.

The control that filters by level is `Place.choose_confidences`.
"""

from __future__ import annotations

from html import escape

from data.cells.codes import CONFIDENCES
from data.frames import TradeTables
from data.indicators.tables.sourcing import official_rows
from data.wording import Wording


def confidence_mark(code: str, *, wording: Wording) -> str:
    """The level of a row in a word with a shape of its own, as safe HTML."""
    about = wording(f"confidence-{code}-about")
    return f'<span class="confidence confidence-{escape(code)}" title="{escape(about)}">{escape(wording.code("confidence", code))}</span>'


def confidence_legend(tables: TradeTables, wording: Wording) -> str:
    """What each level means, as a folded list; of official rows, how many were read in public copies."""
    abouts = {code: wording(f"confidence-{code}-about") for code in CONFIDENCES}
    abouts["official"] += f" {copies_words(tables, wording)}"
    levels = "".join(
        f"<dt>{confidence_mark(code, wording=wording)}</dt><dd>{escape(about)}</dd>" for code, about in abouts.items()
    )
    return (
        f'<details class="confidence-legend"><summary>{escape(wording("confidence-legend"))}</summary>'
        f"<dl>{levels}</dl></details>"
    )


def copies_words(tables: TradeTables, wording: Wording) -> str:
    """How many of the official rows were read in public copies and not at the organization itself."""
    official, copied = official_rows(tables)
    return wording("confidence-copies", official=wording.number(official), copied=wording.number(copied))


def level_words(codes: tuple[str, ...], wording: Wording) -> str:
    """The levels chosen, inside a sentence."""
    return ", ".join(wording.code("confidence", code).lower() for code in codes)


def only_words(codes: tuple[str, ...], wording: Wording) -> str:
    """That only rows of the levels chosen are shown, for the subtitle of a picture; empty where none is chosen."""
    return wording("confidence-only", names=level_words(codes, wording)) if codes else ""


def kept_words(shown: int, every: int, codes: tuple[str, ...], wording: Wording) -> str:
    """What a choice of levels leaves of the rows of a list; empty where there is no choice or no row."""
    if not codes or not every:
        return ""
    names = level_words(codes, wording)
    if not shown:
        return wording("confidence-nothing", names=names, count=every)
    return wording("confidence-shown", names=names, shown=wording.number(shown), all=wording.number(every))


def kept_html(shown: int, every: int, codes: tuple[str, ...], wording: Wording) -> str:
    """The same as a quiet paragraph over the list."""
    said = kept_words(shown, every, codes, wording)
    return f'<p class="page-text quiet">{escape(said)}</p>' if said else ""
