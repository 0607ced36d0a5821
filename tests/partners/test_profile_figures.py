"""The charts of a partner's profile: what is drawn, with which words, in both languages."""

import re

import pytest

from components.drawing.style import Style
from components.partners.figures.months import partner_months_chart
from components.partners.figures.trend import partner_trend_chart
from data.wording import LANGUAGES, Language, wording_for
from tests.partners.profile_charts import CANVAS, PHONE, chart, notes, traces
from tests.small_tables import curated, small_trade

# Names in French titles


@pytest.mark.parametrize(
    ("name", "partner", "start"),
    [
        ("partner_trend", "GBR", "Les exportations vers le Royaume-Uni s’établissaient à "),
        ("partner_trend", "CUB", "Les exportations vers Cuba s’établissaient à "),
        ("partner_standing", "CHN", "La part de la Chine dans les exportations de biens du Canada est passée de 3,9\u00a0% en 2015 à 4,5\u00a0% en 2025 (rang\u00a0: 3 sur 16\u00a0pays"),
        ("partner_standing", "ISR", "La part d’Israël "),
        ("partner_months", "IND", "Les exportations vers l’Inde s’établissaient à "),
        ("partner_imports", "BRA", "En 2023, les importations de biens en provenance du Brésil s’établissaient à 6,0\u00a0G$\u00a0US et "),
        ("partner_duties", "EU27", "Droits de douane en vigueur entre le Canada et l’Union européenne\u00a0: "),
    ],
)  # fmt: skip
def test_a_french_title_is_a_sentence_with_the_article(name: str, partner: str, start: str) -> None:
    assert chart(name, "fr", partner=partner).caption.title.startswith(start)


# Share and rank


def test_share_and_rank_stand_in_panels_of_their_own_and_ranks_grow_downward() -> None:
    found = chart("partner_standing", partner="CHN")
    assert found.figure.layout.yaxis.range[0] == 0
    assert found.figure.layout.yaxis2.range[0] > found.figure.layout.yaxis2.range[1]
    assert (
        "China’s share of Canada’s goods exports rose from 3.9% in 2015 to 4.5% in 2025 (rank: 3 of 16 countries included here)"
        in found.caption.title
    )


def test_ranks_among_different_numbers_of_partners_are_not_joined() -> None:
    ranks = [
        t for t in chart("partner_standing", partner="CHN").figure.data if t.name == "principal" and t.yaxis == "y2"
    ]
    line = dict(zip(ranks[0].x, ranks[0].y, strict=True))
    assert line[2014.5] is None  # 10 countries to 2014, 14 in 2015, 16 since
    assert line[2015.5] is None
    assert 2020.5 not in line


def test_a_bloc_has_shares_only() -> None:
    found = chart("partner_standing", "fr", partner="EU27")
    assert "yaxis2" not in found.figure.layout.to_plotly_json()
    assert "rang" not in found.caption.title


def test_titles_are_made_from_the_tables() -> None:
    before = chart("partner_standing", tables=small_trade(), partner="CHN").caption.title
    after = chart("partner_standing", tables=small_trade(zero="JPN", china_2025=20), partner="CHN").caption.title
    assert (
        before
        == "China’s share of Canada’s goods exports rose from 13.3% in 2015 to 22.5% in 2025 (rank: 2 of 3 countries included here)"
    )
    assert (
        after
        == "China’s share of Canada’s goods exports fell from 13.3% in 2015 to 10.0% in 2025 (rank: 2 of 3 countries included here)"
    )


# Imports


def test_the_reconciled_year_is_a_mark_that_no_line_reaches() -> None:
    found = traces(chart("partner_imports", partner="CHN"))
    assert set(found) == {"imf-exports", "imf-imports", "baci-exports", "baci-imports"}
    assert found["baci-imports"].mode == "markers"
    assert list(found["baci-imports"].x) == [2023]
    assert max(found["imf-imports"].x) == 2020


def test_the_title_gives_both_flows_with_year_and_compiler() -> None:
    english, french = (chart("partner_imports", language, partner="BRA").caption.title for language in LANGUAGES)
    assert (
        english
        == "In 2023, Canada imported US$6.0\u00a0billion of goods from Brazil and exported US$3.3\u00a0billion there (BACI)"
    )
    assert "les importations de biens en provenance du Brésil s’établissaient à 6,0\u00a0G$\u00a0US" in french


def test_the_subtitle_names_the_years_of_each_compiler_shown_and_newer_figures_in_canadian_dollars() -> None:
    china, brazil, union = (chart("partner_imports", partner=code).caption.subtitle for code in ("CHN", "BRA", "EU27"))
    assert "Years included: 2000 to 2020 (IMF) and 2023 (BACI); newer figures are in Canadian dollars." in china
    assert "2023 (BACI)." in brazil and "newer" not in brazil
    assert "IMF" in union and "BACI" not in union


