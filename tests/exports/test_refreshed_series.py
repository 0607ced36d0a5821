"""Series that come with a refresh, Statistics Canada's yearly files and UN Comtrade: offered where the tables hold rows, apart from all others."""

import re

import pytest

from components.drawing.style import Style
from components.partners.figures.imports import partner_imports_chart
from components.partners.figures.map import partner_map_chart
from components.partners.figures.standing import partner_standing_chart
from components.partners.figures.trend import partner_trend_chart
from components.partners.profile import profile_sentence, standings_html
from components.partners.table import partner_table
from components.tables.coverage_matrix import coverage_matrix
from components.tables.figures.coverage import coverage_chart
from components.tables.method import method_sections
from dashboard.page import PAGES
from dashboard.page.partners.controls import year_word
from data.frames import CIMT_TOTAL, USD_COMTRADE, MixedMeasures, TradeTables
from data.indicators.exports.flows import of_measure
from data.indicators.exports.series import held_series, latest_year, partner_figures, series_for, series_periods
from data.indicators.partners.choice import AskedPartners, PartnerChoice, drawn_choice, offered_series, settled_choice
from data.indicators.partners.imports import latest_both, two_way
from data.indicators.partners.profile import standings
from data.indicators.tables.coverage import coverage
from data.wording import LANGUAGES, Language, wording_for
from tests.exports.refreshed_tables import BOUGHT, CIMT, SOLD, plain, refreshed, tables_of
from tests.page_runs import run_page
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
USUAL = ("auto", "principal", "goods", "imf", "baci")


def test_without_rows_nothing_of_them_is_offered() -> None:
    assert offered_series(curated()) == USUAL
    for series in ("cimt", "comtrade"):
        assert series_periods(curated(), series) == ()
        assert settled_choice(curated(), AskedPartners(series, "2024")).series == "auto"
    assert {CIMT_TOTAL, USD_COMTRADE}.isdisjoint(c.measure for c in coverage(curated()))


def test_with_rows_they_stand_among_the_series_to_choose() -> None:
    assert offered_series(refreshed()) == ("auto", "principal", "cimt", "goods", "imf", "comtrade", "baci")
    assert series_periods(refreshed(), "cimt") == ("2025", "2024")
    assert settled_choice(refreshed(), AskedPartners("cimt", "2024")) == AskedPartners("cimt", "2024")
    assert settled_choice(refreshed(), AskedPartners("comtrade")) == AskedPartners("comtrade")


def test_a_year_without_the_world_or_the_united_states_is_not_offered() -> None:
    some = tables_of("no world", CIMT | {2026: {"USA": 1, "VNM": 1}}, {2024: {"WLD": 800, "VNM": 32}}, {})
    assert series_periods(some, "cimt") == ("2025", "2024")
    assert "comtrade" not in held_series(some)


@pytest.mark.parametrize(("period", "series"), [("2025", "cimt"), ("2024", "cimt"), ("2023", "goods"), ("2018", "imf")])
def test_the_page_takes_every_destination_in_canadian_dollars_where_it_is_held(period: str, series: str) -> None:
    assert series_for(refreshed(), "auto", period) == series


def test_with_comtrade_alone_a_year_has_every_destination_in_us_dollars() -> None:
    alone = tables_of("comtrade alone", {}, SOLD, BOUGHT)
    assert [series_for(alone, "auto", year) for year in ("2025", "2024", "2023")] == ["principal", "comtrade", "goods"]
    assert latest_year(alone, "auto") == "2025"


@pytest.mark.parametrize(
    ("language", "series", "option"),
    [
        ("en", "cimt", "2024 (every destination, C$)"),
        ("en", "comtrade", "2024 (every destination, US$)"),
        ("fr", "cimt", "2024 (toutes les destinations, $ CA)"),
        ("fr", "comtrade", "2024 (toutes les destinations, $ US)"),
    ],
)
def test_a_year_says_its_reach_and_currency(language: Language, series: str, option: str) -> None:
    assert plain(year_word(refreshed(), series, "2024", wording_for(language))) == option


@pytest.mark.parametrize(
    ("language", "name", "share", "series"),
    [
        ("en", "Vietnam", "4.0%", "Statistics Canada annual trade files (CIMT); every destination"),
        ("fr", "Viet", "4,0", "fichiers annuels du commerce (CIMC) de Statistique Canada; toutes les destinations"),
    ],
)
def test_the_map_of_2024_shows_vietnam(language: Language, name: str, share: str, series: str) -> None:
    choice = drawn_choice(refreshed(), AskedPartners("cimt", "2024"))
    chart = partner_map_chart(refreshed(), wording=wording_for(language), style=Style(), choice=choice)
    assert series in plain(chart.caption.subtitle)
    hovers = {
        code: text
        for trace in chart.figure.data
        if trace.name == "shapes"
        for code, text in zip(trace.customdata, trace.text, strict=True)
    }
    assert set(hovers) == {"CHN", "VNM"}
    assert name in hovers["VNM"] and share in hovers["VNM"]
    assert "40" in hovers["VNM"]


@BOTH
@pytest.mark.parametrize(("series", "unit"), [("cimt", "C$"), ("comtrade", "US$")])
def test_the_table_counts_in_the_currency_of_the_series(language: Language, series: str, unit: str) -> None:
    head = dict(partner_table(refreshed(), PartnerChoice(series, "2024"), language).heads)["value"]
    assert {"C$": {"en": "C$", "fr": "$ CA"}, "US$": {"en": "US$", "fr": "$ US"}}[unit][language] in plain(head)


