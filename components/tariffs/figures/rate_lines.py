"""Duty rates as step lines in time: solid as far as known, dotted after it; threats hollow and never a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import pandas as pd

from components.drawing.axes import round_ticks
from components.drawing.chart import Caption, Chart
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.time_axis import iso, stack_bands
from components.drawing.traces import Trace, scatter
from components.tariffs.event_strips import strips, threat_marks
from components.tariffs.live_labels import (
    UNDER,
    RateLabel,
    Step,
    ended_labels,
    label_size,
    labels_height,
    placed,
    rate_labels,
    that_fit,
    tone_colour,
    toned,
)
from components.tariffs.sheet import Sheet
from components.tariffs.words import filters_line, group_name, inside_list, measure_hover, measures_table
from data import TradeTables
from data.frames import ONE_DAY, records
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.duties import state_on
from data.indicators.tariffs.scene import tariff_scene
from data.names import partner
from data.wording import Wording

SIDE_BY_SIDE = 1.25  # distance of lines at one rate, in line widths
ROOM_ABOVE = 1.05
OVER = 14  # how far labels may reach above the plot, px
HEIGHT = 415  # px on a desktop, without the titles of events


def tariff_timeline_chart(tables: TradeTables, wording: Wording, style: Style, *, choice: TariffChoice) -> Chart:
    """One step line for each imposer, target, product group and rule, with its rate and name at the right end."""
    sheet = Sheet(tariff_scene(tables, choice), tables, wording, style)
    steps = toned(tables, records(sheet.scene.steps))
    named = [s for s in steps if s["product_group"] in sheet.scene.groups]
    width = 112 if style.phone else 240 * style.scale
    live = [s for s in named if s["live"]]
    labels = rate_labels(tables, live, order=sheet.scene.groups, wording=wording, width=width, size=label_size(style))
    ticks = round_ticks(max((s["rate_pct"] for s in named or steps), default=0) or 10.0, count=4 if style.phone else 5)
    top = ticks[-1] * ROOM_ABOVE
    caption = _caption(sheet, steps, labels, ticks[-1])
    plot, span = sheet.plot(caption, height=HEIGHT, left=42 * style.scale, right=width + 22 * style.scale)
    room = sheet.room_for_strips(plot)
    traces, below = strips(sheet, span, threats=threat_marks(sheet, sheet.scene.named), room=room)
    stack = stack_bands(plot, below=below, least=labels_height(labels, style) - OVER - UNDER + 1)
    rates = {"tickvals": ticks, "ticktext": [wording.rate(t) for t in ticks], "range": [0, top]}
    fitting = that_fit(labels, stack.height + OVER + UNDER, style)
    notes = placed(fitting, height=stack.height, over=OVER, top=top, edge=sheet.scene.edge, style=style)
    gone, unit = [s for s in named if s["rate_pct"] <= top], stack.height / top
    notes += ended_labels(tables, gone, span=span, unit=unit, wording=wording, style=style)
    apart = top / stack.height * style.line_width * SIDE_BY_SIDE
    figure = plot.figure(
        [*_lines(sheet, [s for s in steps if s["rate_pct"] <= top], apart), *traces],
        notes=[*notes, *sheet.titles(plot)],
        yaxis=rates | stack.domain,
        **sheet.time_layout(span),
        **stack.layout,
    )
    alt = wording("tariffs-rates-alt", title=caption.title)
    return Chart("tariff_timeline", figure, caption, alt, measures_table(tables, sheet.scene.measures, wording))


def _lines(sheet: Sheet, steps: Sequence[Step], apart: float) -> list[Trace]:
    """Lines of the named groups by tone, lines of the other groups thin and grey below them."""
    groups = sheet.scene.groups
    traces = list(_drawn(sheet, [(s, s["rate_pct"]) for s in steps if s["product_group"] not in groups], ""))
    named = _side_by_side([s for s in steps if s["product_group"] in groups], apart)
    for tone in dict.fromkeys(s["tone"] for s, _ in named):
        traces += _drawn(sheet, [(s, at) for s, at in named if s["tone"] == tone], tone)
    return traces


def _side_by_side(steps: Sequence[Step], apart: float) -> list[tuple[Step, float]]:
    """Where each step is drawn: lines of different tones at one rate stand beside each other, not on each other."""
    tones: dict[int, list[str]] = {}
    for step in steps:
        at = tones.setdefault(round(step["rate_pct"]), [])
        if step["tone"] not in at:
            at.append(step["tone"])
    drawn = []
    for step in steps:
        at = tones[round(step["rate_pct"])]
        place = at.index(step["tone"]) - (0 if step["rate_pct"] == 0 else (len(at) - 1) / 2)
        drawn.append((step, step["rate_pct"] + place * apart))
    return drawn


def _drawn(sheet: Sheet, steps: Sequence[tuple[Step, float]], tone: str) -> Iterator[Trace]:
    """Two traces for the lines of a tone: as known, and as it would be if nothing changed since."""
    style, solid, after = sheet.style, Path(), Path()
    for _, rows in groupby(steps, key=lambda pair: pair[0]["line_id"]):
        part = list(rows)
        texts = [measure_hover(sheet.tables, step["measure_id"], sheet.wording) for step, _ in part]
        heights = [at for _, at in part]
        add_line([s for s, _ in part], edge=sheet.scene.edge, texts=texts, heights=heights, solid=solid, after=after)
    colour = tone_colour(tone, style) if tone else style.palette.neutral
    width, name = style.line_width * (1 if tone else 0.4), tone or "other"
    dotted = {"color": colour, "width": width * 0.8, "dash": "dot"}
    for path, called, look in ((solid, name, {"color": colour, "width": width}), (after, f"{name} after", dotted)):
        if path.x:
            yield scatter(x=path.x, y=path.y, text=path.text, mode="lines", name=called, line=look, hoverinfo="text")


@dataclass
class Path:
    """Points of a line with breaks (None), and the text of each point."""

    x: list[Any] = field(default_factory=list)
    y: list[Any] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def line(self, points: Sequence[tuple[pd.Timestamp, float]], text: str) -> None:
        """Add a line of its own."""
        if self.x:
            self.x.append(None)
            self.y.append(None)
            self.text.append("")
        for day, rate in points:
            self.x.append(iso(day))
            self.y.append(rate)
            self.text.append(text)


def _step_ends(step: Step, edge: pd.Timestamp) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Where a step is known to and where it ends, on an axis of moments: the last day counts in full."""
    last: pd.Timestamp = step["effective_to"]
    if not pd.isna(last) and last < edge:
        return last + ONE_DAY, last + ONE_DAY
    return min(step["known_to"], edge), edge


