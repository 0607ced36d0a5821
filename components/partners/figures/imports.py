"""Goods exports to a partner and imports from it, in US dollars, by who compiled them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

from components.drawing.axes import left_margin, plain_money_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.line_ends import EndLabel, end_notes, label_room
from components.drawing.style import Style
from components.drawing.texts import note
from components.drawing.traces import Trace, line, with_gaps
from data import TradeTables
from data.frames import UNITED_STATES, Frame, records
from data.indicators.exports.both_ways import latest_year_of_trade
from data.indicators.partners.imports import COMPILED, TRADE_FLOWS, latest_both, two_way
from data.names import partner as named
from data.wording import Wording

DOTTED = "comtrade"
NAMED = ("baci", DOTTED)  # compilers whose name stands beside their marks; the other lines are the IMF's


def partner_imports_chart(tables: TradeTables, wording: Wording, style: Style, *, partner: str) -> Chart:
    """Lines of the IMF's figures and, dotted, of UN Comtrade's; a single year reconciled by CEPII; none joined to another."""
    rows = two_way(tables, partner)
    first, last = int(rows["year"].min()), int(rows["year"].max())
    most = float(rows["value"].max())
    axis = plain_money_axis(most * 1.08, billions=most >= 500, wording=wording, style=style, currency="usd")
    subtitle, source = _subtitle(tables, partner, rows, most, wording), source_line(tables, rows, wording=wording)
    caption = Caption(_title(tables, partner, wording), subtitle, source)
    labels = _labels(rows, partner, wording, style)
    singles = [_single_note(row, wording, style) for row in _named(rows)]
    plot = Plot(caption, style, 360, Room(left_margin(axis, style=style), max(label_room(labels, style), 28)))
    notes = [*end_notes(labels, axis, plot), *singles]
    years = year_axis(first, last, style=style) | {"range": [first - 0.4, last + 0.4]}
    figure = plot.figure(_lines(rows, partner, wording, style), notes=notes, xaxis=years, yaxis=axis)
    alt = wording("partner-imports-alt", title=caption.title, first=first, last=last)
    return Chart("partner_imports", figure, caption, alt, _table(rows, wording))


def _subtitle(tables: TradeTables, partner: str, rows: Frame, most: float, wording: Wording) -> str:
    """The unit, the years of each compiler shown, whether newer figures are in C$, and what each compiler's figures are."""
    shown = [series for series, _ in COMPILED if (rows["series"] == series).any()]
    newer = latest_year_of_trade(tables, partner)
    key = "newer" if newer is not None and int(rows["year"].max()) < int(newer.period) else "years"
    years = wording.join([_years(rows, series, wording) for series in shown])
    unit = wording("partner-imports-subtitle", unit=_unit(most, wording))
    compilers = (wording(f"partner-imports-subtitle-{series}") for series in shown)
    return " ".join([unit, wording(f"partner-imports-{key}", years=years), *compilers])


def _years(rows: Frame, series: str, wording: Wording) -> str:
    """`2000 to 2020 (IMF)`."""
    years = rows.loc[rows["series"] == series, "year"].astype(int)
    key = "partner-imports-span-one" if years.nunique() == 1 else "partner-imports-span"
    return wording(key, first=years.min(), last=years.max(), by=wording(f"partner-by-{series}"))


def _unit(most: float, wording: Wording) -> str:
    return wording("partner-unit-usd-billions" if most >= 500 else "partner-unit-usd-millions")


def _tone(flow: str, partner: str, style: Style) -> str:
    if flow == "imports":
        return style.palette.other_measure
    return style.palette.us if partner == UNITED_STATES else style.palette.non_us


def _of(rows: Frame, series: str, flow: str) -> Frame:
    return rows.loc[(rows["series"] == series) & (rows["flow"] == flow)]


