"""US and non-US exports against the targets: path, calculator, readings of the pledge, shares."""

from __future__ import annotations

from typing import Any

from components import controls, headings, notices
from components.figures.target_path import path_reading, verdict_sentence
from components.target_words import gold_sentence, implied_share_sentence, readings_html
from dashboard.place import Place
from data.frames import CUSTOMS_TOTAL
from data.indicators.exports import flows
from data.indicators.target_path import ImpossibleTarget

FIELDS = ("baseline", "due", "multiple", "usgrowth")
MULTIPLES = tuple(round(1.1 + 0.1 * i, 1) for i in range(40))
US_GROWTHS = tuple(round(-10 + 0.5 * i, 1) for i in range(41))
EARLIEST, LATEST = 1900, 2099  # what a link may hold; years that the tables lack are explained
OPTIONS_MONTHS = ("adjusted", "unadjusted", "bop")


def show(place: Place) -> None:
    """The verdict and its chart; below it the readings, the US share and both flows since 1997."""
    view, wording = place.view, place.wording
    target: dict[str, Any] = {"baseline": view.baseline, "due": view.due, "multiple": view.multiple}
    try:
        reading = place.kept(path_reading, **target)
    except ImpossibleTarget:
        _show_impossible(place)
        return
    if view.present:
        place.show(
            place.chart(view.chart, **_choices(place)[view.chart])
            if view.chart in _choices(place)
            else place.chart("target_path", **target)
        )
        return
    headings.show_title(wording("targets-title", due=view.due), verdict_sentence(reading, wording=wording))
    _show_calculator(place)
    place.show(place.chart("target_path", **target))
    headings.show_words(
        place.kept(implied_share_sentence, reading.verdict, growth=view.usgrowth / 100, wording=wording),
        place.kept(gold_sentence, wording=wording),
    )
    headings.show_heading(wording("targets-readings"), wording("targets-readings-words"))
    headings.show_html(place.kept(readings_html, wording=wording))
    headings.show_heading(wording("targets-share"), wording("targets-share-words"))
    with controls.row("share"):
        controls.choose_few(
            wording("targets-months"),
            OPTIONS_MONTHS,
            key=place.offer("months"),
            word=lambda code: wording.code("months", code),
        )
    place.show(place.chart("us_share", **_choices(place)["us_share"]))
    headings.show_heading(wording("targets-both"), wording("targets-both-words"))
    place.show(place.chart("us_and_non_us", **_choices(place)["us_and_non_us"]))


def _choices(place: Place) -> dict[str, dict[str, Any]]:
    """The choices of the charts below the first one."""
    view = place.view
    return {
        "us_share": {"months": view.months, "compared_with": view.baseline},
        "us_and_non_us": {"compared_with": view.baseline},
    }


def _show_calculator(place: Place) -> None:
    wording = place.wording
    with controls.row("target"):
        controls.choose_year(wording("targets-baseline"), least=EARLIEST, most=LATEST, key=place.offer("baseline"))
        controls.choose_year(wording("targets-due"), least=EARLIEST, most=LATEST, key=place.offer("due"))
        multiples = controls.with_own(MULTIPLES, place.view.multiple)
        controls.choose(
            wording("targets-multiple"), multiples, key=place.offer("multiple"), word=lambda m: wording.number(m, 2)
        )
        growths = controls.with_own(US_GROWTHS, place.view.usgrowth)
        controls.choose(
            wording("targets-usgrowth"),
            growths,
            key=place.offer("usgrowth"),
            word=lambda g: wording.signed(wording.rate(g, 1), g),
        )
        if controls.button(wording("control-reset"), key="reset_target"):
            place.reset(*FIELDS)


def _show_impossible(place: Place) -> None:
    """Say what is wrong with the target and leave the controls to mend it."""
    wording, view = place.wording, place.view
    headings.show_title(wording("targets-title", due=view.due))
    _show_calculator(place)
    known = place.kept(flows, CUSTOMS_TOTAL)["period"]
    key = "targets-due-before" if view.due <= view.baseline else "targets-no-baseline"
    notices.show_empty(
        wording(key, baseline=view.baseline, due=view.due, first=int(known.min()), last=int(known.max()))
    )
