"""The overview: the answer and its chart, the headline numbers, what changed lately."""

from __future__ import annotations

from datetime import date

from components.exports.figures.concentration import concentration_chart
from components.html.events import latest_events_html
from components.html.kpi_row import kpi_row_html
from components.overview.first_steps import code_form, first_steps_html, head_html, ways_html
from components.overview.headlines import headlines, share_sentence, spread_words
from components.screen import controls, headings
from components.tables.release_words import releases_sentence
from components.targets.figures.path import both_readings, target_path_chart
from components.targets.verdict_words import both_paces, both_sentence
from dashboard.kept import Drawing, by_name, drawing
from dashboard.place import Place
from data import TradeTables
from data.indicators.targets.aim import Aim, path_reading
from data.wording import Wording

LATEST_EVENTS = 6


def show(place: Place) -> None:
    """One answer, questions to start with and what is new, the chart behind the answer, six numbers, the latest events, and where exports are spread."""
    view, wording, charts = place.view, place.wording, _charts(place)
    if view.present:
        name = place.presented(charts, "target_path")
        place.show(place.chart(charts[name]))
        return
    headings.show_title(wording("overview-title"))
    freshness = place.kept(releases_sentence, date.today(), wording=wording)
    phone = place.style.phone
    headings.show_html(
        place.kept(
            head_html, place.kept(_verdict, wording=wording), "" if phone else freshness, wording=wording, alone=phone
        )
    )
    place.show(place.chart(charts["target_path"]))
    if said := place.kept(both_paces, wording=wording):
        headings.show_words(said)
    place.link("targets", wording("overview-to-targets"))
    if verdict := place.kept(path_reading, aim=Aim()).verdict:
        cards = place.kept(headlines, verdict, wording=wording)
        headings.show_html(kpi_row_html(cards, palette=place.style.palette, query=view.to_query()))
    if phone:
        headings.show_words(freshness, quiet=True)
        headings.show_html(place.kept(first_steps_html, wording=wording))
    _show_latest(place)
    headings.show_heading(wording("overview-spread"), wording("overview-spread-words"))
    with controls.row("spread"):
        place.choose_few("spread", "concentration-control")
    place.show(place.chart(charts["concentration"]))
    if since := place.kept(spread_words, wording=wording):
        headings.show_words(since)
    place.link("partners", wording("overview-to-partners"))
    place.link("data", wording("overview-to-data"))


def _verdict(tables: TradeTables, *, wording: Wording) -> str:
    """The US share of the latest year, then where exports stand against the target."""
    return f"{share_sentence(tables, wording)} {both_sentence(both_readings(tables, Aim()), wording=wording)}"


def _show_latest(place: Place) -> None:
    """The latest events; a choice of confidence made on another page holds here, with the way back to all of them."""
    wording, levels = place.wording, place.view.confidence
    headings.show_heading(wording("overview-latest"), wording("overview-latest-words"))
    headings.show_html(place.kept(latest_events_html, LATEST_EVENTS, wording=wording, confidence=levels))
    place.reset_button("confidence")
    place.link("tariffs", wording("overview-to-tariffs"))
    headings.show_html(ways_html(wording) + code_form(wording))


def _charts(place: Place) -> dict[str, Drawing]:
    """The charts of the page and their choices; the usual one is left unsaid, so that its picture keeps its mark."""
    chosen = {"spread": place.view.overview.spread} if place.changed("spread") else {}
    return by_name(drawing(target_path_chart, aim=Aim(), both=True), drawing(concentration_chart, **chosen))
