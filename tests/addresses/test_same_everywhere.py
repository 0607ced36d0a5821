"""The picture, the slide, the file and the screen say the same: every chart in both languages."""

import io
import math
from collections.abc import Iterator
from functools import cache
from numbers import Real
from typing import Any
from xml.etree import ElementTree

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from components.drawing.chart import Chart
from components.drawing.style import CANVAS, Style
from components.figures import FIGURES
from components.files.browser_files import pictures as drawn_pictures
from components.files.canvas import Canvas
from components.files.deck import Deck, Shown
from components.files.panels import points_of
from components.files.slides import to_slides
from components.tables.downloads.chart_data import chart_columns
from dashboard.stories.files import shapes
from dashboard.unattended import chart_shown
from dashboard.view import View
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

NAMES = sorted(FIGURES)
# Drawn as bars of days, as marks in rows and columns, or as areas: where they are is no value of the file.
NO_VALUES_DRAWN = {
    "agreement_timeline", "claim_verdicts", "coverage", "partner_duties", "sector_dependence", "sector_provinces", "tariff_lanes", "tariff_now",
}  # fmt: skip
TEXT = "{http://www.w3.org/2000/svg}text"


@cache
def canvas(name: str, language: Language) -> Chart:
    return chart_shown(name, View(lang=language), curated(), Style(CANVAS, presenter=True))


@cache
def slides(language: Language) -> Any:
    shown = tuple(Shown(canvas(name, language), name, "", CANVAS) for name in NAMES)
    return Presentation(io.BytesIO(to_slides(Deck("", "", shown, wording_for(language)))))


def drawn(chart: Chart) -> Iterator[tuple[Any, ...]]:
    """The numbers of each trace on each of its axes."""
    for trace in chart.plain["data"]:
        for axis in ("x", "y", "z"):
            values = trace.get(axis)
            yield tuple(
                v for v in ([] if values is None else values) if isinstance(v, Real) and not math.isnan(float(v))
            )


def in_file(chart: Chart, language: Language) -> list[float]:
    """The numbers of a chart's file; shares are drawn as parts of one, and written in percent."""
    columns = chart_columns(chart.table, wording_for(language))
    cells = (cell for column in columns for cell in column.cells)
    numbers = [float(cell) for cell in cells if isinstance(cell, (int, float))]
    return [*numbers, *(number / 100 for number in numbers)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in NAMES if name not in NO_VALUES_DRAWN])
def test_what_is_drawn_is_in_the_file(name: str, language: Language) -> None:
    chart = canvas(name, language)
    known = in_file(chart, language)
    whole = [values for values in drawn(chart) if values and all(_among(value, known) for value in values)]
    assert sum(map(len, whole)) >= 2


def _among(value: float, known: list[float]) -> bool:
    return any(math.isclose(value, each, rel_tol=1e-6, abs_tol=1e-6) for each in known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_has_the_title_the_alternative_text_and_the_drawn_numbers_of_its_chart(language: Language) -> None:
    native = 0
    for name, slide in zip(NAMES, slides(language).slides, strict=True):
        chart = canvas(name, language)
        assert slide.shapes.title.text_frame.text == chart.caption.title
        assert chart.alt in slide.notes_slide.notes_text_frame.text
        lines = [shape.chart for shape in slide.shapes if shape.has_chart and shape.chart._chartSpace.findall(f".//{qn('c:scatterChart')}")]  # fmt: skip
        points = [
            [y for _, y in points_of(trace, panel) if not math.isnan(y)]
            for panel in Canvas(chart.plain).panels()
            for trace in panel.traces
            if trace["type"] == "scatter"
        ]
        for series in (series for line in lines for series in line.plots[0].series):
            values = [float(v.text) for v in series._element.find(qn("c:yVal")).iter(qn("c:v"))]
            assert any(values == pytest.approx(each) for each in points if len(each) == len(values)), name
            native += 1
    assert native > 60


@pytest.mark.browser
@pytest.mark.parametrize("language", ["fr", pytest.param("en", marks=pytest.mark.soak)])
def test_a_picture_has_the_title_the_source_and_the_code_of_its_chart_as_text(language: Language) -> None:
    charts = [canvas(name, language) for name in NAMES]
    pictures = list(drawn_pictures((Shown(chart, width=CANVAS) for chart in charts), shapes(), "svg"))
    for chart, svg in zip(charts, pictures, strict=True):
        text = " ".join("".join(element.itertext()) for element in ElementTree.fromstring(svg).iter(TEXT))
        wanted = (*chart.caption.title.split(), *str(chart.caption.source).split(), chart.code)
        assert [word for word in wanted if word not in text] == [], chart.name
