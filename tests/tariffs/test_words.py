"""What is said of tariffs: names, events and the measures that they concern, days and answers, in both languages."""

import re
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import parse_qs

import pytest

from components.drawing.style import PHONE, Style
from components.drawing.text_fit import text_width
from components.tariffs.concerns import concerns, lanes_query
from components.tariffs.figures.counts import tariff_counts_chart
from components.tariffs.figures.rate_lines import tariff_timeline_chart
from components.tariffs.lists import day_list, day_tables, numbered_events
from components.tariffs.sentences import fresh, stacking, tariffs_answer, why_empty
from components.tariffs.words import inside_list, measure_sentence, merged_names
from dashboard.view import View
from data import TradeTables
from data.frames import TariffMeasures, records
from data.indicators.tariffs.choice import TariffChoice, of_any_year
from data.indicators.tariffs.facts import day_counts
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Language, wording_for
from tests.claims.small_measures import measures_of
from tests.small_tables import curated
from tests.tariffs.charts import BOTH, EACH, EN, FR, PLAIN, rates, trace


def test_names_that_share_a_head_say_it_once() -> None:
    assert (
        merged_names(["Section 338 list: alcohol", "Section 338 list: dairy", "Steel"], EN)
        == "Section 338 list: alcohol, dairy and steel"
    )


def test_names_that_differ_only_in_their_last_bracket_share_what_stands_before() -> None:
    names = [
        "Countermeasures of 2026 (15%)",
        "Countermeasures of 2026 (25%)",
        "List (alcohol dispute) (50%)",
        "Steel",
        "Peas",
    ]
    assert merged_names(names, EN, most=3) == (
        "Countermeasures of 2026 (15%, 25%), list (alcohol dispute) (50%) and 2 other product groups"
    )


def test_a_name_with_its_own_and_ends_an_english_list_after_a_comma() -> None:
    assert merged_names(["Steel", "Cabinets and vanities"], EN) == "Steel, and cabinets and vanities"


def test_a_name_with_its_own_et_ends_a_french_list_without_another() -> None:
    assert merged_names(["Acier", "Armoires et meubles"], FR) == "Acier, armoires et meubles"


def test_small_initials_inside_a_sentence_spare_titles() -> None:
    assert [inside_list(n) for n in ("Steel", "Section 338 list: dairy", "Canadian list, 2018", "EV")] == [
        "steel", "Section 338 list: dairy", "Canadian list, 2018", "EV",
    ]  # fmt: skip


# What an event concerns


def event_row(event_id: str) -> Any:
    return next(r for r in records(curated().events) if r["event_id"] == event_id)


AGREED = "2019-05-17-us-and-canada-agree-to-end"


def test_an_event_names_the_product_groups_that_it_concerns_with_rate_and_status() -> None:
    ids = ("us-all-steel-232-50", "us-all-aluminum-232-50", "us-threat-dairy-250")
    assert concerns(curated(), ids[:2], EN) == ("steel and aluminum at 50% (replaced)",)
    assert concerns(curated(), ids[:2], FR) == ("acier et aluminium, 50\u00a0% (remplacées)",)
    assert concerns(curated(), ids[2:], EN) == ("dairy at 250% (threatened)",)
    assert concerns(curated(), (), EN) == ()


def test_an_event_that_concerns_duties_of_two_countries_says_whose() -> None:
    assert concerns(curated(), event_row(AGREED)["measure_ids"], EN) == (
        "United States: steel at 25% (repealed); aluminum at 10% (repealed)",
        "Canada: steel at 25% (repealed); aluminum and Canadian list, 2018 at 10% (repealed)",
    )


@BOTH
def test_the_list_of_events_links_each_to_the_lanes_of_its_measures(language: Language) -> None:
    wording, tables = wording_for(language), curated()
    for year in (2017, 2019, 2024, 2025, 2026):
        choice = TariffChoice("all", since=year, until=year, events="all")
        found = re.findall(r'href="tariffs\?([^"]+)"', numbered_events(tables, choice, wording=wording))
        rows = [r for r in records(tariff_scene(tables, choice).events) if r["measure_ids"]]
        for query, row in zip(found, rows, strict=True):
            view, unread = View.from_query(parse_qs(unescape(query)))
            assert (view.lang, view.tariffs.look, unread) == (language, "lanes", ())
            assert set(row["measure_ids"]) <= set(tariff_scene(tables, view.tariffs).named["measure_id"])


def test_a_link_to_measures_keeps_the_direction_and_the_years_that_hold_them() -> None:
    choice, row = TariffChoice(since=2018), event_row("2025-06-04-us-doubles-steel-and-aluminum-duties")
    groups = "steel.aluminum.metal_derivatives"
    assert lanes_query(curated(), row["measure_ids"], choice, "fr") == {
        "lang": "fr", "look": "lanes", "groups": groups, "since": "2018",
    }  # fmt: skip
    assert lanes_query(curated(), event_row(AGREED)["measure_ids"], choice, "en")["direction"] == "all"


