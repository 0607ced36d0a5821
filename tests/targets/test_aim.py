"""A target as a reader puts it: readings of the pledge, value or multiple, prices, gold; and what is impossible."""

import pytest

from data.indicators.targets.aim import Aim, known_years, path_reading, services_baseline, us_value
from data.indicators.targets.path import ImpossibleTarget
from tests.small_tables import curated, with_rows


def test_the_curated_years_behind_the_verdict() -> None:
    values = path_reading(curated(), aim=Aim()).values
    # 546,086.6 - 414,184.4; 780,854.2 - 595,938.8; 778,004.3 - 562,698.2 (C$ millions).
    assert [round(values[year], 1) for year in (2017, 2024, 2025)] == [131_902.2, 184_915.4, 215_306.1]


def test_doubling_in_eleven_years_needs_6_50_percent_a_year_on_any_reading() -> None:
    aims = (Aim(), Aim(reading="services"), Aim(reading="own", start=50.0), Aim(prices="real", inflation=3))
    assert {round(path_reading(curated(), aim=aim).path.required_growth * 100, 2) for aim in aims} == {6.50}


@pytest.mark.parametrize(("due", "percent"), [(2033, 8.01), (2034, 7.18), (2035, 6.50)])
def test_doubling_from_2024_needs_this_growth_a_year(due: int, percent: float) -> None:
    assert round(path_reading(curated(), aim=Aim(due=due)).path.required_growth * 100, 2) == percent


def test_at_two_percent_inflation_a_nominal_doubling_in_ten_years_is_5_08_percent_a_year_in_real_terms() -> None:
    found = path_reading(curated(), aim=Aim(due=2034, prices="constant", inflation=2))
    # 2 ** 0.1 / 1.02 = 1.07177 / 1.02.
    assert round(found.path.required_growth * 100, 2) == 5.08
    # 215,306.1 / 1.02 in dollars of 2024.
    assert found.verdict is not None
    assert round(found.verdict.value, 1) == 211_084.4


def test_a_nominal_target_shrinks_in_constant_dollars_and_a_real_one_does_not() -> None:
    constant = path_reading(curated(), aim=Aim(baseline=2024, due=2026, prices="constant", inflation=10))
    real = path_reading(curated(), aim=Aim(baseline=2024, due=2026, prices="real", inflation=10))
    assert constant.path.target_value == pytest.approx(184_915.4 * 2 / 1.21)
    assert constant.target_in(2027) == pytest.approx(184_915.4 * 2 / 1.331)
    assert real.path.target_value == real.target_in(2027) == pytest.approx(184_915.4 * 2)


def test_a_value_takes_the_place_of_the_multiple() -> None:
    found = path_reading(curated(), aim=Aim(toward="value", goal=300.0, multiple=7))
    assert found.path.target_value == pytest.approx(300_000)


def test_an_own_baseline_is_compared_with_goods_exports() -> None:
    found = path_reading(curated(), aim=Aim(reading="own", start=200.0))
    assert found.path.target_value == 400_000
    assert found.verdict is not None
    # 200,000 x 2 ** (1 / 11) = 213,008.
    assert found.verdict.gap == pytest.approx(215_306.1 - 213_008.2, abs=1)


def test_goods_and_services_have_a_path_and_no_verdict() -> None:
    found = path_reading(curated(), aim=Aim(reading="services"))
    assert (found.path.baseline_value, found.path.target_value) == (300_000, 600_000)
    assert found.verdict is None
    assert found.latest_sum is None
    assert services_baseline(curated()) == (2024, 300_000)


def test_us_exports_are_told_in_the_prices_of_the_target() -> None:
    aim = Aim(prices="real", inflation=2)
    assert us_value(curated(), aim, 2025) == pytest.approx(562_698.2 / 1.02)


# Precious metals


def test_precious_metals_are_left_out_of_baseline_value_target_and_us_exports() -> None:
    found = path_reading(curated(), aim=Aim(gold="without"))
    assert not found.has_gold
    assert found.path.baseline_value == pytest.approx(154_364.2, abs=0.05)
    assert found.path.target_value == pytest.approx(308_728.3, abs=0.1)
    assert found.verdict is not None
    assert found.verdict.value == pytest.approx(171_592.9, abs=0.05)
    assert us_value(curated(), Aim(gold="without"), 2025) == pytest.approx(551_780.6, abs=0.05)


def test_goods_and_services_keep_precious_metals_since_no_figure_leaves_them_out() -> None:
    assert path_reading(curated(), aim=Aim(reading="services", gold="without")).has_gold


def test_a_baseline_year_without_precious_metals_needs_all_of_its_months() -> None:
    rows = curated()["precious_metals_monthly"]
    tables = with_rows("precious_metals_monthly", rows.loc[rows["reference_month"] != "2024-05"])
    with pytest.raises(ImpossibleTarget):
        path_reading(tables, aim=Aim(gold="without"))
    assert path_reading(tables, aim=Aim()).verdict is not None


# What has no path


@pytest.mark.parametrize(
    ("aim", "reason"),
    [
        (Aim(due=2020), "due_before"),
        (Aim(due=2024), "due_before"),
        (Aim(baseline=1950), "no_baseline"),
        (Aim(baseline=2031), "no_baseline"),
        (Aim(baseline=2017, reading="services"), "services_baseline"),
        (Aim(reading="own", start=0.0), "own_baseline"),
        (Aim(reading="own", start=-0.005), "own_baseline"),
        (Aim(toward="value", goal=-0.001), "goal"),
        (Aim(prices="real", inflation=25.1), "inflation"),
        (Aim(prices="constant", inflation=-100.0), "inflation"),
    ],
)
def test_an_impossible_target_says_what_is_wrong(aim: Aim, reason: str) -> None:
    with pytest.raises(ImpossibleTarget) as caught:
        path_reading(curated(), aim=aim)
    assert caught.value.reason == reason


def test_an_own_baseline_after_the_last_known_year_has_a_path_and_no_verdict() -> None:
    found = path_reading(curated(), aim=Aim(baseline=2030, reading="own", start=250.0))
    assert found.verdict is None


def test_a_target_prints_only_what_differs_from_the_default() -> None:
    assert repr(Aim()) == "Aim()"
    assert repr(Aim(due=2030, prices="real", inflation=3.0)) == "Aim(due=2030, prices='real', inflation_pct=3.0)"


def test_what_a_switch_leaves_aside_is_no_part_of_what_a_target_prints() -> None:
    assert repr(Aim(usgrowth=1.0, start=5.0, goal=7.0, inflation=9.0)) == "Aim()"
    assert repr(Aim(reading="own", start=5.0, toward="value", goal=7.0, multiple=3.0)) == (
        "Aim(reading='own', start=5000.0, goal=7000.0)"
    )


def test_the_years_that_a_baseline_may_be_taken_from() -> None:
    assert known_years(curated()) == (1997, 2025)
