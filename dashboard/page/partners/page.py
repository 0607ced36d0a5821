"""Partners: where the goods go, as a map, ranked bars or a table over one selection, and the way to the profile of one partner."""

from __future__ import annotations

from dataclasses import asdict

from components.drawing.metals import gold_remark
from components.html.confidence import kept_words
from components.partners import profile as partner_profile
from components.partners.table import partner_table, table_title
from components.partners.titles import partners_answer
from components.partners.words import refusal_text, series_sentence, to_profile
from components.screen import controls, headings, notices
from dashboard.page.partners.controls import show_choice, show_picker
from dashboard.page.partners.table import show_partner_table
from dashboard.place import Place
from data.indicators.partners.choice import AddressCodes, PartnerChoice, choice_of, choice_refusal, settled_codes

FIELDS = ("tab", "show", "year", "us", "series", "region", "bloc", "seek", "partner", "confidence")


def show(place: Place) -> None:
    """The question and its answer, the controls, one selection in one of three forms, and the partner chosen."""
    view, tables, wording = place.view, place.tables, place.wording
    asked = settled_codes(tables, AddressCodes(view.series, view.year, view.region, view.bloc, view.partner))
    place.settle(**asdict(asked))
    choice = choice_of(tables, asked, show=view.show, us=view.us)
    if view.present:
        place.presented((_chart_of(place),), "")
        _show_chart(place, choice)
        return
    answer = place.kept(partners_answer, choice.series, choice.period, wording)
    headings.show_title(wording("partners-page-title"), answer)
    show_choice(place, FIELDS)
    _show_way(place)
    if view.tab == "table":
        _show_table(place, choice)
        if remark := place.kept(gold_remark, answer, wording):
            headings.show_words(remark, quiet=True)
    else:
        _show_chart(place, choice)
    headings.show_words(place.kept(series_sentence, choice.series, wording), quiet=True)
    _show_chosen(place)


def _show_chart(place: Place, choice: PartnerChoice) -> None:
    """The map or the bars, or why they cannot be drawn; a click on a partner chooses it.

    No choice of confidence narrows them: they show who ranks where among all partners, and say each one's confidence.
    """
    bars = place.view.tab == "bars"
    reason = place.kept(choice_refusal, choice, ranked=bars)
    if reason:
        notices.show_empty(refusal_text(reason, choice, place.wording))
        return
    chart = place.chart(_chart_of(place), choice=choice, partner=place.view.partner)
    clicked = partner_profile.clicked(place.show(chart))
    if clicked:
        place.change(partner=clicked)


def _chart_of(place: Place) -> str:
    """The chart of the form that was chosen; the table's canvas has the map."""
    return "partner_bars" if place.view.tab == "bars" else "partner_map"


def _show_table(place: Place, choice: PartnerChoice) -> None:
    wording, view = place.wording, place.view
    title = table_title(choice, wording)
    every = partner_table(place.tables, choice, wording.language, find=view.seek)
    table = partner_table(place.tables, choice, wording.language, find=view.seek, confidence=view.confidence)
    headings.show_words(title)
    headings.show_words(f"{wording('partners-table-words')} {table.missing}", quiet=True)
    with controls.row("partners_table"):
        controls.find_words(
            wording("partners-seek"), key=place.offer("seek"), placeholder=wording("partners-seek-hint")
        )
        place.choose_confidences()
    if said := kept_words(table.cells.num_rows, every.cells.num_rows, view.confidence, wording):
        headings.show_words(said, *([wording("partners-table-ranks")] if table.cells.num_rows else []), quiet=True)
    if table.cells.num_rows:
        show_partner_table(table, alt=title, wording=wording, name=f"partners-{choice.series}-{choice.period}")
    elif not every.cells.num_rows:
        notices.show_empty(wording("partners-seek-nothing"))


def _show_way(place: Place) -> None:
    """Over the chart, so that a click on it shows at once where it leads: the way to the profile of the partner chosen."""
    code, language = place.view.partner, place.wording.language
    if code:
        place.link("partner", place.kept(to_profile, code, language), aspect="profile")
    else:
        headings.show_words(place.wording("partners-way"), quiet=True)


def _show_chosen(place: Place) -> None:
    """The list of partners, the one chosen in one sentence, and the way to a comparison."""
    wording, code, language = place.wording, place.view.partner, place.wording.language
    headings.show_heading(wording("partners-profile"), "" if code else wording("partners-profile-words"))
    show_picker(place, wording("partners-none"))
    if code:
        headings.show_words(place.kept(partner_profile.profile_sentence, code, language))
    place.link("partner", wording("partners-to-comparison"), aspect="compare")
