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

TABLE_OF = {"claims": "news_claims", "sources": "source_disagreements"}


def show(place: Place) -> None:
    """The verdicts in one sentence and one chart with the claims below, or the points on which sources disagree."""
    view, wording = place.view, place.wording
    if view.present:
        place.presented(("claim_verdicts",), "claim_verdicts")
        place.show(place.chart(drawing(claim_verdicts_chart)))
        return
    sources = view.claims.matter == "sources"
    answer = place.kept(disagreements_answer if sources else claims_answer, wording.language)
    headings.show_title(wording("disagreements-title" if sources else "claims-title"), answer)
    with controls.row("matter"):
        place.choose_few("matter", "claims-matter")
    if sources:
        _show_disagreements(place)
    else:
        _show_claims(place)
    headings.show_html(confidence_legend(place.tables, wording))
    place.link("data", wording("claims-to-table"), part="tables", table=TABLE_OF[view.claims.matter], find="")


def _show_claims(place: Place) -> None:
    wording = place.wording
    place.show(place.chart(drawing(claim_verdicts_chart)))
    headings.show_heading(wording("claims-heading"), wording("claims-heading-words"))
    with controls.row("verdict"):
        place.choose_many("verdict", "cell-claim-status", label="claims-verdict", nothing="claims-verdict-all")
        _choose_rows(place, "verdict")
    _show_list(place, claims_html, place.view.claims.verdict, wording("claims-empty"))


def _show_disagreements(place: Place) -> None:
    wording = place.wording
    headings.show_heading(wording("disagreements-heading"))
    with controls.row("topic"):
        place.choose_many(
            "topic", "cell-disagreement-topic", label="disagreements-topics", nothing="disagreements-topics-all"
        )
        _choose_rows(place, "topic")
    _show_list(place, disagreements_html, place.view.claims.topic, wording("disagreements-empty"))


def _choose_rows(place: Place, other: str) -> None:
    """Words that rows hold and how far they must be confirmed, and the way back from both and another choice."""
    place.find("seek", "claims-seek-hint")
    place.choose_confidences()
    place.reset_button(other, "confidence", "seek")


def _show_list(place: Place, html_of: Callable[..., str], chosen: tuple[str, ...], empty: str) -> None:
    """The list of what is chosen, or that there is nothing."""
    if html := place.kept(
        html_of, place.wording.language, chosen, place.view.confidence, place.style.phone, place.view.partners.seek
    ):
        headings.show_html(html)
    else:
        notices.show_empty(empty)
