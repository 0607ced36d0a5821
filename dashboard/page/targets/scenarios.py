"""The part of the targets page on two scenarios of growth: their controls, their chart, and what cannot be drawn."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from components.screen import controls, headings, notices
from components.targets.figures.scenarios import scenario_paths_chart
from components.targets.scenario_words import part_name, parts_words, scenario_names, scenario_sentences
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import (
    GROWTH,
    aim_shown,
    growth_complaint,
    not_drawn,
    show_folded_calculator,
    us_growth_shown,
)
from dashboard.place import Place
from data.frames import UNITED_STATES
from data.indicators.targets.aim import Aim
from data.indicators.targets.path import ImpossibleTarget
from data.indicators.targets.scenario_base import REST, listed_partners, region_codes
from data.indicators.targets.scenarios import Growths, ImpossibleGrowth, ScenarioPair, Scenarios, worked_out
from data.names import partner

FIELDS = ("first", "second", "firstname", "secondname", "apart")
LONGEST_NAME = 40


def complaint(place: Place) -> str:
    """What is wrong with the reader's scenarios, if anything, and what the chart shows instead."""
    aim, _ = aim_shown(place)
    chosen, wrong = _scenarios_shown(place, aim) if aim else (None, "")
    return f"{wrong} {place.wording('scenarios-last-valid')}" if wrong and chosen else wrong


def charts(place: Place) -> dict[str, Drawing]:
    """The chart of both scenarios, unless none can be drawn."""
    aim, _ = aim_shown(place)
    chosen, _ = _scenarios_shown(place, aim) if aim else (None, "")
    return by_name(drawing(scenario_paths_chart, chosen=chosen)) if chosen else {}


def show(place: Place) -> None:
    """The target, a row of growths for each scenario, both on one chart, and each in a sentence."""
    wording, (aim, _) = place.wording, aim_shown(place)
    headings.show_heading(wording("scenarios-heading"), wording("scenarios-words"))
    show_folded_calculator(place)
    _settle_codes(place)
    if aim is None:
        return
    chosen, _ = _scenarios_shown(place, aim)
    pair = place.kept(worked_out, chosen) if chosen else None
    if pair:
        _show_rows(place, pair)
    if said := complaint(place):
        notices.show_empty(said)
    if chosen:
        place.show(place.chart(drawing(scenario_paths_chart, chosen=chosen)))
        headings.show_words(*scenario_sentences(place.kept(worked_out, chosen), wording=wording))
        headings.show_words(place.kept(parts_words, chosen, wording=wording), quiet=True)


def _scenarios_shown(place: Place, aim: Aim) -> tuple[Scenarios | None, str]:
    """The reader's scenarios and nothing, or the last ones that made sense for this target and what is wrong."""
    view, known = place.view, _codes(place)
    first, second = (tuple(part for part in field if part[0] in known) for field in (view.first, view.second))
    names = {"first_name": view.firstname, "second_name": view.secondname}
    asked = Scenarios(aim, first, second, us_growth_pct=view.usgrowth, **names)

    def possible() -> Scenarios:
        place.kept(worked_out, asked)
        return asked

    last, error = place.valid("scenarios", possible, (ImpossibleGrowth, ImpossibleTarget))
    if isinstance(error, ImpossibleGrowth):
        growth, _ = us_growth_shown(place)
        others = [replace(last, aim=aim)] if last else []
        return _first_possible(
            place, *others, Scenarios(aim, us_growth_pct=growth), Scenarios(Aim())
        ), growth_complaint(error.code, error.growth_pct, place)
    if isinstance(error, ImpossibleTarget):
        return _first_possible(place, *([last] if last else []), Scenarios(Aim())), not_drawn(place, aim, error)
    return asked, ""


def _first_possible(place: Place, *candidates: Scenarios) -> Scenarios | None:
    """The first scenarios that can be worked out; None where the tables hold nothing to grow from."""
    for chosen in candidates:
        with suppress(ImpossibleGrowth, ImpossibleTarget):
            place.kept(worked_out, chosen)
            return chosen
    return None


def _codes(place: Place) -> set[str]:
    """What a growth may be given for."""
    return {UNITED_STATES, REST, *place.kept(region_codes), *place.kept(listed_partners)}


def _settle_codes(place: Place) -> None:
    """Drop codes that the tables do not hold, and set the partner apart that the reader has just chosen."""
    view, known = place.view, _codes(place)
    kept = {name: tuple(p for p in getattr(view, name) if p[0] in known) for name in ("first", "second")}
    apart = view.apart if view.apart in place.kept(listed_partners) else ""
    place.settle(apart=apart, **kept)
    if apart:
        growth = _growth_of(place, apart)
        place.change(first=_with(view.first, apart, growth), apart="")


def _growth_of(place: Place, partner: str) -> float:
    """What the first scenario grows a partner by unless told otherwise."""
    asked = Scenarios(Aim(), first=((partner, 0.0),))
    past = place.kept(worked_out, asked).base.part(partner).past_pct
    return round(past, 1) if past is not None else 0.0


def _with(growths: Growths, code: str, growth: float) -> Growths:
    return growths if code in dict(growths) else (*growths, (code, growth))


def _show_rows(place: Place, pair: ScenarioPair) -> None:
    """For each scenario its name and a growth for each part; then the partners that stand apart."""
    wording, view = place.wording, place.view
    names = scenario_names(pair, wording)
    for field, found, name in zip(("first", "second"), (pair.first, pair.second), names, strict=True):
        asked = dict(getattr(view, field))
        with controls.row(field):
            controls.type_name(
                wording(f"scenarios-{field}-name"),
                key=place.offer(f"{field}name"),
                placeholder=name,
                longest=LONGEST_NAME,
            )
            for code, growth in found.growths:
                part = part_name(place.tables, code, wording, pair.base.part(code).partners)
                label = wording("scenarios-growth", part=part)
                place.type_part(field, code, label, GROWTH, asked.get(code, growth))
    with controls.row("apart"):
        if not pair.chosen.aim.without_gold:
            _show_apart(place, pair)
        place.reset_button("scenarios", *FIELDS)


def _show_apart(place: Place, pair: ScenarioPair) -> None:
    wording, view = place.wording, place.view
    left = [code for code in place.kept(listed_partners) if code not in pair.chosen.apart]
    place.choose(
        "apart", wording("scenarios-apart"),
        lambda code: part_name(place.tables, code, wording) if code else wording("scenarios-apart-none"), ["", *left],
    )  # fmt: skip
    for code in pair.chosen.apart:
        name = partner(place.tables, code, wording).the
        if controls.button(wording("scenarios-put-back", partner=name), key=f"back_{code}"):
            place.change(**{f: tuple(p for p in getattr(view, f) if p[0] != code) for f in ("first", "second")})
