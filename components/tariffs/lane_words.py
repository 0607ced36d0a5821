"""The words on lanes of measures: what each lane is, and the rate and fate at each bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note, plain_text
from components.drawing.time_axis import TimeSpan, iso
from components.tariffs.words import fate_word, group_name, inside_list, partner_name, plain_rules, rate_word, rule_name
from data import TradeTables
from data.cells.named_rows import EVERY_GOOD
from data.frames import EVERY_ORIGIN
from data.indicators.tariffs.lanes import Lane, Segment
from data.wording import Wording


def lane_labels(tables: TradeTables, lanes: Sequence[Lane], *, wording: Wording) -> list[str]:
    """What each lane is: product group, and rule, target or imposer where they tell lanes apart."""
    mixed = len({lane.row["imposed_by"] for lane in lanes}) > 1
    lines = {
        (lane.row["imposed_by"], lane.row["product_group"], lane.row["preference_rule"], lane.row["imposed_on"])
        for lane in lanes
    }
    labels = []
    for lane in lanes:
        row = lane.row
        if not lane.first:
            labels.append("")
            continue
        parts = [group_name(tables, row["product_group"], wording)]
        rules = {r for b, g, r, _ in lines if (b, g) == (row["imposed_by"], row["product_group"])}
        if row["preference_rule"] not in plain_rules(tables) or (
            row["preference_rule"] != EVERY_GOOD and EVERY_GOOD in rules
        ):
            parts.append(rule_name(tables, row["preference_rule"], wording))
        same = {
            t for b, g, r, t in lines if (b, g, r) == (row["imposed_by"], row["product_group"], row["preference_rule"])
        }
        if len(same) > 1:
            alone = row["imposed_on"] != EVERY_ORIGIN and EVERY_ORIGIN in same
            target = partner_name(tables, row["imposed_on"], wording)
            parts.append(wording("tariffs-lane-only", name=target) if alone else target)
        name = ", ".join(parts)
        labels.append(
            plain_text(
                wording("tariffs-lane-by", by=partner_name(tables, row["imposed_by"], wording), name=inside_list(name))
                if mixed
                else name
            )
        )
    return labels


def segment_texts(
    lanes: Sequence[Lane], *, colours: Mapping[str, str], span: TimeSpan, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """Rate and fate at the bars: inside a bar where they fit, right of the last bar of a lane in any case.

    `colours` gives the colour of each measure's bar, by its id.
    """
    notes = []
    for at, lane in enumerate(lanes):
        for number, segment in enumerate(lane.segments):
            bar = _Bar(segment, at + (0.16 if style.phone else 0.0), colours[segment.measure_id], span)
            following = lane.segments[number + 1] if number + 1 < len(lane.segments) else None
            free = style.width * 2.0 if following is None else span.px(span.clipped(following.start))
            notes += _texts(bar, free, wording, style)
    return notes


def room_for_last_texts(lanes: Sequence[Lane], *, wording: Wording, style: Style) -> float:
    """Room that the longest text right of a lane's last bar takes, px; at most a little less than half of the picture."""
    texts = [_words(lane.segments[-1], wording)[2] for lane in lanes if lane.segments]
    return min(max((text_width(t, style.note_size) for t in texts), default=0.0) + 24, 0.46 * style.width)


def _words(segment: Segment, wording: Wording) -> tuple[str, str, str]:
    """The rate, the fate, and both."""
    rate, status = rate_word(segment.row, wording), fate_word(segment.row, wording).lower()
    return rate, status, wording("tariffs-lane-status", rate=rate, status=status)


@dataclass(frozen=True)
class _Bar:
    segment: Segment
    at: float
    colour: str
    span: TimeSpan

    def px(self, day: pd.Timestamp) -> float:
        return self.span.px(self.span.clipped(day))


def _texts(bar: _Bar, free: float, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The texts of one bar; `free` is where the next bar of its lane starts, px."""
    segment, size, palette = bar.segment, style.note_size, style.palette
    rate, status, full = _words(segment, wording)
    room = bar.px(segment.known) - bar.px(segment.start) if segment.applied else 0
    inside = next((text for text in (full, rate) if text_width(text, size) + 9 <= room), "")
    side = {"yanchor": "middle", "xanchor": "left"}
    notes = []
    if inside:
        ink, ground = (
            (palette.ground, bar.colour) if segment.row["status"] == "in_force" else (palette.text, palette.ground)
        )
        start = iso(bar.span.clipped(segment.start))
        notes.append(note(start, bar.at, inside, (size, ink), **side, xshift=5, borderpad=0, bgcolor=ground))
    outside = status if inside == rate else full
    if inside != full and text_width(outside, size) + 8 <= free - bar.px(segment.end):
        notes.append(note(iso(bar.span.clipped(segment.end)), bar.at, outside, (size, palette.text), **side, xshift=3))
    return notes
