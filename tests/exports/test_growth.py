"""Growth a year and change of share: exact on known figures, and none where an end is missing."""

import pandas as pd
import pytest

from data.indicators.exports.flows import growth


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
