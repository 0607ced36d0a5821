"""Exports by partner: which series holds which period, and what is made within one series only."""

import pandas as pd
import pytest

from data.frames import MONTHLY_UNADJUSTED, MixedMeasures
from data.indicators.exports.flows import export_shares, of_measure
from data.indicators.exports.series import (
    SERIES,
    TWELVE_MONTHS,
    has_start,
    latest_year,
    opening_period,
    partner_figures,
    series_exports,
    series_for,
    series_periods,
    twelve_month_sums,
    years_before,
)
from tests.small_tables import curated, exports_of


def month_of(number: int) -> str:
    return f"{2020 + (number - 1) // 12}-{(number - 1) % 12 + 1:02d}"


def test_twelve_months_are_summed_and_eleven_are_not() -> None:
    values = {month_of(n): {"FRA": 10.0, "WLD": 100.0} for n in range(1, 14)}
    sums = twelve_month_sums(exports_of(values, MONTHLY_UNADJUSTED))
    assert sums.loc[sums["partner_code"] == "FRA", ["period", "value"]].to_numpy().tolist() == [
        ["2020-12", 120.0],
        ["2021-01", 120.0],
    ]


def test_a_missing_month_leaves_no_sum_that_would_cover_it() -> None:
    values = {month_of(n): {"FRA": 10.0, "WLD": 100.0} for n in range(1, 14) if n != 5}
    assert twelve_month_sums(exports_of(values, MONTHLY_UNADJUSTED)).empty


def test_twelve_month_sums_are_a_measure_of_their_own() -> None:
    sums = series_exports(curated(), "months")
    assert sums.attrs["measure"] == TWELVE_MONTHS != MONTHLY_UNADJUSTED
    with pytest.raises(MixedMeasures):
        of_measure(sums, MONTHLY_UNADJUSTED)


@pytest.mark.parametrize(
    ("period", "series"),
    [("2026-07", "months"), ("2025", "principal"), ("2024", "principal"), ("2023", "goods"), ("2019", "goods"), ("2018", "imf"), ("2000", "imf"), ("1999", "principal")],
)  # fmt: skip
def test_the_series_of_a_period_is_the_one_that_says_most(period: str, series: str) -> None:
    assert series_for(curated(), "auto", period) == series


def test_a_series_that_is_asked_for_is_kept() -> None:
    assert series_for(curated(), "principal", "2023") == "principal"
    assert series_for(curated(), "baci", "2023") == "baci"


def test_every_year_since_1997_is_offered_and_of_the_months_the_latest() -> None:
    assert series_periods(curated(), "auto") == ("2026-07", *(str(year) for year in range(2025, 1996, -1)))
    assert series_periods(curated(), "goods") == ("2023", "2022", "2021", "2020", "2019")
    assert series_periods(curated(), "baci") == ("2023",)
    assert latest_year(curated(), "auto") == "2025"
    assert [opening_period(curated(), series) for series in ("auto", "principal", "imf")] == ["2023", "2025", "2020"]


def test_the_figures_of_2025_are_those_of_the_release() -> None:
    rows = partner_figures(curated(), "principal", "2025").frame.set_index("partner_code")
    assert rows.loc["GBR", "value"] == 46704.8
    assert rows.loc["GBR", "share"] == pytest.approx(46704.8 / 778005.2, abs=1e-4)
    assert rows["rank"].to_dict() | {} == {**rows["rank"].to_dict(), "USA": 1, "GBR": 2, "CHN": 3}
    assert "WLD" not in rows.index


@pytest.mark.parametrize(
    ("series", "period"),
    [("principal", "2025"), ("goods", "2023"), ("imf", "2010"), ("baci", "2023"), ("months", "2026-07")],
)
def test_shares_and_ranks_agree_with_the_general_indicator(series: str, period: str) -> None:
    key = period if "-" in period else int(period)
    expected = export_shares(series_exports(curated(), series), curated().partners, period=key)
    found = partner_figures(curated(), series, period).frame
    columns = ["partner_code", "value", "share", "rank"]
    pd.testing.assert_frame_equal(found[columns], expected[columns], check_dtype=False)


def test_growth_is_compound_and_stays_within_the_series() -> None:
    rows = partner_figures(curated(), "principal", "2025").frame.set_index("partner_code")
    series = series_exports(curated(), "principal").set_index(["period", "partner_code"])["value"]
    assert rows.loc["GBR", "growth5"] == pytest.approx((series[2025, "GBR"] / series[2020, "GBR"]) ** 0.2 - 1)
    assert rows.loc["GBR", "change1"] == pytest.approx(
        100 * (series[2025, "GBR"] / series[2025, "WLD"] - series[2024, "GBR"] / series[2024, "WLD"])
    )
    # Singapore is published since 2016: ten years before 2025 nothing is known, and nothing is made up.
    assert pd.isna(rows.loc["SGP", "growth10"])


def test_a_series_of_one_year_has_no_growth() -> None:
    assert not has_start(curated(), "baci", "2023", 1)
    assert (
        partner_figures(curated(), "baci", "2023")
        .frame[["growth1", "growth5", "growth10", "change1"]]
        .isna()
        .all(axis=None)
    )


def test_a_value_of_zero_is_no_start_for_growth() -> None:
    imf = series_exports(curated(), "imf")
    zero = imf.loc[imf["value"] == 0].iloc[0]
    after = partner_figures(curated(), "imf", str(int(zero["period"]) + 1)).frame.set_index("partner_code")
    assert zero["partner_code"] not in after.index or pd.isna(after.loc[zero["partner_code"], "growth1"])


def test_years_before_keep_the_month() -> None:
    assert years_before("2025", 5) == "2020"
    assert years_before("2026-07", 10) == "2016-07"


def test_the_measures_of_the_series_all_differ() -> None:
    assert len(set(SERIES.values())) == len(SERIES)
