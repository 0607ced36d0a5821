"""Claims and disagreements on the page: counted, filtered, sourced and drawn in both languages."""

from html import unescape

import pytest

from components.claims.disagreements import disagreements_answer, disagreements_html
from components.claims.lists import claims_html
from components.drawing.style import Style
from components.figures import FIGURES
from data.cells import codes
from data.indicators.claims.judged import chosen_claims, chosen_disagreements, judged_claims, verdict_counts
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated, with_rows

BOTH = pytest.mark.parametrize("language", LANGUAGES)
CLAIMS = {row["claim_id"]: row for row in curated()["news_claims"].to_dict("records")}


def test_counts_add_up_and_filters_agree_with_them() -> None:
    claims = judged_claims(curated())
    counts = verdict_counts(claims)
    assert sum(counts.values()) == len(claims) == len(curated()["news_claims"])
    assert {s: len(chosen_claims(claims, verdicts=(s,))) for s in codes.CLAIM_STATUSES} == counts
    levels = [len(chosen_claims(claims, confidences=(c,))) for c in codes.CONFIDENCES]
    assert sum(levels) == len(claims)
    assert chosen_claims(claims) == claims


@BOTH
def test_every_claim_stands_in_the_list_with_verdict_source_and_confidence(language: Language) -> None:
    wording, html = wording_for(language), unescape(claims_html(curated(), language, (), ()))
    assert html.count("<li") == len(CLAIMS)
    assert all(wording.pick(row, "claim") in html for row in CLAIMS.values())
    assert html.count('class="confidence') == html.count('class="verdict') == len(CLAIMS)
    assert claims_html(curated(), language, ("pending",), ("official",)) == ""


def test_markup_in_a_claim_is_shown_and_not_run() -> None:
    rows = curated()["news_claims"].copy()
    rows.loc[0, "claim_en"] = "<img src=x onerror=alert(1)>"
    assert "<img" not in claims_html(with_rows("news_claims", rows), "en", (), ())


@BOTH
def test_every_disagreement_names_what_is_used_and_topics_partition_them(language: Language) -> None:
    rows, html = curated()["source_disagreements"], unescape(disagreements_html(curated(), language, (), ()))
    wording = wording_for(language)
    assert all(
        wording.pick(row, "used") in html and wording.pick(row, "found") in html for row in rows.to_dict("records")
    )
    assert sum(len(chosen_disagreements(rows, topics=(t,))) for t in codes.DISAGREEMENT_TOPICS) == len(rows)
    assert str(len(rows)) in disagreements_answer(curated(), language)
    assert disagreements_html(curated(), language, ("articles",), ("unverified",)) == ""


def test_all_but_one_disagreement_names_its_sources() -> None:
    rows = curated()["source_disagreements"]
    assert rows.loc[rows["source_ids"].map(len) == 0, "disagreement_id"].tolist() == ["date_slips"]


@BOTH
def test_the_chart_has_a_mark_for_each_claim_and_its_title_the_counts(language: Language) -> None:
    chart = FIGURES["claim_verdicts"](curated(), wording=wording_for(language), style=Style())
    counts = verdict_counts(judged_claims(curated()))
    assert {trace.name: len(trace.x) for trace in chart.figure.data} == counts
    assert str(counts["supported"]) in chart.caption.title and str(counts["outdated"]) in chart.caption.title
    hollow = sum(symbol.endswith("-open") for trace in chart.figure.data for symbol in trace.marker.symbol)
    assert hollow == curated()["news_claims"]["quantity"].isna().sum()
    assert len(chart.table.rows) == len(CLAIMS)


def test_a_folded_list_holds_every_claim_and_shows_six() -> None:
    html = claims_html(curated(), "en", (), (), True)
    shown, _, hidden = html.partition("<details")
    assert shown.count('<li id="claim-') == 6
    assert "18 more claims" in hidden  # 24 less 6
    assert html.count('<li id="claim-') == claims_html(curated(), "en", (), ()).count('<li id="claim-') == 24


def test_folded_disagreements_stand_behind_their_topic_unless_one_is_asked_for() -> None:
    assert disagreements_html(curated(), "en", (), (), True).count("<details") == len(codes.DISAGREEMENT_TOPICS)
    assert "<details" not in disagreements_html(curated(), "en", ("canada",), (), True)
