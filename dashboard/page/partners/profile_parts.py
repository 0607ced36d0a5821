"""The two aspects of the partner page: the profile of one partner, and a few partners side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from components.drawing.style import Style
from components.figures import NAMES
from components.html.confidence import confidence_legend
from components.html.kpi_row import kpi_row_html
from components.partners import profile as partner_profile
from components.partners.figures.duties import partner_duties_chart
from components.partners.figures.imports import partner_imports_chart
from components.partners.figures.indexed import partner_indexed_chart
from components.partners.figures.months import partner_months_chart
from components.partners.figures.multiples import partner_multiples_chart
from components.partners.figures.standing import partner_standing_chart
from components.partners.figures.trend import partner_trend_chart
from components.partners.figures.two_way import partner_two_way_chart
from components.partners.sentences import comparison_charts, comparison_sentences, economy_sentence
from components.partners.summary import profile_cards
from components.screen import controls, headings, notices
from dashboard.kept import Drawing, drawing
from dashboard.page.partners.controls import show_comparison_controls
from dashboard.place import Place
from data.indicators.partners.comparison import Compared

EVERY = "all"
ASIDE, GAP, NARROW = 352, 16, 900  # px of the cards beside the first chart, and the width below which they are above it


OF_PROFILE = {
    NAMES[build]: build
    for build in (
        partner_trend_chart,
        partner_months_chart,
        partner_two_way_chart,
        partner_imports_chart,
        partner_standing_chart,
        partner_duties_chart,
    )
}
OF_COMPARISON = {NAMES[build]: build for build in (partner_indexed_chart, partner_multiples_chart)}


class ProfilePart(NamedTuple):
    """A part of the profile: its charts, those of its lists that come after them, and whether these have headings of their own."""

    charts: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    headed: bool = False


PARTS = {
    "exports": ProfilePart(("partner_trend", "partner_months"), ("standing",)),
    "imports": ProfilePart(("partner_two_way", "partner_imports")),
    "share": ProfilePart(("partner_standing",)),
    "tariffs": ProfilePart(("partner_duties",), ("duties",)),
    "agreements": ProfilePart(lists=("agreements",), headed=True),
    "events": ProfilePart(lists=("events",), headed=True),
    "polls": ProfilePart(lists=("polls",), headed=True),
}


def show_profile(place: Place, partner: str) -> None:
    """The part that is chosen beside the partner's numbers, or every part below them; then the sources."""
    wording, about = place.wording, place.view.partner.about
    with controls.row("about"):
        place.choose_part("about", "partner-part", label="page-parts")
    if about == EVERY:
        _show_cards(place, partner)
        parts = (*PARTS, "sources")
        headings.show_parts(wording("page-parts"), {part: wording.code("partner-part", part) for part in parts})
        for part in PARTS:
            _show_part(place, part, partner)
    else:
        _show_beside_cards(place, about, partner)
    _show_list(place, "sources", partner)
    headings.show_html(confidence_legend(place.tables, wording))


def _show_cards(place: Place, partner: str) -> None:
    cards = place.kept(profile_cards, partner, place.wording.language)
    headings.show_html(kpi_row_html(cards, palette=place.style.palette, query=place.view.to_query()))


def _show_beside_cards(place: Place, part: str, partner: str) -> None:
    """What a part shows first, with the cards beside it where there is room, and the rest of it below them."""
    first, rest = _first_and_rest(place, part, partner)
    width = place.style.width
    if width < NARROW:
        _show_cards(place, partner)
        _show_content(place, first, partner)
    else:
        shown, beside = controls.beside(ASIDE, total=width)
        with shown:
            _show_content(place, first, partner, style=replace(place.style, width=width - ASIDE - GAP))
        with beside, controls.aside("profile_cards"):
            _show_cards(place, partner)
    _show_content(place, rest, partner)
    if part == "imports":
        _show_economy(place, partner)


def _first_and_rest(place: Place, part: str, partner: str) -> tuple[ProfilePart, ProfilePart]:
    """The first chart of a part that can be drawn, else its first list; and what follows."""
    charts = _drawable(place, part, partner)
    lists = PARTS[part].lists
    if charts:
        return ProfilePart(charts[:1]), ProfilePart(charts[1:], lists)
    return ProfilePart(lists=lists[:1]), ProfilePart(lists=lists[1:])


def _drawable(place: Place, part: str, partner: str) -> tuple[str, ...]:
    possible = place.kept(partner_profile.profile_charts, partner)
    return tuple(name for name in PARTS[part].charts if name in possible)


def _show_part(place: Place, part: str, partner: str) -> None:
    """A part under its heading."""
    if not PARTS[part].headed:
        headings.show_heading(place.wording.code("partner-part", part), part=part)
    _show_content(place, PARTS[part]._replace(charts=_drawable(place, part, partner)), partner)
    if part == "imports":
        _show_economy(place, partner)


def _show_content(place: Place, part: ProfilePart, partner: str, *, style: Style | None = None) -> None:
    for name in part.charts:
        place.show(place.chart(drawing(OF_PROFILE[name], partner=partner), style=style))
    for key in part.lists:
        _show_list(place, key, partner)


def _show_economy(place: Place, partner: str) -> None:
    headings.show_words(place.kept(economy_sentence, partner, place.wording.language), quiet=True)


def show_comparison(place: Place, compared: Compared) -> None:
    """The controls, who is left out and why, and the two charts."""
    wording = place.wording
    show_comparison_controls(place, compared)
    for sentence in place.kept(comparison_sentences, compared, wording.language):
        notices.show_empty(sentence)
    charts = place.kept(comparison_charts, compared)
    for name in OF_COMPARISON:
        if name in charts:
            place.show(place.chart(_compared(name, compared)))
    if not charts:
        notices.show_empty(wording("partner-nothing"))


def show_presented(place: Place, partner: str, compared: Compared) -> None:
    """The one chart that the presenter asks for, else the main one of the aspect."""
    profile, comparison = place.kept(partner_profile.profile_charts, partner), place.kept(comparison_charts, compared)
    known = {name: _compared(name, compared) for name in comparison}
    known |= {name: drawing(OF_PROFILE[name], partner=partner) for name in profile}
    usual = (*comparison, *profile) if place.view.partner.aspect == "compare" else (*profile, *comparison)
    name = place.presented(known, next(iter(usual), ""))
    if name:
        place.show(place.chart(known[name]))
    else:
        notices.show_empty(place.wording("partner-nothing"))


def _compared(name: str, compared: Compared) -> Drawing:
    """The drawing of one of the charts of a comparison."""
    return drawing(OF_COMPARISON[name], partners=compared.partners, scope=compared.scope, base_year=compared.base_year)


def _show_list(place: Place, key: str, partner: str) -> None:
    part = next(part for part in partner_profile.PROFILE_PARTS if part.key == key)
    html = place.kept(partner_profile.part_html, part, partner, place.wording.language, place.view.confidence)
    headings.show_html(html)
