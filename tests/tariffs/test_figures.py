"""The pictures of tariffs: lines, labels, strips and lanes, in both languages."""

import re
from datetime import date
from typing import Any

import pandas as pd
import pytest

from components.drawing.strips import Mark, Signs, worded_strip
from components.drawing.style import CANVAS, PHONE, Style
from components.drawing.text_fit import text_width
from components.drawing.time_axis import TimeSpan
from components.tariffs.lists import milestone_list
from components.tariffs.words import measure_hover
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.duties import state_on
from data.indicators.tariffs.scene import tariff_scene
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated
from tests.tariffs.charts import BOTH, EACH, EN, PLAIN, lanes, notes, rates, trace

# Rates


def test_the_title_states_the_rates_in_force() -> None:
    expected = "US duties on Canadian goods: 50% on aluminum, steel and copper; 35.16% on lumber (antidumping and countervailing); 10% on all goods (without CUSMA treatment)"
    assert rates().caption.title == expected
    assert rates(language="fr").caption.title.replace("\u00a0", " ") == (
        "Droits de douane américains visant le Canada : 50 % (aluminium, acier et cuivre); 35,16 % (bois d’œuvre [droits antidumping et compensateurs]); "
        "10 % (toutes les marchandises [hors ACEUM])"
    )


def test_the_title_of_several_imposers_names_them_and_counts_what_it_does_not_name() -> None:
    # Canada: steel, and aluminum on listed goods; the United States: two metals under Section 232, and three lists.
    english, french = (rates(TariffChoice("all"), language=language).caption.title for language in LANGUAGES)
    assert english == (
        "Duties between Canada and its partners: 50% by Canada on steel and one other product group; "
        "50% by the United States on steel and aluminum (Section 232) and 3 other product groups; 50% by the European Union on steel (over quota)"
    )
    assert "50 % par les États-Unis (acier et aluminium [article 232] et 3 autres groupes)" in french.replace(
        "\u00a0", " "
    )


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
    assert any("Dairy, 250%" in text for text in trace(chart, "words").text)
    assert marks.marker.color == Style().palette.ground
    assert (
        max(y for t in chart.figure.data if t.mode == "lines" and t.yaxis is None for y in t.y if y is not None) == 50
    )


def test_what_is_above_the_scale_is_named() -> None:
    assert "Not shown, because the rate is above 50%: drones and patented medicines." in rates().caption.subtitle


def test_a_duty_that_ended_says_what_became_of_it() -> None:
    assert any("Energy, 10%: struck down" in note for note in notes(rates(TariffChoice(groups=("energy", "steel")))))


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
    choice, mark = TariffChoice(agreements=True), {"en": "CUSMA: Review", "fr": "ACEUM\u00a0: examen"}[language]
    assert [text.strip() for text in trace(draw(choice, language=language), "words").text][-1] == mark
    html = milestone_list(curated(), choice, wording=wording_for(language))
    assert {"en": "Joint review ends", "fr": "Fin de l’examen conjoint"}[language] in html
    assert {"en": "1 July 2026", "fr": "1er juillet 2026"}[language] in html.replace("\u00a0", " ")


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
    for status in ("in_force", "replaced", "repealed", "struck_down"):
        assert wording.code("cell-status", status) in words
    assert wording("tariffs-lane-threatened") in words
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
    assert drawn_measures(lanes(choice, style=Style(width))) == {measure_hover(curated(), m, EN) for m in measures}


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
    assert lanes().caption.subtitle.endswith("Product groups shown: 12 of 26. Choose “All groups” to see the others.")
    assert "Choisissez « Tous les groupes » pour voir les autres." in lanes(language="fr").caption.subtitle.replace(
        "\u00a0", " "
    )
    every = TariffChoice("all", groups=("every",))
    assert lanes(every).caption.subtitle.endswith("Product groups shown: 45 of 45.")
    canvas = lanes(every, style=Style(CANVAS, presenter=True)).caption.subtitle
    assert canvas.endswith(
        "Product groups shown: 2 of 45. To see others, choose them under “Product groups” on the page."
    )


def test_the_lanes_count_as_ended_only_what_applied_and_say_what_was_replaced() -> None:
    found = state_on(tariff_scene(curated(), PLAIN).measures, day=date(2026, 10, 9))
    over = found.loc[(found["state"] == "ended") & found["effective_from"].notna()]
    assert len(over) < (found["state"] == "ended").sum()  # the rest are threats that became measures
    replaced = (over["status"] == "replaced").sum()
    title = lanes().caption.title
    assert title.endswith(f"; {len(over)} had ended since 2025 began ({replaced} replaced)")
