"""Labels in the plot where a duty line ends: names, and what became of the duty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.end_labels import Step, tone_colour
from components.style import Style
from components.tariff_words import drawn_text, group_name, merged, status_word
from components.text_fit import broken, text_width
from components.time_axis import TimeSpan, iso
from components.wording import Wording
from data import TradeTables


def ended_labels(
    tables: TradeTables, steps: Sequence[Step], *, span: TimeSpan, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """One label for the groups without a rate in force at the right end, where their last lines end together."""
    live = {s["product_group"] for s in steps if s["live"]}
    last: dict[str, Step] = {}
    for step in steps:
        group = step["product_group"]
        if group not in live and (group not in last or step["drawn_to"] >= last[group]["drawn_to"]):
            last[group] = step
    ends: dict[tuple[Any, ...], list[str]] = {}
    for group, step in last.items():
        key = (step["drawn_to"], float(step["rate_pct"]), step["tone"], status_word(step["status"], wording).lower())
        ends.setdefault(key, []).append(group_name(tables, group, wording))
    notes = []
    for (day, rate, tone, status), names in ends.items():
        text = wording("tariffs-ended", rate=wording.rate(rate), names=merged(names), status=status)
        look = {"size": style.note_size, "color": tone_colour(tone, style)}
        notes.append({"x": iso(day), "y": rate, "font": look, **_beside(text, span.px(day), span.width, style)})
    return notes


def _beside(text: str, at: float, width: float, style: Style) -> dict[str, Any]:
    """Text over the end of a line: left of it where there is room, else right of it."""
    lines = broken(text, width=max(at, width - at) - 6, size=style.note_size)
    left = max(text_width(line, style.note_size) for line in lines) <= at
    side = "right" if left else "left"
    return {
        "text": "<br>".join(drawn_text(line) for line in lines), "showarrow": False, "xanchor": side, "align": side, "yanchor": "bottom",
        "yshift": 3 * style.scale, "bgcolor": style.palette.ground, "borderpad": 0,
    }  # fmt: skip
