"""The range of paths that past growth spans: yearly growth rates drawn anew, with replacement. Arithmetic, no forecast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.frames import TradeTables
from data.indicators.targets.aim import Aim, path_reading
from data.indicators.targets.path import ImpossibleTarget

SEED, DRAWS = 2035, 2000
PERCENTILES = (10, 25, 50, 75, 90)
FEWEST_RATES = 3


@dataclass(frozen=True)
class GrowthRange:
    """Percentiles of the drawn paths by year (C$ millions), and the share of draws that reach the target (0-1).

    `rates` are the yearly growth rates that were drawn from, fractions, from `first_year` on to `year`.
    """

    year: int
    first_year: int
    rates: tuple[float, ...]
    years: tuple[int, ...]
    bands: tuple[tuple[int, tuple[float, ...]], ...]
    target: float
    reaching: float
    draws: int

    def band(self, percentile: int) -> tuple[float, ...]:
        """The path of one percentile."""
        return dict(self.bands)[percentile]


def growth_range(tables: TradeTables, *, aim: Aim, window: str) -> GrowthRange:
    """Bootstrap over yearly growth rates of non-US exports, one measure, in the prices of the aim.

    Each of 2,000 draws takes one past growth rate for every year from the latest year to the target year, with
    replacement, independent of each other; the seed is fixed, so equal tables give equal numbers. Rates only join
    neighbouring years. Raises `ImpossibleTarget` where no path or too few rates are known.

    Definition: percentiles of paths that are made of past yearly growth rates, drawn at random with replacement.
    Unit: C$ millions; the rates and the part of draws that reach the target are fractions.
    Source of the definition: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 6.
    """
    reading = path_reading(tables, aim=aim)
    values = reading.values.dropna()
    if reading.verdict is None or int(values.index[-1]) >= aim.due:
        raise ImpossibleTarget("no year lies between the latest value and the target year", reason="no_years_left")
    year = int(values.index[-1])
    rates = (values / values.shift() - 1).loc[values.index.to_series().diff() == 1]
    if window != "all":
        rates = rates.loc[rates.index > year - int(window)]
    if len(rates) < FEWEST_RATES:
        raise ImpossibleTarget("too few yearly growth rates", reason="few_rates")
    paths = drawn_paths(float(values.iloc[-1]), rates.to_numpy(), aim.due - year)
    bands = np.percentile(paths, PERCENTILES, axis=0)
    return GrowthRange(
        year, int(rates.index[0]) - 1, tuple(rates.tolist()), tuple(range(year, aim.due + 1)),
        tuple((p, tuple(band.tolist())) for p, band in zip(PERCENTILES, bands, strict=True)),
        reading.path.target_value, float((paths[:, -1] >= reading.path.target_value).mean()), len(paths),
    )  # fmt: skip


def drawn_paths(
    start: float, rates: np.ndarray[tuple[int], np.dtype[np.float64]], years: int, draws: int = DRAWS
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Paths from a value over some years, a row each; the first column is the start."""
    chosen = np.random.default_rng(SEED).choice(rates, size=(draws, years), replace=True)
    return start * np.concatenate([np.ones((draws, 1)), np.cumprod(1 + chosen, axis=1)], axis=1)
