"""The files of a story, made when they are asked for: slides, one page, sheets of paper, pictures."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from components.drawing.chart import Chart
from components.drawing.style import CANVAS, Style
from components.files.browser_files import has_browser, picture, pictures, settled, to_sheets
from components.files.deck import Deck, Shown
from components.files.slides import Picture, to_slides
from components.files.web_page import to_page
from components.partners.map_codes import SHAPES_URL
from dashboard.stories.steps import Step, Story, UnreadableView
from dashboard.view import View
from data import TradeTables
from data.wording import Wording

STATIC = Path(__file__).parent.parent / "static"
SCREEN = Style(960)  # as wide as a sheet on its side
STYLES = {".html": SCREEN, ".pdf": SCREEN}  # others have the presenter's canvas
ENDINGS = (".pptx", ".html", ".pdf", ".zip", ".png", ".svg")
Elsewhere = Callable[[str, View, TradeTables, Style], Sequence[Chart]]  # `dashboard.unattended.charts_shown`
Progress = Callable[[int], None]  # told how many charts are drawn, and then how many are written
ONE_AT_A_TIME = ThreadPoolExecutor(1, "story-files")  # no reader's run is known there, and files do not crowd out pages


@lru_cache(maxsize=1)
def shapes() -> Mapping[str, Any]:
    """The outlines that maps ask for, by the names under which plotly.js looks for them."""
    world, countries = STATIC / "topojson" / "world_110m.json", STATIC / "countries.geojson"
    return {
        "topojson": {"world_110m": json.loads(world.read_bytes())},
        SHAPES_URL: json.loads(countries.read_bytes()),
    }


@dataclass(frozen=True)
class Source:
    """What files are made from: the tables, the words, the charts that pages show for a view, and the address of the dashboard."""

    tables: TradeTables
    wording: Wording
    elsewhere: Elsewhere
    site: str = ""


def file_of(told: Story, ending: str, source: Source, progress: Progress = lambda _: None) -> bytes:
    """A story as a file with an ending; NoBrowser where that needs one which is not there, NotShown where a view is not as asked."""
    style = STYLES.get(ending, Style(CANVAS, presenter=True))
    shown = []
    for number, step in enumerate(told.steps, 1):
        chart = chart_of(step, source.tables, style, source.elsewhere)
        shown.append(Shown(chart, step.sentence, step.link(source.site) if source.site else "", style.width))
        progress(number)
    deck = Deck(told.title, told.about, tuple(shown), source.wording)
    return _written(deck, ending, lambda number: progress(len(shown) + number))


def made_on_click(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """What makes a file when a button asks for it: apart from every reader's run, one file at a time."""
    return lambda: ONE_AT_A_TIME.submit(make).result()


def vector_picture(chart: Chart, width: int) -> bytes:
    """A chart as SVG, px wide, with the same bytes for the same chart; NoBrowser where there is nothing that draws it."""

    def drawn() -> bytes:
        return settled(picture(Shown(chart, width=width), shapes(), "svg"), chart.code)

    return made_on_click(drawn)()


def _written(deck: Deck, ending: str, progress: Progress) -> bytes:
    if ending in (".html", ".pdf"):
        page = to_page(deck, shapes=shapes())
        return page if ending == ".html" else to_sheets(page)
    if ending == ".pptx":
        return _slides(deck, progress)
    if ending == ".zip":
        return _pictures(deck, progress)
    return picture(deck.charts[0], shapes(), "svg" if ending == ".svg" else "png")


def _slides(deck: Deck, progress: Progress) -> bytes:
    maps = any(
        trace["type"] in ("choropleth", "scattergeo") for shown in deck.charts for trace in shown.chart.plain["data"]
    )
    paste: Picture = lambda shown: picture(shown, shapes(), bare=True)  # noqa: E731
    return to_slides(deck, picture=paste if maps and has_browser() else None, progress=progress)


def _pictures(deck: Deck, progress: Progress) -> bytes:
    """Every chart as PNG, in order, under the name that a saved picture has."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for number, (shown, png) in enumerate(zip(deck.charts, pictures(deck.charts, shapes()), strict=True), 1):
            packed.writestr(f"{number:02}_{shown.chart.file_name or shown.chart.name}.png", png)
            progress(number)
    return file.getvalue()


def chart_of(step: Step, tables: TradeTables, style: Style, elsewhere: Elsewhere) -> Chart:
    """The chart of a step as its page shows it on the canvas; UnreadableView where the page shows none.

    NotShown, of `dashboard.unattended`, where the page would correct the view.
    """
    found = elsewhere(step.page, step.view.with_values({"present": True, "chart": step.chart}), tables, style)
    if not found:
        raise UnreadableView(step.link(""))
    return found[-1]


def of_one_view(step: Step, tables: TradeTables, elsewhere: Elsewhere) -> Story:
    """A view by itself as a story, called by its finding."""
    chart = chart_of(step, tables, SCREEN, elsewhere)
    return Story(step.page, chart.caption.title, "", (replace(step, chart=chart.name),))
