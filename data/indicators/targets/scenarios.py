"""Two what-ifs of growth by region and partner: exports outside the United States, the US share, the year of the target."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

import numpy as np

from data.choices import Growths, Name
from data.frames import UNITED_STATES, TradeTables
from data.indicators.targets.aim import Aim, TargetReading, path_reading
from data.indicators.targets.path import ImpossibleTarget
from data.indicators.targets.scenario_base import ScenarioBase, scenario_base
from data.kept import kept

LAST_YEAR = 2099  # the farthest year that a target is looked for


class ImpossibleGrowth(ValueError):
    """Raised for a growth that no flow can have (-100 % a year or less) or that soon leaves the world (over 100 %)."""

    def __init__(self, code: str, growth_pct: float) -> None:
        super().__init__(f"growth of {growth_pct} % a year for {code} is not between -100 and 100")
        self.code, self.growth_pct = code, growth_pct


@dataclass(frozen=True)
class Outcome:
    """A scenario worked out: values by year in C$ millions, and where they stand in the target year.

    `reached` is the first year at or above the target, None where that is not before 2100.
    """

    growths: Growths
    years: tuple[int, ...]
    us: tuple[float, ...]
    non_us: tuple[float, ...]
    due_by_part: tuple[tuple[str, float], ...]
    target: float
    reached: int | None

    @property
    def gap(self) -> float:
        """Non-US exports in the target year minus the target."""
        return self.non_us[-1] - self.target

    @property
    def us_shares(self) -> tuple[float, ...]:
        """US share of exports by year, 0-1."""
        return tuple(u / (u + n) if u + n else float("nan") for u, n in zip(self.us, self.non_us, strict=True))


@dataclass(frozen=True)
class ScenarioChoice:
    """The growths and names that a reader gave two scenarios, and a partner that has just been set apart."""

    first: Growths = ()
    second: Growths = ()
    firstname: Name = ""
    secondname: Name = ""
    apart: str = ""


@dataclass(frozen=True)
class Scenarios:
    """Two scenarios against one target: what their reader set, in % a year; the rest follows the defaults.

    The first grows as in the past, the second by what the target needs beside a growth of US exports.
    Names are the reader's own, or empty.
    """

    aim: Aim
    first: Growths = ()
    second: Growths = ()
    us_growth_pct: float = 0.0
    first_name: str = ""
    second_name: str = ""

    @property
    def apart(self) -> tuple[str, ...]:
        """Partners that stand apart from their region: those that either scenario names."""
        named = [code for code, _ in (*self.first, *self.second) if code.isupper() and code != UNITED_STATES]
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True)
class ScenarioPair:
    """Both scenarios worked out from one base against one target."""

    chosen: Scenarios
    base: ScenarioBase
    reading: TargetReading
    first: Outcome
    second: Outcome


@kept
def worked_out(tables: TradeTables, chosen: Scenarios) -> ScenarioPair:
    """Both scenarios of a choice; raises `ImpossibleGrowth`, and `ImpossibleTarget` where there is nothing to grow into."""
    aim = chosen.aim
    reading = path_reading(tables, aim=aim)
    if aim.reading == "services":
        raise ImpossibleTarget("goods and services are not known by partner", reason="no_parts")
    base = scenario_base(tables, aim=aim, apart=chosen.apart)
    if base.year >= chosen.aim.due:
        raise ImpossibleTarget("no year lies between the latest value and the target year", reason="no_years_left")
    usual = past_growths(base), needed_growths(base, reading, us_growth_pct=chosen.us_growth_pct)
    first, second = (
        tuple((code, dict(own).get(code, growth)) for code, growth in default)
        for own, default in zip((chosen.first, chosen.second), usual, strict=True)
    )
    return ScenarioPair(chosen, base, reading, outcome(base, reading, first), outcome(base, reading, second))


def past_growths(base: ScenarioBase) -> Growths:
    """Growth of every part over the past span, rounded to a tenth; that of the whole stands in where one is not known."""
    return tuple((part.code, round(_known(part.past_pct, base.past_pct), 1)) for part in base.parts)


def _known(past_pct: float | None, whole_pct: float | None) -> float:
    return past_pct if past_pct is not None else whole_pct if whole_pct is not None else 0.0


def needed_growths(base: ScenarioBase, reading: TargetReading, *, us_growth_pct: float) -> Growths:
    """One growth for all but the United States that just reaches the target, rounded up to a tenth."""
    years = reading.aim.due - base.year
    needed = ((reading.path.target_value / base.non_us) ** (1 / years) - 1) * 100 if years > 0 else 0.0
    rounded = ceil(round(needed * 10, 6)) / 10
    return tuple((part.code, us_growth_pct if part.code == UNITED_STATES else rounded) for part in base.parts)


def outcome(base: ScenarioBase, reading: TargetReading, growths: Growths) -> Outcome:
    """Every part grown at its rate from the base year to the target year; raises `ImpossibleGrowth`."""
    check_growths(growths)
    rates = dict(growths)
    years = np.arange(base.year, max(LAST_YEAR, reading.aim.due) + 1)
    grown = {
        part.code: part.value * (1 + rates[part.code] / 100) ** (years - base.year).astype(float) for part in base.parts
    }
    us = grown.pop(UNITED_STATES)
    non_us = np.sum(list(grown.values()), axis=0)
    targets = np.array([reading.target_in(int(year)) for year in years])
    reached = np.flatnonzero(non_us >= targets)
    until = max(reading.aim.due - base.year, 0) + 1
    due = {UNITED_STATES: us, **grown}
    return Outcome(
        growths, tuple(int(y) for y in years[:until]), tuple(us[:until].tolist()), tuple(non_us[:until].tolist()),
        tuple((code, float(values[until - 1])) for code, values in due.items()), reading.path.target_value,
        int(years[reached[0]]) if len(reached) else None,
    )  # fmt: skip


def check_growths(growths: Iterable[tuple[str, float]]) -> None:
    """Raise `ImpossibleGrowth` for the first growth of -100 % a year or less, or over 100 %."""
    for code, growth in growths:
        if not -100 < growth <= 100:
            raise ImpossibleGrowth(code, growth)
