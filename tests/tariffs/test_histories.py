"""What each product group is charged now and since when: the histories of rates, and the picture that starts the page."""

import re
from typing import Any

import pandas as pd
import pytest

from components.drawing.style import CANVAS, PHONE, Style
from components.drawing.text_fit import text_width
from components.tariffs.sentences import answer_now, left_out
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.histories import History, rate_histories
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Language
from tests.claims.small_measures import measures_of
from tests.small_tables import curated
from tests.tariffs.charts import BOTH, EACH, EN, FR, notes, now

FIRST, EDGE = pd.Timestamp("2025-01-01"), pd.Timestamp("2026-10-09")


def histories(direction: str = "us_on_canada") -> list[History]:
    scene = tariff_scene(curated(), TariffChoice(direction))
    return rate_histories(scene.measures, first=FIRST, edge=EDGE)


def of(group: str, rule: str = "", direction: str = "us_on_canada") -> list[History]:
    """The histories of a product group, or of one rule of it."""
    return [
        h
        for h in histories(direction)
        if any(r["product_group"] == group and r["preference_rule"].startswith(rule) for r in h.rows)
    ]


def runs(history: History) -> list[tuple[str, float, str]]:
    return [(r.start.date().isoformat(), r.row["rate_pct"], r.form) for r in history.runs]


def test_steel_is_at_50_percent_since_the_day_of_the_rate_not_of_the_latest_order() -> None:
    (steel,) = of("steel", "all")
    assert runs(steel) == [("2025-03-12", 25, "replaced"), ("2025-06-04", 50, "in_force")]
    assert [str(r["effective_from"].date()) for r in steel.runs[1].rows] == ["2025-06-04", "2026-04-06"]


def test_a_duty_that_was_struck_down_or_repealed_ends_a_run_even_at_the_same_rate() -> None:
    (goods,) = of("all_goods")
    assert [(rate, form) for _, rate, form in runs(goods)][1:] == [
        (35, "struck_down"), (10, "repealed"), (10, "in_force"),
    ]  # fmt: skip
    assert goods.runs[-1].start == pd.Timestamp("2026-07-24")


def test_two_duties_at_once_are_two_histories_and_equal_ones_are_one() -> None:
    assert sorted(h.runs[-1].row["rate_pct"] for h in of("lumber")) == [10, 35.16]
    (lists,) = of("s338_alcohol_list")
    assert {r["product_group"] for r in lists.rows} == {"s338_alcohol_list", "s338_dairy_list", "s338_motor_list"}
    (autos,) = of("autos")
    assert {r["preference_rule"] for r in autos.rows} == {"non_cusma_only", "non_us_content"}


def test_what_is_announced_for_a_later_day_continues_the_history_that_it_would_change() -> None:
    (autos,), (copper,) = of("autos"), of("copper_refined")
    assert [r["rate_pct"] for r in autos.ahead] == [50]
    assert (copper.state, [r["rate_pct"] for r in copper.ahead]) == ("ahead", [15])
    assert of("aircraft") == []  # a threat without a day
    assert [len(h.ahead) for h in of("steel")] == [1, 0]  # not that of authorized companies


def test_histories_run_from_what_is_charged_most_to_what_ended() -> None:
    found = histories()
    states = [h.state for h in found]
    assert states == sorted(states, key=("in_force", "ahead", "ended").index)
    rates = [h.runs[-1].row["rate_pct"] for h in found if h.state == "in_force"]
    stated = [rate for rate in rates if not pd.isna(rate)]
    assert stated == sorted(stated, reverse=True)
    assert all(pd.isna(rate) for rate in rates[len(stated) :])


def test_a_measure_of_one_rule_follows_one_of_another_only_without_a_gap() -> None:
    def drawn(second: str) -> int:
        made = measures_of(
            a={"effective_from": "2025-03-04", "effective_to": "2025-03-06"},
            b={"effective_from": second, "preference_rule": "non_cusma_only"},
        )
        return len(rate_histories(made, first=FIRST, edge=EDGE))

    assert (drawn("2025-03-07"), drawn("2025-03-08")) == (1, 2)


