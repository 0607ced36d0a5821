"""The two aspects of the partner page: the profile of one partner, and a few partners side by side."""

from __future__ import annotations

from typing import Any

from components.html.confidence import confidence_legend
from components.partners import profile as partner_profile
from components.partners.sentences import comparison_charts, comparison_sentences, economy_sentence
from components.screen import headings, notices
from dashboard.page.partners.controls import show_comparison_controls
from dashboard.place import Place
from data.indicators.partners.comparison import Compared

PARTS = ("exports", "imports", "share", "tariffs", "agreements", "events", "polls", "sources")


def show_profile(place: Place, partner: str) -> None:
    """The parts of the profile: charts of one partner with the tables that belong to them, then the rest of the record."""
    wording, charts = place.wording, place.kept(partner_profile.profile_charts, partner)
    headings.show_parts(wording("page-parts"), {part: wording(f"partner-part-{part}") for part in PARTS})
    _show_head(place, "exports")
    _show_charts(place, charts, ("partner_trend", "partner_months"), partner=partner)
    _show_part(place, "standing", partner)
    _show_head(place, "imports")
    _show_charts(place, charts, ("partner_two_way", "partner_imports"), partner=partner)
    headings.show_words(place.kept(economy_sentence, partner, wording.language), quiet=True)
    _show_head(place, "share")
    _show_charts(place, charts, ("partner_standing",), partner=partner)
    _show_head(place, "tariffs")
    _show_charts(place, charts, ("partner_duties",), partner=partner)
    for key in ("duties", "agreements", "events", "polls", "sources"):
        _show_part(place, key, partner)
    headings.show_html(confidence_legend(place.tables, wording))


def _show_head(place: Place, part: str) -> None:
    headings.show_heading(place.wording(f"partner-part-{part}"), part=part)


def show_comparison(place: Place, compared: Compared) -> None:
    """The controls, who is left out and why, and the two charts."""
    wording = place.wording
    show_comparison_controls(place, compared)
    for sentence in place.kept(comparison_sentences, compared, wording.language):
        notices.show_empty(sentence)
    charts = place.kept(comparison_charts, compared)
    _show_charts(place, charts, ("partner_indexed", "partner_multiples"), **choices_of(compared))
    if not charts:
        notices.show_empty(wording("partner-nothing"))


def show_presented(place: Place, partner: str, compared: Compared) -> None:
    """The one chart that the presenter asks for, else the main one of the aspect."""
    profile, comparison = place.kept(partner_profile.profile_charts, partner), place.kept(comparison_charts, compared)
    known = {**{key: choices_of(compared) for key in comparison}, **{key: {"partner": partner} for key in profile}}
    usual = (*comparison, *profile) if place.view.aspect == "compare" else (*profile, *comparison)
    name = place.presented(known, next(iter(usual), ""))
    if name:
        place.show(place.chart(name, **known[name]))
    else:
        notices.show_empty(place.wording("partner-nothing"))


def choices_of(compared: Compared) -> dict[str, Any]:
    """What the charts of a comparison are given."""
    return {"partners": compared.partners, "scope": compared.scope, "base_year": compared.base_year}


def _show_charts(place: Place, drawn: tuple[str, ...], wanted: tuple[str, ...], **choices: Any) -> None:
    """Those of the wanted charts that can be drawn."""
    for name in wanted:
        if name in drawn:
            place.show(place.chart(name, **choices))


def _show_part(place: Place, key: str, partner: str) -> None:
    part = next(part for part in partner_profile.PROFILE_PARTS if part.key == key)
    html = place.kept(partner_profile.part_html, part, partner, place.wording.language, place.view.confidence)
    headings.show_html(html)
