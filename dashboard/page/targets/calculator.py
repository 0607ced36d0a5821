"""The target calculator: a View as a target, the controls that set it, and what is said when there is no such target."""

from __future__ import annotations

from components.screen import controls, notices
from components.targets.scenario_words import part_name
from dashboard.place import Place
from dashboard.view import View
from data.frames import UNITED_STATES
from data.indicators.targets.aim import INFLATIONS, MOST_MULTIPLE, Aim, known_years, path_reading, services_baseline
from data.indicators.targets.path import ImpossibleTarget
from data.indicators.targets.scenarios import ImpossibleGrowth, check_growths
from data.wording.typed_numbers import NumberField

FIELDS = (
    "baseline", "due", "multiple", "usgrowth", "reading", "start", "toward", "goal", "prices", "inflation", "gold",
)  # fmt: skip
COUNTING = ("prices", "inflation", "gold", "usgrowth")
MOST_TYPED = 1e6
MULTIPLES = tuple(round(1.1 + 0.1 * i, 1) for i in range(40))
US_GROWTHS = tuple(round(-10 + 0.5 * i, 1) for i in range(41))
# What a link may hold; what the tables lack, or what cannot be, is explained.
YEAR = NumberField("year", 1900, 2099)
VALUE = NumberField("billions", -MOST_TYPED, MOST_TYPED, step=5)
GROWTH = NumberField("percent", -MOST_TYPED, MOST_TYPED, step=0.5)
THOUSAND = 1000


def aim_of(view: View) -> Aim:
    """The target that a view holds; what a switch leaves aside stays at its default, so that equal targets are equal."""
    return Aim(
        view.baseline, view.due,
        multiple=view.multiple if view.toward == "multiple" else Aim.multiple,
        reading=view.reading,
        start=view.start * THOUSAND if view.reading == "own" else 0.0,
        goal=(view.goal * THOUSAND or -1.0) if view.toward == "value" else 0.0,
        prices=view.prices,
        inflation_pct=view.inflation if view.prices != "nominal" else 0.0,
        without_gold=view.gold == "without",
    )  # fmt: skip


def us_growth_shown(place: Place) -> tuple[float, str]:
    """The reader's growth of US exports (% a year) and nothing, or the last one that is possible and what is wrong."""
    asked = place.view.usgrowth

    def possible() -> float:
        check_growths(((UNITED_STATES, asked),))
        return asked

    growth, error = place.valid("usgrowth", possible, ImpossibleGrowth)
    shown = View().usgrowth if growth is None else growth
    return shown, growth_complaint(UNITED_STATES, asked, place) if error else ""


def growth_complaint(code: str, growth_pct: float, place: Place) -> str:
    """What is wrong with a growth of a part of exports, and what is possible."""
    wording = place.wording
    words = {"part": part_name(place.tables, code, wording), "growth": wording.rate(growth_pct)}
    return wording("scenarios-wrong-growth", least=wording.rate(-100), most=wording.rate(100), **words)


def aim_shown(place: Place) -> tuple[Aim | None, str]:
    """The reader's target and nothing, or the last one that had a path and what is wrong with the reader's."""

    def possible() -> Aim:
        aim = aim_of(place.view)
        place.kept(path_reading, aim=aim)
        return aim

    aim, error = place.valid("aim", possible, ImpossibleTarget)
    return aim or _usual(place), _complaint(place, error) if isinstance(error, ImpossibleTarget) else ""


def show_calculator(place: Place) -> None:
    """A row for the target, and behind a click how it is counted; that is open where it is not the usual way."""
    _show_target(place)
    with controls.more(place.wording("targets-count"), unfolded=place.changed(*COUNTING)):
        _show_counting(place)


def _show_target(place: Place) -> None:
    wording, view = place.wording, place.view
    with controls.row("target"):
        place.choose_few("reading", wording("targets-reading"), "targets-reading")
        place.type_number("baseline", wording("targets-baseline"), YEAR)
        if view.reading == "own":
            place.type_number("start", wording("targets-start"), VALUE)
        place.type_number("due", wording("targets-due"), YEAR)
        place.choose_few("toward", wording("targets-toward"), "targets-toward")
        _choose_goal(place)
        place.reset_button("target", *FIELDS)


def _show_counting(place: Place) -> None:
    wording, view = place.wording, place.view
    with controls.row("count"):
        place.choose_few("prices", wording("targets-prices"), "targets-prices")
        if view.prices != "nominal":
            place.type_number("inflation", wording("targets-inflation"), GROWTH)
        choose_gold(place)
        growths = controls.with_own(US_GROWTHS, view.usgrowth)
        label = wording("targets-usgrowth")
        place.choose("usgrowth", label, lambda g: wording.signed(wording.rate(g, 1), g), growths)


def show_folded_calculator(place: Place) -> None:
    """The calculator behind a click, where the target is given and not asked for; and what is wrong with it."""
    with controls.more(place.wording("targets-change")):
        _show_target(place)
        _show_counting(place)
    warn(place)


def complaint(place: Place) -> str:
    """What is wrong with the reader's target, if anything, and what the chart shows instead."""
    aim, wrong = aim_shown(place)
    return f"{wrong} {place.wording('targets-last-valid')}" if wrong and aim else wrong


def warn(place: Place) -> None:
    """Say what is wrong with the reader's target, if anything."""
    if said := complaint(place):
        notices.show_empty(said)


def not_drawn(place: Place, aim: Aim, error: ImpossibleTarget) -> str:
    """Why no growth can be drawn towards a target."""
    reason = "no-parts" if aim.reading == "services" else error.reason
    return place.wording.code("scenarios-wrong", reason, due=aim.due)


def choose_gold(place: Place) -> None:
    """Whether exports count with gold and other precious metals, or without."""
    place.choose_few("gold", place.wording("targets-gold-choice"), "targets-gold")


def _choose_goal(place: Place) -> None:
    wording = place.wording
    if place.view.toward == "value":
        place.type_number("goal", wording("targets-goal"), VALUE)
        return
    multiples = controls.with_own(MULTIPLES, place.view.multiple)
    place.choose("multiple", wording("targets-multiple"), lambda m: wording.number(m, 2), multiples)


def _usual(place: Place) -> Aim | None:
    """The default target, unless the tables do not even hold that."""
    try:
        place.kept(path_reading, aim=Aim())
    except ImpossibleTarget:
        return None
    return Aim()


def _complaint(place: Place, error: ImpossibleTarget) -> str:
    """What is wrong with the reader's target, and what is possible."""
    wording, view = place.wording, place.view
    first, last = place.kept(known_years)
    words: dict[str, object] = {"baseline": view.baseline, "due": view.due, "first": first, "last": last}
    least, most = (wording.rate(limit) for limit in INFLATIONS)
    stated = place.kept(services_baseline)
    words |= {"inflation": wording.rate(view.inflation), "least": least, "most": most}
    words |= {
        "multiple": wording.number(view.multiple, 0 if view.multiple.is_integer() else 3),
        "largest": wording.number(MOST_MULTIPLE, 0),
    }
    words |= {"stated": stated[0] if stated else wording("targets-no-year")}
    return wording.code("targets-wrong", error.reason, **words)