def test_shares_and_growth_stay_within_the_series() -> None:
    rows = partner_figures(refreshed(), "cimt", "2025").frame.set_index("partner_code")
    assert rows.loc["VNM", ["value", "share", "rank"]].tolist() == [55, 0.05, 3]
    assert rows.loc["VNM", "growth1"] == pytest.approx(0.375)  # 55 / 40
    assert rows[["growth5", "growth10", "change5"]].isna().all(axis=None)  # 2020 is in other series only
    with pytest.raises(MixedMeasures):
        of_measure(refreshed().exports(CIMT_TOTAL), USD_COMTRADE)


def test_the_profile_has_each_series_apart_and_the_furthest_first() -> None:
    found = {s.series: s for s in standings(refreshed(), "VNM")}
    assert list(found) == ["cimt", "goods", "comtrade", "imf", "baci"]
    assert (found["cimt"].period, found["cimt"].value, found["cimt"].share) == ("2025", 55, 0.05)
    assert (found["comtrade"].period, found["comtrade"].value) == ("2024", 32)
    assert found["goods"].period == "2023"


def test_growth_across_sources_is_refused() -> None:
    growth = {g.years: g for g in standings(refreshed(), "VNM")[0].growth}
    assert growth[1].rate == pytest.approx(0.375)
    assert (growth[5].rate, growth[5].reason, growth[5].other) == (None, "source", "goods")  # 2020
    assert (growth[10].rate, growth[10].reason, growth[10].other) == (None, "source", "imf")  # 2015


@pytest.mark.parametrize(
    ("language", "series", "refused"),
    [
        (
            "en",
            "Total exports, annual trade files, C$",
            "Not calculated: 2015 is available only in another series",
        ),
        (
            "fr",
            "Exportations totales, fichiers annuels, $ CA",
            "Non calculé : 2015 n'est disponible que dans une autre série",
        ),
    ],
)
def test_the_profile_names_the_series_and_the_refusal(language: Language, series: str, refused: str) -> None:
    html = plain(standings_html(refreshed(), "VNM", language))
    assert series in html and refused in html
    assert "2025" in profile_sentence(refreshed(), "VNM", language)


@BOTH
@pytest.mark.parametrize("width", [358, 1240])
def test_every_series_is_a_line_of_its_own(language: Language, width: int) -> None:
    wording = wording_for(language)
    for draw in (partner_trend_chart, partner_standing_chart):
        chart = draw(refreshed(), wording=wording, style=Style(width), partner="VNM")
        names = [trace.name for trace in chart.figure.data]
        assert set(names) == {"cimt", "goods", "imf", "comtrade", "baci"}
        cimt = next(trace for trace in chart.figure.data if trace.name == "cimt")
        assert list(cimt.x) == [2024, 2025]


@BOTH
def test_a_profile_without_rows_has_no_column_of_them(language: Language) -> None:
    wording = wording_for(language)
    trend, imports = (
        draw(curated(), wording=wording, style=Style(), partner="VNM")
        for draw in (partner_trend_chart, partner_imports_chart)
    )
    assert len(trend.table.head) == 4  # year, goods, IMF, BACI
    assert "Comtrade" not in imports.caption.subtitle + str(imports.table)


@BOTH
def test_imports_of_comtrade_are_lines_of_their_own(language: Language) -> None:
    found = latest_both(refreshed(), "VNM")
    assert found and (found.series, found.year, found.exports, found.imports) == ("comtrade", 2024, 32, 91)
    assert set(two_way(refreshed(), "VNM")["series"]) == {"imf", "baci", "comtrade"}
    chart = partner_imports_chart(refreshed(), wording=wording_for(language), style=Style(), partner="VNM")
    lines = {trace.name: trace for trace in chart.figure.data}
    assert list(lines["comtrade-imports"].x) == [2024] and max(lines["imf-imports"].x) < 2024
    assert "Comtrade" in chart.caption.title and "Comtrade" in chart.caption.subtitle


@BOTH
def test_the_coverage_and_its_matrix_have_a_lane_for_each(language: Language) -> None:
    chart = coverage_chart(refreshed(), wording=wording_for(language), style=Style())
    assert len(chart.table.rows) == len(coverage(curated())) + 2
    assert (
        chart.figure.layout.height
        > coverage_chart(curated(), wording=wording_for(language), style=Style()).figure.layout.height
    )
    assert coverage_matrix(refreshed(), language).count('<th scope="col">') == 20  # name, sixteen measures, three more


@pytest.mark.parametrize(
    ("language", "cimt", "after"),
    [
        ("en", "annual trade files (CIMT) cover every destination (up to 2025, 3 countries).", "After 2025, no official figures for every destination are included here"),
        ("fr", "(CIMC) couvrent toutes les destinations (jusqu'en 2025, 3 pays).", "Après 2025, aucun chiffre officiel pour toutes les destinations n'est inclus ici"),
    ],
)  # fmt: skip
def test_the_method_names_them_only_where_they_are_held(language: Language, cimt: str, after: str) -> None:
    def text(tables: TradeTables) -> str:
        return plain(" ".join(words for _, words in method_sections(tables, language, baseline=2024, due=2035)))

    assert cimt in text(refreshed()) and "Comtrade" in text(refreshed()) and after in text(refreshed())
    assert "Comtrade" not in text(curated()) and after.replace("2025", "2023") in text(curated())


@BOTH
def test_an_address_that_names_a_series_without_rows_shows_the_usual_one_with_a_notice(language: Language) -> None:
    app = run_page(next(page for page in PAGES if page.code == "partners"), series="cimt", lang=language)
    assert "series" not in app.query_params
    said = [element.proto.body for element in app.get("html") if re.search("series .{1,2}cimt", element.proto.body)]
    assert len(said) == 1
