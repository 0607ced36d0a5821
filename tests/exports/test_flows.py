"""World, United States and the rest: shares, sums of twelve months, growth; measures are never mixed."""

import pandas as pd
import pytest

from data.frames import (
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    USD_BACI,
    USD_IMF,
    Exports,
    Frame,
    Measure,
    MixedMeasures,
)
from data.indicators.exports.flows import (
    export_shares,
    measure_of,
    of_measure,
    partner_series,
    rolling_year,
    us_and_non_us,
)
from tests.small_tables import curated, exports_of, partners_of

PARTNERS = partners_of(
    USA="country", CHN="country", GBR="country", FRA="country", EU27="bloc", SUN="former", WLD="aggregate"
)


def months(first: str, number: int) -> list[str]:
    """Months in a row, as YYYY-MM."""
    return [str(month) for month in pd.period_range(first, periods=number, freq="M")]


def even_months(names: list[str], world: float = 10, us: float = 7) -> Frame:
    """Months with the same exports each."""
    both: dict[int | str, dict[str, float]] = {name: {"WLD": world, "USA": us} for name in names}
    return us_and_non_us(exports_of(both, MONTHLY_UNADJUSTED))


def by_year(measure: Measure) -> Frame:
    """The curated figures of a measure by period."""
    return us_and_non_us(curated().exports(measure)).set_index("period")


# Non-US exports and the US share


def test_non_us_exports_are_the_world_without_the_united_states() -> None:
    found = us_and_non_us(exports_of({2024: {"WLD": 100, "USA": 76, "CHN": 4}}))
    assert found.to_dict("records") == [{"period": 2024, "world": 100, "us": 76, "non_us": 24, "us_share": 0.76}]


@pytest.mark.parametrize("held", ["WLD", "USA"])
def test_a_year_without_the_world_or_the_united_states_is_left_out_and_not_zero(held: str) -> None:
    found = us_and_non_us(exports_of({2023: {held: 50}, 2024: {"WLD": 100, "USA": 76}}))
    assert list(found["period"]) == [2024]


def test_a_year_whose_value_is_blank_is_left_out_and_not_zero() -> None:
    found = us_and_non_us(exports_of({2023: {"WLD": 90, "USA": float("nan")}, 2024: {"WLD": 100, "USA": 76}}))
    assert list(found["period"]) == [2024]


def test_years_come_in_order_whatever_the_order_of_the_rows() -> None:
    found = us_and_non_us(exports_of({2025: {"USA": 1, "WLD": 2}, 2024: {"WLD": 4, "USA": 3}}))
    assert list(found["period"]) == [2024, 2025]
    assert list(found["non_us"]) == [1, 1]


def test_the_series_of_a_partner_holds_the_known_years_only() -> None:
    exports = exports_of({2022: {"CHN": 3}, 2023: {"USA": 9}, 2024: {"CHN": 5, "USA": 8}})
    assert partner_series(exports, "CHN").to_dict() == {2022: 3, 2024: 5}
    assert partner_series(exports, "GBR").empty


@pytest.mark.parametrize(("year", "non_us"), [(2017, 131_902.2), (2024, 184_915.4), (2025, 215_306.1)])
def test_published_non_us_exports_on_the_customs_basis_are_found_again(year: int, non_us: float) -> None:
    assert by_year(CUSTOMS_TOTAL).loc[year, "non_us"] == pytest.approx(non_us, abs=0.05)


@pytest.mark.parametrize(("year", "share"), [(2024, 0.763), (2025, 0.723)])
def test_the_published_us_share_on_the_customs_basis_is_found_again(year: int, share: float) -> None:
    assert by_year(CUSTOMS_TOTAL).loc[year, "us_share"] == pytest.approx(share, abs=0.0005)


def test_the_us_share_is_under_seventy_percent_in_every_month_of_2026_seasonally_adjusted() -> None:
    shares = by_year(MONTHLY_ADJUSTED)["us_share"].loc["2026-01":"2026-07"]  # type: ignore[misc]
    assert len(shares) == 7
    assert shares.max() < 0.70


def test_a_balance_of_payments_month_without_a_release_table_is_absent() -> None:
    assert "2026-03" not in by_year(MONTHLY_BOP).index
    assert "2026-03" in by_year(MONTHLY_ADJUSTED).index


# Sums of twelve months


def test_the_first_sum_stands_at_the_twelfth_month() -> None:
    found = rolling_year(even_months(months("2025-01", 13)))
    assert list(found["period"]) == ["2025-12", "2026-01"]
    assert list(found["world"]) == [120, 120]
    assert list(found["us"]) == [84, 84]
    assert list(found["non_us"]) == [36, 36]
    assert list(found["us_share"]) == [0.7, 0.7]


def test_eleven_months_give_no_sum() -> None:
    assert rolling_year(even_months(months("2025-01", 11))).empty


def test_a_sum_never_reaches_across_a_missing_month() -> None:
    with_gap = [month for month in months("2024-01", 30) if month != "2025-03"]
    found = rolling_year(even_months(with_gap))
    # The twelve months to February 2025 are whole; the next whole twelve are April 2025 to March 2026.
    assert list(found["period"]) == ["2024-12", "2025-01", "2025-02", "2026-03", "2026-04", "2026-05", "2026-06"]


def test_the_share_of_twelve_months_comes_from_their_sums_and_not_from_the_mean_of_shares() -> None:
    small = {month: {"WLD": 10.0, "USA": 10.0} for month in months("2025-01", 11)}
    found = rolling_year(us_and_non_us(exports_of({**small, "2025-12": {"WLD": 90.0, "USA": 0.0}}, MONTHLY_UNADJUSTED)))
    assert found["us_share"].tolist() == [110 / 200]


