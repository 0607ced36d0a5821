"""Exports to a few partners, a panel each on a common scale."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, on_panel, panel_axes, plain_money_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.line_ends import number_at
from components.drawing.metals import gold_remark
from components.drawing.style import Style
from components.drawing.text_fit import shortened
from components.drawing.texts import PanelPlace, heading
from components.drawing.traces import Trace, line, scatter, with_gaps
from components.partners.colours import tones
from components.partners.words import scope_text, traded_word
from data import TradeTables
from data.frames import Frame
from data.indicators.partners.comparison import (
    BALANCE,
    WITH_IMPORTS,
    PartnerComparison,
    compared_rows,
    currency_of,
    partner_comparison,
)
from data.names import name, partner
from data.wording import Wording

TOO_FAR_APART = 20.0  # peaks further apart than this get a logarithmic scale


def partner_multiples_chart(
    tables: TradeTables, wording: Wording, style: Style, *, partners: tuple[str, ...], scope: str, base_year: int
) -> Chart:
    """A panel for each partner that the series holds; the others stand behind it in grey."""
    found = partner_comparison(tables, scope, partners, base_year)
    rows = compared_rows(tables, scope, tuple(found.values.columns))
    logarithmic = is_logarithmic(found.values)
    axis = _log_axis(found, wording) if logarithmic else _linear_axis(found, wording, style)
    words = {"goods": traded_word(scope, wording), "scope": scope_text(tables, scope, wording)}
    words["scale"] = wording("partner-multiples-log" if logarithmic else "partner-multiples-linear")
    words["unit"] = wording(f"partner-unit-{currency_of(scope)}-{_unit(found)}")
    subtitle = wording("partner-multiples-subtitle", **words)
    title = _title(tables, found, wording)
    remark = "" if scope == "imports" else gold_remark(tables, title, wording)
    caption = Caption(title, f"{subtitle} {remark}".strip(), source_line(tables, rows, wording=wording))
    places = panel_places(len(found.values.columns), style)
    height = (150 * max(1, -(-len(places) // 2)) + 60) if style.phone else (330 if len(places) <= 3 else 520)
    room = Room(left_margin(axis, style=style), right=14, below=30, above=round(style.label_size * 1.5))
    notes, axes = _heads(tables, found, places, wording, style), _axes(found, places, axis, style)
    traces = _lines(found, wording, style, tables)
    figure = Plot(caption, style, height, room).figure(traces, notes=notes, **axes)
    alt = f"{wording('partner-multiples-alt', title=caption.title, count=len(places))} {remark}".strip()
    return Chart("partner_multiples", figure, caption, alt, _table(tables, found, wording))


def is_logarithmic(values: Frame) -> bool:
    """Whether the largest peak is so far above the smallest that a linear scale would hide the small."""
    peaks = values.max().dropna()
    positive = values.where(values > 0).min().notna().all()
    return bool(len(peaks) > 1 and positive and peaks.max() > TOO_FAR_APART * peaks.min())


def panel_places(count: int, style: Style) -> list[PanelPlace]:
    """Where the panels stand: three in a row, on a phone two."""
    across = min(count, 2 if style.phone else 3)
    down = -(-count // across)
    gap_x, gap_y = (0.08, 0.16 if down < 3 else 0.11) if style.phone else (0.045, 0.17)
    wide, high = (1 - gap_x * (across - 1)) / across, (1 - gap_y * (down - 1)) / down
    places: list[PanelPlace] = []
    for i in range(count):
        left, top = (i % across) * (wide + gap_x), 1 - (i // across) * (high + gap_y)
        places.append(((left, min(1.0, left + wide)), (max(0.0, top - high), top)))
    return places


def _unit(found: PartnerComparison) -> str:
    return "billions" if float(found.values.abs().max().max()) >= 500 else "millions"


def _linear_axis(found: PartnerComparison, wording: Wording, style: Style) -> dict[str, Any]:
    """Values in billions, or in millions where all partners take little."""
    most, least = (float(end) * 1.05 for end in (found.values.max().max(), found.values.min().min()))
    least = min(least, 0.0) if found.scope == BALANCE else 0.0
    unit: dict[str, Any] = {"billions": _unit(found) == "billions", "currency": currency_of(found.scope)}
    return {"type": "linear"} | plain_money_axis(max(most, 0.0), wording=wording, style=style, least=least, **unit)


def _log_axis(found: PartnerComparison, wording: Wording) -> dict[str, Any]:
    """Powers of ten; the unit of the ticks is that of the subtitle."""
    factor = 1000.0 if _unit(found) == "billions" else 1.0
    positive = found.values.where(found.values > 0)
    low, high = floor(log10(float(positive.min().min()))), ceil(log10(float(positive.max().max()) * 1.1))
    ticks = [10.0**p for p in range(low, high + 1)]
    texts = [wording.number(t / factor, max(0, ceil(-log10(t / factor)))) for t in ticks]
    return {"type": "log", "tickvals": ticks, "ticktext": texts, "range": [low, high]}


def _axes(found: PartnerComparison, places: list[PanelPlace], axis: dict[str, Any], style: Style) -> dict[str, Any]:
    first, last = int(found.values.index[0]), found.last_year
    ticks = year_axis(first, last, style=style)["tickvals"]
    few = [ticks[0], ticks[len(ticks) // 2], ticks[-1]] if style.phone else ticks[:: max(1, len(ticks) // 4)]
    years = {"range": [first - 0.5, last + 0.8], "tickvals": few, "ticktext": [str(t) for t in few]}
    return panel_axes((years, axis | {"showticklabels": place[0][0] == 0}, place) for place in places)


def _lines(found: PartnerComparison, wording: Wording, style: Style, tables: TradeTables) -> list[Trace]:
    """In each panel all other partners as one grey trace, and the panel's own on top."""
    partners = tuple(found.values.columns)
    colours, years = tones(partners, style), [int(y) for y in found.values.index]
    series = {code: with_gaps(years, found.values[code]) for code in partners}
    traces = []
    for i, code in enumerate(partners):
        axes = on_panel(i)
        others = [other for other in partners if other != code]
        if others:
            x, y = [*years, None] * len(others), [v for other in others for v in (*series[other], None)]
            grey = {"color": style.palette.unknown, "width": 1 * style.scale}
            traces.append(scatter(x=x, y=y, mode="lines", line=grey, hoverinfo="skip", name="others", **axes))
        texts = [_hover(tables, found, code, y, v, wording) for y, v in zip(years, series[code], strict=True)]
        look = {"color": colours[code], "width": style.line_width}
        single = sum(v is not None for v in series[code]) < 2
        mode = "lines+markers" if single or len(years) < 8 else "lines"
        traces.append(line(years, series[code], name=code, mode=mode, line=look, text=texts, **axes))
    return traces


