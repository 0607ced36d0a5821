"""The pictures of tariffs: lines, labels, strips, lanes and their words, in both languages."""

import re
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import parse_qs

import pandas as pd
import pytest

from components.event_marks import Mark, Signs, worded_strip
from components.figures.tariff_counts import tariff_counts_chart
from components.figures.tariff_lanes import tariff_lanes_chart
from components.figures.tariff_timeline import tariff_timeline_chart
from components.packing import rows_for, spread
from components.style import CANVAS, PHONE, Style
from components.tariff_concerns import concerns, lanes_query
from components.tariff_lists import day_tables, milestone_list, numbered_events
from components.tariff_sentences import answer, stacking, why_empty
from components.tariff_words import hover, inside_list, merged
from components.text_fit import text_width
from components.time_axis import TimeSpan
from components.wording import LANGUAGES, Language, wording_for
from dashboard.view import View
from data import TradeTables
from data.frames import TariffMeasures, records
from data.indicators.tariff_choice import DIRECTIONS, TariffChoice
from data.indicators.tariff_scene import tariff_scene
from tests.small_measures import measures_of
from tests.small_tables import curated

EN, FR, PLAIN = wording_for("en"), wording_for("fr"), TariffChoice()
BOTH = pytest.mark.parametrize("language", LANGUAGES)
EACH = pytest.mark.parametrize("direction", sorted(DIRECTIONS))


def rates(choice: TariffChoice = PLAIN, *, language: Language = "en", style: Style | None = None) -> Any:
    return tariff_timeline_chart(curated(), wording=wording_for(language), style=style or Style(), choice=choice)


def lanes(choice: TariffChoice = PLAIN, *, language: Language = "en", style: Style | None = None) -> Any:
    return tariff_lanes_chart(curated(), wording=wording_for(language), style=style or Style(), choice=choice)


def trace(chart: Any, name: str) -> Any:
    return next(t for t in chart.figure.data if t.name == name)


def notes(chart: Any) -> list[str]:
    return [re.sub(r"<[^>]+>", " ", note["text"]) for note in chart.figure.layout.to_plotly_json()["annotations"]]


# Packing


def test_spans_that_touch_stand_in_different_rows() -> None:
    assert rows_for([(0, 10), (5, 15), (20, 30), (12, 18)], gap=1) == [0, 1, 0, 0]


def test_labels_are_moved_apart_as_little_as_needed() -> None:
    assert spread([50, 52, 90], [10, 10, 10], least=0, most=100, gap=0) == [46, 56, 90]


def test_labels_stay_between_the_limits() -> None:
    placed = spread([0, 1, 2], [10, 10, 10], least=0, most=100, gap=0)
    assert placed == [5, 15, 25]


# Words


def test_names_that_share_a_head_say_it_once() -> None:
    assert (
        merged(["Section 338 list: alcohol", "Section 338 list: dairy", "Steel"])
        == "Section 338 list: alcohol, dairy, steel"
    )


def test_small_initials_inside_a_sentence_spare_titles() -> None:
    assert [inside_list(n) for n in ("Steel", "Section 338 list: dairy", "Canadian list, 2018", "EV")] == [
        "steel", "Section 338 list: dairy", "Canadian list, 2018", "EV",
    ]  # fmt: skip


# Rates


def test_the_title_states_the_rates_in_force() -> None:
    expected = "US duties on Canadian goods: 50% on aluminum, steel, copper; 35.16% on lumber (trade remedy); 10% on all goods (outside CUSMA)"
    assert rates().caption.title == expected
    assert "aluminium, acier, cuivre à 50\u00a0%" in rates(language="fr").caption.title


def test_metal_duties_step_from_25_to_50_percent_on_4_june_2025() -> None:
    line = trace(rates(TariffChoice(groups=("steel",))), "metals")
    points = [(x, y) for x, y in zip(line.x, line.y, strict=True) if x == "2025-06-04"]
    assert points == [("2025-06-04", 25), ("2025-06-04", 25), ("2025-06-04", 50)]


def test_lines_are_dotted_after_the_day_they_were_last_known() -> None:
    chart = rates(TariffChoice(groups=("copper",)))
    assert trace(chart, "metals").x[-1] == trace(chart, "metals after").x[0] == "2026-08-21"
    assert trace(chart, "metals after").x[-1] == "2026-10-09"
    assert trace(chart, "metals after").line.dash == "dot"
    assert trace(chart, "metals").line.dash is None


