"""How widely exports are spread over time: effective markets, the index with and without the US, the largest partners."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import left_margin, round_ticks, year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, empty_layout, framed, plot_size
from components.drawing.credits import source_line
from components.drawing.label_spots import reach
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from components.exports import concentration_lines
from components.exports.concentration_lines import Spread, measure_line
from data import TradeTables
from data.frames import Frame, records
from data.indicators.exports.concentration import concentration_of
from data.indicators.exports.series import national_series, series_exports
from data.wording import Wording

OUTSIDE = 80  # px of the width that the plot does not have, about
LONG = "imf"  # the longest series of every destination, the first of the two lines
MARKETS = "effective_markets_non_us"
SPREADS = {
    "markets": Spread((MARKETS,)),
    "hhi": Spread(("hhi", "hhi_non_us")),
    "top": Spread(("top5", "top3", "top1"), shares=True),
}
HEIGHT = 380


def concentration_chart(tables: TradeTables, wording: Wording, style: Style, *, spread: str = "markets") -> Chart:
    """The effective number of markets (1 / HHI) without the United States, or what else is chosen; all in the text table."""
    national = national_series(tables)  # the second line; the two are never joined
    found = {name: concentration_of(tables, name) for name in (LONG, national)}
    latest = records(found[national].iloc[-1:])[0]
    title = _title(latest, spread, national, wording)
    used = pd.concat([series_exports(tables, name) for name in found])
    subtitle = wording(
        f"concentration-subtitle-{spread}", floor=_floor(found, spread, wording),
        national=wording(f"concentration-{national}-words"),
    )  # fmt: skip
    caption = Caption(title, subtitle, source_line(tables, used, wording=wording))
    figure = _markets(found, wording, style) if spread == "markets" else _others(found, spread, wording, style)
    left = left_margin({"ticktext": figure.layout.yaxis.ticktext}, style=style)
    room = Room(left=left, right=36)
    if spread != "markets":
        texts = concentration_lines.label_texts(latest, SPREADS[spread], wording)
        room = concentration_lines.room_for_labels(texts, left=left, style=style)
        height = plot_size(empty_layout(caption, style=style, height=HEIGHT, room=room), style)[1]
        axis = figure.layout.yaxis
        figure.layout.annotations = concentration_lines.labels(latest, texts, axis, height=height, style=style)
    framed(figure, caption, style=style, height=HEIGHT, room=room)
    alt = wording(
        "concentration-alt" if spread == "markets" else "concentration-alt-lines", title=title, first=int(found[LONG]["period"].iloc[0]),
        last=int(latest["period"]), hhi=wording.number(latest["hhi_non_us"], 3), hhi_all=wording.number(latest["hhi"], 3),
    )  # fmt: skip
    return Chart("concentration", figure, caption, alt, _table(found, wording))


def _title(latest: Mapping[Any, Any], spread: str, series: str, wording: Wording) -> str:
    indexes = {name: wording.number(latest[name], 3) for name in ("hhi", "hhi_non_us")}
    shares = {name: wording.percent(latest[name]) for name in ("top1", "top3", "top5")}
    return wording(
        f"concentration-title-{spread}", year=int(latest["period"]), markets=wording.number(latest[MARKETS], 1),
        with_us=wording.number(latest["effective_markets"], 1), series=series, **indexes, **shares,
    )  # fmt: skip


def _floor(found: Mapping[str, Frame], spread: str, wording: Wording) -> str:
    """Where the axis starts, as far as it does not start at zero."""
    chosen = SPREADS[spread]
    return wording.percent(concentration_lines.floor_of(found, chosen), 0) if chosen.shares else ""


def _span(found: Mapping[str, Frame], style: Style) -> dict[str, Any]:
    first, last = int(found[LONG]["period"].iloc[0]), max(int(frame["period"].iloc[-1]) for frame in found.values())
    return year_axis(first, last, style=style)


def _others(found: Mapping[str, Frame], spread: str, wording: Wording, style: Style) -> go.Figure:
    chosen = SPREADS[spread]
    axis = concentration_lines.axis_of(found, chosen, wording, style)
    figure = go.Figure(concentration_lines.measure_lines(found, chosen, wording, style))
    figure.update_layout(overwrite=True, xaxis=_span(found, style), yaxis=axis)
    return figure


def _markets(found: Mapping[str, Frame], wording: Wording, style: Style) -> go.Figure:
    most = max(float(f[MARKETS].max()) for f in found.values())
    ticks = round_ticks(most, count=4)
    axis = {"tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, ticks[-1] * 1.05]}
    palette = style.palette
    figure = go.Figure(
        [
            measure_line(
                name, frame, MARKETS, colour=palette.neutral if name == LONG else palette.non_us,
                texts=[_sentence(name, row, wording) for row in records(frame)], style=style,
            )
            for name, frame in found.items()
        ]
    )  # fmt: skip
    span = max(int(frame["period"].iloc[-1]) for frame in found.values()) - int(found[LONG]["period"].iloc[0])
    figure.update_layout(
        overwrite=True, xaxis=_span(found, style), yaxis=axis,
        annotations=[_label(name, frame, span, wording, style) for name, frame in found.items()],
    )  # fmt: skip
    return figure


def _sentence(name: str, row: Mapping[Any, Any], wording: Wording) -> str:
    return wording(
        "concentration-hover", year=int(row["period"]), markets=wording.number(row["effective_markets_non_us"], 1),
        hhi=wording.number(row["hhi_non_us"], 3), measure=wording(f"concentration-{name}"),
    )  # fmt: skip


def _label(name: str, frame: Frame, span: int, wording: Wording, style: Style) -> dict[str, Any]:
    ends = name != LONG  # the label stands at the line's end, that of the long one over its first third
    row = frame.iloc[-1 if ends else len(frame) // 3]
    colour = style.palette.non_us if ends else style.palette.quiet_text
    years, values = frame["period"].tolist(), frame["effective_markets_non_us"].tolist()
    where: dict[str, Any] = {"yanchor": "bottom", "yshift": 12} if ends else {"yanchor": "top", "yshift": -8}
    side: dict[str, Any] = (
        {"xanchor": "right", "xshift": 24, "align": "right"} if ends else {"xanchor": "center", "align": "center"}
    )
    lines = wording(f"concentration-{name}-label").split("|")
    wide = max(text_width(line, style.label_size) for line in lines) * span / (style.width - OUTSIDE)
    least, most = reach(years, values, middle=int(row["period"]) - (wide / 2 if ends else 0), width=wide)
    return note(
        int(row["period"]), most if ends else least, "<br>".join(lines), (style.label_size, colour), **where, **side
    )


def _table(found: dict[str, Frame], wording: Wording) -> TextTable:
    heads = ("year", "measure", "hhi", "hhi-non-us", "markets", "markets-non-us", "top1", "top3", "top5")
    rows = [
        (
            wording.period(int(r["period"])), wording(f"concentration-{name}"), wording.number(r["hhi"], 3), wording.number(r["hhi_non_us"], 3),
            wording.number(r["effective_markets"], 1), wording.number(r["effective_markets_non_us"], 1),
            wording.percent(r["top1"]), wording.percent(r["top3"]), wording.percent(r["top5"]),
        )
        for name, frame in reversed(found.items())
        for r in records(frame.iloc[::-1])
    ]  # fmt: skip
    return TextTable(tuple(wording(f"concentration-column-{h}") for h in heads), tuple(rows))
