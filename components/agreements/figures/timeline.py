"""Agreements as lanes over time: which stage each stood at, and its dated steps, as precise as they are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from components.agreements.marks import AgreementLane, stage_bars, step_marks
from components.agreements.words import (
    agreement_short_name,
    counted,
    drawn_hover,
    drawn_steps,
    filters,
    group_word,
    steps_table,
)
from components.drawing.chart import Caption, Chart, Plot, Room
from components.drawing.credits import source_line
from components.drawing.style import LEAST_SIZE, Style
from components.drawing.swatches import Marks, Swatch, lines_of, pitch, put_lines
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from components.drawing.time_axis import Band, TimeSpan, iso, stack_bands, time_axis, upright
from components.drawing.traces import points
from data import TradeTables
from data.frames import Frame, records
from data.indicators.agreements.choice import REACH, AgreementChoice, aimed, chosen, last_read_day, reached, today_of
from data.indicators.agreements.stages import spans_by_agreement
from data.indicators.agreements.stages_reached import STAGE_ORDER
from data.indicators.confirmed import Levels, confirmed
from data.wording import Wording

MINOR = ("round", "ratified")
LANE, PHONE_LANE = 13, 32
APART = 0.45  # of a lane, between groups whose heading stands beside their first lane


def agreement_timeline_chart(
    tables: TradeTables, wording: Wording, style: Style, *, choice: AgreementChoice, reach: str
) -> Chart:
    """A lane for each agreement chosen, grouped by its stage; bars are stages, marks are steps.

    A choice of confidences narrows agreements and steps; the bars stay, since a stage rests on every step before it.
    """
    rows, edge = chosen(tables, choice), last_read_day(tables)
    lanes, heads, height = _laid_out(rows, over=style.phone)
    caption = _caption(tables, rows, choice, reach, wording)
    names = [agreement_short_name(row, wording) for _, row in lanes]
    left = 8 if style.phone else _left(names, lanes, heads, wording, style)
    plot = Plot(caption, style, 300, Room(round(left), round(44 * style.scale), below=0))
    first, last = pd.Timestamp(REACH[reach], 1, 1), pd.Timestamp(edge.year + 2, 1, 1)
    span = TimeSpan(first, last, plot.size[0])
    legend, legend_height = _legend(wording, style, left)
    lanes_height = height * (PHONE_LANE if style.phone else LANE)
    stack = stack_bands(plot, above=[Band("y2", legend_height)], height=lanes_height)
    notes = [*_headings(heads, first, left, wording, style), *legend.notes]
    if style.phone:
        notes += [_over(at, name, first, style) for (at, _), name in zip(lanes, names, strict=True)]
    figure = plot.figure(
        _traces(tables, lanes, choice.confidence, span, wording, style),
        notes=notes,
        xaxis=time_axis(span, wording=wording, style=style) | {"showgrid": True},
        yaxis=stack.domain | _lane_axis(lanes, names, height, style),
        shapes=[_edge_line(edge, style), *legend.shapes],
        barmode="overlay",
        **stack.layout,
    )
    alt = wording("agreements-timeline-alt", title=caption.title, count=len(rows))
    return Chart("agreement_timeline", figure, caption, alt, steps_table(tables, rows, choice.confidence, wording))


def _left(
    names: Sequence[str],
    lanes: Sequence[AgreementLane],
    heads: Sequence[tuple[float, str, int]],
    wording: Wording,
    style: Style,
) -> float:
    """Room left of the axis, px: for every name, and for the heading beside the first name of its group."""
    size, first = _name_size(style), {at: name for (at, _), name in zip(lanes, names, strict=True)}
    beside = [
        text_width(group_word(status, count, wording), size, bold=True) + text_width(first[at], size) + 14
        for at, status, count in heads
    ]
    return max([text_width(n, size) for n in names] + beside + [60]) + 14


def _traces(
    tables: TradeTables, lanes: Sequence[AgreementLane], levels: Levels, span: TimeSpan, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    spans = spans_by_agreement(tables)
    bars = stage_bars(lanes, spans, span=span, edge=last_read_day(tables), style=style)
    steps = _steps(tables, lanes, levels, style)
    marks = step_marks(steps, span=span, style=style, hover=lambda step: drawn_hover(step, wording))
    return [*bars, *marks, _known(lanes, spans, style, wording)]


def _name_size(style: Style) -> int:
    """Type size of the lanes' names, px: small enough for every agreement on one screen."""
    return max(LEAST_SIZE, round(style.label_size * 0.88)) if style.canvas else style.note_size + 1


def _lane_axis(lanes: Sequence[AgreementLane], names: Sequence[str], height: float, style: Style) -> dict[str, Any]:
    ticks = {"tickvals": [at for at, _ in lanes], "ticktext": list(names), "showticklabels": not style.phone}
    look = {"tickfont": {"size": _name_size(style), "color": style.palette.text}, "ticklabelstandoff": 6}
    return {"range": [height - 0.4, -0.6], "showgrid": False, **ticks, **look}


