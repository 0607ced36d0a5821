"""Goods trade both ways with a partner in C$: exports and imports of each complete year and of the last twelve months."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, money_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import coloured, heading
from components.drawing.traces import Trace, bars
from components.partners.words import official_balance_text, period_short, trade_sentence
from data import TradeTables
from data.frames import UNITED_STATES
from data.indicators.exports.both_ways import TRADED, CustomsTrade, customs_trade, official_balance, trade_rows
from data.indicators.partners.imports import TRADE_FLOWS
from data.wording import Wording


def partner_two_way_chart(tables: TradeTables, wording: Wording, style: Style, *, partner: str) -> Chart:
    """Two bars a period, exports and imports; under them the period, two-way trade and net exports."""
    found, balance = customs_trade(tables, partner), official_balance(tables, partner)
    most = max(max(t.exports, t.imports) for t in found)
    axis = _axis(most, wording, style)
    subtitle = wording("partner-two-way-subtitle", unit=wording("partner-unit-cad-billions"))
    subtitle = f"{subtitle} {official_balance_text(balance, wording)}".rstrip()
    source = source_line(tables, pd.concat([trade_rows(tables, (partner,)), balance]), wording=wording)
    caption = Caption(trade_sentence(tables, partner, wording), subtitle, source)
    left, right = left_margin(axis, style=style), 14
    under = [_below(t, (style.width - left - right) / (len(found) + 0.3), wording, style) for t in found]
    below = round(max(map(len, under)) * style.label_size * 1.3) + 10
    room = Room(left, right, below, above=round(style.label_size * 1.9))
    plot = Plot(caption, style, 330 + below if style.phone else 400, room)
    ticks = {"tickvals": list(range(len(found))), "ticktext": ["<br>".join(lines) for lines in under]}
    tones, signs = _tones(partner, style), {"exports": "■", "imports": "▨"}
    names = "   ".join(coloured(f"{signs[f]} {wording(f'partner-flow-{f}')}", tones[f]) for f in TRADE_FLOWS)
    figure = plot.figure(
        [_bars(found, flow, tones[flow], wording, style) for flow in TRADE_FLOWS],
        notes=[heading([names], ((0, 1), (0, 1)), style)],
        xaxis=ticks | {"range": [-0.6, len(found) - 0.4]},
        yaxis=axis,
        bargap=0.34,
        bargroupgap=0.04,
        barmode="group",
    )
    alt = wording("partner-two-way-alt", title=caption.title, count=len(found))
    return Chart("partner_two_way", figure, caption, alt, _table(found, wording))


def _tones(partner: str, style: Style) -> dict[str, str]:
    palette = style.palette
    return {"exports": palette.us if partner == UNITED_STATES else palette.non_us, "imports": palette.other_measure}


def _axis(most: float, wording: Wording, style: Style) -> dict[str, Any]:
    """Values in billions; the unit stands in the subtitle."""
    axis = money_axis(most * 1.05, wording=wording, style=style)
    digits = 1 if any(tick % 1000 for tick in axis["tickvals"]) else 0
    return axis | {"ticktext": [wording.number(tick / 1000, digits) for tick in axis["tickvals"]]}


def _bars(found: tuple[CustomsTrade, ...], flow: str, tone: str, wording: Wording, style: Style) -> Trace:
    """The bars of one flow, each with its number in billions."""
    values, hover = [float(getattr(t, flow)) for t in found], partial(wording, f"partner-two-way-hover-{flow}")
    pairs = zip(found, values, strict=True)
    hovers = [hover(period=period_short(t.period, wording), value=wording.money(value)) for t, value in pairs]
    marker: dict[str, Any] = {"color": tone, "line": {"color": tone, "width": 1}}
    if flow == "imports":
        marker["pattern"] = {"shape": "/", "fgcolor": tone, "bgcolor": style.palette.ground, "size": 7}
    numbers = [wording.number(value / 1000, 1) for value in values]
    look = {"size": style.note_size, "color": style.palette.text}
    text = {"text": numbers, "textfont": look, "textposition": "outside", "textangle": 0, "constraintext": "none"}
    place = {"x": list(range(len(found))), "y": values, "cliponaxis": False}
    return bars(name=flow, hovertext=hovers, marker=marker, **place, **text)


def _below(trade: CustomsTrade, wide: float, wording: Wording, style: Style) -> list[str]:
    """Under a pair of bars: the period, both flows together, and net exports; without the unit where that has no room."""
    texts = [wording.money(value) for value in (trade.two_way, trade.balance)]
    if max(text_width(f"+{text}", style.label_size) for text in texts) > wide - 6:
        texts = [wording.number(value / 1000, 1) for value in (trade.two_way, trade.balance)]
    both = wording("partner-two-way-sum", value=texts[0])
    net = wording("partner-two-way-net", value=wording.signed(texts[1], trade.balance))
    period, *lines = (
        broken(text, width=wide - 6, size=style.label_size) for text in (period_short(trade.period, wording), both, net)
    )
    return [*(f"<b>{line}</b>" for line in period), *chain(*lines)]


def _table(found: tuple[CustomsTrade, ...], wording: Wording) -> TextTable:
    head = (wording("partner-column-period"), *(wording.code("partner-traded", t) for t in TRADED))
    rows = []
    for trade in reversed(found):
        flows = [wording.money(value) for value in (trade.exports, trade.imports, trade.two_way)]
        net = wording.signed(wording.money(trade.balance), trade.balance)
        rows.append((period_short(trade.period, wording), *flows, net))
    return TextTable(head, tuple(rows))