def _lines(rows: Frame, partner: str, wording: Wording, style: Style) -> list[Trace]:
    traces = []
    for series, _ in COMPILED:
        for flow in TRADE_FLOWS:
            part = _of(rows, series, flow)
            if part.empty:
                continue
            years = list(range(int(part["year"].min()), int(part["year"].max()) + 1))
            hovers = {int(r["year"]): _hover(r, wording) for r in records(part)}
            tone, symbol = _tone(flow, partner, style), "diamond" if flow == "exports" else "square"
            look = {"color": tone, "width": style.line_width, "dash": "dot" if series == DOTTED else "solid"}
            marker = {"size": 9 * style.scale, "symbol": symbol, "color": tone}
            trace = line(years, with_gaps(years, part.set_index("year")["value"]), line=look, marker=marker)
            mode, text = "markers" if len(part) == 1 else "lines", [hovers.get(year, "") for year in years]
            traces.append(trace | {"name": f"{series}-{flow}", "mode": mode, "text": text})
    return traces


def _hover(row: Mapping[Any, Any], wording: Wording) -> str:
    confidence = wording.code("confidence", str(row["confidence"])).lower()
    value, by = wording.money(float(row["value"]), "usd"), wording(f"partner-by-{row['series']}")
    key, year = f"partner-imports-hover-{row['flow']}", int(row["year"])
    return wording(key, year=year, value=value, by=by, confidence=confidence)


def _labels(rows: Frame, partner: str, wording: Wording, style: Style) -> list[EndLabel]:
    """The flows' names at the right edge, at the height of their last line's end."""
    labels = []
    for flow in TRADE_FLOWS:
        part = rows.loc[rows["flow"] == flow].sort_values("year")
        if len(part):
            year, value = (float(part.iloc[-1][column]) for column in ("year", "value"))
            labels.append(EndLabel(year, value, wording(f"partner-flow-{flow}"), _tone(flow, partner, style)))
    return labels


def _named(rows: Frame) -> list[dict[Any, Any]]:
    """The higher value of a compiler's first year, which carries its name; none where one compiler stands alone."""
    if rows["series"].nunique() == 1:
        return []
    parts = [rows.loc[rows["series"] == series] for series in NAMED]
    firsts = [part.loc[part["year"] == part["year"].min()].nlargest(1, "value") for part in parts]
    return [row for first in firsts for row in records(first)]


def _single_note(row: Mapping[Any, Any], wording: Wording, style: Style) -> dict[str, Any]:
    text, look = wording(f"partner-by-{row['series']}"), (style.label_size, style.palette.quiet_text)
    side = {"xanchor": "right", "yanchor": "bottom", "yshift": 7, "xshift": 8}
    return note(int(row["year"]), float(row["value"]), text, look, **side)


def _title(tables: TradeTables, partner: str, wording: Wording) -> str:
    """Both flows of the latest year that one compiler holds."""
    found = latest_both(tables, partner)
    name = named(tables, partner, wording)
    if found is None:
        return wording("partner-imports-title-none", name=name.the)
    flows = {flow: wording.money(getattr(found, flow), "usd") for flow in ("exports", "imports")}
    by = wording(f"partner-by-{found.series}")
    return wording("partner-imports-title", origin=name.from_, year=found.year, by=by, **flows)


def _table(rows: Frame, wording: Wording) -> TextTable:
    values = {(int(r["year"]), r["series"], r["flow"]): float(r["value"]) for r in records(rows)}
    body = []
    for year, series in sorted({(year, series) for year, series, _ in values}, reverse=True):
        found = [values.get((year, series, flow)) for flow in TRADE_FLOWS]
        cells = ["–" if value is None else wording.money(value, "usd") for value in found]
        body.append((wording.period(year), wording(f"partner-by-{series}"), *cells))
    heads = (f"partner-column-{head}" for head in ("year", "measure")), (f"partner-flow-{f}" for f in TRADE_FLOWS)
    return TextTable(tuple(map(wording, chain(*heads))), tuple(body))
