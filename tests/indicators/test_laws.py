"""The laws of each kind of indicator, on exports that are made up: sums, bounds, units, order, missing values."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.frames import (
    MONTHLY_UNADJUSTED,
    Exports,
)
from data.indicators.exports.concentration import concentration, herfindahl
from data.indicators.exports.flows import (
    export_shares,
    growth,
    partner_series,
    rolling_year,
    us_and_non_us,
)
from tests.small_tables import exports_of, partners_of

SEARCH = settings(derandomize=True, max_examples=80, deadline=None)
MILLIONS = st.floats(min_value=0.1, max_value=1e6)
COUNTRIES = ("USA", "CHN", "GBR", "JPN", "MEX", "DEU")
PARTNERS = partners_of(**dict.fromkeys(COUNTRIES, "country"), WLD="aggregate", EU27="bloc")


@st.composite
def worlds(draw: st.DrawFn) -> Exports:
    """Exports of three years to some countries, with a world total that they add up to."""
    years: dict[int | str, dict[str, float]] = {}
    for year in (2022, 2023, 2024):
        values = {c: draw(MILLIONS) for c in draw(st.lists(st.sampled_from(COUNTRIES), min_size=1, unique=True))}
        years[year] = {**values, "WLD": sum(values.values())}
    return exports_of(years)


def shuffled(exports: Exports, seed: int) -> Exports:
    order = np.random.default_rng(seed).permutation(len(exports))
    other = exports.iloc[order].reset_index(drop=True)
    other.attrs["measure"] = exports.attrs["measure"]
    return Exports(other)


@SEARCH
@given(worlds())
def test_shares_of_every_destination_sum_to_one_and_ranks_follow_values(exports: Exports) -> None:
    for year in (2022, 2023, 2024):
        found = export_shares(exports, PARTNERS, period=year)
        assert found["share"].sum() == pytest.approx(1)
        assert found["share"].between(0, 1).all()
        assert found.sort_values("rank")["value"].is_monotonic_decreasing


@SEARCH
@given(worlds())
def test_us_and_non_us_add_up_to_the_world(exports: Exports) -> None:
    found = us_and_non_us(exports)
    assert (found["us"] + found["non_us"]).tolist() == pytest.approx(found["world"].tolist())
    assert found["us_share"].between(0, 1).all()


@SEARCH
@given(worlds())
def test_concentration_lies_between_one_over_n_and_one(exports: Exports) -> None:
    found = concentration(exports, PARTNERS)
    assert (found["hhi"] <= 1 + 1e-9).all() and (found["hhi"] >= 1 / found["partners"] - 1e-9).all()
    assert (found["top1"] <= found["top3"] + 1e-9).all() and (found["top3"] <= found["top5"] + 1e-9).all()


@SEARCH
@given(worlds(), st.integers(min_value=0, max_value=1000))
def test_no_indicator_depends_on_the_order_of_the_rows(exports: Exports, seed: int) -> None:
    other = shuffled(exports, seed)
    pd.testing.assert_frame_equal(us_and_non_us(exports), us_and_non_us(other))
    pd.testing.assert_frame_equal(
        export_shares(exports, PARTNERS, period=2024), export_shares(other, PARTNERS, period=2024)
    )
    pd.testing.assert_frame_equal(concentration(exports, PARTNERS), concentration(other, PARTNERS))


@SEARCH
@given(worlds(), st.floats(min_value=0.01, max_value=100))
def test_shares_and_concentration_do_not_depend_on_the_unit(exports: Exports, factor: float) -> None:
    other = exports.assign(value=exports["value"] * factor)
    other.attrs["measure"] = exports.attrs["measure"]
    scaled = Exports(other)
    assert us_and_non_us(scaled)["us_share"].tolist() == pytest.approx(us_and_non_us(exports)["us_share"].tolist())
    assert concentration(scaled, PARTNERS)["hhi"].tolist() == pytest.approx(
        concentration(exports, PARTNERS)["hhi"].tolist()
    )


@SEARCH
@given(worlds())
def test_a_partner_that_is_missing_in_a_year_has_no_rank(exports: Exports) -> None:
    held = set(exports.loc[exports["period"] == 2024, "partner_code"])
    ranked = export_shares(exports, PARTNERS, period=2024)
    assert set(ranked["partner_code"]) == held - {"WLD"}


@SEARCH
@given(worlds())
def test_growth_leads_from_the_first_value_to_the_last(exports: Exports) -> None:
    for partner in COUNTRIES:
        series = partner_series(exports, partner)
        found = growth(series, years=2, to_year=2024)
        if {2022, 2024} <= set(series.index):
            assert found is not None
            assert series[2022] * (1 + found.rate) ** 2 == pytest.approx(series[2024])
        else:
            assert found is None


@given(st.integers(min_value=1, max_value=50), MILLIONS)
@SEARCH
def test_equal_markets_give_one_over_their_number(count: int, value: float) -> None:
    assert herfindahl(pd.Series([value] * count)) == pytest.approx(1 / count)


def test_a_value_that_is_missing_is_a_zero_in_no_sum_rank_or_growth() -> None:
    # 2023 lacks the world: no share and no non-US value; Mexico lacks 2022: no growth of -100 % or infinity.
    exports = exports_of(
        {2022: {"WLD": 100, "USA": 75}, 2023: {"USA": 80, "MEX": 5}, 2024: {"WLD": 120, "USA": 84, "MEX": 6}}
    )
    assert us_and_non_us(exports)["period"].tolist() == [2022, 2024]
    assert export_shares(exports, PARTNERS, period=2023).empty
    assert growth(partner_series(exports, "MEX"), years=2, to_year=2024) is None


def test_twelve_months_with_a_gap_have_no_sum() -> None:
    months = [f"2024-{m:02d}" for m in range(1, 13)] + ["2025-01"]
    whole = exports_of({m: {"WLD": 10.0, "USA": 7.0} for m in months}, MONTHLY_UNADJUSTED)
    holed = exports_of({m: {"WLD": 10.0, "USA": 7.0} for m in months if m != "2024-06"}, MONTHLY_UNADJUSTED)
    assert rolling_year(us_and_non_us(whole))[["period", "world"]].to_numpy().tolist() == [
        ["2024-12", 120.0],
        ["2025-01", 120.0],
    ]
    assert rolling_year(us_and_non_us(holed)).empty
