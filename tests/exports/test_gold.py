"""Exports without gold and other precious metals: by year, by month and over twelve months, never from a part of a year."""

import pandas as pd
import pytest

from data import TradeTables
from data.frames import CUSTOMS_TOTAL, MONTHLY_ADJUSTED, MONTHLY_BOP, MONTHLY_UNADJUSTED, Frame, MixedMeasures
from data.indicators.exports.contributions import contributions_of
from data.indicators.exports.decomposition import share_split
from data.indicators.exports.gold import Pace, counted_flows, counted_sums, metal_flows, pace
from data.indicators.exports.periods import ImpossiblePair, Pair, periods, possible, usual_pair
from tests.small_tables import curated, with_rows

METALS = "precious_metals_monthly"


def bare(measure: object = CUSTOMS_TOTAL) -> Frame:
    """Exports without precious metals by year or month."""
    return counted_flows(curated(), measure, without_gold=True).set_index("period")  # type: ignore[arg-type]


def without_months(*months: str) -> TradeTables:
    """The curated tables without some months of precious metals."""
    rows = curated()[METALS]
    return with_rows(METALS, rows.loc[~rows["reference_month"].isin(months)])


@pytest.mark.parametrize(
    ("year", "with_metals", "without"),
    # World less United States of table 12-10-0011-01, less twelve months of 12-10-0182-01; C$ millions.
    [(2017, 131_902.2, 118_060.9), (2023, 173_815.7, 156_782.3), (2024, 184_915.4, 154_364.2), (2025, 215_306.1, 171_592.9)],
)  # fmt: skip
def test_a_year_without_precious_metals_is_the_year_less_its_twelve_months(
    year: int, with_metals: float, without: float
) -> None:
    whole = counted_flows(curated(), CUSTOMS_TOTAL, without_gold=False).set_index("period")["non_us"]
    assert (whole[year], bare()["non_us"][year]) == (
        pytest.approx(with_metals, abs=0.05),
        pytest.approx(without, abs=0.05),
    )


def test_growth_of_2025_and_2024_without_precious_metals() -> None:
    non_us = bare()["non_us"]
    assert non_us[2025] / non_us[2024] - 1 == pytest.approx(0.112, abs=0.0005)
    assert non_us[2024] / non_us[2023] - 1 == pytest.approx(-0.015, abs=0.0005)  # with them: +6.4 %


def test_the_us_share_without_precious_metals_is_79_2_percent_in_2024_and_76_3_in_2025() -> None:
    assert [round(bare()["us_share"][year] * 100, 1) for year in (2024, 2025)] == [79.2, 76.3]


def test_a_month_without_precious_metals_is_the_month_less_theirs() -> None:
    # 23,716.1 - (6,819.494 - 529.321)
    assert bare(MONTHLY_UNADJUSTED)["non_us"]["2026-07"] == pytest.approx(17_425.927)


def test_years_reach_back_to_1997_and_months_to_2019_as_all_exports_do() -> None:
    assert (bare().index.min(), bare(MONTHLY_UNADJUSTED).index.min()) == (1997, "2019-01")


def test_a_year_with_a_missing_month_of_precious_metals_is_no_year_without_them() -> None:
    assert 2025 not in set(counted_flows(without_months("2025-05"), CUSTOMS_TOTAL, without_gold=True)["period"])
    assert 2025 in set(counted_flows(without_months("2025-05"), CUSTOMS_TOTAL, without_gold=False)["period"])


@pytest.mark.parametrize("measure", [MONTHLY_ADJUSTED, MONTHLY_BOP], ids=["adjusted", "balance of payments"])
def test_precious_metals_are_not_taken_out_of_a_measure_that_has_none(measure: object) -> None:
    with pytest.raises(MixedMeasures, match="not published"):
        metal_flows(curated(), measure)  # type: ignore[arg-type]
    with pytest.raises(MixedMeasures, match="not published"):
        counted_flows(curated(), measure, without_gold=True)  # type: ignore[arg-type]


# The latest twelve months


def test_the_twelve_months_to_july_2026_rose_27_4_percent_and_14_0_without_precious_metals() -> None:
    found = pace(curated())
    assert found is not None and found.share is not None
    assert (found.month, found.now) == ("2026-07", pytest.approx(254_089.0))
    assert found.now_without == pytest.approx(187_657.5, abs=0.05)
    assert (round(found.growth, 3), round(found.growth_without, 3)) == (0.274, 0.140)
    assert round(found.share, 2) == 0.58


