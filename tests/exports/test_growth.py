"""Growth a year and change of share: exact on known figures, and none where an end is missing."""

import pandas as pd
import pytest

from data.indicators.exports.flows import growth, growth_by_partner, share_change
from tests.small_tables import exports_of, partners_of

PARTNERS = partners_of(
    USA="country", CHN="country", GBR="country", FRA="country", EU27="bloc", SUN="former", WLD="aggregate"
)


def test_doubling_in_ten_years_is_a_growth_of_7_18_percent_a_year() -> None:
    found = growth(pd.Series({2014: 50.0, 2024: 100.0}), years=10, to_year=2024)
    assert found is not None
    assert round(found.rate * 100, 2) == 7.18
    assert (found.from_period, found.to_period) == (2014, 2024)


def test_growth_of_one_year_is_the_plain_change() -> None:
    found = growth(pd.Series({2023: 80.0, 2024: 60.0}), years=1, to_year=2024)
    assert found is not None
    assert found.rate == pytest.approx(-0.25)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({2024: 100.0}, id="no start"),
        pytest.param({2019: 100.0}, id="no end"),
        pytest.param({2019: 0.0, 2024: 100.0}, id="a start of zero"),
        pytest.param({2019: float("nan"), 2024: 100.0}, id="a blank start"),
        pytest.param({2019: 100.0, 2024: float("nan")}, id="a blank end"),
    ],
)
def test_no_growth_is_made_from_a_missing_or_empty_start_or_end(values: dict[int, float]) -> None:
    assert growth(pd.Series(values), years=5, to_year=2024) is None


def test_growth_by_partner_leaves_out_who_lacks_either_year_or_starts_at_zero() -> None:
    exports = exports_of(
        {2022: {"USA": 100, "CHN": 0, "GBR": 5}, 2023: {"FRA": 8}, 2024: {"USA": 144, "CHN": 9, "FRA": 9}}
    )
    found = growth_by_partner(exports, years=2, to_year=2024)
    assert list(found.index) == ["USA"]
    assert found["USA"] == pytest.approx(0.2)


@pytest.mark.parametrize("to_year", [2023, 2031])
def test_growth_by_partner_of_years_that_are_not_held_is_empty(to_year: int) -> None:
    exports = exports_of({2022: {"USA": 100}, 2024: {"USA": 144}})
    assert growth_by_partner(exports, years=2, to_year=to_year).empty


def test_a_change_of_share_is_in_percentage_points() -> None:
    exports = exports_of({2023: {"WLD": 100, "USA": 76, "CHN": 4}, 2024: {"WLD": 200, "USA": 144, "CHN": 10}})
    found = share_change(exports, PARTNERS, years=1, to_year=2024)
    assert found["USA"] == pytest.approx(-4)
    assert found["CHN"] == pytest.approx(1)


def test_a_change_of_share_needs_the_partner_in_both_years() -> None:
    exports = exports_of({2023: {"WLD": 100, "USA": 76}, 2024: {"WLD": 200, "USA": 144, "CHN": 10}})
    assert list(share_change(exports, PARTNERS, years=1, to_year=2024).index) == ["USA"]
