"""Sentences and the table of readings around the target chart, from the same numbers as the chart."""

from __future__ import annotations

from html import escape

from components.drawing.chart import TextTable
from components.html.chart_table import text_table
from data import TradeTables
from data.cells.named_rows import MAIN_PLEDGE
from data.frames import MONTHLY_UNADJUSTED
from data.indicators.exports.gold import gold_in_rise
from data.indicators.targets.aim import Aim, path_reading, us_value
from data.indicators.targets.path import implied_us_share
from data.indicators.targets.readings import Reading, readings
from data.wording import Wording


def implied_share_sentence(tables: TradeTables, *, aim: Aim, growth: float, wording: Wording) -> str:
    """The US share in the target year if the target is met and US exports grow at a rate; empty without a verdict."""
    found = path_reading(tables, aim=aim).verdict
    if found is None:
        return wording("targets-implied-unknown")
    us = us_value(tables, aim, found.year)
    share = implied_us_share(found.path, us_value=us, us_growth=growth, from_year=found.year)
    return wording(
        "targets-implied", growth=wording.change(growth), from_year=found.year,
        due=found.path.target_year, share=wording.percent(share),
    )  # fmt: skip


def gold_sentence(tables: TradeTables, *, wording: Wording) -> str:
    """How much of the latest month's rise of non-US exports is gold; a plain statement where it is not known."""
    gold = gold_in_rise(tables["exports_by_sector"], tables.exports(MONTHLY_UNADJUSTED))
    if gold is None:
        return wording("targets-gold-unknown")
    return wording(
        "targets-gold", month=wording.period(gold.month), before=wording.period(gold.year_before), rise=wording.money(gold.non_us_rise),
        share=wording.percent(gold.share, 0), now=wording.money(gold.gold_now), then=wording.money(gold.gold_then),
    )  # fmt: skip


def without_gold_sentence(tables: TradeTables, *, wording: Wording) -> str:
    """What can be said without gold: the latest month that has a figure, against the same month a year before."""
    gold = gold_in_rise(tables["exports_by_sector"], tables.exports(MONTHLY_UNADJUSTED))
    if gold is None:
        return wording("targets-gold-unknown")
    bare, whole = gold.growth_without_gold, gold.growth
    return wording(
        "targets-month-without-gold", month=wording.period(gold.month), before=wording.period(gold.year_before),
        growth=wording.change(bare), whole=wording.change(whole),
        value=wording.money(gold.non_us_now - gold.gold_now),
    )  # fmt: skip


def readings_html(tables: TradeTables, *, wording: Wording) -> str:
    """The pledge as it was said, and its readings side by side, as HTML."""
    rows = tables["targets"].set_index("target_id")
    pledge = rows.loc[MAIN_PLEDGE].to_dict()
    head = tuple(
        wording(f"readings-{c}") for c in ("reading", "baseline", "target", "latest", "standing", "confidence")
    )
    body = tuple(
        _reading_row(r, wording.pick(rows.loc[r.target_id].to_dict(), "title"), wording) for r in readings(tables)
    )
    told = f'<p class="page-text">{escape(wording.pick(pledge, "definition"))} {escape(wording("targets-no-official"))}</p>'
    table = text_table(TextTable(head, body), caption=wording("targets-readings"))
    return told + table.replace('class="text-table"', 'class="text-table wordy told"', 1)


def _reading_row(reading: Reading, title: str, wording: Wording) -> tuple[str, ...]:
    found = reading.verdict
    latest = wording("readings-no-series") if found is None else f"{wording.money(found.value)} ({found.year})"
    if found is None:
        standing = wording("readings-cannot-be-checked")
    else:
        standing = wording(
            "readings-gap",
            gap=wording.money(abs(found.gap)),
            side="above" if found.on_track else "below",
            needed=wording.percent(found.needed_growth),
        )
    return (
        f"{title} ({wording.code('basis', reading.basis)})",
        f"{wording.money(reading.baseline_value)} ({reading.baseline_year})",
        f"{wording.money(reading.target_value)} ({reading.target_year})",
        latest,
        standing,
        wording.code("confidence", reading.confidence),
    )