def test_months_out_of_order_are_summed_in_order() -> None:
    shuffled = even_months(months("2025-01", 12)).iloc[::-1].reset_index(drop=True)
    assert rolling_year(shuffled)["period"].tolist() == ["2025-12"]


def test_non_us_exports_of_the_twelve_months_to_july_2026_are_those_published() -> None:
    year = rolling_year(us_and_non_us(curated().exports(MONTHLY_UNADJUSTED))).set_index("period")
    assert year.loc["2026-07", "non_us"] == pytest.approx(254_089.0, abs=0.05)


def test_the_twelve_months_of_2025_sum_to_the_annual_figure() -> None:
    year = rolling_year(us_and_non_us(curated().exports(MONTHLY_UNADJUSTED))).set_index("period")
    assert year.loc["2025-12", "non_us"] == pytest.approx(215_306.1, abs=1)


# Shares and ranks of countries


def test_shares_are_of_the_measures_own_world_and_ranks_start_at_the_largest() -> None:
    exports = exports_of({2024: {"WLD": 200, "USA": 150, "CHN": 8, "GBR": 10}})
    found = export_shares(exports, PARTNERS, period=2024)
    assert found[["partner_code", "share", "rank"]].to_dict("split")["data"] == [
        ["USA", 0.75, 1],
        ["GBR", 0.05, 2],
        ["CHN", 0.04, 3],
    ]


def test_blocs_aggregates_and_former_countries_have_no_share_and_no_rank() -> None:
    exports = exports_of({2024: {"WLD": 100, "USA": 70, "EU27": 9, "SUN": 1}})
    assert export_shares(exports, PARTNERS, period=2024)["partner_code"].tolist() == ["USA"]


def test_equal_exports_share_a_rank_and_the_next_rank_is_skipped() -> None:
    exports = exports_of({2024: {"WLD": 100, "USA": 70, "GBR": 5, "CHN": 5, "FRA": 1}})
    found = export_shares(exports, PARTNERS, period=2024)
    assert dict(zip(found["partner_code"], found["rank"], strict=True)) == {"USA": 1, "CHN": 2, "GBR": 2, "FRA": 4}


def test_without_a_world_total_there_are_no_shares() -> None:
    found = export_shares(exports_of({2024: {"USA": 70, "CHN": 5}}), PARTNERS, period=2024)
    assert found.empty
    assert {"partner_code", "value", "share", "rank"} <= set(found.columns)


def test_a_period_that_the_measure_lacks_has_no_shares() -> None:
    assert export_shares(exports_of({2024: {"WLD": 100, "USA": 70}}), PARTNERS, period=2023).empty


def test_a_partner_without_a_value_has_no_row_and_not_a_share_of_zero() -> None:
    exports = exports_of({2023: {"WLD": 90, "CHN": 3}, 2024: {"WLD": 100, "USA": 70}})
    assert export_shares(exports, PARTNERS, period=2024)["partner_code"].tolist() == ["USA"]


@pytest.mark.parametrize("measure", [CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_IMF, USD_BACI])
def test_curated_shares_of_countries_never_exceed_the_world(measure: Measure) -> None:
    exports = curated().exports(measure)
    held = sorted(exports.loc[exports["partner_code"] == "WLD", "period"])
    assert held
    for year in (held[0], held[-1]):
        found = export_shares(exports, curated().partners, period=year)
        assert 0 < found["share"].sum() <= 1.0005


# Measures


def test_exports_say_which_measure_they_belong_to() -> None:
    for measure in (CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_IMF, USD_BACI, MONTHLY_UNADJUSTED, MONTHLY_ADJUSTED):
        assert measure_of(curated().exports(measure)) == measure


def test_rows_without_a_measure_are_refused() -> None:
    rows = Exports(pd.DataFrame({"period": [2024], "partner_code": ["USA"], "value": [1.0]}))
    with pytest.raises(MixedMeasures, match="no measure"):
        us_and_non_us(rows)


def test_rows_of_two_measures_put_together_are_refused() -> None:
    mixed = Exports(pd.concat([curated().exports(USD_IMF), curated().exports(USD_BACI)]))
    with pytest.raises(MixedMeasures):
        partner_series(mixed, "USA")


def test_two_values_for_one_partner_and_year_are_refused_even_under_one_measure() -> None:
    twice = exports_of({2024: {"WLD": 100, "USA": 70}})
    doubled = Exports(pd.concat([twice, twice]))
    doubled.attrs["measure"] = CUSTOMS_TOTAL
    with pytest.raises(MixedMeasures, match="several measures"):
        export_shares(doubled, PARTNERS, period=2024)


def test_values_in_two_currencies_are_two_measures() -> None:
    assert (CUSTOMS_TOTAL.currency, USD_IMF.currency) == ("cad", "usd")
    with pytest.raises(MixedMeasures):
        of_measure(exports_of({2019: {"USA": 1}}), USD_IMF)


def test_an_indicator_leaves_the_exports_as_they_were() -> None:
    exports = exports_of({2023: {"WLD": 90, "USA": 70}, 2024: {"WLD": 100, "USA": 76}})
    before = exports.copy(deep=True)
    us_and_non_us(exports)
    export_shares(exports, PARTNERS, period=2024)
    pd.testing.assert_frame_equal(exports, before)
