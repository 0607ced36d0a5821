"""The page around the app, in a browser that reaches nothing but this machine."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.closed_browser import Refuser
from tests.browser.conftest import OpenPage
from tests.browser.readiness import NOTICE_CHANGES, wait_ready
from tests.browser.visits import address, english
from tests.frozen_tables import FROZEN
from tests.live_server import ENTRY, REPOSITORY, free_port, running_app
from tests.soak import sampled


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
    page.get_by_role("radio", name="Français").click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    wait_ready(page)
    assert watch.problems == []


def test_a_page_opened_by_its_address_finds_the_server_at_the_first_attempt(closed_page: OpenPage) -> None:
    page, _ = closed_page("/claims")
    asked = page.evaluate("performance.getEntriesByType('resource').map(r => new URL(r.name).pathname)")
    assert [path for path in asked if "health" in path] == ["/_stcore/health"]


@pytest.mark.parametrize("path", sampled(["/tariffs", "/agreements"]))
def test_what_a_page_is_drawn_with_is_asked_for_before_the_first_message(closed_page: OpenPage, path: str) -> None:
    page, _ = closed_page(path)
    started = page.evaluate("""performance.getEntriesByType('resource')
        .map(r => [new URL(r.name).pathname.split('/').pop(), r.startTime])""")
    health = next(start for name, start in started if name == "health")
    assert [name for name, start in started if name.endswith(".js") and start > health] == []


# A server that stops and comes back

LOST = {
    "en": ("No connection to the server", "The server does not answer."),
    "fr": ("Aucune connexion au serveur", "Le serveur ne répond pas."),
}


def readable(page: Page) -> bool:
    """Whether the page behind a dialog can be read, scrolled and selected."""
    root = "document.getElementById('root')"
    return bool(page.evaluate(f"!{root}.inert && getComputedStyle(document.documentElement).overflow !== 'hidden'"))


@pytest.mark.soak
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_reader_is_told_in_their_language_and_the_page_comes_back_by_itself(
    chromium: tuple[Browser, Refuser], tmp_path: Path, language: str
) -> None:
    browser, _ = chromium
    environment, port = {"TRADE_DATA_FOLDER": str(FROZEN)}, free_port()
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(NOTICE_CHANGES)
    with running_app(ENTRY, folder=REPOSITORY, log=tmp_path / "1.txt", environment=environment, port=port) as address:
        page.goto(f"{address}/claims?lang={language}")
        wait_ready(page)
    title, text = LOST[language]
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading")).to_have_text(title, timeout=30_000)
    expect(dialog).to_contain_text(text)
    assert "Streamlit" not in dialog.inner_text()
    assert readable(page)
    with running_app(ENTRY, folder=REPOSITORY, log=tmp_path / "2.txt", environment=environment, port=port):
        expect(dialog).to_have_count(0, timeout=60_000)
        wait_ready(page)
        assert readable(page)
        assert page.locator("h1").inner_text()
    context.close()


# Streamlit's and plotly's own words: those that stand there from the beginning are looked for in `test_pages.py`.


@pytest.mark.parametrize("path", ["/tariffs?look=day", "/partner?aspect=compare", "/targets"])
def test_no_control_of_a_french_page_speaks_english_when_it_is_used(closed_page: OpenPage, path: str) -> None:
    page, seen = closed_page(address(path, lang="fr"))
    assert english(page) == set()
    for unfold in page.locator("[data-testid=stExpander] summary").all():
        unfold.click()
    wait_ready(page)
    for kind in ("stMultiSelect", "stSelectbox", "stTextInput"):
        for box in page.locator(f"[data-testid={kind}] input").all()[:1]:
            box.click()
            box.press_sequentially("9")
            wait_ready(page, quiet_ms=200)
            assert english(page) == set()
            page.keyboard.press("Escape")
    assert seen.problems == []


def test_controls_follow_the_switch_of_language_both_ways(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?lang=fr")
    opener = page.locator("[data-testid=stSelectbox] button").first
    for language, word in (("English", "Open"), ("Français", "Ouvrir")):
        page.locator(".st-key-page_switches").get_by_text(language, exact=True).click()
        wait_ready(page)
        assert opener.get_attribute("aria-label") == word


@pytest.mark.parametrize("lang", sampled(["fr", "en"]))
def test_the_switch_shows_the_language_on_every_page_that_the_navigation_leads_to(
    closed_page: OpenPage, lang: str
) -> None:
    page, _ = closed_page(address("/", lang=lang))
    for position in (1, 2, 3):
        page.get_by_test_id("stTopNavLink").nth(position).click()
        expect(page.locator(f"[data-page-language={lang}]:not([data-page=overview])")).to_be_attached()
        wait_ready(page)
        expect(page.get_by_role("radio", name={"fr": "Français", "en": "English"}[lang])).to_have_attribute(
            "aria-checked", "true"
        )


def test_a_list_shows_what_is_chosen_when_its_options_change(closed_page: OpenPage) -> None:
    page, _ = closed_page("/sectors")
    period = page.get_by_test_id("stSelectbox").first.locator("input")
    expect(period).to_have_value(re.compile("2026"))
    page.get_by_role("radio", name="By province").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("province")
    wait_ready(page)
    expect(period).to_have_value("2024")
