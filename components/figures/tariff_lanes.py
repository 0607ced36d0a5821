"""Tariff measures as lanes: when each was announced, took effect, changed and ended, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from components.credits import source_line
from components.drawing import Caption, Chart, framed
from components.end_labels import tone_colour, toned
from components.event_marks import event_lines, event_titles, titles_room
from components.lane_words import lane_labels, segment_texts
from components.status_forms import APPLIED, THIN, announced_line, bar, form_marker, legend
from components.style import Style
from components.tariff_strips import THREATS, strips
from components.tariff_words import filters_line, hover, measures_table
from components.text_fit import shortened, text_width
from components.time_axis import Band, assembled, iso, span_of, stack_bands, time_axis
from components.wording import Wording
from data import TradeTables
from data.indicators.duties import state_on
from data.indicators.measure_lanes import Lane, measure_lanes
from data.indicators.tariff_choice import TariffChoice
from data.indicators.tariff_scene import TariffScene, tariff_scene

MOST_LANES, MOST_ON_CANVAS = 40, 18


def tariff_lanes_chart(tables: TradeTables, *, wording: Wording, style: Style, choice: TariffChoice) -> Chart:
    """One lane for each line of duties, grouped by product; the form and the word of a bar tell its status."""
    scene = tariff_scene(tables, choice)
    canvas = style.presenter and not style.phone
    lanes, groups = measure_lanes(
        scene.named, groups=scene.groups, first=choice.first_day, edge=scene.edge, most=MOST_ON_CANVAS if canvas else MOST_LANES
    )
    caption = _caption(scene, groups, tables, wording)
    labels = lane_labels(tables, lanes, wording=wording)
    most = 0 if style.phone else 320 * style.scale
    labels = labels if style.phone else [shortened(x, width=most, size=style.label_size) for x in labels]
    left = 8 if style.phone else round(max((text_width(x, style.label_size) for x in labels), default=0)) + 14
    frame = framed(
        go.Figure(), caption, style=style, height=430, left=left, right=round((84 if style.phone else 128) * style.scale),
        below=round(titles_room(scene.events, style)), above=-6,
    )  # fmt: skip
    span = span_of(frame, choice.first_day, scene.edge, style=style)
    traces, below, _ = strips(scene, span, tables, wording=wording, style=style, threats=False)
    signs, room = legend(_forms(lanes), span=span, wording=wording, style=style, axis=THREATS)
    height = (38 if style.phone else 20) * max(1, len(lanes))
    stack = stack_bands(frame, style=style, below=below, above=[Band(THREATS, room)] if signs else [], plot=height)
    layout = {
        "barmode": "overlay", "xaxis": time_axis(span, wording=wording, style=style), "shapes": event_lines(scene.events, style=style),
        "yaxis": {
            **stack.axes["yaxis"], "range": [len(lanes) - 0.5, -0.5], "showgrid": False, "tickvals": list(range(len(lanes))),
            "ticktext": labels, "showticklabels": not style.phone, "ticklabelstandoff": 6, "tickfont": {"size": style.label_size, "color": style.palette.text},
        },
    }  # fmt: skip
    notes = segment_texts(lanes, span=span, wording=wording, style=style)
    notes += _phone_labels(labels, choice, style) if style.phone else []
    notes += event_titles(scene.events, left=frame.layout.margin.l, wording=wording, style=style)
    figure = assembled(frame, [*_bars(lanes, tables, wording, style), *signs, *traces], stack, layout, notes)
    return Chart("tariff_lanes", figure, caption, wording("tariffs-lanes-alt", title=caption.title), measures_table(tables, scene.named, wording))


def _phone_labels(labels: Sequence[str], choice: TariffChoice, style: Style) -> list[dict[str, Any]]:
    """On a phone a lane's label stands over its bars."""
    return [
        {"x": iso(choice.first_day), "y": at - 0.46, "text": text, "showarrow": False, "xanchor": "left", "yanchor": "top",
         "font": {"size": style.note_size, "color": style.palette.text}}
        for at, text in enumerate(labels)
    ]  # fmt: skip


def _forms(lanes: Sequence[Lane]) -> list[str]:
    """The forms that occur, in the order of the legend."""
    applied = [s for lane in lanes for s in lane.segments if s.applied]
    found = {s.row["status"] for s in applied} | ({"after"} if any(s.known < s.end for s in applied) else set())
    never = ["threatened"] if any(not s.applied for lane in lanes for s in lane.segments) else []
    waited = ["announced"] if any(s.announced < s.start for s in applied) else []
    return [f for f in APPLIED if f in found] + waited + never


def _bars(lanes: Sequence[Lane], tables: TradeTables, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """A trace for each form and colour; a thin line where a measure was announced and not yet applied."""
    tones = {r["measure_id"]: r["tone"] for r in toned(tables, [s.row for lane in lanes for s in lane.segments])}
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
            form = s.row["status"] if s.applied else "threatened"
            text = hover(tables, s.measure_id, wording)
            bars.setdefault((form, tones[s.measure_id]), []).append((s.start, s.known, at + place, text))
            if s.known < s.end:
                bars.setdefault(("after", tones[s.measure_id]), []).append((s.known, s.end, at + place, text))
    return [announced_line(xs, ys, style)] + [
        bar([b[:3] for b in part], width=thick * (THIN if form == "threatened" else 1), marker=form_marker(form, tone_colour(tone, style), style),
            hovers=[b[3] for b in part])
        for (form, tone), part in bars.items()
    ]  # fmt: skip


def _caption(scene: TariffScene, groups: Sequence[str], tables: TradeTables, wording: Wording) -> Caption:
    day = min(scene.day, scene.edge.date())
    shown = scene.named.loc[scene.named["product_group"].isin(groups)]
    states = state_on(scene.measures, day=day)["state"].value_counts()
    title = wording(
        "tariffs-lanes-title", subject=wording.code("tariffs-subject", scene.choice.direction), date=wording.date(day),
        force=wording("tariffs-count-force", count=int(states.get("in_force", 0))), since=scene.choice.first_day.year,
        ended=wording("tariffs-lanes-ended", count=int(states.get("ended", 0))),
    )  # fmt: skip
    words = wording("tariffs-lanes-subtitle", named=len(groups), all=len(scene.every_group), filters=filters_line(scene.choice, wording))
    return Caption(title, words, source_line(tables, shown if len(shown) else scene.measures, wording=wording))
