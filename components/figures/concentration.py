"""How many equal markets the exports outside the United States amount to, over time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.axes import left_margin, round_ticks, year_axis
from components.credits import source_line
from components.drawing import Caption, Chart, Room, TextTable, framed
from components.label_spots import reach
from components.style import Style
from components.text_fit import text_width
from components.wording import Wording
from data import TradeTables
from data.frames import GOODS_INDUSTRIES, USD_IMF, Frame, Measure, records
from data.indicators.concentration import concentration_of

# Measures that hold every destination; two lines that are never joined.
OUTSIDE = 80  # px of the width that the plot does not have, about
MEASURES: tuple[tuple[str, Measure], ...] = (("imf", USD_IMF), ("goods", GOODS_INDUSTRIES))


def concentration_chart(tables: TradeTables, *, wording: Wording, style: Style) -> Chart:
    """The effective number of markets (1 / HHI) without the United States; the index itself in the text table."""
    found = {name: concentration_of(tables, measure) for name, measure in MEASURES}
    latest, first = found["goods"].iloc[-1], found["imf"].iloc[0]
    title = wording(
        "concentration-title", markets=wording.number(latest["effective_markets_non_us"], 1), year=int(latest["period"]),
        with_us=wording.number(latest["effective_markets"], 1),
    )  # fmt: skip
    used = pd.concat([tables.exports(measure) for _, measure in MEASURES])
    caption = Caption(title, wording("concentration-subtitle"), source_line(tables, used, wording=wording))
    most = max(float(f["effective_markets_non_us"].max()) for f in found.values())
    ticks = round_ticks(most, count=4)
    axis = {"tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, ticks[-1] * 1.05]}
    start, end = int(first["period"]), int(latest["period"])
    figure = go.Figure([_line(name, frame, wording, style) for name, frame in found.items()])
    figure.update_layout(
        overwrite=True, xaxis=year_axis(start, end, style=style), yaxis=axis,
        annotations=[_label(name, frame, end - start, wording, style) for name, frame in found.items()],
    )  # fmt: skip
    framed(figure, caption, style=style, height=380, room=Room(left=left_margin(axis, style=style), right=36))
    alt = wording(
        "concentration-alt",
        title=title,
        hhi=wording.number(latest["hhi_non_us"], 3),
        hhi_all=wording.number(latest["hhi"], 3),
    )
    return Chart("concentration", figure, caption, alt, _table(found, wording))


def _line(name: str, frame: Frame, wording: Wording, style: Style) -> go.Scatter:
    solid = name == "goods"
    return go.Scatter(
        x=frame["period"].tolist(), y=frame["effective_markets_non_us"].tolist(), mode="lines+markers" if solid else "lines", name=name,
        line={"color": style.palette.non_us if solid else style.palette.neutral, "width": style.line_width}, marker={"size": 5 * style.scale},
        text=[_sentence(name, row, wording) for row in records(frame)], hoverinfo="text",
    )  # fmt: skip


def _sentence(name: str, row: Mapping[Any, Any], wording: Wording) -> str:
    return wording(
        "concentration-hover", year=int(row["period"]), markets=wording.number(row["effective_markets_non_us"], 1),
        hhi=wording.number(row["hhi_non_us"], 3), measure=wording(f"concentration-{name}"),
    )  # fmt: skip


def _label(name: str, frame: Frame, span: int, wording: Wording, style: Style) -> dict[str, Any]:
    row = frame.iloc[-1 if name == "goods" else len(frame) // 3]
    colour = style.palette.non_us if name == "goods" else style.palette.quiet_text
    years, values = frame["period"].tolist(), frame["effective_markets_non_us"].tolist()
    where = {"yanchor": "bottom", "yshift": 12} if name == "goods" else {"yanchor": "top", "yshift": -8}
    side = (
        {"xanchor": "right", "xshift": 24, "align": "right"}
        if name == "goods"
        else {"xanchor": "center", "align": "center"}
    )
    lines = wording(f"concentration-{name}-label").split("|")
    wide = max(text_width(line, style.label_size) for line in lines) * span / (style.width - OUTSIDE)
    least, most = reach(years, values, middle=int(row["period"]) - (wide / 2 if name == "goods" else 0), width=wide)
    return {
        "x": int(row["period"]), "y": most if name == "goods" else least, "text": "<br>".join(lines), "showarrow": False,
        "font": {"size": style.label_size, "color": colour},
    } | where | side  # fmt: skip


def _table(found: dict[str, Frame], wording: Wording) -> TextTable:
    heads = ("year", "measure", "hhi", "hhi-non-us", "markets", "markets-non-us", "top1", "top3", "top5")
    rows = [
        (
            str(int(r["period"])), wording(f"concentration-{name}"), wording.number(r["hhi"], 3), wording.number(r["hhi_non_us"], 3),
            wording.number(r["effective_markets"], 1), wording.number(r["effective_markets_non_us"], 1),
            wording.percent(r["top1"]), wording.percent(r["top3"]), wording.percent(r["top5"]),
        )
        for name, frame in reversed(found.items())
        for r in records(frame.iloc[::-1])
    ]  # fmt: skip
    return TextTable(tuple(wording(f"concentration-column-{h}") for h in heads), tuple(rows))
