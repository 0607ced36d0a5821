"""Non-US exports against the path to a target: the chart behind the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.axes import left_margin, money_axis, year_axis
from components.credits import source_line
from components.drawing import Caption, Chart, Room, TextTable, framed
from components.style import Style
from components.wording import Wording
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, MONTHLY_UNADJUSTED, UNITED_STATES, WORLD
from data.indicators.exports import flows, rolling_flows
from data.indicators.target_path import Verdict, target_path, verdict

YEARS_BEFORE = 12


@dataclass(frozen=True)
class PathReading:
    """A target applied to the annual customs series, with what the months since then add."""

    values: pd.Series[float]
    verdict: Verdict
    latest_sum: float
    latest_month: str


def path_reading(tables: TradeTables, *, baseline: int, due: int, multiple: float) -> PathReading:
    """Non-US exports by year, their verdict against a target, and the latest sum of twelve months.

    Raises `ImpossibleTarget` for a baseline without data or a target that is due before it.
    """
    values = flows(tables, CUSTOMS_TOTAL).set_index("period")["non_us"]
    start = float(values.get(baseline, 0.0))
    path = target_path(baseline_year=baseline, baseline_value=start, target_year=due, multiple=multiple)
    year = rolling_flows(tables, MONTHLY_UNADJUSTED).iloc[-1]
    return PathReading(values, verdict(values, path), float(year["non_us"]), str(year["period"]))


def verdict_title(reading: PathReading, *, wording: Wording) -> str:
    """The verdict in one sentence: latest non-US exports against the path."""
    found = reading.verdict
    return wording(
        "target-title", value=wording.money(found.value), year=found.year, gap=wording.money(abs(found.gap)),
        side="above" if found.on_track else "below", multiple=_multiple(found, wording), due=found.path.target_year,
    )  # fmt: skip


def verdict_sentence(reading: PathReading, *, wording: Wording) -> str:
    """The answer of the page: on track or not, the gap, what is needed from now, what was achieved."""
    found = reading.verdict
    achieved = (
        ""
        if found.achieved_growth is None
        else wording(
            "target-achieved", growth=wording.percent(found.achieved_growth), baseline=found.path.baseline_year
        )
    )
    return wording(
        "target-sentence", verdict="on" if found.on_track else "off", value=wording.money(found.value), year=found.year,
        path=wording.money(found.path_value), target=wording.money(found.path.target_value), due=found.path.target_year,
        needed=wording.percent(found.needed_growth), achieved=achieved,
    )  # fmt: skip


def target_path_chart(
    tables: TradeTables, *, wording: Wording, style: Style, baseline: int, due: int, multiple: float
) -> Chart:
    """Annual non-US exports, solid; the path to the target, dashed; the twelve months since, hollow."""
    reading = path_reading(tables, baseline=baseline, due=due, multiple=multiple)
    found = reading.verdict
    shown = reading.values.loc[max(int(reading.values.index.min()), found.path.baseline_year - YEARS_BEFORE) :]
    path = found.path.milestones()
    axis = money_axis(max(path["value"].max(), reading.latest_sum, shown.max()) * 1.06, wording=wording, style=style)
    figure = go.Figure(
        [_actual(shown, wording, style), _path(path, wording, style), *_latest(reading, shown, wording, style)]
    )
    figure.update_layout(xaxis=year_axis(int(shown.index.min()), due, style=style), yaxis=axis)
    for note in _labels(reading, wording, style):
        figure.add_annotation(**note)
    caption = Caption(verdict_title(reading, wording=wording), _subtitle(found, wording), _source(tables, wording))
    framed(
        figure,
        caption,
        style=style,
        height=455,
        room=Room(left=left_margin(axis, style=style), right=30 if style.phone else 40),
    )
    return Chart("target_path", figure, caption, _alt(reading, wording), _table(reading, wording))


def _actual(shown: pd.Series[float], wording: Wording, style: Style) -> go.Scatter:
    return go.Scatter(
        x=shown.index.tolist(), y=shown.tolist(), mode="lines+markers", name="actual",
        line={"color": style.palette.non_us, "width": style.line_width}, marker={"size": 5 * style.scale},
        text=[wording("target-hover", year=y, value=wording.money(v)) for y, v in shown.items()], hoverinfo="text",
    )  # fmt: skip


def _path(path: pd.DataFrame, wording: Wording, style: Style) -> go.Scatter:
    return go.Scatter(
        x=path["year"].tolist(), y=path["value"].tolist(), mode="lines", name="path",
        line={"color": style.palette.target, "width": style.line_width * 0.8, "dash": "dash"},
        text=[wording("target-hover-path", year=y, value=wording.money(v)) for y, v in zip(path["year"], path["value"], strict=True)],
        hoverinfo="text",
    )  # fmt: skip


def _latest(reading: PathReading, shown: pd.Series[float], wording: Wording, style: Style) -> list[go.Scatter]:
    """The sum of the twelve months up to the latest one, lighter and hollow: the year is not complete."""
    at = _month_as_year(reading.latest_month)
    if at <= reading.verdict.year:
        return []
    colour = style.palette.non_us
    text = wording(
        "target-hover-months", month=wording.period(reading.latest_month), value=wording.money(reading.latest_sum)
    )
    line = {"color": colour, "width": style.line_width * 0.7, "dash": "dot"}
    hollow = {
        "size": 9 * style.scale,
        "color": style.palette.ground,
        "line": {"color": colour, "width": 2 * style.scale},
    }
    return [
        go.Scatter(
            x=[reading.verdict.year, at], y=[float(shown.iloc[-1]), reading.latest_sum], mode="lines+markers", name="latest months",
            line=line, marker=hollow | {"opacity": [0, 1]}, text=["", text], hoverinfo="text",
        )
    ]  # fmt: skip


def _labels(reading: PathReading, wording: Wording, style: Style) -> list[dict[str, Any]]:
    found, palette = reading.verdict, style.palette
    small = {"size": style.label_size}
    at = _month_as_year(reading.latest_month)
    line_break = "<br>"
    target = wording("target-label", year=found.path.target_year, value=wording.money(found.path.target_value))
    labels = [
        {
            "x": found.path.target_year, "y": found.path.target_value, "text": target.replace(" : ", " :" + line_break), "showarrow": False,
            "xanchor": "right", "yanchor": "bottom", "xshift": 14, "yshift": 8, "align": "right", "font": small | {"color": palette.target},
        },
        {
            "x": found.year, "y": found.value, "text": wording("target-label-year", year=found.year, value=wording.money(found.value)), "showarrow": False,
            "xanchor": "right", "yanchor": "bottom", "xshift": -8 * style.scale, "align": "right", "font": small | {"color": palette.non_us},
        },
    ]  # fmt: skip
    if at > found.year:
        text = wording(
            "target-label-months",
            month=wording.date(reading.latest_month, short=True),
            value=wording.money(reading.latest_sum),
        )
        labels.append(
            {
                "x": at, "y": reading.latest_sum, "text": text.replace("|", line_break), "showarrow": False, "xanchor": "right",
                "yanchor": "bottom", "xshift": -10 * style.scale, "yshift": -6, "align": "right", "font": small | {"color": palette.non_us},
            }
        )  # fmt: skip
    return labels


def _subtitle(found: Verdict, wording: Wording) -> str:
    return wording(
        "target-subtitle", baseline=found.path.baseline_year, start=wording.money(found.path.baseline_value),
        growth=wording.percent(found.path.required_growth),
    )  # fmt: skip


def _source(tables: TradeTables, wording: Wording) -> str:
    annual, monthly = tables.exports(CUSTOMS_TOTAL), tables.exports(MONTHLY_UNADJUSTED)
    used = pd.concat([annual, monthly])
    return source_line(tables, used.loc[used["partner_code"].isin([WORLD, UNITED_STATES])], wording=wording)


def _alt(reading: PathReading, wording: Wording) -> str:
    found = reading.verdict
    return wording(
        "target-alt", title=verdict_title(reading, wording=wording), path=wording.money(found.path_value), year=found.year,
        needed=wording.percent(found.needed_growth), month=wording.period(reading.latest_month), latest=wording.money(reading.latest_sum),
    )  # fmt: skip


def _table(reading: PathReading, wording: Wording) -> TextTable:
    path = reading.verdict.path
    rows = []
    for year in range(path.baseline_year, path.target_year + 1):
        value = float(reading.values[year]) if year in reading.values.index else None
        gap = (
            ""
            if value is None
            else wording.signed(wording.money(value - path.value_at(year)), value - path.value_at(year))
        )
        rows.append((str(year), "" if value is None else wording.money(value), wording.money(path.value_at(year)), gap))
    head = (wording("column-year"), wording("column-non-us"), wording("column-path"), wording("column-gap"))
    return TextTable(head, tuple(rows))


def _multiple(found: Verdict, wording: Wording) -> str:
    multiple = found.path.target_value / found.path.baseline_value
    return (
        wording("multiple-double")
        if abs(multiple - 2) < 1e-9
        else wording("multiple-times", value=wording.number(multiple, 2))
    )


def _month_as_year(month: str) -> float:
    """The middle of the twelve months that end in a month, on an axis whose whole numbers are calendar years."""
    return int(month[:4]) - 1 + int(month[5:]) / 12
