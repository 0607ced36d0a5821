"""Gold and energy set apart from all other exports, to the United States and outside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, money_axis, on_panel, panel_axes
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import PanelPlace, note, paper_note
from components.drawing.traces import Trace, bars
from components.sectors.titles import month_title, product_title, year_title
from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED, UNITED_STATES, WORLD, Frame
from data.indicators.exports.gold import rows_counted
from data.indicators.sectors.points import rows_of
from data.indicators.sectors.shares import (
    Parts,
    energy_by_year,
    gold_by_month,
    parts_by_products,
    product_periods,
    section_periods,
)
from data.wording import Wording

MONTHS = 13  # months drawn: the latest and the same one a year before
FEW = 9  # where fewer months fit beside each other, panels stand stacked
BESIDE = 0.48  # width of a panel beside another, as a part of the plot
STACKED = ("rest", "energy", "gold")  # from the foot of a bar upwards


@dataclass(frozen=True)
class _Cut:
    """One way in which the tables set gold and energy apart: its numbers, its rows, and its title."""

    parts: Callable[[TradeTables], tuple[Parts, ...]]
    rows: Callable[[TradeTables], Frame]
    title: Callable[[Sequence[Parts], Wording], str]
    flow: str


def _month_rows(tables: TradeTables) -> Frame:
    rows = rows_counted(tables, MONTHLY_UNADJUSTED, without_gold=True)
    return rows.loc[rows["partner_code"].isin([WORLD, UNITED_STATES])]


def _product_rows(tables: TradeTables) -> Frame:
    return pd.concat([rows_of(tables, p) for p in product_periods(tables)], ignore_index=True)


def _section_rows(tables: TradeTables) -> Frame:
    return pd.concat([rows_of(tables, p) for p in section_periods(tables)], ignore_index=True)


CUTS = {
    "months": _Cut(gold_by_month, _month_rows, month_title, "total_exports"),
    "products": _Cut(parts_by_products, _product_rows, product_title, "domestic_exports"),
    "years": _Cut(energy_by_year, _section_rows, year_title, "domestic_exports"),
}


def sector_gold_energy_chart(tables: TradeTables, wording: Wording, style: Style, *, apart: str) -> Chart:
    """Stacked bars by period, one panel for each side; the share of gold or energy stands over each bar."""
    cut = CUTS[apart]
    every, rows = cut.parts(tables), cut.rows(tables)
    sides = [s for s in ("us", "non_us") if any(p.side == s for p in every)]
    beside = _fitting(every, BESIDE, wording, style)
    stacked = style.phone or (beside < FEW and not style.presenter)
    most = _fitting(every, 1, wording, style) if stacked else beside
    parts = _latest(every, min(MONTHS, most)) if apart == "months" else every
    source = source_line(tables, rows, wording=wording)
    caption = Caption(cut.title(parts, wording), wording(f"apart-subtitle-{apart}"), source)
    axis = money_axis(max(p.whole for p in parts) * 1.1, wording=wording, style=style)
    stacked = stacked and len(sides) > 1
    room = Room(left_margin(axis, style=style), 16, style.label_size * 2, round(style.label_size * 2.4))
    panels, traces = [], list[Trace]()
    notes, shares = list[dict[str, Any]](), list[dict[str, Any]]()
    for number, (side, place) in enumerate(zip(sides, _places(len(sides), stacked=stacked), strict=True)):
        of_side = [p for p in parts if p.side == side]
        bare = {"showticklabels": False} if number and not stacked else {}
        panels.append((_x_axis(of_side, place, wording, style), axis | bare, place))
        traces += [trace | on_panel(number) for trace in _bars(of_side, wording, style)]
        notes.append(_heading(side, place, wording, style))
        shares += [share | on_panel(number, "ref") for share in _shares(of_side, place, wording, style)]
    plot = Plot(caption, style, 700 if stacked else 480, room)
    figure = plot.figure(traces, notes=[*notes, *shares], **panel_axes(panels), barmode="stack", bargap=0.32)
    alt = wording("apart-alt", title=caption.title, flow=wording.code("flow", cut.flow))
    return Chart("sector_gold_energy", figure, caption, alt, _table(every, cut.flow, set(rows["confidence"]), wording))


def _latest(parts: Sequence[Parts], most: int) -> Sequence[Parts]:
    """The parts of the last periods: more would leave no room for the numbers over the bars."""
    kept = sorted({p.period for p in parts})[-most:]
    return [p for p in parts if p.period in kept]


def _fitting(parts: Sequence[Parts], share: float, wording: Wording, style: Style) -> int:
    """How many bars with their numbers fit a panel that takes a share of the plot's width."""
    size = _over_size(style)
    widest = max(text_width(line, size) for p in parts for line in _over(p, wording))
    return int(share * (style.width - 72 * style.scale) / (widest + 4 * style.scale))


def _places(count: int, *, stacked: bool) -> list[PanelPlace]:
    if count == 1:
        return [([0, 1], [0, 1])]
    if stacked:
        return [([0, 1], [0.58, 1]), ([0, 1], [0, 0.42])]
    return [([0, BESIDE], [0, 1]), ([1 - BESIDE, 1], [0, 1])]


