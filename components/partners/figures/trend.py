"""A partner's exports over the years: each series its own line, Canadian and US dollars in two panels, never chained."""

from __future__ import annotations

import pandas as pd

from components.drawing.axes import left_margin, on_panel, panel_axes
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
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
    years = trend_panels.panel_years(first, last, len(panels), style)
    axes = [trend_panels.value_axis(panel, wording, style) for panel in panels]
    source = source_line(tables, rows, wording=wording)
    subtitle = wording("partners-trend-subtitle")
    if (rows["series"] == "baci").any():
        subtitle = f"{subtitle} {wording('partners-trend-baci')}"
    caption = Caption(_title(tables, partner, wording), subtitle, source)
    names = max(len(panel.series) for panel in panels)
    above = round(trend_panels.heading_height(style, names))
    height = 610 + 4 * (above - round(trend_panels.heading_height(style))) if style.phone and len(panels) > 1 else 430
    left = max(left_margin(axis, style=style) for axis in axes)
    heads = [trend_panels.heading_lines(panel, wording, style) for panel in panels]
    over = {"xshift": 6 - left} if style.phone else {}  # under the title's edge, where the longest name has room
    lines = [trend_panels.panel_lines(panel, wording, style) for panel in panels]
    figure = Plot(caption, style, height, Room(left, 26, above=above)).figure(
        [line | on_panel(number) for number, part in enumerate(lines) for line in part],
        notes=[heading(head, place, style) | over for head, place in zip(heads, places, strict=True)],
        **panel_axes((years, axis, place) for axis, place in zip(axes, places, strict=True)),
    )
    alt = wording("partners-trend-alt", title=caption.title, first=first, last=last)
    return Chart("partner_trend", figure, caption, alt, _table(rows, wording))


def _title(tables: TradeTables, partner: str, wording: Wording) -> str:
    """The latest year of the series that says most, with its growth over the longest span known."""
    standing = next(s for s in standings(tables, partner) if s.series != "months")
    value = wording.money(standing.value, SERIES[standing.series].currency)
    fields = {"name": named(tables, partner, wording).the, "year": standing.period, "value": value}
    known = [(g.start, g.rate) for g in standing.growth if g.rate is not None]
    if not known:
        return wording("partners-trend-title-only", **fields)
    start, rate = known[-1]
    span = "one-year" if int(fields["year"]) - int(start) == 1 else "years"
    return wording("partners-trend-title", **fields, rate=wording.change(rate), start=start, span=span)


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
