"""The US share of goods exports: every year since 1997, or every month since 2019 with the twelve-month share."""

from __future__ import annotations

from math import floor
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.axes import left_margin, percent_axis, year_axis
from components.credits import source_line
from components.drawing import Caption, Chart, Room, TextTable, framed
from components.label_spots import lowest_spot
from components.style import Style
from components.text_fit import text_width
from components.wording import Wording
from data import TradeTables
from data.frames import (
    CUSTOMS_TOTAL,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    UNITED_STATES,
    WORLD,
    Frame,
    Measure,
    records,
)
from data.indicators.exports import flows, rolling_flows

MONTHLY: dict[str, Measure] = {"adjusted": MONTHLY_ADJUSTED, "unadjusted": MONTHLY_UNADJUSTED, "bop": MONTHLY_BOP}
FLOOR = 0.6  # where the axis starts unless a share lies below
OUTSIDE = 130  # px of the width that the plot does not have, about


def us_share_chart(tables: TradeTables, *, wording: Wording, style: Style, months: str, compared_with: int) -> Chart:
    """Shares of the United States by month on one measure, beside the share of the twelve months before."""
    measure = MONTHLY[months]
    shares = flows(tables, measure)
    year = rolling_flows(tables, measure) if measure is not MONTHLY_BOP else shares.iloc[0:0]
    latest, before = shares.iloc[-1], _full_year(tables, compared_with)
    title = wording(
        "share-title", share=wording.percent(latest["us_share"]), month=wording.period(latest["period"]),
        points=wording.points((before["us_share"] - latest["us_share"]) * 100), side="less" if latest["us_share"] < before["us_share"] else "more",
        year=int(before["period"]),
    )  # fmt: skip
    caption = Caption(
        title,
        _subtitle(measure, wording, bool(len(year)), _floor(shares)),
        source_line(tables, _used(tables, measure), wording=wording),
    )
    axis = percent_axis(float(shares["us_share"].max()), least=_floor(shares), wording=wording, style=style)
    figure = go.Figure(_lines(shares, year, wording, style))
    first, last = int(shares["period"].iloc[0][:4]), int(latest["period"][:4]) + 1
    years = year_axis(first, last, style=style) | {"range": [first - 0.1, last + 0.05]}
    notes = _labels(shares, year, wording, style, last - first)
    figure.update_layout(overwrite=True, xaxis=years, yaxis=axis, annotations=notes)
    framed(
        figure,
        caption,
        style=style,
        height=430,
        room=Room(left=left_margin(axis, style=style), right=84 if not style.phone else 48),
    )
    return Chart(
        "us_share",
        figure,
        caption,
        wording("share-alt", title=title, first=wording.period(shares["period"].iloc[0])),
        _table(shares, wording),
    )


def _full_year(tables: TradeTables, year: int) -> pd.Series[Any]:
    """The annual customs share of the year that the reader compares with."""
    annual = flows(tables, CUSTOMS_TOTAL)
    return annual.loc[annual["period"] == year].iloc[0]


def _lines(shares: Frame, year: Frame, wording: Wording, style: Style) -> list[go.Scatter]:
    colour = style.palette.us
    month_line = {"color": colour, "width": style.line_width * 0.45}
    by_month = shares.set_index("period")["us_share"]
    months = [str(m) for m in pd.period_range(by_month.index[0], by_month.index[-1], freq="M")]
    held = [
        float(by_month[m]) if m in by_month.index else None for m in months
    ]  # a month without a value breaks the line
    lines = [
        go.Scatter(
            x=[_at(m) for m in months], y=held, mode="lines", name="months", line=month_line, opacity=0.75,
            connectgaps=False, hoverinfo="text",
            text=["" if s is None else wording("share-hover", month=wording.period(m), share=wording.percent(s)) for m, s in zip(months, held, strict=True)],
        )
    ]  # fmt: skip
    if len(year):
        lines.append(
            go.Scatter(
                x=[_at(m) for m in year["period"]], y=year["us_share"].tolist(), mode="lines", name="twelve months",
                line={"color": colour, "width": style.line_width * 1.2}, hoverinfo="text",
                text=[wording("share-hover-year", month=wording.period(m), share=wording.percent(s)) for m, s in zip(year["period"], year["us_share"], strict=True)],
            )
        )  # fmt: skip
    return lines


def _labels(shares: Frame, year: Frame, wording: Wording, style: Style, span: int) -> list[dict[str, Any]]:
    """The latest share at the line's end, and what the thick line is where both lines leave most room above them."""
    base = {
        "showarrow": False,
        "xanchor": "left",
        "xshift": 6,
        "align": "left",
        "font": {"size": style.label_size, "color": style.palette.us},
    }
    labels = [
        base
        | {
            "x": _at(shares["period"].iloc[-1]),
            "y": shares["us_share"].iloc[-1],
            "text": wording.percent(shares["us_share"].iloc[-1]),
        }
    ]
    if len(year):
        lines = wording("share-label-year").split("|")
        wide = max(text_width(line, style.label_size) for line in lines) * span / (style.width - OUTSIDE)
        both = [(_at(r["period"]), r["us_share"]) for r in records(pd.concat([shares, year]))]
        smooth = [_at(m) for m in year["period"]]
        inside = [x for x in smooth if smooth[0] <= x - wide / 2 and x + wide / 2 <= smooth[-1]] or smooth
        at, top = lowest_spot(*zip(*both, strict=True), width=wide * 1.1, middles=inside[: len(inside) * 2 // 3])
        over = {"xanchor": "center", "align": "center", "xshift": 0, "yanchor": "bottom", "yshift": 4 * style.scale} | {
            "bgcolor": style.palette.ground
        }
        labels.append(base | {"x": at, "y": top, "text": "<br>".join(lines)} | over)
    return labels


def _at(month: str) -> float:
    return int(month[:4]) + (int(month[5:]) - 0.5) / 12


def _floor(shares: Frame) -> float:
    """Where the axis of shares starts: a whole tenth that no share lies below."""
    return min(FLOOR, floor(float(shares["us_share"].min()) * 10) / 10)


def _subtitle(measure: Measure, wording: Wording, with_year: bool, start: float) -> str:
    parts = {
        "floor": wording.percent(start, 0),
        "basis": wording.code("basis", measure.basis),
        "adjustment": wording.code("adjustment", measure.seasonal_adjustment),
    }
    return wording("share-subtitle-year" if with_year else "share-subtitle", **parts)


def _used(tables: TradeTables, measure: Measure) -> Frame:
    exports = tables.exports(measure)
    held = flows(tables, measure)["period"]
    return exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES]) & exports["period"].isin(held)]


def _table(shares: Frame, wording: Wording) -> TextTable:
    head = tuple(wording(f"column-{c}") for c in ("month", "us-share", "us", "non-us", "world"))
    rows = tuple(
        (
            wording.period(r["period"]),
            wording.percent(r["us_share"]),
            wording.money(r["us"]),
            wording.money(r["non_us"]),
            wording.money(r["world"]),
        )
        for r in records(shares.iloc[::-1])
    )
    return TextTable(head, rows)
