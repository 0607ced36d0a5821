"""Claims in the news against the tables, and where sources disagree."""

from __future__ import annotations

from collections.abc import Callable

from components.claims.disagreements import disagreements_answer, disagreements_html
from components.claims.figures.verdicts import claim_verdicts_chart
from components.claims.lists import claims_answer, claims_html
from components.html.confidence import confidence_legend
from components.screen import controls, headings, notices
from dashboard.kept import drawing
from dashboard.place import Place
from data.cells.codes import CLAIM_STATUSES, DISAGREEMENT_TOPICS

TABLE_OF = {"claims": "news_claims", "sources": "source_disagreements"}


def show(place: Place) -> None:
    """The verdicts in one sentence and one chart with the claims below, or the points on which sources disagree."""
    view, wording = place.view, place.wording
    place.settle(
        verdict=tuple(c for c in view.verdict if c in CLAIM_STATUSES),
        topic=tuple(c for c in view.topic if c in DISAGREEMENT_TOPICS),
    )
    if view.present:
        place.presented(("claim_verdicts",), "claim_verdicts")
        place.show(place.chart(drawing(claim_verdicts_chart)))
        return
    sources = view.matter == "sources"
    answer = place.kept(disagreements_answer if sources else claims_answer, wording.language)
    headings.show_title(wording("disagreements-title" if sources else "claims-title"), answer)
    with controls.row("matter"):
        place.choose_few("matter", wording("claims-matter"), "claims-matter")
    if sources:
        _show_disagreements(place)
    else:
        _show_claims(place)
    headings.show_html(confidence_legend(place.tables, wording))
    place.link("data", wording("claims-to-table"), part="tables", table=TABLE_OF[view.matter], find="")


def _show_claims(place: Place) -> None:
    wording = place.wording
    place.show(place.chart(drawing(claim_verdicts_chart)))
    headings.show_heading(wording("claims-heading"), wording("claims-heading-words"))
    with controls.row("verdict"):
        label, every = wording("claims-verdict"), wording("claims-verdict-all")
        place.choose_many("verdict", label, "cell-claim-status", CLAIM_STATUSES, nothing=every)
        _show_search(place)
        _choose_confidences(place, "claims", "verdict")
    _show_list(place, claims_html, place.view.verdict, wording("claims-empty"))


def _show_disagreements(place: Place) -> None:
    wording = place.wording
    headings.show_heading(wording("disagreements-heading"))
    with controls.row("topic"):
        label, every = wording("disagreements-topics"), wording("disagreements-topics-all")
        place.choose_many("topic", label, "cell-disagreement-topic", DISAGREEMENT_TOPICS, nothing=every)
        _show_search(place)
        _choose_confidences(place, "disagreements", "topic")
    _show_list(place, disagreements_html, place.view.topic, wording("disagreements-empty"))


def _choose_confidences(place: Place, key: str, other: str) -> None:
    """How far rows must be confirmed, and the way back from that, the search and another choice."""
    place.choose_confidences()
    if place.changed(other, "confidence", "seek"):
        place.reset_button(key, other, "confidence", "seek")


def _show_search(place: Place) -> None:
    controls.find_words(
        place.wording("data-find"), key=place.offer("seek"), placeholder=place.wording("claims-seek-hint")
    )


def _show_list(place: Place, html_of: Callable[..., str], chosen: tuple[str, ...], empty: str) -> None:
    """The list of what is chosen, or that there is nothing."""
    if html := place.kept(
        html_of, place.wording.language, chosen, place.view.confidence, place.style.phone, place.view.seek
    ):
        headings.show_html(html)
    else:
        notices.show_empty(empty)
