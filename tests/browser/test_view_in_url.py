"""The URL holds the exact view, survives a change of language, and hostile ones do nothing."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_after, wait_ready
from tests.browser.visits import PATHS, click_ready, faults, query, words
from tests.soak import sampled

pytestmark = pytest.mark.browser

HOSTILE = (
    "lang=%3Cscript%3Ealert(1)%3C/script%3E",
    "baseline=" + "9" * 3000,
    "baseline=1e308&due=-1&multiple=NaN",
    "year=2018&year=2019",
    "partner=..%2F..%2Fetc%2Fpasswd&series=%00&show=%ff%fe",
    "groups=" + ".".join(f"x{i}" for i in range(200)),
    "status=unheard-of&basis=%E2%80%AE&day=2026-02-30",
    "nonsense=1&__proto__=2",
    "find=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&table=sources",
)


def test_the_address_restores_the_exact_view(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?baseline=2017&due=2030&multiple=1.5&lang=fr")
    text = words(page)
    assert "2017" in text and "2030" in text
    assert "à 1,50 fois la base" in text.replace("\u00a0", " ")
    assert query(page) == {"baseline": "2017", "due": "2030", "multiple": "1.5", "lang": "fr"}


def test_a_change_of_language_keeps_the_view(closed_page: OpenPage) -> None:
    page, seen = closed_page("/targets?baseline=2017")
    click_ready(page, '.st-key-page_switches button:has-text("Français")')
    assert query(page) == {"baseline": "2017", "lang": "fr"}
    assert page.locator("html").get_attribute("lang") == "fr"
    assert "trajectoire" in words(page)
    assert seen.problems == []


def test_a_choice_is_written_into_the_address(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?aim=shares")
    click_ready(page, '.st-key-months button:has-text("Balance of payments")')
    assert query(page) == {"aim": "shares", "months": "bop"}


def test_going_back_restores_the_view_before(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?baseline=2017")
    click_ready(page, '[data-testid="stTopNavLink"]:has-text("Overview")')
    wait_after(page, page.go_back)
    assert page.url.partition("?")[0].endswith("/targets")
    assert query(page)["baseline"] == "2017"
    assert faults(page) == []


def test_the_language_stays_from_page_to_page(closed_page: OpenPage) -> None:
    page, _ = closed_page("/?lang=fr")
    click_ready(page, '[data-testid="stTopNavLink"]:has-text("Cibles")')
    page.get_by_text("Multiple de la base").first.wait_for(timeout=60_000)
    assert query(page)["lang"] == "fr"


def test_a_target_due_before_its_baseline_is_explained(closed_page: OpenPage) -> None:
    page, seen = closed_page("/targets?baseline=2024&due=2020")
    assert "must be after the baseline year" in words(page)
    assert seen.problems == []


@pytest.mark.parametrize(
    ("path", "hostile"), sampled([(PATHS[i % len(PATHS)], hostile) for i, hostile in enumerate(HOSTILE)], every=1)
)
def test_a_hostile_address_shows_the_usual_view(closed_page: OpenPage, path: str, hostile: str) -> None:
    page, seen = closed_page(f"{path}?{hostile}")
    assert faults(page) == []
    assert seen.problems == []
    assert "Traceback" not in words(page)


def test_an_unreadable_address_is_said(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?baseline=never")
    assert "is not valid: baseline “never” (used instead: 2024)" in words(page)


def test_the_link_under_a_chart_presents_it_and_escape_leads_back_with_the_same_choices(closed_page: OpenPage) -> None:
    page, seen = closed_page("/?spread=hhi")
    page.locator('a.present-chart[href*="chart=concentration"]').click()
    page.wait_for_selector(".st-key-leave_presenter", timeout=15_000)
    wait_ready(page)
    assert query(page) == {"spread": "hhi", "present": "1", "chart": "concentration"}
    assert page.locator('[data-testid="stPlotlyChart"]').count() == 1
    page.keyboard.press("Escape")
    page.wait_for_selector('[data-testid="stTopNavLink"]', timeout=15_000)
    wait_ready(page)
    assert query(page) == {"spread": "hhi"}
    expect(page.locator('a.present-chart[href*="chart=concentration"]')).to_be_focused()
    assert seen.problems == []


def test_the_pace_of_exports_is_written_into_the_address(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?aim=shares")
    click_ready(page, '.st-key-pace button:has-text("By month")')
    assert query(page) == {"aim": "shares", "pace": "months"}


@pytest.mark.parametrize(
    ("asked", "code"),
    sampled([("les%20Etats-Unis", "USA"), ("China", "CHN"), ("chn", "CHN"), ("C%C3%B4te%20d'Ivoire", "CIV")]),
)
def test_a_partner_in_a_link_is_read_by_its_name(closed_page: OpenPage, asked: str, code: str) -> None:
    page, seen = closed_page(f"/partner?partner={asked}")
    assert query(page) == {"partner": code}
    assert "in the address" not in words(page)
    assert seen.problems == []


def test_a_partner_that_nobody_knows_is_named_in_french_with_the_one_shown(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partner?partner=Atlantide&lang=fr")
    assert "partner «\u00a0Atlantide\u00a0» (utilisé à la place\u00a0: Royaume-Uni)" in words(page)
