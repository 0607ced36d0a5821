"""The profile of one partner as HTML: standing, agreements, duties both ways, events, polls, sources. Everything from a table is escaped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from components.event_list import event_item, source_link
from components.partner_words import first_capital, name, name_inside, period_short, series_name, share_text
from components.wording import Wording, wording_for
from components.wording.wording import Language
from data.frames import MONTHLY_UNADJUSTED, Frame, TradeTables
from data.indicators.agreements import STAGE_ORDER
from data.indicators.duties import EVERY_ORIGIN
from data.indicators.gold import gold_months
from data.indicators.partner_measures import SERIES
from data.indicators.partner_profile import (
    GrowthOver,
    Standing,
    agreements_with,
    duties_between,
    events_with,
    export_rows,
    milestones_of,
    polls_on,
    sources_of,
    standings,
)

FIRST_EVENTS, FIRST_DUTIES, FIRST_SOURCES = 6, 12, 40
GOLD_BUYER = "GBR"  # the record of gold exports stands beside exports to this partner


def profile_sentence(tables: TradeTables, partner: str, language: Language) -> str:
    """What the partner took last, its share and its rank, in the series that reaches furthest."""
    wording = wording_for(language)
    found = next((s for s in standings(tables, partner) if s.series != "months"), None)
    if found is None:
        return wording("partners-no-figures")
    said = {
        "name": first_capital(name_inside(tables, partner, wording)), "value": wording.money(found.value, SERIES[found.series].currency),
        "year": found.period, "share": share_text(found.share, wording), "series": series_name(found.series, wording),
    }  # fmt: skip
    if found.rank is None:
        return wording("partners-profile-bloc", **said)
    key = "partners-profile-principal" if found.series == "principal" else "partners-profile-every"
    return wording(key, **said, count=found.rank, of=wording.number(found.count))


def sentences(tables: TradeTables, partner: str, language: Language) -> tuple[str, ...]:
    """The sentence of the profile, and what weighs on its figures where the record says so."""
    return tuple(s for s in (profile_sentence(tables, partner, language), gold_beside(tables, partner, language)) if s)


def charts(tables: TradeTables, partner: str) -> tuple[str, ...]:
    """The charts that the tables can draw of a partner."""
    series = set(export_rows(tables, partner)["series"])
    return (*(("partner_trend",) if series - {"months"} else ()), *(("partner_months",) if "months" in series else ()))


def gold_beside(tables: TradeTables, partner: str, language: Language) -> str:
    """Gold exports outside the United States beside all exports to the partner that the record names with them; else empty."""
    wording = wording_for(language)
    gold = gold_months(tables["exports_by_sector"])
    months = tables.exports(MONTHLY_UNADJUSTED).loc[lambda f: f["partner_code"] == partner].set_index("period")["value"]
    held = [m for m in gold.index if m in months.index]
    if partner != GOLD_BUYER or not held:
        return ""
    month = held[-1]
    return wording("partners-gold", month=wording.period(month), gold=wording.money(float(gold[month])), all=wording.money(float(months[month])))


def standings_html(tables: TradeTables, partner: str, language: Language) -> str:
    """A row for each series: latest value, share, rank, growth over 1, 5 and 10 years, missing shown with its reason."""
    wording = wording_for(language)
    heads = ("series", "period", "value", "share", "rank", "growth1", "growth5", "growth10", "source")
    body = [_standing_cells(tables, s, wording) for s in standings(tables, partner)]
    return _table([wording(f"partners-head-{h}") for h in heads], body, caption=wording("partners-standing-title"))


def _standing_cells(tables: TradeTables, found: Standing, wording: Wording) -> list[str]:
    rank = "–" if found.rank is None else wording("partners-rank-of", rank=str(found.rank), of=wording.number(found.count))
    return [
        escape(first_capital(series_name(found.series, wording))), escape(period_short(found.period, wording)),
        escape(wording.money(found.value, SERIES[found.series].currency)), escape(share_text(found.share, wording)), escape(rank),
        *(escape(_growth_text(g, wording)) for g in found.growth), _source(tables, found.provenance, wording),
    ]  # fmt: skip


def _growth_text(found: GrowthOver, wording: Wording) -> str:
    start = wording.period(found.start)
    if found.rate is None:
        return wording(f"partners-growth-{found.reason}", start=start)
    rate = wording.signed(wording.percent(found.rate), found.rate)
    return rate if found.years == 1 else wording("partners-a-year", rate=rate)


def agreements_html(tables: TradeTables, partner: str, language: Language) -> str:
    """Agreements with the partner, the nearest stage first, each with its dated steps."""
    wording = wording_for(language)
    found = agreements_with(tables, partner)
    if found.empty:
        return _nothing(wording("partners-no-agreements"))
    order = {stage: i for i, stage in enumerate((*STAGE_ORDER, "superseded"))}
    rows = sorted(found.to_dict("records"), key=lambda r: (order[r["status"]], r["agreement_id"]))
    steps = milestones_of(tables, found)
    items = [_agreement(tables, r, steps.loc[steps["agreement_id"] == r["agreement_id"]], wording) for r in rows]
    return f'<ul class="event-list">{"".join(items)}</ul>'


def _agreement(tables: TradeTables, row: Mapping[Any, Any], steps: Frame, wording: Wording) -> str:
    note = wording.pick(row, "note")
    known = wording("partners-known-on", date=wording.date(row["as_of"]))
    dated = "".join(_step(tables, s, wording) for s in steps.to_dict("records"))
    more = f"<details><summary>{escape(wording('partners-milestones', count=len(steps)))}</summary><ul>{dated}</ul></details>" if dated else ""
    return (
        f"<li><strong>{escape(wording.pick(row, 'short_name'))}</strong> ({escape(wording.code('cell-agreement-kind', row['kind']).lower())}): "
        f"{escape(wording.code('stage', row['status']).lower())}, {escape(known)}. {escape(note)} {_source(tables, row, wording)}{more}</li>"
    )


def _step(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    intended = f" ({escape(wording('partners-intended'))})" if row["intended"] == "yes" else ""
    return (
        f"<li><time>{escape(wording.date(row['milestone_date']))}</time> <strong>{escape(wording.pick(row, 'title'))}</strong>{intended}. "
        f"{escape(wording.pick(row, 'text'))} {_source(tables, row, wording)}</li>"
    )


def duties_html(tables: TradeTables, partner: str, language: Language) -> str:
    """Two tables: what the partner charges on Canadian goods, and what Canada charges on the partner's; in force first."""
    wording = wording_for(language)
    found = duties_between(tables, partner)
    parts = []
    for ours in (False, True):
        rows = found.loc[found["ours"] == ours]
        heading = wording("partners-duties-ours" if ours else "partners-duties-theirs", count=int((rows["state"] == "in_force").sum()))
        parts.append(f'<h4 class="part-heading">{escape(heading)}</h4>')
        parts.append(_duty_table(tables, rows, heading, wording) if len(rows) else _nothing(wording("partners-no-measures")))
    return "".join(parts)


