"""How much of the exports goes to partners at each stage: shares of a year sum to one, whatever is missing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.frames import USD_IMF, MixedMeasures
from data.indicators.agreements.coverage import (
    CLASSES,
    COVERAGE_SERIES,
    SCOPES,
    coverage_by_stage,
    covered,
    share_of,
    shares_without,
)
from tests.small_tables import curated, exports_of

SEARCH = settings(deadline=None, max_examples=80, derandomize=True)
COUNTRIES = frozenset({"USA", "MEX", "DEU", "IND", "CHN"})
STAGES = {2023: {"USA": "in_force", "MEX": "in_force", "DEU": "concluded", "IND": "negotiating", "CHN": "suspended"}}
VALUES: dict[int | str, dict[str, float]] = {
    2023: {"WLD": 1000, "USA": 700, "MEX": 60, "DEU": 90, "IND": 30, "CHN": 90, "EU27": 150}
}


def shares(scope: str) -> dict[str, float]:
    """Shares by class of the small exports."""
    found = covered(exports_of(VALUES), STAGES, COUNTRIES, scope=scope)
    return {name: round(share, 6) for name, share in zip(found["class"], found["share"], strict=True)}


def test_shares_outside_the_united_states_are_of_what_is_left_without_them() -> None:
    # 300 left: Mexico 60, Germany 90, India 30, China 90 (talks suspended), and 30 that no country has
    assert shares("non_us") == {"in_force": 0.2, "signed": 0.3, "negotiating": 0.1, "none": 0.3, "unattributed": 0.1}


def test_shares_of_all_exports_count_the_united_states() -> None:
    assert shares("all") == {"in_force": 0.76, "signed": 0.09, "negotiating": 0.03, "none": 0.09, "unattributed": 0.03}


def test_a_bloc_is_not_counted_beside_its_members() -> None:
    found = covered(exports_of(VALUES), STAGES, COUNTRIES, scope="all")
    assert found["partners"].sum() == 5


@pytest.mark.parametrize(("missing", "scope"), [("WLD", "all"), ("WLD", "non_us"), ("USA", "non_us")])
def test_a_year_without_its_whole_has_no_shares(missing: str, scope: str) -> None:
    values: dict[int | str, dict[str, float]] = {2023: {k: v for k, v in VALUES[2023].items() if k != missing}}
    assert covered(exports_of(values), STAGES, COUNTRIES, scope=scope).empty


def test_values_of_two_measures_are_refused() -> None:
    mixed = exports_of(VALUES)
    mixed.attrs.clear()
    with pytest.raises(MixedMeasures):
        covered(mixed, STAGES, COUNTRIES, scope="all")


@SEARCH
@given(
    st.dictionaries(st.sampled_from(sorted(COUNTRIES)), st.floats(0.01, 1e6), min_size=1),
    st.floats(0.0, 1e6),
    st.dictionaries(st.sampled_from(sorted(COUNTRIES)), st.sampled_from(["in_force", "signed", "concluded", "negotiating", "suspended", "exploratory"])),
)  # fmt: skip
def test_shares_sum_to_one_each_year(values: dict[str, float], rest: float, stages: dict[str, str]) -> None:
    year: dict[int | str, dict[str, float]] = {2023: values | {"WLD": sum(values.values()) + rest}}
    found = covered(exports_of(year, USD_IMF), {2023: stages}, COUNTRIES, scope="all")
    assert found["share"].sum() == pytest.approx(1)
    assert found["share"].between(0, 1).all()
    assert found["class"].tolist() == list(CLASSES)


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("series", COVERAGE_SERIES)
def test_in_every_series_the_shares_of_each_year_sum_to_one(series: str, scope: str) -> None:
    found = coverage_by_stage(curated(), series, scope)
    assert found.groupby("period")["share"].sum().to_numpy() == pytest.approx(1)


def test_main_partners_stand_only_for_years_that_no_series_of_every_destination_reaches() -> None:
    assert sorted(set(coverage_by_stage(curated(), "principal", "all")["period"])) == [2024, 2025]


def test_agreements_in_force_took_most_of_what_went_elsewhere_in_2023() -> None:
    found = coverage_by_stage(curated(), "goods", "non_us")
    assert share_of(found, 2023) == pytest.approx(0.593, abs=0.01)
    assert share_of(coverage_by_stage(curated(), "imf", "non_us"), 2000) == pytest.approx(0.055, abs=0.01)


def test_the_european_union_moves_from_talks_to_signed_to_in_force() -> None:
    found = coverage_by_stage(curated(), "imf", "non_us")
    talks, signed, force = (
        share_of(found, year, name) for year, name in ((2014, "negotiating"), (2016, "signed"), (2018, "in_force"))
    )
    assert min(talks, signed, force) > 0.3


def test_without_the_united_kingdom_the_share_in_force_hardly_moved_from_2024_to_2025() -> None:
    # With it, 45.3% and 50.0%: the rise is gold.
    found = coverage_by_stage(curated(), "principal", "non_us")
    assert [round(share_of(found, year), 3) for year in (2024, 2025)] == [0.453, 0.5]
    without = shares_without(curated(), "principal", "non_us", "GBR")
    exports = curated()["exports_annual"]
    rows = exports.loc[(exports["basis"] == "customs") & (exports["flow"] == "total_exports")]
    value = rows.loc[rows["year"] == 2025].set_index("partner_code")["value_cad_millions"]
    others = value["WLD"] - value["USA"] - value["GBR"]
    covered_before = share_of(found, 2025) * (value["WLD"] - value["USA"])
    assert without[2025] == pytest.approx((covered_before - value["GBR"]) / others)
    assert [round(share, 2) for share in without.values()] == [0.35, 0.36]
