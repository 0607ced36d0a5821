"""The page around the app, in a browser that reaches nothing but this machine."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_first_page_opens_without_errors_breaches_or_foreign_requests(closed_page: OpenPage, language: str) -> None:
    page, watch = closed_page(f"/?lang={language}")
    assert watch.problems == []
    assert page.evaluate("document.documentElement.lang") == language
    assert page.locator('[data-testid="stException"], .st-key-page_failed, [role="dialog"]').count() == 0


def test_the_language_of_the_document_is_right_before_any_script_has_run(closed_page: OpenPage) -> None:
    page, _ = closed_page("/?lang=fr", ready=False, java_script_enabled=False)
    assert page.locator("html").get_attribute("lang") == "fr"


def test_the_language_of_the_document_follows_the_switch(closed_page: OpenPage) -> None:
    page, watch = closed_page("/")
    page.get_by_text("Français", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    wait_ready(page)
    assert watch.problems == []


def test_a_page_opened_by_its_address_finds_the_server_at_the_first_attempt(closed_page: OpenPage) -> None:
    page, _ = closed_page("/claims")
    asked = page.evaluate("performance.getEntriesByType('resource').map(r => new URL(r.name).pathname)")
    assert [path for path in asked if "health" in path] == ["/_stcore/health"]


@pytest.mark.parametrize("path", ["/tariffs", "/agreements"])
def test_what_a_page_is_drawn_with_is_asked_for_before_the_first_message(closed_page: OpenPage, path: str) -> None:
    page, _ = closed_page(path)
    started = page.evaluate("""performance.getEntriesByType('resource')
        .map(r => [new URL(r.name).pathname.split('/').pop(), r.startTime])""")
    health = next(start for name, start in started if name == "health")
    assert [name for name, start in started if name.endswith(".js") and start > health] == []
