"""Duty rates as step lines in time: solid as far as known, dotted after it; threats hollow and never a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.axes import round_ticks
from components.credits import source_line
from components.drawing import Caption, Chart, framed
from components.end_labels import EndLabel, Step, end_labels, ended, label_room, label_size, placed, that_fit, tone_colour, toned
from components.event_marks import event_lines, event_titles, scatter, titles_room
from components.step_paths import Path, add_line
from components.style import Style
from components.tariff_strips import strips
from components.tariff_words import filters_line, group_name, hover, inside_list, measures_table
from components.time_axis import assembled, span_of, stack_bands, time_axis
from components.wording import Wording
from data import TradeTables
from data.indicators.tariff_choice import TariffChoice
from data.indicators.tariff_scene import TariffScene, tariff_scene

SIDE_BY_SIDE = 1.25  # distance of lines at one rate, in line widths
ROOM_ABOVE = 1.05


def tariff_timeline_chart(tables: TradeTables, *, wording: Wording, style: Style, choice: TariffChoice) -> Chart:
    """One step line for each imposer, target, product group and rule, with its rate and name at the right end."""
    scene = tariff_scene(tables, choice)
    steps = toned(tables, scene.steps().to_dict("records"))
    named = [s for s in steps if s["product_group"] in scene.groups]
    width = 112 if style.phone else 205 * style.scale
    live = [s for s in named if s["live"]]
    labels = end_labels(tables, live, order=scene.groups, wording=wording, width=width, size=label_size(style))
    ticks = round_ticks(max((s["rate_pct"] for s in named or steps), default=0) or 10.0, count=4 if style.phone else 5)
    caption = _caption(scene, steps, labels, ticks[-1], tables, wording, style)
    frame = framed(
        go.Figure(), caption, style=style, height=440, left=round(42 * style.scale), right=round(width + 22 * style.scale),
        below=round(titles_room(scene.events, style)), above=-6,
    )  # fmt: skip
    span = span_of(frame, scene.choice.first_day, scene.edge, style=style)
    traces, below, above = strips(scene, span, tables, wording=wording, style=style)
    stack = stack_bands(frame, style=style, below=below, above=above, least=label_room(labels, style) - 32)
    top = ticks[-1] * ROOM_ABOVE
    apart = top / stack.plot * style.line_width * SIDE_BY_SIDE
    layout = {
        "xaxis": time_axis(span, wording=wording, style=style), "shapes": event_lines(scene.events, style=style),
        "yaxis": {**stack.axes["yaxis"], "tickvals": ticks, "ticktext": [wording.rate(t) for t in ticks], "range": [0, top]},
    }  # fmt: skip
    notes = placed(that_fit(labels, stack.plot + 34, style), height=stack.plot, top=top, edge=scene.edge, style=style)
    notes += ended(tables, [s for s in named if s["rate_pct"] <= top], span=span, wording=wording, style=style)
    notes += event_titles(scene.events, left=frame.layout.margin.l, wording=wording, style=style)
    lines = _lines([s for s in steps if s["rate_pct"] <= top], scene, apart, tables, wording, style)
    figure = assembled(frame, [*lines, *traces], stack, layout, notes)
    return Chart("tariff_timeline", figure, caption, wording("tariffs-rates-alt", title=caption.title), measures_table(tables, scene.measures, wording))


def _lines(steps: Sequence[Step], scene: TariffScene, apart: float, tables: TradeTables, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """Lines of the named groups by tone, lines of the other groups in grey below them."""
    traces = list(_drawn([(s, s["rate_pct"]) for s in steps if s["product_group"] not in scene.groups], "", scene.edge, tables, wording, style))
    named = _side_by_side([s for s in steps if s["product_group"] in scene.groups], apart)
    for tone in dict.fromkeys(s["tone"] for s, _ in named):
        traces += _drawn([(s, at) for s, at in named if s["tone"] == tone], tone, scene.edge, tables, wording, style)
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


def _drawn(
    steps: Sequence[tuple[Step, float]], tone: str, edge: pd.Timestamp, tables: TradeTables, wording: Wording, style: Style
) -> Iterator[dict[str, Any]]:
    """Two traces for the lines of a tone: as known, and as it would be if nothing changed since."""
    solid, after = Path(), Path()
    for _, rows in groupby(steps, key=lambda pair: pair[0]["line_id"]):
        part = list(rows)
        texts = [hover(tables, step["measure_id"], wording) for step, _ in part]
        add_line([s for s, _ in part], edge=edge, texts=texts, heights=[at for _, at in part], solid=solid, after=after)
    colour = tone_colour(tone, style) if tone else style.palette.neutral
    width = style.line_width if tone else style.line_width * 0.4
    for path, name, look in (
        (solid, tone or "other", {"width": width}),
        (after, f"{tone or 'other'} after", {"width": width * 0.8, "dash": "dot"}),
    ):
        if path.x:
            yield scatter(x=path.x, y=path.y, text=path.text, mode="lines", name=name, line={"color": colour, **look}, hoverinfo="text")


def _caption(scene: TariffScene, steps: Sequence[Step], labels: list[EndLabel], top: float, tables: TradeTables, wording: Wording, style: Style) -> Caption:
    subject = wording.code("tariffs-subject", scene.choice.direction)
    parts = [wording("tariffs-rate-on", rate=wording.rate(label.rate), names=inside_list(label.names)) for label in _leading(labels, 2 if style.phone else 3)]
    title = wording("tariffs-rates-title", subject=subject, parts="; ".join(parts))
    if not parts:
        title = wording("tariffs-rates-none", subject=subject, date=wording.date(scene.edge))
    words = [wording("tariffs-rates-subtitle", filters=filters_line(scene.choice, wording))]
    if len(scene.groups) < len(scene.every_group):
        words.append(wording("tariffs-rates-named", named=len(scene.groups), all=len(scene.every_group)))
    beyond = dict.fromkeys(s["product_group"] for s in steps if s["rate_pct"] > top * ROOM_ABOVE)
    if beyond:
        names = [inside_list(group_name(tables, g, wording)) for g in beyond]
        words.append(wording("tariffs-rates-beyond", rate=wording.rate(top), names=wording.join(names)))
    return Caption(title, " ".join(words), source_line(tables, scene.named if len(scene.named) else scene.measures, wording=wording))


def _leading(labels: Sequence[EndLabel], most: int) -> list[EndLabel]:
    """The highest rate of each tone, of the tones most told of; the highest first."""
    best: dict[str, EndLabel] = {}
    for label in labels:
        if label.tone not in best or label.rate > best[label.tone].rate:
            best[label.tone] = label
    return sorted(list(best.values())[:most], key=lambda label: -label.rate)
