"""Exports outside the United States by month since 2019, and the sum of the twelve months to each month."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, money_axis, month_middle, on_panel, panel_axes, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.metals import left_out_words, metals_words
from components.drawing.style import Style
from components.drawing.texts import note, paper_note
from components.drawing.traces import Trace, bars, line
from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED, UNITED_STATES, WORLD
from data.indicators.exports.flows import years_before
from data.indicators.exports.gold import counted_flows, counted_sums, rows_counted
from data.wording import Wording

Values = Mapping[str, float]
WIDE = [0, 1]
SUMS, MONTHS, ALONE = (WIDE, [0.5, 1.0]), (WIDE, [0.0, 0.33]), (WIDE, [0.0, 1.0])  # the places of the panels


def non_us_months_chart(tables: TradeTables, wording: Wording, style: Style, *, without_gold: bool = False) -> Chart:
    """Two panels, each from zero: twelve months are ten times a month, and on one axis the months would lie flat."""
    by_month = _non_us(counted_flows(tables, MONTHLY_UNADJUSTED, without_gold=without_gold))
    sums = _non_us(counted_sums(tables, without_gold=without_gold))
    exports = rows_counted(tables, MONTHLY_UNADJUSTED, without_gold=without_gold)
    used = exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES])]
    title = _title(by_month, sums, metals_words(without_gold, wording), wording)
    subtitle = wording("pace-subtitle") + left_out_words(without_gold, wording)
    caption = Caption(title, subtitle, source_line(tables, used, wording=wording))
    months = [str(m) for m in pd.period_range(min(by_month), max(by_month), freq="M")]
    panels = [("sums", sums, SUMS), ("months", by_month, MONTHS)] if sums else [("months", by_month, ALONE)]
    axes = [money_axis(max(values.values()) * 1.08, wording=wording, style=style) for _, values, _ in panels]
    first, last = int(months[0][:4]), int(months[-1][:4]) + 1
    years = year_axis(first, last, style=style) | {"range": [first - 0.05, last + 0.05]}
    left = max(left_margin(axis, style=style) for axis in axes)
    plot = Plot(caption, style, 500, Room(left, right=16, above=round(style.label_size * 2.2)))
    notes, traces = [], []
    for number, (name, values, place) in enumerate(panels):
        head, over = f"<b>{wording(f'pace-panel-{name}')}</b>", {"yanchor": "bottom", "yshift": 6}
        notes.append(paper_note(0, place[1][1], head, (style.label_size, style.palette.text), **over))
        notes.append(_latest(values, wording, style) | on_panel(number, "ref"))
        trace = _line(months, sums, wording, style) if name == "sums" else _bars(by_month, wording, style)
        traces.append(trace | on_panel(number))
    layout = panel_axes((years, axis, place) for axis, (_, _, place) in zip(axes, panels, strict=True))
    figure = plot.figure(traces, notes=notes, **layout, bargap=0.25)
    start = wording("pace-alt-sums", first=wording.period(min(sums))) if sums else ""
    alt = wording("pace-alt", title=title, first=wording.period(months[0]), sums=start)
    return Chart("non_us_months", figure, caption, alt, _table(by_month, sums, wording))


def _non_us(frame: pd.DataFrame) -> dict[str, float]:
    return dict(zip(frame["period"].tolist(), frame["non_us"].tolist(), strict=True))


def _title(by_month: Values, sums: Values, gold: str, wording: Wording) -> str:
    """The latest twelve months against the twelve before; the latest month where no twelve follow each other."""
    month = max(sums or by_month)
    fields = {"month": wording.period(month), "value": wording.money((sums or by_month)[month]), "gold": gold}
    before = sums.get(years_before(month, 1))
    if not sums:
        return wording("pace-title-month", **fields)
    if not before:
        return wording("pace-title-only", **fields)
    change = sums[month] / before - 1
    return wording("pace-title", **fields, change=wording.change(change))


def _line(months: list[str], sums: Values, wording: Wording, style: Style) -> Trace:
    """The sums; a month without the twelve before it breaks the line."""
    x, y = [month_middle(m) for m in months], [sums.get(m) for m in months]
    hover, look = partial(wording, "pace-hover-sum"), {"color": style.palette.non_us, "width": style.line_width * 1.2}
    texts = [hover(month=wording.period(m), value=wording.money(sums[m])) if m in sums else "" for m in months]
    return line(x, y, name="twelve months", line=look, text=texts)


def _bars(by_month: Values, wording: Wording, style: Style) -> Trace:
    """A bar for each month that is known."""
    x, y, hover = [month_middle(m) for m in by_month], list(by_month.values()), partial(wording, "pace-hover-month")
    texts = [hover(month=wording.period(m), value=wording.money(v)) for m, v in by_month.items()]
    return bars(name="months", x=x, y=y, marker={"color": style.palette.non_us}, hovertext=texts)


def _latest(values: Values, wording: Wording, style: Style) -> dict[str, Any]:
    """The latest value, over the end of its panel's line or bars."""
    month = max(values)
    # Of the months that the label stands over the highest.
    high = max(v for m, v in values.items() if month_middle(m) > month_middle(month) - 1.2)
    text = wording("pace-label", month=wording.date(month, short=True), value=wording.money(values[month]))
    side = {"xanchor": "right", "yanchor": "bottom", "xshift": 14, "yshift": 4}
    return note(month_middle(month), high, text, (style.label_size, style.palette.non_us), **side)


def _table(by_month: Values, sums: Values, wording: Wording) -> TextTable:
    head = (wording("column-month"), wording("column-non-us"), wording("pace-column-sum"))
    rows = tuple(
        (wording.period(m), wording.money(by_month[m]), wording.money(sums[m]) if m in sums else "–")
        for m in sorted(by_month, reverse=True)
    )
    return TextTable(head, rows)
