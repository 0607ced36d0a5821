"""The part of the targets page on two scenarios of growth: their controls, their chart, and what cannot be drawn."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial

from components.screen import controls, headings
from components.targets.figures.scenarios import scenario_paths_chart
from components.targets.scenario_words import part_name, parts_words, scenario_names, scenario_sentences
from dashboard.kept import by_name, drawing
from dashboard.links import LONGEST_NAME
from dashboard.page.targets.calculator import (
    GROWTH,
    PartCharts,
    ShownTarget,
    growth_complaint,
    not_drawn,
    show_folded_calculator,
    us_growth_shown,
    warn,
)
from dashboard.place import Place
from data.choices import Growths
from data.frames import UNITED_STATES
from data.indicators.targets.aim import Aim
from data.indicators.targets.path import ImpossibleTarget
from data.indicators.targets.scenario_base import REST, listed_partners, region_codes
from data.indicators.targets.scenarios import ImpossibleGrowth, ScenarioPair, Scenarios, worked_out
from data.names import partner


def charts(place: Place, target: ShownTarget) -> PartCharts:
    """The chart of both scenarios, unless none can be drawn."""
    chosen, wrong = _scenarios_shown(place, target.aim) if target.aim else (None, "")
    drawings = by_name(drawing(scenario_paths_chart, chosen=chosen)) if chosen else {}
    return PartCharts(drawings, (target.complaint, wrong))


def show(place: Place, target: ShownTarget) -> None:
    """The target, a row of growths for each scenario, both on one chart, and each in a sentence."""
    wording = place.wording
    headings.show_heading(wording("scenarios-heading"), wording("scenarios-words"))
    show_folded_calculator(place, target)
    _settle_codes(place)
    if target.aim is None:
        return
    chosen, wrong = _scenarios_shown(place, target.aim)
    pair = place.kept(worked_out, chosen) if chosen else None
    if pair:
        _show_rows(place, pair)
    warn(wrong)
    if chosen and pair:
        place.show(place.chart(drawing(scenario_paths_chart, chosen=chosen)))
        headings.show_words(*scenario_sentences(pair, wording=wording))
        headings.show_words(place.kept(parts_words, chosen, wording=wording), quiet=True)


def _scenarios_shown(place: Place, aim: Aim) -> tuple[Scenarios | None, str]:
    """The reader's scenarios and nothing, or the last ones that made sense for this target and what is wrong."""
    usgrowth, choice, known = place.view.targets.target.usgrowth, place.view.targets.scenarios, _codes(place)
    first, second = (_known(growths, known) for growths in (choice.first, choice.second))
    asked = Scenarios(aim, first, second, usgrowth, choice.firstname, choice.secondname)
    check = partial(place.kept, worked_out, asked)
    last, error = place.valid("scenarios", asked, check, ImpossibleGrowth, ImpossibleTarget)
    if isinstance(error, ImpossibleGrowth):
        growth, _ = us_growth_shown(place)
        others = [replace(last, aim=aim)] if last else []
        others.append(Scenarios(aim, us_growth_pct=growth))
        wrong = growth_complaint(error.code, error.growth_pct, place)
    elif isinstance(error, ImpossibleTarget):
        others, wrong = [last] if last else [], not_drawn(place, aim, error)
    else:
        return asked, ""
    shown = _first_possible(place, *others, Scenarios(Aim()))
    return shown, f"{wrong} {place.wording('scenarios-last-valid')}" if shown else wrong


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
    choice, known = place.view.targets.scenarios, _codes(place)
    apart = choice.apart if choice.apart in place.kept(listed_partners) else ""
    place.settle(apart=apart, first=_known(choice.first, known), second=_known(choice.second, known))
    if apart:
        growth = _growth_of(place, apart)
        place.change(first=_with(choice.first, apart, growth), apart="")


def _known(growths: Growths, codes: set[str]) -> Growths:
    """The growths of codes that a growth may be given for."""
    return tuple(part for part in growths if part[0] in codes)


def _growth_of(place: Place, partner: str) -> float:
    """What the first scenario grows a partner by unless told otherwise."""
    asked = Scenarios(Aim(), first=((partner, 0.0),))
    past = place.kept(worked_out, asked).base.part(partner).past_pct
    return round(past, 1) if past is not None else 0.0


def _with(growths: Growths, code: str, growth: float) -> Growths:
    return growths if code in dict(growths) else (*growths, (code, growth))


def _show_rows(place: Place, pair: ScenarioPair) -> None:
    """For each scenario its name and a growth for each part; then the partners that stand apart."""
    wording, choice = place.wording, place.view.targets.scenarios
    names, growths = scenario_names(pair, wording), (choice.first, choice.second)
    rows = zip(("first", "second"), growths, (pair.first, pair.second), names, strict=True)
    for field, asked, found, name in rows:
        with controls.row(field):
            label, key = wording(f"scenarios-{field}-name"), place.offer(f"{field}name")
            controls.type_words(label, key=key, placeholder=name, longest=LONGEST_NAME)
            for code, growth in found.growths:
                part = part_name(place.tables, code, wording, pair.base.part(code).partners)
                label = wording("scenarios-growth", part=part)
                place.type_part(field, code, label, GROWTH, dict(asked).get(code, growth))
    with controls.row("apart"):
        if not pair.chosen.aim.without_gold:
            _show_apart(place, pair)
        place.reset_button(*vars(choice))


def _show_apart(place: Place, pair: ScenarioPair) -> None:
    wording, choice = place.wording, place.view.targets.scenarios
    left = [code for code in place.kept(listed_partners) if code not in pair.chosen.apart]
    place.choose(
        "apart", lambda code: part_name(place.tables, code, wording) if code else wording("scenarios-apart-none"),
        ["", *left], label="scenarios-apart",
    )  # fmt: skip
    for code in pair.chosen.apart:
        name = partner(place.tables, code, wording).the
        if controls.button(wording("scenarios-put-back", partner=name), key=f"back_{code}"):
            first, second = (tuple(p for p in growths if p[0] != code) for growths in (choice.first, choice.second))
            place.change(first=first, second=second)
