"""Non-US exports against the path to a target: the chart behind the verdict."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import every_year, left_margin, money_axis, year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.line_ends import with_gaps
from components.drawing.style import Style
from components.targets.verdict_words import gold_clause, gold_note, price_words, verdict_title
from data import TradeTables
from data.cells.named_rows import MAIN_PLEDGE
from data.frames import CUSTOMS_TOTAL, MONTHLY_UNADJUSTED, UNITED_STATES, WORLD, Frame
from data.indicators.targets.aim import Aim, TargetReading, month_as_year, path_reading
from data.wording import Wording

YEARS_BEFORE = 12


def target_path_chart(tables: TradeTables, *, wording: Wording, style: Style, aim: Aim) -> Chart:
    """Annual non-US exports, solid; the path to the target, dashed; the twelve months since, hollow."""
    reading = path_reading(tables, aim=aim)
    first = aim.baseline - YEARS_BEFORE if len(reading.values) else aim.baseline
    shown = reading.values.loc[first:]
    path = reading.path.milestones()
    most = max([float(path["value"].max()), reading.latest_sum or 0.0, *shown.tolist()])
    axis = money_axis(most * 1.06, wording=wording, style=style)
    figure = go.Figure([_actual(shown, wording, style), _path(path, wording, style), *_latest(reading, wording, style)])
    figure.update_layout(
        overwrite=True,
        xaxis=year_axis(int(min([*shown.index, aim.baseline])), aim.due, style=style),
        yaxis=axis,
        annotations=_labels(reading, wording, style),
    )
    caption = Caption(
        verdict_title(reading, wording=wording), _subtitle(tables, reading, wording), _source(tables, reading, wording)
    )
    room = Room(left=left_margin(axis, style=style), right=30 if style.phone else 40)
    framed(figure, caption, style=style, height=455, room=room)
    return Chart("target_path", figure, caption, _alt(tables, reading, wording), _table(reading, wording))


def _actual(shown: pd.Series[float], wording: Wording, style: Style) -> go.Scatter:
    """The values known, with a break at a year without one."""
    years = every_year(shown.index)
    values = with_gaps(years, shown)
    return go.Scatter(
        x=years, y=values, mode="lines+markers", name="actual", connectgaps=False,
        line={"color": style.palette.non_us, "width": style.line_width}, marker={"size": 5 * style.scale},
        text=["" if v is None else wording("target-hover", year=y, value=wording.money(v)) for y, v in zip(years, values, strict=True)],
        hoverinfo="text",
    )  # fmt: skip


def _path(path: Frame, wording: Wording, style: Style) -> go.Scatter:
    return go.Scatter(
        x=path["year"].tolist(), y=path["value"].tolist(), mode="lines", name="path",
        line={"color": style.palette.target, "width": style.line_width * 0.8, "dash": "dash"},
        text=[wording("target-hover-path", year=y, value=wording.money(v)) for y, v in zip(path["year"], path["value"], strict=True)],
        hoverinfo="text",
    )  # fmt: skip


def _months(reading: TargetReading) -> tuple[int, float, float, float] | None:
    """The latest full year and its value, and where and how high the twelve months since stand; None without them."""
    at = month_as_year(reading.latest_month)
    found = reading.verdict
    if found is None or reading.latest_sum is None or not found.year < at <= reading.aim.due:
        return None
    return found.year, found.value, at, reading.latest_sum


def _latest(reading: TargetReading, wording: Wording, style: Style) -> list[go.Scatter]:
    """The latest twelve months, where they end after the last full year: a hollow mark at the end of a dotted line."""
    months = _months(reading)
    if months is None:
        return []
    year, value, at, latest = months
    colour = style.palette.non_us
    text = wording("target-hover-months", month=wording.period(reading.latest_month), value=wording.money(latest))
    line = {"color": colour, "width": style.line_width * 0.7, "dash": "dot"}
    hollow = {
        "size": 9 * style.scale, "color": style.palette.ground, "line": {"color": colour, "width": 2 * style.scale}, "opacity": [0, 1],
    }  # fmt: skip
    return [
        go.Scatter(
            x=[year, at], y=[value, latest], mode="lines+markers", name="latest months", line=line, marker=hollow, text=["", text],
            hoverinfo="text",
        )
    ]  # fmt: skip


def _labels(reading: TargetReading, wording: Wording, style: Style) -> list[dict[str, Any]]:
    path, palette = reading.path, style.palette
    line_break = "<br>"
    # On the ground's own colour, so that a line of the grid does not strike a label through.
    base = {
        "showarrow": False,
        "xanchor": "right",
        "yanchor": "bottom",
        "align": "right",
        "bgcolor": palette.ground,
        "borderpad": 0,
    }
    target = wording("target-label", year=path.target_year, value=wording.money(path.target_value))
    non_us, aimed = ({"size": style.label_size, "color": colour} for colour in (palette.non_us, palette.target))
    labels = [
        base
        | {"x": path.target_year, "y": path.target_value, "text": target.replace(" : ", " :" + line_break), "font": aimed}
        | {"xshift": 14, "yshift": 8}
    ]  # fmt: skip
    found, months = reading.verdict, _months(reading)
    if found is not None:
        text = wording("target-label-year", year=found.year, value=wording.money(found.value))
        labels.append(
            base | {"x": found.year, "y": found.value, "text": text, "xshift": -8 * style.scale, "font": non_us}
        )
    if months is not None:
        month = wording.date(reading.latest_month, short=True)
        text = wording("target-label-months", month=month, value=wording.money(months[3])).replace("|", line_break)
        labels.append(
            base
            | {"x": months[2], "y": months[3], "text": text, "xshift": -10 * style.scale, "yshift": -6, "font": non_us}
        )
    return labels


def _subtitle(tables: TradeTables, reading: TargetReading, wording: Wording) -> str:
    path = reading.path
    said = wording(
        "target-subtitle", reading=reading.aim.reading, prices=price_words(reading.aim, wording), baseline=path.baseline_year,
        start=wording.money(path.baseline_value), growth=wording.percent(path.required_growth),
    )  # fmt: skip
    gold = gold_note(tables, reading, wording=wording) or gold_clause(tables, reading, wording=wording)
    return f"{said} {gold}".rstrip()


def _source(tables: TradeTables, reading: TargetReading, wording: Wording) -> str:
    if reading.aim.reading == "services":
        rows = tables["targets"]
        stated = (rows["reading_of"] == MAIN_PLEDGE) & (rows["basis"] == "goods_and_services")
        return source_line(tables, rows.loc[stated], wording=wording)
    annual, monthly = tables.exports(CUSTOMS_TOTAL), tables.exports(MONTHLY_UNADJUSTED)
    used = pd.concat([annual, monthly])
    return source_line(tables, used.loc[used["partner_code"].isin([WORLD, UNITED_STATES])], wording=wording)


def _alt(tables: TradeTables, reading: TargetReading, wording: Wording) -> str:
    found, path, months = reading.verdict, reading.path, _months(reading)
    title = verdict_title(reading, wording=wording)
    more = "" if months is None else wording(
        "target-alt-latest", month=wording.period(reading.latest_month), latest=wording.money(months[3])
    )  # fmt: skip
    note = gold_note(tables, reading, wording=wording)
    more += f" {note}" if note else ""
    if found is None:
        return wording(
            "target-alt-unchecked", title=title, start=wording.money(path.baseline_value), baseline=path.baseline_year,
            target=wording.money(path.target_value), due=path.target_year, more=more,
        )  # fmt: skip
    return wording(
        "target-alt", title=title, path=wording.money(found.path_value), year=found.year, needed=wording.percent(found.needed_growth), more=more
    )  # fmt: skip


def _table(reading: TargetReading, wording: Wording) -> TextTable:
    """The milestones: every year of the path with the value known so far."""
    head = (wording("column-year"), wording("column-non-us"), wording("column-path"), wording("column-gap"))
    rows = []
    for year, aimed in zip(*reading.path.milestones().to_dict("list").values(), strict=True):
        value = float(reading.values[year]) if year in reading.values.index else None
        gap = "" if value is None else wording.signed(wording.money(value - aimed), value - aimed)
        rows.append((str(year), "" if value is None else wording.money(value), wording.money(aimed), gap))
    return TextTable(head, tuple(rows))
