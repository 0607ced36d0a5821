"""A chart carries its title, subtitle and source inside the picture, and room is kept for every line of them."""

from typing import Any

import plotly.graph_objects as go
import pytest

from components.drawing.chart import LINE, Caption, Plot, Room
from components.drawing.style import CANVAS, DESKTOP, PHONE, Style, template
from components.drawing.text_fit import text_width

SHORT = Caption("A finding", "What is measured", "Source: a table.")
LONG = Caption(
    "Exports outside the United States reached C$215.3 billion in 2025, C$18.4 billion above the path to double by 2035",
    "Goods exports to all countries but the United States, C$ billions, nominal, total exports, customs basis, by year. "
    "Dashed: the path from 2024 (C$184.9 billion) at 6.5% a year.",
    "Source: Statistics Canada, table 12-10-0011-01. As of 3 September 2026. Statistics Canada Open Licence.",
)
STYLES = [
    Style(280),
    Style(PHONE),
    Style(768),
    Style(DESKTOP),
    Style(CANVAS, presenter=True),
    Style(1920, presenter=True),
]
TWO_POINTS = {"type": "scatter", "x": [1, 2], "y": [1, 2]}
EACH_STYLE = pytest.mark.parametrize("style", STYLES, ids=lambda s: f"{s.width}{' presenter' if s.presenter else ''}")


def drawn(caption: Caption = LONG, style: Style | None = None, **room: Any) -> go.Figure:
    """A figure of two points with its caption."""
    return Plot(caption, style or Style(), 430, Room(**room)).figure([TWO_POINTS])


def notes(figure: go.Figure) -> dict[str, Any]:
    """The annotations of the caption by name."""
    return {note.name: note for note in figure.layout.annotations if note.name}


def lines(note: Any) -> list[str]:
    """The lines of an annotation, without the marks of bold type."""
    return [str(line) for line in note.text.replace("<b>", "").replace("</b>", "").split("<br>")]


@EACH_STYLE
def test_title_subtitle_and_source_stand_inside_the_picture_word_for_word(style: Style) -> None:
    found = notes(drawn(style=style))
    assert list(found) == ["title", "subtitle", "source"]
    assert [" ".join(lines(note)) for note in found.values()] == [LONG.title, LONG.subtitle, LONG.source]


@EACH_STYLE
def test_every_line_of_the_caption_fits_the_width(style: Style) -> None:
    for name, note in notes(drawn(style=style)).items():
        widths = [text_width(line, note.font.size, bold=name == "title") for line in lines(note)]
        assert max(widths) <= style.width


@EACH_STYLE
def test_the_caption_stands_between_the_edges_of_the_picture(style: Style) -> None:
    figure = drawn(style=style)
    found, margin = notes(figure), figure.layout.margin
    # Tops of title and subtitle above the plot, and the foot of the source below it, in px.
    assert 0 < found["title"].yshift <= margin.t
    assert 0 < found["subtitle"].yshift < found["title"].yshift
    assert 0 < -found["source"].yshift <= margin.b
    assert all(0 <= margin.l + note.xshift < style.width / 10 for note in found.values())


@EACH_STYLE
def test_the_subtitle_starts_below_the_last_line_of_the_title_and_ends_above_the_plot(style: Style) -> None:
    found = notes(drawn(style=style))
    title, subtitle = found["title"], found["subtitle"]
    assert title.yshift - subtitle.yshift >= len(lines(title)) * style.title_size * LINE - 1
    assert subtitle.yshift >= len(lines(subtitle)) * style.label_size * LINE - 1


@EACH_STYLE
def test_the_source_stands_below_the_plot_with_room_for_each_of_its_lines(style: Style) -> None:
    figure = drawn(style=style, below=0)
    source = notes(figure)["source"]
    height = len(lines(source)) * style.note_size * LINE
    assert height - 1 <= -source.yshift <= figure.layout.margin.b


@EACH_STYLE
def test_the_plot_keeps_at_least_a_third_of_the_picture(style: Style) -> None:
    layout = drawn(style=style).layout
    assert layout.height - layout.margin.t - layout.margin.b >= layout.height / 3


def test_a_title_of_two_lines_reserves_one_line_more() -> None:
    style = Style(768)
    one = drawn(Caption("Short", "s", "c"), style)
    two = drawn(
        Caption("A long finding that needs a second line because the page is not that wide, as one sees", "s", "c"),
        style,
    )
    assert len(lines(notes(two)["title"])) == 2
    assert two.layout.margin.t - one.layout.margin.t == pytest.approx(style.title_size * LINE, abs=1)


