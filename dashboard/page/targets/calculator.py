"""The target calculator: the target that is shown, its controls, and what is wrong with an impossible one."""

from __future__ import annotations

from typing import NamedTuple

from components.screen import controls, notices
from components.targets.scenario_words import part_name
from dashboard.kept import Drawing
from dashboard.place import Place
from data.frames import UNITED_STATES
from data.indicators.targets.aim import (
    INFLATIONS,
    MOST_MULTIPLE,
    Aim,
    TargetReading,
    known_years,
    path_reading,
    services_baseline,
)
from data.indicators.targets.path import ImpossibleTarget
from data.indicators.targets.scenarios import ImpossibleGrowth, check_growths
from data.wording.typed_numbers import NumberField

MOST_TYPED = 1e6
MULTIPLES = tuple(round(1.1 + 0.1 * i, 1) for i in range(40))
US_GROWTHS = tuple(round(-10 + 0.5 * i, 1) for i in range(41))
# What a link may hold; what the tables lack, or what cannot be, is explained.
YEAR = NumberField("year", 1900, 2099)
VALUE = NumberField("billions", -MOST_TYPED, MOST_TYPED, step=5)
GROWTH = NumberField("percent", -MOST_TYPED, MOST_TYPED, step=0.5)


class ShownTarget(NamedTuple):
    """The target that is shown (None where the tables hold none), and what is wrong with the reader's own."""

    reading: TargetReading | None
    complaint: str

    @property
    def aim(self) -> Aim | None:
        """The target that is shown."""
        return self.reading.aim if self.reading else None


class PartCharts(NamedTuple):
    """The charts of a part of the page by name, the presenter's first, and what is wrong with the reader's choices."""

    drawings: dict[str, Drawing]
    complaints: tuple[str, ...] = ()


def target_shown(place: Place) -> ShownTarget:
    """The reader's target, or the last one that had a path and what is wrong with the reader's."""
    asked = place.view.targets.target
    aim, error = place.valid("aim", asked, lambda: place.kept(path_reading, aim=asked), ImpossibleTarget)
    reading = place.kept(path_reading, aim=aim) if aim else _usual(place)
    if error is None:
        return ShownTarget(reading, "")
    wrong = _complaint(place, error)
    return ShownTarget(reading, f"{wrong} {place.wording('targets-last-valid')}" if reading else wrong)


def us_growth_shown(place: Place) -> tuple[float, str]:
    """The reader's growth of US exports (% a year) and nothing, or the last one that is possible and what is wrong."""
    asked = place.view.targets.target.usgrowth
    growth, error = place.valid("usgrowth", asked, lambda: check_growths(((UNITED_STATES, asked),)), ImpossibleGrowth)
    return Aim.usgrowth if growth is None else growth, growth_complaint(UNITED_STATES, asked, place) if error else ""


def growth_complaint(code: str, growth_pct: float, place: Place) -> str:
    """What is wrong with a growth of a part of exports, and what is possible."""
    wording = place.wording
    words = {"part": part_name(place.tables, code, wording), "growth": wording.rate(growth_pct)}
    return wording("scenarios-wrong-growth", least=wording.rate(-100), most=wording.rate(100), **words)


def show_calculator(place: Place) -> None:
    """A row for the target, and behind a click how it is counted; that is open where it is not the usual way."""
    _show_target(place)
    unfolded = place.changed("prices", "inflation", "gold", "usgrowth")
    with controls.more(place.wording("targets-count"), unfolded=unfolded):
        _show_counting(place)


def _show_target(place: Place) -> None:
    asked = place.view.targets.target
    with controls.row("target"):
        place.choose_few("reading", "targets-reading")
        place.type_number("baseline", "targets-baseline", YEAR)
        if asked.reading == "own":
            place.type_number("start", "targets-start", VALUE)
        place.type_number("due", "targets-due", YEAR)
        place.choose_few("toward", "targets-toward")
        if asked.toward == "value":
            place.type_number("goal", "targets-goal", VALUE)
        else:
            multiples = controls.with_own(MULTIPLES, asked.multiple)
            place.choose("multiple", lambda m: place.wording.number(m, 2), multiples, label="targets-multiple")
        place.reset_button(*vars(asked))


def _show_counting(place: Place) -> None:
    wording, asked = place.wording, place.view.targets.target
    with controls.row("count"):
        place.choose_few("prices", "targets-prices")
        if asked.prices != "nominal":
            place.type_number("inflation", "targets-inflation", GROWTH)
        place.choose_few("gold", "targets-gold")
        growths = controls.with_own(US_GROWTHS, asked.usgrowth)
        place.choose("usgrowth", lambda g: wording.signed(wording.rate(g, 1), g), growths, label="targets-usgrowth")


def show_folded_calculator(place: Place, target: ShownTarget) -> None:
    """The calculator behind a click, where the target is given and not asked for; and what is wrong with it."""
    with controls.more(place.wording("targets-change")):
        _show_target(place)
        _show_counting(place)
    warn(target.complaint)


def warn(*complaints: str) -> None:
    """Say what is wrong with the reader's choices, if anything."""
    for said in complaints:
        if said:
            notices.show_empty(said)


def not_drawn(place: Place, aim: Aim, error: ImpossibleTarget) -> str:
    """Why no growth can be drawn towards a target."""
    reason = "no-parts" if aim.reading == "services" else error.reason
    return place.wording.code("scenarios-wrong", reason, due=aim.due)


def _usual(place: Place) -> TargetReading | None:
    """Where exports stand on the default target, unless the tables do not even hold that."""
    try:
        return place.kept(path_reading, aim=Aim())
    except ImpossibleTarget:
        return None


def _complaint(place: Place, error: ImpossibleTarget) -> str:
    """What is wrong with the reader's target, and what is possible."""
    wording, asked = place.wording, place.view.targets.target
    first, last = place.kept(known_years)
    words: dict[str, object] = {"baseline": asked.baseline, "due": asked.due, "first": first, "last": last}
    least, most = (wording.rate(limit) for limit in INFLATIONS)
    words |= {"inflation": wording.rate(asked.inflation), "least": least, "most": most}
    multiple = wording.number(asked.multiple, 0 if asked.multiple.is_integer() else 3)
    words |= {"multiple": multiple, "largest": wording.number(MOST_MULTIPLE, 0)}
    stated = place.kept(services_baseline)
    words |= {"stated": stated[0] if stated else wording("targets-no-year")}
    return wording.code("targets-wrong", error.reason, **words)
