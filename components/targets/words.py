"""Sentences and the table of readings around the target chart, from the same numbers as the chart."""

from __future__ import annotations

from html import escape

from components.drawing.chart import TextTable
from components.drawing.metals import metals_words
from components.html.chart_table import text_table
from components.targets.verdict_words import distance_words
from data import TradeTables
from data.cells.named_rows import MAIN_PLEDGE
from data.indicators.targets.aim import Aim, path_reading, us_value
from data.indicators.targets.path import implied_us_share
from data.indicators.targets.readings import Reading, readings
from data.tables import rows_by_key
from data.wording import Wording


def implied_share_sentence(tables: TradeTables, *, aim: Aim, growth: float, wording: Wording) -> str:
    """The US share in the target year if the target is met and US exports grow at a rate; empty without a verdict."""
    found = path_reading(tables, aim=aim).verdict
    if found is None:
        return wording("targets-implied-unknown")
    us = us_value(tables, aim, found.year)
    share = implied_us_share(found.path, us_value=us, us_growth=growth, from_year=found.year)
    return wording(
        "targets-implied", growth=wording.change(growth), from_year=found.year, gold=metals_words(aim.without_gold, wording),
        flat="yes" if growth == 0 else "no",
        due=found.path.target_year, share=wording.percent(share),
    )  # fmt: skip


def implied_words(kind: str, millions: float, year: int, wording: Wording) -> str:
    """A baseline or a target inferred from a pledge, in whole billions: `About C$600 billion (2035)`."""
    value = wording("money-cad-billions", value=wording.number(millions / 1000))
    return wording(f"readings-implied-{kind}", value=value, year=year)


def readings_html(tables: TradeTables, *, wording: Wording) -> str:
    """The pledge as it was said, and its readings side by side, as HTML."""
    rows = rows_by_key(tables, "targets")
    head = tuple(
        wording(f"readings-{c}") for c in ("reading", "baseline", "target", "latest", "standing", "confidence")
    )
    body = tuple(_reading_row(r, wording.pick(rows[r.target_id], "title"), wording) for r in readings(tables))
    told = f'<p class="page-text">{escape(wording.pick(rows[MAIN_PLEDGE], "definition"))} {escape(wording("targets-readings-each"))}</p>'
    table = text_table(TextTable(head, body), caption=wording("targets-readings"))
    return told + table.replace('class="text-table"', 'class="text-table wordy told"', 1)


def _reading_row(reading: Reading, title: str, wording: Wording) -> tuple[str, ...]:
    found = reading.verdict
    basis = f"{wording.code('basis', reading.basis)}{metals_words(reading.without_gold, wording)}"
    latest = wording("readings-no-series") if found is None else f"{wording.money(found.value)} ({found.year})"
    if found is None:
        standing = wording("readings-cannot-be-checked")
    else:
        distance = distance_words(found, wording=wording)
        standing = wording("readings-gap", distance=distance, needed=wording.percent(found.needed_growth))
    return (
        title if basis == wording.inside(title) else f"{title} ({basis})",
        implied_words("baseline", reading.baseline_value, reading.baseline_year, wording)
        if reading.implied
        else f"{wording.money(reading.baseline_value)} ({reading.baseline_year})",
        implied_words("target", reading.target_value, reading.target_year, wording)
        if reading.implied
        else f"{wording.money(reading.target_value)} ({reading.target_year})",
        latest,
        standing,
        wording.code("confidence", reading.confidence),
    )
