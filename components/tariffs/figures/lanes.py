"""Tariff measures as lanes: when each was announced, took effect, changed and ended, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from components.drawing.chart import Caption, Chart
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import shortened, text_width
from components.drawing.time_axis import Band, assembled, iso, stack_bands
from components.tariffs.event_strips import THREATS, strips
from components.tariffs.lane_words import lane_labels, segment_texts
from components.tariffs.live_labels import tone_colour, toned
from components.tariffs.sheet import Sheet
from components.tariffs.status_forms import announced_line, bar, form_marker, forms_of, legend, thickness
from components.tariffs.words import filters_line, hover, measures_table
from data import TradeTables
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.duties import state_on
from data.indicators.tariffs.lanes import Lane, measure_lanes
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Wording

MOST_LANES, MOST_ON_CANVAS = 40, 18
WIDEST_LABEL = 0.3  # of the picture's width


def tariff_lanes_chart(tables: TradeTables, *, wording: Wording, style: Style, choice: TariffChoice) -> Chart:
    """One lane for each line of duties, grouped by product; the form and the word of a bar tell its status."""
    sheet = Sheet(tariff_scene(tables, choice), tables, wording, style)
    lanes, groups = _lanes(sheet)
    caption = _caption(sheet, groups)
    labels, left = _labels(sheet, lanes)
    empty, span = sheet.frame(caption, left=left, right=(84 if style.phone else 128) * style.scale)
    traces, below, _ = strips(sheet, span, threats=False)
    signs, room = legend(forms_of(lanes), span=span, wording=wording, style=style, axis=THREATS)
    height = (38 if style.phone else 20) * max(1, len(lanes))
    stack = stack_bands(empty, style=style, below=below, above=[Band(THREATS, room)] if signs else [], plot=height)
    tones = toned(tables, [s.row for lane in lanes for s in lane.segments])
    colours = {r["measure_id"]: tone_colour(r["tone"], style) for r in tones}
    notes = segment_texts(lanes, colours=colours, span=span, wording=wording, style=style)
    notes += [*(_phone_labels(labels, choice, style) if style.phone else []), *sheet.titles(empty)]
    layout = sheet.time_layout(span) | {"barmode": "overlay", "yaxis": stack.axes["yaxis"] | _lane_axis(labels, style)}
    figure = assembled(empty, [*_bars(sheet, lanes, colours), *signs, *traces], stack, layout, notes, style=style)
    alt = wording("tariffs-lanes-alt", title=caption.title)
    return Chart("tariff_lanes", figure, caption, alt, measures_table(tables, sheet.scene.named, wording))


def _lanes(sheet: Sheet) -> tuple[list[Lane], tuple[str, ...]]:
    """The lanes that there is room for, and their product groups: on a page whatever the reader asks for."""
    scene = sheet.scene
    most = MOST_ON_CANVAS if sheet.canvas else None if scene.choice.groups else MOST_LANES
    return measure_lanes(scene.named, groups=scene.groups, first=scene.choice.first_day, edge=scene.edge, most=most)


def _labels(sheet: Sheet, lanes: Sequence[Lane]) -> tuple[list[str], float]:
    """What each lane is, and the left margin that it takes, px; on a phone the words stand over the bars."""
    labels, size = lane_labels(sheet.tables, lanes, wording=sheet.wording), sheet.style.label_size
    if sheet.style.phone:
        return labels, 8
    cut = [shortened(label, width=WIDEST_LABEL * sheet.style.width, size=size) for label in labels]
    return cut, max((text_width(label, size) for label in cut), default=0) + 14


def _lane_axis(labels: Sequence[str], style: Style) -> dict[str, Any]:
    return {
        "range": [len(labels) - 0.5, -0.5], "showgrid": False, "tickvals": list(range(len(labels))), "ticktext": list(labels),
        "showticklabels": not style.phone, "ticklabelstandoff": 6, "tickfont": {"size": style.label_size, "color": style.palette.text},
    }  # fmt: skip


def _phone_labels(labels: Sequence[str], choice: TariffChoice, style: Style) -> list[dict[str, Any]]:
    """On a phone a lane's label stands over its bars."""
    return [
        {"x": iso(choice.first_day), "y": at - 0.46, "text": text, "showarrow": False, "xanchor": "left", "yanchor": "top",
         "font": {"size": style.note_size, "color": style.palette.text}}
        for at, text in enumerate(labels)
    ]  # fmt: skip


def _bars(sheet: Sheet, lanes: Sequence[Lane], colours: Mapping[str, str]) -> list[dict[str, Any]]:
    """A trace for each form and colour; a thin line where a measure was announced and not yet applied."""
    style = sheet.style
    place, thick = (0.16, 0.38) if style.phone else (0.0, 0.66)
    bars: dict[tuple[str, str], list[tuple[Any, Any, float, str]]] = {}
    xs: list[str | None] = []
    ys: list[float | None] = []
    for at, lane in enumerate(lanes):
        for s in lane.segments:
            before = max([s.announced, *(other.end for other in lane.segments if other.start < s.start)])
            if s.applied and before < s.start:
                xs += [iso(before), iso(s.start), None]
                ys += [at + place, at + place, None]
            text = hover(sheet.tables, s.measure_id, sheet.wording)
            bars.setdefault((s.form, colours[s.measure_id]), []).append((s.start, s.known, at + place, text))
            if s.known < s.end:
                bars.setdefault(("after", colours[s.measure_id]), []).append((s.known, s.end, at + place, text))
    return [announced_line(xs, ys, style)] + [
        bar([b[:3] for b in part], width=thick * thickness(form), marker=form_marker(form, colour, style),
            hovers=[b[3] for b in part])
        for (form, colour), part in bars.items()
    ]  # fmt: skip


def _caption(sheet: Sheet, groups: Sequence[str]) -> Caption:
    scene, wording = sheet.scene, sheet.wording
    day = min(scene.day, scene.edge.date())
    shown = scene.named.loc[scene.named["product_group"].isin(groups)]
    states = state_on(scene.measures, day=day)["state"].value_counts()
    title = wording(
        "tariffs-lanes-title", subject=wording.code("tariffs-subject", scene.choice.direction), date=wording.date(day),
        force=wording("tariffs-count-force", count=int(states.get("in_force", 0))), since=scene.choice.first_day.year,
        ended=wording("tariffs-lanes-ended", count=int(states.get("ended", 0))),
    )  # fmt: skip
    words = wording(
        "tariffs-lanes-subtitle",
        named=len(groups),
        all=len(scene.every_group),
        filters=filters_line(scene.choice, wording),
    )
    if len(groups) < len(scene.every_group):
        words += " " + wording("tariffs-lanes-others-canvas" if sheet.canvas else "tariffs-lanes-others")
    return Caption(title, words, source_line(sheet.tables, shown if len(shown) else scene.measures, wording=wording))
