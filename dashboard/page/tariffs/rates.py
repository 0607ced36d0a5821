"""The part of the tariffs page that sets the headline, the average and the collected rate side by side."""

from __future__ import annotations

from components.screen import headings, notices
from components.tariffs.figures.three_rates import three_rates_chart
from components.tariffs.rate_words import claims_sentence, why_html
from dashboard.kept import drawing
from dashboard.place import Place
from data.indicators.tariffs.directions import ALL_DIRECTIONS, rates_pair
from data.indicators.tariffs.rates import rate_series

USUAL = ("USA", "CAN")  # shown where the direction chosen has no averages of its own
CHART = "three_rates"


def show(place: Place) -> None:
    """The chart of the direction chosen and the words that explain it; where there are no averages, a sentence says so."""
    wording, view = place.wording, place.view
    direction, levels = view.tariffs.direction, view.confidence
    pair = place.kept(rates_pair, direction)
    imposed_by, imposed_on = pair or USUAL
    told = pair is not None or direction == ALL_DIRECTIONS
    held = place.kept(rate_series, imposed_by, imposed_on, levels)
    if not view.present:
        said = place.kept(claims_sentence, imposed_by, imposed_on, wording, levels) if told else ""
        headings.show_heading(wording("rates-heading"), f"{wording('rates-words')} {said}".strip())
    if not held or not (told or view.present):
        notices.show_empty(wording("rates-empty-kept" if told and levels else "rates-empty"))
        return
    asked = drawing(three_rates_chart, imposed_by=imposed_by, imposed_on=imposed_on, confidence=levels)
    place.show(place.chart(asked))
    if not view.present:
        headings.show_html(place.kept(why_html, imposed_by, imposed_on, wording, levels))
