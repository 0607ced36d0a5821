"""A target as a reader puts it: what counts, from where, to where, in which prices; and where exports stand on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from data.cells.named_rows import MAIN_PLEDGE
from data.frames import CUSTOMS_TOTAL, TradeTables
from data.indicators.exports.flows import flows, years_before
from data.indicators.exports.gold import counted_flows, counted_sums
from data.indicators.targets.path import ImpossibleTarget, TargetPath, Verdict, target_path, verdict
from data.indicators.targets.readings import readings

INFLATIONS = (-5.0, 25.0)  # least and most, % a year
MOST_MULTIPLE = 100.0


@dataclass(frozen=True, repr=False)
class Aim:
    """A target in a reader's terms; values in C$ billions, inflation and growth in % a year.

    `reading`: `goods` counts goods exports on the customs basis, `services` goods and services, `own` counts
    goods from a baseline that the reader gives as `start`. `toward` says whether the `multiple` or the `goal` counts.
    `prices`: `nominal`; `constant`, a nominal target told in dollars of the baseline year; `real`, a target
    that is itself meant in dollars of the baseline year. `usgrowth` is the growth of exports to the United States,
    which does not change the target.
    """

    baseline: int = 2024
    due: int = 2035
    multiple: float = 2.0
    usgrowth: float = 0.0
    reading: Literal["goods", "services", "own"] = "goods"
    start: float = 200.0
    toward: Literal["multiple", "value"] = "multiple"
    goal: float = 400.0
    prices: Literal["nominal", "constant", "real"] = "nominal"
    inflation: float = 2.0
    gold: Literal["with", "without"] = "with"

    def __repr__(self) -> str:
        """What counts and is not the default, under the names of older versions: no picture's mark changes."""
        usual, value = Aim(), self.toward == "value"
        told = {
            "baseline": (self.baseline, usual.baseline),
            "due": (self.due, usual.due),
            "multiple": (usual.multiple if value else self.multiple, usual.multiple),
            "reading": (self.reading, usual.reading),
            "start": (self.own_start, 0.0),
            "goal": (self.own_goal, 0.0),
            "prices": (self.prices, usual.prices),
            "inflation_pct": (self.inflation_pct, 0.0),
            "without_gold": (self.without_gold, False),
        }
        return f"Aim({', '.join(f'{name}={own!r}' for name, (own, default) in told.items() if own != default)})"

    @property
    def without_gold(self) -> bool:
        """Whether gold and other precious metals are left out."""
        return self.gold == "without"

    @property
    def inflation_pct(self) -> float:
        """The inflation that counts, % a year: none where values stay nominal."""
        return 0.0 if self.prices == "nominal" else self.inflation

    @property
    def own_start(self) -> float:
        """The baseline that the reader gives, C$ millions; 0 where it is not theirs."""
        return self.start * 1000 if self.reading == "own" else 0.0

    @property
    def own_goal(self) -> float:
        """The value that is the target, C$ millions; 0 where that is a multiple of the baseline."""
        return self.goal * 1000 if self.toward == "value" else 0.0

    def price_level(self, year: float) -> float:
        """Prices of a year relative to the baseline year at the chosen inflation; 1 where values stay nominal."""
        if self.prices == "nominal":
            return 1.0
        return float((1 + self.inflation_pct / 100) ** (year - self.baseline))


@dataclass(frozen=True)
class TargetReading:
    """A target applied to the tables: yearly values and path in the prices of the aim, C$ millions.

    `verdict` is None where the tables hold no yearly series for the reading. `latest_sum` are the twelve months to
    `latest_month`, `sum_before` the twelve before; None without a series. `has_gold` tells whether precious metals are in the values.
    """

    aim: Aim
    values: pd.Series[float]
    path: TargetPath
    verdict: Verdict | None
    latest_sum: float | None
    sum_before: float | None
    latest_month: str
    has_gold: bool

    @property
    def latest_growth(self) -> float | None:
        """Growth of the latest twelve months over the twelve before, as a fraction; None where either is not known."""
        if self.latest_sum is None or self.sum_before is None:
            return None
        return self.latest_sum / self.sum_before - 1

    def target_in(self, year: int) -> float:
        """What counts as the target in a year: a nominal target told in constant dollars shrinks with inflation."""
        if self.aim.prices != "constant":
            return self.path.target_value
        return self.path.target_value * self.aim.price_level(self.aim.due) / self.aim.price_level(year)


