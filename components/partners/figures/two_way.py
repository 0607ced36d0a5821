"""Goods trade both ways with a partner in C$: exports and imports of each complete year and of the last twelve months."""

from __future__ import annotations

from typing import Any

from components.drawing.axes import left_margin, money_axis
from components.drawing.chart import Caption, Chart, Room, TextTable, composed, empty_layout
from components.drawing.credits import source_line
from components.drawing.line_ends import coloured, heading
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.partners.words import balance_text, period_short, trade_sentence
from data import TradeTables
from data.frames import UNITED_STATES
from data.indicators.partners.both_ways import TRADED, CustomsTrade, customs_trade, trade_rows
from data.wording import Wording

FLOWS = ("exports", "imports")


def partner_two_way_chart(tables: TradeTables, *, wording: Wording, style: Style, partner: str) -> Chart:
    """Two bars a period, exports and imports; under them the period, two-way trade and the balance."""
    found = customs_trade(tables, partner)
    most = max(max(t.exports, t.imports) for t in found)
    billions = most >= 500
    axis = _axis(most, billions=billions, wording=wording, style=style)
    caption = Caption(
        trade_sentence(tables, partner, wording),
        wording("partner-two-way-subtitle", unit=wording(f"partner-unit-cad-{'billions' if billions else 'millions'}")),
        source_line(tables, trade_rows(tables, (partner,)), wording=wording),
    )
    below = round(style.label_size * (6.6 if style.phone else 4.4))
    room = Room(left=left_margin(axis, style=style), right=14, above=round(style.label_size * 1.9), below=below)
    empty = empty_layout(caption, style=style, height=410 if style.phone else 400, room=room)
    wide = (style.width - empty["margin"]["l"] - empty["margin"]["r"]) / len(found)
    x_axis = {
        "tickvals": list(range(len(found))), "ticktext": [_below(t, wide, wording, style) for t in found],
        "range": [-0.6, len(found) - 0.4],
    }  # fmt: skip
    tones = _tones(partner, style)
    names = "   ".join(
        coloured(f"{'■' if f == 'exports' else '▨'} {wording(f'partner-flow-{f}')}", tones[f]) for f in FLOWS
    )
    notes = [heading([names], ((0, 1), (0, 1)), style)]
    bars = [_bars(found, flow, tones[flow], wording, style) for flow in FLOWS]
    layout = {"xaxis": x_axis, "yaxis": axis, "bargap": 0.34, "bargroupgap": 0.04, "barmode": "group"}
    figure = composed(empty, bars, layout, notes, style=style)
    alt = wording("partner-two-way-alt", title=caption.title, count=len(found))
    return Chart("partner_two_way", figure, caption, alt, _table(found, wording))


def _tones(partner: str, style: Style) -> dict[str, str]:
    palette = style.palette
    return {"exports": palette.us if partner == UNITED_STATES else palette.non_us, "imports": palette.other_measure}


def _axis(most: float, *, billions: bool, wording: Wording, style: Style) -> dict[str, Any]:
    """Values in billions, or in millions where both flows are small; room over the bars for their numbers."""
    factor = 1.0 if billions else 1000.0
    axis = money_axis(most * 1.12 * factor, wording=wording, style=style)
    ticks = [tick / 1000 for tick in axis["tickvals"]]
    digits = 1 if any(t != round(t) for t in ticks) else 0
    return {
        "tickvals": [t / factor for t in axis["tickvals"]], "ticktext": [wording.number(t, digits) for t in ticks],
        "range": [0, axis["range"][1] / factor],
    }  # fmt: skip


def _bars(found: tuple[CustomsTrade, ...], flow: str, tone: str, wording: Wording, style: Style) -> dict[str, Any]:
    values = [float(getattr(t, flow)) for t in found]
    said = [
        wording(f"partner-two-way-hover-{flow}", period=period_short(t.period, wording), value=wording.money(v))
        for t, v in zip(found, values, strict=True)
    ]
    pattern = {"shape": "/" if flow == "imports" else "", "fgcolor": tone, "bgcolor": style.palette.ground, "size": 7}
    return {
        "type": "bar", "x": list(range(len(found))), "y": values, "name": flow, "hovertext": said, "hoverinfo": "text",
        "text": [wording.money_short(v) for v in values], "textposition": "outside", "cliponaxis": False, "textangle": 0,
        "textfont": {"size": style.note_size, "color": style.palette.text},
        "marker": {"color": tone, "line": {"color": tone, "width": 1}, **({"pattern": pattern} if flow == "imports" else {})},
    }  # fmt: skip


def _below(trade: CustomsTrade, wide: float, wording: Wording, style: Style) -> str:
    """Under a pair of bars: the period, both flows together, and the balance."""
    both = wording("partner-two-way-sum", value=wording.money(trade.two_way))
    lines = [
        f"<b>{line}</b>" for line in broken(period_short(trade.period, wording), width=wide - 6, size=style.label_size)
    ]
    for text in (both, balance_text(trade.balance, wording)):
        lines += broken(text, width=wide - 6, size=style.label_size)
    return "<br>".join(lines)


def _table(found: tuple[CustomsTrade, ...], wording: Wording) -> TextTable:
    head = (wording("partner-column-period"), *(wording(f"partner-traded-{t.replace('_', '-')}") for t in TRADED))
    rows = [
        (
            period_short(t.period, wording), wording.money(t.exports), wording.money(t.imports), wording.money(t.two_way),
            wording.signed(wording.money(t.balance), t.balance),
        )
        for t in reversed(found)
    ]  # fmt: skip
    return TextTable(head, tuple(rows))