def test_the_hover_of_an_event_says_what_it_concerns_in_lines_that_fit_a_phone() -> None:
    for style in (Style(), Style(PHONE)):
        hovers = trace(rates(style=style), "events").hovertext
        assert any("Measures affected: steel, aluminum" in h.replace("<br>", " ") for h in hovers)
        assert all(text_width(line, style.label_size) <= style.width - 40 for h in hovers for line in h.split("<br>"))


# Counts, days, sentences


def test_the_count_of_a_day_is_in_the_title() -> None:
    chart = tariff_counts_chart(curated(), wording=EN, style=Style(), choice=PLAIN, day=date(2025, 6, 4))
    assert chart.caption.title == "US measures that apply to Canada: on 4 June 2025, 10 measures were in force"


@BOTH
def test_the_table_of_a_day_shows_its_sources_and_escapes_the_tables(language: Language) -> None:
    wording, tables = wording_for(language), curated()
    hurt = tables["tariff_measures"].assign(rate_note_en="<b>x</b> [y](z)", rate_note_fr="<b>x</b> [y](z)")
    html = day_tables(tables, TariffMeasures(hurt), day=date(2025, 6, 4), wording=wording)
    assert "&lt;b&gt;x&lt;/b&gt;" in html
    assert "<b>" not in html
    assert 'rel="noopener noreferrer"' in html
    live = day_counts(TariffMeasures(hurt), day=date(2025, 6, 4)).in_force
    assert wording.code("tariffs-state", "in_force", count=live) in html


def test_hostile_names_are_shown_as_text_in_a_chart() -> None:
    tables = curated()
    groups = tables["product_groups"].assign(name_en="<a href='x'>steel</a>")
    hurt = TradeTables({**tables.frames, "product_groups": groups}, "hurt")
    chart = tariff_timeline_chart(hurt, wording=EN, style=Style(), choice=PLAIN)
    caption = ("title", "subtitle", "source")  # laid out by Plot
    drawn = [n["text"] for n in chart.figure.layout.to_plotly_json()["annotations"] if n.get("name") not in caption]
    assert any("&lt;a " in text for text in drawn)
    assert not any("<a " in text for text in drawn)
    assert not any("<a " in str(text) for t in chart.figure.data for text in (t.text or ()))


def test_the_stacking_rule_takes_its_figures_from_the_tables() -> None:
    text = stacking(curated(), wording=EN)
    assert "since 15 September 2026" in text
    assert (
        "Lumber: the duties of 35.16% (antidumping and countervailing) and 10% (Section 232) add up to 45.16%" in text
    )
    assert "45,16\u00a0%" in stacking(curated(), wording=FR)


def test_the_known_cases_are_those_of_the_direction() -> None:
    assert stacking(curated(), "us_on_canada", wording=EN) == stacking(curated(), wording=EN)
    for direction in ("canada_on_us", "china", "india", "eu"):
        assert stacking(curated(), direction, wording=EN) == EN("tariffs-stack-no-sum")


def test_duties_that_add_up_say_when_they_were_confirmed_and_what_the_table_remarks() -> None:
    # The antidumping and countervailing duties: confirmed on 3 July 2026; the result of the seventh review was not found.
    english, french = (stacking(curated(), wording=wording).replace("\u00a0", " ") for wording in (EN, FR))
    assert (
        "Both were in force when last confirmed (the first on 3 July 2026, the second on 21 August 2026). "
        "20.53% antidumping + 14.63% countervailing" in english
    )
    assert "Seventh review, April 2026: preliminary " in english
    assert (
        "(le 3 juillet 2026 pour le premier, le 21 août 2026 pour le second). 20,53 % en droits antidumping" in french
    )


@BOTH
@EACH
def test_every_direction_has_its_answer(direction: str, language: Language) -> None:
    wording = wording_for(language)
    text = tariffs_answer(curated(), TariffChoice(direction), wording=wording)
    assert wording.code("tariffs-direction", direction) in text
    assert wording.date("2026-10-09") in text


