"""Exports to a few partners with one year at 100: who grew most since then."""

from __future__ import annotations

from math import isnan
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, round_ticks, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.line_ends import EndLabel, end_notes, label_room, number_at
from components.drawing.metals import gold_remark
from components.drawing.style import Style
from components.drawing.text_fit import shortened
from components.drawing.traces import Trace, line, with_gaps
from components.partners.colours import markers, tones
from components.partners.words import scope_text, traded_word
from data import TradeTables
from data.indicators.partners.comparison import (
    WITH_IMPORTS,
    PartnerComparison,
    compared_rows,
    currency_of,
    partner_comparison,
)
from data.names import name, partner
from data.wording import Wording


def partner_indexed_chart(
    tables: TradeTables, wording: Wording, style: Style, *, partners: tuple[str, ...], scope: str, base_year: int
) -> Chart:
    """One line for each partner that has a value in the base year, named at its end."""
    found = partner_comparison(tables, scope, partners, base_year)
    rows = compared_rows(tables, scope, tuple(found.index.columns))
    goods, counted = traded_word(scope, wording), scope_text(tables, scope, wording)
    subtitle = wording("partner-indexed-subtitle", base=base_year, goods=goods, scope=counted)
    title = _title(tables, found, wording)
    remark = "" if scope == "imports" else gold_remark(tables, title, wording)
    caption = Caption(title, f"{subtitle} {remark}".strip(), source_line(tables, rows, wording=wording))
    ticks = round_ticks(float(found.index.max().max()) * 1.04, count=4 if style.phone else 5)
    axis = {"tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, ticks[-1]]}
    labels = _labels(tables, found, wording, style)
    room = Room(left_margin(axis, style=style), label_room(labels, style), below=28)
    plot = Plot(caption, style, 360 if style.phone else 470, room)
    first = int(found.values.index[0])
    figure = plot.figure(
        _lines(tables, found, wording, style),
        notes=end_notes(labels, axis, plot),
        xaxis=year_axis(first, found.last_year, style=style) | {"range": [first - 0.4, found.last_year + 0.15]},
        yaxis=axis | {"type": "linear"},
        shapes=_base_lines(base_year, style),
    )
    alt = wording("partner-indexed-alt", title=caption.title, first=first, last=found.last_year)
    alt = f"{alt} {remark}".strip()
    return Chart("partner_indexed", figure, caption, alt, _table(tables, found, wording))


def _lines(tables: TradeTables, found: PartnerComparison, wording: Wording, style: Style) -> list[Trace]:
    partners = tuple(found.values.columns)
    colours, signs = tones(partners, style), markers(partners)
    years = [int(y) for y in found.index.index]
    traces = []
    for code in found.index.columns:
        text = [_hover(tables, found, code, year, wording) for year in years]
        look = {"color": colours[code], "width": style.line_width}
        marker = {"symbol": signs[code], "size": 6 * style.scale, "color": colours[code]}
        trace = line(years, with_gaps(years, found.index[code]), name=code, text=text, line=look, marker=marker)
        traces.append(trace | {"mode": "lines+markers", "cliponaxis": False})
    return traces


def _hover(tables: TradeTables, found: PartnerComparison, code: str, year: int, wording: Wording) -> str:
    """A point in one sentence; empty where there is no value."""
    index = number_at(found.index, year, code)
    if isnan(index):
        return ""
    money = wording.money(number_at(found.values, year, code), currency_of(found.scope))
    fields = {"name": name(tables, code, wording), "year": year, "value": money}
    key = "partner-indexed-hover-other" if found.scope in WITH_IMPORTS else "partner-indexed-hover"
    goods = {"goods": traded_word(found.scope, wording)} if found.scope in WITH_IMPORTS else {}
    return wording(key, **fields, **goods, index=wording.number(index), base=found.base_year)


def _labels(tables: TradeTables, found: PartnerComparison, wording: Wording, style: Style) -> list[EndLabel]:
    colours = tones(tuple(found.values.columns), style)
    widest = 104 if style.phone else 190 * style.scale
    labels = []
    for code in found.index.columns:
        known = found.index[code].dropna()
        text = shortened(name(tables, code, wording), width=widest, size=style.label_size)
        at, end = float(known.index[-1]), float(known.iloc[-1])
        labels.append(EndLabel(at, end, f"{text} {wording.number(end)}", colours[code]))
    return labels


def _base_lines(base_year: int, style: Style) -> list[dict[str, Any]]:
    """The level of the base and its year."""
    look = {"color": style.palette.neutral, "width": 1 * style.scale, "dash": "dot"}
    rule = {"type": "line", "line": look, "layer": "below"}
    level = rule | {"xref": "paper", "x0": 0, "x1": 1, "y0": 100, "y1": 100}
    return [level, rule | {"yref": "paper", "x0": base_year, "x1": base_year, "y0": 0, "y1": 1}]


def _title(tables: TradeTables, found: PartnerComparison, wording: Wording) -> str:
    """Who grew most from the base year to the last one, among those that have both."""
    last = found.index.loc[found.last_year].dropna()
    fields: dict[str, Any] = {"base": found.base_year, "last": found.last_year}
    if last.empty:
        return wording("partner-indexed-title-none", **fields)
    code = str(last.idxmax())
    change = number_at(found.index, found.last_year, code) / 100 - 1
    fields |= {"change": wording.change(change), "side": "rose" if change > 0 else "fell", "count": len(last)}
    if found.scope in WITH_IMPORTS:
        goods, of = traded_word(found.scope, wording), name(tables, code, wording)
        return wording("partner-indexed-title-other", **fields, goods=goods, name=of)
    return wording("partner-indexed-title", **fields, name=partner(tables, code, wording).the)


def _table(tables: TradeTables, found: PartnerComparison, wording: Wording) -> TextTable:
    head = (wording("column-year"), *(name(tables, code, wording) for code in found.index.columns))
    rows = [
        (wording.period(year), *("–" if pd.isna(v) else wording.number(float(v), 1) for v in found.index.loc[year]))
        for year in reversed(found.index.index)
    ]
    return TextTable(head, tuple(rows))
