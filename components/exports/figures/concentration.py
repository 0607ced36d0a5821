"""How widely exports are spread over time: effective markets, the index with and without the US, the largest partners."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, round_ticks, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.label_spots import reach
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from components.drawing.traces import Trace
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
    floor, words = _floor(found, spread, wording), wording(f"concentration-{national}-words")
    subtitle = wording(f"concentration-subtitle-{spread}", floor=floor, national=words)
    caption = Caption(title, subtitle, source_line(tables, used, wording=wording))
    first, last = int(found[LONG]["period"].iloc[0]), max(int(frame["period"].iloc[-1]) for frame in found.values())
    years = year_axis(first, last, style=style)
    if spread == "markets":
        axis, traces = _market_axis(found, wording), _market_lines(found, wording, style)
        plot = Plot(caption, style, HEIGHT, Room(left_margin(axis, style=style), right=36))
        notes = [_label(name, frame, last - first, wording, style) for name, frame in found.items()]
    else:
        axis = concentration_lines.axis_of(found, SPREADS[spread], wording, style)
        traces = concentration_lines.measure_lines(found, SPREADS[spread], wording, style)
        texts = concentration_lines.label_texts(latest, SPREADS[spread], wording)
        right = round(max(text_width(text, style.label_size) for text in texts.values())) + 14
        plot = Plot(caption, style, HEIGHT, Room(left_margin(axis, style=style), right))
        notes = concentration_lines.labels(latest, texts, axis, height=plot.size[1], style=style)
    figure = plot.figure(traces, notes=notes, xaxis=years, yaxis=axis)
    indexes = {key: wording.number(latest[name], 3) for key, name in (("hhi", "hhi_non_us"), ("hhi_all", "hhi"))}
    alt = "concentration-alt" if spread == "markets" else "concentration-alt-lines"
    alt = wording(alt, title=title, first=first, last=int(latest["period"]), **indexes)
    return Chart("concentration", figure, caption, alt, _table(found, wording))


def _title(latest: Mapping[Any, Any], spread: str, series: str, wording: Wording) -> str:
    indexes = {name: wording.number(latest[name], 3) for name in ("hhi", "hhi_non_us")}
    shares = {name: wording.percent(latest[name]) for name in ("top1", "top3", "top5")}
    names = (("markets", MARKETS), ("with_us", "effective_markets"))
    markets = {key: wording.number(latest[name], 1) for key, name in names}
    key, year = f"concentration-title-{spread}", int(latest["period"])
    return wording(key, year=year, series=series, **markets, **indexes, **shares)


def _floor(found: Mapping[str, Frame], spread: str, wording: Wording) -> str:
    """Where the axis starts, as far as it does not start at zero."""
    chosen = SPREADS[spread]
    return wording.percent(concentration_lines.floor_of(found, chosen), 0) if chosen.shares else ""


def _market_axis(found: Mapping[str, Frame], wording: Wording) -> dict[str, Any]:
    ticks = round_ticks(max(float(frame[MARKETS].max()) for frame in found.values()), count=4)
    return {"tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, ticks[-1] * 1.05]}


def _market_lines(found: Mapping[str, Frame], wording: Wording, style: Style) -> list[Trace]:
    lines = []
    for name, frame in found.items():
        colour = style.palette.neutral if name == LONG else style.palette.non_us
        texts = [_sentence(name, row, wording) for row in records(frame)]
        lines.append(measure_line(name, frame, MARKETS, colour=colour, texts=texts, style=style))
    return lines


def _sentence(name: str, row: Mapping[Any, Any], wording: Wording) -> str:
    markets, hhi = wording.number(row[MARKETS], 1), wording.number(row["hhi_non_us"], 3)
    measure = wording(f"concentration-{name}")
    return wording("concentration-hover", year=int(row["period"]), markets=markets, hhi=hhi, measure=measure)


def _label(name: str, frame: Frame, span: int, wording: Wording, style: Style) -> dict[str, Any]:
    ends = name != LONG  # the label stands at the line's end, that of the long one over its first third
    row = frame.iloc[-1 if ends else len(frame) // 3]
    colour = style.palette.non_us if ends else style.palette.quiet_text
    years, values = frame["period"].tolist(), frame[MARKETS].tolist()
    where: dict[str, Any] = {"yanchor": "bottom", "yshift": 12} if ends else {"yanchor": "top", "yshift": -8}
    where |= {"xanchor": "right", "xshift": 24, "align": "right"} if ends else {"xanchor": "center", "align": "center"}
    lines = wording(f"concentration-{name}-label").split("|")
    wide = max(text_width(line, style.label_size) for line in lines) * span / (style.width - OUTSIDE)
    least, most = reach(years, values, middle=int(row["period"]) - (wide / 2 if ends else 0), width=wide)
    look = (style.label_size, colour)
    return note(int(row["period"]), most if ends else least, "<br>".join(lines), look, **where)


def _table(found: dict[str, Frame], wording: Wording) -> TextTable:
    heads = ("year", "measure", "hhi", "hhi-non-us", "markets", "markets-non-us", "top1", "top3", "top5")
    numbers = {"hhi": 3, "hhi_non_us": 3, "effective_markets": 1, MARKETS: 1}  # with so many decimals
    rows = [
        (
            wording.period(int(r["period"])),
            wording(f"concentration-{name}"),
            *(wording.number(r[column], digits) for column, digits in numbers.items()),
            *(wording.percent(r[column]) for column in ("top1", "top3", "top5")),
        )
        for name, frame in reversed(found.items())
        for r in records(frame.iloc[::-1])
    ]
    return TextTable(tuple(wording(f"concentration-column-{h}") for h in heads), tuple(rows))
