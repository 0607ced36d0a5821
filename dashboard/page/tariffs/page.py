"""The tariff timeline: rates, lanes of measures, or one day; events and agreements beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from components.screen import headings, notices
from components.tariffs import lists as tariff_lists
from components.tariffs import sentences as tariff_sentences
from dashboard.page.tariffs import rates as three_rates
from dashboard.page.tariffs.controls import checked, show_controls, tariff_choice
from dashboard.place import Place
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.directions import topics_of
from data.indicators.tariffs.scene import TariffScene, tariff_scene

CHARTS = {"now": "tariff_now", "rates": "tariff_timeline", "lanes": "tariff_lanes", "day": "tariff_counts"}


def show(place: Place) -> None:
    """The question and its answer, the choices, the picture, and under it what the picture is made of."""
    place = checked(place)
    tables, wording, choice = place.tables, place.wording, tariff_choice(place)
    scene = tariff_scene(tables, choice)
    if not place.view.present:
        headings.show_title(wording("tariffs-title"), _answer(place, choice))
        show_controls(place)
    if scene.measures.empty:
        notices.show_empty(tariff_sentences.why_empty(tables, choice, wording=wording))
        return
    if place.view.present:
        _present(place, scene)
        return
    _show_chart(place, scene)
    if place.view.look == "day":
        _show_day(place, scene)
    else:
        _show_events(place, scene)
    if place.view.look in ("now", "rates"):
        three_rates.show(place)
    _show_reading(place, scene)


def _answer(place: Place, choice: TariffChoice) -> str:
    if place.view.look == "now":
        answer: str = place.kept(tariff_sentences.answer_now, choice, wording=place.wording)
    else:
        answer = place.kept(tariff_sentences.tariffs_answer, choice, wording=place.wording, day=place.view.day)
    return answer


def _present(place: Place, scene: TariffScene) -> None:
    """The chart that the address asks for, alone; an address from before the first look has that of the rates."""
    usual, rates = CHARTS[place.view.look], CHARTS["rates"]
    asked = place.presented((usual, three_rates.CHART, rates), usual)
    if asked == three_rates.CHART:
        three_rates.show(place)
    else:
        _show_chart(replace(place, view=place.view.with_values({"look": "rates"})) if asked == rates else place, scene)


def _show_chart(place: Place, scene: TariffScene) -> None:
    extra: dict[str, Any] = {"day": place.view.day} if place.view.look == "day" else {}
    if place.view.look == "rates" and scene.steps.empty:
        notices.show_empty(place.wording("tariffs-no-lines"))
    else:
        place.show(place.chart(CHARTS[place.view.look], choice=scene.choice, **extra))


def _show_day(place: Place, scene: TariffScene) -> None:
    wording, day = place.wording, place.view.day or scene.day
    headings.show_heading(wording("tariffs-day-heading", day=wording.date(day)))
    headings.show_words(wording("tariffs-day-later"))
    if html := place.kept(tariff_lists.day_list, scene.choice, day=day, wording=wording):
        headings.show_html(html)
    else:
        notices.show_empty(wording("tariffs-day-nothing", day=wording.date(day)))


def _show_events(place: Place, scene: TariffScene) -> None:
    wording, events = place.wording, place.view.events
    named = "now" if place.view.look == "now" else events
    if events != "none":
        headings.show_heading(
            wording("tariffs-events-heading"),
            wording(f"tariffs-events-{named}-words" if len(scene.events) else "tariffs-events-empty"),
        )
        if len(scene.events):
            headings.show_html(place.kept(tariff_lists.numbered_events, scene.choice, wording=wording))
    if place.view.agreements:
        headings.show_heading(
            wording("tariffs-milestones-heading"),
            wording("tariffs-milestones-words" if len(scene.milestones) else "tariffs-milestones-empty"),
        )
        if len(scene.milestones):
            headings.show_html(place.kept(tariff_lists.milestone_list, scene.choice, wording=wording))


def _show_reading(place: Place, scene: TariffScene) -> None:
    wording, direction = place.wording, place.view.direction
    headings.show_heading(wording("tariffs-reading-heading"))
    extra = [wording("tariffs-duties-counted")]
    extra += [wording("tariffs-canada-every-origin")] if direction == "canada_on_us" else []
    extra += [wording("tariffs-us-laws")] if direction in ("us_on_canada", "all") else []
    sentences = [
        place.kept(tariff_sentences.stacking, wording=wording),
        place.kept(tariff_sentences.fresh, scene.choice, wording=wording),
        *extra,
    ]
    headings.show_words(*[s for s in sentences if s])
    headings.show_heading(wording("tariffs-rules-heading"))
    headings.show_html(place.kept(tariff_lists.rule_list, direction, wording=wording))
    topic = place.kept(topics_of, direction)
    place.link("claims", wording("disagreements-link"), matter="sources", topic=topic, confidence=())
