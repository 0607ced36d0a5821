"""What the record holds on one partner, as HTML: agreements, duties both ways, events, polls, sources.

A choice of confidences narrows the rows of a list and says how many it leaves; what is counted in a heading counts every
row. Everything from a table is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from components.html.confidence import kept_html
from components.html.events import cited, event_item, source_link
from components.html.record_table import first_rows, nothing, source_of_row
from components.partners.sentences import wide_words
from components.tariffs.words import fate_word, rate_word
from data.cells.named_rows import EVERY_GOOD
from data.frames import EVERY_ORIGIN, Frame, TradeTables, records
from data.indicators.agreements.stages_reached import STAGE_ORDER
from data.indicators.confirmed import Levels, confirmed
from data.indicators.partners.profile import (
    agreements_with,
    duties_between,
    duties_of_side,
    events_with,
    export_rows,
    milestones_of,
    polls_on,
    sources_of,
)
from data.names import name
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for

FIRST_EVENTS, FIRST_DUTIES, FIRST_POLLS, FIRST_SOURCES = 4, 4, 4, 40


def agreements_html(tables: TradeTables, partner: str, language: Language, confidence: Levels = ()) -> str:
    """Agreements with the partner, the nearest stage first, each with its dated steps; both have a confidence of their own."""
    wording = wording_for(language)
    found = agreements_with(tables, partner)
    if found.empty:
        return nothing(wording("partners-no-agreements"))
    order = {stage: i for i, stage in enumerate((*STAGE_ORDER, "superseded"))}
    rows = sorted(records(confirmed(found, confidence)), key=lambda r: (order[r["status"]], r["agreement_id"]))
    steps = milestones_of(tables, found)
    items = [
        _agreement(tables, r, steps.loc[steps["agreement_id"] == r["agreement_id"]], confidence, wording) for r in rows
    ]
    said = kept_html(len(items), len(found), confidence, wording)
    return f'{said}<ul class="event-list">{"".join(items)}</ul>' if items else said


def _agreement(tables: TradeTables, row: Mapping[Any, Any], every: Frame, confidence: Levels, wording: Wording) -> str:
    steps = confirmed(every, confidence)
    kind, stage = wording.code("cell-agreement-kind", row["kind"]), wording.code("stage", row["status"])
    kind = kind.split(" (")[0].lower()
    said = wording("partners-agreement", kind=kind, stage=stage.lower(), date=wording.date(row["as_of"]))
    dated = "".join(_step(tables, step, wording) for step in records(steps))
    label = escape(wording("partners-milestones", count=len(steps)))
    more = f"<details><summary>{label}</summary><ul>{dated}</ul></details>" if dated else ""
    more += kept_html(len(steps), len(every), confidence, wording) if len(steps) < len(every) else ""
    return (
        f"<li><strong>{escape(wording.pick(row, 'short_name'))}</strong> {escape(said)} "
        f"{escape(wording.pick(row, 'note'))} {source_of_row(tables, row, wording)}{more}</li>"
    )


def _step(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    intended = f" ({escape(wording('partners-intended'))})" if row["intended"] == "yes" else ""
    return (
        f"<li><time>{escape(wording.date(row['milestone_date']))}</time> <strong>{escape(wording.pick(row, 'title'))}</strong>{intended}. "
        f"{escape(wording.pick(row, 'text'))} {source_of_row(tables, row, wording)}</li>"
    )


def partner_duties_html(tables: TradeTables, partner: str, language: Language, confidence: Levels = ()) -> str:
    """Two tables: what the partner charges on Canadian goods, and what Canada charges on the partner's; in force first.

    The number in force stands for every row, whatever the confidences chosen.
    """
    wording = wording_for(language)
    found = duties_between(tables, partner)
    parts = []
    for ours in (False, True):
        rows = found.loc[found["ours"] == ours]
        live, wide, relief = duties_of_side(tables, partner, ours=ours)
        key = "partners-duties-ours" if ours else "partners-duties-theirs"
        heading = wording(key, count=live, wide=wide_words(wide, wording))
        heading = wording("partner-duties-lifted", counted=heading, count=relief) if relief else heading
        kept = confirmed(rows, confidence)
        parts.append(f'<h3 class="part-heading">{escape(heading)}</h3>')
        parts.append(
            kept_html(len(kept), len(rows), confidence, wording)
            if len(rows)
            else nothing(wording("partners-no-measures"))
        )
        parts.append(_duty_table(tables, kept, heading, wording) if len(kept) else "")
    return "".join(parts)


def _duty_table(tables: TradeTables, rows: Frame, caption: str, wording: Wording) -> str:
    heads = [wording(f"partners-head-{h}") for h in ("goods", "rate", "status", "from", "to", "on", "as-of", "source")]
    body = [_duty_cells(tables, r, wording) for r in records(rows)]
    return first_rows(
        heads, body, most=FIRST_DUTIES, caption=caption, more=lambda count: wording("partners-more-duties", count=count)
    )


def _duty_cells(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> list[str]:
    group = wording.pick(rows_by_key(tables, "product_groups")[row["product_group"]], "name")
    if row["preference_rule"] != EVERY_GOOD:
        rule = rows_by_key(tables, "preference_rules")[row["preference_rule"]]
        group = wording.typeset(f"{group} ({wording.inside(wording.pick(rule, 'name'))})")
    rate = wording.capital(rate_word(row, wording))
    note = wording.pick(row, "rate_note")
    on = wording("data-every-origin") if row["imposed_on"] == EVERY_ORIGIN else name(tables, row["imposed_on"], wording)
    dates = ["–" if pd.isna(row[c]) else wording.date(row[c]) for c in ("effective_from", "effective_to")]
    cells = [
        group,
        f"{rate}. {note}" if note and note != rate else rate,
        fate_word(row, wording),
        *dates,
        on,
        wording.date(row["as_of"]),
    ]
    return [*(escape(c) for c in cells), source_of_row(tables, row, wording)]


def events_html(tables: TradeTables, partner: str, language: Language, confidence: Levels = ()) -> str:
    """Events in which the partner took part, the latest first; all but the first few behind one click."""
    wording = wording_for(language)
    found = events_with(tables, partner)
    items = [event_item(tables, row, wording=wording) for row in records(confirmed(found, confidence))]
    if found.empty:
        return nothing(wording("partners-no-events"))
    first = kept_html(len(items), len(found), confidence, wording)
    first += f'<ul class="event-list">{"".join(items[:FIRST_EVENTS])}</ul>' if items else ""
    rest = items[FIRST_EVENTS:]
    if not rest:
        return first
    label = escape(wording("partners-more-events", count=len(rest)))
    return f'{first}<details><summary>{label}</summary><ul class="event-list">{"".join(rest)}</ul></details>'


def polls_html(tables: TradeTables, partner: str, language: Language, confidence: Levels = ()) -> str:
    """Answers of polls on the partner, the latest first."""
    wording = wording_for(language)
    found = polls_on(tables, partner)
    if found.empty:
        return nothing(wording("partners-no-polls"))
    body = [
        [
            escape(wording.pick(r, "topic")), escape(wording.pick(r, "response")), escape(wording.rate(float(r["value_pct"]))),
            escape(r["pollster"]), escape(wording.date(r["day"]) if isinstance(r["day"], str) else "–"), source_of_row(tables, r, wording),
        ]
        for r in records(confirmed(found, confidence))
    ]  # fmt: skip
    said = kept_html(len(body), len(found), confidence, wording)
    if not body:
        return said
    heads = [wording(f"partners-head-{h}") for h in ("topic", "answer", "answers", "pollster", "published", "source")]
    return said + first_rows(
        heads, body, most=FIRST_POLLS, caption=wording("partners-polls-title"),
        more=lambda count: wording("partners-more-polls", count=count),
    )  # fmt: skip


def sources_html(tables: TradeTables, partner: str, language: Language, _confidence: Levels = ()) -> str:
    """Every source that the profile rests on, with title and link.

    A source has no confidence, its rows have; and the charts rest on every row: no choice narrows this list.
    """
    wording = wording_for(language)
    agreements = agreements_with(tables, partner)
    used = sources_of(
        export_rows(tables, partner),
        agreements,
        milestones_of(tables, agreements),
        duties_between(tables, partner),
        events_with(tables, partner),
        polls_on(tables, partner),
    )
    known = rows_by_key(tables, "sources")
    items = [
        f"<li>{wording.labelled(source_link(tables, s, wording=wording), cited(known[s], wording))}</li>" for s in used
    ]
    parts = [items[:FIRST_SOURCES], *([rest] if (rest := items[FIRST_SOURCES:]) else [])]
    lists = "".join(f'<ul class="event-list">{"".join(part)}</ul>' for part in parts)
    return f"<details><summary>{escape(wording('partners-sources', count=len(items)))}</summary>{lists}</details>"
