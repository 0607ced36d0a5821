"""A partner's exports over the years: each series its own line, Canadian and US dollars in two panels, never chained."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import heading
from components.partners import trend_panels
from components.partners.words import series_name
from data import TradeTables
from data.frames import Frame, records
from data.indicators.exports.series import SERIES
from data.indicators.partners.profile import export_rows, standings
from data.names import partner as named
from data.wording import Wording


def partner_trend_chart(tables: TradeTables, wording: Wording, style: Style, *, partner: str) -> Chart:
    """Annual exports to one partner in every series that holds it."""
    rows = export_rows(tables, partner).loc[lambda f: f["series"] != "months"]
    rows = rows.assign(year=rows["period"].astype(int))
    first, last = int(rows["year"].min()), int(rows["year"].max())
    panels = trend_panels.panels_of(rows)
    places = trend_panels.domains(len(panels), style)
    beside = len(panels) > 1 and not style.phone
    years = year_axis(first, last, style=replace(style, width=style.width // 2, presenter=False) if beside else style)
    layout: dict[str, Any] = {}
    for panel, (x, y) in zip(panels, places, strict=True):
        layout[f"xaxis{panel.end}"] = years | {"domain": x, "anchor": f"y{panel.end}"}
        axis = trend_panels.value_axis(panel, wording, style)
        layout[f"yaxis{panel.end}"] = axis | {"domain": y, "anchor": f"x{panel.end}"}
    figure = go.Figure([line for panel in panels for line in trend_panels.panel_lines(panel, wording, style)], layout)
    source = source_line(tables, rows, wording=wording)
    subtitle = wording("partners-trend-subtitle")
    if (rows["series"] == "baci").any():
        subtitle = f"{subtitle} {wording('partners-trend-baci')}"
    caption = Caption(_title(tables, partner, wording), subtitle, source)
    names = max(len(panel.series) for panel in panels)
    above = round(trend_panels.heading_height(style, names))
    height = 610 + 4 * (above - round(trend_panels.heading_height(style))) if style.phone and len(panels) > 1 else 430
    left = _left(layout, style)
    framed(figure, caption, style=style, height=height, room=Room(left=left, right=26, above=above))
    heads = [trend_panels.heading_lines(panel, wording, style) for panel in panels]
    over = {"xshift": 6 - left} if style.phone else {}  # under the title's edge, where the longest name has room
    notes = [heading(lines, place, style) | over for lines, place in zip(heads, places, strict=True)]
    figure.layout.annotations = [*figure.layout.annotations, *notes]
    alt = wording("partners-trend-alt", title=caption.title, first=first, last=last)
    return Chart("partner_trend", figure, caption, alt, _table(rows, wording))


def _left(layout: dict[str, Any], style: Style) -> int:
    texts = [text for name, axis in layout.items() if name.startswith("y") for text in axis["ticktext"]]
    return round(max(text_width(text, style.label_size) for text in texts)) + 14


def _title(tables: TradeTables, partner: str, wording: Wording) -> str:
    """The latest year of the series that says most, with its growth over the longest span known."""
    standing = next(s for s in standings(tables, partner) if s.series != "months")
    said = {
        "name": named(tables, partner, wording).the, "year": standing.period,
        "value": wording.money(standing.value, SERIES[standing.series].currency),
    }  # fmt: skip
    known = [(g.start, g.rate) for g in standing.growth if g.rate is not None]
    if not known:
        return wording("partners-trend-title-only", **said)
    start, rate = known[-1]
    span = "one-year" if int(said["year"]) - int(start) == 1 else "years"
    return wording("partners-trend-title", **said, rate=wording.change(rate), start=start, span=span)


def _table(rows: Frame, wording: Wording) -> TextTable:
    wide = rows.pivot(index="year", columns="series", values="value").sort_index(ascending=False)
    held = [series for series in SERIES if series in wide.columns]
    head = (wording("column-year"), *(series_name(series, wording) for series in held))
    body = tuple(
        (wording.period(year), *(_cell(row[series], SERIES[series].currency, wording) for series in held))
        for year, row in zip(wide.index, records(wide), strict=True)
    )
    return TextTable(head, body)


def _cell(value: float, currency: str, wording: Wording) -> str:
    return "–" if pd.isna(value) else wording.money(float(value), currency)
