"""The US share of goods exports: every year since 1997, or every month since 2019 with the twelve-month share."""

from __future__ import annotations

from math import ceil, floor
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, month_middle, percent_axis, year_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, composed, empty_layout
from components.drawing.credits import source_line
from components.drawing.label_spots import lowest_spot
from components.drawing.metals import left_out_words, metals_words
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from components.exports.concentration_lines import FLOOR
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
from data.indicators.exports.flows import flows, rolling_year
from data.indicators.exports.gold import counted_flows, rows_counted
from data.indicators.exports.year_share import YearShare, year_share
from data.wording import Wording

MEASURE_OF_MONTHS: dict[str, Measure] = {
    "adjusted": MONTHLY_ADJUSTED, "unadjusted": MONTHLY_UNADJUSTED, "bop": MONTHLY_BOP, "years": CUSTOMS_TOTAL,
}  # fmt: skip
SUMMED = ("adjusted", "unadjusted")  # months without a gap, so that there are sums of twelve
OUTSIDE = 130  # px of the width that the plot does not have, about


def us_share_chart(
    tables: TradeTables, *, wording: Wording, style: Style, months: str, compared_with: int, without_gold: bool = False
) -> Chart:
    """Shares of the United States on one measure: by month, beside the share of the twelve months before, or by year.

    Without precious metals only `unadjusted` and `years` are known.
    """
    measure = MEASURE_OF_MONTHS[months]
    shares = counted_flows(tables, measure, without_gold=without_gold)
    year = rolling_year(shares) if months in SUMMED else shares.iloc[0:0]
    latest = records(shares.iloc[-1:])[0]
    before = year_share(tables, measure, compared_with, without_gold=without_gold)
    title = _title(latest, before, metals_words(without_gold, wording), wording)
    caption = Caption(
        title,
        _subtitle(measure, wording, bool(len(year)), _floor(shares), before) + left_out_words(without_gold, wording),
        source_line(tables, _used(tables, measure, before, without_gold=without_gold), wording=wording),
    )
    axis = percent_axis(float(shares["us_share"].max()), least=_floor(shares), wording=wording, style=style)
    first, last = floor(_at(shares["period"].iloc[0])), ceil(_at(latest["period"]))
    edges = [first - 0.1, last + 0.05] if measure.monthly else [first - 0.5, last + 0.5]
    years = year_axis(first, last, style=style) | {"range": edges}
    notes = _labels(shares, year, wording, style, last - first)
    room = Room(left=left_margin(axis, style=style), right=84 if not style.phone else 48)
    empty = empty_layout(caption, style=style, height=430, room=room)
    figure = composed(empty, _lines(shares, year, wording, style), {"xaxis": years, "yaxis": axis}, notes, style=style)
    start = wording.period(shares["period"].iloc[0])
    alt = wording("share-alt" if measure.monthly else "share-alt-years", title=title, first=start)
    return Chart("us_share", figure, caption, alt, _table(shares, wording, "month" if measure.monthly else "year"))


def _title(latest: dict[Any, Any], before: YearShare | None, gold: str, wording: Wording) -> str:
    """The latest share, against that of the year compared with where there is one on the same basis."""
    said = wording(
        "share-title", share=wording.percent(latest["us_share"]), period=wording.period(latest["period"]), gold=gold
    )
    if before is None or str(before.year) == str(latest["period"]):
        return said
    points = (before.share - latest["us_share"]) * 100
    side = "less" if points > 0 else "more"
    return said + wording("share-compared", points=wording.points(points), side=side, year=before.year)


def _lines(shares: Frame, year: Frame, wording: Wording, style: Style) -> list[dict[str, Any]]:
    by_period = shares.set_index("period")["us_share"]
    periods = _periods(by_period.index[0], by_period.index[-1])
    held = [float(by_period[p]) if p in by_period.index else None for p in periods]  # a missing one breaks the line
    lines = [
        _look(monthly=isinstance(periods[0], str), whole=None not in held, style=style)
        | {
            "type": "scatter", "x": [_at(p) for p in periods], "y": held, "connectgaps": False, "hoverinfo": "text",
            "text": ["" if s is None else wording("share-hover", month=wording.period(p), share=wording.percent(s)) for p, s in zip(periods, held, strict=True)],
        }
    ]  # fmt: skip
    if len(year):
        lines.append(
            {
                "type": "scatter", "x": [_at(m) for m in year["period"]], "y": year["us_share"].tolist(), "mode": "lines",
                "name": "twelve months", "line": {"color": style.palette.us, "width": style.line_width * 1.2}, "hoverinfo": "text",
                "text": [wording("share-hover-year", month=wording.period(m), share=wording.percent(s)) for m, s in zip(year["period"], year["us_share"], strict=True)],
            }
        )  # fmt: skip
    return lines


