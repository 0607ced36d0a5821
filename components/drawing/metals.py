"""The words for exports without gold and other precious metals, as a chart's title and subtitle say them."""

from __future__ import annotations

from data.frames import TradeTables
from data.indicators.exports.gold import gold_partner, latest_gold_month
from data.names import partner
from data.wording import Wording


def gold_remark(tables: TradeTables, text: str, wording: Wording) -> str:
    """What to say of precious metals beside a text that names the partner most of them go to; else empty."""
    name, found = partner(tables, gold_partner(tables), wording), latest_gold_month(tables)
    if found is None or name.bare not in text:
        return ""
    return wording(
        "gold-remark", month=wording.period(found.month), name=name.the, gold=wording.money(found.gold), all=wording.money(found.every_good)
    )  # fmt: skip


def metals_words(without_gold: bool, wording: Wording) -> str:
    """` without precious metals`, or nothing."""
    return wording("without-metals") if without_gold else ""


def left_out_words(without_gold: bool, wording: Wording) -> str:
    """What precious metals are, for a subtitle, after a blank; nothing where they are counted."""
    return f" {wording('target-without-gold')}" if without_gold else ""
