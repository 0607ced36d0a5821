"""The board and the answer of the agreements page, in both languages."""

import re

import pytest

from components.agreements.board import agreements_answer, board_html, stages_confirmed
from components.agreements.figures.coverage import agreement_coverage_chart
from components.agreements.figures.timeline import agreement_timeline_chart
from components.drawing.style import LIGHT
from data.indicators.agreements.choice import KINDS_OFFERED, PIPELINE, AgreementChoice, chosen
from data.wording import LANGUAGES, Language, wording_for
from tests.agreements.drawn_agreements import STYLE, traces
from tests.small_tables import curated, with_rows

EN, FR = wording_for("en"), wording_for("fr")


def test_the_board_has_a_column_for_each_stage_and_a_card_for_each_agreement() -> None:
    html = board_html(curated(), AgreementChoice("all"), "en", LIGHT)
    assert html.count('class="board-column"') == 6
    assert html.count("<strong>") == 44  # all but the two superseded


def test_on_a_phone_the_stages_of_which_little_is_to_come_are_folded() -> None:
    html = board_html(curated(), AgreementChoice(), "en", LIGHT, folded=True)
    columns = re.findall(r"<(details|section) class=\"board-column\"[^>]*>(?:<summary>)?<h3>([^<]*) \(", html)
    assert columns == [
        ("details", "Suspended"), ("section", "In negotiation"), ("section", "Concluded"), ("section", "Signed"), ("details", "In force"),
    ]  # fmt: skip
    assert html.count("<li>") == board_html(curated(), AgreementChoice(), "en", LIGHT).count("<li>")


def test_the_board_shows_only_agreements_confirmed_as_far_as_asked() -> None:
    html = board_html(curated(), AgreementChoice(confidence=("press",)), "en", LIGHT)
    rows = curated()["agreements"].loc[lambda f: f["kind"].isin(KINDS_OFFERED["trade"]) & f["status"].isin(PIPELINE)]
    assert html.count("<li>") == (rows["confidence"] == "press").sum() > 0
    assert "Official" not in re.sub(r'<span class="card-.*?</span></span>', "", html)  # a step has its own


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_of_a_card_carries_a_mark_where_its_confidence_is_not_that_of_the_agreement(language: Language) -> None:
    word, signed = wording_for(language)("confidence-press"), AgreementChoice("trade", ("signed",), "asia_pacific")
    rows = curated()["agreement_milestones"].assign(confidence="official")  # as the one agreement of the choice is
    alike = board_html(with_rows("agreement_milestones", rows), signed, language, LIGHT)
    rows = rows.copy()
    rows.loc[rows["agreement_id"].eq("indonesia-cepa") & rows["stage"].ne("target"), "confidence"] = "press"
    apart = board_html(with_rows("agreement_milestones", rows), signed, language, LIGHT)
    assert "confidence-press" not in alike
    assert re.search(rf'class="card-step">[^<]* <span class="confidence confidence-press"[^>]*>{word}</span>', apart)
    assert apart.count("confidence-press") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_timeline_draws_lists_and_says_only_the_confidence_chosen(language: Language) -> None:
    wording, choice = wording_for(language), AgreementChoice(confidence=("press",))
    chart = agreement_timeline_chart(curated(), wording=wording, style=STYLE, choice=choice, reach="all")
    assert {row[4] for row in chart.table.rows} == {wording("confidence-press")}
    assert len({row[0] for row in chart.table.rows}) == len(chosen(curated(), choice))
    marks = [h for t in chart.figure.data if t.name in ("days", "months and years") for h in t.hovertext]
    assert marks and all(f"({wording('confidence-press').lower()})" in h.replace("<br>", " ") for h in marks)
    said = wording("agreements-only-confidence", names=wording("confidence-press").lower())
    assert said in chart.caption.subtitle


def test_an_agreement_whose_steps_have_another_confidence_is_not_said_to_have_none() -> None:
    tables = with_rows("agreement_milestones", curated()["agreement_milestones"].assign(confidence="press"))
    choice = AgreementChoice("trade", ("signed",), "asia_pacific", confidence=("official",))
    chart = agreement_timeline_chart(tables, wording=EN, style=STYLE, choice=choice, reach="all")
    assert [row[3] for row in chart.table.rows] == [
        "Latest known stage; none of its dated milestones has the chosen confidence level"
    ]
    assert "signed" in traces(chart)  # the bar rests on every step
    assert "days" not in traces(chart)


