"""The app that keeps to the public parts of Streamlit serves its pages, in a real browser."""

from pathlib import Path

import pytest
import requests
from playwright.sync_api import Browser

from dashboard.serving.plain import PLAIN_VARIABLE
from tests.browser.closed_browser import Refuser, watch
from tests.live_server import ENTRY, REPOSITORY, running_app


@pytest.mark.soak
def test_a_plain_app_serves_its_pages(chromium: tuple[Browser, Refuser], tmp_path: Path) -> None:
    browser, refuser = chromium
    environment = {PLAIN_VARIABLE: "1"}
    with running_app(ENTRY, folder=REPOSITORY, log=tmp_path / "log.txt", environment=environment) as address:
        answer = requests.get(address, timeout=30)
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert "page.js" not in answer.text
        page = browser.new_page()
        seen = watch(page, refuser)
        for path, words in (("/", "exports"), ("/tariffs?lang=fr", "droits de douane"), ("/partners", "exports")):
            page.goto(address + path)
            page.locator(".js-plotly-plot").first.wait_for(timeout=60_000)
            assert words in page.locator("h1").inner_text()
        page.close()
        assert seen.foreign == []