def words(chart: Any) -> list[str]:
    """The texts of a picture, without their marks."""
    found = (n["text"] for n in chart.figure.layout.to_plotly_json()["annotations"])
    return [re.sub(r"<[^>]+>", "", text.replace("<br>", " ")).replace("\u00a0", " ") for text in found]


def test_each_row_ends_with_its_rate_and_since_when() -> None:
    found = words(now())
    for text in (
        "50% since 4 Jun 2025; 50% threatened for 1 Jan 2027",
        "25% since 3 Apr 2025; 50% threatened for 1 Jan 2027",
        "35.16% since 11 Sep 2025 (45.16% with the 10%)",
        "10% since 14 Oct 2025 (45.16% with the 35.16%)",
        "Import ban since 29 Sep 2026",
        "10% until 23 Feb 2026 (struck down)",
    ):
        assert text in found
    assert "50 % depuis le 4 juin 2025; menace de 50 % pour le 1er janv. 2027" in words(now(language="fr"))


def test_the_title_says_what_is_charged_since_when() -> None:
    assert now().caption.title.startswith("US duties on Canadian goods: 50% on aluminum and steel since 4 June 2025; ")
    canada = now(TariffChoice("canada_on_us")).caption.title
    assert "50% on aluminum and steel (listed goods) and Canadian counter-list 2026 since 8 September 2026" in canada


def test_of_several_imposers_the_title_names_the_highest_duty_of_each_not_relief() -> None:
    title = now(TariffChoice("china")).caption.title
    assert title.endswith(
        ": 100% by China on canola oil since 20 March 2025; 25% by Canada on aluminum and steel since 22 October 2024"
    )
    french = now(TariffChoice("china"), language="fr").caption.title.replace("\u00a0", " ")
    assert (
        " : 100 % par la Chine (huile de canola) depuis le 20 mars 2025; 25 % par le Canada (aluminium et acier)"
        in french
    )
    rows = words(now(TariffChoice("china")))
    assert {"China on Canadian goods: canola oil", "Canada on goods from China: aluminum and steel"} <= set(rows)
    assert any(row.startswith("Canada on goods of all origins: ") for row in rows)


def test_a_duty_last_confirmed_before_its_first_day_is_not_said_to_apply_since_then() -> None:
    peas = now(TariffChoice("india"))
    assert peas.caption.title == (
        "India’s duties that apply to Canadian goods: 30% on peas due to start on 1 November 2025 (not confirmed)"
    )
    assert "30% due to start on 1 Nov 2025 (not confirmed)" in words(peas)
    assert "début non confirmé" in now(TariffChoice("india"), language="fr").caption.title.replace("\u00a0", " ")
    assert not of("drones")[0].runs[-1].started and of("steel", "all")[0].runs[-1].started


def test_names_that_histories_share_are_told_apart() -> None:
    found = words(now(TariffChoice(groups=("every",))))
    assert {"Patented medicines (listed goods)", "Patented medicines (goods named in the measure)"} <= set(found)
    canada = words(now(TariffChoice("canada_on_us")))
    assert {f"Canadian counter-list 2026: {rate}%" for rate in (15, 25)} <= set(canada)


def test_rows_left_out_are_named_and_shown_when_asked_for() -> None:
    assert "Not shown: patented medicines, drones and " in now().caption.subtitle
    assert "Not shown" not in now(TariffChoice(groups=("every",))).caption.subtitle
    drawn = {text for t in now().figure.data if t.type == "bar" for text in t.hovertext}
    every = {text for t in now(TariffChoice(groups=("every",))).figure.data if t.type == "bar" for text in t.hovertext}
    assert drawn < every


