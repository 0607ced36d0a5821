"""What is new since the reader's last visit, in a browser that alone knows when that was."""

import json

import pytest
from playwright.sync_api import Page

from components.overview.agenda_words import entry_title
from data.indicators.tables.agenda import recent_changes
from data.wording import Language, wording_for
from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import PHONE, faults
from tests.small_tables import curated
from tests.soak import sampled

SUMMARY = "details.news > summary"
KEYS = [entry.key for entry in recent_changes(curated())]
NEVER_SEEN = KEYS[:2]
SINCE = {
    "en": "2 changes since your visit on 1 October 2026",
    "fr": "2 changements depuis votre visite du 1er octobre 2026",
}


def come_back(page: Page, seen: list[str], day: str = "2026-10-01") -> None:
    """The same reader again, whose browser kept a visit of that day."""
    page.evaluate("visit => localStorage.setItem('visits', JSON.stringify(visit))", {"day": day, "seen": seen})
    page.reload()
    wait_ready(page)


def summary(page: Page) -> str:
    return page.locator(SUMMARY).inner_text().replace("\u00a0", " ")


@pytest.mark.parametrize("language", sampled(["fr", "en"]))
def test_a_reader_who_comes_back_sees_what_is_new_and_the_server_is_not_told(
    closed_page: OpenPage, language: Language
) -> None:
    page, watch = closed_page(f"/?lang={language}")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url + str(request.headers)))
    come_back(page, [key for key in KEYS if key not in NEVER_SEEN])
    assert summary(page) == SINCE[language]
    page.locator(SUMMARY).click()
    marked = page.locator(".news .changes > li:has(.change-added) a")
    titles = [entry_title(curated(), entry, wording_for(language)) for entry in recent_changes(curated())[:2]]
    assert marked.all_inner_texts() == titles
    assert asked and not any("2026-10-01" in request for request in asked)
    assert "visits" not in page.evaluate("document.cookie")
    assert watch.problems == []


def test_the_first_visit_counts_the_changes_and_the_next_on_the_same_day_does_too(closed_page: OpenPage) -> None:
    page, _ = closed_page("/")
    first = summary(page)
    assert first == f"What is new: {len(KEYS)} changes in 90 days"
    kept = json.loads(page.evaluate("localStorage.visits"))
    assert sorted(kept["seen"]) == sorted(KEYS) and "before" not in kept
    page.reload()
    wait_ready(page)
    assert summary(page) == first


def test_what_was_new_stays_new_until_the_day_is_over(closed_page: OpenPage) -> None:
    page, _ = closed_page("/")
    come_back(page, KEYS[1:])
    page.reload()
    wait_ready(page)
    assert summary(page) == "One change since your visit on 1 October 2026"


@pytest.mark.parametrize("kept", sampled(['{"day": "<b>", "seen": []}', "[", '{"day": "2026-10-01"}', "null"]))
def test_what_is_not_a_visit_counts_as_none(closed_page: OpenPage, kept: str) -> None:
    page, watch = closed_page("/")
    page.evaluate("kept => localStorage.setItem('visits', kept)", kept)
    page.reload()
    wait_ready(page)
    assert summary(page).startswith("What is new: ")
    assert watch.problems == []


def test_without_storage_the_page_says_what_is_new_to_everybody(closed_page: OpenPage) -> None:
    page, _ = closed_page("/", ready=False)
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } })")
    page.reload()
    wait_ready(page)
    assert summary(page).startswith("What is new: ")


@pytest.mark.parametrize("size", sampled([PHONE, {"width": 1600, "height": 900}]))
def test_the_open_list_fits_the_window_and_closes_with_escape(closed_page: OpenPage, size: dict[str, int]) -> None:
    page, _ = closed_page("/?lang=fr", viewport=size)
    page.locator(SUMMARY).click()
    box = page.locator(".news-panel").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= size["width"]
    assert faults(page) == []
    page.keyboard.press("Escape")
    assert page.locator("details.news[open]").count() == 0
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_a_question_leads_to_its_view_in_the_readers_language(closed_page: OpenPage) -> None:
    page, watch = closed_page("/?lang=fr")
    link = page.locator('.first-steps nav a[href*="aim=change"]')
    link.click()
    page.wait_for_url("**/targets?**")
    wait_ready(page)
    assert {"aim=change", "lang=fr"} <= set(page.url.partition("?")[2].split("&"))
    assert page.locator(".notice").count() == 0
    assert watch.problems == []


def test_the_page_names_its_feed_and_the_server_answers_it(closed_page: OpenPage, server: str) -> None:
    page, _ = closed_page("/tariffs?lang=fr")
    address = page.locator('link[type="application/atom+xml"]').get_attribute("href")
    answer = page.request.get(f"{server}/{address}")
    assert answer.ok and answer.headers["content-type"].startswith("application/atom+xml")
    assert page.request.get(f"{server}/calendar.ics?lang=fr").body().startswith(b"BEGIN:VCALENDAR\r\n")
