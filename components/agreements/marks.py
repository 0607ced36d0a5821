"""The bars and marks on the lanes of agreements: stages as bars, dated steps as marks as wide as their date is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd

from components.drawing.style import Style
from components.drawing.time_axis import TimeSpan, iso
from components.drawing.traces import day_bars, points, texts

AgreementLane = tuple[float, Mapping[Any, Any]]  # height on the axis, and the agreement's row
Hover = Callable[[Mapping[Any, Any]], str]
WIDE = 0.64  # height of a mark that is a month or a year wide, as a part of the lane


def stage_bars(
    lanes: Sequence[AgreementLane],
    spans: Mapping[str, Sequence[Mapping[Any, Any]]],
    *,
    span: TimeSpan,
    edge: pd.Timestamp,
    style: Style,
) -> list[dict[str, Any]]:
    """A bar for each stage: full up to the day on which the agreement was last known, pale from there to the record's end."""
    parts: dict[tuple[str, bool], list[tuple[pd.Timestamp, pd.Timestamp, float]]] = {}
    for at, row in lanes:
        known = min(row["as_of"], edge)
        for stage in spans.get(row["agreement_id"], ()):
            if stage["stage"] == "superseded":
                continue
            end = min(stage["end"], edge)
            for start, stop, pale in (
                (stage["start"], min(end, known), False),
                (max(stage["start"], known), end, True),
            ):
                first, last = span.clipped(start), span.clipped(stop)
                if first < last:
                    parts.setdefault((stage["stage"], pale), []).append((first, last, at))
    return [
        day_bars(
            [(start, end) for start, end, _ in part],
            [at for _, _, at in part],
            name=f"{stage} pale" if pale else stage,
            width=0.26,
            marker={"color": style.palette.stage(stage), "opacity": 0.4 if pale else 1, "line": {"width": 0}},
            hoverinfo="skip",
        )
        for (stage, pale), part in parts.items()
    ]


def step_marks(
    steps: Sequence[Mapping[Any, Any]], *, span: TimeSpan, style: Style, hover: Hover
) -> list[dict[str, Any]]:
    """A mark for each step: `at` is its lane, `colour` its stage's, `aim` and `passed` whether it is intended and overdue.

    A step known to the day is a dot, one known to the month or the year a bar that wide; what is intended is hollow, and crossed
    where its date has passed.
    """
    inside = [s for s in steps if s["last"] >= span.first and s["first"] <= span.last]
    wide = [s for s in inside if s["precision"] != "day"]
    after = {s["at"]: s for s in sorted(steps, key=lambda s: s["first"]) if s["first"] > span.last}
    ended = {s["at"]: s for s in steps if s["stage"] == "superseded" and s["last"] < span.first}
    traces = [
        _wide(wide, span, style, hover),
        _dots([s for s in inside if s["precision"] == "day"], style, hover),
        _crosses([s for s in wide if s["passed"]], span, style),
        _beyond(list(after.values()), span.last, "right", style, hover),
        _beyond(list(ended.values()), span.first, "left", style, hover),
    ]
    return [trace for trace in traces if trace["x"]]


def _wide(steps: Sequence[Mapping[Any, Any]], span: TimeSpan, style: Style, hover: Hover) -> dict[str, Any]:
    ends = [(span.clipped(s["first"]), span.clipped(s["last"] + pd.Timedelta(days=1))) for s in steps]
    fill = [style.palette.ground if s["aim"] else s["colour"] for s in steps]
    edges = [s["colour"] for s in steps]
    marker = {"color": fill, "line": {"color": edges, "width": 1.3 * style.scale}}
    width, hovers = [0.36 if s["minor"] else WIDE for s in steps], [hover(s) for s in steps]
    at = [s["at"] for s in steps]
    return day_bars(ends, at, name="months and years", width=width, marker=marker, hovertext=hovers)


def _dots(steps: Sequence[Mapping[Any, Any]], style: Style, hover: Hover) -> dict[str, Any]:
    ground = style.palette.ground
    colours = [s["colour"] if s["aim"] else ground for s in steps]
    marker = {
        "size": [(5 if s["minor"] else 9) * style.scale for s in steps],
        "opacity": 1,
        "symbol": ["circle-x" if s["passed"] else "circle" for s in steps],
        "color": [ground if s["aim"] else s["colour"] for s in steps],
        "line": {"color": colours, "width": [1.5 if s["aim"] else 1 for s in steps]},
    }
    x, y, hovers = [iso(s["first"]) for s in steps], [s["at"] for s in steps], [hover(s) for s in steps]
    return points(x=x, y=y, name="days", marker=marker, hovertext=hovers, cliponaxis=False)


def _crosses(passed: Sequence[Mapping[Any, Any]], span: TimeSpan, style: Style) -> dict[str, Any]:
    """A cross over each intended month or year that has passed."""
    line = {"color": style.palette.text, "width": 1.6 * style.scale}
    marker = {"symbol": "x-thin", "size": 8 * style.scale, "line": line}
    x, y = [iso(span.clipped(s["day"])) for s in passed], [s["at"] for s in passed]
    return points(x=x, y=y, name="passed", marker=marker, hoverinfo="skip", cliponaxis=False)


def _beyond(
    steps: Sequence[Mapping[Any, Any]], at: pd.Timestamp, side: str, style: Style, hover: Hover
) -> dict[str, Any]:
    """At an edge of the axis an arrow and the year of a step that lies outside: intended later, or superseded before."""
    quiet, years = style.palette.quiet_text, [f" {s['first'].year}" for s in steps]
    marker = {"symbol": f"triangle-{side}-open", "size": 9 * style.scale, "color": quiet, "line": {"width": 1.4}}
    words = texts([iso(at)] * len(steps), [s["at"] for s in steps], years, (style.note_size, quiet))
    marked = {"mode": "markers+text", "name": f"beyond {side}", "marker": marker}
    return words | marked | {"hovertext": [hover(s) for s in steps], "hoverinfo": "text"}