def _duty_table(tables: TradeTables, rows: Frame, caption: str, wording: Wording) -> str:
    groups = {r["product_group"]: wording.pick(r, "name") for r in tables["product_groups"].to_dict("records")}
    rules = {r["preference_rule"]: wording.pick(r, "name") for r in tables["preference_rules"].to_dict("records")}
    heads = [wording(f"partners-head-{h}") for h in ("goods", "rate", "status", "from", "to", "on", "as-of", "source")]
    body = [_duty_cells(tables, r, groups, rules, wording) for r in rows.to_dict("records")]
    first = _table(heads, body[:FIRST_DUTIES], caption=caption)
    if len(body) <= FIRST_DUTIES:
        return first
    label = wording("partners-more-duties", count=len(body) - FIRST_DUTIES)
    return f"{first}<details><summary>{escape(label)}</summary>{_table(heads, body[FIRST_DUTIES:], caption=label)}</details>"


def _duty_cells(tables: TradeTables, row: Mapping[Any, Any], groups: Mapping[str, str], rules: Mapping[str, str], wording: Wording) -> list[str]:
    rule = "" if row["preference_rule"] == "all" else f" ({rules[row['preference_rule']]})"
    rate = wording("partners-no-rate") if pd.isna(row["rate_pct"]) else wording.rate(float(row["rate_pct"]))
    note = wording.pick(row, "rate_note")
    on = wording("data-every-origin") if row["imposed_on"] == EVERY_ORIGIN else name(tables, row["imposed_on"], wording)
    dates = ["–" if pd.isna(row[c]) else wording.date(row[c]) for c in ("effective_from", "effective_to")]
    cells = [f"{groups[row['product_group']]}{rule}", f"{rate}. {note}" if note else rate, wording.code("cell-status", row["status"]), *dates, on, wording.date(row["as_of"])]
    return [*(escape(c) for c in cells), _source(tables, row, wording)]