def test_what_is_ahead_stands_right_of_the_last_day_and_threats_without_a_day_below_the_axis() -> None:
    chart = now()
    bars = [t for t in chart.figure.data if t.type == "bar"]
    ahead = [base for t in bars for base in t.base if base > "2026-10-09"]
    assert set(ahead) == {"2027-01-01"}
    heads = next(t for t in chart.figure.data if t.name == "heading")
    assert heads.text[0] == EN("tariffs-strip-threats")
    assert chart.figure.layout.yaxis4.domain[1] <= chart.figure.layout.yaxis.domain[0]
    phone = next(t for t in now(style=Style(PHONE)).figure.data if t.name == "threats")
    assert any("Aircraft, 50%" in text for text in phone.text)


def test_a_plan_that_was_suspended_is_no_threat_any_more() -> None:
    measures = curated().measures.set_index("measure_id")
    assert measures.loc["can-us-phase2-threat", "status"] == "suspended"
    chart = now(TariffChoice("canada_on_us"), style=Style(PHONE))
    threats = [text for trace in chart.figure.data if trace.name == "threats" for text in trace.text]
    assert not [text for text in threats if "phase 2" in text], threats


@BOTH
@EACH
@pytest.mark.parametrize("style", [Style(), Style(PHONE), Style(CANVAS, presenter=True)])
def test_no_name_or_answer_leaves_its_side(style: Style, direction: str, language: Language) -> None:
    layout = now(TariffChoice(direction), language=language, style=style).figure.layout.to_plotly_json()
    margin = layout["margin"]
    beside = [n for n in layout["annotations"] if n.get("xshift") in (-8, 8) and n.get("xref") != "paper"]
    rooms = {-8: margin["l"], 8: margin["r"]}
    for n in beside:
        widest = max(text_width(re.sub(r"<[^>]+>", "", line), n["font"]["size"]) for line in n["text"].split("<br>"))
        assert widest + 8 <= rooms[n["xshift"]] + 4, n["text"]
    assert bool(beside) != style.phone


def test_the_answer_of_the_page_is_on_the_direction_chosen() -> None:
    english = answer_now(curated(), TariffChoice(), wording=EN)
    assert english.startswith("US measures that apply to Canada, as of 9 October 2026: ")
    assert english.endswith("; 2 of them have not been confirmed since their start dates.")
    assert english.count(".") == 1 and "announced" not in english
    india = answer_now(curated(), TariffChoice("india"), wording=EN)
    assert india.endswith(
        "2 measures were in force, last confirmed between 8 March 2025 and 30 October 2025; "
        "one of them has not been confirmed since its start date."
    )
    assert "not been confirmed" not in answer_now(curated(), TariffChoice("china"), wording=EN)
    assert answer_now(curated(), TariffChoice("canada_on_us"), wording=FR).startswith(
        "Mesures canadiennes visant les États-Unis\u00a0: le 9\u00a0octobre 2026, 9\u00a0mesures étaient en vigueur"
    )


@pytest.mark.parametrize("direction", ["us_on_canada", "canada_on_us", "all"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_span_of_years_is_drawn(direction: str, language: Language) -> None:
    for since, until in ((2018, 2020), (2017, 2025), (2025, 2025), (2025, 2027)):
        choice = TariffChoice(direction, since=since, until=until)
        assert now(choice, language=language).caption.title


def test_what_took_effect_after_the_span_was_scheduled_on_its_last_day() -> None:
    texts = " ".join(notes(now(TariffChoice(since=2025, until=2025))))
    assert "scheduled for" in texts, texts


def test_a_choice_of_products_says_how_many_measures_on_others_were_in_force() -> None:
    steel = TariffChoice(groups=("steel",))
    assert "27 measures were in force" in answer_now(curated(), TariffChoice(), wording=EN)
    assert "25 measures on other product groups were in force" in left_out(curated(), steel, wording=EN)
    assert "25\u00a0mesures" in left_out(curated(), steel, wording=FR)
    assert left_out(curated(), TariffChoice(), wording=EN) == ""