def _look(*, monthly: bool, whole: bool, style: Style) -> dict[str, Any]:
    """Months thin; with dots where some are missing, since one between two gaps makes no line; years thick with dots."""
    width = style.line_width * (0.45 if monthly else 1)
    return {
        "name": "months" if monthly else "years", "mode": "lines" if monthly and whole else "lines+markers",
        "opacity": 0.75 if monthly else 1, "line": {"color": style.palette.us, "width": width}, "marker": {"size": 5 * style.scale},
    }  # fmt: skip


def _labels(shares: Frame, year: Frame, wording: Wording, style: Style, span: int) -> list[dict[str, Any]]:
    """The latest share at the line's end, and what the thick line is where both lines leave most room above them."""
    look = style.label_size, style.palette.us
    latest, share = shares["period"].iloc[-1], float(shares["us_share"].iloc[-1])
    labels = [note(_at(latest), share, wording.percent(share), look, xanchor="left", xshift=6, align="left")]
    if len(year):
        lines = wording("share-label-year").split("|")
        wide = max(text_width(line, style.label_size) for line in lines) * span / (style.width - OUTSIDE)
        both = [(_at(r["period"]), r["us_share"]) for r in records(pd.concat([shares, year]))]
        smooth = [_at(m) for m in year["period"]]
        inside = [x for x in smooth if smooth[0] <= x - wide / 2 and x + wide / 2 <= smooth[-1]] or smooth
        at, top = lowest_spot(*zip(*both, strict=True), width=wide * 1.1, middles=inside[: len(inside) * 2 // 3])
        over = {"xanchor": "center", "align": "center", "xshift": 0, "yanchor": "bottom", "yshift": 4 * style.scale}
        labels.append(note(at, top, "<br>".join(lines), look, **over, bgcolor=style.palette.ground))
    return labels


def _periods(first: int | str, last: int | str) -> list[Any]:
    """Every year or month from one to another, known or not."""
    if isinstance(first, str):
        return [str(month) for month in pd.period_range(first, str(last), freq="M")]
    return list(range(int(first), int(last) + 1))


def _at(period: int | str) -> float:
    """Where a period stands on the axis of years: a month at its middle, a year at its own tick."""
    return month_middle(period) if isinstance(period, str) else int(period)


def _floor(shares: Frame) -> float:
    """Where the axis of shares starts: a whole tenth that no share lies below."""
    return min(FLOOR, floor(float(shares["us_share"].min()) * 10) / 10)


def _subtitle(measure: Measure, wording: Wording, with_year: bool, start: float, before: YearShare | None) -> str:
    parts = {"floor": wording.percent(start, 0), "basis": wording.code("basis", measure.basis)}
    if not measure.monthly:
        return wording("share-subtitle-years", **parts)
    parts["adjustment"] = wording.code("adjustment", measure.seasonal_adjustment)
    said = wording("share-subtitle-year" if with_year else "share-subtitle", **parts)
    if before is None or not before.published:
        return said
    confidence = wording.code("confidence", before.rows["confidence"].iloc[0]).lower()
    return f"{said} {wording('share-published', year=before.year, share=wording.percent(before.share), confidence=confidence)}"


def _used(tables: TradeTables, measure: Measure, before: YearShare | None, *, without_gold: bool) -> Frame:
    exports = rows_counted(tables, measure, without_gold=without_gold)
    held = flows(tables, measure)["period"]
    drawn = exports.loc[
        exports["partner_code"].isin([WORLD, UNITED_STATES]) & (exports["period"].isin(held) | without_gold)
    ]
    columns = ["source_id", "as_of"]
    return drawn if before is None else pd.concat([drawn[columns], before.rows[columns]])


def _table(shares: Frame, wording: Wording, period: str) -> TextTable:
    head = tuple(wording(f"column-{c}") for c in (period, "us-share", "us", "non-us", "world"))
    rows = tuple(
        (wording.period(r["period"]), wording.percent(r["us_share"]), *(wording.money(r[c]) for c in ("us", "non_us", "world")))
        for r in records(shares.iloc[::-1])
    )  # fmt: skip
    return TextTable(head, rows)
