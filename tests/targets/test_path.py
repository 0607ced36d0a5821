"""The way to a target: doubling in ten years needs 7.18 % a year, in nine 8.01 %, in eleven 6.50 %."""

from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.frames import CUSTOMS_TOTAL
from data.indicators.exports.flows import us_and_non_us
from data.indicators.targets.path import ImpossibleTarget, TargetPath, implied_us_share, target_path, verdict
from tests.small_tables import curated

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
# Quadrupling in two years: a factor of two a year, 100 -> 200 -> 400.
TWICE_A_YEAR = target_path(baseline_year=2024, baseline_value=100, target_year=2026, multiple=4)


def doubling(years: int) -> TargetPath:
    """The path from 100 in 2024 to 200 some years later."""
    return target_path(baseline_year=2024, baseline_value=100, target_year=2024 + years, multiple=2)


@pytest.mark.parametrize(("years", "percent"), [(10, 7.18), (9, 8.01), (11, 6.50), (1, 100.0)])
def test_doubling_needs_this_growth_a_year(years: int, percent: float) -> None:
    assert round(doubling(years).required_growth * 100, 2) == percent


def test_staying_where_one_is_needs_no_growth() -> None:
    path = target_path(baseline_year=2024, baseline_value=80, target_year=2030, multiple=1)
    assert path.required_growth == 0
    assert set(path.milestones()["value"]) == {80}


def test_the_path_starts_at_the_baseline_and_ends_at_the_target() -> None:
    assert TWICE_A_YEAR.milestones().to_dict("list") == {
        "year": [2024, 2025, 2026],
        "value": [100, pytest.approx(200), pytest.approx(400)],
    }


def test_half_a_year_on_the_path_is_half_a_years_growth() -> None:
    assert TWICE_A_YEAR.value_at(2024.5) == pytest.approx(141.42, abs=0.01)


@SEARCH
@given(
    st.floats(min_value=1, max_value=1e6),
    st.integers(min_value=1, max_value=40),
    st.floats(min_value=0.1, max_value=20),
)
def test_any_path_ends_at_its_multiple_and_grows_by_the_same_rate_every_year(
    start: float, years: int, multiple: float
) -> None:
    path = target_path(baseline_year=2000, baseline_value=start, target_year=2000 + years, multiple=multiple)
    values = path.milestones()["value"].tolist()
    assert len(values) == years + 1
    assert values[-1] == pytest.approx(start * multiple)
    assert all(b / a == pytest.approx(1 + path.required_growth) for a, b in pairwise(values))


# Targets that have no path


@pytest.mark.parametrize("target_year", [2024, 2020])
def test_a_target_must_come_after_its_baseline(target_year: int) -> None:
    with pytest.raises(ImpossibleTarget, match="does not come after"):
        target_path(baseline_year=2024, baseline_value=100, target_year=target_year, multiple=2)


@pytest.mark.parametrize("value", [0.0, -5.0, float("nan")])
def test_a_baseline_must_be_greater_than_zero(value: float) -> None:
    with pytest.raises(ImpossibleTarget, match="greater than zero"):
        target_path(baseline_year=2024, baseline_value=value, target_year=2035, multiple=2)


@pytest.mark.parametrize("multiple", [0.0, -2.0, float("nan")])
def test_a_multiple_must_be_greater_than_zero(multiple: float) -> None:
    with pytest.raises(ImpossibleTarget, match="greater than zero"):
        target_path(baseline_year=2024, baseline_value=100, target_year=2035, multiple=multiple)


# The verdict


def test_exports_above_the_path_are_ahead_by_their_gap() -> None:
    found = verdict(pd.Series({2024: 100.0, 2025: 250.0}), TWICE_A_YEAR)
    assert (found.year, found.value, found.path_value) == (2025, 250, pytest.approx(200))
    assert found.gap == pytest.approx(50)
    assert found.standing == "ahead"
    assert not found.reached
    assert found.needed_growth == pytest.approx(0.6)
    assert found.achieved_growth == pytest.approx(1.5)


