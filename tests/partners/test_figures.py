"""The partners' charts: what is drawn, in which colour, with which words, in both languages and widths."""

import json
from itertools import product
from pathlib import Path

import plotly.graph_objects as go
import pytest

from components.drawing.chart import Chart
from components.drawing.style import LIGHT, Style
from components.partners.figures.bars import partner_bars_chart
from components.partners.figures.map import partner_map_chart
from components.partners.map_codes import SHAPED, SHAPES_URL
from components.partners.titles import finding, partners_answer
from data.indicators.partners.choice import PartnerChoice, choice_refusal, shown
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

ROOT = Path(__file__).parent.parent.parent
PRINCIPAL, EVERY = PartnerChoice("principal", "2025"), PartnerChoice("goods", "2023")
MEASURES = ("share", "value", "growth1", "growth5", "growth10", "change", "change5", "stage", "duties")
EN, FR = wording_for("en"), wording_for("fr")


def map_of(choice: PartnerChoice, *, style: Style | None = None, language: Language = "en", partner: str = "") -> Chart:
    return partner_map_chart(
        curated(), wording=wording_for(language), style=style or Style(), choice=choice, partner=partner
    )


def bars_of(
    choice: PartnerChoice, *, style: Style | None = None, language: Language = "en", partner: str = ""
) -> Chart:
    return partner_bars_chart(
        curated(), wording=wording_for(language), style=style or Style(), choice=choice, partner=partner
    )


def layers(chart: Chart) -> dict[str, go.Figure]:
    return {trace.name: trace for trace in chart.figure.data}


def notes(chart: Chart) -> str:
    return "\n".join(note.text for note in chart.figure.layout.annotations)


def classes_drawn(chart: Chart) -> dict[str, int]:
    trace = layers(chart)["shapes"]
    return dict(zip(trace.customdata, trace.z, strict=True))


# The map needs no network


def test_the_first_trace_is_no_choropleth_and_every_shape_comes_from_our_own_folder() -> None:
    figure = map_of(EVERY).figure
    assert figure.data[0].type == "scattergeo"
    assert {t.geojson for t in figure.data if t.type == "choropleth"} == {SHAPES_URL}
    assert not SHAPES_URL.startswith(("http", "/"))
    geo = figure.layout.geo
    assert [geo.showland, geo.showcountries, geo.showcoastlines, geo.showocean, geo.showlakes, geo.fitbounds] == [
        False
    ] * 6
    assert geo.projection.rotation.lon == 0


def test_the_list_of_shapes_is_that_of_the_file() -> None:
    shapes = json.loads((ROOT / "dashboard" / "static" / "countries.geojson").read_text("utf-8"))
    assert {feature["id"] for feature in shapes["features"]} == SHAPED


# The map shows what is known, and what is not as such


def test_classes_follow_the_shares_of_2025() -> None:
    drawn = classes_drawn(map_of(PRINCIPAL))
    # 6.0 %, 4.5 %, 1.9 %, 0.9 %, 0.2 % against the edges 0.1, 0.5, 1, 2 and 5 %
    assert {c: drawn[c] for c in ("GBR", "CHN", "JPN", "KOR", "SAU")} == {
        "GBR": 5,
        "CHN": 4,
        "JPN": 3,
        "KOR": 2,
        "SAU": 1,
    }


def test_countries_without_data_have_a_layer_and_a_word_of_their_own() -> None:
    chart = map_of(PRINCIPAL)
    blank = layers(chart)["no data"]
    assert "BRA" in blank.locations
    assert "BRA" not in layers(chart)["shapes"].locations
    assert blank.colorscale[0][1] == LIGHT.unknown
    assert "No data in this series" in notes(chart)
    assert "not included in the series" in dict(zip(blank.locations, blank.text, strict=True))["BRA"]


def test_the_united_states_have_their_own_colour_and_their_value_until_put_on_the_scale() -> None:
    apart, together = map_of(PRINCIPAL), map_of(PartnerChoice("principal", "2025", us=True))
    assert layers(apart)["us"].colorscale[0][1] == LIGHT.us
    assert "USA" not in layers(apart)["shapes"].locations
    assert any("72.3%" in text for text in layers(apart)["labels"].text)
    assert "United States (outside the scale): 72.3%" in notes(apart).replace("<br>", " ").replace("\u00a0" * 6, "")
    assert "us" not in layers(together)
    assert classes_drawn(together)["USA"] == 5


