"""The strips that stand with every picture of tariffs: what was announced, the events, the agreements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from math import inf

import pandas as pd

from components.drawing.strips import MOST_ROWS, Mark, Signs, Strip, event_strip, worded_strip
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.texts import plain_text
from components.drawing.time_axis import Band, TimeSpan, iso
from components.drawing.traces import Trace, texts
from components.tariffs.concerns import concerns
from components.tariffs.sheet import Sheet
from components.tariffs.words import day_text, group_name, measure_hover, merged_names, rate_word, step_word
from data.frames import Frame, Record, records
from data.indicators.tariffs.duties import dropped, never_applied
from data.wording import Wording

EVENTS, AGREEMENTS, THREATS = "y2", "y3", "y4"
WIDEST_HOVER = 460  # px
LEFT_OF_LIST = 64  # px that the ticks take at most beside a list on a phone


def strips(
    sheet: Sheet, span: TimeSpan, *, threats: Sequence[Mark], events: bool = True, room: float = inf
) -> tuple[list[Trace], list[Band]]:
    """Traces of the strips and the bands below the plot, from the foot up: what was announced, agreements, events.

    Where they would take more than `room` px, fewer marks have words.
    """
    for most in range(MOST_ROWS, -1, -1):
        traces, bands = _strips(sheet, span, threats, events, most)
        if sum(band.height for band in bands) <= room:
            break
    return traces, bands


def _strips(
    sheet: Sheet, span: TimeSpan, threats: Sequence[Mark], events: bool, most: int
) -> tuple[list[Trace], list[Band]]:
    scene, wording, style = sheet.scene, sheet.wording, sheet.style
    shown = scene.events if events else scene.events.iloc[0:0]
    hovers = [event_hover(sheet, row) for row in records(shown)]
    numbered = event_strip(shown, hovers=hovers, span=span, style=style, axis=EVENTS)
    steps = milestone_marks(scene.milestones, until=scene.edge, wording=wording)
    signs = Signs("square", style.palette.accent, wording("tariffs-strip-agreements"))
    agreements = worded_strip(steps, span=span, style=style, axis=AGREEMENTS, signs=signs, most=most)
    signs = Signs("diamond", style.palette.neutral, wording("tariffs-strip-threats"))
    if style.phone:
        announced = _listed(threats, span=span, wording=wording, style=style)
    else:
        months = [wording.date(f"{mark.first:%Y-%m}", short=True) for mark in threats]
        pairs = zip(threats, months, strict=True)
        dated = [replace(mark, label=wording.labelled(month, mark.label)) for mark, month in pairs]
        announced = worded_strip(dated, span=span, style=style, axis=THREATS, signs=signs, most=most)
    found = ((EVENTS, numbered), (AGREEMENTS, agreements), (THREATS, announced))
    bands = [Band(axis, strip.height) for axis, strip in reversed(found) if strip.traces]
    return [t for _, strip in found for t in strip.traces], bands


def _listed(marks: Sequence[Mark], *, span: TimeSpan, wording: Wording, style: Style) -> Strip:
    """Marks as lines of words under their heading, for a plot too narrow for words beside marks."""
    if not marks:
        return Strip((), 0)
    size = style.note_size
    dated = [wording.labelled(wording.date(m.first.date().isoformat(), short=True), m.label) for m in marks]
    parts = [wording("tariffs-strip-threats"), *dated]
    lines = [plain_text(line) for part in parts for line in broken(part, width=style.width - LEFT_OF_LIST, size=size)]
    height = len(lines) * size * 1.4 + 8
    heights = [height - 4 - (n + 0.5) * size * 1.4 for n in range(len(lines))]
    days, look = [iso(span.first)] * len(lines), (size, style.palette.quiet_text)
    return Strip((texts(days, heights, lines, look, yaxis=THREATS, name="threats"),), height)


def event_hover(sheet: Sheet, row: Record) -> str:
    """An event in lines that fit the picture: number, date, title, kind, confidence, and the measures that it concerns."""
    tables, wording, style = sheet.tables, sheet.wording, sheet.style
    fields = {"number": row["number"], "date": wording.date(row["event_date"]), "title": wording.pick(row, "title")}
    fields["category"] = wording.code("cell-event", row["category"])
    fields["confidence"] = wording.code("confidence", row["confidence"]).lower()
    words = wording("tariffs-event-hover", **fields)
    if row["measure_ids"]:
        concerned = " · ".join(concerns(tables, row["measure_ids"], wording))
        words += "\n" + wording.labelled(wording("tariffs-concerns"), concerned)
    width = min(WIDEST_HOVER * style.scale, style.width - 60)
    lines = [line for part in words.split("\n") for line in broken(part, width=width, size=style.label_size)]
    return "<br>".join(map(plain_text, lines))


def threat_marks(sheet: Sheet, measures: Frame) -> list[Mark]:
    """What of some measures was announced and is not in effect; announcements of one day, rate and status share a mark.

    What became a measure is drawn as that measure, and a plan that was suspended or struck down is no threat any more.
    """
    scene, tables, wording = sheet.scene, sheet.tables, sheet.wording
    open_still = measures.loc[never_applied(measures) & ~dropped(measures) & measures["became"].isna()]
    rows = open_still.loc[open_still["announced_on"].between(scene.choice.first_day, scene.edge)]
    ordered = records(rows.sort_values(["announced_on", "status", "rate_pct", "product_group"]))
    marks = []
    for (day, _, status), same in groupby(
        ordered, key=lambda r: (r["announced_on"], str(r["rate_pct"]), r["status"] == "scheduled")
    ):
        part = list(same)
        names = merged_names([group_name(tables, r["product_group"], wording) for r in part], wording)
        key = "tariffs-threat-mark-no-rate" if pd.isna(part[0]["rate_pct"]) else "tariffs-threat-mark"
        label = wording(key, names=names, **({} if key.endswith("no-rate") else {"rate": rate_word(part[0], wording)}))
        if status:
            label = wording("tariffs-scheduled-mark", measure=label, date=day_text(part[0]["effective_from"], wording))
        marks.append(Mark(day, day, label, "<br>".join(measure_hover(tables, r["measure_id"], wording) for r in part)))
    return marks


def milestone_marks(milestones: Frame, *, until: pd.Timestamp, wording: Wording) -> list[Mark]:
    """Agreement milestones up to a day as marks: the agreement's short name and the step."""
    marks = []
    for row in records(milestones.loc[milestones["first"] <= until]):
        agreement, title = wording.pick(row, "short_name"), plain_text(wording.pick(row, "title"))
        fields = {"date": wording.date(row["milestone_date"]), "agreement": plain_text(agreement)}
        label = wording("tariffs-milestone", agreement=agreement, stage=step_word(row, wording))
        marks.append(Mark(row["first"], row["last"], label, wording("tariffs-milestone-hover", title=title, **fields)))
    return marks
