"""An analyst reads addresses of a running server with pandas and draws a chart anew; a page of another site frames a chart."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
import pytest
import requests
from playwright.sync_api import Browser

from components.drawing.style import Style
from components.tables.data_box import embed_lines
from dashboard.unattended import chart_shown
from dashboard.view import View
from tests.browser.closed_browser import Refuser
from tests.live_server import ENTRY, REPOSITORY, free_port, running_app
from tests.small_tables import curated
from tests.small_views import view_of

FRAMER = free_port()


@pytest.fixture(scope="module")
def address(data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    log = tmp_path_factory.mktemp("addresses") / "log.txt"
    environment = {"TRADE_DATA_FOLDER": str(data_folder), "TRADE_DATA_FRAMED_BY": f"http://127.0.0.1:{FRAMER}"}
    with running_app(ENTRY, folder=REPOSITORY, log=log, environment=environment) as served:
        yield served


def test_an_analyst_reads_five_addresses_and_draws_a_chart_anew(address: str) -> None:
    share = pd.read_csv(f"{address}/charts/us_share.csv?months=years")
    french = pd.read_csv(f"{address}/charts/us_share.csv?months=years&lang=fr")
    both = pd.read_csv(f"{address}/charts/us_and_non_us.csv")
    told = requests.get(f"{address}/charts/us_share.json?months=years", timeout=30).json()
    exports = pd.read_csv(f"{address}/data/exports_annual.csv")
    assert requests.get(f"{address}/openapi.json", timeout=30).json()["paths"]["/charts/{chart}.csv"]

    # The same numbers everywhere: in both languages, in JSON, and worked out anew from the table.
    assert (share["US share (%)"].to_numpy() == french["Part des États-Unis (%)"].to_numpy()).all()
    assert pd.DataFrame(told["rows"])["US share (%)"].tolist() == share["US share (%)"].tolist()
    statcan = exports[exports["flow"].eq("total_exports") & exports["basis"].eq("customs")]
    wide = statcan.pivot_table(index="year", columns="partner_code", values="value_cad_millions")
    worked_out = (wide["USA"] / wide["WLD"] * 100).loc[2025]
    assert both.set_index("Year")["US share (%)"][2025] == pytest.approx(worked_out)

    drawn = chart_shown("us_share", view_of(months="years"), curated(), Style()).plain
    line = max((trace for trace in drawn["data"] if trace["type"] == "scatter"), key=lambda trace: len(trace["x"]))
    anew = go.Figure(go.Scatter(x=share.iloc[::-1, 0], y=share["US share (%)"][::-1] / 100))
    anew.update_layout(title=told["title"])
    assert [round(y, 12) for y in anew.data[0].y] == [round(float(y), 12) for y in line["y"] if y is not None]


@pytest.fixture
def framer(tmp_path: Path, address: str) -> Iterator[str]:
    """A site beside the app, with a page that embeds a chart as the box under it says, and one that frames the app itself."""
    chart = chart_shown("target_path", View(), curated(), Style())
    lines = embed_lines(chart, {"lang": "fr", "page": "targets"}, base=f"{address}/")
    (tmp_path / "chart.html").write_text(f"<!doctype html><body style='width:700px'>{lines}</body>", encoding="utf-8")
    (tmp_path / "app.html").write_text(f'<!doctype html><iframe src="{address}/targets"></iframe>', encoding="utf-8")

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *args: object, **more: object) -> None:
            super().__init__(*args, directory=str(tmp_path), **more)  # type: ignore[arg-type]  # the library's own names

        def log_message(self, *_: object) -> None:
            """Nothing is written."""

    with http.server.ThreadingHTTPServer(("", FRAMER), Quiet) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{FRAMER}"
        site.shutdown()


def test_a_site_that_is_allowed_shows_one_chart_with_its_height_and_nothing_else_may_be_framed(
    chromium: tuple[Browser, Refuser], framer: str
) -> None:
    page = chromium[0].new_context(viewport={"width": 900, "height": 900}).new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"http://{framer}/chart.html")
    frame = page.frame_locator("iframe")
    frame.locator("#chart[data-drawn] .main-svg").first.wait_for(timeout=120_000)
    assert "Ouvrir cette vue" in frame.locator("main > p a").inner_text()
    assert "Source" in frame.locator("#chart").inner_text()
    height = "document.querySelector('iframe').style.height"
    page.wait_for_function(f"{height} !== ''")
    inner = frame.locator("main").bounding_box()
    assert inner and abs(float(page.evaluate(height).removesuffix("px")) - inner["height"]) < 12
    assert not errors

    for place in (f"http://{framer.replace('127.0.0.1', 'localhost')}/chart.html", f"http://{framer}/app.html"):
        page.goto(place)
        page.wait_for_timeout(1500)
        framed = page.frames[-1]
        assert framed.url.startswith("chrome-error") or framed.locator("body").inner_text() == "", place
