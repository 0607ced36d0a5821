"""Every chart of every page leads to the presenter's canvas, and there it stands alone with the reader's choices."""

import re
from html import unescape
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from components.screen.chart import way
from dashboard.page import PAGES, Page
from tests.page_runs import run_page

BY_CODE = {page.code: page for page in PAGES}
SEEN: list[tuple[str, dict[str, str], list[str]]] = [
    ("overview", {"spread": "hhi"}, ["target_path", "concentration"]),
    ("targets", {"due": "2040"}, ["target_path"]),
    ("targets", {"aim": "scenarios"}, ["scenario_paths"]),
    ("targets", {"aim": "range"}, ["growth_range"]),
    ("targets", {"aim": "shares", "months": "years"}, ["us_share", "us_and_non_us"]),
    ("targets", {"aim": "shares", "pace": "months"}, ["us_share", "non_us_months"]),
    ("targets", {"aim": "change"}, ["share_change", "contributions"]),
    ("targets", {"aim": "record"}, ["target_record"]),
    ("agreements", {"covered": "all"}, ["agreement_timeline", "agreement_coverage", "before_and_after"]),
    ("sectors", {"split": "years"}, ["sector_dependence", "sector_gold_energy"]),
    ("claims", {}, ["claim_verdicts"]),
    ("tariffs", {}, ["tariff_now", "three_rates"]),
    ("tariffs", {"look": "rates"}, ["tariff_timeline", "three_rates"]),
    ("tariffs", {"look": "lanes"}, ["tariff_lanes"]),
    ("tariffs", {"look": "day", "day": "2026-03-01"}, ["tariff_counts"]),
    ("partners", {"tab": "bars"}, ["partner_bars"]),
    ("partner", {"partner": "CHN", "aspect": "compare"}, ["partner_indexed", "partner_multiples"]),
    ("data", {"part": "state"}, ["coverage"]),
]


def addresses(app: AppTest) -> list[dict[str, str]]:
    """The queries that the links under the charts lead to."""
    found = [
        re.findall(r'<a class="present-chart" href="\?([^"]*)"', element.proto.body) for element in app.get("html")
    ]
    return [dict(parse_qsl(unescape(query))) for queries in found for query in queries]


@pytest.mark.parametrize(("code", "query", "names"), SEEN)
def test_the_link_under_each_chart_shows_that_chart_alone_and_as_it_was(
    code: str, query: dict[str, str], names: list[str]
) -> None:
    page = BY_CODE[code]
    app = run_page(page, lang="fr", **query)
    assert addresses(app) == [query | {"lang": "fr", "present": "1", "chart": name} for name in names]
    for shown, address in zip(app.get("plotly_chart"), addresses(app), strict=True):
        (presented,) = run_page(page, **address).get("plotly_chart")
        assert presented.proto.alt == shown.proto.alt


def test_a_presenters_address_of_the_rates_from_before_they_had_a_name_still_shows_them() -> None:
    (old,), (new,) = (
        run_page(BY_CODE["tariffs"], present="1", chart="tariff_timeline", **look).get("plotly_chart")
        for look in ({}, {"look": "rates"})
    )
    assert old.proto.alt == new.proto.alt


def test_the_presenters_canvas_has_no_such_link() -> None:
    assert addresses(run_page(BY_CODE["sectors"], present="1")) == []


@pytest.mark.parametrize(
    "page", [p for p in PAGES if p.code != "stories"], ids=lambda page: page.code
)  # it has no chart
def test_a_chart_of_another_page_is_named_as_unread_and_the_usual_one_is_shown(page: Page) -> None:
    foreign = "coverage" if page.code != "data" else "target_path"
    app = run_page(page, present="1", chart=foreign)
    assert any("is not valid: chart “" in element.proto.body for element in app.get("html"))
    (shown,), (usual,) = app.get("plotly_chart"), run_page(page, present="1").get("plotly_chart")
    assert shown.proto.alt == usual.proto.alt


def test_neither_an_address_nor_a_title_can_break_out_of_its_link() -> None:
    markup = '"><script>alert(1)</script>'
    link = way(f"?seek={markup}", markup, markup)
    assert "<script" not in link
    assert link.count('"') == 8
