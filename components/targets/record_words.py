"""The record of targets in words: each pledge on each reading, as sentences and as an HTML table."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from components.html.cells import cell, framed_table, head_cells
from components.html.events import source_link
from components.targets.words import implied_words
from data import TradeTables
from data.frames import records
from data.indicators.targets.record import Score, scores, without_number
from data.tables import rows_by_key
from data.wording import Wording

HEADS = ("target", "announced", "reading", "baseline", "due", "outcome", "standing", "source")


def signed_due(growth: float, wording: Wording) -> str:
    """`+50%`: growth that is due; whole percents without decimals."""
    return wording.signed(wording.rate(round(growth * 100, 1)), growth)


def record_answer(tables: TradeTables, *, wording: Wording) -> str:
    """How many stated targets there are, and how they stand on the readings that the tables hold."""
    found = scores(tables)
    pledges = {score.target_id for score in found}
    decided = {s.target_id for s in found if s.standing in ("met", "not_met")}
    waiting = {s.target_id for s in found if s.standing == "not_yet_due"}
    told = wording(
        "record-answer", pledges=len(pledges), waiting=len(waiting), decided=len(decided), unknown=len(pledges - decided - waiting)
    )  # fmt: skip
    named = [wording.pick(row, "title") for row in records(without_number(tables))]
    return told + (" " + wording("record-no-number", names=wording.join(named)) if named else "")


def reading_words(score: Score, wording: Wording) -> str:
    """What the reading counts."""
    return wording.code("record-reading", score.reading)


def stated_value(row: Mapping[str, Any], column: str, wording: Wording) -> str:
    """A value that the pledge states, in its unit; empty where it states none or the unit is no amount."""
    value, unit = row[column], row["value_unit"]
    if pd.isna(value):
        return ""
    if unit == "companies":
        return wording("record-stated-firms", number=wording.number(value))
    millions = {"cad_billions": 1000.0, "cad_millions": 1.0}.get(str(unit))
    return "" if millions is None else _as_stated(float(value) * millions, wording)


def _as_stated(millions: float, wording: Wording) -> str:
    """An amount as its publisher states it: whole billions without decimals."""
    return wording.money(millions, digits=1 if millions % 1000 else 0)


def baseline_words(tables: TradeTables, score: Score, wording: Wording) -> str:
    """The baseline with its year, and whether the year was stated."""
    if score.baseline_year is None:
        stated = stated_value(rows_by_key(tables, "targets")[score.target_id], "baseline_value", wording)
        return stated or wording("record-none-stated")
    if score.implied and score.baseline is not None:
        return implied_words("baseline", score.baseline, score.baseline_year, wording)
    key = "record-assumed" if score.assumed else "record-baseline"
    value = "–" if score.baseline is None else wording.money(score.baseline, score.currency)
    return wording(key, year=score.baseline_year, value=value)


def due_words(tables: TradeTables, score: Score, wording: Wording) -> str:
    """What is due and when: a value, a growth, or the target as it was stated."""
    if score.implied and score.target is not None:
        return implied_words("target", score.target, score.due, wording)
    if score.target is not None and score.multiple is not None:
        return wording(
            "record-due",
            value=wording.money(score.target, score.currency),
            growth=signed_due(score.multiple - 1, wording),
            year=score.due,
        )
    if score.multiple is not None:
        return wording("record-due-growth", growth=signed_due(score.multiple - 1, wording), year=score.due)
    if stated := stated_value(rows_by_key(tables, "targets")[score.target_id], "target_value", wording):
        return wording("record-due-growth", growth=stated, year=score.due)
    return wording(
        "record-due-stated",
        text=wording.pick(rows_by_key(tables, "targets")[score.target_id], "definition"),
        year=score.due,
    )


def outcome_words(score: Score, wording: Wording) -> str:
    """What the tables hold for the due year, or the latest before it."""
    since = _since_words(score, wording)
    if score.growth is None and score.outcome is not None:
        key = "record-more-than" if score.more_than else "record-baseline"
        return wording(key, value=_as_stated(score.outcome, wording), year=score.outcome_year)
    if score.growth is None:
        return since or "–"
    growth = wording.change(score.growth)
    if score.outcome is None:
        return wording("record-published", growth=growth, year=score.outcome_year)
    text = wording(
        "record-outcome", value=wording.money(score.outcome, score.currency), growth=growth, year=score.outcome_year
    )
    return f"{text}. {since}" if since else text


def _since_words(score: Score, wording: Wording) -> str:
    """The twelve months since the last full year; empty where there are none."""
    if score.latest is None:
        return ""
    return wording(
        "record-latest", value=wording.money(score.latest, score.currency), month=wording.period(score.latest_month)
    )


def standing_words(tables: TradeTables, score: Score, wording: Wording) -> str:
    """Met, not met, not yet due or not to be told, and why."""
    standing = wording.code("record-standing", score.standing)
    if not score.reason:
        return f"{standing}."
    source = wording.pick(rows_by_key(tables, "sources")[score.source_id], "publisher") if score.source_id else ""
    return f"{standing}. {wording.code('record-reason', score.reason, year=score.outcome_year, source=source)}"


def record_html(tables: TradeTables, *, wording: Wording) -> str:
    """Every pledge on every reading as an HTML table; each text of the tables is escaped."""
    rows: list[str] = []
    told = ""
    for score in scores(tables):
        rows.append(_row(tables, score, wording, first=score.target_id != told))
        told = score.target_id
    head = head_cells(wording(f"record-column-{h}") for h in HEADS)
    return framed_table("wordy told", wording("record-heading"), head, "".join(rows))


def _row(tables: TradeTables, score: Score, wording: Wording, *, first: bool) -> str:
    """A pledge on one reading; who announced it stands in its first row."""
    pledge = rows_by_key(tables, "targets")[score.target_id]
    said = wording(
        "record-announced", date=wording.date(pledge["announced_on"]), by=wording.pick(pledge, "announced_by")
    )
    cells = (
        reading_words(score, wording), baseline_words(tables, score, wording), due_words(tables, score, wording), outcome_words(score, wording),
        standing_words(tables, score, wording),
    )  # fmt: skip
    announced = (
        f"{escape(said)} ({_origin(tables, str(pledge['source_id']), str(pledge['confidence']), wording)})"
        if first
        else ""
    )
    figures = _origin(tables, score.source_id, score.confidence, wording) if score.source_id else "–"
    told = "".join(cell(escape(text)) for text in cells)
    return (
        f'<tr><th scope="row">{escape(wording.pick(pledge, "title"))}</th>{cell(announced)}{told}{cell(figures)}</tr>'
    )


def _origin(tables: TradeTables, source_id: str, confidence: str, wording: Wording) -> str:
    """A source as a link and its confidence, as HTML."""
    return f"{source_link(tables, source_id, wording=wording)}, {escape(_confidence(confidence, wording))}"


def _confidence(code: str, wording: Wording) -> str:
    return wording.code("confidence", code).lower()
