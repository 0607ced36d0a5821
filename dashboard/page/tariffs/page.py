"""The tariff timeline: rates, lanes of measures, or one day; events and agreements beside them."""

from __future__ import annotations

from components.figures import NAMES
from components.screen import controls, headings, notices
from components.tariffs import lists as tariff_lists
from components.tariffs import sentences as tariff_sentences
from components.tariffs.figures.counts import tariff_counts_chart
from components.tariffs.figures.lanes import tariff_lanes_chart
from components.tariffs.figures.now import tariff_now_chart
from components.tariffs.figures.rate_lines import tariff_timeline_chart
from dashboard.kept import Drawing, drawing
from dashboard.page.tariffs import rates as three_rates
from dashboard.page.tariffs.controls import settled, show_controls, show_more
from dashboard.place import Place
from data.indicators.tariffs.choice import TariffChoice, drawn_choice
from data.indicators.tariffs.directions import topics_of
from data.indicators.tariffs.scene import TariffScene, tariff_scene

BUILDERS = {"now": tariff_now_chart, "rates": tariff_timeline_chart, "lanes": tariff_lanes_chart}


def show(place: Place) -> None:
    """The question and its answer, the choices, the picture, and under it what the picture is made of."""
    place = settled(place)
    tables, wording, choice = place.tables, place.wording, place.kept(drawn_choice, place.view.tariffs)
    scene = tariff_scene(tables, choice)
    if not place.view.present:
        headings.show_title(wording("tariffs-title"), _answer(place, choice))
        show_controls(place)
    if scene.measures.empty:
        notices.show_empty(tariff_sentences.why_empty(tables, choice, wording=wording))
        if not place.view.present:
            show_more(place)
        return
    if place.view.present:
        _present(place, scene)
        return
    _show_chart(place, scene)
    if choice.look != "day" and (words := place.kept(tariff_sentences.left_out, choice, wording=wording)):
        with controls.line("tariffs_left_out"):
            headings.show_words(words, quiet=True)
            place.link("tariffs", wording("tariffs-show-all-groups"), groups=())
    show_more(place)
    if choice.look == "day":
        _show_day(place, scene)
    else:
        _show_events(place, scene)
    if choice.look in ("now", "rates"):
        three_rates.show(place)
    _show_reading(place, scene)


def _answer(place: Place, choice: TariffChoice) -> str:
    if choice.look == "now":
        return place.kept(tariff_sentences.answer_now, choice, wording=place.wording)
    return place.kept(tariff_sentences.tariffs_answer, choice, wording=place.wording, day=choice.day)


def _present(place: Place, scene: TariffScene) -> None:
    """The chart that the address asks for, alone; an address from before the first look has that of the rates."""
    usual, rates = _drawing(place, scene).name, NAMES[tariff_timeline_chart]
    asked = place.presented((usual, three_rates.CHART, rates), usual)
    if asked == three_rates.CHART:
        three_rates.show(place)
    else:
        _show_chart(place.seeing(look="rates") if asked == rates else place, scene)


def _show_chart(place: Place, scene: TariffScene) -> None:
    if place.view.tariffs.look == "rates" and scene.steps.empty:
        notices.show_empty(place.wording("tariffs-no-lines"))
    else:
        place.show(place.chart(_drawing(place, scene)))


def _drawing(place: Place, scene: TariffScene) -> Drawing:
    """The picture of the look that is chosen."""
    choice = place.view.tariffs
    if choice.look == "day":
        return drawing(tariff_counts_chart, choice=scene.choice, day=choice.day or scene.day)
    return drawing(BUILDERS[choice.look], choice=scene.choice)


def _show_day(place: Place, scene: TariffScene) -> None:
    wording, day = place.wording, scene.choice.day or scene.day
    headings.show_heading(wording("tariffs-day-heading", day=wording.date(day)))
    headings.show_words(wording("tariffs-day-later"))
    if html := place.kept(tariff_lists.day_list, scene.choice, day=day, wording=wording):
        headings.show_html(html)
    else:
        notices.show_empty(wording("tariffs-day-nothing", day=wording.date(day)))


def _show_events(place: Place, scene: TariffScene) -> None:
    wording, events = place.wording, scene.choice.events
    named = "now" if scene.choice.look == "now" else events
    if events != "none":
        headings.show_heading(
            wording("tariffs-events-heading"),
            wording(f"tariffs-events-{named}-words" if len(scene.events) else "tariffs-events-empty"),
        )
        if len(scene.events):
            headings.show_html(place.kept(tariff_lists.numbered_events, scene.choice, wording=wording))
    if scene.choice.agreements:
        headings.show_heading(
            wording("tariffs-milestones-heading"),
            wording("tariffs-milestones-words" if len(scene.milestones) else "tariffs-milestones-empty"),
        )
        if len(scene.milestones):
            headings.show_html(place.kept(tariff_lists.milestone_list, scene.choice, wording=wording))


def _show_reading(place: Place, scene: TariffScene) -> None:
    wording, direction = place.wording, scene.choice.direction
    headings.show_heading(wording("tariffs-reading-heading"))
    sentences = [
        place.kept(tariff_sentences.stacking, direction, wording=wording),
        place.kept(tariff_sentences.fresh, scene.choice, wording=wording),
        wording("tariffs-duties-counted"),
    ]
    sentences += [wording("tariffs-canada-every-origin")] if direction == "canada_on_us" else []
    of_us = direction in ("us_on_canada", "all")
    sentences += [wording("tariffs-us-laws"), wording("tariffs-derivatives")] if of_us else []
    headings.show_words(*[s for s in sentences if s])
    headings.show_heading(wording("tariffs-rules-heading"))
    headings.show_html(place.kept(tariff_lists.rule_list, direction, wording=wording))
    topic = place.kept(topics_of, direction)
    place.link("claims", wording("disagreements-link"), matter="sources", topic=topic, confidence=())
