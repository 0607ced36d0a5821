"""The part of the targets page on the range of paths that past growth spans."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from components.screen import controls, headings
from components.targets.figures.range import growth_range_chart
from components.targets.scenario_words import range_sentence
from dashboard.kept import by_name, drawing
from dashboard.page.targets.calculator import PartCharts, ShownTarget, not_drawn, show_folded_calculator, warn
from dashboard.place import Place
from data.indicators.targets.aim import Aim, known_years
from data.indicators.targets.choice import TargetsChoice
from data.indicators.targets.past_growth import growth_range
from data.indicators.targets.path import ImpossibleTarget


class Drawn(NamedTuple):
    """What a range is drawn for: a target, and the years that growth is taken from."""

    aim: Aim
    window: str


def charts(place: Place, target: ShownTarget) -> PartCharts:
    """The chart of the range and its choices, unless none can be drawn."""
    chosen, wrong = _range_shown(place, target)
    return PartCharts(
        by_name(drawing(growth_range_chart, **chosen._asdict())) if chosen else {}, (target.complaint, wrong)
    )


def show(place: Place, target: ShownTarget) -> None:
    """The years that growth is drawn from, the target, and the range of paths."""
    wording, (chosen, wrong) = place.wording, _range_shown(place, target)
    headings.show_heading(wording("range-heading"), wording("range-words"))
    with controls.row("range"):
        place.choose_few("window", lambda code: _window_word(place, code), label="range-window")
    show_folded_calculator(place, target)
    warn(wrong)
    if chosen is None:
        return
    place.show(place.chart(drawing(growth_range_chart, **chosen._asdict())))
    headings.show_words(range_sentence(place.kept(growth_range, **chosen._asdict()), wording=wording))


def _window_word(place: Place, code: str) -> str:
    if code == "all":
        return place.wording("range-window-all", first=place.kept(known_years)[0])
    return place.wording("range-window-years", years=code)


def _range_shown(place: Place, target: ShownTarget) -> tuple[Drawn | None, str]:
    """The range that is drawn, and what is wrong with the one chosen: then it is the last one or the usual one."""
    if target.aim is None:
        return None, ""
    asked = Drawn(target.aim, place.view.targets.window)
    chosen, error = place.valid("range", asked, lambda: _possible(place, asked), ImpossibleTarget)
    if error is None:
        return chosen, ""
    chosen, wrong = chosen or _usual(place), not_drawn(place, target.aim, error)
    return chosen, f"{wrong} {place.wording('range-last-valid')}" if chosen else wrong


def _possible(place: Place, asked: Drawn) -> Drawn:
    place.kept(growth_range, **asked._asdict())
    return asked


def _usual(place: Place) -> Drawn | None:
    """The default range, unless the tables do not even hold that."""
    with suppress(ImpossibleTarget):
        return _possible(place, Drawn(Aim(), TargetsChoice.window))
    return None