def _hover(
    tables: TradeTables, found: PartnerComparison, code: str, year: int, value: float | None, wording: Wording
) -> str:
    if value is None:
        return ""
    money = wording.money(value, currency_of(found.scope))
    fields = {"name": name(tables, code, wording), "year": year, "value": money}
    if found.scope in WITH_IMPORTS:
        return wording("partner-multiples-hover-other", **fields, goods=traded_word(found.scope, wording))
    return wording("partner-multiples-hover", **fields)


def _heads(
    tables: TradeTables, found: PartnerComparison, places: list[PanelPlace], wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """Over each panel the partner and its latest value."""
    colours, notes = tones(tuple(found.values.columns), style), []
    wide = style.width * (places[0][0][1] - places[0][0][0]) * 0.8
    for code, place in zip(found.values.columns, places, strict=True):
        known = found.values[code].dropna()
        value = wording.money(float(known.iloc[-1]), currency_of(found.scope))
        of, year = name(tables, code, wording), int(known.index[-1])
        text = wording("partner-multiples-head", name=of, value=value, year=year)
        short = text if not style.phone else shortened(of, width=wide, size=style.label_size)
        notes.append(heading([f"<b>{short}</b>"], place, style, colour=colours[code], shift=3))
    return notes


def _title(tables: TradeTables, found: PartnerComparison, wording: Wording) -> str:
    """Who took most in the last year, and how many times what the smallest took."""
    last = found.values.loc[found.last_year].dropna()
    if last.empty:
        return wording("partner-multiples-title-none", year=found.last_year)
    top, least = str(last.idxmax()), str(last.idxmin())
    currency = currency_of(found.scope)
    value = wording.money(number_at(found.values, found.last_year, top), currency)
    fields = {"name": partner(tables, top, wording).the, "value": value, "year": found.last_year}
    if found.scope in WITH_IMPORTS:
        return _title_of_trade(tables, found, (top, least), wording)
    if len(last) == 1 or not last[least] > 0:
        return wording("partner-multiples-title-one", **fields)
    small = wording.money(number_at(found.values, found.last_year, least), currency)
    words = wording("partner-multiples-title", **fields, least=partner(tables, least, wording).the, small=small)
    return wording.capital(words)


def _title_of_trade(tables: TradeTables, found: PartnerComparison, ends: tuple[str, str], wording: Wording) -> str:
    """The largest and the smallest value of the last year, of imports, two-way trade or balance."""
    top, least = ends
    money = {code: wording.money(number_at(found.values, found.last_year, code)) for code in ends}
    fields = {"goods": traded_word(found.scope, wording), "year": found.last_year}
    fields |= {"name": name(tables, top, wording), "value": money[top]}
    if top == least:
        return wording("partner-multiples-title-other-one", **fields)
    return wording("partner-multiples-title-other", **fields, least=name(tables, least, wording), small=money[least])


def _table(tables: TradeTables, found: PartnerComparison, wording: Wording) -> TextTable:
    currency = currency_of(found.scope)
    head = (wording("column-year"), *(name(tables, code, wording) for code in found.values.columns))
    rows = []
    for year in reversed(found.values.index):
        cells = ("–" if pd.isna(v) else wording.money(float(v), currency) for v in found.values.loc[year])
        rows.append((wording.period(year), *cells))
    return TextTable(head, tuple(rows))
