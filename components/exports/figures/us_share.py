"""The US share of goods exports: every year since 1997, or every month since 2019 with the twelve-month share."""

from __future__ import annotations

from math import ceil, floor
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, month_middle, percent_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.label_spots import lowest_spot
from components.drawing.line_ends import EndLabel, end_notes, label_room
from components.drawing.metals import left_out_words, metals_words
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import note
from components.drawing.traces import Trace, line, scatter
from components.exports.concentration_lines import FLOOR
from data import TradeTables
from data.frames import (
    CUSTOMS_TOTAL,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    PRECIOUS_METALS,
    UNITED_STATES,
    WORLD,
    Frame,
    Measure,
    records,
)
from data.indicators.exports.flows import flows
from data.indicators.exports.gold import counted_flows, counted_sums, rows_counted
from data.indicators.exports.year_share import YearShare, year_share
from data.wording import Wording

MEASURE_OF_MONTHS: dict[str, Measure] = {
    "adjusted": MONTHLY_ADJUSTED, "unadjusted": MONTHLY_UNADJUSTED, "bop": MONTHLY_BOP, "years": CUSTOMS_TOTAL,
}  # fmt: skip
SUMMED = ("adjusted", "unadjusted")  # months without a gap, so that there are sums of twelve
OUTSIDE = 130  # px of the width that the plot does not have, about


def us_share_chart(
    tables: TradeTables, wording: Wording, style: Style, *, months: str, compared_with: int, without_gold: bool = False
) -> Chart:
    """Shares of the United States on one measure: by month, beside the share of the twelve months before, or by year.

    Twelve months are sums of unadjusted months: a whole year levels the season out.

    Without precious metals only `unadjusted` and `years` are known.
    """
    measure = MEASURE_OF_MONTHS[months]
    shares = counted_flows(tables, measure, without_gold=without_gold)
    sums = counted_sums(tables, without_gold=without_gold)
    year = sums.loc[sums["period"].isin(shares["period"])] if months in SUMMED else shares.iloc[0:0]
    latest = records(shares.iloc[-1:])[0]
    before = year_share(tables, measure, compared_with, without_gold=without_gold)
    bare = _bare_change(tables, year, compared_with) if before and not without_gold else None
    title = _title(shares, year, before, bare, metals_words(without_gold, wording), wording)
    subtitle = _subtitle(measure, wording, bool(len(year)), _floor(shares), before)
    used = _used(tables, months, before, without_gold=without_gold, bare=bare)
    source = source_line(tables, used, wording=wording)
    caption = Caption(title, subtitle + left_out_words(without_gold, wording), source)
    axis = percent_axis(float(shares["us_share"].max()), least=_floor(shares), wording=wording, style=style)
    first, last = floor(_at(shares["period"].iloc[0])), ceil(_at(latest["period"]))
    edges = [first - 0.1, last + 0.05] if measure.monthly else [first - 0.5, last + 0.5]
    years = year_axis(first, last, style=style) | {"range": edges}
    ends = [_end(frame, wording, style) for frame in (shares, year) if len(frame)]
    plot = Plot(caption, style, 430, Room(left_margin(axis, style=style), label_room(ends, style)))
    notes = [*end_notes(ends, axis, plot), *_year_label(shares, year, wording, style, last - first)]
    figure = plot.figure(_lines(shares, year, wording, style), notes=notes, xaxis=years, yaxis=axis)
    start = wording.period(shares["period"].iloc[0])
    alt = wording("share-alt" if measure.monthly else "share-alt-years", title=title, first=start)
    table = _table(shares, year, wording, "month" if measure.monthly else "year")
    return Chart("us_share", figure, caption, alt, table)


def _title(
    shares: Frame, year: Frame, before: YearShare | None, bare: float | None, gold: str, wording: Wording
) -> str:
    """The latest share, of twelve months if there are sums, compared with that of a year if there is one on the same basis."""
    latest = records((year if len(year) else shares).iloc[-1:])[0]
    share, period = wording.percent(latest["us_share"]), wording.period(latest["period"])
    title = wording("share-title-sums" if len(year) else "share-title", share=share, period=period, gold=gold)
    if before is None or str(latest["period"]) in (str(before.year), f"{before.year}-12" if len(year) else ""):
        return title
    points, side = _compared((latest["us_share"] - before.share) * 100, wording)
    words = {"points": points, "side": side, "year": before.year}
    if bare is None:
        return title + wording("share-compared", **words)
    bare_points, bare_side = _compared(bare, wording)
    return title + wording("share-compared-metals", **words, bare=bare_points, bare_side=bare_side)


def _compared(points: float, wording: Wording) -> tuple[str, str]:
    return wording.points(points), "less" if points < 0 else "more"


def _bare_change(tables: TradeTables, year: Frame, compared_with: int) -> float | None:
    """Change of the share of the latest twelve months from that of a year, both without precious metals, in points."""
    sums = counted_sums(tables, without_gold=True).set_index("period")["us_share"]
    before = year_share(tables, CUSTOMS_TOTAL, compared_with, without_gold=True)
    if before is None or year.empty or (month := year["period"].iloc[-1]) not in sums.index:
        return None
    return float(sums[month] - before.share) * 100


