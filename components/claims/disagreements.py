"""Where sources disagree, as a list by topic: what they say, what the tables use and why.

Everything from a table is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from components.claims.lists import has_words, linked_sources
from components.html.confidence import confidence_mark
from data.cells.codes import DISAGREEMENT_TOPICS
from data.frames import TradeTables, records
from data.indicators.claims.judged import chosen_disagreements
from data.kept import kept
from data.wording import Language, Wording, wording_for

TEXTS = ("title", "found", "used")
FIRST_POINTS = 6  # topics are open until so many points are shown


@kept
def disagreements_html(
    tables: TradeTables,
    language: Language,
    topics: tuple[str, ...],
    confidences: tuple[str, ...],
    folded: bool = False,
    find: str = "",
) -> str:
    """The disagreements on some topics and with some words behind a heading each, the first of them open; empty where there is none.

    Folded, none is open; with words to find, all are.
    """
    wording = wording_for(language)
    chosen = chosen_disagreements(tables["source_disagreements"], topics=topics, confidences=confidences)
    parts, shown = [], 0
    for topic in DISAGREEMENT_TOPICS:
        rows = records(chosen.loc[chosen["topic"] == topic])
        if find:
            rows = [row for row in rows if has_words((wording.pick(row, text) for text in TEXTS), find)]
        if rows:
            head = wording(
                "disagreements-topic",
                topic=wording.code("cell-disagreement-topic", topic),
                number=wording.number(len(rows)),
            )
            items = "".join(_disagreement(tables, row, wording) for row in rows)
            heading, listed = f'<h3 class="part-heading">{escape(head)}</h3>', f'<ul class="claim-list">{items}</ul>'
            opened = " open" if find or len(topics) == 1 or (not folded and shown < FIRST_POINTS) else ""
            parts.append(f'<details class="source-more"{opened}><summary>{heading}</summary>{listed}</details>')
            shown += len(rows)
    return "".join(parts)


def disagreements_answer(tables: TradeTables, language: Language) -> str:
    """On how many points sources disagree, and for how many the value used is official."""
    rows, wording = tables["source_disagreements"], wording_for(language)
    official = int((rows["confidence"] == "official").sum())
    return wording("disagreements-answer", all=wording.number(len(rows)), official=wording.number(official))


def _disagreement(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    sources = linked_sources(tables, row["source_ids"], wording=wording) or escape(wording("disagreements-no-source"))
    read = escape(wording("disagreements-read", date=wording.date(row["as_of"])))
    mark = confidence_mark(str(row["confidence"]), wording=wording)
    return (
        f'<li id="disagreement-{escape(row["disagreement_id"])}"><h4 class="claim-words">{escape(wording.pick(row, "title"))}</h4>'
        f"<p><strong>{escape(wording('disagreements-found'))}</strong> {escape(wording.pick(row, 'found'))}</p>"
        f"<p><strong>{escape(wording('disagreements-used'))}</strong> {escape(wording.pick(row, 'used'))}</p>"
        f'<p class="event-source">{sources} · {mark} · {read}</p></li>'
    )
