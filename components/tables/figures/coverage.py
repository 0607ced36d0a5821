"""Which years each series of exports holds: one lane per series, because two series are never joined."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.drawing.axes import year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.texts import note
from components.drawing.traces import Trace, bars
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
    longest = wording.code("cell-compilation", min(lanes, key=lambda c: c.spans[0][0]).measure.compilation)
    newest = max(c.spans[-1][1] for c in lanes if c.countries >= ALL_DESTINATIONS)
    title = wording("coverage-title", long=longest, first=str(first), last=str(newest))
    used = pd.concat([tables.exports(c.measure) for c in lanes])
    caption = Caption(title, wording("coverage-subtitle"), source_line(tables, used, wording=wording))
    height = round((780 if style.phone else 500) * max(1, len(lanes) / USUAL))
    figure = Plot(caption, style, height, Room(16, 16)).figure(
        [_bars(lane, position, wording, style) for position, lane in enumerate(lanes)],
        notes=[_words(lane, position, first, wording, style) for position, lane in enumerate(lanes)],
        xaxis=year_axis(first, last + 1, style=style) | {"showgrid": True, "range": [first - 0.6, last + 1.2]},
        yaxis={"range": [len(lanes) - 0.45, -0.75], "showgrid": False, "tickvals": []},
        barmode="overlay",
    )
    alt = wording("coverage-alt", title=title, count=len(lanes))
    return Chart("coverage", figure, caption, alt, _table(lanes, wording))


def _bars(lane: Coverage, position: int, wording: Wording, style: Style) -> Trace:
    """One bar for each unbroken run of years."""
    colour = style.palette.accent if lane.countries >= ALL_DESTINATIONS else style.palette.neutral
    starts, lengths = [a - 0.4 for a, _ in lane.spans], [b - a + 0.8 for a, b in lane.spans]
    place = {"base": starts, "x": lengths, "y": [position] * len(starts), "orientation": "h", "width": 0.34}
    name, text = measure_name(lane.measure, wording), [_sentence(lane, wording)] * len(starts)
    return bars(**place, name=name, marker={"color": colour}, text=text)


def _words(lane: Coverage, position: int, first: int, wording: Wording, style: Style) -> dict[str, Any]:
    """Above the bar, at the side where there is room: the series and how many countries it holds."""
    size, near = style.label_size, {"yanchor": "bottom", "yshift": 1}
    name, unit = measure_name(lane.measure, wording), measure_detail(lane.measure, wording)
    countries = wording("coverage-countries", count=lane.countries)
    text = wording("coverage-label", name=name, unit=unit, countries=countries)
    right = lane.spans[0][0] > first + 12
    at, side = (lane.spans[-1][1] + 0.4, "right") if right else (lane.spans[0][0] - 0.4, "left")
    lines = "<br>".join(broken(text, width=style.width * (0.76 if right else 0.9), size=size))
    return note(at, position - 0.2, lines, (size, style.palette.quiet_text), xanchor=side, align=side, **near)


def _years(lane: Coverage) -> str:
    return ", ".join(f"{a}–{b}" if b > a else str(a) for a, b in lane.spans)


def _sentence(lane: Coverage, wording: Wording) -> str:
    name, unit = measure_name(lane.measure, wording), measure_detail(lane.measure, wording)
    countries = wording.number(lane.countries)
    return wording("coverage-hover", name=name, years=_years(lane), countries=countries, unit=unit)


def _table(lanes: tuple[Coverage, ...], wording: Wording) -> TextTable:
    head = tuple(wording(f"coverage-{c}") for c in ("series", "measure", "years", "last", "partners"))
    rows = []
    for lane in lanes:
        name, unit = measure_name(lane.measure, wording), measure_detail(lane.measure, wording)
        rows.append((name, unit, _years(lane), wording.period(lane.last_period), wording.number(lane.countries)))
    return TextTable(head, tuple(rows))
