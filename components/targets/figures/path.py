"""Non-US exports against the path to a target, with or without precious metals or both: the chart behind the verdict."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import every_year, left_margin, money_axis, year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, empty_layout, framed, plot_size
from components.drawing.credits import source_line
from components.drawing.label_spots import Plot
from components.drawing.line_ends import with_gaps
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.targets.path_labels import (
    HEIGHT,
    HEIGHT_BOTH,
    LINE_BREAK,
    YEARS_BEFORE,
    Readings,
    months_since,
    path_labels,
    target_labels,
)
from components.targets.verdict_words import (
    both_subtitle,
    both_title,
    gold_clause,
    gold_note,
    price_words,
    verdict_title,
)
from data import TradeTables
from data.cells.named_rows import MAIN_PLEDGE
from data.frames import CUSTOMS_TOTAL, MONTHLY_UNADJUSTED, UNITED_STATES, WORLD, Frame
from data.indicators.exports.gold import rows_counted
from data.indicators.targets.aim import Aim, TargetReading, path_reading
from data.wording import Wording

THIN = 0.55  # of a line's width, for exports without precious metals beside those with them


def target_path_chart(tables: TradeTables, wording: Wording, style: Style, *, aim: Aim, both: bool = False) -> Chart:
    """Annual non-US exports, solid; the path to the target, dashed; the twelve months since, hollow.

    `both` draws them with precious metals and, thinner, without.
    """
    readings = both_readings(tables, aim) if both else (path_reading(tables, aim=aim),)
    first = aim.baseline - YEARS_BEFORE if len(readings[0].values) else aim.baseline
    shown = [r.values.loc[first:] for r in readings]
    most = max(m for r, s in zip(readings, shown, strict=True) for m in _heights(r, s))
    axis = money_axis(most * 1.06, wording=wording, style=style)
    widths = [style.line_width * (THIN if n else 1) for n in range(len(readings))]
    drawn = zip(readings, shown, widths, strict=True)
    figure = go.Figure([t for r, s, width in drawn for t in _traces(r, s, width, wording, style)])
    ends = target_labels(readings, wording) if both and not style.phone else {}
    years = year_axis(int(min([*shown[0].index, aim.baseline])), aim.due, style=style)
    caption = Caption(
        _title(readings, wording), _subtitle(tables, readings, wording), _source(tables, readings, wording)
    )
    wide = [text_width(line, style.label_size) for text in ends.values() for line in text.split(LINE_BREAK)]
    right = round(max(wide)) + 18 if wide else 30 if style.phone else 40
    height, room = HEIGHT_BOTH if both else HEIGHT, Room(left=left_margin(axis, style=style), right=right)
    size = plot_size(empty_layout(caption, style=style, height=height, room=room), style)
    notes = path_labels(readings, ends, Plot(years["range"], axis["range"], size), wording, style)
    figure.update_layout(overwrite=True, xaxis=years, yaxis=axis, annotations=notes)
    framed(figure, caption, style=style, height=height, room=room)
    return Chart("target_path", figure, caption, _alt(readings, wording), _table(readings, wording))


def both_readings(tables: TradeTables, aim: Aim) -> Readings:
    """The target read with and without precious metals."""
    return tuple(path_reading(tables, aim=replace(aim, without_gold=without)) for without in (False, True))


def _heights(reading: TargetReading, shown: pd.Series[float]) -> list[float]:
    return [reading.path.target_value, reading.path.baseline_value, reading.latest_sum or 0.0, *shown.tolist()]


def _traces(
    reading: TargetReading, shown: pd.Series[float], width: float, wording: Wording, style: Style
) -> list[go.Scatter]:
    path = reading.path.milestones()
    return [
        _actual(reading, shown, width, wording, style),
        _path(reading, path, width, wording, style),
        *_latest(reading, width, wording, style),
    ]


def _name(reading: TargetReading, name: str) -> str:
    return f"{name} without metals" if reading.aim.without_gold else name


def _actual(
    reading: TargetReading, shown: pd.Series[float], width: float, wording: Wording, style: Style
) -> go.Scatter:
    """The values known, with a break at a year without one."""
    years, hover = every_year(shown.index), f"target-hover{_metals(reading)}"
    values = with_gaps(years, shown)
    return go.Scatter(
        x=years, y=values, mode="lines+markers", name=_name(reading, "actual"), connectgaps=False,
        line={"color": style.palette.non_us, "width": width},
        marker={"size": min(5 * style.scale, 2.5 * width)},
        text=["" if v is None else wording(hover, year=y, value=wording.money(v)) for y, v in zip(years, values, strict=True)],
        hoverinfo="text",
    )  # fmt: skip


def _metals(reading: TargetReading) -> str:
    """The end of the key of a hover's message."""
    return "-without" if reading.aim.without_gold else ""


