"""Share and rank by year, imports and the economy of a partner, from small tables by hand and from the curated ones."""

import pandas as pd
import pytest

from data import TradeTables
from data.frames import Frame
from data.indicators.partners.imports import economy_of, latest_both, two_way
from data.indicators.partners.lanes import partner_lanes
from data.indicators.partners.standing import Published, published, standing_by_year
from tests.small_tables import curated, small_trade


def by_hand(partner: str) -> Frame:
    """What the small tables hold on a partner in the series of the principal partners, by year."""
    return standing_by_year(small_trade(), partner).loc[lambda f: f["series"] == "principal"].set_index("year")


def test_a_share_is_of_the_series_own_world_and_a_rank_among_countries_only() -> None:
    rows = by_hand("CHN")
    # 2024: 30 of 200; the United States took 120, China 30, Japan 10; the bloc's 40 has no rank
    assert rows.loc[2024, "share"] == pytest.approx(0.15)
    assert (rows.loc[2024, "rank"], rows.loc[2024, "count"]) == (2, 3)


def test_a_year_without_a_value_has_no_row_and_takes_no_rank() -> None:
    rows = by_hand("JPN")
    assert rows.index.tolist() == [2024, 2025]
    assert by_hand("CHN").loc[2015, "count"] == 2


def test_the_countries_published_are_counted_in_runs_of_years() -> None:
    # The curated series has had 10 countries, 14 in the one year when four more began, and 16 with the last two.
    assert published(curated(), "principal") == (
        Published(10, 1997, 2014), Published(14, 2015, 2015), Published(16, 2016, 2025),
    )  # fmt: skip


def test_a_bloc_has_shares_and_no_rank() -> None:
    rows = by_hand("EU27")
    assert rows.loc[2024, "share"] == pytest.approx(0.2)
    assert rows["rank"].isna().all()


def test_no_row_mixes_two_series() -> None:
    rows = standing_by_year(curated(), "CHN")
    assert not rows.duplicated(["series", "year"]).any()
    # 30 003.3 / 780 850.2 in C$ and 18 764.67 / 390 142 in US$ are shares of different worlds
    assert set(rows["series"]) == {"principal", "goods", "imf", "baci"}


def test_a_partner_that_no_series_holds_has_no_rows() -> None:
    assert standing_by_year(curated(), "ATA").empty
    assert two_way(curated(), "ATA").empty
    assert latest_both(curated(), "ATA") is None


def test_both_flows_are_of_one_year_and_one_compiler() -> None:
    china, union = latest_both(curated(), "CHN"), latest_both(curated(), "EU27")
    assert china is not None
    assert (china.series, china.year, china.exports, china.imports) == ("baci", 2023, 27661.863, 61874.507)
    assert union is not None
    assert (union.series, union.year) == ("imf", 2020)  # BACI has no bloc


def test_the_economy_is_set_against_exports_of_its_own_year() -> None:
    china = economy_of(curated(), "CHN")
    assert china is not None
    # 27 661.863 / 17 794 781.986 = 0.001554
    assert china.exports_share == pytest.approx(0.0015545, abs=1e-7)
    assert economy_of(curated(), "EU27") is None


def test_a_year_that_no_dollar_series_holds_gives_no_share_of_the_economy() -> None:
    frames = dict(curated().frames)
    frames["partner_gdp"] = frames["partner_gdp"].assign(year=2022)
    found = economy_of(TradeTables(frames, "gdp of 2022"), "CHN")
    assert found is not None
    assert (found.year, found.exports_share) == (2022, None)


def test_lanes_run_both_ways_and_tell_how_many_are_left_out() -> None:
    every, few = partner_lanes(curated(), "USA", most=1000), partner_lanes(curated(), "USA", most=12)
    assert every is not None
    assert few is not None
    assert every.left_out == 0
    drawn, all_lanes = (len(f.theirs) + len(f.ours) for f in (few, every))
    assert few.left_out == all_lanes - drawn
    assert few.theirs
    assert few.ours
    assert all(lane.row["imposed_by"] == "CAN" for lane in every.ours)


def test_lanes_reach_back_to_the_first_measure_where_the_last_years_hold_too_few() -> None:
    frames = dict(curated().frames)
    measures = frames["tariff_measures"]
    frames["tariff_measures"] = measures.loc[measures["measure_id"].isin(["can-all-canned-veg-safeguard-10"])]
    found = partner_lanes(TradeTables(frames, "one measure"), "GBR", most=10)
    assert found is not None
    assert found.first == pd.Timestamp("2026-01-01")
    assert partner_lanes(TradeTables({**frames, "tariff_measures": measures.iloc[0:0]}, "none"), "GBR", most=10) is None
