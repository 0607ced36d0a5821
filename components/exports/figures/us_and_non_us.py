"""Exports to the United States and outside it, year by year since 1997."""

from __future__ import annotations

from functools import partial
from typing import Any

from components.drawing.axes import every_year, left_margin, money_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.label_spots import reach
from components.drawing.metals import left_out_words, metals_words
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from components.drawing.traces import Trace, line, with_gaps
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, Frame, records
from data.indicators.exports.gold import counted_flows, rows_counted
from data.wording import Wording

SIDES = ("us", "non_us")
OUTSIDE = 90  # px of a phone's width that the plot does not have, about


def us_and_non_us_chart(
    tables: TradeTables, wording: Wording, style: Style, *, compared_with: int, without_gold: bool = False
) -> Chart:
    """Two lines, each labelled at its end; the title compares both with a year of the reader's choice."""
    exports = rows_counted(tables, CUSTOMS_TOTAL, without_gold=without_gold)
    years = counted_flows(tables, CUSTOMS_TOTAL, without_gold=without_gold)
    then = years.loc[years["period"] == compared_with].iloc[0]
    now = years.iloc[-1]
    first, last = int(years["period"].min()), int(now["period"])
    changes = {name: wording.change(now[name] / then[name] - 1) for name in SIDES}
    gold = metals_words(without_gold, wording)
    title = wording("both-title", since=compared_with, year=last, **changes, gold=gold)
    source = source_line(tables, exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES])], wording=wording)
    caption = Caption(title, wording("both-subtitle") + left_out_words(without_gold, wording), source)
    axis = money_axis(float(years["us"].max()), wording=wording, style=style)
    labels = [part for name in SIDES for part in _label(now, name, wording).split("<br>")]
    right = 24 if style.phone else round(max(text_width(t, style.label_size, bold=True) for t in labels)) + 22
    plot = Plot(caption, style, 430, Room(left_margin(axis, style=style), right))
    lines = [_line(years, name, wording, style) for name in SIDES]
    notes = [_end_label(years, name, wording, style) for name in SIDES]
    figure = plot.figure(lines, notes=notes, xaxis=year_axis(first, last, style=style), yaxis=axis)
    alt = wording("both-alt", title=title, first=first, **{name: wording.money(now[name]) for name in SIDES})
    return Chart("us_and_non_us", figure, caption, alt, _table(years, wording))


def _line(years: Frame, name: str, wording: Wording, style: Style) -> Trace:
    """One line, broken at a year without a value."""
    every = every_year(years["period"])
    values = with_gaps(every, years.set_index("period")[name])
    hover, pairs = partial(wording, "both-hover", name=wording.code("name", name)), zip(every, values, strict=True)
    texts = ["" if value is None else hover(year=year, value=wording.money(value)) for year, value in pairs]
    look = {"color": getattr(style.palette, name), "width": style.line_width, "dash": "solid"}
    return line(every, values, name=name, line=look, text=texts)


def _label(now: Any, name: str, wording: Wording) -> str:
    return f"{wording.code('name', name)}<br>{wording.money(now[name])}"


def _end_label(years: Frame, name: str, wording: Wording, style: Style) -> dict[str, Any]:
    """Beside the end of the line; on a phone clear of the last years, the upper line's below it and the lower line's above."""
    now = years.iloc[-1]
    level = float(now[name])
    place: dict[str, Any] = {"xanchor": "left", "xshift": 8, "align": "left"}
    if style.phone:
        wide = max(text_width(line, style.label_size) for line in _label(now, name, wording).split("<br>"))
        wide *= (now["period"] - years["period"].iloc[0]) / (style.width - OUTSIDE)
        least, most = reach(years["period"].tolist(), years[name].tolist(), middle=now["period"] - wide / 2, width=wide)
        level = least if name == "us" else most
        place = {"yanchor": "top", "yshift": -6} if name == "us" else {"yanchor": "bottom", "yshift": 6}
        place |= {"xanchor": "right", "align": "right"}
    colour = getattr(style.palette, name)
    return note(int(now["period"]), level, _label(now, name, wording), (style.label_size, colour), **place)


def _table(years: Frame, wording: Wording) -> TextTable:
    head = tuple(wording(f"column-{c}") for c in ("year", "us", "non-us", "world", "us-share"))
    rows = []
    for row in records(years.iloc[::-1]):
        money = [wording.money(row[side]) for side in (*SIDES, "world")]
        rows.append((wording.period(int(row["period"])), *money, wording.percent(row["us_share"])))
    return TextTable(head, tuple(rows))
