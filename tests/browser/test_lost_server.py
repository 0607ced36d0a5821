"""A server that stops and comes back while a page is open."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.closed_browser import Refuser
from tests.browser.readiness import NOTICE_CHANGES, wait_ready
from tests.frozen_tables import FROZEN
from tests.live_server import ENTRY, REPOSITORY, free_port, running_app

WORDS = {
    "en": ("No connection to the server", "The server does not answer."),
    "fr": ("Aucune connexion au serveur", "Le serveur ne répond pas."),
}


def readable(page: Page) -> bool:
    """Whether the page behind a dialog can be read, scrolled and selected."""
    root = "document.getElementById('root')"
    return bool(page.evaluate(f"!{root}.inert && getComputedStyle(document.documentElement).overflow !== 'hidden'"))


@pytest.mark.parametrize("language", ["en", "fr"])
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
    title, text = WORDS[language]
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