def test_on_a_phone_the_picture_grows_by_what_title_and_subtitle_take() -> None:
    style = Style(PHONE)
    short, long = drawn(SHORT, style).layout, drawn(LONG, style).layout
    assert long.margin.t - short.margin.t > 60
    assert long.height - short.height == pytest.approx(long.margin.t - short.margin.t, abs=1)


def test_on_a_desktop_the_picture_keeps_its_height_for_a_title_and_a_subtitle_of_two_lines() -> None:
    assert drawn(SHORT).layout.height == drawn(LONG).layout.height == 430


def test_in_a_narrow_window_the_picture_grows_by_the_lines_beyond_two() -> None:
    style = Style(400 + PHONE)
    two, four = (drawn(Caption("A", " ".join(["measured"] * count), "c"), style).layout for count in (20, 50))
    assert len(lines(notes(drawn(Caption("A", " ".join(["measured"] * 50), "c"), style))["subtitle"])) == 5
    assert two.height == 430
    # A title of one line leaves its second line to the subtitle.
    assert four.height == 430 + round(5 * style.label_size * LINE - (style.title_size + 2 * style.label_size) * LINE)


@pytest.mark.parametrize(("width", "height"), [(1600, 900), (1920, 1080), (1280, 720)])
def test_the_presenters_picture_is_sixteen_to_nine(width: int, height: int) -> None:
    assert drawn(style=Style(width, presenter=True)).layout.height == height


def test_at_1920_the_title_has_32_px_or_more_and_labels_18_or_more() -> None:
    figure = drawn(style=Style(1920, presenter=True))
    assert notes(figure)["title"].font.size >= 32
    assert notes(figure)["subtitle"].font.size >= 18
    assert figure.layout.template.layout.xaxis.tickfont.size >= 18


def test_on_a_phone_type_is_smaller_than_on_a_desktop_but_readable() -> None:
    phone, desktop = notes(drawn(style=Style(PHONE))), notes(drawn(style=Style(DESKTOP)))
    assert 16 <= phone["title"].font.size < desktop["title"].font.size
    assert phone["source"].font.size >= 11


def test_the_mark_stands_at_the_end_of_the_source_line() -> None:
    assert notes(drawn(SHORT, Style(mark="K7Q2XM")))["source"].text == "Source: a table. K7Q2XM"
    assert notes(drawn(SHORT))["source"].text == "Source: a table."


def test_a_title_is_bold_and_the_other_texts_are_quiet() -> None:
    style = Style(scheme="dark")
    found = notes(drawn(SHORT, style))
    assert found["title"].text == "<b>A finding</b>"
    assert found["title"].font.color == style.palette.text
    assert found["subtitle"].font.color == found["source"].font.color == style.palette.quiet_text


def test_room_between_caption_and_plot_is_added_to_the_margins() -> None:
    plain, roomy = drawn(SHORT).layout.margin, drawn(SHORT, above=40, below=74, left=100, right=90).layout.margin
    assert roomy.t - plain.t == 40
    assert roomy.b - plain.b == 40
    assert (roomy.l, roomy.r) == (100, 90)


def test_notes_follow_the_caption() -> None:
    figure = Plot(SHORT, Style(), 430).figure([TWO_POINTS], notes=[{"text": "2025", "x": 1, "y": 1}])
    texts = [note.text for note in figure.layout.annotations]
    assert texts == ["<b>A finding</b>", "What is measured", "Source: a table.", "2025"]


def test_a_figure_has_the_layout_that_it_is_given_and_keeps_its_margins() -> None:
    plot = Plot(SHORT, Style(), 430)
    figure = plot.figure([TWO_POINTS], xaxis={"range": [0, 3]}, height=500)
    assert (list(figure.layout.xaxis.range), figure.layout.height) == ([0, 3], 500)
    assert figure.layout.margin.t + figure.layout.margin.b == plot.outside == 430 - plot.size[1]


def test_the_picture_has_the_template_of_its_style_and_no_title_of_plotlys() -> None:
    style = Style(scheme="dark")
    figure = drawn(SHORT, style)
    assert figure.layout.template.to_plotly_json() == template(style)
    assert figure.layout.title.text is None
