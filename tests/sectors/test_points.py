"""Sectors: shares only where the world is known, duties told one by one, gold and energy set apart without guessing."""

from typing import Any

import pandas as pd
import pytest

from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED
from data.indicators.sectors.points import SectorPeriod, period_of, sector_periods, sector_points
from data.indicators.sectors.shares import energy_by_year, gold_by_month, parts_by_products
from tests.sectors.small_sectors import MAY, STEEL, exports, match, measure, tables
from tests.small_tables import curated

# Shares and duties


def test_thirty_of_forty_is_a_share_of_three_quarters_and_an_unknown_world_gives_none() -> None:
    made = tables([STEEL, exports("oil", 90, None)], [measure("steel", 50)], [match("steel", "steel")])
    shares = {p.sector_id: p.us_share for p in sector_points(made, MAY)}
    assert shares == {"steel": 0.75, "oil": None}


def test_a_sector_without_a_matched_group_has_no_duty_and_not_a_duty_of_zero() -> None:
    made = tables([STEEL, exports("oil", 90, 100)], [measure("steel", 50)], [match("steel", "steel")])
    standing = {p.sector_id: (p.standing, p.rates) for p in sector_points(made, MAY)}
    assert standing == {"oil": ("none", ()), "steel": ("whole", (50.0,))}


def test_several_duties_are_kept_one_by_one_and_never_averaged_or_added() -> None:
    made = tables([STEEL], [measure("steel", 35), measure("steel", 10)], [match("steel", "steel")])
    (point,) = sector_points(made, MAY)
    assert point.rates == (35.0, 10.0)
    assert [d.rate_pct for d in point.in_force] == [35.0, 10.0]


def test_a_duty_without_a_rate_is_told_apart_from_no_duty() -> None:
    made = tables([STEEL], [measure("steel", None)], [match("steel", "steel")])
    (point,) = sector_points(made, MAY)
    assert (point.standing, point.rates) == ("unstated", ())


@pytest.mark.parametrize(
    ("columns", "extent"),
    [({"preference_rule": "non_cusma_only"}, "all"), ({}, "part")],
    ids=["goods under the agreement escape", "the group is a part of the sector"],
)
def test_a_rate_that_leaves_goods_out_is_charged_on_part(columns: dict[str, Any], extent: str) -> None:
    made = tables([STEEL], [measure("steel", 50, **columns)], [match("steel", "steel", extent)])
    assert sector_points(made, MAY)[0].standing == "part"


def test_a_duty_that_ended_or_that_another_country_pays_is_not_in_force_on_canada() -> None:
    ended = measure("steel", 25, status="replaced", effective_to=pd.Timestamp("2025-05-01"))
    elsewhere = measure("steel", 99, imposed_on="CHN")
    made = tables([STEEL], [ended, elsewhere], [match("steel", "steel")])
    assert sector_points(made, MAY)[0].in_force == ()


def test_a_duty_with_a_later_day_is_scheduled_and_not_in_force() -> None:
    later = measure("steel", 60, status="threatened", effective_from=pd.Timestamp("2027-01-01"))
    (point,) = sector_points(tables([STEEL], [measure("steel", 50), later], [match("steel", "steel")]), MAY)
    assert point.rates == (50.0,)
    assert [(d.rate_pct, d.status) for d in point.scheduled] == [(60.0, "threatened")]


def test_the_order_of_rows_changes_nothing() -> None:
    rows, measures = [STEEL, exports("oil", 90, 100)], [measure("steel", 50), measure("steel", 25)]
    there = sector_points(tables(rows, measures, [match("steel", "steel")]), MAY)
    assert there == sector_points(tables(rows[::-1], measures[::-1], [match("steel", "steel")]), MAY)


def test_flows_are_never_mixed_in_a_period() -> None:
    made = tables(
        [STEEL, exports("oil", 90, 100, flow="total_exports")], [measure("steel", 50)], [match("steel", "steel")]
    )
    assert [p.sector_id for p in sector_points(made, MAY)] == ["steel"]
    assert sector_periods(made) == ()


def test_a_period_is_named_by_its_year_its_month_or_its_ends() -> None:
    codes = [SectorPeriod(last, first, "total_exports").code for first, last in (
        ("2025-01", "2025-12"), ("2026-05", "2026-05"), ("2026-01", "2026-07"))]  # fmt: skip
    assert codes == ["2025", "2026-05", "2026-01_2026-07"]
    assert period_of(curated(), "total_exports", "1066") is None


# The curated tables


def test_the_shares_of_four_sectors_in_2025_are_those_worked_out_by_hand() -> None:
    period = period_of(curated(), "total_exports", "2025")
    assert period is not None
    shares = {p.sector_id: round((p.us_share or 0) * 100, 1) for p in sector_points(curated(), period)}
    # 65190.4/71716, 7265.5/8105.2, 10343.7/12446.2, 12618.9/14308.7
    assert shares == {"autos": 90.9, "steel": 89.6, "aluminum": 83.1, "softwood": 88.2}


def test_every_share_lies_between_nothing_and_all() -> None:
    for period in sector_periods(curated()):
        for point in sector_points(curated(), period):
            assert point.us_share is None or 0 <= point.us_share <= 1


def test_every_matched_group_and_sector_is_one_that_the_other_tables_use() -> None:
    matches = curated()["sector_product_groups"]
    assert set(matches["product_group"]) <= set(curated()["tariff_measures"]["product_group"])
    assert set(matches["sector_id"]) <= set(curated()["exports_by_sector"]["sector_id"])


# Gold and energy


def test_gold_outside_the_united_states_in_july_2026_is_over_a_quarter_of_exports() -> None:
    part = next(p for p in gold_by_month(curated()) if (p.period, p.side) == ("2026-07", "non_us"))
    assert part.gold == pytest.approx(6819.494 - 529.321)
    assert round((part.share("gold") or 0) * 100, 1) == 26.5  # 6290.2 / 23716.1
    assert part.energy is None
    assert part.rest == pytest.approx(part.whole - 6290.173)


def test_the_parts_of_each_period_add_up_to_its_whole() -> None:
    for parts in (gold_by_month(curated()), parts_by_products(curated()), energy_by_year(curated())):
        assert parts
        for p in parts:
            assert (p.gold or 0) + (p.energy or 0) + p.rest == pytest.approx(p.whole)
            assert p.rest > 0


def test_energy_in_2024_is_the_energy_section_over_the_sum_of_twelve() -> None:
    last = energy_by_year(curated())[-1]
    assert (last.period, last.side, last.gold) == ("2024", "us", None)
    assert last.share("energy") == pytest.approx(170954.1 / 546601.9)


def test_gold_of_a_month_whose_totals_are_missing_is_left_out() -> None:
    columns = ["reference_month", "partner_code", "value_cad_millions", "as_of", "source_id", "confidence", "note_id"]
    empty = pd.DataFrame(columns=[*columns, "basis", "flow", "seasonal_adjustment"])
    assert gold_by_month(TradeTables({**curated().frames, MONTHLY_UNADJUSTED.table: empty}, "no months")) == ()
