"""Codes of the address that mean the same on every page: those that the tables do not hold fall to their default."""

from __future__ import annotations

from components.figures import FIGURES
from components.html.confidence import known_confidences
from components.partners.sentences import partner_of
from dashboard.place import Place
from data.cells.codes import REGIONS


def settle_codes(place: Place) -> None:
    """Correct the address with a notice where it names what there is not; a code of one page alone is that page's to check."""
    view = place.view
    place.settle(
        chart=view.chart if view.chart in FIGURES else "",
        partner=place.kept(partner_of, view.partner),
        region=view.region if view.region in REGIONS else "",
        bloc=view.bloc if view.bloc in set(place.tables["blocs"]["bloc"]) else "",
        confidence=known_confidences(view.confidence),
    )
