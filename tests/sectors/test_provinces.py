"""Exports to the United States by province and section: totals worked out by hand, and what a reader is told."""

import pytest

from components.drawing.style import PHONE, Style
from components.sectors.figures.provinces import sector_provinces_chart
from components.sectors.lists import province_general_words
from components.sectors.province_words import province_answer
from data.indicators.sectors.provinces import province_exports, province_years, section_points, year_of
from data.reading.sum_checks import provinces_agree_with_sectors
from data.wording import wording_for
from tests.small_tables import curated

FILES = {"exports_to_us_by_province": "exports_to_us_by_province.csv", "exports_by_sector": "exports_by_sector.csv"}
# C$ billions of 2024, the largest first.
TOTALS = {
    "ON": 194.9, "AB": 161.6, "QC": 91.0, "BC": 28.7, "SK": 26.7, "NB": 15.8, "MB": 14.5, "NL": 6.9, "NS": 4.6, "PE": 1.9,
    "territories": 0.1,
}  # fmt: skip


def test_the_totals_of_2024_are_those_worked_out_by_hand() -> None:
    totals = province_exports(curated(), "2024").sum(axis=1) / 1000
    assert dict(totals.round(1)) == TOTALS
    assert list(totals.index) == list(TOTALS)


def test_the_years_run_from_2014_to_2024_and_the_latest_is_the_default() -> None:
    assert province_years(curated()) == tuple(str(year) for year in range(2024, 2013, -1))
    assert (year_of(curated(), "2019"), year_of(curated(), "2013"), year_of(curated(), "")) == ("2019", "2024", "2024")


def test_the_provinces_sum_to_the_sections_of_the_sector_table() -> None:
    assert list(provinces_agree_with_sectors(dict(curated().frames), FILES)) == []
    sections = curated()["exports_by_sector"].set_index(["period_from", "sector_id"])["exports_us_cad_millions"]
    vehicles = province_exports(curated(), "2024")["section_motor_vehicles"].sum()
    assert vehicles == pytest.approx(float(sections["2024-01", "section_motor_vehicles"]), abs=0.1)


def test_a_province_that_does_not_add_up_is_told_with_both_sums() -> None:
    rows = curated()["exports_to_us_by_province"].copy()
    rows.iloc[0, rows.columns.get_loc("exports_us_cad_millions")] += 5.0
    frames = {**curated().frames, "exports_to_us_by_province": rows}
    (problem,) = provinces_agree_with_sectors(frames, FILES)
    assert problem.rule == "provinces_do_not_add_up"
    assert "section_aircraft_other_transport in 2014" in problem.one_line()


def test_the_answer_names_the_duty_that_each_largest_section_faces() -> None:
    said = province_answer(curated(), "2024", wording_for("en"))
    assert said.startswith(
        "In 2024, 3 provinces accounted for 82% of domestic exports to the United States: Ontario, C$194.9"
    )
    assert "33% in vehicles and parts, subject in part as of 9 October 2026 to a US duty of up to 25%" in said
    assert "82% in energy, with no sector-specific US duty in the data" in said
    assert "dont 33\u00a0% dans la section «\u00a0véhicules et pièces\u00a0», assujettie en partie" in province_answer(
        curated(), "2024", wording_for("fr")
    )


def test_what_the_rates_of_sections_leave_out_is_said() -> None:
    drawn = sector_provinces_chart(curated(), wording=wording_for("en"), style=Style(), year="2024")
    assert "the highest sector-specific US rate of duty in force" in drawn.caption.subtitle
    assert drawn.caption.subtitle.endswith("Not included: duties and bans on goods of many kinds.")
    said = province_general_words(curated(), "2024", wording_for("en"))[0]
    for part in (
        "10% on all goods (without CUSMA treatment)",
        "50% on goods on the Section 338 list: alcohol",
        "import ban",
    ):
        assert part in said, said


def test_a_section_faces_the_duties_of_its_product_groups() -> None:
    points = {p.sector_id: p for p in section_points(curated(), "2024")}
    assert points["section_energy"].rates == ()
    assert points["section_metal_mineral_products"].rates[0] == 50


def test_a_phone_has_the_largest_sections_and_the_others_in_one_column() -> None:
    wide, phone = (
        sector_provinces_chart(curated(), wording=wording_for("en"), style=style, year="2024")
        for style in (Style(), Style(PHONE))
    )
    assert (len(wide.figure.data[0].z[0]), len(phone.figure.data[0].z[0])) == (12, 5)
    for row in phone.figure.data[0].z:
        assert sum(row) == pytest.approx(1)
    assert wide.table == phone.table
