"""The terms of the glossary are reachable from where they stand on every page, in both languages."""

import re

import pytest

from components.drawing.chart import TextTable
from components.html.chart_table import text_table
from components.html.glossary import glossary_of
from dashboard.page import PAGES
from data.wording import LANGUAGES, Language
from tests.page_runs import run_page
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
LINK = re.compile(r'<a class="term" [^>]*>(.*?)</a>')


def parts_of(code: str, **query: str) -> list[str]:
    """The pieces of HTML of a page."""
    app = run_page(next(page for page in PAGES if page.code == code), **query)
    return [element.proto.body for element in app.get("html")]


@BOTH
@pytest.mark.parametrize("tab", ["map", "bars", "table"])
def test_the_partners_page_says_what_is_counted_and_explains_it(language: Language, tab: str) -> None:
    terms = {"en": "domestic exports", "fr": "exportations nationales"}
    linked = [words for html in parts_of("partners", lang=language, tab=tab) for words in LINK.findall(html)]
    assert terms[language] in [words.lower() for words in linked]


@BOTH
def test_the_method_explains_its_terms(language: Language) -> None:
    method = next(html for html in parts_of("data", lang=language, part="method") if "method-heading" in html)
    assert len(LINK.findall(method)) >= 5


@BOTH
def test_the_headline_numbers_explain_their_terms(language: Language) -> None:
    (cards,) = [html for html in parts_of("overview", lang=language) if 'class="kpi-row"' in html]
    assert LINK.findall(cards)
    assert not LINK.findall("".join(re.findall(r"<h2>.*?</h2>", cards)))  # a card's head is a link to its page


@BOTH
def test_the_heads_of_a_charts_text_table_explain_their_terms(language: Language) -> None:
    terms = {"en": "US share", "fr": "Remise"}
    table = TextTable(("<b>", terms[language], terms[language]), ((terms[language], "1", "2"),))
    html = text_table(table, caption="c", glossary=glossary_of(curated(), language))
    assert LINK.findall(html) == [terms[language]]  # once, in a head and in no row
    assert html.count('<th scope="col">') == 3 and "<b>" not in html
    assert LINK.sub(r"\1", html) == text_table(table, caption="c")


@BOTH
def test_the_text_table_of_a_page_is_explained(language: Language) -> None:
    heads = [h for html in parts_of("sectors", lang=language) for h in re.findall(r'<th scope="col">.*?</th>', html)]
    targets = [h for html in parts_of("targets", lang=language) for h in re.findall(r'<th scope="col">.*?</th>', html)]
    assert any(LINK.search(head) for head in heads + targets)
