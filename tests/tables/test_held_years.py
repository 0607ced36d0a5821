"""Which partner and year is held on which measure: counted by hand on a few rows, and drawn as a table."""

import re

import pandas as pd
import pytest

from components.tables.coverage_matrix import coverage_matrix, matrix_words
from data.frames import CUSTOMS_TOTAL, Measure, TradeTables, records
from data.indicators.tables.coverage import coverage
from data.indicators.tables.held_years import holdings, measures_held, spans
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated, small_trade

TABLES = ("exports_annual", "exports_monthly", "exports_annual_usd", "imports_annual_usd", "imports_monthly")


def years_of(tables: TradeTables, measure: Measure) -> dict[str, tuple[int, ...]]:
    held = holdings(tables)
    return {p.partner_code: p.years[held.measures.index(measure)] for p in held.partners}


def test_years_in_a_row_are_one_span_and_a_gap_makes_two() -> None:
    assert spans((2015, 2016, 2017, 2024, 2025)) == ((2015, 2017), (2024, 2025))
    assert spans(()) == ()


def test_each_partner_has_the_years_of_its_rows() -> None:
    held = years_of(small_trade(), CUSTOMS_TOTAL)
    assert held["USA"] == (2015, 2024, 2025)
    assert held["JPN"] == (2024, 2025)
    assert held["DEU"] == ()


def test_partners_on_most_measures_stand_first() -> None:
    counts = [partner.measures_held for partner in holdings(curated()).partners]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 12 and counts[-1] >= 1  # the United States and the world


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_left_out(table: str) -> None:
    held = holdings(curated())
    years = {(p.partner_code, m): set(of) for p in held.partners for m, of in zip(held.measures, p.years, strict=True)}
    rows = records(curated()[table])
    assert rows
    for row in rows:
        measure = Measure(
            table, row["basis"], row["flow"], row.get("compilation", "statcan"), row.get("seasonal_adjustment", "")
        )
        assert int(str(row.get("year", row.get("reference_month")))[:4]) in years[row["partner_code"], measure]


def test_no_year_is_held_without_a_row() -> None:
    rows = sum(
        len({(r["partner_code"], r["basis"], r["flow"], r.get("compilation"), r.get("seasonal_adjustment"), str(r.get("year", r.get("reference_month")))[:4])
             for r in records(curated()[table])})
        for table in TABLES
    )  # fmt: skip
    assert rows == sum(len(years) for partner in holdings(curated()).partners for years in partner.years)


def test_the_measures_that_the_charts_draw_come_first_and_none_comes_twice() -> None:
    measures = measures_held(curated())
    assert measures[: len(coverage(curated()))] == tuple(c.measure for c in coverage(curated()))
    assert len(set(measures)) == len(measures) == 16


def test_a_row_of_a_measure_that_nobody_named_has_a_column_of_its_own() -> None:
    strange = Measure("imports_annual_usd", "bop", "imports", "gac_summary")
    row = curated()["imports_annual_usd"].iloc[0].to_dict() | {
        "basis": "bop",
        "compilation": "gac_summary",
        "year": 1995,
    }
    rows = pd.concat([curated()["imports_annual_usd"], pd.DataFrame([row])], ignore_index=True)
    tables = TradeTables(dict(curated().frames) | {"imports_annual_usd": rows}, "one strange row")
    assert years_of(tables, strange)[row["partner_code"]] == (1995,)
    assert holdings(tables).first == 1995
    assert "Global Affairs Canada summary, imports<small>balance-of-payments basis, US$</small>" in coverage_matrix(
        tables, "en"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_the_years_of_every_partner_in_words(language: Language) -> None:
    html = coverage_matrix(small_trade(), language)
    name = {"en": "Japan", "fr": "Japon"}[language]
    row = next(r for r in html.split("<tr>") if f">{name}<" in r)
    assert "<span>2024–2025</span>" in row
    assert html.count("<tr>") == len(holdings(small_trade()).partners) + 1
    assert len(re.findall("<th scope=.col.>", html)) == len(measures_held(small_trade())) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_measures_have_one_heading(language: Language) -> None:
    heads = re.findall("<th scope=.col.>(.*?)</th>", coverage_matrix(curated(), language))
    assert len(set(heads)) == len(heads) == 17


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
    said = matrix_words(curated(), wording_for("en"))
    assert said.startswith(
        f"The table has {len(held.partners)} partners and 16 measures of exports and imports; no partner has more than 12 of them."
    )
