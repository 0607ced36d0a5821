"""When a Streamlit page is ready: its script has run, its charts are drawn, and nothing moves any more."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as WaitedTooLong

# Runs before the page's own scripts; keeps the moment of the last change of its elements, and counts the runs of the app.
NOTICE_CHANGES: Final = """
window.__lastChange = performance.now();
window.__runs = 0;
new MutationObserver(changes => {
  window.__lastChange = performance.now();
  window.__runs += changes.filter(change => change.attributeName === "data-test-script-state"
    && change.target.dataset.testScriptState === "running").length;
}).observe(document, { subtree: true, childList: true, attributes: true });
"""
IS_READY: Final = """quiet => {
  const app = document.querySelector('[data-testid="stApp"]');
  const charts = [...document.querySelectorAll(".js-plotly-plot")];
  return app?.dataset.testScriptState === "notRunning"
    && !document.querySelector('[data-testid="stSkeleton"]')
    && charts.every(chart => chart.querySelector(".main-svg") && chart.calcdata)
    && performance.now() - window.__lastChange > quiet;
}"""


def wait_ready(page: Page, *, quiet_ms: int = 400, timeout_ms: int = 60_000) -> None:
    """Wait until the script has ended, no skeleton is left, every chart is drawn and nothing changes."""
    page.wait_for_function(IS_READY, arg=quiet_ms, polling=50, timeout=timeout_ms)


def wait_after(page: Page, act: Callable[[], object], *, most_ms: int = 3_000) -> None:
    """Do something and wait until the app has run for it and the page has settled; what starts no run costs `most_ms`."""
    runs = page.evaluate("window.__runs")
    act()
    with suppress(WaitedTooLong):
        page.wait_for_function("runs => window.__runs !== runs", arg=runs, polling=20, timeout=most_ms)
    wait_ready(page)