def add_line(
    steps: Sequence[Step],
    *,
    edge: pd.Timestamp,
    texts: Sequence[str],
    heights: Sequence[float],
    solid: Path,
    after: Path,
) -> None:
    """Add the steps of one line of duties, in order of time, to the path that is known and to the one after it.

    A step that follows another without a gap is joined to it by an upright line.
    """
    before: tuple[pd.Timestamp, float] | None = None
    for step, text, height in zip(steps, texts, heights, strict=True):
        known, end = _step_ends(step, edge)
        start = step["drawn_from"]
        joined = [(start, before[1])] if before is not None and before[0] == start else []
        solid.line([*joined, (start, height), (known, height)], text)
        if known < end:
            after.line([(known, height), (end, height)], text)
        before = (end, height)


def _caption(sheet: Sheet, steps: Sequence[Step], labels: list[RateLabel], highest: float) -> Caption:
    scene, wording = sheet.scene, sheet.wording
    words = [wording("tariffs-rates-subtitle", filters=filters_line(scene.choice, wording))]
    if len(scene.groups) < len(scene.every_group):
        words.append(wording("tariffs-rates-named", named=len(scene.groups), all=len(scene.every_group)))
    beyond = dict.fromkeys(s["product_group"] for s in steps if s["rate_pct"] > highest * ROOM_ABOVE)
    if beyond:
        names = [inside_list(group_name(sheet.tables, g, wording)) for g in beyond]
        words.append(wording("tariffs-rates-beyond", rate=wording.rate(highest), names=wording.join(names)))
    live = state_on(scene.named, day=min(scene.day, scene.edge.date())).loc[lambda f: f["state"] == "in_force"]
    if without := dict.fromkeys(live.loc[live["rate_pct"].isna(), "product_group"]):
        names = [inside_list(group_name(sheet.tables, g, wording)) for g in without]
        words.append(wording("tariffs-rates-without", names=wording.join(names)))
    rows = scene.named if len(scene.named) else scene.measures
    return Caption(_title(sheet, labels), " ".join(words), source_line(sheet.tables, rows, wording=wording))


def _title(sheet: Sheet, labels: Sequence[RateLabel]) -> str:
    """The highest rate of each tone, of as many of the three tones with the most records as fit two lines, or of two on a phone."""
    wording, best = sheet.wording, dict[str, RateLabel]()
    for label in labels:
        if label.tone not in best or label.rate > best[label.tone].rate:
            best[label.tone] = label
    if not best:
        subject = wording.code("tariffs-subject", sheet.scene.choice.direction)
        return wording("tariffs-rates-none", subject=subject, date=wording.date(sheet.scene.edge))
    first, title, style = list(best.values()), "", sheet.style
    for most in (2,) if style.phone else (3, 2, 1):
        title = _titled(sheet, sorted(first[:most], key=lambda label: -label.rate))
        width = style.width * 0.95 if style.canvas else style.width - 16
        if len(broken(title, width=width, size=style.title_size, bold=True)) <= 2:
            break
    return title


def _titled(sheet: Sheet, leading: Sequence[RateLabel]) -> str:
    wording = sheet.wording
    subject = wording.code("tariffs-subject", sheet.scene.choice.direction)
    fields = [{"rate": wording.rate(label.rate), "names": inside_list(label.names)} for label in leading]
    parts = [
        wording("tariffs-rate-on-by", by=partner(sheet.tables, label.tone, wording).the, **words)
        if label.by
        else wording("tariffs-rate-on", **words)
        for label, words in zip(leading, fields, strict=True)
    ]
    return wording("tariffs-rates-title", subject=subject, parts="; ".join(parts))
