"""Files that a browser makes: pictures of charts, and sheets of paper. Both need a Chromium on this machine, and say so."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from math import ceil
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote_to_bytes

from plotly.offline import get_plotlyjs

from components.files.canvas import Canvas
from components.files.deck import Shown
from components.files.web_page import shapes_script

Kind = Literal["png", "svg"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 90  # seconds that a run of the browser may take
SCALE = 2
AT_ONCE = 64  # most charts that one page of the browser draws
LOT = re.compile(rb'id="(?:clip|topdefs-|defs-)([0-9a-f]{6})')
DRAWN = re.compile(rb"<pre>data:image/(?:png;base64|svg\+xml),([^<]*)</pre>")
DRAW = """
(async () => {
  for (const {figure, options} of jobs) {
    const drawn = document.createElement("pre");
    drawn.textContent = await Plotly.toImage(figure, options).catch((error) => `no picture: ${error}`);
    document.body.append(drawn);
  }
})();
"""


class NoBrowser(Exception):
    """There is no Chromium on this machine."""


def browser() -> Path:
    """The Chromium of this machine: the one that CHROMIUM names, else the first on the path; NoBrowser where there is none."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [path for name in BROWSERS if (path := shutil.which(name))]
    if not found or not os.access(found[0], os.X_OK):
        raise NoBrowser
    return Path(found[0])


def has_browser() -> bool:
    """Whether there is a Chromium on this machine."""
    try:
        browser()
    except NoBrowser:
        return False
    return True


def to_sheets(page: bytes) -> bytes:
    """A page as PDF with tags and with text that can be searched."""
    with tempfile.TemporaryDirectory() as folder:
        sheets = Path(folder, "page.pdf")
        _opened(
            page,
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline",
            f"--print-to-pdf={sheets}",
        )
        return sheets.read_bytes()


def picture(shown: Shown, shapes: Mapping[str, Any], kind: Kind = "png", *, bare: bool = False) -> bytes:
    """A chart as a picture; `bare` without its caption, and as high as what stands between: for a slide.

    `shapes` are the outlines that maps ask for, which are nowhere else than in this program.
    """
    return next(pictures([shown], shapes, kind, bare=bare))


def pictures(
    charts: Iterable[Shown], shapes: Mapping[str, Any], kind: Kind = "png", *, bare: bool = False
) -> Iterator[bytes]:
    """Charts as pictures in their order, drawn by as many browsers as there are processors; NoBrowser where there is none.

    One page draws many charts, since plotly.js takes longer to start than to draw.
    """
    browser()
    jobs = [_job(shown, kind, bare=bare) for shown in charts]
    processors = os.cpu_count() or 1
    length = min(AT_ONCE, max(8, ceil(len(jobs) / processors)))
    parts = [jobs[at : at + length] for at in range(0, len(jobs), length)]
    with ThreadPoolExecutor(processors) as browsers:
        for drawn in browsers.map(lambda part: _drawn(part, shapes), parts):
            yield from drawn


def settled(svg: bytes, name: str) -> bytes:
    """A picture without what chance decides: the ids of its parts, which begin with the picture's name, and empty styles."""
    lot = LOT.search(svg)
    return (svg.replace(lot[1], name.encode()) if lot else svg).replace(b' style=""', b"")


def _job(shown: Shown, kind: Kind, *, bare: bool = False) -> dict[str, Any]:
    """What plotly.js is asked to draw, and how large."""
    canvas = Canvas(shown.chart.plain, shown.width)
    # plotly.js draws lots for the name of a trace that has none.
    traces = [{**trace, "uid": f"trace-{number}"} for number, trace in enumerate(canvas.traces)]
    plain = {"data": traces, "layout": {**canvas.layout, "width": canvas.width}}
    figure: dict[str, Any] = canvas.without_caption() if bare else plain
    width, height = round(canvas.width), round(figure["layout"]["height"])
    options = {"format": kind, "width": width, "height": height, "scale": SCALE if kind == "png" else 1}
    return {"figure": figure, "options": options}


def _drawn(jobs: list[dict[str, Any]], shapes: Mapping[str, Any]) -> list[bytes]:
    """The pictures that one page of the browser draws; ValueError where plotly.js draws none."""
    asked = json.dumps(jobs).replace("<", "\\u003c")
    scripts = "".join(
        f"<script>{script}</script>"
        for script in (get_plotlyjs(), shapes_script(shapes), f"const jobs = {asked};{DRAW}")
    )
    page = _opened(f'<!doctype html><meta charset="utf-8"><body>{scripts}</body>'.encode(), "--dump-dom")
    found = DRAWN.findall(page)
    if len(found) != len(jobs):
        raise ValueError(f"{len(found)} of {len(jobs)} pictures: {page[-500:].decode(errors='replace')}")
    return [
        (b64decode if job["options"]["format"] == "png" else unquote_to_bytes)(data)
        for job, data in zip(jobs, found, strict=True)
    ]


def _opened(page: bytes, *options: str) -> bytes:
    """What a headless Chromium prints that opens a page without a network."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_bytes(page)
        command = [
            str(browser()), "--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--proxy-server=http://127.0.0.1:9",
            f"--user-data-dir={folder}/profile", "--virtual-time-budget=10000", *options,
        ]  # fmt: skip
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.append(
                "--no-sandbox"
            )  # Chromium refuses to run sandboxed as root, which is who a container runs as
        return subprocess.run([*command, source.as_uri()], check=True, timeout=PATIENCE, capture_output=True).stdout  # noqa: S603
