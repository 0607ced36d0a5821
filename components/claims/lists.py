"""Claims in the news under their articles: the statement, the figure in the tables, and the verdict.

Everything from a table is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

from components.claims.words import claim_words, figure_words
from components.html.confidence import confidence_mark
from components.html.events import document_link, source_link, title_of
from components.tables.readable import search_text
from data.frames import TradeTables, records
from data.indicators.claims.judged import JudgedClaim, chosen_claims, judged_claims, verdict_counts
from data.kept import kept
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for

FIRST_CLAIMS = 6  # articles are open until so many claims are shown


@kept
def claims_html(
    tables: TradeTables,
    language: Language,
    verdicts: tuple[str, ...],
    confidences: tuple[str, ...],
    folded: bool = False,
    find: str = "",
) -> str:
    """The claims with some verdicts, confidences and words behind their articles, the first of them open; empty where there is none.

    Folded, none is open; with words to find, all are.
    """
    wording = wording_for(language)
    rows = records(tables["news_claims"])
    every = Counter(c.article for c in judged_claims(tables))
    claims = chosen_claims(judged_claims(tables), verdicts=verdicts, confidences=confidences)
    if find:
        claims = tuple(c for c in claims if has_words(_texts(tables, rows[c.line], wording), find))
    parts, shown = [], 0
    for article, group in groupby(claims, key=lambda c: c.article):
        mine = tuple(group)
        items = "".join(_claim(tables, rows[c.line], c, wording) for c in mine)
        listed = (
            f'{_byline(tables, rows[mine[0].line], mine, every[article], wording)}<ul class="claim-list">{items}</ul>'
        )
        words, spoken = title_of(rows_by_key(tables, "sources")[article], wording)
        title = f'<h3 class="part-heading" lang="{escape(spoken)}">{escape(words)}</h3>'
        opened = " open" if find or (not folded and shown < FIRST_CLAIMS) else ""
        parts.append(f'<details class="source-more"{opened}><summary>{title}</summary>{listed}</details>')
        shown += len(mine)
    return "".join(parts)


def has_words(texts: Iterable[str], find: str) -> bool:
    """Whether texts have all the words that a reader looks for, without regard to case and accents."""
    searched = search_text(" ".join(texts))
    return all(word in searched for word in search_text(find).split())


def _texts(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> tuple[str, ...]:
    """What a claim is found by: its words, the reason for its verdict, and the title and publisher of its article."""
    source = rows_by_key(tables, "sources")[row["source_id"]]
    return (
        wording.pick(row, "claim"), wording.pick(row, "reason"), title_of(source, wording)[0], wording.pick(source, "publisher"),
    )  # fmt: skip


def claims_answer(tables: TradeTables, language: Language) -> str:
    """How many claims have each verdict, in one sentence."""
    wording, claims = wording_for(language), judged_claims(tables)
    found = verdict_counts(claims)
    counts = {status.replace("_", "-"): wording.number(n) for status, n in found.items() if status != "pending"}
    computed = wording.number(sum(c.check is not None for c in claims))
    articles = wording.number(len({c.article for c in claims}))
    return wording(
        "claims-answer",
        all=wording.number(len(claims)),
        articles=articles,
        computed=computed,
        count=found["pending"],
        **counts,
    )


def _byline(
    tables: TradeTables, row: Mapping[Any, Any], claims: tuple[JudgedClaim, ...], every: int, wording: Wording
) -> str:
    """Who published the article and when, how many statements of it are shown, and how many have each verdict."""
    shown = wording("claims-statements", count=every)
    if len(claims) < every:
        shown = wording("claims-statements-shown", count=len(claims), all=wording.number(every))
    found = [
        wording("claims-row", verdict=wording.code("cell-claim-status", status), number=wording.number(number))
        for status, number in verdict_counts(claims).items()
        if number
    ]
    link = linked_sources(tables, (row["source_id"],), wording=wording)
    said = " · ".join(escape(part) for part in (wording.date(row["published"]), shown, *found))
    return f'<p class="page-text quiet">{link} · {said}</p>'


def _claim(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> str:
    verdict = wording.code("cell-claim-status", claim.status)
    return (
        f'<li id="claim-{escape(claim.claim_id)}"><p class="claim-head"><strong class="verdict verdict-{escape(claim.status)}">{escape(verdict)}</strong></p>'
        f'<h4 class="claim-words">{escape(claim_words(row, wording=wording))}</h4>'
        f"{_evidence(tables, row, claim, wording)}{_reason(row, claim, wording)}{_assumption(row, claim, wording)}</li>"
    )


def _assumption(row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> str:
    """What the verdict assumes, where the article leaves something open and a verdict was reached."""
    if not isinstance(row["assumption"], str) or claim.status == "cannot_be_checked":
        return ""
    return f"<p>{escape(wording.code('claims-assumes', row['assumption']))}</p>"


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
    figures, dated = "", wording("claims-by-hand", date=wording.date(row["as_of"]))
    if claim.check is not None:
        figures = f'<p class="claim-figure">{escape(figure_words(tables, row, claim.check, wording=wording))}</p>'
        dated = wording("claims-computed", date=wording.date(claim.check.as_of)) if claim.check.as_of else ""
    sources = linked_sources(tables, claim.source_ids, wording=wording)
    foot = " · ".join(part for part in (escape(dated), sources, mark) if part)
    return f'{figures}<p class="event-source">{foot}</p>'


def linked_sources(tables: TradeTables, source_ids: Sequence[str], *, wording: Wording) -> str:
    """The publishers of several sources, each named once, with its documents linked, as safe HTML."""
    rows = rows_by_key(tables, "sources")
    documents: dict[str, list[str]] = {}
    for source in dict.fromkeys(source_ids):
        documents.setdefault(wording.pick(rows[source], "publisher"), []).append(source)
    return ", ".join(
        source_link(tables, ids[0], wording=wording)
        if len(ids) == 1
        else f"{escape(name)} ({', '.join(document_link(rows[s], n, wording=wording) for n, s in enumerate(ids, 1))})"
        for name, ids in documents.items()
    )
