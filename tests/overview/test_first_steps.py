"""The head of the overview: the questions in their order, the changes and the next steps, links in the reader's language."""

import re
from html import unescape

import pytest

from components.overview.first_steps import head_html, news_html, questions_html
from data.indicators.tables.agenda import next_steps, recent_changes
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated, with_rows

BOTH = pytest.mark.parametrize("language", LANGUAGES)
LINK = re.compile(r'<a href="([^"]+)"[^>]*>([^<]+)</a>')


def questions(language: Language) -> list[tuple[str, str]]:
    rows = curated()["questions"].head(2)
    rows = rows.assign(
        position=[2, 1],
        question_en=["Second?", "First & foremost?"],
        question_fr=["Deuxième?", "Première?"],
        address=["/sectors", "/tariffs?look=lanes"],
    )
    html = questions_html(with_rows("questions", rows), wording=wording_for(language))
    return [(unescape(address), unescape(text)) for address, text in LINK.findall(html)]


def test_questions_are_links_in_the_order_of_their_position_and_in_the_readers_language() -> None:
    assert questions("en") == [("tariffs?look=lanes", "First & foremost?"), ("sectors", "Second?")]
    assert questions("fr") == [("tariffs?look=lanes&lang=fr", "Première?"), ("sectors?lang=fr", "Deuxième?")]


@BOTH
def test_the_news_lists_every_change_and_every_next_step_by_its_key(language: Language) -> None:
    html = news_html(curated(), wording=wording_for(language))
    changes, steps = html.split('<ol class="steps">')
    listed = [re.findall('data-entry="([^"]+)"', part) for part in (changes, steps)]
    assert listed == [[e.key for e in found(curated())] for found in (recent_changes, next_steps)]


@BOTH
def test_without_a_known_visit_the_summary_counts_the_changes(language: Language) -> None:
    html = news_html(curated(), wording=wording_for(language))
    words = {"en": "What is new: 12 changes in 90 days", "fr": "Nouveautés\u00a0: 12 changements en 90 jours"}
    assert f"<summary>{words[language]}</summary>" in html


@BOTH
def test_the_words_for_a_known_visit_have_a_place_for_its_day_and_for_the_number(language: Language) -> None:
    html = news_html(curated(), wording=wording_for(language))
    said = {name: unescape(text) for name, text in re.findall(r'data-(none|one|many)="([^"]+)"', html)}
    assert all("{day}" in text for text in said.values()) and len(said) == 3
    assert [name for name, text in said.items() if "{number}" in text] == ["many"]


@BOTH
def test_feed_and_calendar_are_linked_in_the_readers_language(language: Language) -> None:
    addresses = {address for address, _ in LINK.findall(news_html(curated(), wording=wording_for(language)))}
    query = "" if language == "en" else "?lang=fr"
    assert {f"feed.atom{query}", f"calendar.ics{query}"} <= addresses


def test_texts_of_the_tables_are_escaped() -> None:
    odd = curated()["trade_events"].assign(title_en="<script>alert(1)</script>")
    tables = with_rows("trade_events", odd)
    assert "<script" not in head_html(tables, "<b>answer</b>", "a < b", wording=wording_for("en"))
    assert "<b>" not in head_html(tables, "<b>answer</b>", "a < b", wording=wording_for("en"))


def test_without_changes_and_steps_the_news_says_so() -> None:
    tables = curated()
    for name in ("trade_events", "trade_releases", "agreement_milestones", "tariff_measures"):
        tables = type(tables)({**tables.frames, name: tables[name].iloc[:0]}, f"{tables.version} without {name}")
    html = unescape(news_html(tables, wording=wording_for("en")))
    assert "No dated change in these 90 days." in html and "No dated step is planned." in html
    assert "<ol" not in html
