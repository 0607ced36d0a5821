"""Lanes of measures in a picture: their axis, their names over the bars on a phone, and the bars themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from components.drawing.style import Style
from components.drawing.texts import note
from components.drawing.time_axis import iso
from components.drawing.traces import Trace, pieces
from components.tariffs.status_forms import announced_line, bar, form_marker, thickness
from components.tariffs.words import measure_hover
from data import TradeTables
from data.indicators.tariffs.lanes import Lane
from data.wording import Wording


def lane_axis(labels: Sequence[str], style: Style) -> dict[str, Any]:
    """The lanes from the top down, each with its name at the left; on a phone without."""
    ticks = {"tickvals": list(range(len(labels))), "ticktext": list(labels), "showticklabels": not style.phone}
    look = {"tickfont": {"size": style.label_size, "color": style.palette.text}, "ticklabelstandoff": 6}
    return {"range": [len(labels) - 0.5, -0.5], "showgrid": False, **ticks, **look}


def names_over(labels: Sequence[str], first: pd.Timestamp, style: Style) -> list[dict[str, Any]]:
    """On a phone a lane's name stands over its bars, from the first day on."""
    if not style.phone:
        return []
    look, side = (style.note_size, style.palette.text), {"xanchor": "left", "yanchor": "top"}
    return [note(iso(first), at - 0.46, text, look, **side) for at, text in enumerate(labels) if text]


def lane_bars(
    tables: TradeTables, lanes: Sequence[Lane], colours: Mapping[str, str], thick: float, wording: Wording, style: Style
) -> list[Trace]:
    """A trace for each form and colour, `thick` of a lane's height; a thin line where a measure was announced and not yet applied."""
    place, thick = (0.16, 0.38) if style.phone else (0.0, thick)
    bars: dict[tuple[str, str], list[tuple[Any, Any, float, str]]] = {}
    waits = []
    for at, lane in enumerate(lanes):
        for s in lane.segments:
            before = max([s.announced, *(other.end for other in lane.segments if other.start < s.start)])
            if s.applied and before < s.start:
                waits.append([(iso(before), at + place), (iso(s.start), at + place)])
            text, colour = measure_hover(tables, s.measure_id, wording), colours[s.measure_id]
            bars.setdefault((s.form, colour), []).append((s.start, s.known, at + place, text))
            if s.known < s.end:
                bars.setdefault(("after", colour), []).append((s.known, s.end, at + place, text))
    traces = [announced_line(*pieces(waits), style)]
    for (form, colour), part in bars.items():
        width, marker = thick * thickness(form), form_marker(form, colour, style)
        traces.append(bar([b[:3] for b in part], hovers=[b[3] for b in part], width=width, marker=marker))
    return traces
