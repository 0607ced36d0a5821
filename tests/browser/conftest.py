"""What browser tests share: the real app on a copy of its data, and pages that cannot leave the machine."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.closed_browser import CHROMIUM, Refuser, Watch, closed_chromium, watch
from tests.browser.readiness import NOTICE_CHANGES, wait_ready
from tests.frozen_tables import FROZEN
from tests.live_server import ENTRY, REPOSITORY, running_app

OpenPage = Callable[..., tuple[Page, Watch]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder, so that `-m "not browser"` leaves it out."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy of the curated tables that the server reads; a test may break it and must mend it."""
    folder = tmp_path_factory.mktemp("data") / "curated"
    shutil.copytree(FROZEN, folder)
    return folder


@pytest.fixture(scope="session")
def server(data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real app."""
    log = tmp_path_factory.mktemp("server") / "log.txt"
    environment = {"TRADE_DATA_FOLDER": str(data_folder)}
    with running_app(ENTRY, folder=REPOSITORY, log=log, environment=environment) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[tuple[Browser, Refuser]]:
    """One closed Chromium for the session; in continuous integration a missing one is a failure."""
    if not CHROMIUM.exists():
        reason = f"no Chromium at {CHROMIUM}: install Debian's chromium or name one in $CHROMIUM"
        if os.environ.get("CI"):
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    with closed_chromium() as running:
        yield running


@pytest.fixture
def closed_page(chromium: tuple[Browser, Refuser], server: str) -> Iterator[OpenPage]:
    """Open an address of the app in a fresh profile: `page, watch = closed_page("/tariffs?lang=fr")`.

    Keyword arguments are those of Playwright's new_context (viewport, color_scheme, locale, ...). The page is
    ready when it is handed over, unless `ready=False` asks for it as soon as its document has arrived.
    """
    browser, refuser = chromium
    contexts: list[BrowserContext] = []

    def open_page(path: str = "/", *, ready: bool = True, **settings: object) -> tuple[Page, Watch]:
        context = browser.new_context(**(DEFAULTS | settings))  # type: ignore[arg-type]  # Playwright's own names
        contexts.append(context)
        page = context.new_page()
        page.add_init_script(NOTICE_CHANGES)
        seen = watch(page, refuser)
        page.goto(server + path, wait_until="domcontentloaded")
        if ready:
            wait_ready(page)
        return page, seen

    yield open_page
    for context in contexts:
        context.close()


DEFAULTS: dict[str, object] = {
    "viewport": {"width": 1600, "height": 900},
    "locale": "en-CA",
    "timezone_id": "America/Toronto",
}
