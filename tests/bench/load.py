"""Cold loads of every page, until all charts are drawn, against a bare Streamlit page with the same charts.

Both are loaded in turn in one browser with an empty cache each time, so that whatever else the machine does
hits both. Once over loopback, and once over a line of 20 Mbit/s and 30 ms.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser

from dashboard.page import PAGES, Page
from tests.bench.bare_app import Held, write_page, write_script
from tests.bench.result import Result
from tests.bench.slow_line import slow_line
from tests.browser.closed_browser import Refuser, closed_chromium, watch
from tests.browser.readiness import IS_READY, NOTICE_CHANGES
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.serving.socket_reader import WINDOW_WIDTH, Run, SocketReader

LOOPBACK_BOUND: Final = 1.2
SLOW_BOUND: Final = 0.75
MEGABITS: Final = 20.0
DELAY_SECONDS: Final = 0.03
QUIET_MS: Final = 400
TIMEOUT_MS: Final = 60_000
PARTS_TIMED: Final = '.js-plotly-plot, [data-testid="stDataFrame"]'
# Notes when the page became ready and when something last changed inside a chart or a table.
NOTICE_DRAWING: Final = f"""
(() => {{
  const seen = window.__drawing = {{ ready: null, changed: 0 }};
  const isReady = {IS_READY};
  new MutationObserver(changes => {{
    for (const {{ target }} of changes) {{
      if ((target.closest ? target : target.parentElement)?.closest('{PARTS_TIMED}')) {{
        seen.changed = performance.now();
        return;
      }}
    }}
  }}).observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
  setInterval(() => {{
    if (!isReady(-1)) seen.ready = null;
    else seen.ready ??= performance.now();
  }}, 15);
}})();
"""
IS_DRAWN: Final = """([charts, tables, quiet]) => {
  const seen = window.__drawing;
  return seen.ready !== null
    && document.querySelectorAll('.js-plotly-plot').length >= charts
    && document.querySelectorAll('[data-testid="stDataFrame"]').length >= tables
    && performance.now() - Math.max(seen.ready, seen.changed) > quiet;
}"""
DRAWN_AT: Final = "Math.max(window.__drawing.ready, window.__drawing.changed)"


@dataclass
class Times:
    """Milliseconds of the loads of a page in both apps."""

    app: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)


def results(*, rounds: int, slow_rounds: int) -> Iterator[Result]:
    """The ratio of medians of each page that holds a chart or a table, first at full speed, then over the line."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        app = stack.enter_context(running_app(ENTRY, folder=REPOSITORY, log=folder / "app.log"))
        script = write_script(folder)
        pages = {page: write_page(folder, page.code, asyncio.run(arrived(app, page))) for page in PAGES}
        pages = {page: held for page, held in pages.items() if held.charts or held.tables}
        variables = {"STREAMLIT_SERVER_ENABLE_STATIC_SERVING": "true"}
        bare = stack.enter_context(running_app(script, folder=folder, log=folder / "bare.log", environment=variables))
        browser, refuser = stack.enter_context(closed_chromium())
        loads = Loads(browser, refuser, pages)
        loads.measure(app, bare, 1)  # thrown away: the first loads fill the servers' caches
        yield from told("loopback", pages, loads.measure(app, bare, rounds), LOOPBACK_BOUND)
        line = {"megabits": MEGABITS, "delay_seconds": DELAY_SECONDS}
        slow_app = stack.enter_context(slow_line(app, **line))
        slow_bare = stack.enter_context(slow_line(bare, **line))
        yield from told("slow line", pages, loads.measure(slow_app, slow_bare, slow_rounds), SLOW_BOUND)


async def arrived(address: str, page: Page) -> Run:
    """What the dashboard sends for a page."""
    async with SocketReader(address, path=page.path) as reader:
        return await reader.arrive()


def told(line: str, pages: Mapping[Page, Held], times: Mapping[Page, Times], bound: float) -> Iterator[Result]:
    """The results of all pages over one line."""
    for page, held in pages.items():
        app, bare = median(times[page].app), median(times[page].bare)
        holds = f"{held.charts} charts" + (f", {held.tables} tables" if held.tables else "")
        note = f"app {app / 1000:.2f} s, bare {bare / 1000:.2f} s; {holds}; {len(times[page].app)} rounds"
        # The bounds are about charts; a page without one is only told.
        yield Result("load", f"{page.code}, {line}, app / bare", app / bare, "", bound if held.charts else None, note)


class Loads:
    """Cold loads in one browser."""

    def __init__(self, browser: Browser, refuser: Refuser, pages: Mapping[Page, Held]) -> None:
        """Load these pages, each until it holds what it should."""
        self._browser = browser
        self._refuser = refuser
        self._pages = pages

    def measure(self, app: str, bare: str, rounds: int) -> dict[Page, Times]:
        """Load every page of both apps in turn, so many times."""
        times = {page: Times() for page in self._pages}
        for _ in range(rounds):
            for page, held in self._pages.items():
                times[page].app.append(self._load(f"{app}/{page.path}", held))
                times[page].bare.append(self._load(f"{bare}/?page={page.code}", held))
        return times

    def _load(self, url: str, held: Held) -> float:
        """Milliseconds from the start of the navigation to the last change in a chart."""
        context = self._browser.new_context(viewport={"width": WINDOW_WIDTH, "height": 900}, locale="en-CA")
        page = context.new_page()
        page.add_init_script(NOTICE_CHANGES)
        page.add_init_script(NOTICE_DRAWING)
        seen = watch(page, self._refuser)
        try:
            page.goto(url, wait_until="commit")
            page.wait_for_function(IS_DRAWN, arg=[held.charts, held.tables, QUIET_MS], polling=50, timeout=TIMEOUT_MS)
            milliseconds: float = page.evaluate(DRAWN_AT)
        finally:
            context.close()
        if seen.problems:
            raise RuntimeError(f"{url}: {seen.problems}")
        return milliseconds
