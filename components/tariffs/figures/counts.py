"""How many tariff measures were in force over time, by who imposes them, with the chosen day marked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from components.drawing.axes import round_ticks
from components.drawing.chart import Caption, Chart, Room, TextTable, empty_layout
from components.drawing.credits import source_line
from components.drawing.packing import spread
from components.drawing.strips import scatter
from components.drawing.style import Style
from components.drawing.texts import note, plain_text
from components.drawing.time_axis import TimeSpan, assembled, iso, span_of, stack_bands, time_axis, upright
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
    empty = empty_layout(
        caption, style=style, height=330, room=Room(left=round(40 * style.scale), right=right, below=0)
    )
    span, stack = span_of(empty, choice.first_day, last, style=style), stack_bands(empty, style=style)
    ticks = round_ticks(max(4.0, float(counts["count"].max() if len(counts) else 0)), count=4)
    top = ticks[-1] * 1.05
    layout = {
        "xaxis": time_axis(span, wording=wording, style=style), "shapes": _day_line(day, span, style),
        "yaxis": {**stack.axes["yaxis"], "tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, top]},
    }  # fmt: skip
    notes = [*_names(counts, top, stack.plot, tables, wording, style), *_day_label(day, span, wording, style)]
    figure = assembled(empty, _lines(counts, tables, wording, style), stack, layout, notes, style=style)
    return Chart(
        "tariff_counts",
        figure,
        caption,
        wording("tariffs-counts-alt", title=caption.title),
        _table(counts, tables, wording),
    )


def _colour(imposer: str, style: Style) -> str:
    palette = style.palette
    return {"CAN": palette.canada_measure, "USA": palette.us}.get(imposer, palette.other_measure)


def _lines(counts: Frame, tables: TradeTables, wording: Wording, style: Style) -> list[dict[str, Any]]:
    lines = []
    for imposer, part in counts.groupby("imposed_by"):
        name = partner_name(tables, str(imposer), wording)
        pairs = list(zip(part["day"], part["count"], strict=True))
        lines.append(
            scatter(
                x=[iso(d) for d, _ in pairs], y=[int(c) for _, c in pairs], mode="lines", name=str(imposer), hoverinfo="text",
                line={"shape": "hv", "color": _colour(str(imposer), style), "width": style.line_width},
                text=[plain_text(wording("tariffs-counts-hover", day=day_text(d, wording), name=name, count=int(c))) for d, c in pairs],
            )
        )  # fmt: skip
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
    counts = day_counts(scene.measures, day=day)
    title = wording(
        "tariffs-counts-title",
        subject=wording.code("tariffs-direction", scene.choice.direction),
        force=wording("tariffs-count-force", count=counts.in_force),
        unconfirmed=wording("tariffs-count-unconfirmed", count=counts.unconfirmed),
        day=wording.date(day),
    )
    return Caption(
        title,
        wording("tariffs-counts-subtitle", filters=filters_line(scene.choice, wording)),
        source_line(tables, scene.measures, wording=wording),
    )


def _table(counts: Frame, tables: TradeTables, wording: Wording) -> TextTable:
    head = tuple(wording(f"tariffs-column-{c}") for c in ("day", "by", "count"))
    rows = records(counts.sort_values(["day", "imposed_by"]))
    return TextTable(
        head,
        tuple(
            (day_text(r["day"], wording), partner_name(tables, r["imposed_by"], wording), wording.number(r["count"]))
            for r in rows
        ),
    )