def _laid_out(rows: Frame, *, over: bool) -> tuple[list[AgreementLane], list[tuple[float, str, int]], float]:
    """Lanes and headings (over the lanes or beside the first) from top to bottom with their places, and the whole height."""
    lanes: list[AgreementLane] = []
    heads: list[tuple[float, str, int]] = []
    at = 0.0
    for status, group in rows.groupby("status", sort=False):
        heads.append((at, str(status), len(group)))
        lanes += [(at + n, row) for n, row in enumerate(records(group), int(over))]
        at += len(group) + (1 if over else APART)
    return lanes, heads, at


def _caption(tables: TradeTables, rows: Frame, choice: AgreementChoice, reach: str, wording: Wording) -> Caption:
    steps = tables["agreement_milestones"].loc[lambda f: f["agreement_id"].isin(rows["agreement_id"])]
    used = pd.concat([frame[["source_id", "as_of"]] for frame in (rows, confirmed(steps, choice.confidence))])
    first, last = (wording.date(day) for day in (rows["as_of"].min(), rows["as_of"].max()))
    kind = wording(f"agreements-subject-{choice.kinds}")
    title = wording("agreements-timeline-title", kind=kind, counts=counted(tables, rows, wording))
    known = wording("agreements-confirmed", first="same" if first == last else first, last=last, talks="")
    return Caption(title, _subtitle(tables, choice, reach, known, wording), source_line(tables, used, wording=wording))


def _subtitle(tables: TradeTables, choice: AgreementChoice, reach: str, known: str, wording: Wording) -> str:
    words = f"{wording('agreements-timeline-subtitle', first=REACH[reach])} {known}"
    return f"{words} {more}" if (more := filters(tables, choice, wording)) else words


def _steps(tables: TradeTables, lanes: Sequence[AgreementLane], levels: Levels, style: Style) -> list[dict[str, Any]]:
    """The steps of the lanes with what decides their looks."""
    today, quiet = today_of(tables), style.palette.quiet_text
    steps = []
    for at, step in [(at, step) for at, row in lanes for step in drawn_steps(tables, row["agreement_id"], levels)]:
        aim, stage = aimed(step), reached(step["stage"])
        colour = style.palette.stage(stage) if stage and stage != "superseded" else quiet
        look = {"aim": aim, "passed": aim and step["last"] < today, "minor": step["stage"] in MINOR, "colour": colour}
        steps.append({**step, "at": at, **look})
    return steps


def _known(
    lanes: Sequence[AgreementLane], spans: Mapping[str, Sequence[Mapping[Any, Any]]], style: Style, wording: Wording
) -> dict[str, Any]:
    """A diamond on the day on which a stage was last known, where no dated step records it."""
    latest = {row["agreement_id"]: (spans.get(row["agreement_id"]) or [{"stage": ""}])[-1] for _, row in lanes}
    bare = [(at, row) for at, row in lanes if latest[row["agreement_id"]]["stage"] != row["status"]]
    marker = {"symbol": "diamond", "size": 9 * style.scale}
    marker |= {"color": [style.palette.stage(row["status"]) for _, row in bare]}
    hovers = []
    for _, row in bare:
        stage, date = wording.code("stage", row["status"]).lower(), wording.date(row["as_of"])
        hovers.append(wording("agreements-known", name=agreement_short_name(row, wording), stage=stage, date=date))
    x, y = [iso(row["as_of"]) for _, row in bare], [at for at, _ in bare]
    return points(x=x, y=y, name="known", marker=marker, hovertext=hovers, cliponaxis=False)


def _edge_line(edge: pd.Timestamp, style: Style) -> dict[str, Any]:
    line = {"color": style.palette.neutral, "width": 1, "dash": "dot"}
    return upright(iso(edge), line, layer="below")


def _headings(
    heads: Sequence[tuple[float, str, int]], first: pd.Timestamp, left: float, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """The stage of each group over its lanes, at the left edge of the picture."""
    look = _name_size(style), style.palette.quiet_text
    side = {"xanchor": "left", "xshift": -left + 4, "yanchor": "middle"}
    return [
        note(iso(first), at, f"<b>{group_word(status, count, wording)}</b>", look, **side)
        for at, status, count in heads
    ]


def _over(at: float, name: str, first: pd.Timestamp, style: Style) -> dict[str, Any]:
    """On a phone a lane's name stands over its bar."""
    side = {"xanchor": "left", "xshift": -4, "yanchor": "middle"}
    return note(iso(first), at - 0.42, name, (style.note_size, style.palette.text), **side)


def _legend(wording: Wording, style: Style, left: float) -> tuple[Marks, float]:
    """Stages by colour and marks by form, over the lanes; and the room that they take, px. `left` is the plot's left margin."""
    stages = [Swatch(style.palette.stage(s), wording.code("stage", s)) for s in STAGE_ORDER]
    signs = [Swatch("", wording(f"agreements-sign-{s}")) for s in ("day", "wide", "intended", "passed", "minor")]
    marks, lines = Marks(style), lines_of([*stages, *signs], style=style, width=style.width - 16 * style.scale)
    put_lines(marks, lines, left=4 - left)
    return marks, len(lines) * pitch(style) + 6
