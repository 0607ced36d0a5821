"""The part of the targets page on the path: calculator, path, scenarios, range of paths, readings."""

from __future__ import annotations

from typing import Any

from components import headings, notices
from components.target_words import gold_sentence, implied_share_sentence, readings_html, without_gold_sentence
from components.verdict_words import verdict_sentence
from dashboard.growth_scenarios import range_choices, scenarios_choices, show_range, show_scenarios
from dashboard.place import Place
from dashboard.target_calculator import aim_shown, show_calculator
from data.indicators.target_aim import Aim, path_reading


def charts(place: Place) -> dict[str, dict[str, Any]]:
    """The charts of this part and their choices; the first is what a presenter gets."""
    aim, _ = aim_shown(place)
    return {"target_path": {"aim": aim}} | scenarios_choices(place, aim) | range_choices(place, aim) if aim else {}


def question(place: Place) -> tuple[str, str]:
    """The page's question and the verdict in one sentence, which is empty where the tables hold no target."""
    wording, (aim, _) = place.wording, aim_shown(place)
    if aim is None:
        return wording("targets-title", due=place.view.due), ""
    return wording("targets-title", due=aim.due), verdict_sentence(place.kept(path_reading, aim=aim), wording=wording)


def warn(place: Place) -> None:
    """What is wrong with the reader's target, if anything, and what the chart shows instead."""
    aim, complaint = aim_shown(place)
    if complaint:
        notices.show_empty(f"{complaint} {place.wording('targets-last-valid')}" if aim else complaint)


def show(place: Place) -> None:
    """The calculator and the path, then what follows from them."""
    aim, _ = aim_shown(place)
    show_calculator(place)
    warn(place)
    if aim is None:
        return
    _show_path(place, aim)
    show_scenarios(place, aim)
    show_range(place, aim)
    _show_readings(place)


def _show_path(place: Place, aim: Aim) -> None:
    wording, growth = place.wording, place.view.usgrowth / 100
    if aim.without_gold:
        headings.show_words(place.kept(without_gold_sentence, wording=wording))
    place.show(place.chart("target_path", aim=aim))
    headings.show_words(
        place.kept(implied_share_sentence, aim=aim, growth=growth, wording=wording),
        place.kept(gold_sentence, wording=wording),
    )


def _show_readings(place: Place) -> None:
    wording = place.wording
    headings.show_heading(wording("targets-readings"), wording("targets-readings-words"))
    headings.show_html(place.kept(readings_html, wording=wording))