def _lines(shares: Frame, year: Frame, wording: Wording, style: Style) -> list[Trace]:
    """Months thin; with dots where some are missing, since one between two gaps makes no line; years thick with dots."""
    by_period = shares.set_index("period")["us_share"]
    periods = _periods(by_period.index[0], by_period.index[-1])
    known = [float(by_period[p]) if p in by_period.index else None for p in periods]  # a missing one breaks the line
    monthly, x = isinstance(periods[0], str), [_at(p) for p in periods]
    name, mode, thick, opacity = ("months", "lines", 0.45, 0.75) if monthly else ("years", "lines+markers", 1, 1)
    look = {"color": style.palette.us, "width": style.line_width * thick}
    text = ["" if s is None else _hover("share-hover", p, s, wording) for p, s in zip(periods, known, strict=True)]
    mode, marker = "lines+markers" if None in known else mode, {"size": 5 * style.scale}
    lines = [line(x, known, name=name, mode=mode, opacity=opacity, line=look, marker=marker, text=text)]
    if len(year):
        pairs = zip(year["period"], year["us_share"], strict=True)
        text = [_hover("share-hover-year", month, share, wording) for month, share in pairs]
        x, y = [_at(month) for month in year["period"]], year["us_share"].tolist()
        look = {"color": style.palette.us, "width": style.line_width * 1.2}
        lines.append(scatter(x=x, y=y, mode="lines", name="twelve months", line=look, text=text, hoverinfo="text"))
    return lines


def _hover(key: str, period: int | str, share: float, wording: Wording) -> str:
    return wording(key, month=wording.period(period), share=wording.percent(share))


def _end(frame: Frame, wording: Wording, style: Style) -> EndLabel:
    """The latest share at a line's end."""
    latest, share = frame["period"].iloc[-1], float(frame["us_share"].iloc[-1])
    return EndLabel(_at(latest), share, wording.percent(share), style.palette.us)


def _year_label(shares: Frame, year: Frame, wording: Wording, style: Style, span: int) -> list[dict[str, Any]]:
    """What the thick line is, where both lines leave most room above them."""
    if year.empty:
        return []
    look, lines = (style.label_size, style.palette.us), wording("share-label-year").split("|")
    wide = max(text_width(line, style.label_size) for line in lines) * span / (style.width - OUTSIDE)
    both = [(_at(r["period"]), r["us_share"]) for r in records(pd.concat([shares, year]))]
    smooth = [_at(m) for m in year["period"]]
    inside = [x for x in smooth if smooth[0] <= x - wide / 2 and x + wide / 2 <= smooth[-1]] or smooth
    at, top = lowest_spot(*zip(*both, strict=True), width=wide * 1.1, middles=inside[: len(inside) * 2 // 3])
    over = {"xanchor": "center", "align": "center", "xshift": 0, "yanchor": "bottom", "yshift": 4 * style.scale}
    return [note(at, top, "<br>".join(lines), look, **over, bgcolor=style.palette.ground)]


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
    subtitle = wording("share-subtitle-year" if with_year else "share-subtitle", **parts)
    if before is None or not before.published:
        return subtitle
    confidence = wording.code("confidence", before.rows["confidence"].iloc[0]).lower()
    return f"{subtitle} {wording('share-published', year=before.year, share=wording.percent(before.share), confidence=confidence)}"


def _used(
    tables: TradeTables, months: str, before: YearShare | None, *, without_gold: bool, bare: float | None
) -> Frame:
    """The rows that the lines and the title rest on."""
    measures = dict.fromkeys([MEASURE_OF_MONTHS[months], *([MONTHLY_UNADJUSTED] if months in SUMMED else [])])
    rows = [_rows(tables, measure, without_gold=without_gold) for measure in measures]
    rows += [before.rows] if before else []
    rows += [tables.exports(PRECIOUS_METALS)] if bare is not None else []
    return pd.concat([frame[["source_id", "as_of"]] for frame in rows])


def _rows(tables: TradeTables, measure: Measure, *, without_gold: bool) -> Frame:
    exports = rows_counted(tables, measure, without_gold=without_gold)
    shown = exports["period"].isin(flows(tables, measure)["period"]) | without_gold
    return exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES]) & shown]


def _table(shares: Frame, year: Frame, wording: Wording, period: str) -> TextTable:
    """The shares, latest first, those of twelve months beside them."""
    sums = dict(zip(year["period"], year["us_share"], strict=True))
    named = (period, "us-share", *(["us-share-sums"] if sums else []), "us", "non-us", "world")
    rows = []
    for row in records(shares.iloc[::-1]):
        when = row["period"]
        of_year = [wording.percent(sums[when]) if when in sums else "\u2013"] if sums else []
        money = [wording.money(row[c]) for c in ("us", "non_us", "world")]
        rows.append((wording.period(when), wording.percent(row["us_share"]), *of_year, *money))
    return TextTable(tuple(wording(f"column-{c}") for c in named), tuple(rows))
