"""Sectors: which depend on the United States and what duty they face; gold and energy set apart; and exports by province."""

from __future__ import annotations

from components.html.confidence import confidence_legend
from components.screen import controls, headings, notices
from components.sectors.figures.dependence import sector_dependence_chart
from components.sectors.figures.gold_energy import sector_gold_energy_chart
from components.sectors.figures.provinces import sector_provinces_chart
from components.sectors.lists import (
    apart_words,
    flow_words,
    general_words,
    province_general_words,
    sector_duties_html,
)
from components.sectors.province_words import province_answer
from components.sectors.titles import sectors_answer
from components.sectors.words import sector_period_words
from dashboard.kept import drawing
from dashboard.place import Place
from data.indicators.sectors.points import SectorPeriod, period_of, periods_of
from data.indicators.sectors.provinces import province_years, year_of


def show(place: Place) -> None:
    """The question and its answer, the choices, dependence by sector and its duties; gold and energy below."""
    choice, tables, wording = place.view.sectors, place.tables, place.wording
    if choice.cut == "provinces":
        _show_provinces(place)
        return
    period = period_of(tables, choice.flow, choice.span)
    if period is None:
        place.settle(span="")
        period = period_of(tables, choice.flow, "")
    if period is None:
        notices.show_empty(wording("sectors-empty"))
        return
    if place.view.present:
        name = place.presented(("sector_dependence", "sector_gold_energy"), "sector_dependence")
        _show_apart(place) if name == "sector_gold_energy" else _show_dependence(place, period)
        return
    headings.show_title(wording("sectors-page-title"), place.kept(sectors_answer, period, wording))
    _show_controls(place)
    _show_dependence(place, period)
    headings.show_words(place.kept(flow_words, period, wording), *place.kept(general_words, period, wording))
    _show_duties(place, period)
    headings.show_heading(wording("sectors-apart"), wording("sectors-apart-words"))
    with controls.row("split"):
        place.choose_few("split", "sectors-apart", label="sectors-apart-choice")
    _show_apart(place)
    headings.show_words(*place.kept(apart_words, choice.split, wording))


def _show_provinces(place: Place) -> None:
    """What each province sends to the United States, against the duties that its goods face."""
    span, tables, wording = place.view.sectors.span, place.tables, place.wording
    year = place.kept(year_of, span)
    place.settle(span=span if span == year else "")
    if not year:
        notices.show_empty(wording("provinces-empty"))
        return
    if place.view.present:
        place.presented(("sector_provinces",), "sector_provinces")
        place.show(place.chart(drawing(sector_provinces_chart, year=year)))
        return
    headings.show_title(wording("provinces-page-title"), place.kept(province_answer, year, wording))
    headings.show_words(wording("provinces-no-share"), quiet=True)
    years = province_years(tables)
    with controls.row("provinces"):
        place.choose_few("cut", "sectors-cut")
        place.choose("span", lambda c: c or years[0], ["", *years[1:]], label="sectors-span")
        place.reset_button("span")
    place.show(place.chart(drawing(sector_provinces_chart, year=year)))
    headings.show_words(wording("provinces-duties-words"), *place.kept(province_general_words, year, wording))


def _show_dependence(place: Place, period: SectorPeriod) -> None:
    place.show(place.chart(drawing(sector_dependence_chart, period=period)))


def _show_duties(place: Place, period: SectorPeriod) -> None:
    """The duties behind the chart, as far confirmed as the reader asks; the chart itself has shares and keeps them all."""
    wording, view = place.wording, place.view
    headings.show_heading(wording("sectors-matches"), wording("sectors-matches-words"))
    with controls.row("matches"):
        place.choose_confidences()
        place.reset_button("confidence")
    headings.show_html(place.kept(sector_duties_html, period, wording, view.confidence))
    headings.show_html(confidence_legend(place.tables, wording))


def _show_apart(place: Place) -> None:
    place.show(place.chart(drawing(sector_gold_energy_chart, apart=place.view.sectors.split)))


def _show_controls(place: Place) -> None:
    """The flow, and the periods that the tables hold of it; a period of the other flow gives way to the latest."""
    wording = place.wording
    periods = {p.code: p for p in periods_of(place.tables, place.view.sectors.flow)}
    with controls.row("sectors"):
        place.choose_few("cut", "sectors-cut")
        place.choose_few("flow", "sectors-flow")
        latest = next(iter(periods))
        options = ["", *(code for code in periods if code != latest)]
        place.choose(
            "span", lambda c: sector_period_words(periods[c or latest], wording), options, label="sectors-span"
        )
        place.reset_button("flow", "span", "split")