def test_the_answer_speaks_of_the_day_that_is_looked_at() -> None:
    measures = measures_of(
        early={"effective_from": "2025-03-12", "effective_to": "2025-06-03", "status": "replaced"},
        lasting={"effective_from": "2025-04-03"},
        later={"announced_on": "2025-04-29", "effective_from": "2025-05-03"},
        unknown={"announced_on": "2025-05-02", "effective_from": "2025-06-04"},
        threat={"effective_from": None, "status": "threatened"},
    )
    tables = TradeTables({**curated().frames, "tariff_measures": measures}, "five measures")
    choice, day = TariffChoice(), date(2025, 5, 1)
    assert tariffs_answer(tables, choice, day=day, wording=EN) == (
        "US measures that apply to Canada: on 1 May 2025, 2 measures were in force (one duty, if its parts count as one), "
        "one was to take effect later and one other had been announced or threatened but not applied (not counting plans suspended or struck down)."
    )
    assert "le 1er mai 2025, 2 mesures étaient en vigueur" in tariffs_answer(
        tables, choice, day=day, wording=FR
    ).replace("\u00a0", " ")
    assert "as of 21 August 2026: 3 measures were in force" in tariffs_answer(tables, choice, wording=EN)
    assert tariffs_answer(tables, choice, day=date(2026, 8, 21), wording=EN) == tariffs_answer(
        tables, choice, wording=EN
    )


def test_the_answer_on_a_day_names_its_filters_and_the_answer_on_the_record_has_none() -> None:
    choice = TariffChoice(groups=("steel",), status=("in_force",))
    text = tariffs_answer(curated(), choice, day=date(2026, 10, 9), wording=EN)
    assert text.startswith(
        "US measures that apply to Canada (steel; status: in force): on 9 October 2026, 2 measures were in force"
    )
    assert tariffs_answer(curated(), choice, wording=EN) == tariffs_answer(curated(), PLAIN, wording=EN)


# Days on which title and list once counted differently: the title left the years out, the list kept them.
ONE_COUNT = pytest.mark.parametrize(
    ("day", "direction", "threatened"),
    [
        # The Canadian lists of 2020 and of phase 2; the 25% of November 2024 had become a measure by then.
        (date(2025, 3, 5), "all", 2),
        (date(2026, 3, 1), "canada_on_us", 1),  # the Canadian list of 2020
        (date(2026, 9, 20), "all", 17),  # 19 with the two that became a measure
    ],
)


@BOTH
@ONE_COUNT
def test_title_and_list_of_a_day_count_the_same(day: date, direction: str, threatened: int, language: Language) -> None:
    wording, choice = wording_for(language), TariffChoice(direction, since=2025, until=2026)
    said = tariffs_answer(curated(), choice, day=day, wording=wording)
    assert wording("tariffs-count-threatened", count=threatened) in said
    listed = day_list(curated(), choice, day=day, wording=wording)
    assert wording.code("tariffs-state", "threatened", count=threatened) in listed
    live = day_counts(of_any_year(curated(), choice), day=day).in_force
    assert wording.code("tariffs-state", "in_force", count=live) in listed
    assert str(live) in said


def test_an_import_ban_is_called_one_where_a_rate_would_stand() -> None:
    assert "import ban, Section 338. In force." in measure_sentence(curated(), "us-can-s338-import-ban", EN)
    assert "interdiction d’importer" in measure_sentence(curated(), "us-can-s338-import-ban", FR)
    assert concerns(curated(), ("us-can-s338-import-ban",), EN) == ("Section 338 import ban (in force)",)


def test_a_threat_that_became_a_measure_says_so() -> None:
    assert "Announced, then adopted." in measure_sentence(curated(), "us-threat-all-35-jul-2025", EN)
    assert "Annoncée, puis adoptée." in measure_sentence(curated(), "us-threat-all-35-jul-2025", FR)


def test_an_empty_choice_says_why_and_what_to_choose() -> None:
    text = why_empty(curated(), TariffChoice(groups=("canola_oil",)), wording=EN)
    assert text.startswith(
        "No tariff measure matches these choices (US measures that apply to Canada, canola oil, 2025 to 2026)."
    )
    assert f"would match with the main product groups: {len(tariff_scene(curated(), PLAIN).measures)}." in text


def test_one_measure_or_all_of_them_are_told_without_a_share() -> None:
    union = fresh(curated(), TariffChoice("eu"), wording=FR).replace("\u00a0", " ")
    assert union.startswith(
        "La seule mesure affichée qui était en vigueur le 9 octobre 2026 n’a pas de source officielle. Elle a été "
    )
    canada = fresh(curated(), TariffChoice("canada_on_us"), wording=EN)
    assert canada.startswith("All 9 measures shown that were in force on 9 October 2026 have an official source. ")


def test_lists_that_only_their_rates_tell_apart_are_named_once() -> None:
    measures = curated()["tariff_measures"]
    rows = measures.loc[
        measures["product_group"].str.startswith("counter_list_2026") & (measures["status"] == "in_force")
    ]
    (said,) = concerns(curated(), tuple(rows["measure_id"]), FR)
    assert said == "liste de contre-mesures de 2026, 15\u00a0%, 25\u00a0% et 50\u00a0% (en vigueur)"
