"""The words, classes and table of the partners page say what their numbers are."""

from dataclasses import replace

import pytest

from components.drawing.style import Style
from components.drawing.swatches import Swatch, lines_of
from components.partners.classes import class_of, range_text
from components.partners.hovers import Scene, hover_missing, partner_hover
from components.partners.table import partner_table, partner_table_csv
from components.partners.titles import finding, other_period, page_answer, partners_answer
from components.partners.words import rank_head, refusal_text, value_text
from dashboard.page.partners.controls import partner_options, year_options, year_word
from data.frames import CUSTOMS_TOTAL
from data.indicators.partners.choice import PartnerChoice, choice_refusal, shown
from data.wording import Language, wording_for
from tests.small_tables import curated

PRINCIPAL, EVERY = PartnerChoice("principal", "2025"), PartnerChoice("goods", "2023")
EN, FR = wording_for("en"), wording_for("fr")


# Words, classes, table


@pytest.mark.parametrize(
    ("show", "value", "index"),
    [("share", 0.05, 5), ("share", 0.0499, 4), ("share", 0.0005, 0), ("growth1", -0.3, 0), ("growth1", 0.0, 3), ("duties", 1, 0), ("duties", 11, 3), ("value", 46704.8, 5), ("stage", "in_force", 0)],
)  # fmt: skip
def test_a_value_on_an_edge_belongs_to_the_class_above(show: str, value: float | str, index: int) -> None:
    assert class_of(show, value) == index


def test_ranges_read_as_people_say_them() -> None:
    assert [range_text("share", i, EN) for i in (0, 1, 5)] == ["under 0.1%", "0.1% to 0.5%", "5% or more"]
    assert [range_text("duties", i, FR) for i in (0, 1, 4)] == ["1", "2 à 4", "20 ou plus"]
    assert range_text("growth1", 2, FR) == "−5\u00a0% à 0\u00a0%"
    assert range_text("value", 1, FR) == "0,1 à 1"


def test_values_are_worded_by_their_measure() -> None:
    assert value_text("growth5", -0.0387, CUSTOMS_TOTAL, EN) == "−3.9% a year"
    assert value_text("change", -3.99, CUSTOMS_TOTAL, FR) == "−4,0\u00a0points"
    assert value_text("share", float("nan"), CUSTOMS_TOTAL, EN) == "–"
    assert value_text("duties", 1.0, CUSTOMS_TOTAL, FR) == "1\u00a0mesure"


def test_a_hover_is_a_sentence_with_unit_rank_and_confidence() -> None:
    scene = Scene(curated(), shown(curated(), PRINCIPAL), EN, Style())
    row = scene.found.frame.set_index("partner_code", drop=False).loc["GBR"].to_dict()
    assert partner_hover(scene, row) == (
        "<b>United Kingdom</b><br>C$46.7\u00a0billion of goods exports in 2025, 6.0% of all, rank 2 of 16"
        "<br>total exports, principal partners, C$; official"
    )
    assert hover_missing(scene, "BRA").startswith("<b>Brazil</b><br>No data in 2025")


def test_french_findings_have_the_article_of_the_partner() -> None:
    growth = finding(curated(), shown(curated(), replace(PRINCIPAL, show="growth1")), FR)
    change = finding(curated(), shown(curated(), replace(PRINCIPAL, show="change")), FR)
    assert finding(curated(), shown(curated(), PRINCIPAL), FR).startswith(
        "Le premier marché après les États-Unis en 2025 était le Royaume-Uni, avec "
    )
    assert "c’est vers le Royaume-Uni que les exportations ont le plus augmenté" in growth
    assert "c’est la part du Royaume-Uni dans les exportations de biens qui a le plus augmenté" in change
    assert "(le Royaume-Uni, la Chine et le Japon)" in partners_answer(curated(), "principal", "2025", FR)


def test_a_refusal_says_why_and_what_to_choose() -> None:
    choice = PartnerChoice("goods", "2023", "growth10")
    reason = choice_refusal(curated(), choice)
    assert reason is not None
    said = refusal_text(reason, choice, EN)
    assert "10 years" in said
    assert "starts with 2019" in said
    assert "Choose" in said
    assert "10 ans" in refusal_text(reason, choice, FR).replace("\u00a0", " ")