def test_a_card_says_that_a_date_has_passed_and_until_when_the_record_reaches() -> None:
    html = board_html(curated(), AgreementChoice("trade", ("signed",)), "en", LIGHT)
    assert (
        "⚠ Date passed, September 2026: Announced horizon for entry into force. The data on this agreement end on 23 July 2026."
        in html
    )
    assert "⚠ Date dépassée, septembre 2026" in board_html(
        curated(), AgreementChoice("trade", ("signed",)), "fr", LIGHT
    )


def test_a_partner_at_another_stage_of_an_agreement_is_named_apart_on_its_card() -> None:
    html = board_html(curated(), AgreementChoice(), "en", LIGHT)
    assert "Australia, Brunei, Chile, Japan and 6 others (with the United Kingdom: signed, not yet in force)" in html


def test_a_card_names_confidence_and_source() -> None:
    html = board_html(curated(), AgreementChoice("trade", ("concluded",)), "en", LIGHT)
    assert re.search(
        r'<a href="https?://[^"]+" target="_blank" rel="noopener noreferrer">[^<]+</a> · <span [^>]*>Official<', html
    )


def test_words_of_the_tables_are_escaped() -> None:
    agreements = curated()["agreements"].copy()
    agreements["short_name_en"] = "<img src=x>"
    tables = with_rows("agreements", agreements)
    assert "<img" not in board_html(tables, AgreementChoice(), "en", LIGHT)
    chart = agreement_timeline_chart(tables, wording=EN, style=STYLE, choice=AgreementChoice(), reach="2000")
    assert "<img" not in chart.figure.to_json().replace("\\u003c", "<")


def test_the_answer_gives_the_share_and_leaves_the_counts_to_the_chart() -> None:
    assert agreements_answer("59.3% of exports", wording=EN) == "59.3% of exports."
    dated = stages_confirmed(curated(), wording=EN)
    assert dated.startswith(
        "The stages of the agreements were last confirmed between 31 December 2015 and 23 July 2026"
    )
    assert dated.endswith("for those in negotiation, between 31 December 2022 and 5 May 2026.")


def test_talks_without_a_milestone_for_years_are_said_to_be_idle_in_title_and_card() -> None:
    # Canada and the Pacific Alliance: first round on 23 October 2017, nothing later. The other six have steps of 2025 or 2026.
    choice = AgreementChoice()
    english = agreement_timeline_chart(curated(), wording=EN, style=STYLE, choice=choice, reach="2000")
    assert "7 in negotiation, including 1 with no milestone since 2017" in english.caption.title
    french = agreement_timeline_chart(curated(), wording=wording_for("fr"), style=STYLE, choice=choice, reach="2000")
    assert "7 en négociation, dont 1 sans étape depuis 2017" in french.caption.title.replace("\u00a0", " ")
    assert board_html(curated(), choice, "en", LIGHT).count("no recent round found") == 1


def test_talks_of_which_no_step_has_a_date_are_counted_apart() -> None:
    # With foreign investment agreements; those with Argentina, Georgia, Pakistan, Tanzania, Uruguay and Zambia have no dated step.
    choice = AgreementChoice(kinds="all")
    english = agreement_timeline_chart(curated(), wording=EN, style=STYLE, choice=choice, reach="2000").caption.title
    assert english.endswith("15 in negotiation, including 1 with no milestone since 2017 and 6 with no dated milestone")
    french = agreement_timeline_chart(curated(), wording=wording_for("fr"), style=STYLE, choice=choice, reach="2000")
    assert french.caption.title.replace("\u00a0", " ").endswith("dont 1 sans étape depuis 2017 et 6 sans étape datée")
    assert board_html(curated(), choice, "en", LIGHT).count("no dated milestone") == 6


def test_the_years_of_main_partners_only_are_lower_bounds_and_say_by_how_much_at_most() -> None:
    chart = agreement_coverage_chart(curated(), wording=EN, style=STYLE, scope="non_us")
    # outside the United States, partners not included took 55.9 of 184.9 in 2024 and 58.6 of 215.3 in 2025, C$ billions
    assert "up to 30.2\u00a0points higher in 2024 and 27.2\u00a0points higher in 2025." in chart.caption.subtitle
    assert "Partner not specified" in chart.table.head
    assert "Published" not in " ".join(chart.table.head)