def test_stages_show_the_united_states_with_everyone_and_no_dot_for_no_agreement() -> None:
    chart = map_of(PartnerChoice("principal", "2025", "stage"))
    assert "USA" in layers(chart)["shapes"].locations
    assert "SGP" in layers(chart)["dots"].customdata
    assert "HKG" not in layers(chart)["dots"].customdata


def test_small_partners_are_dots_that_can_be_clicked() -> None:
    chart = map_of(PRINCIPAL)
    assert set(layers(chart)["dots"].customdata) == {"SGP", "HKG"}
    assert chart.selectable
    assert layers(chart)["dots"].unselected.marker.opacity == 1


def test_the_partner_of_the_profile_is_outlined_and_a_small_one_ringed() -> None:
    assert layers(map_of(PRINCIPAL, partner="CHN"))["chosen"].type == "choropleth"
    assert layers(map_of(PRINCIPAL, partner="SGP"))["chosen"].type == "scattergeo"
    assert "chosen" not in layers(map_of(PRINCIPAL, partner="EU27"))


def test_countries_outside_the_filter_are_land_and_not_missing() -> None:
    chart = map_of(PartnerChoice("goods", "2023", region="africa"))
    assert "CHN" in layers(chart)["outside"].locations
    assert "CHN" not in layers(chart)["no data"].locations
    assert "Only: Africa." in chart.caption.subtitle


def test_the_subtitle_names_the_series_its_reach_and_currency() -> None:
    assert "16 of the 27 principal partners" in map_of(PRINCIPAL).caption.subtitle
    assert "C$" in map_of(EVERY).caption.subtitle
    assert "every destination" in map_of(EVERY).caption.subtitle
    assert "nominal US$, compiled by the IMF" in map_of(PartnerChoice("imf", "2010")).caption.subtitle
    assert "both partners’ reports" in map_of(PartnerChoice("baci", "2023")).caption.subtitle


def test_on_a_phone_the_legend_stands_under_the_map_and_inside_the_picture() -> None:
    chart = map_of(PRINCIPAL, style=Style(width=358))
    assert chart.figure.layout.geo.domain.x[0] == 0
    assert "labels" not in layers(chart)
    squares = [shape for shape in chart.figure.layout.shapes if shape.type == "rect"]
    assert len(squares) >= 6
    assert max(shape.x1 for shape in squares) < 350


@pytest.mark.parametrize(("show", "language"), list(product(MEASURES, LANGUAGES)))
def test_every_measure_is_drawn_in_both_forms_and_languages(show: str, language: Language) -> None:
    choice = PartnerChoice("imf", "2010", show)
    assert choice_refusal(curated(), choice) is None
    for style in (Style(), Style(width=358), Style(width=1600, presenter=True)):
        assert (
            map_of(choice, style=style, language=language).caption.title
            == bars_of(choice, style=style, language=language).caption.title
        )


# The finding


def test_the_finding_is_the_largest_market_after_the_united_states() -> None:
    assert (
        finding(curated(), shown(curated(), PRINCIPAL), EN)
        == "The United Kingdom, the largest market after the United States, took 6.0% of goods exports in 2025"
    )
    assert (
        finding(curated(), shown(curated(), EVERY), FR)
        == "Le premier marché après les États-Unis en 2023 était la Chine, avec 4,1\u00a0% des exportations nationales de biens"
    )


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (PartnerChoice("principal", "2025", us=True), "The United States, the largest market, took 72.3% of goods exports in 2025"),
        (PartnerChoice("principal", "2025", bloc="ASEAN"), "Singapore, the largest market among the partners chosen (ASEAN), took 0.4% of goods exports in 2025"),
        (PartnerChoice("principal", "2025", "growth5"), "Exports to Singapore grew the fastest among the 15 non-US partners shown: +20.8% a year from 2020 to 2025"),
        (PartnerChoice("principal", "2025", "change"), "The United Kingdom’s share of goods exports rose the most among the 15 non-US partners shown: +2.3\u00a0points from 2024 to 2025, to 6.0%"),
        (PartnerChoice("months", "2026-07", "value"), "The United Kingdom, the largest market after the United States, took C$68.6\u00a0billion of goods exports in the 12 months to July 2026"),
        (PartnerChoice("principal", "2025", region="americas", bloc="G7"), "Only the United States matches this choice in 2025, and it is outside the scale"),
    ],
)  # fmt: skip
def test_the_finding_follows_the_choice(choice: PartnerChoice, words: str) -> None:
    assert finding(curated(), shown(curated(), choice), EN) == words