def test_a_threat_is_a_hollow_mark_with_its_rate_and_no_line() -> None:
    chart = rates(TariffChoice(groups=("dairy", "steel")))
    marks = trace(chart, "marks")
    assert any("250% Dairy" in text for text in trace(chart, "words").text)
    assert marks.marker.color == Style().palette.ground
    assert (
        max(y for t in chart.figure.data if t.mode == "lines" and t.yaxis is None for y in t.y if y is not None) == 50
    )


def test_what_is_above_the_scale_is_named() -> None:
    assert "Above 50% and not drawn: drones and patented medicines." in rates().caption.subtitle


def test_a_duty_that_ended_says_what_became_of_it() -> None:
    assert any("Energy 10%: struck down" in note for note in notes(rates(TariffChoice(groups=("energy", "steel")))))


@BOTH
@EACH
def test_no_label_at_the_right_end_leaves_the_picture(direction: str, language: Language) -> None:
    for style in (Style(), Style(PHONE), Style(CANVAS, presenter=True)):
        layout = rates(TariffChoice(direction), language=language, style=style).figure.layout.to_plotly_json()
        labels = [n for n in layout["annotations"] if n.get("showarrow")]
        assert labels
        for label in labels:
            widest = max(
                text_width(re.sub(r"<[^>]+>", "", line), label["font"]["size"]) for line in label["text"].split("<br>")
            )
            assert label["ax"] + widest <= layout["margin"]["r"] + 2


def test_labels_of_ended_duties_that_would_cover_each_other_are_left_out() -> None:
    every = TariffChoice("all", groups=("every",))
    wide = [n for n in notes(rates(every)) if "suspended" in n or "repealed" in n]
    narrow = [n for n in notes(rates(every, style=Style(PHONE))) if "suspended" in n or "repealed" in n]
    assert (len(wide), len(narrow)) == (2, 1)


def test_events_are_numbered_under_the_axis_and_titled_in_the_picture() -> None:
    chart = rates()
    assert list(trace(chart, "events").text) == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert any("US doubles its steel and aluminum duties to 50%" in note for note in notes(chart))


def test_an_event_of_a_month_is_as_wide_as_the_month() -> None:
    bars = trace(rates(TariffChoice(events="all")), "event spans")
    assert ("2025-09-01", "2025-09-30") in [(a[:10], b[:10]) for a, b in zip(bars.x[::3], bars.x[1::3], strict=False)]


def test_a_milestone_of_a_month_or_a_year_is_a_bar_as_wide_and_one_of_a_day_is_not() -> None:
    # 2025 on 364 px: a day is a pixel, so September goes from 243 to 272 px and its mark stands between.
    days = [("2025-03-10", "2025-03-10"), ("2025-09-01", "2025-09-30"), ("2025-01-01", "2025-12-31")]
    marks = [Mark(pd.Timestamp(first), pd.Timestamp(last), "Signed", "") for first, last in days]
    year = TimeSpan(pd.Timestamp("2025-01-01"), pd.Timestamp("2025-12-31"), 364)
    strip = worded_strip(marks, span=year, style=Style(), axis="y3", signs=Signs("square", "black", "Agreements"))
    bars, words, drawn = (next(t for t in strip.traces if t["name"] == n) for n in ("mark spans", "words", "marks"))
    ends = [None if day is None else day[:10] for day in bars["x"]]
    assert ends == ["2025-09-01", "2025-09-30", None, "2025-01-01", "2025-12-31", None]
    assert bars["y"][::3] == drawn["y"][1:]
    assert [day[:10] for day in drawn["x"]] == ["2025-03-10", "2025-09-15", "2025-07-02"]
    assert words["x"][1][:10] == "2025-09-30"  # beside the bar, not across it
    alone = worded_strip(marks[:1], span=year, style=Style(), axis="y3", signs=Signs("square", "black", "Agreements"))
    assert "mark spans" not in [t["name"] for t in alone.traces]


@EACH
def test_agreements_are_drawn_in_every_direction_with_bars_for_months_and_years(direction: str) -> None:
    # Of India no agreement applies yet; the end of its talks is aimed at for 2026, no more precisely.
    chart = rates(TariffChoice(direction, agreements=True))
    bars = next((t for t in chart.figure.data if t.name == "mark spans"), None)
    spans = [] if bars is None else [(a[:10], b[:10]) for a, b in zip(bars.x[::3], bars.x[1::3], strict=False)]
    assert all(first < last for first, last in spans)
    assert (("2026-01-01", "2026-10-09") in spans) == (direction in ("india", "all"))


