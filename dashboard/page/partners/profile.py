"""One partner: exports in every series, rank, imports, agreements, tariffs both ways; and up to six side by side."""

from __future__ import annotations

from components.partners import profile as partner_profile
from components.partners.sentences import usual_sentence, usual_word
from components.screen import controls, headings
from dashboard.page.partners.controls import show_picker
from dashboard.page.partners.profile_parts import show_comparison, show_presented, show_profile
from dashboard.place import Place
from data.indicators.partners.comparison import compared_of, settled_comparison, usual_partner
from data.names import names


def show(place: Place) -> None:
    """The partner and its answer, which aspect is shown, and the numbers, charts and records of that aspect."""
    view, wording = place.view, place.wording
    wanted = place.settled(place.kept(settled_comparison, view.partner))
    partner = view.partners.partner or place.kept(usual_partner)
    compared = place.kept(compared_of, wanted, partner)
    if view.present:
        show_presented(place, partner, compared)
        return
    if wanted.aspect == "compare":
        headings.show_title(wording("partner-compare-title"), wording("partner-compare-words"))
        place.choose_few("aspect", "partner-aspect")
        show_comparison(place, compared)
        return
    headings.show_title(place.kept(names, wording.language)[partner])
    said = place.kept(partner_profile.profile_sentences, partner, wording.language)
    usual = () if view.partners.partner else (place.kept(usual_sentence, wording.language),)
    headings.show_words(*said, *usual)
    with controls.row("partner"):
        place.choose_few("aspect", "partner-aspect")
        show_picker(place, place.kept(usual_word, wording))
        place.choose_confidences()
        place.reset_button("confidence")
    if view.confidence:
        headings.show_words(wording("confidence-lists"), quiet=True)
    show_profile(place, partner)
    place.link("partners", wording("partner-to-map"))
