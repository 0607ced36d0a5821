"""Files that a browser makes: pictures of charts, and sheets of paper. Both need a Chromium on this machine, and say so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from components.files.canvas import Canvas
from components.files.deck import Shown
from components.files.web_page import shapes_script

Kind = Literal["png", "svg"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 90  # seconds that a sheet may take
SCALE = 2
LOT = re.compile(rb'id="(?:clip|topdefs-|defs-)([0-9a-f]{6})')
AT_ONCE = 24  # pictures that are drawn before the first of them is given


class NoBrowser(Exception):
    """What a file needs is not on this machine; `needs` names the sentence that says what."""

    def __init__(self, needs: Literal["browser", "kaleido"]) -> None:
        super().__init__(needs)
        self.needs = needs


def browser() -> Path:
    """The Chromium of this machine: the one that CHROMIUM names, else the first on the path; NoBrowser where there is none."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [path for name in BROWSERS if (path := shutil.which(name))]
    if not found or not os.access(found[0], os.X_OK):
        raise NoBrowser("browser")
    return Path(found[0])


def has_browser() -> bool:
    """Whether there is a Chromium on this machine."""
    try:
        browser()
    except NoBrowser:
        return False
    return True


def has_pictures() -> bool:
    """Whether pictures can be made: kaleido is installed and there is a Chromium."""
    return has_browser() and find_spec("kaleido") is not None


def to_sheets(page: bytes) -> bytes:
    """A page as PDF with tags and with text that can be searched."""
    chromium = browser()
    with tempfile.TemporaryDirectory() as folder:
        source, sheets = Path(folder, "page.html"), Path(folder, "page.pdf")
        source.write_bytes(page)
        command = [
            str(chromium), "--headless", "--disable-gpu", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
            "--disable-background-networking", "--disable-component-update", "--proxy-server=http://127.0.0.1:9", "--no-first-run",
            f"--user-data-dir={folder}/profile", "--virtual-time-budget=10000", f"--print-to-pdf={sheets}",
        ]  # fmt: skip
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.append(
                "--no-sandbox"
            )  # Chromium refuses to run sandboxed as root, which is who a container runs as
        subprocess.run([*command, source.as_uri()], check=True, timeout=PATIENCE, capture_output=True)  # noqa: S603
        return sheets.read_bytes()


@contextmanager
def open_browser(shapes: Mapping[str, Any], *, tabs: int = 1) -> Iterator[Any]:
    """Kaleido with its browser and so many tabs, started once for all pictures; NoBrowser where one of them is missing.

    `shapes` are the outlines that maps ask for, which are nowhere else than in this program.
    """
    if find_spec("kaleido") is None:
        raise NoBrowser("kaleido")
    os.environ.setdefault("BROWSER_PATH", str(browser()))
    kaleido = import_module("kaleido")
    with tempfile.TemporaryDirectory() as folder:
        outlines = Path(folder, "shapes.js")
        outlines.write_text(shapes_script(shapes), encoding="utf-8")
        page = kaleido.PageGenerator(others=[outlines])
        kaleido.start_sync_server(silence_warnings=True, n=tabs, page_generator=page)
        try:
            yield kaleido
        finally:
            kaleido.stop_sync_server(silence_warnings=True)


def vector_pictures(kaleido: Any, charts: Iterable[Shown]) -> Iterator[bytes]:
    """Charts as SVG in their order, drawn side by side in the tabs that there are."""
    waiting = iter(charts)
    while few := list(islice(waiting, AT_ONCE)):
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(folder, f"{number}.svg") for number in range(len(few))]
            jobs = [_job(shown, "svg") | {"path": str(path)} for path, shown in zip(paths, few, strict=True)]
            if errors := kaleido.write_fig_from_object_sync(jobs):
                raise errors[0]
            yield from (path.read_bytes() for path in paths)


def settled(svg: bytes, name: str) -> bytes:
    """A picture without what plotly.js draws by lot: the ids of its parts begin with the picture's name."""
    lot = LOT.search(svg)
    return svg.replace(lot[1], name.encode()) if lot else svg


def picture(kaleido: Any, shown: Shown, kind: Kind = "png", *, bare: bool = False) -> bytes:
    """A chart as a picture; `bare` without its caption, and as high as what stands between: for a slide."""
    job = _job(shown, kind, bare=bare)
    made: bytes = kaleido.calc_fig_sync(job["fig"], opts=job["opts"])
    return made


def _job(shown: Shown, kind: Kind, *, bare: bool = False) -> dict[str, Any]:
    """What kaleido is asked to draw, and how large."""
    canvas = Canvas(shown.chart.plain, shown.width)
    # plotly.js draws lots for the name of a trace that has none.
    traces = [{**trace, "uid": f"trace-{number}"} for number, trace in enumerate(canvas.traces)]
    plain = {"data": traces, "layout": {**canvas.layout, "width": canvas.width}}
    figure: dict[str, Any] = canvas.without_caption() if bare else plain
    width, height = round(canvas.width), round(figure["layout"]["height"])
    options = {"format": kind, "width": width, "height": height, "scale": SCALE if kind == "png" else 1}
    return {"fig": figure, "opts": options}
