"""Partners side by side: the index, who is left out and why, and what a reader may choose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.partners.sentences import comparison_charts, comparison_sentences
from data.indicators.partners.comparison import (
    Compared,
    ProfileChoice,
    base_years,
    compared_of,
    partner_comparison,
    settled_comparison,
    usual_base_year,
    usual_partner,
    usual_partners,
)
from tests.small_tables import curated, small_trade


def test_the_index_is_the_value_over_that_of_the_base_year_times_100() -> None:
    found = partner_comparison(small_trade(), "principal", ("CHN", "USA"), 2015)
    # China 20, 30, 45: 100, 150, 225; the United States 100, 120, 90: 100, 120, 90
    assert found.index["CHN"].tolist() == pytest.approx([100, 150, 225])
    assert found.index["USA"].tolist() == pytest.approx([100, 120, 90])


def test_a_partner_without_a_value_in_the_base_year_is_left_out_and_told() -> None:
    found = partner_comparison(small_trade(), "principal", ("CHN", "JPN"), 2015)
    assert list(found.index.columns) == ["CHN"]
    assert found.without_base == ("JPN",)
    assert found.values["JPN"].isna().tolist() == [True, False, False]  # never zero


def test_a_base_of_zero_gives_no_index() -> None:
    assert partner_comparison(small_trade(zero="CHN"), "principal", ("CHN",), 2015).without_base == ("CHN",)


def test_a_partner_that_the_series_never_holds_is_absent() -> None:
    found = partner_comparison(curated(), "principal", ("BRA", "CHN"), 2015)
    assert found.absent == ("BRA",)
    assert list(found.values.columns) == ["CHN"]


def test_the_curated_index_is_that_worked_out_by_hand() -> None:
    # 46 704.8 / 15 953.2 = 2.9276; 35 034.3 / 20 180.3 = 1.7361
    found = partner_comparison(curated(), "principal", ("GBR", "CHN"), 2015)
    assert float(found.index["GBR"].loc[2025]) == pytest.approx(292.76, abs=0.01)
    assert float(found.index["CHN"].loc[2025]) == pytest.approx(173.61, abs=0.01)


def test_the_usual_base_is_ten_years_back_or_the_first_year_that_all_partners_share() -> None:
    assert usual_base_year(curated(), "principal", ("GBR", "CHN")) == 2015
    assert usual_base_year(curated(), "principal", ("GBR", "SGP")) == 2016  # Singapore is published since 2016
    assert usual_base_year(curated(), "goods", ("GBR",)) == 2019
    assert base_years(curated(), "goods") == (2022, 2021, 2020, 2019)


def test_the_usual_partners_are_the_one_of_the_profile_and_the_largest_outside_the_united_states() -> None:
    assert usual_partner(curated()) == "GBR"
    assert usual_partners(curated(), "principal", "SGP") == ("SGP", "GBR", "CHN", "JPN", "NLD")
    assert "USA" not in usual_partners(curated(), "imf", "")


def test_the_seventh_partner_is_refused_with_a_sentence() -> None:
    wanted = ProfileChoice(compare=("GBR", "CHN", "JPN", "NLD", "DEU", "KOR", "FRA", "IND"))
    compared = compared_of(curated(), wanted, "GBR")
    assert len(compared.partners) == 6
    assert compared.refused == ("FRA", "IND")
    said = comparison_sentences(curated(), compared, "en")
    assert said == (
        "At most six partners can be compared. Not shown: France and India. Remove 2 partners to make room for them.",
    )
    assert "France et Inde" in comparison_sentences(curated(), compared, "fr")[0]


def test_who_is_left_out_is_told_with_the_reason_and_a_way_out() -> None:
    compared = Compared(("BRA", "SGP", "VAT", "CHN"), "principal", 2015, ())
    english = comparison_sentences(curated(), compared, "en")
    assert english[0].startswith(
        "Brazil is not shown: this series (total exports, principal partners, C$) does not include it."
    )
    assert english[0].endswith("Another series does: domestic exports, goods-producing industries, C$.")
    assert english[1].startswith("The Holy See (Vatican City) is not shown: no multi-year series includes it")
    assert english[2].endswith("in 2015. Its first figure is for 2016.")


def test_codes_that_no_table_holds_fall_to_the_default() -> None:
    wanted = settled_comparison(
        curated(), ProfileChoice(compare=("CHN", "ZZZ", "CAN", "WLD"), scope="nowhere", base_year="1066")
    )
    assert wanted == ProfileChoice(compare=("CHN",))
    assert (
        settled_comparison(curated(), ProfileChoice(scope="goods", base_year="2023")).base_year == ""
    )  # the last year is no base
    assert settled_comparison(curated(), ProfileChoice(scope="goods", base_year="2020")).base_year == "2020"


def test_charts_are_those_that_the_comparison_can_draw() -> None:
    assert comparison_charts(curated(), Compared(("CHN",), "principal", 2015, ())) == (
        "partner_indexed",
        "partner_multiples",
    )
    assert comparison_charts(curated(), Compared(("SGP",), "principal", 2015, ())) == ("partner_multiples",)
    assert comparison_charts(curated(), Compared(("BRA",), "principal", 2015, ())) == ()


CODES = st.lists(
    st.sampled_from(["USA", "GBR", "CHN", "SGP", "BRA", "EU27", "IND"]), unique=True, min_size=1, max_size=6
)


@given(codes=CODES, scope=st.sampled_from(["principal", "goods", "imf"]), base=st.integers(1990, 2030))
def test_every_partner_is_drawn_or_left_out_once_and_stands_at_100_in_the_base_year(
    codes: list[str], scope: str, base: int
) -> None:
    found = partner_comparison(curated(), scope, tuple(codes), base)
    assert sorted([*found.index.columns, *found.absent, *found.without_base]) == sorted(codes)
    assert all(float(found.index[c].loc[base]) == pytest.approx(100) for c in found.index.columns)


@given(codes=CODES, order=st.randoms())
def test_an_index_does_not_depend_on_the_other_partners_or_their_order(codes: list[str], order) -> None:  # type: ignore[no-untyped-def]
    shuffled = order.sample(codes, len(codes))
    one, two = (partner_comparison(curated(), "imf", tuple(c), 2010) for c in (codes, shuffled))
    assert all(one.index[c].equals(two.index[c]) for c in one.index.columns)
