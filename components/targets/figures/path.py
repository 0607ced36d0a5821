"""Non-US exports against the path to a target, with or without precious metals or both: the chart behind the verdict."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pandas as pd

from components.drawing.axes import every_year, left_margin, money_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.label_spots import PlotArea
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.traces import Trace, line, scatter, with_gaps
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
    traces = [trace for r, s, width in drawn for trace in _traces(r, s, width, wording, style)]
    ends = target_labels(readings, wording) if both and not style.phone else {}
    years = year_axis(int(min([*shown[0].index, aim.baseline])), aim.due, style=style)
    source = source_line(tables, _used(tables, readings), wording=wording)
    caption = Caption(_title(readings, wording), _subtitle(tables, readings, wording), source)
    wide = [text_width(words, style.label_size) for text in ends.values() for words in text.split(LINE_BREAK)]
    right = round(max(wide)) + 18 if wide else 30 if style.phone else 40
    plot = Plot(caption, style, HEIGHT_BOTH if both else HEIGHT, Room(left_margin(axis, style=style), right))
    notes = path_labels(readings, ends, PlotArea(years["range"], axis["range"], plot.size), wording, style)
    figure = plot.figure(traces, notes=notes, xaxis=years, yaxis=axis)
    return Chart("target_path", figure, caption, _alt(readings, wording), _table(readings, wording))


def both_readings(tables: TradeTables, aim: Aim) -> Readings:
    """The target read with and without precious metals."""
    whole, bare = replace(aim, gold="with"), replace(aim, gold="without")
    return path_reading(tables, aim=whole), path_reading(tables, aim=bare)


def _heights(reading: TargetReading, shown: pd.Series[float]) -> list[float]:
    return [reading.path.target_value, reading.path.baseline_value, reading.latest_sum or 0.0, *shown.tolist()]


def _traces(
    reading: TargetReading, shown: pd.Series[float], width: float, wording: Wording, style: Style
) -> list[Trace]:
    """The values known, with a break at a year without one; the path; and the latest twelve months."""
    years, metals = every_year(shown.index), "-without" if reading.aim.without_gold else ""
    values, path = with_gaps(years, shown), reading.path.milestones()
    hover = partial(wording, f"target-hover{metals}")
    text = ["" if v is None else hover(year=y, value=wording.money(v)) for y, v in zip(years, values, strict=True)]
    look, marker = {"color": style.palette.non_us, "width": width}, {"size": min(5 * style.scale, 2.5 * width)}
    actual = line(years, values, mode="lines+markers", line=look, marker=marker, text=text)
    x, y, hover = path["year"].tolist(), path["value"].tolist(), partial(wording, f"target-hover-path{metals}")
    text = [hover(year=year, value=wording.money(value)) for year, value in zip(x, y, strict=True)]
    look = {"color": style.palette.target, "width": width * 0.8, "dash": "dash"}
    aimed = scatter(x=x, y=y, mode="lines", name=_name(reading, "path"), line=look, text=text, hoverinfo="text")
    latest = _latest(reading, width, metals, wording, style)
    return [actual | {"name": _name(reading, "actual")}, aimed, *latest]


def _name(reading: TargetReading, name: str) -> str:
    return f"{name} without metals" if reading.aim.without_gold else name


def _latest(reading: TargetReading, width: float, metals: str, wording: Wording, style: Style) -> list[Trace]:
    """The latest twelve months, where they end after the last full year: a hollow mark at the end of a dotted line."""
    months = months_since(reading)
    if months is None:
        return []
    year, value, at, latest = months
    colour, month = style.palette.non_us, wording.period(reading.latest_month)
    text = wording(f"target-hover-months{metals}", month=month, value=wording.money(latest))
    ring = {"size": 9 * style.scale, "color": style.palette.ground, "opacity": [0, 1]}
    look = {
        "line": {"color": colour, "width": width * 0.7, "dash": "dot"},
        "marker": ring | {"line": {"color": colour, "width": 2 * style.scale}},
    }
    hover = {"name": _name(reading, "latest months"), "text": ["", text], "hoverinfo": "text"}
    return [scatter(x=[year, at], y=[value, latest], mode="lines+markers", **look, **hover)]


def _title(readings: Readings, wording: Wording) -> str:
    return both_title(readings, wording=wording) if len(readings) > 1 else verdict_title(readings[0], wording=wording)


def _subtitle(tables: TradeTables, readings: Readings, wording: Wording) -> str:
    reading, path = readings[0], readings[0].path
    start = {"baseline": path.baseline_year, "start": wording.money(path.baseline_value)}
    prices, growth = price_words(reading.aim, wording), wording.percent(path.required_growth)
    subtitle = wording("target-subtitle", reading=reading.aim.reading, prices=prices, growth=growth, **start)
    if len(readings) > 1:  # the thin lines show the metals
        return f"{subtitle} {both_subtitle(readings, wording=wording)}"
    notes = (gold_note(reading, wording=wording), gold_clause(tables, reading, wording=wording))
    return " ".join(part for part in (subtitle, *notes) if part)


def _used(tables: TradeTables, readings: Readings) -> Frame:
    if readings[0].aim.reading == "services":
        rows = tables["targets"]
        stated = (rows["reading_of"] == MAIN_PLEDGE) & (rows["basis"] == "goods_and_services")
        return rows.loc[stated]
    yearly = rows_counted(tables, CUSTOMS_TOTAL, without_gold=readings[-1].aim.without_gold)
    used = pd.concat([yearly, tables.exports(MONTHLY_UNADJUSTED)])
    return used.loc[used["partner_code"].isin([WORLD, UNITED_STATES])]


def _alt(readings: Readings, wording: Wording) -> str:
    title = _title(readings, wording)
    if len(readings) > 1:
        parts = [_alt_of(r, verdict_title(r, wording=wording), wording) for r in readings]
        return f"{title}. {' '.join(parts)}"
    return _alt_of(readings[0], title, wording)


def _alt_of(reading: TargetReading, title: str, wording: Wording) -> str:
    found, path, months = reading.verdict, reading.path, months_since(reading)
    more = ""
    if months is not None:
        month = wording.period(reading.latest_month)
        more = wording("target-alt-latest", month=month, latest=wording.money(months[3]))
    note = gold_note(reading, wording=wording)
    more += f" {note}" if note else ""
    if found is None:
        ends = {"start": wording.money(path.baseline_value), "target": wording.money(path.target_value)}
        years = {"baseline": path.baseline_year, "due": path.target_year}
        return wording("target-alt-unchecked", title=title, **ends, **years, more=more)
    now = {"path": wording.money(found.path_value), "year": found.year}
    return wording("target-alt", title=title, **now, needed=wording.percent(found.needed_growth), more=more)


def _table(readings: Readings, wording: Wording) -> TextTable:
    """The milestones: every year of each path with the value known so far."""
    head = [wording("column-year")]
    for reading in readings:
        names = [wording(f"column-{c}") for c in ("non-us", "path", "gap")]
        head += [wording("column-without", name=n) for n in names] if reading.aim.without_gold else names
    years = readings[0].path.milestones()["year"].tolist()
    rows = [(wording.period(year), *(cell for r in readings for cell in _cells(r, year, wording))) for year in years]
    return TextTable(tuple(head), tuple(rows))


def _cells(reading: TargetReading, year: int, wording: Wording) -> tuple[str, str, str]:
    aimed = reading.path.value_at(year)
    if year not in reading.values.index:
        return "", wording.money(aimed), ""
    value = float(reading.values[year])
    return wording.money(value), wording.money(aimed), wording.signed(wording.money(value - aimed), value - aimed)
