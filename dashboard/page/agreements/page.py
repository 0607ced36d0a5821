"""Agreements: their stages over time, what comes next, how much of the exports they cover, and exports before and after."""

from __future__ import annotations

from components.agreements.board import agreements_answer, board_html, stages_confirmed
from components.agreements.figures.before_and_after import before_and_after_chart
from components.agreements.figures.coverage import agreement_coverage_chart, coverage_sentence, long_run_sentence
from components.agreements.figures.timeline import agreement_timeline_chart
from components.html.confidence import confidence_legend
from components.screen import controls, headings, notices
from dashboard.kept import Drawing, drawing
from dashboard.page.agreements.controls import show_choice, show_entered
from dashboard.place import Place
from data.indicators.agreements.choice import AgreementChoice, chosen, settled_choice, today_of
from data.indicators.agreements.entries import drawable


def show(place: Place) -> None:
    """The question and its answer, the timeline, the pipeline, the coverage, and the index around entry into force."""
    wording = place.wording
    choice = place.settled(place.kept(settled_choice, place.view.agreements))
    charts = _charts(place, choice)
    if place.view.present:
        name = place.presented(charts, "agreement_timeline")
        _show_chart(place, name, charts[name])
        return
    share = place.kept(coverage_sentence, "non_us", wording)
    headings.show_title(wording("agreements-page-title"), agreements_answer(share, wording=wording))
    show_choice(place)
    _show_chart(place, "agreement_timeline", charts["agreement_timeline"])
    headings.show_words(place.kept(stages_confirmed, wording=wording), quiet=True)
    parts = {"board": wording("agreements-board")} if charts["agreement_timeline"] else {}
    parts |= {"coverage": wording("agreements-part-coverage"), "before": wording("agreements-before")}
    headings.show_parts(wording("page-parts"), parts)
    if charts["agreement_timeline"]:
        _show_board(place, choice)
    headings.show_heading(
        wording("agreements-coverage", scope=choice.covered), wording("agreements-coverage-words"), part="coverage"
    )
    with controls.row("covered"):
        place.choose_few("covered", "agreements-covered")
    _show_chart(place, "agreement_coverage", charts["agreement_coverage"])
    headings.show_words(place.kept(long_run_sentence, choice.covered, wording=wording))
    headings.show_heading(wording("agreements-before"), wording("agreements-before-words"), part="before")
    headings.show_words(wording("agreements-before-limits"))
    show_entered(place)
    _show_chart(place, "before_and_after", charts["before_and_after"])
    place.link("claims", wording("disagreements-link"), matter="sources", topic=("articles",), confidence=())


def _show_board(place: Place, choice: AgreementChoice) -> None:
    """A card for each agreement of the timeline, and what the marks of confidence mean."""
    wording, style = place.wording, place.style
    date = wording.date(place.kept(today_of))
    headings.show_heading(wording("agreements-board"), wording("agreements-board-words", date=date), part="board")
    if html := place.kept(board_html, choice, wording.language, style.palette, style.phone):
        headings.show_html(html)
        headings.show_html(confidence_legend(place.tables, wording))
    else:
        notices.show_empty(wording("agreements-board-empty"))


def _charts(place: Place, choice: AgreementChoice) -> dict[str, Drawing | None]:
    """The charts of the page with the reader's choices; None where there is nothing to draw.

    The choice of confidence narrows the timeline alone: the others are shares and sums of exports.
    """
    entered = place.kept(drawable, choice.counted, choice.entered).drawn
    return {
        "agreement_timeline": drawing(agreement_timeline_chart, choice=choice, reach=choice.reach)
        if len(chosen(place.tables, choice))
        else None,
        "agreement_coverage": drawing(agreement_coverage_chart, scope=choice.covered),
        "before_and_after": drawing(before_and_after_chart, series=choice.counted, agreements=entered)
        if entered
        else None,
    }


def _show_chart(place: Place, name: str, asked: Drawing | None) -> None:
    """A chart, or why it cannot be drawn."""
    if asked:
        place.show(place.chart(asked))
    else:
        notices.show_empty(
            place.wording("agreements-empty" if name == "agreement_timeline" else "agreements-before-empty")
        )