def test_the_periods_say_which_series_they_bring() -> None:
    assert year_options(curated(), "auto")[-5:] == ("2022", "", "2024", "2025", "2026-07")
    assert year_word(curated(), "auto", "", EN) == "2023 (every destination, C$)"
    assert year_word(curated(), "auto", "2025", EN) == "2025 (principal partners only, C$)"
    assert year_word(curated(), "auto", "2010", EN) == "2010 (every destination, US$)"
    assert year_word(curated(), "goods", "", FR).startswith("2023 (toutes les destinations")


def test_the_first_view_answers_with_the_newest_figures_and_leads_to_them() -> None:
    assert page_answer(curated(), EVERY, EN, opening=True) == partners_answer(curated(), "principal", "2025", EN)
    assert page_answer(curated(), EVERY, EN, opening=False) == partners_answer(curated(), "goods", "2023", EN)
    to_newest, back = other_period(curated(), EVERY, "en"), other_period(curated(), PRINCIPAL, "en")
    assert to_newest is not None and back is not None
    assert to_newest.words.startswith("2023 is the newest period for which every destination (211) is included here.")
    assert (to_newest.link, to_newest.year) == ("16 principal partners in 2025", "2025")
    assert back.words.startswith("2025 includes 16 principal partners only")
    assert (back.link, back.year) == ("every destination in 2023", "2023")
    growth = other_period(curated(), replace(PRINCIPAL, show="growth5"), "en")  # 2023 begins no span of five years
    assert growth is not None and growth.words.endswith("have no figure.") and not growth.link


def test_partners_are_listed_in_the_order_of_the_reader_without_regard_to_accents() -> None:
    english, french = partner_options(curated(), "en"), partner_options(curated(), "fr")
    assert english[0] == french[0] == ""
    assert french.index("EGY") < french.index("FRA") < french.index("ZWE")  # Égypte stands under E
    assert set(english) == set(french)


def test_the_table_leaves_out_growth_that_no_row_has_and_says_so() -> None:
    table = partner_table(curated(), EVERY, "en")
    columns = [column for column, _ in table.heads]
    assert "growth1" in columns
    assert not {"growth5", "growth10", "change5"} & set(columns)
    assert "5 and 10 years" in table.missing
    first = table.cells.to_pylist()[0]
    assert (first["partner"], first["share"], first["rank"]) == ("United States", 77.02, 1.0)


def test_a_rank_among_principal_partners_says_how_many_are_ranked() -> None:
    assert rank_head(curated(), "principal", EN) == "Rank among the 16 included"
    assert rank_head(curated(), "imf", EN) == "Rank"


def test_the_table_finds_words_whatever_case_and_accents() -> None:
    found = partner_table(curated(), EVERY, "fr", find="etats unis").cells.to_pylist()
    assert [row["code"] for row in found] == ["USA"]
    assert partner_table(curated(), EVERY, "fr", find="atlantide").cells.num_rows == 0


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [("UK", "en", "GBR"), ("Holland", "en", "NLD"), ("emirats", "fr", "ARE"), ("Türkiye", "en", "TUR"), ("vn", "fr", "VNM"), ("É.-U.", "fr", "USA")],
)  # fmt: skip
def test_the_table_finds_a_partner_by_its_other_names_and_codes_best_first(
    typed: str, language: Language, first: str
) -> None:
    found = partner_table(curated(), EVERY, language, find=typed).cells.to_pylist()
    assert found[0]["code"] == first


def test_the_csv_holds_the_rows_shown_with_their_heads() -> None:
    lines = partner_table_csv(partner_table(curated(), PRINCIPAL, "en")).decode("utf-8-sig").splitlines()
    assert len(lines) == 17
    assert lines[0].startswith("Partner,Region,Rank among the 16 included,")
    assert lines[1].startswith("United States,Americas,1,562698.2,")


def test_swatches_wrap_to_the_width() -> None:
    many = [Swatch("x", "a word of some length")] * 6
    assert len(lines_of(many, style=Style(width=358), width=340)) == 3
    assert all(left + 20 < 340 for line in lines_of(many, style=Style(width=358), width=340) for left, _ in line)
