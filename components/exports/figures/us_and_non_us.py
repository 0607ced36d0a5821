"""Exports to the United States and outside it, year by year since 1997."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

from components.drawing.axes import every_year, left_margin, money_axis, year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.label_spots import reach
from components.drawing.line_ends import with_gaps
from components.drawing.metals import left_out_words, metals_words
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, Frame, records
from data.indicators.exports.gold import counted_flows, rows_counted
from data.wording import Wording

OUTSIDE = 90  # px of a phone's width that the plot does not have, about


def us_and_non_us_chart(
    tables: TradeTables, wording: Wording, style: Style, *, compared_with: int, without_gold: bool = False
) -> Chart:
    """Two lines, each labelled at its end; the title compares both with a year of the reader's choice."""
    exports = rows_counted(tables, CUSTOMS_TOTAL, without_gold=without_gold)
    years = counted_flows(tables, CUSTOMS_TOTAL, without_gold=without_gold)
    then = years.loc[years["period"] == compared_with].iloc[0]
    now = years.iloc[-1]
    title = wording(
        "both-title", since=compared_with, year=int(now["period"]),
        non_us=_change(then["non_us"], now["non_us"], wording), us=_change(then["us"], now["us"], wording), gold=metals_words(without_gold, wording),
    )  # fmt: skip
    used = exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES])]
    caption = Caption(
        title,
        wording("both-subtitle") + left_out_words(without_gold, wording),
        source_line(tables, used, wording=wording),
    )
    axis = money_axis(float(years["us"].max()), wording=wording, style=style)
    figure = go.Figure([_line(years, name, wording, style) for name in ("us", "non_us")])
    figure.update_layout(
        overwrite=True, xaxis=year_axis(int(years["period"].min()), int(now["period"]), style=style), yaxis=axis,
        annotations=[_end_label(years, name, wording, style) for name in ("us", "non_us")],
    )  # fmt: skip
    labels = [part for name in ("us", "non_us") for part in _label(now, name, wording).split("<br>")]
    right = 24 if style.phone else round(max(text_width(t, style.label_size, bold=True) for t in labels)) + 22
    framed(figure, caption, style=style, height=430, room=Room(left=left_margin(axis, style=style), right=right))
    alt = wording(
        "both-alt",
        title=title,
        first=int(years["period"].min()),
        us=wording.money(now["us"]),
        non_us=wording.money(now["non_us"]),
    )
    return Chart("us_and_non_us", figure, caption, alt, _table(years, wording))


def _change(then: float, now: float, wording: Wording) -> str:
    change = now / then - 1
    return wording.change(change)


def _line(years: Frame, name: str, wording: Wording, style: Style) -> go.Scatter:
    """One line, broken at a year without a value."""
    every = every_year(years["period"])
    values = with_gaps(every, years.set_index("period")[name])
    return go.Scatter(
        x=every, y=values, mode="lines", name=name, connectgaps=False,
        line={"color": getattr(style.palette, name), "width": style.line_width, "dash": "solid"},
        text=["" if v is None else wording("both-hover", year=y, name=wording.code("name", name), value=wording.money(v)) for y, v in zip(every, values, strict=True)],
        hoverinfo="text",
    )  # fmt: skip


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
        place = {"xanchor": "right", "align": "right"} | (
            {"yanchor": "top", "yshift": -6} if name == "us" else {"yanchor": "bottom", "yshift": 6}
        )
    colour = getattr(style.palette, name)
    return note(int(now["period"]), level, _label(now, name, wording), (style.label_size, colour), **place)


def _table(years: Frame, wording: Wording) -> TextTable:
    head = tuple(wording(f"column-{c}") for c in ("year", "us", "non-us", "world", "us-share"))
    rows = tuple(
        (wording.period(int(r["period"])), *(wording.money(r[c]) for c in ("us", "non_us", "world")), wording.percent(r["us_share"]))
        for r in records(years.iloc[::-1])
    )  # fmt: skip
    return TextTable(head, rows)
