"""Slides read back: titles that are findings, native charts with the drawn numbers, notes, text alternatives, language."""

import io
import math

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from components.drawing.chart import Caption, Chart, TextTable
from components.drawing.style import CANVAS, Style
from components.files.canvas import Canvas
from components.files.deck import Deck, Shown
from components.files.native_axes import number_format
from components.files.panels import points_of
from components.files.slides import to_slides
from data.wording import Language, wording_for
from tests.soak import sampled
from tests.stories.written import EACH, SITE, deck, slides, told

STATE = "state-of-diversification"
PICTURED = {"partner_map"}


def read(story_id: str, language: Language):  # type: ignore[no-untyped-def]
    return Presentation(io.BytesIO(slides(story_id, language)))


def charts(slide):  # type: ignore[no-untyped-def]
    return [shape.chart for shape in slide.shapes if shape.has_chart]


@pytest.mark.parametrize(("story_id", "language"), sampled(EACH))
def test_each_view_is_a_slide_at_16_by_9_whose_title_is_the_finding(story_id: str, language: Language) -> None:
    made, asked = read(story_id, language), deck(story_id, language)
    assert round(made.slide_width / made.slide_height, 3) == 1.778
    assert [slide.shapes.title.text_frame.text for slide in made.slides] == [
        s.chart.caption.title for s in asked.charts
    ]


@pytest.mark.parametrize(("story_id", "language"), sampled(EACH))
def test_notes_have_the_sentence_the_source_the_address_the_code_and_the_text_alternative(
    story_id: str, language: Language
) -> None:
    for slide, shown in zip(read(story_id, language).slides, deck(story_id, language).charts, strict=True):
        notes = slide.notes_slide.notes_text_frame.text
        code = shown.chart.file_name.split("_")[1]
        for said in (shown.sentence, shown.chart.caption.source, f"{SITE}/", code, shown.chart.alt):
            assert said in notes
        alternatives = [e.get("descr") for e in slide._element.iter(qn("p:cNvPr")) if e.get("descr")]
        assert shown.chart.alt in alternatives


@pytest.mark.parametrize(("story_id", "language"), sampled(EACH))
def test_every_text_says_its_language(story_id: str, language: Language) -> None:
    for slide in read(story_id, language).slides:
        for part in (slide._element, slide.notes_slide._element):
            assert {look.get("lang") for look in part.iter(qn("a:rPr"))} == {f"{language}-CA"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_lines_of_a_native_chart_hold_the_numbers_drawn(language: Language) -> None:
    for number in (0, 1, 7):
        shown, slide = deck(STATE, language).charts[number], read(STATE, language).slides[number]
        (panel,) = Canvas(shown.chart.plain).panels()
        series = charts(slide)[0].plots[0].series
        drawn = [points_of(trace, panel) for trace in panel.traces]
        for line, points in zip(series, drawn, strict=True):
            values = [float(v.text) for v in line._element.find(qn("c:yVal")).iter(qn("c:v"))]
            assert values == pytest.approx([y for _, y in points if not math.isnan(y)])


def test_bars_of_a_native_chart_hold_the_numbers_drawn() -> None:
    shown, slide = deck(STATE, "en").charts[4], read(STATE, "en").slides[4]
    held = [list(series.values) for chart in charts(slide) for series in chart.plots[0].series]
    drawn = [list(trace["y"]) for trace in shown.chart.plain["data"]]
    assert len(charts(slide)) == 2
    assert held == [pytest.approx(values) for values in drawn]


def test_a_bar_of_a_waterfall_ends_where_it_is_drawn_to_end() -> None:
    shown, slide = deck(STATE, "en").charts[3], read(STATE, "en").slides[3]
    trace = next(t for t in shown.chart.plain["data"] if t["type"] == "bar")
    stands, values, below = (series.values for series in charts(slide)[0].plots[0].series)
    for base, length, stand, value, under in zip(trace["base"], trace["x"], stands, values, below, strict=True):
        ends = sorted((base, base + length))
        assert sorted([(under or stand or 0.0), (stand or 0.0) + value]) == pytest.approx(ends, abs=1e-6)


def test_a_chart_without_a_native_form_is_a_table_where_there_is_no_browser() -> None:
    shown, slide = deck(STATE, "fr").charts[5], read(STATE, "fr").slides[5]
    assert shown.chart.name in PICTURED
    (table,) = [shape.table for shape in slide.shapes if shape.has_table]
    assert [cell.text for cell in table.rows[0].cells] == list(shown.chart.table.head)
    assert [cell.text for cell in table.rows[1].cells] == list(shown.chart.table.rows[0])


def test_colours_are_those_of_the_screen_by_the_names_of_the_theme() -> None:
    (chart,) = charts(read(STATE, "en").slides[1])
    themed = [str(series.format.line.color.theme_color) for series in chart.plots[0].series]
    assert [name.split()[0] for name in themed] == ["ACCENT_2", "ACCENT_1"]


@pytest.mark.parametrize(
    ("texts", "values", "french", "wanted"),
    [
        (["0", "200", "400\u00a0B"], [0, 200_000, 400_000], False, '[>=399999.6]#,##0,"\u00a0B";#,##0,'),
        (["60", "65", "70\u00a0%"], [0.6, 0.65, 0.7], True, '0"\u00a0"%;\u22120"\u00a0"%'),
        (["60%", "65%"], [0.6, 0.65], False, "0%;\u22120%"),
        (["2019", "2020"], [2019, 2020], False, "0;\u22120"),
        (["+20%", "+40%"], [0.2, 0.4], False, "+0%;\u22120%;0%"),
        (["Jan", "Feb"], [1, 2], False, None),
    ],
)  # fmt: skip
def test_an_axis_words_its_numbers_as_on_the_screen(
    texts: list[str], values: list[float], french: bool, wanted: str | None
) -> None:
    assert number_format(list(zip(values, texts, strict=True)), french=french) == wanted


def test_the_fonts_are_the_themes_so_that_an_office_can_restyle_them() -> None:
    faces = {e.get("typeface") for slide in read(STATE, "en").slides for e in slide._element.iter(qn("a:latin"))}
    assert faces == set()


def test_hostile_text_is_text() -> None:
    usual = deck(STATE, "en").charts[1].chart
    bad = '<script>alert(1)</script> =cmd|"/c calc"!A1'
    caption = Caption(bad, bad, bad)
    chart = Chart(usual.name, usual.figure, caption, bad, TextTable((bad, bad), ((bad, bad),)))
    made = Presentation(io.BytesIO(to_slides(Deck(bad, bad, (Shown(chart, bad, bad),), wording_for("en")))))
    assert made.slides[0].shapes.title.text_frame.text == bad
    assert bad in made.slides[0].notes_slide.notes_text_frame.text


def test_a_story_has_as_many_slides_as_views() -> None:
    assert len(read("tariff-year", "fr").slides) == len(told("tariff-year", "fr").steps)
    assert Style(CANVAS, presenter=True).height(0) == 900