def events_html(tables: TradeTables, partner: str, language: Language) -> str:
    """Events in which the partner took part, the latest first; all but the first few behind one click."""
    wording = wording_for(language)
    items = [event_item(tables, row, wording=wording) for row in events_with(tables, partner).to_dict("records")]
    if not items:
        return _nothing(wording("partners-no-events"))
    first = f'<ul class="event-list">{"".join(items[:FIRST_EVENTS])}</ul>'
    rest = items[FIRST_EVENTS:]
    if not rest:
        return first
    label = escape(wording("partners-more-events", count=len(rest)))
    return f'{first}<details><summary>{label}</summary><ul class="event-list">{"".join(rest)}</ul></details>'


def polls_html(tables: TradeTables, partner: str, language: Language) -> str:
    """Answers of polls on the partner, the latest first."""
    wording = wording_for(language)
    found = polls_on(tables, partner)
    if found.empty:
        return _nothing(wording("partners-no-polls"))
    body = [
        [
            escape(wording.pick(r, "topic")), escape(wording.pick(r, "response")), escape(wording.rate(float(r["value_pct"]))),
            escape(r["pollster"]), escape(wording.date(r["day"]) if isinstance(r["day"], str) else "–"), _source(tables, r, wording),
        ]
        for r in found.to_dict("records")
    ]  # fmt: skip
    return _table([wording(f"partners-head-{h}") for h in ("topic", "answer", "answers", "pollster", "published", "source")], body, caption=wording("partners-polls-title"))


def sources_html(tables: TradeTables, partner: str, language: Language) -> str:
    """Every source that the profile rests on, with title and link."""
    wording = wording_for(language)
    agreements = agreements_with(tables, partner)
    used = sources_of(
        export_rows(tables, partner), agreements, milestones_of(tables, agreements), duties_between(tables, partner), events_with(tables, partner), polls_on(tables, partner)
    )
    known = tables.sources.set_index("source_id")
    items = [f"<li>{source_link(tables, s, wording=wording)}: {escape(str(known.loc[s, 'title']))}</li>" for s in used]
    shown = f'<ul class="event-list">{"".join(items[:FIRST_SOURCES])}</ul>'
    return f"<details><summary>{escape(wording('partners-sources', count=len(items)))}</summary>{shown}{''.join(_rest(items))}</details>"


def _rest(items: Sequence[str]) -> list[str]:
    rest = items[FIRST_SOURCES:]
    return [f'<ul class="event-list">{"".join(rest)}</ul>'] if rest else []


def _source(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    return f'<span class="event-source">{source_link(tables, str(row["source_id"]), wording=wording)} · {escape(wording.code("confidence", str(row["confidence"])))}</span>'


def _nothing(text: str) -> str:
    return f'<p class="page-text quiet">{escape(text)}</p>'


def _table(heads: Sequence[str], body: Sequence[Sequence[str]], *, caption: str) -> str:
    """A table of cells that are already escaped."""
    said = escape(caption)
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    rows = "".join("<tr>" + "".join(f'<th scope="row">{c}</th>' if i == 0 else f"<td>{c}</td>" for i, c in enumerate(row)) + "</tr>" for row in body)
    return (
        f'<div class="text-table wordy" tabindex="0" role="region" aria-label="{said}"><table><caption>{said}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


@dataclass(frozen=True)
class Part:
    """A part of the profile: the key of its heading and what makes its HTML."""

    key: str
    html: Callable[[TradeTables, str, Language], str]


PARTS = (
    Part("standing", standings_html), Part("agreements", agreements_html), Part("duties", duties_html), Part("events", events_html),
    Part("polls", polls_html), Part("sources", sources_html),
)  # fmt: skip


def show_part(html: str, part: Part, *, wording: Wording) -> None:
    """A part under its heading, with a sentence where there is one."""
    words = wording(f"partners-{part.key}-words") if wording.has(f"partners-{part.key}-words") else ""
    said = f'<p class="page-text quiet">{escape(words)}</p>' if words else ""
    st.html(f'<section class="profile-part"><h3 class="part-heading">{escape(wording(f"partners-{part.key}-title"))}</h3>{said}{html}</section>')


def clicked(selection: Any) -> str:
    """The partner of a click on a chart; empty where there was none."""
    points = selection["selection"]["points"] if selection else []
    data = points[0].get("customdata") if points else None
    code = data[0] if isinstance(data, (list, tuple)) and data else data
    return code if isinstance(code, str) else ""
