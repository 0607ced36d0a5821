"""Terms of the glossary are linked where they stand: once, the longest first, never inside a link or heading, in both languages."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.html.glossary import glossary_of, linked
from components.screen import headings
from dashboard.view import View
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
LINK = re.compile(r'<a class="term" href="([^"]*)" target="_self" title="([^"]*)">(.*?)</a>')


def marked(html: str, language: Language = "en") -> list[str]:
    """The words that were linked."""
    return [words for _, _, words in LINK.findall(linked(html, glossary_of(curated(), language)))]


def test_the_first_occurrence_is_linked_and_the_second_is_not() -> None:
    assert marked("<p>A safeguard is not a safeguard.</p><p>Safeguard</p>") == ["safeguard"]


def test_the_longest_term_wins_over_one_inside_it() -> None:
    assert marked("<p>The US share of exports fell.</p>") == ["US share of exports"]


def test_two_forms_of_one_term_are_one_term() -> None:
    assert marked("<p>The Herfindahl-Hirschman index (HHI) fell.</p>") == ["Herfindahl-Hirschman index"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("les droits compensateurs", "fr", ["droits compensateurs"]),
        ("une exportation nationale", "fr", ["exportation nationale"]),
        ("l\u2019année de base", "fr", ["année de base"]),
        ("countervailing duties", "en", ["countervailing duties"]),
        ("tariff-rate quotas", "en", ["tariff-rate quotas"]),
        ("SECTION 232", "en", ["SECTION 232"]),
    ],
)
def test_plain_plurals_and_capitals_are_recognised(text: str, language: Language, words: list[str]) -> None:
    assert marked(f"<p>{text}</p>", language) == words


@pytest.mark.parametrize("text", ["unsafeguarded", "safeguard-like", "pre-safeguard", "Section 2321", "baci", "mfn"])
def test_parts_of_other_words_and_short_names_in_small_letters_are_left(text: str) -> None:
    assert marked(f"<p>{text}</p>") == []


@pytest.mark.parametrize("tag", ["a", "h1", "h2", "h3", "h4", "summary", "th", "dt", "button", "caption", "cite"])
def test_nothing_is_linked_inside_a_link_a_heading_or_a_head(tag: str) -> None:
    assert marked(f"<{tag}>safeguard</{tag}>") == []
    assert marked(f"<{tag} class='x'><b>safeguard</b></{tag}><p>safeguard</p>") == ["safeguard"]


def test_attributes_are_never_touched() -> None:
    html = '<p title="a safeguard" data-x="HHI">nothing</p>'
    assert linked(html, glossary_of(curated(), "en")) == html


@BOTH
def test_the_link_opens_the_terms_place_in_the_same_language(language: Language) -> None:
    wording, glossary = wording_for(language), glossary_of(curated(), language)
    for row in curated()["glossary"].to_dict("records"):
        name = wording.pick(row, "term").split(" (")[0]  # what stands before brackets
        ((address, meaning, _), *_) = LINK.findall(linked(f"<p>{name}</p>", glossary)) or [("", "", "")]
        if not address:
            pytest.fail(f"{name} is not found where it stands")
        view, unread = View.from_query(parse_qs(urlsplit(unescape(address)).query))
        assert unread == ()
        assert (view.lang, view.data.part) == (language, "glossary")
        assert unescape(meaning) == wording.pick(row, "definition")


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["safeguard", "HHI", "&amp;", "&lt;b&gt;", "US share", "x", "<b>", "</b>", "<br>"])))
def test_without_its_links_the_html_is_what_it_was(parts: list[str]) -> None:
    html = " ".join(parts)
    assert LINK.sub(r"\3", linked(html, glossary_of(curated(), "en"))) == html


def test_a_page_links_terms_only_after_it_was_told_with_which_glossary(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr("streamlit.html", shown.append)
    headings.show_words("A safeguard.")
    headings.explain_with(glossary_of(curated(), "en"))
    headings.show_words("A <safeguard>.")
    headings.show_heading("Safeguard", "Remission.")
    headings.explain_with(None)
    headings.show_words("A safeguard.")
    assert ['class="term"' in html for html in shown] == [False, True, True, False]
    assert "&lt;<a class" in shown[1]
    assert ">Safeguard</h2>" in shown[2]