def test_agreements_stand_on_the_same_axis_on_request() -> None:
    choice = TariffChoice("china", agreements=True)
    assert any("Concluded" in text for text in trace(rates(choice), "words").text)
    assert not any(t.name == "marks" for t in rates(TariffChoice("china")).figure.data)


@BOTH
@pytest.mark.parametrize("draw", [rates, lanes])
def test_the_first_view_with_agreements_tells_of_the_joint_review_of_july_2026(draw: Any, language: Language) -> None:
    choice, mark = TariffChoice(agreements=True), {"en": "CUSMA: Review", "fr": "ACEUM\u00a0: Examen"}[language]
    assert [text.strip() for text in trace(draw(choice, language=language), "words").text][-1] == mark
    html = milestone_list(curated(), choice, wording=wording_for(language))
    assert {"en": "Joint review ends", "fr": "Fin de l’examen conjoint"}[language] in html
    assert {"en": "1 July 2026", "fr": "1er juillet 2026"}[language] in html.replace("\u00a0", " ")


# What an event concerns


def event_row(event_id: str) -> Any:
    return next(r for r in records(curated().events) if r["event_id"] == event_id)


AGREED = "2019-05-17-us-and-canada-agree-to-end"


def test_an_event_names_the_product_groups_that_it_concerns_with_rate_and_status() -> None:
    ids = ("us-all-steel-232-50", "us-all-aluminum-232-50", "us-threat-dairy-250")
    assert concerns(curated(), ids[:2], EN) == ("steel, aluminum 50% (replaced)",)
    assert concerns(curated(), ids[:2], FR) == ("acier, aluminium à 50\u00a0% (remplacée)",)
    assert concerns(curated(), ids[2:], EN) == ("dairy 250% (threatened)",)
    assert concerns(curated(), (), EN) == ()