def _path(reading: TargetReading, path: Frame, width: float, wording: Wording, style: Style) -> go.Scatter:
    hover = f"target-hover-path{_metals(reading)}"
    return go.Scatter(
        x=path["year"].tolist(), y=path["value"].tolist(), mode="lines", name=_name(reading, "path"),
        line={"color": style.palette.target, "width": width * 0.8, "dash": "dash"},
        text=[wording(hover, year=y, value=wording.money(v)) for y, v in zip(path["year"], path["value"], strict=True)],
        hoverinfo="text",
    )  # fmt: skip


def _latest(reading: TargetReading, width: float, wording: Wording, style: Style) -> list[go.Scatter]:
    """The latest twelve months, where they end after the last full year: a hollow mark at the end of a dotted line."""
    months = months_since(reading)
    if months is None:
        return []
    year, value, at, latest = months
    colour = style.palette.non_us
    hover = f"target-hover-months{_metals(reading)}"
    text = wording(hover, month=wording.period(reading.latest_month), value=wording.money(latest))
    line = {"color": colour, "width": width * 0.7, "dash": "dot"}
    hollow = {
        "size": 9 * style.scale, "color": style.palette.ground, "line": {"color": colour, "width": 2 * style.scale}, "opacity": [0, 1],
    }  # fmt: skip
    return [
        go.Scatter(
            x=[year, at], y=[value, latest], mode="lines+markers", name=_name(reading, "latest months"), line=line, marker=hollow,
            text=["", text], hoverinfo="text",
        )
    ]  # fmt: skip


def _title(readings: Readings, wording: Wording) -> str:
    return both_title(readings, wording=wording) if len(readings) > 1 else verdict_title(readings[0], wording=wording)


def _subtitle(tables: TradeTables, readings: Readings, wording: Wording) -> str:
    reading, path = readings[0], readings[0].path
    said = wording(
        "target-subtitle", reading=reading.aim.reading, prices=price_words(reading.aim, wording), baseline=path.baseline_year,
        start=wording.money(path.baseline_value), growth=wording.percent(path.required_growth),
    )  # fmt: skip
    if len(readings) > 1:  # the thin lines show the metals
        return f"{said} {both_subtitle(readings, wording=wording)}"
    notes = (gold_note(reading, wording=wording), gold_clause(tables, reading, wording=wording))
    return " ".join(part for part in (said, *notes) if part)


def _source(tables: TradeTables, readings: Readings, wording: Wording) -> str:
    if readings[0].aim.reading == "services":
        rows = tables["targets"]
        stated = (rows["reading_of"] == MAIN_PLEDGE) & (rows["basis"] == "goods_and_services")
        return source_line(tables, rows.loc[stated], wording=wording)
    yearly = rows_counted(tables, CUSTOMS_TOTAL, without_gold=readings[-1].aim.without_gold)
    used = pd.concat([yearly, tables.exports(MONTHLY_UNADJUSTED)])
    return source_line(tables, used.loc[used["partner_code"].isin([WORLD, UNITED_STATES])], wording=wording)


def _alt(readings: Readings, wording: Wording) -> str:
    title = _title(readings, wording)
    if len(readings) > 1:
        parts = [_alt_of(r, verdict_title(r, wording=wording), wording) for r in readings]
        return f"{title}. {' '.join(parts)}"
    return _alt_of(readings[0], title, wording)


def _alt_of(reading: TargetReading, title: str, wording: Wording) -> str:
    found, path, months = reading.verdict, reading.path, months_since(reading)
    more = "" if months is None else wording(
        "target-alt-latest", month=wording.period(reading.latest_month), latest=wording.money(months[3])
    )  # fmt: skip
    note = gold_note(reading, wording=wording)
    more += f" {note}" if note else ""
    if found is None:
        return wording(
            "target-alt-unchecked", title=title, start=wording.money(path.baseline_value), baseline=path.baseline_year,
            target=wording.money(path.target_value), due=path.target_year, more=more,
        )  # fmt: skip
    return wording(
        "target-alt", title=title, path=wording.money(found.path_value), year=found.year, needed=wording.percent(found.needed_growth), more=more
    )  # fmt: skip


def _table(readings: Readings, wording: Wording) -> TextTable:
    """The milestones: every year of each path with the value known so far."""
    head = [wording("column-year")]
    for reading in readings:
        names = [wording(f"column-{c}") for c in ("non-us", "path", "gap")]
        head += [wording("column-without", name=n) for n in names] if reading.aim.without_gold else names
    years = readings[0].path.milestones()["year"].tolist()
    rows = tuple(
        (wording.period(year), *(cell for r in readings for cell in _cells(r, year, wording))) for year in years
    )
    return TextTable(tuple(head), rows)


def _cells(reading: TargetReading, year: int, wording: Wording) -> tuple[str, str, str]:
    aimed = reading.path.value_at(year)
    if year not in reading.values.index:
        return "", wording.money(aimed), ""
    value = float(reading.values[year])
    return wording.money(value), wording.money(aimed), wording.signed(wording.money(value - aimed), value - aimed)
