"""Exports around an agreement's entry into force: 100 in the year of entry, and what is missing stays missing."""

import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.indicators.agreements.entries import (
    ENTRY_SERIES,
    MOST,
    before_and_after,
    drawable,
    entries,
    group_series,
    indexed,
    non_us_series,
    usual,
)
from tests.small_tables import curated, exports_of

SEARCH = settings(deadline=None, max_examples=80, derandomize=True)


def test_the_year_of_entry_is_100_and_the_others_are_in_proportion() -> None:
    found = indexed(pd.Series({2016: 50.0, 2017: 80.0, 2018: 100.0}), year=2017, before=1, after=1)
    assert found["index"].tolist() == [62.5, 100.0, 125.0]
    assert found["offset"].tolist() == [-1, 0, 1]


def test_a_missing_year_stays_missing_and_is_no_zero() -> None:
    found = indexed(pd.Series({2015: 50.0, 2017: 100.0}), year=2017, before=2, after=1)
    assert [None if math.isnan(v) else v for v in found["index"]] == [50.0, None, 100.0, None]


@pytest.mark.parametrize("value", [None, 0.0])
def test_nothing_is_indexed_to_a_year_without_a_value(value: float | None) -> None:
    series = pd.Series({2016: 50.0} | ({} if value is None else {2017: value}))
    assert indexed(series, year=2017).empty


def test_a_group_has_a_value_only_where_every_partner_has_one() -> None:
    exports = exports_of({2016: {"NOR": 5, "CHE": 7}, 2017: {"NOR": 6}, 2018: {"NOR": 1, "CHE": 2}})
    assert group_series(exports, ("CHE", "NOR")).to_dict() == {2016: 12, 2018: 3}
    assert group_series(exports, ("CHE", "LIE", "NOR")).empty


def test_exports_outside_the_united_states_need_both_world_and_united_states() -> None:
    exports = exports_of({2016: {"WLD": 10, "USA": 7}, 2017: {"WLD": 10}})
    assert non_us_series(exports).to_dict() == {2016: 3}


@SEARCH
@given(st.dictionaries(st.integers(2000, 2020), st.floats(0.01, 1e6), min_size=1), st.integers(2000, 2020))
def test_the_index_is_100_at_entry_or_there_is_none(values: dict[int, float], year: int) -> None:
    found = indexed(pd.Series(values), year=year)
    if year in values:
        assert found.loc[found["offset"] == 0, "index"].tolist() == pytest.approx([100.0])
        assert found["value"].notna().sum() == sum(year - 5 <= y <= year + 10 for y in values)
    else:
        assert found.empty


@pytest.mark.parametrize("series", sorted(ENTRY_SERIES))
def test_every_agreement_on_offer_is_100_at_its_entry_on_both_lines(series: str) -> None:
    for entry in entries(curated(), series):
        for frame in before_and_after(curated(), series, entry.agreement_id):
            assert frame.loc[frame["offset"] == 0, "index"].tolist() == pytest.approx([100.0])


def test_partners_that_joined_later_or_left_are_not_in_the_group() -> None:
    by_id = {e.agreement_id: e for e in entries(curated(), "imf")}
    assert by_id["cptpp"].partners == ("AUS", "JPN", "MEX", "NZL", "SGP")
    assert len(by_id["ceta"].partners) == 27
    assert "GBR" not in by_id["ceta"].partners


def test_a_partner_that_the_series_never_holds_is_named_and_left_out() -> None:
    efta = next(e for e in entries(curated(), "imf") if e.agreement_id == "cefta")
    assert (efta.partners, efta.absent) == (("CHE", "ISL", "NOR"), ("LIE",))


def test_the_series_of_main_partners_shows_only_agreements_of_which_it_holds_everyone() -> None:
    assert {e.agreement_id for e in entries(curated(), "principal")} == {"cusma", "cuktca", "ckfta"}


def test_the_usual_agreements_are_the_largest_outside_the_united_states() -> None:
    assert usual(curated(), "imf") == ("cptpp", "ceta", "ckfta", "cefta")
    assert usual(curated(), "principal") == ("cuktca", "ckfta")


def test_agreements_asked_for_are_drawn_where_the_series_can_and_unknown_ones_are_dropped() -> None:
    found = drawable(curated(), "principal", ("ceta", "ckfta", "nonsense"))
    assert (found.asked, found.drawn) == (("ceta", "ckfta"), ("ckfta",))
    assert drawable(curated(), "imf", ()).drawn == usual(curated(), "imf")
    every = tuple(e.agreement_id for e in entries(curated(), "imf"))
    assert drawable(curated(), "imf", every).drawn == every[:MOST]