def test_exports_below_the_path_are_behind_and_need_more() -> None:
    found = verdict(pd.Series({2024: 100.0, 2025: 160.0}), TWICE_A_YEAR)
    assert found.gap == pytest.approx(-40)
    assert found.standing == "behind"
    assert found.needed_growth == pytest.approx(1.5)
    assert found.needed_growth > TWICE_A_YEAR.required_growth


def test_a_target_that_is_reached_early_needs_no_growth() -> None:
    found = verdict(pd.Series({2024: 100.0, 2025: 500.0}), TWICE_A_YEAR)
    assert found.reached
    assert found.needed_growth == pytest.approx(-0.2)


def test_in_the_baseline_year_nothing_is_achieved_yet_and_the_whole_path_lies_ahead() -> None:
    found = verdict(pd.Series({2023: 90.0, 2024: 100.0}), TWICE_A_YEAR)
    assert found.achieved_growth is None
    assert found.gap == 0
    assert found.standing == "on"
    assert found.needed_growth == pytest.approx(TWICE_A_YEAR.required_growth)


def test_in_the_target_year_no_growth_is_needed_any_more() -> None:
    found = verdict(pd.Series({2024: 100.0, 2026: 390.0}), TWICE_A_YEAR)
    assert found.needed_growth == 0
    assert not found.reached
    assert found.gap == pytest.approx(-10)


def test_years_outside_the_path_do_not_count() -> None:
    found = verdict(pd.Series({2010: 9.0, 2025: 250.0, 2027: 999.0}), TWICE_A_YEAR)
    assert (found.year, found.value) == (2025, 250)


def test_a_blank_year_is_not_a_zero() -> None:
    found = verdict(pd.Series({2024: 100.0, 2025: float("nan")}), TWICE_A_YEAR)
    assert found.year == 2024


def test_without_a_year_on_the_path_there_is_no_verdict() -> None:
    with pytest.raises(ImpossibleTarget, match="from 2024 on"):
        verdict(pd.Series({2023: 90.0}), TWICE_A_YEAR)


def test_canada_stands_above_the_path_to_double_2024_by_2035() -> None:
    values = us_and_non_us(curated().exports(CUSTOMS_TOTAL)).set_index("period")["non_us"]
    path = target_path(baseline_year=2024, baseline_value=float(values[2024]), target_year=2035, multiple=2)
    found = verdict(values.loc[:2025], path)
    # 184,915.4 x 1.0650 = 196,943; 215,306.1 lies 18,364 above it.
    assert found.path_value == pytest.approx(196_943, abs=1)
    assert found.gap == pytest.approx(18_364, abs=1)
    assert found.standing == "ahead"


# The US share that a target implies


def test_a_target_of_100_beside_us_exports_of_300_implies_three_quarters() -> None:
    path = target_path(baseline_year=2024, baseline_value=50, target_year=2034, multiple=2)
    assert implied_us_share(path, us_value=300, us_growth=0, from_year=2025) == 0.75


def test_us_exports_that_double_in_a_year_before_the_target_count_double() -> None:
    path = target_path(baseline_year=2024, baseline_value=100, target_year=2026, multiple=2)
    # 100 x 2 = 200 beside a target of 200.
    assert implied_us_share(path, us_value=100, us_growth=1, from_year=2025) == 0.5


def test_us_exports_that_end_leave_no_us_share() -> None:
    assert implied_us_share(TWICE_A_YEAR, us_value=300, us_growth=-1, from_year=2025) == 0


def test_the_faster_us_exports_grow_the_larger_their_share_in_the_target_year() -> None:
    shares = [implied_us_share(doubling(11), us_value=300, us_growth=g / 100, from_year=2025) for g in range(-10, 11)]
    assert shares == sorted(shares)
    assert len(set(shares)) == 21
