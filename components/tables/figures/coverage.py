"""Which years each series of exports holds: one lane per series, because two series are never joined."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.texts import note
from components.tables.coverage_matrix import measure_detail, measure_name
from data import TradeTables
from data.indicators.tables.coverage import Coverage, coverage
from data.wording import Wording

USUAL = 7  # lanes that the usual height has room for
ALL_DESTINATIONS = 100  # countries from which on a series counts as holding every destination


def coverage_chart(tables: TradeTables, wording: Wording, style: Style) -> Chart:
    """Years by series; those that hold every destination in the accent colour, the others grey."""
    lanes = coverage(tables)
    first, last = min(c.spans[0][0] for c in lanes), max(c.spans[-1][1] for c in lanes)
    whole = [c for c in lanes if c.countries >= ALL_DESTINATIONS]
    title = wording(
        "coverage-title", long=wording.code("cell-compilation", min(lanes, key=lambda c: c.spans[0][0]).measure.compilation), first=str(first),
        last=str(max(c.spans[-1][1] for c in whole)),
    )  # fmt: skip
    used = pd.concat([tables.exports(c.measure) for c in lanes])
    caption = Caption(title, wording("coverage-subtitle"), source_line(tables, used, wording=wording))
    figure = go.Figure([_bars(c, position, wording, style) for position, c in enumerate(lanes)])
    figure.update_layout(
        overwrite=True, annotations=[_words(lane, position, first, wording, style) for position, lane in enumerate(lanes)],
        xaxis=year_axis(first, last + 1, style=style) | {"showgrid": True, "range": [first - 0.6, last + 1.2]},
        yaxis={"range": [len(lanes) - 0.45, -0.75], "showgrid": False, "tickvals": []}, barmode="overlay",
    )  # fmt: skip
    framed(
        figure,
        caption,
        style=style,
        height=round((780 if style.phone else 500) * max(1, len(lanes) / USUAL)),
        room=Room(left=16, right=16),
    )
    alt = wording("coverage-alt", title=title, count=len(lanes))
    return Chart("coverage", figure, caption, alt, _table(lanes, wording))


def _bars(lane: Coverage, position: int, wording: Wording, style: Style) -> go.Bar:
    """One bar for each unbroken run of years."""
    colour = style.palette.accent if lane.countries >= ALL_DESTINATIONS else style.palette.neutral
    return go.Bar(
        orientation="h", name=measure_name(lane.measure, wording), y=[position] * len(lane.spans), base=[a - 0.4 for a, _ in lane.spans],
        x=[b - a + 0.8 for a, b in lane.spans], width=0.34, marker={"color": colour}, hoverinfo="text", textposition="none",
        text=[_sentence(lane, wording)] * len(lane.spans),
    )  # fmt: skip


def _words(lane: Coverage, position: int, first: int, wording: Wording, style: Style) -> dict[str, Any]:
    """Above the bar, at the side where there is room: the series and how many countries it holds."""
    size, near = style.label_size, {"yanchor": "bottom", "yshift": 1}
    text = wording(
        "coverage-label",
        name=measure_name(lane.measure, wording),
        unit=measure_detail(lane.measure, wording),
        countries=wording("coverage-countries", count=lane.countries),
    )
    right = lane.spans[0][0] > first + 12
    at, side = (lane.spans[-1][1] + 0.4, "right") if right else (lane.spans[0][0] - 0.4, "left")
    lines = "<br>".join(broken(text, width=style.width * (0.76 if right else 0.9), size=size))
    return note(at, position - 0.2, lines, (size, style.palette.quiet_text), xanchor=side, align=side, **near)


def _years(lane: Coverage) -> str:
    return ", ".join(f"{a}–{b}" if b > a else str(a) for a, b in lane.spans)


def _sentence(lane: Coverage, wording: Wording) -> str:
    return wording(
        "coverage-hover",
        name=measure_name(lane.measure, wording),
        years=_years(lane),
        countries=wording.number(lane.countries),
        unit=measure_detail(lane.measure, wording),
    )


def _table(lanes: tuple[Coverage, ...], wording: Wording) -> TextTable:
    head = tuple(wording(f"coverage-{c}") for c in ("series", "measure", "years", "last", "partners"))
    rows = tuple(
        (
            measure_name(c.measure, wording),
            measure_detail(c.measure, wording),
            _years(c),
            wording.period(c.last_period),
            wording.number(c.countries),
        )
        for c in lanes
    )
    return TextTable(head, rows)
