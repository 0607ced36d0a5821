"""A story on the canvas: arrow keys and a remote control's keys step, the address follows, Escape leaves."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from components.files.web_page import to_page
from dashboard.stories.files import shapes
from tests.browser.closed_browser import Refuser, watch
from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.stories.written import deck

pytestmark = pytest.mark.browser


def step(page: Page) -> tuple[str, str, str]:
    """The page, the chart and the step that the address names."""
    parts = urlsplit(page.url)
    query = parse_qs(parts.query)
    return parts.path, query["chart"][0], query["step"][0]


def press(page: Page, key: str, position: str) -> None:
    page.keyboard.press(key)
    page.wait_for_function("said => document.querySelector('.story-position')?.textContent === said", arg=position)
    wait_ready(page)


def test_keys_step_through_a_story_over_pages_and_back(closed_page: OpenPage) -> None:
    page, watch = closed_page("/stories?lang=fr")
    page.get_by_text("Présenter les 8 vues").click()
    page.wait_for_selector(".story-position")
    wait_ready(page)
    press(page, "ArrowLeft", "1 / 8")  # there is none before the first
    press(page, "ArrowRight", "2 / 8")
    assert step(page) == ("/targets", "us_and_non_us", "2")
    for number, key in enumerate(("PageDown", "ArrowRight", "PageDown"), 3):
        press(page, key, f"{number} / 8")
    assert step(page) == ("/sectors", "sector_gold_energy", "5")
    press(page, "PageUp", "4 / 8")
    assert step(page) == ("/targets", "contributions", "4")
    page.keyboard.press("Escape")
    page.wait_for_selector(".st-key-page_top")
    page.wait_for_url(lambda address: "story" not in address)
    assert watch.problems == []


def test_slides_are_saved_from_the_page(closed_page: OpenPage) -> None:
    page, watch = closed_page("/stories")
    with page.expect_download(timeout=120_000) as saved:
        page.get_by_text("Slides (PPTX)").nth(2).click()
    assert saved.value.suggested_filename == "road-to-2035_en.pptx"
    assert saved.value.path().read_bytes()[:2] == b"PK"
    assert watch.problems == []


def test_the_page_of_a_story_draws_every_chart_without_a_request(
    chromium: tuple[Browser, Refuser], tmp_path: Path
) -> None:
    asked = deck("state-of-diversification", "fr", ".html")
    (tmp_path / "story.html").write_bytes(to_page(asked, shapes=shapes()))
    running, refuser = chromium
    context = running.new_context(offline=True)
    page = context.new_page()
    seen = watch(page, refuser)
    page.goto((tmp_path / "story.html").as_uri())
    page.wait_for_function(f"document.querySelectorAll('.js-plotly-plot .main-svg').length >= {len(asked.charts)}")
    page.wait_for_timeout(500)
    assert page.locator(".choroplethlayer path").count() > 100
    assert seen.problems == []
    context.close()
