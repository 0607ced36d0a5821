"""Which partner and year is held on which measure: counted by hand on a few rows, and drawn as a table."""

import re

import pytest

from components.coverage_matrix import coverage_matrix, matrix_words
from components.wording import LANGUAGES, Language, wording_for
from data.frames import CUSTOMS_TOTAL
from data.indicators.coverage import SERIES
from data.indicators.held_years import holdings, spans
from tests.small_tables import curated, small_trade

CUSTOMS = SERIES.index(CUSTOMS_TOTAL)


def test_years_in_a_row_are_one_span_and_a_gap_makes_two() -> None:
    assert spans((2015, 2016, 2017, 2024, 2025)) == ((2015, 2017), (2024, 2025))
    assert spans(()) == ()


def test_each_partner_has_the_years_of_its_rows() -> None:
    held = {p.partner_code: p.years[CUSTOMS] for p in holdings(small_trade()).partners}
    assert held["USA"] == (2015, 2024, 2025)
    assert held["JPN"] == (2024, 2025)
    assert held["DEU"] == ()


def test_partners_on_most_measures_stand_first() -> None:
    counts = [partner.measures_held for partner in holdings(curated()).partners]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == len(SERIES) and counts[-1] >= 1


def test_no_row_of_a_series_is_left_out() -> None:
    held = {p.partner_code: p.years for p in holdings(curated()).partners}
    for place, measure in enumerate(SERIES):
        rows = curated().exports(measure)
        pairs = {(c, int(str(p)[:4])) for c, p in zip(rows["partner_code"], rows["period"], strict=True)}
        assert pairs == {(code, year) for code, years in held.items() for year in years[place]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_the_years_of_every_partner_in_words(language: Language) -> None:
    html = coverage_matrix(small_trade(), language)
    name = {"en": "Japan", "fr": "Japon"}[language]
    row = next(r for r in html.split("<tr>") if f">{name}<" in r)
    assert "<span>2024–2025</span>" in row
    assert html.count("<tr>") == len(holdings(small_trade()).partners) + 1
    assert len(re.findall("<th scope=.col.>", html)) == len(SERIES) + 1


def test_a_gap_shows_in_the_strip() -> None:
    held = holdings(small_trade())
    assert (held.first, held.last) == (2000, 2026)  # 27 years without the older customs rows: 15 / 27 = 55.6 %
    html = coverage_matrix(small_trade(), "en", "usa")
    assert '<i style="left:55.6%;width:3.7%"></i><i style="left:88.9%;width:7.4%"></i>' in html
    assert "<span>2015, 2024–2025</span>" in html


def test_a_search_finds_names_without_accents_and_codes() -> None:
    assert "Pérou" in coverage_matrix(curated(), "fr", "perou")
    assert coverage_matrix(curated(), "en", "usa").count("<tr>") >= 2
    assert coverage_matrix(curated(), "en", "atlantis") == ""


def test_the_words_count_partners_and_measures() -> None:
    held = holdings(curated())
    whole = sum(p.measures_held == 7 for p in held.partners)
    said = matrix_words(curated(), wording_for("en"))
    assert said.startswith(f"{len(held.partners)} partners, 7 measures of exports; {whole} partners are held on every")
