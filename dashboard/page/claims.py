"""Claims in the news against the tables, and where sources disagree."""

from __future__ import annotations

from components.claims.disagreements import disagreements_answer, disagreements_html
from components.claims.lists import claims_answer, claims_html
from components.html.confidence import confidence_legend
from components.screen import controls, headings, notices
from dashboard.place import Place
from data.cells.codes import CLAIM_STATUSES, DISAGREEMENT_TOPICS

TABLES = {"claims": "news_claims", "sources": "source_disagreements"}


def show(place: Place) -> None:
    """The verdicts in one sentence and one chart with the claims below, or the points on which sources disagree."""
    view, wording = place.view, place.wording
    place.settle(
        verdict=tuple(c for c in view.verdict if c in CLAIM_STATUSES),
        topic=tuple(c for c in view.topic if c in DISAGREEMENT_TOPICS),
    )
    if view.present:
        place.show(place.chart(place.presented(("claim_verdicts",), "claim_verdicts")))
        return
    sources = view.matter == "sources"
    answer = place.kept(disagreements_answer if sources else claims_answer, wording.language)
    headings.show_title(wording("disagreements-title" if sources else "claims-title"), answer)
    with controls.row("matter"):
        controls.choose_few(
            wording("claims-matter"),
            list(TABLES),
            key=place.offer("matter"),
            word=lambda m: wording(f"claims-matter-{m}"),
        )
    if sources:
        _show_disagreements(place)
    else:
        _show_claims(place)
    headings.show_html(confidence_legend(wording))
    place.link("data", wording("claims-to-table"), part="tables", table=TABLES[view.matter], find="")


def _show_claims(place: Place) -> None:
    view, wording = place.view, place.wording
    place.show(place.chart("claim_verdicts"))
    headings.show_heading(wording("claims-heading"), wording("claims-heading-words"))
    with controls.row("verdict"):
        controls.choose_many(
            wording("claims-verdict"), CLAIM_STATUSES, key=place.offer("verdict"),
            word=lambda c: wording.code("cell-claim-status", c), placeholder=wording("claims-verdict-all"),
        )  # fmt: skip
        controls.choose_confidences(wording, key=place.offer("confidence"))
        if (view.verdict or view.confidence) and controls.button(wording("control-reset"), key="reset_claims"):
            place.reset("verdict", "confidence")
    if html := place.kept(claims_html, wording.language, view.verdict, view.confidence, place.style.phone):
        headings.show_html(html)
    else:
        notices.show_empty(wording("claims-empty"))


def _show_disagreements(place: Place) -> None:
    view, wording = place.view, place.wording
    headings.show_heading(wording("disagreements-heading"))
    with controls.row("topic"):
        controls.choose_many(
            wording("disagreements-topics"), DISAGREEMENT_TOPICS, key=place.offer("topic"),
            word=lambda c: wording.code("cell-disagreement-topic", c), placeholder=wording("disagreements-topics-all"),
        )  # fmt: skip
        controls.choose_confidences(wording, key=place.offer("confidence"))
        if (view.topic or view.confidence) and controls.button(wording("control-reset"), key="reset_disagreements"):
            place.reset("topic", "confidence")
    if html := place.kept(disagreements_html, wording.language, view.topic, view.confidence, place.style.phone):
        headings.show_html(html)
    else:
        notices.show_empty(wording("disagreements-empty"))