def test_measures_are_counted_by_pair_and_the_union_once() -> None:
    found = finding(curated(), shown(curated(), PartnerChoice("principal", "2025", "duties")), EN)
    assert (
        found
        == "Tariff measures in force as of 9 October 2026 between Canada and 5 partners: 48, of which 36 with the United States"
    )


def test_the_answer_follows_the_period_and_its_series() -> None:
    assert partners_answer(curated(), "principal", "2025", EN).startswith(
        "2025: 72.3% of goods exports went to the United States (−4.0\u00a0points in one year) and 27.7% elsewhere."
    )
    assert partners_answer(curated(), "principal", "1997", EN).startswith("1997: 81.8%")
    assert "in one year" not in partners_answer(curated(), "baci", "2023", EN)
    assert partners_answer(curated(), "months", "2026-07", FR).startswith(
        "Les 12\u00a0mois se terminant en juillet 2026\u00a0: 68,8"
    )


# Ranked bars


def test_bars_are_ranked_and_say_where_the_united_states_are() -> None:
    chart = bars_of(PRINCIPAL)
    bar = layers(chart)["shown"]
    assert list(bar.x) == sorted(bar.x, reverse=True)
    assert "USA" not in bar.customdata
    assert "United States (outside the scale): 72.3%." in chart.caption.subtitle
    assert chart.figure.layout.yaxis.ticktext[0] == "United Kingdom"
    assert layers(chart)["values"].text[0].strip() == "6.0%"


def test_the_united_states_are_a_bar_of_their_own_colour_when_put_in() -> None:
    bar = layers(bars_of(PartnerChoice("principal", "2025", us=True)))["shown"]
    assert (bar.customdata[0], bar.marker.color[0]) == ("USA", LIGHT.us)


def test_a_fall_is_grey_and_its_value_stands_right_of_zero() -> None:
    chart = bars_of(PartnerChoice("principal", "2025", "growth5"))
    bar, values = layers(chart)["shown"], layers(chart)["values"]
    assert bar.x[-1] < 0
    assert bar.marker.color[-1] == LIGHT.neutral
    assert values.x[-1] == 0


def test_bars_of_stages_say_that_their_lengths_are_exports_and_of_which_series() -> None:
    caption = bars_of(PartnerChoice("imf", "2010", "stage")).caption
    assert (
        "The bars show the share of goods exports in 2010: total exports, customs basis, nominal US$"
        in caption.subtitle
    )
    assert "The United States is not shown." in caption.subtitle


def test_measures_are_split_by_who_imposes_them() -> None:
    chart = bars_of(PartnerChoice("principal", "2025", "duties"))
    theirs, ours = layers(chart)["by_partner"], layers(chart)["on_partner"]
    assert list(theirs.customdata) == ["CHN", "IND", "EU27", "RUS"]
    assert [a + b for a, b in zip(theirs.x, ours.x, strict=True)] == [
        8,
        2,
        1,
        1,
    ]  # three Chinese duties lifted to 0% are not counted
    assert "By Canada, on the partner’s goods" in notes(chart)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_on_the_united_kingdom_comes_with_a_remark_on_gold(language: Language) -> None:
    # July 2026: C$6,819.5 million of precious metals less 529.3 to the United States.
    gold = {"en": "C$6.3\u00a0billion of precious metals", "fr": "6,3\u00a0G$\u00a0CA de métaux précieux"}[language]
    for chart in (map_of(PRINCIPAL, language=language), bars_of(PRINCIPAL, language=language)):
        assert gold in chart.caption.subtitle.replace("\u202f", "\u00a0") and gold in chart.alt
    in_2019 = PartnerChoice("principal", "2019")  # the largest after the United States was China
    assert gold not in map_of(in_2019, language=language).caption.subtitle
