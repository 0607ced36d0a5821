"""The part of the targets page on the range of paths that past growth spans."""

from __future__ import annotations

from typing import Any

from components import controls, headings, notices
from components.scenario_words import range_sentence
from dashboard.place import Place
from dashboard.target_calculator import aim_shown, not_drawn, show_folded_calculator
from data.indicators.past_growth import WINDOWS, growth_range
from data.indicators.target_aim import Aim, known_years
from data.indicators.target_path import ImpossibleTarget


def charts(place: Place) -> dict[str, dict[str, Any]]:
    """The chart of the range, unless none can be drawn."""
    aim, _ = aim_shown(place)
    return {"growth_range": {"aim": aim, "window": place.view.window}} if aim and not _complaint(place, aim) else {}


def show(place: Place) -> None:
    """The years that growth is drawn from, the target, and the range of paths."""
    wording, (aim, _) = place.wording, aim_shown(place)
    headings.show_heading(wording("range-heading"), wording("range-words"))
    with controls.row("range"):
        controls.choose_few(
            wording("range-window"), WINDOWS, key=place.offer("window"), word=lambda code: _window_word(place, code)
        )
    show_folded_calculator(place)
    if aim is None:
        return
    if complaint := _complaint(place, aim):
        notices.show_empty(complaint)
        return
    place.show(place.chart("growth_range", aim=aim, window=place.view.window))
    found = place.kept(growth_range, aim=aim, window=place.view.window)
    headings.show_words(range_sentence(found, wording=wording))


def _window_word(place: Place, code: str) -> str:
    if code == "all":
        return place.wording("range-window-all", first=place.kept(known_years)[0])
    return place.wording("range-window-years", years=code)


def _complaint(place: Place, aim: Aim) -> str:
    try:
        place.kept(growth_range, aim=aim, window=place.view.window)
    except ImpossibleTarget as impossible:
        return not_drawn(place, aim, impossible)
    return ""
