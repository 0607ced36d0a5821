"""The part of the targets page on the range of paths that past growth spans."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import NamedTuple

from components.screen import controls, headings, notices
from components.targets.figures.range import growth_range_chart
from components.targets.scenario_words import range_sentence
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import aim_shown, not_drawn, show_folded_calculator
from dashboard.place import Place
from dashboard.view import View
from data.indicators.targets.aim import Aim, known_years
from data.indicators.targets.past_growth import growth_range
from data.indicators.targets.path import ImpossibleTarget


class Drawn(NamedTuple):
    """What a range is drawn for: a target, and the years that growth is taken from."""

    aim: Aim
    window: str


def charts(place: Place) -> dict[str, Drawing]:
    """The chart of the range and its choices, unless none can be drawn."""
    chosen, _ = _range_shown(place)
    return by_name(drawing(growth_range_chart, aim=chosen.aim, window=chosen.window)) if chosen else {}


def complaint(place: Place) -> str:
    """Why the range towards the reader's target cannot be drawn, if so, and what the chart shows instead."""
    chosen, wrong = _range_shown(place)
    return f"{wrong} {place.wording('range-last-valid')}" if wrong and chosen else wrong


def show(place: Place) -> None:
    """The years that growth is drawn from, the target, and the range of paths."""
    wording, (chosen, _) = place.wording, _range_shown(place)
    headings.show_heading(wording("range-heading"), wording("range-words"))
    with controls.row("range"):
        place.choose_few("window", wording("range-window"), lambda code: _window_word(place, code))
    show_folded_calculator(place)
    if said := complaint(place):
        notices.show_empty(said)
    if chosen is None:
        return
    place.show(place.chart(drawing(growth_range_chart, aim=chosen.aim, window=chosen.window)))
    found = place.kept(growth_range, aim=chosen.aim, window=chosen.window)
    headings.show_words(range_sentence(found, wording=wording))


def _window_word(place: Place, code: str) -> str:
    if code == "all":
        return place.wording("range-window-all", first=place.kept(known_years)[0])
    return place.wording("range-window-years", years=code)


def _range_shown(place: Place) -> tuple[Drawn | None, str]:
    """The range that is drawn, and what is wrong with the one chosen: then it is the last one or the usual one."""
    aim, _ = aim_shown(place)
    if aim is None:
        return None, ""
    asked = Drawn(aim, place.view.window)
    chosen, error = place.valid("range", partial(_possible, place, asked), ImpossibleTarget)
    if not isinstance(error, ImpossibleTarget):
        return chosen, ""
    return chosen or _usual(place), not_drawn(place, aim, error)


def _possible(place: Place, asked: Drawn) -> Drawn:
    place.kept(growth_range, aim=asked.aim, window=asked.window)
    return asked


def _usual(place: Place) -> Drawn | None:
    """The default range, unless the tables do not even hold that."""
    with suppress(ImpossibleTarget):
        return _possible(place, Drawn(Aim(), View().window))
    return None
