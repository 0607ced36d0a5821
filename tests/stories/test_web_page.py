"""The page that opens without a network: one plotly.js, a policy of its own, nothing that is asked for elsewhere."""

import re

from components.drawing.chart import Caption, Chart, TextTable
from components.files.deck import Deck, Shown
from components.files.web_page import to_page
from dashboard.stories.files import shapes
from data.wording import wording_for
from tests.stories.written import SITE, deck

STORY = "state-of-diversification"


def page(language: str = "fr") -> str:
    return to_page(deck(STORY, language, ".html"), shapes=shapes()).decode()  # type: ignore[arg-type]


def test_plotly_is_inside_once_and_each_chart_with_its_words() -> None:
    html, asked = page(), deck(STORY, "fr", ".html")
    assert html.count("plotly.js v") == 1
    assert html.count('class="plotly-graph-div"') == len(asked.charts)
    assert '<html lang="fr-CA">' in html
    assert all(f'href="{shown.link}"'.replace("&", "&amp;") in html for shown in asked.charts)
    assert html.count("<table") == len(asked.charts)


def test_its_policy_allows_the_scripts_inside_and_nothing_else() -> None:
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page())
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in rules["script-src"]
    assert "http" not in policy


def test_hostile_text_is_text() -> None:
    usual = deck(STORY, "en", ".html").charts[1].chart
    bad = "</script><script>alert(1)</script>"
    chart = Chart(usual.name, usual.figure, Caption(bad, bad, bad), bad, TextTable((bad, bad), ((bad, bad),)))
    html = to_page(Deck(bad, bad, (Shown(chart, bad, f"{SITE}/{bad}"),), wording_for("en"))).decode()
    assert "<script>alert" not in html
