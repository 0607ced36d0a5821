"""The overview: the verdict, the headline numbers, what changed lately."""

from __future__ import annotations

from components import headings
from components.event_list import latest_events_html
from components.headlines import headlines
from components.kpi_row import show_kpi_row
from components.target_words import gold_sentence
from components.verdict_words import verdict_sentence
from dashboard.place import Place
from dashboard.target_calculator import aim_of
from dashboard.view import View
from data.indicators.target_aim import path_reading

LATEST_EVENTS = 6


def show(place: Place) -> None:
    """One answer, six numbers, the chart behind the answer, the latest events, and where exports are spread."""
    aim = aim_of(View())
    path = place.chart("target_path", aim=aim)
    if place.view.present:
        place.show(path)
        return
    wording = place.wording
    reading = place.kept(path_reading, aim=aim)
    headings.show_title(wording("overview-title"), verdict_sentence(reading, wording=wording))
    headings.show_words(place.kept(gold_sentence, wording=wording))
    show_kpi_row(
        place.kept(headlines, reading.verdict, wording=wording),
        palette=place.style.palette,
        query=place.view.to_query(),
    )
    place.show(path)
    place.link("targets", wording("overview-to-targets"))
    headings.show_heading(wording("overview-latest"), wording("overview-latest-words"))
    headings.show_html(place.kept(latest_events_html, LATEST_EVENTS, wording=wording))
    place.link("tariffs", wording("overview-to-tariffs"))
    headings.show_heading(wording("overview-spread"), wording("overview-spread-words"))
    place.show(place.chart("concentration"))
    place.link("partners", wording("overview-to-partners"))
    place.link("data", wording("overview-to-data"))