def _x_axis(parts: Sequence[Parts], place: PanelPlace, wording: Wording, style: Style) -> dict[str, Any]:
    width = (style.width - 72) * (place[0][1] - place[0][0])
    short = style.phone or text_width("2025 ", style.label_size) * len(parts) > width
    words = [_period_tick(p.period, wording, short=short) for p in parts]
    ticks = {"tickmode": "array", "tickvals": list(range(len(parts))), "ticktext": words}
    return ticks | {"range": [-0.6, len(parts) - 0.4]}


def _period_tick(period: str, wording: Wording, *, short: bool) -> str:
    if len(period) == 4:
        return period if not short else f"\u2019{period[2:]}"
    return wording.date(period, short=True).replace(" ", "<br>")


def _bars(parts: Sequence[Parts], wording: Wording, style: Style) -> list[Trace]:
    """The rest solid, energy striped, gold dotted: told apart without colour, which says to which side."""
    side, place = parts[0].side, {"x": list(range(len(parts))), "customdata": [p.period for p in parts]}
    colour = style.palette.us if side == "us" else style.palette.non_us
    traces = []
    for part in STACKED:
        values: list[float | None] = [getattr(p, part) for p in parts]
        if any(v is not None for v in values):
            marker, hovers = _marker(part, colour, style), [_hover(p, part, wording) for p in parts]
            traces.append(bars(**place, y=values, name=f"{side} {part}", marker=marker, hovertext=hovers))
    return traces


def _marker(part: str, colour: str, style: Style) -> dict[str, Any]:
    line = {"color": colour, "width": 1 * style.scale}
    if part == "rest":
        return {"color": colour, "line": line}
    pattern: dict[str, Any] = {
        "shape": {"energy": "/", "gold": "."}[part],
        "fgcolor": colour,
        "bgcolor": style.palette.ground,
    }
    pattern |= {"size": 7 * style.scale, "solidity": 0.35, "fillmode": "replace"}
    return {"color": style.palette.ground, "pattern": pattern, "line": line}


def _hover(parts: Parts, part: str, wording: Wording) -> str:
    value: float = getattr(parts, part) or 0
    of = {"period": wording.period(parts.period), "side": wording.code("apart-side", parts.side)}
    money = {"value": wording.money(value), "whole": wording.money(parts.whole)}
    share = wording.percent(value / parts.whole)
    return wording("apart-hover", **of, part=_part_word(parts, part, wording), **money, share=share)


def _part_word(parts: Parts, part: str, wording: Wording) -> str:
    if part != "rest":
        return wording(f"apart-{part}")
    if parts.energy is None:
        return wording("apart-rest-energy")
    return wording("apart-rest-gold" if parts.gold is None else "apart-rest")


def _heading(side: str, place: PanelPlace, wording: Wording, style: Style) -> dict[str, Any]:
    colour = style.palette.us if side == "us" else style.palette.non_us
    text = f"<b>{wording.code('name', side)}</b>"
    return paper_note(place[0][0], place[1][1], text, (style.label_size, colour), yanchor="bottom", yshift=6)


def _shares(parts: Sequence[Parts], place: PanelPlace, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """Over each bar the share of gold and of energy, as far as known; without decimals where they have no room."""
    look, over = (_over_size(style), style.palette.text), {"yanchor": "bottom", "yshift": 3}
    digits = 1 if _fitting(parts, place[0][1] - place[0][0], wording, style) >= len(parts) else 0
    return [note(x, p.whole, "<br>".join(_over(p, wording, digits)), look, **over) for x, p in enumerate(parts)]


def _over_size(style: Style) -> int:
    return style.note_size if style.phone else style.label_size


def _over(parts: Parts, wording: Wording, digits: int = 1) -> list[str]:
    """What stands over a bar: one share alone is named in the subtitle."""
    known = [(part, share) for part in ("gold", "energy") if (share := parts.share(part)) is not None]
    texts = [wording.percent(share, digits) for _, share in known]
    if len(known) == 1:
        return texts
    return [wording(f"apart-over-{part}", share=text) for (part, _), text in zip(known, texts, strict=True)]


def _table(parts: Sequence[Parts], flow: str, confidences: set[str], wording: Wording) -> TextTable:
    heads = ("period", "side", "flow", "gold", "gold-share", "energy", "energy-share", "rest", "whole", "confidence")
    unknown = wording("apart-unknown")
    levels = [c for c in ("official", "secondary", "press", "unverified") if c in confidences]
    confidence = ", ".join(wording.code("confidence", level) for level in levels)
    rows = []
    for p in reversed(parts):
        of = wording.period(p.period), wording.code("name", p.side), wording.code("flow", flow)
        cells = [text for part in ("gold", "energy") for text in _cells(p, part, unknown, wording)]
        rows.append((*of, *cells, wording.money(p.rest), wording.money(p.whole), confidence))
    return TextTable(tuple(wording(f"apart-column-{h}") for h in heads), tuple(rows))


def _cells(parts: Parts, part: str, unknown: str, wording: Wording) -> tuple[str, str]:
    value, share = getattr(parts, part), parts.share(part)
    return (unknown, unknown) if value is None or share is None else (wording.money(value), wording.percent(share))
