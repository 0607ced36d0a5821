"""When a Streamlit page is ready: its script has run, its charts are drawn, and nothing moves any more."""

from typing import Final

from playwright.sync_api import Page

# Runs before the page's own scripts and keeps the moment of the last change of its elements.
NOTICE_CHANGES: Final = """
window.__lastChange = performance.now();
new MutationObserver(() => { window.__lastChange = performance.now(); })
  .observe(document, { subtree: true, childList: true, attributes: true });
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