def path_reading(tables: TradeTables, *, aim: Aim) -> TargetReading:
    """Where exports stand on a target as a reader puts it; raises `ImpossibleTarget` where it has no path.

    Definition of constant prices: nominal value / (1 + inflation) ** (year - baseline year), the same assumed
    rate in every year.

    Unit: C$ millions; growth a fraction a year.
    """
    _check(aim)
    values, has_gold = _values(tables, aim)
    start = _start(tables, aim, values)
    goal = aim.own_goal or start * aim.multiple
    target = goal / aim.price_level(aim.due) if aim.prices == "constant" else goal
    multiple = target / start if start > 0 else aim.multiple
    path = target_path(baseline_year=aim.baseline, baseline_value=start, target_year=aim.due, multiple=multiple)
    month, latest, before = _latest(tables, aim) if len(values) else ("", None, None)
    shown = values / [aim.price_level(int(year)) for year in values.index]
    checked = bool(((values.index >= aim.baseline) & (values.index <= aim.due)).any())
    return TargetReading(
        aim, shown, path, verdict(shown, path) if checked else None, latest, before, month, has_gold
    )  # fmt: skip


def known_years(tables: TradeTables) -> tuple[int, int]:
    """First and last year of the yearly series that a baseline may be taken from."""
    years = flows(tables, CUSTOMS_TOTAL)["period"]
    return int(years.min()), int(years.max())


def services_baseline(tables: TradeTables) -> tuple[int, float] | None:
    """Year and value (C$ millions) of the pledge's baseline read on goods and services; None where no row states it."""
    stated = [
        r for r in readings(tables, pledge=MAIN_PLEDGE) if r.basis == "goods_and_services" and r.baseline_value > 0
    ]
    return (stated[0].baseline_year, stated[0].baseline_value) if stated else None


def _check(aim: Aim) -> None:
    least, most = INFLATIONS
    if not least <= aim.inflation_pct <= most:
        raise ImpossibleTarget(f"inflation of {aim.inflation_pct} % a year is out of range", reason="inflation")
    if aim.toward == "value" and not aim.goal > 0:
        raise ImpossibleTarget("a target must be greater than zero", reason="goal")
    if aim.toward == "multiple" and not 0 < aim.multiple <= MOST_MULTIPLE:
        raise ImpossibleTarget(f"{aim.multiple} times is out of range", reason="multiple")
    if aim.due <= aim.baseline:
        raise ImpossibleTarget(f"{aim.due} does not come after {aim.baseline}", reason="due_before")


def _values(tables: TradeTables, aim: Aim) -> tuple[pd.Series[float], bool]:
    """Nominal non-US exports by year, and whether precious metals are in them: goods and services have no such figure."""
    counted = counted_flows(tables, CUSTOMS_TOTAL, without_gold=aim.without_gold).set_index("period")["non_us"]
    if aim.reading == "services":
        return counted.iloc[0:0], True
    return counted, not aim.without_gold


def _start(tables: TradeTables, aim: Aim, values: pd.Series[float]) -> float:
    if aim.reading == "own":
        if not aim.own_start > 0:
            raise ImpossibleTarget("an own baseline must be greater than zero", reason="own_baseline")
        return aim.own_start
    if aim.reading == "services":
        stated = services_baseline(tables)
        if stated is None or stated[0] != aim.baseline:
            raise ImpossibleTarget(f"no baseline of goods and services in {aim.baseline}", reason="services_baseline")
        return stated[1]
    return float(values.get(aim.baseline, 0.0))


def _latest(tables: TradeTables, aim: Aim) -> tuple[str, float | None, float | None]:
    """The latest month, the twelve months up to it in the prices of the aim, and the twelve before in theirs."""
    sums = counted_sums(tables, without_gold=aim.without_gold).set_index("period")["non_us"]
    if sums.empty:
        return "", None, None
    month = str(sums.index[-1])
    before = years_before(month, 1)
    now, then = (float(sums.get(m, float("nan"))) / aim.price_level(month_as_year(m)) for m in (month, before))
    return month, now, then if then > 0 else None


def month_as_year(month: str) -> float:
    """Where twelve months that end in a month stand on an axis whose whole numbers are calendar years."""
    return int(month[:4]) - 1 + int(month[5:]) / 12


def us_value(tables: TradeTables, aim: Aim, year: int) -> float:
    """Goods exports to the United States in a year, in the prices of the aim, C$ millions."""
    counted = counted_flows(tables, CUSTOMS_TOTAL, without_gold=aim.without_gold)
    return float(counted.set_index("period")["us"][year]) / aim.price_level(year)