def test_an_event_that_concerns_duties_of_two_countries_says_whose() -> None:
    assert concerns(curated(), event_row(AGREED)["measure_ids"], EN) == (
        "United States: steel 25% (repealed); aluminum 10% (repealed)",
        "Canada: steel 25% (repealed); aluminum, Canadian list, 2018 10% (repealed)",
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
            assert (view.lang, view.look, unread) == (language, "lanes", ())
            linked = TariffChoice(view.direction, view.groups, since=view.since, until=view.until)
            assert set(row["measure_ids"]) <= set(tariff_scene(tables, linked).named["measure_id"])


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
        assert any("Concerns: steel, aluminum" in h.replace("<br>", " ") for h in hovers)
        assert all(text_width(line, style.label_size) <= style.width - 40 for h in hovers for line in h.split("<br>"))


# Lanes


def test_a_lane_tells_its_status_by_form_and_word() -> None:
    chart = lanes(TariffChoice(groups=("all_goods",)))
    words = notes(chart)
    assert any("35% struck down" in w for w in words)
    assert any("10% repealed" in w for w in words)
    assert any("100% threatened" in w for w in words)
    patterns = {t.marker.pattern.shape for t in chart.figure.data if t.type == "bar" and t.marker.pattern.shape}
    assert {"x", "|", "/"} <= patterns


@BOTH
def test_the_legend_names_each_form_that_occurs(language: Language) -> None:
    wording = wording_for(language)
    words = list(trace(lanes(language=language), "legend").text)
    for status in ("in_force", "replaced", "repealed", "struck_down", "threatened"):
        assert wording.code("cell-status", status) in words
    assert wording.code("cell-status", "suspended") not in words


def drawn_measures(chart: Any) -> set[str]:
    """The sentences on the measures that have a bar."""
    return {text for t in chart.figure.data if t.type == "bar" for text in t.hovertext}


@EACH
@pytest.mark.parametrize("since", [2017, 2025])
@pytest.mark.parametrize("width", [1240, PHONE])
def test_every_group_means_that_every_measure_is_drawn(direction: str, since: int, width: int) -> None:
    choice = TariffChoice(direction, groups=("every",), since=since)
    measures = tariff_scene(curated(), choice).measures["measure_id"]
    assert drawn_measures(lanes(choice, style=Style(width))) == {hover(curated(), m, EN) for m in measures}


@EACH
def test_the_groups_most_told_of_take_at_most_forty_lanes_and_fewer_on_the_canvas(direction: str) -> None:
    every = TariffChoice(direction, groups=("every",), since=2017)
    assert len(lanes(TariffChoice(direction, since=2017)).figure.layout.yaxis.tickvals) <= 40
    assert len(lanes(every, style=Style(CANVAS, presenter=True)).figure.layout.yaxis.tickvals) <= 18


@pytest.mark.parametrize("style", [Style(CANVAS, presenter=True), Style(1500), Style()])
@BOTH
def test_what_a_lane_is_stands_in_full_where_there_is_room(language: Language, style: Style) -> None:
    labels = lanes(language=language, style=style).figure.layout.yaxis.ticktext
    assert any(labels)
    assert [label for label in labels if label.endswith("\u2026")] == []


def test_lanes_that_leave_groups_out_say_how_many_and_how_to_see_them() -> None:
    assert lanes().caption.subtitle.endswith('Product groups drawn: 12 of 26. Choose "Every group" to see the others.')
    assert "Choisissez « Tous les groupes » pour voir les autres." in lanes(language="fr").caption.subtitle.replace(
        "\u00a0", " "
    )
    every = TariffChoice("all", groups=("every",))
    assert lanes(every).caption.subtitle.endswith("Product groups drawn: 45 of 45.")
    canvas = lanes(every, style=Style(CANVAS, presenter=True)).caption.subtitle
    assert canvas.endswith('drawn: 2 of 45. Choose others by name under "Product groups" on the page.')


# Counts, days, sentences


def test_the_count_of_a_day_is_in_the_title() -> None:
    chart = tariff_counts_chart(curated(), wording=EN, style=Style(), choice=PLAIN, day=date(2025, 6, 4))
    assert chart.caption.title == "US duties on Canadian goods: on 4 June 2025, 10 measures were in force"


@BOTH
def test_the_table_of_a_day_shows_its_sources_and_escapes_the_tables(language: Language) -> None:
    wording, tables = wording_for(language), curated()
    hurt = tables["tariff_measures"].assign(rate_note_en="<b>x</b> [y](z)", rate_note_fr="<b>x</b> [y](z)")
    html = day_tables(tables, TariffMeasures(hurt), day=date(2025, 6, 4), wording=wording)
    assert "&lt;b&gt;x&lt;/b&gt;" in html
    assert "<b>" not in html
    assert 'rel="noopener noreferrer"' in html
    assert wording.code("tariffs-state", "in_force") in html


def test_hostile_names_are_shown_as_text_in_a_chart() -> None:
    tables = curated()
    groups = tables["product_groups"].assign(name_en="<a href='x'>steel</a>")
    hurt = TradeTables({**tables.frames, "product_groups": groups}, "hurt")
    chart = tariff_timeline_chart(hurt, wording=EN, style=Style(), choice=PLAIN)
    caption = ("title", "subtitle", "source")  # laid out by components.drawing.framed
    drawn = [n["text"] for n in chart.figure.layout.to_plotly_json()["annotations"] if n.get("name") not in caption]
    assert any("&lt;a " in text for text in drawn)
    assert not any("<a " in text for text in drawn)
    assert not any("<a " in str(text) for t in chart.figure.data for text in (t.text or ()))


def test_the_stacking_rule_takes_its_figures_from_the_tables() -> None:
    text = stacking(curated(), wording=EN)
    assert "since 15 September 2026" in text
    assert "35.16% trade-remedy deposit and the 10% Section 232 duty add up to 45.16%" in text
    assert "45,16\u00a0%" in stacking(curated(), wording=FR)


@BOTH
@EACH
def test_every_direction_has_its_answer(direction: str, language: Language) -> None:
    wording = wording_for(language)
    text = answer(curated(), TariffChoice(direction), wording=wording)
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
    choice, day = TariffChoice(status=("threatened",)), date(2025, 5, 1)
    assert answer(tables, choice, day=day, wording=EN) == (
        "United States on Canada: on 1 May 2025, 2 measures were in force, "
        "one was announced for later and one had been threatened without effect."
    )
    assert "le 1er mai 2025, 2 mesures étaient en vigueur" in answer(tables, choice, day=day, wording=FR).replace(
        "\u00a0", " "
    )
    assert "on 21 August 2026, the record’s last day, 3 measures were" in answer(tables, choice, wording=EN)
    assert answer(tables, choice, day=date(2026, 8, 21), wording=EN) == answer(tables, choice, wording=EN)


def test_an_empty_choice_says_why_and_what_to_choose() -> None:
    text = why_empty(curated(), TariffChoice(groups=("canola_oil",)), wording=EN)
    assert text.startswith("No tariff measure fits this choice (United States on Canada, canola oil, 2025 to 2026).")
    assert f"{len(tariff_scene(curated(), PLAIN).measures)} would fit with the product groups most told of." in text
