"""Partners: where the goods go, as a map, ranked bars or a table over one selection, and the way to the profile of one partner."""

from __future__ import annotations

from dataclasses import replace

from components.drawing.metals import gold_remark
from components.drawing.style import Style
from components.html.confidence import kept_words
from components.partners import profile as partner_profile
from components.partners.figures.bars import partner_bars_chart
from components.partners.figures.map import partner_map_chart
from components.partners.summary import largest_markets, partner_card_html
from components.partners.table import partner_table, table_title
from components.partners.titles import other_period, page_answer
from components.partners.words import refusal_text, series_sentence, to_profile, when_text
from components.screen import controls, headings, notices
from dashboard.kept import drawing
from dashboard.page.partners.controls import show_choice
from dashboard.page.partners.table import show_partner_table
from dashboard.place import Place
from data.indicators.exports.series import AUTO
from data.indicators.partners.choice import PartnerChoice, choice_refusal, drawn_choice, settled_choice, settled_year

BESIDE, GAP, NARROW = 272, 16, 900  # px of the card beside the chart, and the width below which it is under the chart


def show(place: Place) -> None:
    """The question and its answer, the controls, one selection in one of three forms, and the partner chosen."""
    tables, wording, asked = place.tables, place.wording, place.view.partners
    place.change(year=place.kept(settled_year, asked.series, asked.year))
    choice = drawn_choice(tables, place.settled(settled_choice(tables, asked)))
    if place.view.present:
        # the canvas of the table has the map
        place.presented(("partner_bars" if asked.tab == "bars" else "partner_map",), "")
        _show_chart(place, choice)
        return
    answer = place.kept(page_answer, choice, wording, opening=not asked.year)
    headings.show_title(wording("partners-page-title"), answer)
    show_choice(place)
    _show_other_period(place, choice)
    width = place.style.width
    if asked.tab == "table":
        _show_table(place, choice)
        if remark := place.kept(gold_remark, answer, wording):
            headings.show_words(remark, quiet=True)
        _show_partner(place, choice)
    elif width < NARROW:
        _show_chart(place, choice)
        _show_partner(place, choice)
    else:
        shown, beside = controls.beside(BESIDE, total=width)
        with shown:
            _show_chart(place, choice, replace(place.style, width=width - BESIDE - GAP))
        with beside:
            _show_partner(place, choice)
    in_chart = asked.tab != "table" and choice.show not in ("stage", "duties")
    headings.show_words(place.kept(series_sentence, choice.series, wording, in_chart=in_chart), quiet=True)
    place.link("partner", wording("partners-to-comparison"), aspect="compare")


def _show_chart(place: Place, choice: PartnerChoice, style: Style | None = None) -> None:
    """The map or the bars, or why they cannot be drawn; a click on a partner chooses it.

    No choice of confidence narrows them: they show who ranks where among all partners, and say each one's confidence.
    """
    bars = place.view.partners.tab == "bars"
    reason = place.kept(choice_refusal, choice, ranked=bars)
    if reason:
        notices.show_empty(refusal_text(reason, choice, place.wording))
        return
    build = partner_bars_chart if bars else partner_map_chart
    chart = place.chart(drawing(build, choice=choice, partner=place.view.partners.partner), style=style)
    clicked = partner_profile.clicked(place.show(chart))
    if clicked:
        place.change(partner=clicked)


def _show_table(place: Place, choice: PartnerChoice) -> None:
    wording, levels, find = place.wording, place.view.confidence, place.view.partners.seek
    title = table_title(choice, wording)
    every = partner_table(place.tables, choice, wording.language, find=find)
    table = partner_table(place.tables, choice, wording.language, find=find, confidence=levels)
    headings.show_words(title)
    headings.show_words(f"{wording('partners-table-words')} {table.missing}", quiet=True)
    with controls.row("partners_table"):
        place.find("seek", "partners-seek-hint", label="partners-seek")
        place.choose_confidences()
    if said := kept_words(table.cells.num_rows, every.cells.num_rows, levels, wording):
        headings.show_words(said, *([wording("partners-table-ranks")] if table.cells.num_rows else []), quiet=True)
    if table.cells.num_rows:
        show_partner_table(table, alt=title, wording=wording, name=f"partners-{choice.series}-{choice.period}")
    elif not every.cells.num_rows:
        notices.show_empty(wording("partners-seek-nothing"))


def _show_other_period(place: Place, choice: PartnerChoice) -> None:
    """Over the chart: which countries the period includes, and the way to the newest period of the other kind."""
    if other := place.kept(other_period, choice, place.wording.language):
        with controls.line("partners_period"):
            headings.show_words(other.words, quiet=True)
            if other.link:
                place.link("partners", other.link, series=AUTO, year=other.year)


def _show_partner(place: Place, choice: PartnerChoice) -> None:
    """The partner chosen at a glance and the way to its profile; before a choice the largest markets, each a choice."""
    wording, code, language = place.wording, place.view.partners.partner, place.wording.language
    with controls.aside("partner_card"):
        if code:
            headings.show_html(place.kept(partner_card_html, choice, code, language))
            place.link("partner", place.kept(to_profile, code, language), aspect="profile")
            return
        headings.show_words(wording("partners-profile-words"), quiet=True)
        markets = place.kept(largest_markets, choice, language)
        if choice.show == "duties":
            headings.show_words(wording("partners-most-duties"))
        else:
            headings.show_words(wording("partners-largest-when", when=when_text(choice, wording)))
        for market, words in markets:
            place.link("partners", words, partner=market)
