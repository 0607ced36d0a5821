"""A partner's exports over the years: each series its own line, Canadian and US dollars in two panels, never chained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.axes import money_axis, year_axis
from components.credits import source_line
from components.drawing import Caption, Chart, TextTable, framed
from components.partner_words import name_inside, series_name
from components.style import Style
from components.text_fit import text_width
from components.wording import Wording
from data import TradeTables
from data.frames import Frame
from data.indicators.partner_measures import SERIES
from data.indicators.partner_profile import Standing, export_rows, standings

PANELS = (("cad", ("principal", "goods")), ("usd", ("imf", "baci")))
GAP = 0.5  # of a panel's height, between panels that stand one below the other


@dataclass(frozen=True)
class Panel:
    """One currency: its values, its axis and its place."""

    currency: str
    number: int
    rows: Frame
    axis: dict[str, Any]


def partner_trend_chart(tables: TradeTables, *, wording: Wording, style: Style, partner: str) -> Chart:
    """Annual exports to one partner in every series that holds it."""
    rows = export_rows(tables, partner).loc[lambda f: f["series"] != "months"].assign(year=lambda f: f["period"].astype(int))
    panels = _panels(rows, wording, style)
    figure = go.Figure()
    years = year_axis(int(rows["year"].min()), int(rows["year"].max()), style=_narrower(style, len(panels)))
    domains = _domains(len(panels), style)
    for panel, (x, y) in zip(panels, domains, strict=True):
        end = "" if panel.number == 1 else "2"
        figure.update_layout({f"xaxis{end}": years | {"domain": x, "anchor": f"y{end}"}, f"yaxis{end}": panel.axis | {"domain": y, "anchor": f"x{end}"}})
        figure.add_traces([_line(panel, series, wording, style) for series in dict(PANELS)[panel.currency] if (panel.rows["series"] == series).any()])
        for note in (*_labels(panel, wording, style), _heading(x, y, panel, wording, style)):
            figure.add_annotation(**note)
    caption = Caption(_title(tables, partner, wording), wording("partners-trend-subtitle"), source_line(tables, rows, wording=wording))
    left = round(max(text_width(t, style.label_size) for p in panels for t in p.axis["ticktext"])) + 14
    framed(figure, caption, style=style, height=430 if not style.phone or len(panels) == 1 else 560, left=left, right=26, above=round(26 * style.scale))
    alt = wording("partners-trend-alt", title=caption.title, first=str(rows["year"].min()), last=str(rows["year"].max()))
    return Chart("partner_trend", figure, caption, alt, _table(rows, wording))


def _panels(rows: Frame, wording: Wording, style: Style) -> list[Panel]:
    found: list[Panel] = []
    for currency, series in PANELS:
        part = rows.loc[rows["series"].isin(series)]
        if len(part):
            found.append(Panel(currency, len(found) + 1, part, _axis(float(part["value"].max()), currency, wording, style)))
    return found


def _axis(most: float, currency: str, wording: Wording, style: Style) -> dict[str, Any]:
    """In billions; in millions where the partner takes less than half a billion."""
    if most >= 500:
        axis = money_axis(most * 1.12, wording=wording, style=style, currency=currency)
        return axis | {"ticktext": [*axis["ticktext"][:-1], wording.number(axis["tickvals"][-1] / 1000, 1 if axis["tickvals"][-1] % 1000 else 0)]}
    axis = money_axis(most * 1120, wording=wording, style=style, currency=currency)
    ticks = [t / 1000 for t in axis["tickvals"]]
    digits = 0 if all(t == round(t) for t in ticks) else 1 if most >= 1 else 2
    return {"tickvals": ticks, "ticktext": [wording.number(t, digits) for t in ticks], "range": [r / 1000 for r in axis["range"]]}


def _narrower(style: Style, count: int) -> Style:
    return Style(style.width // count, style.scheme, style.presenter) if count > 1 and not style.phone else style


def _domains(count: int, style: Style) -> list[tuple[list[float], list[float]]]:
    """Panels side by side; on a phone one below the other."""
    if count == 1:
        return [([0, 1], [0, 1])]
    if style.phone:
        return [([0, 1], [0.58, 1]), ([0, 1], [0, 0.42])]
    return [([0, 0.46], [0, 1]), ([0.55, 1], [0, 1])]


def _line(panel: Panel, series: str, wording: Wording, style: Style) -> go.Scatter:
    part = panel.rows.loc[panel.rows["series"] == series].sort_values("year")
    every = pd.Series(part["value"].to_numpy(), index=part["year"]).reindex(range(int(part["year"].min()), int(part["year"].max()) + 1))
    colour = _colour(series, style)
    end = "" if panel.number == 1 else "2"
    single = len(part) == 1
    return go.Scatter(
        x=every.index.tolist(), y=[None if pd.isna(v) else float(v) for v in every], xaxis=f"x{end}", yaxis=f"y{end}", name=series, connectgaps=False,
        mode="markers" if single else "lines+markers" if series == "goods" else "lines", line={"color": colour, "width": style.line_width},
        marker={"size": (10 if single else 6) * style.scale, "symbol": "diamond" if single else "circle", "color": colour}, hoverinfo="text",
        text=[_sentence(int(y), float(v), series, part, wording) if not pd.isna(v) else "" for y, v in every.items()],
    )  # fmt: skip


def _sentence(year: int, value: float, series: str, part: Frame, wording: Wording) -> str:
    confidence = wording.code("confidence", str(part["confidence"].iloc[0])).lower()
    return wording("partners-trend-hover", year=year, value=wording.money(value, SERIES[series].currency), series=series_name(series, wording), confidence=confidence)


def _colour(series: str, style: Style) -> str:
    palette = style.palette
    return {"principal": palette.non_us, "goods": palette.target, "imf": palette.event, "baci": palette.other_measure}[series]


def _labels(panel: Panel, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The name of each line near it: the longer above its end, the shorter below its own."""
    notes = []
    held = [s for s in dict(PANELS)[panel.currency] if (panel.rows["series"] == s).any()]
    for position, series in enumerate(held):
        part = panel.rows.loc[panel.rows["series"] == series].sort_values("year")
        over = position == 0 or series == "baci"
        notes.append(_label(panel, series, part, over, wording, style))
    return notes


