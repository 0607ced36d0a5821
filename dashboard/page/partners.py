"""Partners: where the goods go, as a map, ranked bars or a table over one selection, and the profile of one partner."""

from __future__ import annotations

from functools import partial

import streamlit as st

from components import controls, headings, notices, partner_controls, partner_profile
from components.partner_table import partner_table, show_partner_table, table_title
from components.partner_titles import answer
from components.partner_words import name, refusal_text
from dashboard.place import Place
from data.indicators.partner_choice import PartnerChoice, choice_of, refusal, settled
from data.indicators.partner_measures import partner_figures

SETTLED = ("series", "year", "region", "bloc", "partner")
FIELDS = (*SETTLED, "tab", "show", "us", "seek")
CHARTS = {"map": "partner_map", "bars": "partner_bars", "table": "partner_map"}


def show(place: Place) -> None:
    """The question and its answer, the controls, one selection in one of three forms, and a partner's profile."""
    view, tables, wording = place.view, place.tables, place.wording
    asked = {field: getattr(view, field) for field in SETTLED}
    place.settle(**place.kept(settled, **asked))
    choice = choice_of(tables, asked, show=view.show, us=view.us)
    if view.present:
        _show_chart(place, choice, "map" if view.tab == "table" else view.tab)
        return
    figures = place.kept(partner_figures, choice.series, choice.period)
    headings.show_title(wording("partners-page-title"), place.kept(answer, figures, wording))
    _show_controls(place)
    if view.tab == "table":
        _show_table(place, choice)
    else:
        _show_chart(place, choice, view.tab)
    _show_profile(place)


def _show_controls(place: Place) -> None:
    wording, tables, series = place.wording, place.tables, place.view.series
    with controls.row("partners"):
        controls.choose_few(wording("partners-tab"), partner_controls.TABS, key=place.offer("tab"), word=lambda t: wording(f"partners-tab-{t}"))
        controls.choose(wording("partners-show"), partner_controls.MEASURES, key=place.offer("show"), word=lambda m: wording(f"partners-show-{m}"))
        years = partial(partner_controls.year_word, tables, series, wording=wording)
        controls.choose(wording("partners-year"), partner_controls.year_options(tables, series), key=place.offer("year"), word=years)
        controls.switch(wording("partners-us"), key=place.offer("us"), help_text=wording("partners-us-help"))
    with st.expander(wording("control-more")), controls.row("partners_more"):
        words = partial(partner_controls.series_word, wording=wording)
        controls.choose(wording("partners-series"), partner_controls.SERIES_OPTIONS, key=place.offer("series"), word=words)
        words = partial(partner_controls.region_word, wording=wording)
        controls.choose(wording("partners-region"), partner_controls.REGION_OPTIONS, key=place.offer("region"), word=words)
        words = partial(partner_controls.bloc_word, tables, wording=wording)
        controls.choose(wording("partners-bloc"), partner_controls.bloc_options(tables), key=place.offer("bloc"), word=words)
        if controls.button(wording("control-reset"), key="reset_partners"):
            place.reset(*FIELDS)


def _show_chart(place: Place, choice: PartnerChoice, tab: str) -> None:
    """The map or the bars, or why they cannot be drawn; a click on a partner opens its profile."""
    reason = place.kept(refusal, choice)
    if reason:
        notices.show_empty(refusal_text(reason, choice, place.wording))
        return
    clicked = partner_profile.clicked(place.show(place.chart(CHARTS[tab], choice=choice, partner=place.view.partner)))
    if clicked:
        place.change(partner=clicked)


def _show_table(place: Place, choice: PartnerChoice) -> None:
    wording, language = place.wording, place.wording.language
    table = partner_table(place.tables, choice, language, find=place.view.seek)
    headings.show_words(table_title(choice, wording), wording("partners-table-words"), table.missing)
    controls.find_words(wording("partners-seek"), key=place.offer("seek"), placeholder=wording("partners-seek-hint"))
    if table.cells.num_rows:
        show_partner_table(table, alt=table_title(choice, wording), wording=wording, name=f"partners-{choice.series}-{choice.period}")
    else:
        notices.show_empty(wording("partners-seek-nothing"))


def _show_profile(place: Place) -> None:
    """The partner chosen: its exports, and everything the record holds on it."""
    wording, tables, code, language = place.wording, place.tables, place.view.partner, place.wording.language
    headings.show_heading(name(tables, code, wording) if code else wording("partners-profile"), "" if code else wording("partners-profile-words"))
    options = partner_controls.partner_options(tables, language)
    controls.choose(wording("partners-partner"), options, key=place.offer("partner"), word=partial(partner_controls.partner_word, tables, wording=wording))
    if not code:
        return
    headings.show_words(*place.kept(partner_profile.sentences, code, language))
    for chart in place.kept(partner_profile.charts, code):
        place.show(place.chart(chart, partner=code))
    for part in partner_profile.PARTS:
        partner_profile.show_part(place.kept(part.html, code, language), part, wording=wording)
