"""A principal partner's exports month by month, with the average of the twelve months before."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, money_axis, month_middle, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.texts import note
from components.drawing.traces import Trace, scatter
from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED, UNITED_STATES, Frame
from data.indicators.exports.flows import years_before
from data.indicators.exports.series import series_exports
from data.names import partner as named
from data.wording import Wording


def partner_months_chart(tables: TradeTables, wording: Wording, style: Style, *, partner: str) -> Chart:
    """Months thin, since they are not adjusted for the season; the twelve-month average thick."""
    rows = tables.exports(MONTHLY_UNADJUSTED).loc[lambda f: f["partner_code"] == partner].sort_values("period")
    sums = series_exports(tables, "months").loc[lambda f: f["partner_code"] == partner].sort_values("period")
    colour = style.palette.us if partner == UNITED_STATES else style.palette.non_us
    axis = money_axis(float(rows["value"].max()) * 1.08, wording=wording, style=style)
    first, last = int(str(rows["period"].iloc[0])[:4]), int(str(rows["period"].iloc[-1])[:4]) + 1
    source = source_line(tables, rows, wording=wording)
    caption = Caption(_title(tables, rows, partner, wording), wording("partners-months-subtitle"), source)
    figure = Plot(caption, style, 380, Room(left_margin(axis, style=style), right=30)).figure(
        [_months(rows, colour, wording, style), _averages(sums, colour, wording, style)],
        notes=_labels(rows, sums, colour, wording, style),
        xaxis=year_axis(first, last, style=style) | {"range": [first - 0.1, last + 0.1]},
        yaxis=axis,
    )
    alt = wording("partners-months-alt", title=caption.title, first=wording.period(str(rows["period"].iloc[0])))
    return Chart("partner_months", figure, caption, alt, _table(rows, sums, wording))


def _months(rows: Frame, colour: str, wording: Wording, style: Style) -> Trace:
    pairs, hover = zip(rows["period"], rows["value"], strict=True), partial(wording, "partners-months-hover")
    text = [hover(month=wording.period(month), value=wording.money(value)) for month, value in pairs]
    look = {"color": colour, "width": style.line_width * 0.5}
    return _line(rows, 1) | {"name": "months", "opacity": 0.7, "line": look, "text": text}


def _averages(sums: Frame, colour: str, wording: Wording, style: Style) -> Trace:
    text = []
    for month, value in zip(sums["period"], sums["value"], strict=True):
        fields = {"sum": wording.money(value), "value": wording.money(value / 12)}
        text.append(wording("partners-months-hover-average", month=wording.period(month), **fields))
    look = {"color": colour, "width": style.line_width * 1.2}
    return _line(sums, 12) | {"name": "average", "line": look, "text": text}


def _line(rows: Frame, months: int) -> Trace:
    """A line of the values of so many months each, for one month."""
    x, y = [month_middle(month) for month in rows["period"]], (rows["value"] / months).tolist()
    return scatter(x=x, y=y, mode="lines", hoverinfo="text")


def _labels(rows: Frame, sums: Frame, colour: str, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The highest month with its value; at the foot what the thick line is, and the last twelve months."""
    top, start, last = rows.nlargest(1, "value").iloc[0], sums.iloc[0], sums.iloc[-1]
    total = wording("partners-months-sum", month=wording.period(last["period"]), value=wording.money(last["value"]))
    low = 6 + (round(style.label_size * 1.5) if style.phone else 0)  # on a phone over the other label, which is as wide
    look = style.label_size, colour
    late = month_middle(top["period"]) > month_middle(str(rows["period"].iloc[-1])) - 1.5
    highest = {"month": wording.date(top["period"], short=True), "value": wording.money(top["value"])}
    high = wording("partners-months-high", **highest)
    side = {"xanchor": "right", "xshift": 14} if late else {"xanchor": "center", "xshift": 0}
    average = wording("partners-months-average")
    return [
        note(month_middle(top["period"]), float(top["value"]), high, look, **side, yanchor="bottom", yshift=5),
        note(month_middle(start["period"]), 0, average, look, xanchor="left", yanchor="bottom", yshift=6),
        note(month_middle(last["period"]), 0, f"<b>{total}</b>", look, xanchor="right", yanchor="bottom", yshift=low),
    ]


def _title(tables: TradeTables, rows: Frame, partner: str, wording: Wording) -> str:
    values = rows.set_index("period")["value"]
    month = str(values.index[-1])
    before = years_before(month, 1)
    fields = {"name": named(tables, partner, wording).the, "month": wording.period(month)}
    fields |= {"value": wording.money(float(values[month]))}
    if before not in values.index or not values[before] > 0:
        return wording("partners-months-title-only", **fields)
    change = float(values[month] / values[before] - 1)
    return wording("partners-months-title", **fields, change=wording.change(change), before=wording.period(before))


def _table(rows: Frame, sums: Frame, wording: Wording) -> TextTable:
    total = sums.set_index("period")["value"].to_dict()
    body = []
    for month, value in zip(rows["period"].iloc[::-1], rows["value"].iloc[::-1], strict=True):
        known = pd.notna(total.get(month))
        year = (wording.money(total[month]), wording.money(total[month] / 12)) if known else ("–", "–")
        body.append((wording.period(month), wording.money(value), *year))
    heads = ("column-month", "column-value", "partners-column-sum", "partners-column-average")
    return TextTable(tuple(map(wording, heads)), tuple(body))
