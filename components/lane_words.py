"""The words on lanes of measures: what each lane is, and the rate and fate at each bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.style import Style
from components.tariff_words import PLAIN_RULES, drawn_text, group_name, inside_list, partner_name, rate_word, rule_name, status_word
from components.text_fit import text_width
from components.time_axis import TimeSpan, iso
from components.wording import Wording
from data import TradeTables
from data.indicators.duties import EVERY_ORIGIN
from data.indicators.measure_lanes import Lane, Segment


def lane_labels(tables: TradeTables, lanes: Sequence[Lane], *, wording: Wording) -> list[str]:
    """What each lane is: product group, and rule, target or imposer where they tell lanes apart."""
    mixed = len({lane.row["imposed_by"] for lane in lanes}) > 1
    lines = {(lane.row["imposed_by"], lane.row["product_group"], lane.row["preference_rule"], lane.row["imposed_on"]) for lane in lanes}
    labels = []
    for lane in lanes:
        row = lane.row
        if not lane.first:
            labels.append("")
            continue
        parts = [group_name(tables, row["product_group"], wording)]
        if row["preference_rule"] not in PLAIN_RULES:
            parts.append(rule_name(tables, row["preference_rule"], wording))
        same = {t for b, g, r, t in lines if (b, g, r) == (row["imposed_by"], row["product_group"], row["preference_rule"])}
        if len(same) > 1:
            alone = row["imposed_on"] != EVERY_ORIGIN and EVERY_ORIGIN in same
            target = partner_name(tables, row["imposed_on"], wording)
            parts.append(wording("tariffs-lane-only", name=target) if alone else target)
        name = ", ".join(parts)
        labels.append(drawn_text(wording("tariffs-lane-by", by=partner_name(tables, row["imposed_by"], wording), name=inside_list(name)) if mixed else name))
    return labels


def segment_texts(lanes: Sequence[Lane], *, span: TimeSpan, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """Rate and fate at the bars: inside a bar where they fit, right of the last bar of a lane in any case."""
    notes = []
    for at, lane in enumerate(lanes):
        for number, segment in enumerate(lane.segments):
            following = lane.segments[number + 1] if number + 1 < len(lane.segments) else None
            free = None if following is None else span.px(span.clipped(following.start))
            notes += _texts(segment, at, free, span, wording, style)
    return notes


def _texts(segment: Segment, at: int, free: float | None, span: TimeSpan, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """`free` is where the next bar of the lane starts, px; None for the last one."""
    size = style.note_size
    start, known, end = (span.px(span.clipped(d)) for d in (segment.start, segment.known, segment.end))
    rate, status = rate_word(segment.row, wording), status_word(segment.row["status"], wording).lower()
    full = wording("tariffs-lane-status", rate=rate, status=status)
    place = 0.16 if style.phone else 0.0
    base = {"showarrow": False, "yanchor": "middle", "y": at + place, "font": {"size": size, "color": style.palette.text}}
    inside = full if text_width(full, size) + 10 <= known - start else rate if text_width(rate, size) + 8 <= known - start else ""
    notes = []
    if inside and segment.applied:
        solid = segment.row["status"] == "in_force"
        look = {"font": {"size": size, "color": style.palette.ground}} if solid else {"bgcolor": style.palette.ground, "borderpad": 0}
        notes.append(base | look | {"x": iso(span.clipped(segment.start)), "xshift": 5, "xanchor": "left", "text": inside})
    outside = status if inside == rate and segment.applied else full
    room = (span.width + style.width if free is None else free) - end
    if (inside != full or not segment.applied) and text_width(outside, size) + 8 <= room:
        notes.append(base | {"x": iso(span.clipped(segment.end)), "xshift": 3, "xanchor": "left", "text": outside})
    return notes
