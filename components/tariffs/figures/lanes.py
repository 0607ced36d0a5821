"""Tariff measures as lanes: when each was announced, took effect, changed and ended, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from components.drawing.chart import Caption, Chart, Plot
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import shortened, text_width
from components.drawing.time_axis import Band, Stack, TimeSpan, stack_bands
from components.tariffs.event_strips import THREATS, strips
from components.tariffs.lane_bars import lane_axis, lane_bars, names_over
from components.tariffs.lane_words import lane_labels, room_for_last_texts, segment_texts
from components.tariffs.live_labels import tone_colour, toned
from components.tariffs.sheet import Sheet
from components.tariffs.status_forms import form_legend, forms_of
from components.tariffs.words import filters_line, measures_table
from data import TradeTables
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.duties import never_applied, state_on
from data.indicators.tariffs.facts import day_counts
from data.indicators.tariffs.lanes import Lane, measure_lanes
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Wording

MOST_LANES, MOST_ON_CANVAS = 40, 18
LANE = 1.25  # height of a lane on the canvas at least, as a multiple of the type size
WIDEST_LABEL = 0.3  # of the picture's width


def tariff_lanes_chart(tables: TradeTables, wording: Wording, style: Style, *, choice: TariffChoice) -> Chart:
    """One lane for each line of duties, grouped by product; the form and the word of a bar tell its status."""
    sheet = Sheet(tariff_scene(tables, choice), tables, wording, style)
    laid = _laid(sheet, MOST_ON_CANVAS if style.canvas else None if choice.groups else MOST_LANES)
    if style.canvas and (fitting := int(laid.stack.height / (style.label_size * LANE))) < len(laid.lanes):
        laid = _laid(sheet, fitting)
    lanes, labels, span = laid.lanes, laid.labels, laid.span
    tones = toned(tables, [s.row for lane in lanes for s in lane.segments])
    colours = {r["measure_id"]: tone_colour(r["tone"], style) for r in tones}
    notes = segment_texts(lanes, colours=colours, span=span, wording=wording, style=style)
    figure = laid.plot.figure(
        [*lane_bars(tables, lanes, colours, 0.66, wording, style), *laid.marks],
        notes=[*notes, *names_over(labels, choice.first_day, style), *sheet.titles(laid.plot)],
        yaxis=laid.stack.domain | lane_axis(labels, style),
        barmode="overlay",
        **sheet.time_layout(span),
        **laid.stack.layout,
    )
    caption = laid.plot.caption
    alt = wording("tariffs-lanes-alt", title=caption.title)
    return Chart("tariff_lanes", figure, caption, alt, measures_table(tables, sheet.scene.named, wording))


PHONE_LEFT = 16  # px before the bars


class _Laid(NamedTuple):
    """Lanes with their labels, and where all of it stands; `marks` are the legend and the strips."""

    lanes: list[Lane]
    labels: list[str]
    plot: Plot
    span: TimeSpan
    stack: Stack
    marks: list[dict[str, Any]]


def _laid(sheet: Sheet, most: int | None) -> _Laid:
    """At most so many lanes laid out; on a page whatever groups the reader asks for."""
    scene, style, wording = sheet.scene, sheet.style, sheet.wording
    first, edge = scene.choice.first_day, scene.edge
    lanes, groups = measure_lanes(scene.named, groups=scene.groups, first=first, edge=edge, most=most)
    labels, left = _labels(sheet, lanes)
    height = (38 if style.phone else 20) * max(1, len(lanes))
    right = max((84 if style.phone else 128) * style.scale, room_for_last_texts(lanes, wording=wording, style=style))
    plot, span = sheet.plot(_caption(sheet, groups), height=height, left=left, right=right)
    traces, below = strips(sheet, span, threats=[], room=sheet.room_for_strips(plot))
    signs, room = form_legend(forms_of(lanes), span=span, wording=wording, style=style, axis=THREATS)
    stack = stack_bands(plot, below=below, above=[Band(THREATS, room)] if signs else [], height=height)
    return _Laid(lanes, labels, plot, span, stack, [*signs, *traces])


def _labels(sheet: Sheet, lanes: Sequence[Lane]) -> tuple[list[str], float]:
    """What each lane is, and the left margin that it takes, px; on a phone the words stand over the bars."""
    labels, size = lane_labels(sheet.tables, lanes, wording=sheet.wording), sheet.style.label_size
    if sheet.style.phone:
        room = sheet.style.width - PHONE_LEFT - 8
        return [shortened(label, width=room, size=sheet.style.note_size) for label in labels], PHONE_LEFT
    cut = [shortened(label, width=WIDEST_LABEL * sheet.style.width, size=size) for label in labels]
    return cut, max((text_width(label, size) for label in cut), default=0) + 14


def _caption(sheet: Sheet, groups: Sequence[str]) -> Caption:
    scene, wording = sheet.scene, sheet.wording
    day = min(scene.day, scene.edge.date())
    shown = scene.named.loc[scene.named["product_group"].isin(groups)]
    found, counts = state_on(scene.measures, day=day), day_counts(scene.measures, day=day)
    # A threat that became a measure never applied.
    ended = found.loc[(found["state"] == "ended") & ~never_applied(found)]
    replaced = int((ended["status"] == "replaced").sum())
    fields = {"unconfirmed": wording("tariffs-count-unconfirmed", count=counts.unconfirmed)}
    fields |= {"subject": wording.code("tariffs-direction", scene.choice.direction), "date": wording.date(day)}
    numbers = {"force": counts.in_force, "ended": len(ended)}
    fields |= {key: wording(f"tariffs-lanes-{key}", count=number) for key, number in numbers.items()}
    title = wording("tariffs-lanes-title", **fields, since=scene.choice.first_day.year)
    if replaced:
        title = wording("tariffs-lanes-replaced", title=title, count=replaced)
    filters, every = filters_line(scene.choice, wording), len(scene.every_group)
    words = wording("tariffs-lanes-subtitle", named=len(groups), all=every, filters=filters)
    if len(groups) < every:
        words += " " + wording("tariffs-lanes-others-canvas" if sheet.style.canvas else "tariffs-lanes-others")
    return Caption(title, words, source_line(sheet.tables, shown if len(shown) else scene.measures, wording=wording))
