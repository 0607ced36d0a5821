"""Claims and disagreements on the page: counted, filtered, sourced and drawn in both languages."""

import re
from collections import Counter
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
    verdict = wording_for(language).inside(wording_for(language).code("cell-claim-status", "supported"))
    first = wording_for(language)("claims-row", verdict=verdict, number=counts["supported"])
    assert f": {first}, " in chart.alt  # in the middle of a sentence: with a small initial
    hollow = sum(symbol.endswith("-open") for trace in chart.figure.data for symbol in trace.marker.symbol)
    assert hollow == curated()["news_claims"]["quantity"].isna().sum()
    assert len(chart.table.rows) == len(CLAIMS)


@BOTH
def test_claims_stand_under_their_article_with_the_counts_of_its_verdicts(language: Language) -> None:
    wording, html = wording_for(language), unescape(claims_html(curated(), language, (), ()))
    claims = judged_claims(curated())
    articles = list(dict.fromkeys(c.article for c in claims))
    assert articles == ["news_2026_01_korea_auto", "news_2026_01_china_reset", "news_2026_01_china_partnership",
                        "news_2025_11_indexbox", "news_2025_10_asia_pivot"]  # fmt: skip
    for article, part in zip(articles, html.split('<h3 class="part-heading"')[1:], strict=True):
        mine = [c for c in claims if c.article == article]
        assert re.findall('id="claim-([^"]+)"', part) == [c.claim_id for c in mine]
        for status, number in verdict_counts(tuple(mine)).items():
            said = wording("claims-row", verdict=wording.code("cell-claim-status", status), number=number)
            assert (said in part) == (number > 0)


def test_the_list_and_the_chart_count_the_same() -> None:
    html = claims_html(curated(), "en", (), ())
    chart = FIGURES["claim_verdicts"](curated(), wording=wording_for("en"), style=Style())
    in_list = Counter(re.findall('class="verdict verdict-([a-z_]+)"', html))
    assert in_list == {trace.name: len(trace.x) for trace in chart.figure.data}


def test_a_filtered_list_says_how_many_statements_of_the_article_it_shows() -> None:
    html = unescape(claims_html(curated(), "en", ("pending",), ()))
    every = sum(c.article == "news_2025_11_indexbox" for c in judged_claims(curated()))
    assert html.count("<li") == 1
    assert f"1 of {every} claims" in html


@BOTH
def test_only_a_quotation_stands_in_quotation_marks(language: Language) -> None:
    wording, html = wording_for(language), unescape(claims_html(curated(), language, (), ()))
    marks = {"en": ("“", "”"), "fr": ("«\u00a0", "\u00a0» [traduction]")}[language]
    shown = dict(re.findall('<li id="claim-([^"]+)">.*?<h4 class="claim-words">(.*?)</h4>', html))
    for claim_id, row in CLAIMS.items():
        words = wording.pick(row, "claim")
        assert shown[claim_id] == (f"{marks[0]}{words}{marks[1]}" if row["quoted"] == "yes" else words)
    assert {row["quoted"] for row in CLAIMS.values()} == {"yes", "no"}


@BOTH
def test_a_verdict_that_assumes_something_says_so(language: Language) -> None:
    judged = {c.claim_id for c in judged_claims(curated()) if c.status != "cannot_be_checked"}
    assumed = [row for row in CLAIMS.values() if row["claim_id"] in judged and isinstance(row["assumption"], str)]
    html = unescape(claims_html(curated(), language, (), ()))
    said = [wording_for(language).code("claims-assumes", row["assumption"]) for row in assumed]
    assert said and all(html.count(text) == said.count(text) for text in said)
    claims = curated()["news_claims"]
    supposed = claims.assign(assumption=claims["assumption"].mask(claims["claim_id"] == min(judged), "currency"))
    tables = with_rows("news_claims", supposed)
    assert wording_for(language)("claims-assumes-currency") in unescape(claims_html(tables, language, (), ()))


def test_a_folded_list_holds_every_claim_behind_its_article() -> None:
    folded, whole = claims_html(curated(), "en", (), (), True), claims_html(curated(), "en", (), ())
    assert folded.count("<details") == len({row["source_id"] for row in CLAIMS.values()})
    assert folded.count('<li id="claim-') == whole.count('<li id="claim-') == len(CLAIMS)


@pytest.mark.parametrize("width", [360, 700, 1200])
def test_marks_go_on_in_another_line_where_they_do_not_fit(width: int) -> None:
    style = Style(width=width)
    chart = FIGURES["claim_verdicts"](curated(), wording=wording_for("en"), style=style)
    places = [(x, y) for trace in chart.figure.data for x, y in zip(trace.x, trace.y, strict=True)]
    assert len(set(places)) == len(places) == len(CLAIMS)
    across = chart.figure.layout.xaxis.range[1] - chart.figure.layout.xaxis.range[0]
    room = width - chart.figure.layout.margin.l - chart.figure.layout.margin.r
    assert room / across >= chart.figure.data[0].marker.size


def test_folded_disagreements_stand_behind_their_topic_unless_one_is_asked_for() -> None:
    assert disagreements_html(curated(), "en", (), (), True).count("<details") == len(codes.DISAGREEMENT_TOPICS)
    assert '<details class="source-more" open>' in disagreements_html(curated(), "en", ("canada",), (), True)


def test_on_a_wide_screen_the_first_claims_and_points_are_open_and_the_others_behind_a_click() -> None:
    for html, groups in (
        (claims_html(curated(), "en", (), ()), 5),
        (disagreements_html(curated(), "en", (), ()), len(codes.DISAGREEMENT_TOPICS)),
    ):
        opened = [" open" in mark for mark in re.findall(r"<details[^>]*>", html)]
        assert len(opened) == groups and opened == sorted(opened, reverse=True) and 0 < sum(opened) < groups


@pytest.mark.parametrize(
    ("find", "count"),
    [("CANOLA", 3), ("premiere Beijing", 1), ("première beijing", 1), ("indexbox", 13), ("no such word", 0)],
)
def test_a_search_finds_claims_by_their_words_and_publisher_without_case_and_accents(find: str, count: int) -> None:
    assert claims_html(curated(), "fr", (), (), True, find).count('<li id="claim-') == count


def test_a_search_finds_disagreements_and_opens_them() -> None:
    html = disagreements_html(curated(), "en", (), (), True, "butyl")
    assert html.count('<li id="disagreement-') == html.count(" open>") == 1
