"""How many tariff measures were in force over time, by who imposes them, with the chosen day marked."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from components.drawing.axes import round_ticks
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.texts import note, plain_text
from components.drawing.time_axis import TimeSpan, iso, stack_bands, time_axis, upright
from components.drawing.traces import Trace, scatter
from components.tariffs.words import day_text, filters_line, partner_name
from data import TradeTables
from data.frames import Frame, records
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.facts import day_counts, measures_by_day
from data.indicators.tariffs.scene import TariffScene, tariff_scene
from data.wording import Wording


def tariff_counts_chart(
    tables: TradeTables, wording: Wording, style: Style, *, choice: TariffChoice, day: date
) -> Chart:
    """Step lines of the number of measures in force, one for each imposer, up to the record's last day."""
    scene = tariff_scene(tables, choice)
    last = max(min(scene.edge, pd.Timestamp(scene.day)), choice.first_day)
    counts = measures_by_day(scene.measures, first=choice.first_day, last=last)
    caption = _caption(scene, day, tables, wording)
    right = 110 if style.phone else round(170 * style.scale)
    plot = Plot(caption, style, 330, Room(round(40 * style.scale), right, below=0))
    span, stack = TimeSpan(choice.first_day, last, plot.size[0]), stack_bands(plot)
    ticks = round_ticks(max(4.0, float(counts["count"].max() if len(counts) else 0)), count=4)
    top = ticks[-1] * 1.05
    axis = {"tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, top]}
    figure = plot.figure(
        _lines(counts, tables, wording, style),
        notes=[*_names(counts, top, stack.height, tables, wording, style), *_day_label(day, span, wording, style)],
        xaxis=time_axis(span, wording=wording, style=style),
        yaxis=axis | stack.domain,
        shapes=_day_line(day, span, style),
        **stack.layout,
    )
    alt = wording("tariffs-counts-alt", title=caption.title)
    return Chart("tariff_counts", figure, caption, alt, _table(counts, tables, wording))


def _colour(imposer: str, style: Style) -> str:
    palette = style.palette
    return {"CAN": palette.canada_measure, "USA": palette.us}.get(imposer, palette.other_measure)


def _lines(counts: Frame, tables: TradeTables, wording: Wording, style: Style) -> list[Trace]:
    lines = []
    for imposer, part in counts.groupby("imposed_by"):
        hover = partial(wording, "tariffs-counts-hover", name=partner_name(tables, str(imposer), wording))
        days, numbers = list(part["day"]), [int(count) for count in part["count"]]
        pairs = zip(days, numbers, strict=True)
        text = [plain_text(hover(day=day_text(day, wording), count=count)) for day, count in pairs]
        look = {"shape": "hv", "color": _colour(str(imposer), style), "width": style.line_width}
        step = scatter(x=[iso(day) for day in days], y=numbers, mode="lines", name=str(imposer), line=look, text=text)
        lines.append(step | {"hoverinfo": "text"})
    return lines


def _names(
    counts: Frame, top: float, height: float, tables: TradeTables, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    ends = records(counts.groupby("imposed_by", as_index=False).last())
    wanted = [r["count"] / top * height for r in ends]
    centres = spread(wanted, [style.label_size * 1.25] * len(ends), least=0, most=height + 8)
    notes = []
    for r, want, centre in zip(ends, wanted, centres, strict=True):
        name = partner_name(tables, r["imposed_by"], wording)
        text = plain_text(wording("tariffs-counts-label", name=name, count=int(r["count"])))
        look, side = (style.label_size, _colour(r["imposed_by"], style)), {"xanchor": "left", "xshift": 6}
        notes.append(note(iso(r["day"]), r["count"], text, look, **side, yshift=centre - want))
    return notes


def _day_line(day: date, span: TimeSpan, style: Style) -> list[dict[str, Any]]:
    if not span.first <= pd.Timestamp(day) <= span.last:
        return []
    line = {"color": style.palette.event, "width": 1.4 * style.scale, "dash": "dot"}
    return [upright(day.isoformat(), line)]


def _day_label(day: date, span: TimeSpan, wording: Wording, style: Style) -> list[dict[str, Any]]:
    if not _day_line(day, span, style):
        return []
    right = span.px(pd.Timestamp(day)) > span.width / 2
    text, look = day_text(pd.Timestamp(day), wording), (style.note_size, style.palette.event)
    side = {"yref": "y domain", "yanchor": "bottom", "xanchor": "right" if right else "left"}
    return [note(day.isoformat(), 1, text, look, **side)]


def _caption(scene: TariffScene, day: date, tables: TradeTables, wording: Wording) -> Caption:
    counts, subject = day_counts(scene.measures, day=day), wording.code("tariffs-direction", scene.choice.direction)
    fields = {"force": wording("tariffs-count-force", count=counts.in_force)}
    fields["unconfirmed"] = wording("tariffs-count-unconfirmed", count=counts.unconfirmed)
    title = wording("tariffs-counts-title", subject=subject, day=wording.date(day), **fields)
    subtitle = wording("tariffs-counts-subtitle", filters=filters_line(scene.choice, wording))
    return Caption(title, subtitle, source_line(tables, scene.measures, wording=wording))


def _table(counts: Frame, tables: TradeTables, wording: Wording) -> TextTable:
    rows = []
    for row in records(counts.sort_values(["day", "imposed_by"])):
        day, name = day_text(row["day"], wording), partner_name(tables, row["imposed_by"], wording)
        rows.append((day, name, wording.number(row["count"])))
    return TextTable(tuple(wording(f"tariffs-column-{c}") for c in ("day", "by", "count")), tuple(rows))
