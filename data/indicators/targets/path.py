"""The way from a baseline to a target, and where exports stand on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from data.frames import Frame

PathStanding = Literal["ahead", "on", "behind"]
TOLERANCE = 0.01  # of the value on the path: a gap this small is within the revisions of a year


class ImpossibleTarget(ValueError):
    """Raised for a target that has no path: due before its baseline, or without a positive baseline.

    `reason` is a code that says what is wrong, for the sentence that a reader gets.
    """

    def __init__(self, told: str, *, reason: str = "no_baseline") -> None:
        super().__init__(told)
        self.reason = reason


@dataclass(frozen=True)
class TargetPath:
    """Steady growth from a baseline to a target.

    `required_growth` is the constant annual rate, (target / baseline) ** (1 / years) - 1: doubling in ten
    years needs 7.18 %, in nine 8.01 %, in eleven 6.50 %. Values in the unit of the baseline.

    Definition: a constant rate of growth from the baseline to the target.
    Unit: values in the unit of the baseline; growth a fraction a year.
    """

    baseline_year: int
    baseline_value: float
    target_year: int
    target_value: float

    @property
    def years(self) -> int:
        """Years from baseline to target."""
        return self.target_year - self.baseline_year

    @property
    def required_growth(self) -> float:
        """Constant growth a year that leads from baseline to target, as a fraction."""
        return float((self.target_value / self.baseline_value) ** (1 / self.years) - 1)

    def value_at(self, year: float) -> float:
        """Value on the path at a year; a fraction of a year is allowed for twelve months that end in mid-year."""
        return float(self.baseline_value * (1 + self.required_growth) ** (year - self.baseline_year))

    def milestones(self) -> Frame:
        """Yearly values of the path: columns `year`, `value`."""
        years = list(range(self.baseline_year, self.target_year + 1))
        return pd.DataFrame({"year": years, "value": [self.value_at(y) for y in years]})


def target_path(*, baseline_year: int, baseline_value: float, target_year: int, multiple: float) -> TargetPath:
    """The path to a multiple of the baseline; raises `ImpossibleTarget` when there is none."""
    if target_year <= baseline_year:
        raise ImpossibleTarget(
            f"the target year {target_year} does not come after the baseline year {baseline_year}", reason="due_before"
        )
    if not baseline_value > 0 or not multiple > 0:
        raise ImpossibleTarget("baseline and multiple must be greater than zero")
    return TargetPath(baseline_year, baseline_value, target_year, baseline_value * multiple)


@dataclass(frozen=True)
class Verdict:
    """Where exports stand against a path: ahead of it, on it or behind it, by how much, and what it takes from now.

    `year` is the latest full year; `gap` is the latest value minus the path (positive: above it);
    growth rates are fractions a year. `achieved_growth` is None in the baseline year itself.

    Definition: the latest value minus the value of the path in that year; needed growth is (target / latest) ** (1 /
    years left) - 1.
    Unit: values in the unit of the baseline; growth a fraction a year.
    """

    path: TargetPath
    year: int
    value: float
    path_value: float
    gap: float
    needed_growth: float
    achieved_growth: float | None

    @property
    def gap_share(self) -> float:
        """The gap as a fraction of the path's value."""
        return self.gap / self.path_value

    @property
    def standing(self) -> PathStanding:
        """Ahead of the path, on it (within `TOLERANCE` of its value either way), or behind it."""
        if abs(self.gap_share) <= TOLERANCE:
            return "on"
        return "ahead" if self.gap > 0 else "behind"

    @property
    def reached(self) -> bool:
        """Whether the target is already met."""
        return self.value >= self.path.target_value


def verdict(values: pd.Series[float], path: TargetPath) -> Verdict:
    """The verdict for yearly values of the same measure as the path.

    The latest year that lies between baseline and target counts; raises `ImpossibleTarget` when there is none.
    """
    inside = values.loc[(values.index >= path.baseline_year) & (values.index <= path.target_year)].dropna()
    if inside.empty:
        raise ImpossibleTarget(f"no exports are known from {path.baseline_year} on")
    year, value = int(inside.index[-1]), float(inside.iloc[-1])
    left = path.target_year - year
    since = year - path.baseline_year
    return Verdict(
        path=path,
        year=year,
        value=value,
        path_value=path.value_at(year),
        gap=value - path.value_at(year),
        needed_growth=float((path.target_value / value) ** (1 / left) - 1) if left else 0.0,
        achieved_growth=float((value / path.baseline_value) ** (1 / since) - 1) if since else None,
    )


def implied_us_share(path: TargetPath, *, us_value: float, us_growth: float, from_year: int) -> float:
    """US share in the target year if non-US exports reach the target and US exports grow at a given rate.

    `us_value` is the value of `from_year`; the result is a fraction of the two flows' sum.

    Definition: US exports at a constant growth divided by their sum with the target.
    Unit: fraction 0-1.
    """
    us_then = us_value * (1 + us_growth) ** (path.target_year - from_year)
    return float(us_then / (us_then + path.target_value))
