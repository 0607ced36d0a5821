"""Labels in the plot where a duty line ends: names, and what became of the duty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note, plain_text
from components.drawing.time_axis import TimeSpan, iso
from components.tariffs.live_labels import Step, tone_colour
from components.tariffs.words import group_name, merged_names, status_word
from data import TradeTables
from data.wording import Wording

Box = tuple[float, float, float, float]  # left, right, foot, head


def ended_labels(
    tables: TradeTables, steps: Sequence[Step], *, span: TimeSpan, unit: float, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """One label for the groups without a rate in force at the right end, where their last lines end together.

    `unit` is the height of one percent in px. A label that would cover another is left out: hover and text table
    say the same.
    """
    live = {s["product_group"] for s in steps if s["live"]}
    last: dict[str, Step] = {}
    for step in steps:
        group = step["product_group"]
        if group not in live and (group not in last or step["drawn_to"] >= last[group]["drawn_to"]):
            last[group] = step
    ends: dict[tuple[Any, ...], list[str]] = {}
    for group, step in last.items():
        key = (step["drawn_to"], float(step["rate_pct"]), step["tone"], step["status"])
        ends.setdefault(key, []).append(group_name(tables, group, wording))
    notes: list[dict[str, Any]] = []
    taken: list[Box] = []
    for (day, rate, tone, status), names in ends.items():
        fate = wording.code("statuses", status) if len(names) > 1 else status_word(status, wording).lower()
        text = wording("tariffs-ended", rate=wording.rate(rate), names=merged_names(names, wording), status=fate)
        lines, left, box = _box(text, span.px(day), rate * unit, span.width, style)
        if not any(_overlap(box, other) for other in taken):
            taken.append(box)
            words, side = "<br>".join(map(plain_text, lines)), "right" if left else "left"
            over = {"yanchor": "bottom", "yshift": 3 * style.scale, "bgcolor": style.palette.ground, "borderpad": 0}
            colour = tone_colour(tone, style)
            notes.append(note(iso(day), rate, words, (style.note_size, colour), xanchor=side, align=side, **over))
    return notes


def _box(text: str, at: float, foot: float, width: float, style: Style) -> tuple[list[str], bool, Box]:
    """The text in lines over the end of a line, whether it stands left of it, and the place that it takes, px."""
    lines = broken(text, width=max(at, width - at) - 6, size=style.note_size)
    wide = max(text_width(line, style.note_size) for line in lines)
    left = wide <= at
    start = at - wide if left else at
    return lines, left, (start, start + wide, foot, foot + len(lines) * style.note_size * 1.35 + 3)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
