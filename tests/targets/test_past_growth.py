"""The range of paths from past growth: a bootstrap with a fixed seed that mixes no measures and takes little time."""

from time import process_time

import numpy as np
import pandas as pd
import pytest

from dashboard.view import codes_of
from data import TradeTables
from data.indicators.targets.aim import Aim
from data.indicators.targets.past_growth import DRAWS, PERCENTILES, drawn_paths, growth_range
from data.indicators.targets.path import ImpossibleTarget
from tests.small_tables import curated, exports_of, partners_of


def test_one_rate_gives_one_path_whatever_is_drawn() -> None:
    paths = drawn_paths(100.0, np.array([0.1]), 2)
    assert paths.shape == (DRAWS, 3)
    assert np.allclose(paths, [100, 110, 121])


def test_two_rates_in_one_year_are_drawn_half_and_half() -> None:
    ends = drawn_paths(100.0, np.array([0.0, 1.0]), 1)[:, 1]
    assert set(ends) == {100, 200}
    assert (ends == 200).mean() == pytest.approx(0.5, abs=0.04)


def test_the_same_tables_give_the_same_paths() -> None:
    assert growth_range(curated(), aim=Aim(), window="all") == growth_range(curated(), aim=Aim(), window="all")


def test_the_rates_are_those_of_neighbouring_years() -> None:
    found = growth_range(curated(), aim=Aim(), window="all")
    assert (found.first_year, found.year, len(found.rates)) == (1997, 2025, 28)
    # 215,306.1 / 184,915.4 - 1.
    assert found.rates[-1] == pytest.approx(0.16435, abs=1e-5)


@pytest.mark.parametrize(("window", "count"), [("all", 28), ("20", 20), ("10", 10)])
def test_a_window_takes_the_latest_years(window: str, count: int) -> None:
    found = growth_range(curated(), aim=Aim(), window=window)
    assert len(found.rates) == count
    assert found.first_year == 2025 - count


@pytest.mark.parametrize("window", codes_of("window"))
def test_bands_lie_in_order_and_start_at_the_latest_value(window: str) -> None:
    found = growth_range(curated(), aim=Aim(), window=window)
    assert found.years == tuple(range(2025, 2036))
    assert [found.band(p)[0] for p in PERCENTILES] == pytest.approx([215_306.1] * 5)
    assert all(list(column) == sorted(column) for column in zip(*(found.band(p) for p in PERCENTILES), strict=True))


def test_the_share_of_paths_fits_the_bands() -> None:
    found = growth_range(curated(), aim=Aim(), window="all")
    # The target of 369,830.8 lies between the middle path and the one that three in four stay below.
    assert found.band(50)[-1] < 369_830.8 < found.band(75)[-1]
    assert 0.25 < found.reaching < 0.5


def test_a_target_already_left_behind_is_reached_by_nearly_all() -> None:
    assert growth_range(curated(), aim=Aim(multiple=0.5), window="all").reaching > 0.99


def test_a_gap_between_years_gives_no_rate() -> None:
    years = {y: {"WLD": 100.0 + 10 * (y - 2015), "USA": 50.0} for y in range(2015, 2026) if y != 2020}
    found = growth_range(small(years), aim=Aim(), window="all")
    # Ten neighbouring pairs less the two at 2020.
    assert len(found.rates) == 8


def test_too_few_rates_are_said_and_not_drawn_from() -> None:
    years = {y: {"WLD": 100.0, "USA": 50.0} for y in (2023, 2024, 2025)}
    with pytest.raises(ImpossibleTarget) as caught:
        growth_range(small(years), aim=Aim(), window="all")
    assert caught.value.reason == "few_rates"


@pytest.mark.parametrize("aim", [Aim(reading="services"), Aim(baseline=2017, due=2025)])
def test_without_a_series_or_without_years_there_is_no_range(aim: Aim) -> None:
    with pytest.raises(ImpossibleTarget) as caught:
        growth_range(curated(), aim=aim, window="all")
    assert caught.value.reason == "no_years_left"


def test_two_thousand_draws_take_a_fraction_of_a_second() -> None:
    rates = np.linspace(-0.1, 0.2, 28)
    drawn_paths(1.0, rates, 11)
    begun = process_time()
    drawn_paths(1.0, rates, 75)
    assert process_time() - begun < 0.6


def small(years: dict[int, dict[str, float]]) -> TradeTables:
    """The curated tables with a yearly series by hand."""
    exports = exports_of(years).rename(columns={"period": "year", "value": "value_cad_millions"})  # type: ignore[arg-type]
    exports = exports.assign(basis="customs", flow="total_exports", compilation="statcan")
    frames = {**curated().frames, "exports_annual": pd.DataFrame(exports), "partners": partners_of(WLD="aggregate")}
    return TradeTables(frames, f"small {sorted(years)}")
