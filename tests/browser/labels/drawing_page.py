"""An empty page of the closed Chromium on which plotly.js draws one figure after another, without a server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import plotly
import plotly.graph_objects as go
from playwright.sync_api import Browser, Page, Route

from components.drawing.style import LEAST_SIZE
from components.screen.chart import CONFIG
from tests.live_server import REPOSITORY

ADDRESS: Final = "http://localhost/"  # asked by nobody: every request is answered here
PLOTLY: Final = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
SCRIPT: Final = (Path(__file__).parent / "draw.js").read_text(encoding="utf-8")
EMPTY: Final = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title></head><body></body></html>'
)


def drawing_page(browser: Browser) -> Page:
    """The page, ready to draw."""
    page = browser.new_page(viewport={"width": 1940, "height": 1100})
    page.route("**", _answer)
    page.goto(ADDRESS)
    page.add_script_tag(path=PLOTLY)
    return page


def faults(page: Page, figure: go.Figure, width: int) -> list[str]:
    """What is wrong with the texts of a figure that is drawn in a width of some px."""
    asked: dict[str, Any] = {
        "figure": json.loads(figure.to_json()),
        "width": width,
        "least": LEAST_SIZE,
        "config": CONFIG,
    }
    found: list[str] = page.evaluate(SCRIPT, asked)
    return found


def _answer(route: Route) -> None:
    path = urlsplit(route.request.url).path
    file = REPOSITORY / "dashboard" / path.removeprefix("/app/")
    if path == "/":
        route.fulfill(body=EMPTY, content_type="text/html")
    elif file.is_file():
        route.fulfill(path=file)
    else:
        route.fulfill(status=404)