def test_a_rise_of_ten_of_which_six_is_precious_metals_is_three_fifths_theirs() -> None:
    assert Pace("2026-07", now=30, then=20, now_without=24, then_without=20).share == pytest.approx(0.6)


def test_more_precious_metals_than_rise_means_that_other_exports_fell() -> None:
    assert Pace("2026-07", now=24, then=20, now_without=18, then_without=20).share == pytest.approx(1.5)


@pytest.mark.parametrize("now", [20, 15])
def test_where_exports_did_not_rise_there_is_no_share_of_a_rise(now: float) -> None:
    assert Pace("2026-07", now=now, then=20, now_without=10, then_without=10).share is None


def test_a_month_that_precious_metals_lack_is_passed_over() -> None:
    found = pace(without_months("2026-07"))
    assert found is not None
    assert found.month == "2026-06"


def test_without_any_month_of_precious_metals_there_is_no_pace_without_them() -> None:
    assert pace(with_rows(METALS, curated()[METALS].iloc[0:0])) is None


def test_the_sum_of_twelve_months_to_december_is_the_year() -> None:
    sums = counted_sums(curated(), without_gold=True).set_index("period")["non_us"]
    assert sums["2025-12"] == pytest.approx(bare()["non_us"][2025], abs=1.2)


# Between two periods


@pytest.mark.parametrize("counted", ["years", "sums", "todate", "month"])
def test_both_parts_of_the_change_without_precious_metals_add_up(counted: str) -> None:
    pair = usual_pair(curated(), counted, without_gold=True)
    split = share_split(curated(), pair)
    assert pair.without_gold
    assert split.us_part + split.non_us_part == pytest.approx(split.change)
    assert abs(split.change) < abs(share_split(curated(), usual_pair(curated(), counted)).change)


def test_from_january_to_july_the_months_without_precious_metals_are_summed() -> None:
    split = share_split(curated(), Pair("todate", "2025-07", "2026-07", without_gold=True))
    months = bare(MONTHLY_UNADJUSTED)["us"]
    assert split.end.us == pytest.approx(months["2026-01":"2026-07"].sum())  # type: ignore[misc]


def test_the_month_of_july_fell_by_3_5_points_without_precious_metals_and_by_6_9_with_them() -> None:
    change = {w: share_split(curated(), Pair("month", "2025-07", "2026-07", w)).change * 100 for w in (False, True)}
    assert change == {False: pytest.approx(-6.898, abs=0.001), True: pytest.approx(-3.456, abs=0.001)}


def test_contributions_without_precious_metals_name_the_united_states_and_put_all_others_together() -> None:
    pair = usual_pair(curated(), "years", without_gold=True)
    found = contributions_of(curated(), pair, "value")
    assert [c.partner_code for c in found.named] == ["USA"]
    assert found.others.amount == pytest.approx(171_592.9 - 154_364.2, abs=0.1)
    assert found.named[0].amount + found.others.amount == pytest.approx(found.total)
    assert contributions_of(curated(), pair, "share").named == ()


@pytest.mark.parametrize("counted", ["goods", "imf"])
def test_precious_metals_cannot_be_left_out_where_they_are_not_published(counted: str) -> None:
    first, last = periods(curated(), counted)[-1], periods(curated(), counted)[0]
    with pytest.raises(ImpossiblePair, match="gold"):
        possible(curated(), Pair(counted, first, last, without_gold=True))
    assert not usual_pair(curated(), counted, without_gold=True).without_gold


def test_a_pair_with_precious_metals_reads_as_before_so_that_older_pictures_keep_their_mark() -> None:
    assert repr(Pair("years", "2024", "2025")) == "Pair(counted='years', start='2024', end='2025')"
    assert repr(Pair("years", "2024", "2025", without_gold=True)).endswith("end='2025', without_gold=True)")


def test_the_table_of_precious_metals_is_never_above_all_exports() -> None:
    whole = counted_flows(curated(), MONTHLY_UNADJUSTED, without_gold=False).set_index("period")
    metals = metal_flows(curated(), MONTHLY_UNADJUSTED).set_index("period").loc[whole.index]
    assert isinstance(metals, pd.DataFrame)
    assert (metals[["us", "non_us"]] <= whole[["us", "non_us"]]).all(axis=None)