def test_notes_leave_out_series_and_ranks_that_the_charts_of_a_bloc_do_not_show() -> None:
    assert "BACI is a CEPII database" in chart("partner_trend", partner="CHN").caption.subtitle
    assert "BACI" not in chart("partner_trend", partner="EU27").caption.subtitle
    assert "Principal partners: " in chart("partner_standing", partner="CHN").caption.subtitle
    assert not re.search("rank|Principal partners", chart("partner_standing", partner="EU27").caption.subtitle)


# Tariff measures


@pytest.mark.parametrize("style", [Style(), PHONE, CANVAS])
def test_both_sides_are_named_and_counted(style: Style) -> None:
    found = chart("partner_duties", style=style, partner="CHN")
    assert found.caption.title.startswith(
        "Tariffs in force: China had 5 measures and 3 duties reduced to 0% that apply to Canadian goods;"
        " Canada had 3 measures on this partner’s goods alone and 5 on goods of all origins ("
    )
    assert "<b>On Canadian goods</b>" in notes(found)
    assert "<b>By Canada</b>" in notes(found)


def test_a_side_without_measures_says_so() -> None:
    assert "On Canadian goods: none included here" in notes(chart("partner_duties", partner="JPN"))
    assert (
        "Droits de douane en vigueur entre le Canada et le Japon\u00a0: aucune mesure s’appliquant au Canada"
        in chart("partner_duties", "fr", partner="JPN").caption.title
    )


def test_the_title_dates_the_measures_in_force_and_not_the_table() -> None:
    # Canada's measures on all origins are of 3 June and 9 September 2026; Japan has none of its own.
    assert chart("partner_duties", partner="JPN").caption.title.endswith(
        "(last confirmed between 3 June 2026 and 9 September 2026)"
    )


def test_a_measure_on_every_origin_says_so_on_its_lane() -> None:
    labels = chart("partner_duties", partner="JPN").figure.layout.yaxis.ticktext
    assert "Canned vegetables (all origins)" in labels


def test_lanes_that_are_not_drawn_are_counted_in_the_subtitle() -> None:
    assert "more rows; the text version lists every measure" in chart("partner_duties", partner="USA").caption.subtitle


# The charts of exports by year and by month


def test_each_series_is_a_line_of_its_own_and_currencies_have_panels_of_their_own() -> None:
    chart = partner_trend_chart(curated(), wording=wording_for("en"), style=Style(), partner="GBR")
    lines = traces(chart)
    assert list(lines) == ["principal", "goods", "imf", "baci"]
    assert {lines["principal"].yaxis, lines["goods"].yaxis} == {"y"}
    assert {lines["imf"].yaxis, lines["baci"].yaxis} == {"y2"}
    assert (lines["principal"].x[0], lines["principal"].x[-1], lines["goods"].x[0], lines["imf"].x[-1]) == (
        1997,
        2025,
        2019,
        2020,
    )
    assert lines["baci"].mode == "markers"


def test_a_missing_year_breaks_the_line() -> None:
    line = traces(partner_trend_chart(curated(), wording=wording_for("en"), style=Style(), partner="NRU"))["imf"]
    assert not line.connectgaps
    assert sum(value is None for value in line.y) == 5  # 16 years known from 2000 to 2020
    assert list(line.x) == list(range(line.x[0], line.x[-1] + 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_titles_of_the_profile_give_value_and_growth(language: Language) -> None:
    wording = wording_for(language)
    trend = partner_trend_chart(curated(), wording=wording, style=Style(), partner="GBR").caption.title
    months = partner_months_chart(curated(), wording=wording, style=Style(), partner="GBR").caption.title
    expected = {
        "en": ("Exports to the United Kingdom were C$46.7\u00a0billion in 2025 (+11.3% a year since 2015)", "Exports to the United Kingdom were C$6.6\u00a0billion in July 2026 (+112.2% from July 2025)"),
        "fr": ("Les exportations vers le Royaume-Uni s’établissaient à 46,7\u00a0G$\u00a0CA en 2025 (+11,3\u00a0% par an depuis 2015)", "Les exportations vers le Royaume-Uni s’établissaient à 6,6\u00a0G$\u00a0CA en juillet 2026 (+112,2\u00a0% par rapport à juillet 2025)"),
    }  # fmt: skip
    assert (trend, months) == expected[language]


def test_small_partners_are_counted_in_millions() -> None:
    chart = partner_trend_chart(curated(), wording=wording_for("en"), style=Style(), partner="NRU")
    assert "C$ millions" in notes(chart)
    assert chart.figure.layout.yaxis.range[1] < 100


def test_months_are_thin_and_the_average_of_twelve_is_a_twelfth_of_their_sum() -> None:
    chart = partner_months_chart(curated(), wording=wording_for("en"), style=Style(), partner="CHN")
    months, average = traces(chart)["months"], traces(chart)["average"]
    assert average.y[-1] == pytest.approx(sum(months.y[-12:]) / 12)
    assert months.line.width < average.line.width
