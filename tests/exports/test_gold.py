"""Gold among non-US exports: told for the latest month that is known with the one a year before, else not at all."""

from typing import Any

import pandas as pd
import pytest

from data.frames import MONTHLY_UNADJUSTED, Exports, Frame, MixedMeasures
from data.indicators.exports.gold import GoldInRise, gold_in_rise, gold_months
from tests.small_tables import curated, exports_of


def gold(month: str, *, world: float, us: float, **columns: Any) -> dict[str, Any]:
    """Gold exports of one month, C$ millions."""
    plain = {"sector_id": "gold", "flow": "total_exports", "period_from": month, "period_to": month}
    return {**plain, "exports_world_cad_millions": world, "exports_us_cad_millions": us, **columns}


def sectors(*rows: dict[str, Any]) -> Frame:
    """A table of exports by sector."""
    return pd.DataFrame(list(rows))


def monthly(**non_us: float) -> Exports:
    """Months with these non-US exports and 70 to the United States: `monthly(m2026_07=30)`."""
    return exports_of(
        {name[1:].replace("_", "-"): {"WLD": 70 + value, "USA": 70} for name, value in non_us.items()},
        MONTHLY_UNADJUSTED,
    )


PAIR = (gold("2025-07", world=5, us=2), gold("2026-07", world=10, us=1))


def test_gold_outside_the_united_states_is_world_gold_without_theirs() -> None:
    assert gold_months(sectors(*PAIR)).to_dict() == {"2025-07": 3, "2026-07": 9}


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param({"sector_id": "steel"}, id="another sector"),
        pytest.param({"flow": "domestic_exports"}, id="another flow"),
        pytest.param({"period_from": "2026-01"}, id="a sum of several months"),
        pytest.param({"exports_world_cad_millions": float("nan")}, id="a blank world value"),
    ],
)
def test_only_known_months_of_gold_as_total_exports_count(columns: dict[str, Any]) -> None:
    assert gold_months(sectors(gold("2026-07", world=10, us=1, **columns))).empty


def test_a_rise_of_ten_of_which_six_is_gold_is_three_fifths_gold() -> None:
    found = gold_in_rise(sectors(*PAIR), monthly(m2025_07=20, m2026_07=30))
    assert found == GoldInRise(
        "2026-07", "2025-07", non_us_rise=10, gold_rise=6, gold_now=9, gold_then=3, non_us_now=30
    )
    assert found.share == 0.6
    # 20 to 30 is half as much again; without gold 17 became 21.
    assert found.growth == pytest.approx(0.5)
    assert found.growth_without_gold == pytest.approx(21 / 17 - 1)


def test_more_gold_than_rise_means_that_other_exports_fell() -> None:
    found = gold_in_rise(sectors(*PAIR), monthly(m2025_07=20, m2026_07=24))
    assert found is not None
    assert found.share == 1.5


def test_the_latest_pair_of_months_counts() -> None:
    rows = sectors(*PAIR, gold("2025-06", world=1, us=0), gold("2026-06", world=2, us=0))
    found = gold_in_rise(rows, monthly(m2025_06=1, m2026_06=5, m2025_07=20, m2026_07=30))
    assert found is not None
    assert found.month == "2026-07"


def test_a_month_whose_year_before_is_not_known_is_passed_over() -> None:
    rows = sectors(*PAIR, gold("2026-08", world=99, us=0))
    found = gold_in_rise(rows, monthly(m2025_07=20, m2026_07=30, m2025_08=1, m2026_08=50))
    assert found is not None
    assert found.month == "2026-07"


def test_without_a_pair_of_gold_months_nothing_is_said() -> None:
    assert gold_in_rise(sectors(gold("2026-07", world=10, us=1)), monthly(m2025_07=20, m2026_07=30)) is None


def test_without_the_exports_of_both_months_nothing_is_said() -> None:
    assert gold_in_rise(sectors(*PAIR), monthly(m2026_07=30)) is None


@pytest.mark.parametrize("now", [20, 15])
def test_where_non_us_exports_did_not_rise_there_is_no_share_of_a_rise(now: float) -> None:
    assert gold_in_rise(sectors(*PAIR), monthly(m2025_07=20, m2026_07=now)) is None


def test_exports_of_no_measure_are_refused() -> None:
    with pytest.raises(MixedMeasures):
        gold_in_rise(sectors(*PAIR), Exports(pd.DataFrame(monthly(m2025_07=20, m2026_07=30).to_dict("list"))))


def test_gold_made_up_nearly_half_of_the_rise_to_july_2026() -> None:
    found = gold_in_rise(curated()["exports_by_sector"], curated().exports(MONTHLY_UNADJUSTED))
    assert found is not None
    assert (found.year_before, found.month) == ("2025-07", "2026-07")
    assert found.gold_now == pytest.approx(6_290.2, abs=0.05)
    assert found.gold_then == pytest.approx(2_687.0, abs=0.05)
    # 3,603.2 of 7,880.2
    assert found.share == pytest.approx(0.457, abs=0.001)
