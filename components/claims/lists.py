"""Claims in the news as a list: the sentence, who said it and when, the figure in the tables, and the verdict. Pure.

Everything from a table is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any

from components.claims.words import figure_words
from components.html.confidence import confidence_mark
from components.html.events import source_link
from data.frames import TradeTables, records
from data.indicators.claims.judged import JudgedClaim, chosen_claims, judged_claims, verdict_counts
from data.wording import Language, Wording, wording_for

FIRST_CLAIMS = 6  # of a folded list


@lru_cache(maxsize=32)
def claims_html(
    tables: TradeTables,
    language: Language,
    verdicts: tuple[str, ...],
    confidences: tuple[str, ...],
    folded: bool = False,
) -> str:
    """The claims with some verdicts and confidences, the latest first (folded: most behind a click); empty where there is none."""
    wording = wording_for(language)
    rows = records(tables["news_claims"])
    claims = chosen_claims(judged_claims(tables), verdicts=verdicts, confidences=confidences)
    items = [_claim(tables, rows[c.line], c, wording) for c in claims]
    first, rest = (items[:FIRST_CLAIMS], items[FIRST_CLAIMS:]) if folded else (items, [])
    html = f'<ul class="claim-list">{"".join(first)}</ul>' if first else ""
    if rest:
        more = escape(wording("claims-more", count=len(rest)))
        html += f'<details class="source-more"><summary>{more}</summary><ul class="claim-list">{"".join(rest)}</ul></details>'
    return html


def claims_answer(tables: TradeTables, language: Language) -> str:
    """How many claims have each verdict, in one sentence."""
    wording, claims = wording_for(language), judged_claims(tables)
    found = verdict_counts(claims)
    counts = {status.replace("_", "-"): wording.number(n) for status, n in found.items() if status != "pending"}
    computed = wording.number(sum(c.check is not None for c in claims))
    return wording(
        "claims-answer", all=wording.number(len(claims)), computed=computed, count=found["pending"], **counts
    )


def _claim(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> str:
    verdict = wording.code("cell-claim-status", claim.status)
    published = str(row["published"])
    sources = linked_sources(tables, row["source_ids"], wording=wording)
    return (
        f'<li id="claim-{escape(claim.claim_id)}"><p class="claim-head"><strong class="verdict verdict-{escape(claim.status)}">{escape(verdict)}</strong> '
        f'<time datetime="{escape(published)}">{escape(wording.date(published))}</time> {sources}</p>'
        f'<h3 class="claim-words">{escape(wording("claims-quoted", words=wording.pick(row, "claim")))}</h3>'
        f"{_evidence(tables, row, claim, wording)}{_reason(row, claim, wording)}</li>"
    )


def _reason(row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> str:
    """The reviewed reason; where the tables now give another verdict than the one it explains, that it is left out."""
    reason, written_for = wording.pick(row, "reason"), row["reason_for"]
    if not reason:
        return ""
    if claim.check is not None and written_for != claim.status:
        verdict = wording.code("cell-claim-status", written_for)
        reason = wording("claims-reason-left-out", date=wording.date(row["as_of"]), verdict=verdict)
    return f"<p>{escape(reason)}</p>"


def _evidence(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> str:
    """The figure with its sources, or who reviewed the claim when."""
    mark = confidence_mark(claim.confidence, wording=wording)
    if claim.check is None:
        reviewed = wording("claims-by-hand", date=wording.date(row["as_of"]))
        return f'<p class="event-source">{escape(reviewed)} · {mark}</p>'
    figures = escape(figure_words(tables, row, claim.check, wording=wording))
    dated = wording("claims-computed", date=wording.date(claim.check.as_of)) if claim.check.as_of else ""
    sources = linked_sources(tables, claim.check.source_ids, wording=wording)
    foot = " · ".join(part for part in (escape(dated), sources, mark) if part)
    return f'<p class="claim-figure">{figures}</p><p class="event-source">{foot}</p>'


def linked_sources(tables: TradeTables, source_ids: Sequence[str], *, wording: Wording) -> str:
    """The publishers of several sources, each linked and named once, as safe HTML."""
    return ", ".join(dict.fromkeys(source_link(tables, s, wording=wording) for s in source_ids))