def _label(panel: Panel, series: str, part: Frame, over: bool, wording: Wording, style: Style) -> dict[str, Any]:
    """Above the highest point in the first two thirds of the line; under the lowest point of the short one."""
    end = "" if panel.number == 1 else "2"
    at = part.iloc[-1] if series in ("goods", "baci") else part.loc[part["year"] <= part["year"].quantile(0.55)].nlargest(1, "value").iloc[0]
    text = wording(f"partners-trend-label-{series}").replace("|", "<br>")
    side = {"xanchor": "right", "align": "right", "xshift": 12} if series in ("goods", "baci") else {"xanchor": "center", "align": "center"}
    place = {"yanchor": "bottom", "yshift": 10 * style.scale} if over else {"yanchor": "top", "yshift": -10 * style.scale}
    return {
        "x": int(at["year"]), "y": float(at["value"]), "xref": f"x{end}", "yref": f"y{end}", "text": text, "showarrow": False,
        "font": {"size": style.label_size, "color": _colour(series, style)},
    } | side | place  # fmt: skip


def _heading(x: list[float], y: list[float], panel: Panel, wording: Wording, style: Style) -> dict[str, Any]:
    """Over each panel its currency and unit."""
    unit = "billions" if float(panel.rows["value"].max()) >= 500 else "millions"
    return {
        "x": x[0], "y": y[1], "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "bottom", "showarrow": False, "yshift": 6,
        "text": f"<b>{wording(f'partners-panel-{panel.currency}-{unit}')}</b>", "font": {"size": style.label_size, "color": style.palette.text},
    }  # fmt: skip


def _title(tables: TradeTables, partner: str, wording: Wording) -> str:
    """The latest year of the series that says most, with its growth over the longest span known."""
    standing = next(s for s in standings(tables, partner) if s.series != "months")
    known = [g for g in standing.growth if g.rate is not None]
    said: dict[str, str] = {
        "name": name_inside(tables, partner, wording), "year": standing.period, "value": _money(standing, wording),
    }  # fmt: skip
    if not known:
        return wording("partners-trend-title-only", **said)
    longest = known[-1]
    rate = float(longest.rate or 0)
    return wording("partners-trend-title", **said, rate=wording.signed(wording.percent(rate), rate), start=longest.start)


def _money(standing: Standing, wording: Wording) -> str:
    return wording.money(standing.value, SERIES[standing.series].currency)


def _table(rows: Frame, wording: Wording) -> TextTable:
    wide = rows.pivot(index="year", columns="series", values="value").sort_index(ascending=False)
    held = [s for s in SERIES if s in wide.columns]
    head = (wording("column-year"), *(series_name(s, wording) for s in held))
    body = tuple(
        (str(year), *("–" if pd.isna(row[s]) else wording.money(float(row[s]), SERIES[s].currency) for s in held)) for year, row in zip(wide.index, wide.to_dict("records"), strict=True)
    )
    return TextTable(head, body)
