"""What every figure must have, in both languages, both schemes and three sizes."""

import inspect
import re

import plotly.graph_objects as go

from components.drawing.style import DESKTOP, Style, template
from components.figures import FIGURES
from data.wording import LANGUAGES
from tests.drawing.every_figure import EACH_FIGURE, STYLES, drawn, every_drawing, fresh
from tests.drawing.figure_tellers import language_of, needs_webgl, said

LARGEST_JSON = 300_000


@EACH_FIGURE
def test_title_subtitle_and_source_stand_inside_the_picture(name: str) -> None:
    for language, style, chart in every_drawing(name):
        notes = {note.name: said(note.text) for note in chart.figure.layout.annotations if note.name}
        caption = chart.caption
        assert (notes["title"], notes["subtitle"]) == (caption.title, caption.subtitle), (language, style)
        assert notes["source"].startswith(caption.source), (language, style)
        assert min(len(text) for text in (caption.title, caption.subtitle, caption.source)) > 10
        assert chart.figure.layout.title.text is None


@EACH_FIGURE
def test_a_figure_is_named_as_in_the_registry(name: str) -> None:
    assert drawn(name, "en", STYLES[0]).name == name


@EACH_FIGURE
def test_all_words_are_in_the_language_of_the_reader(name: str) -> None:
    for language, style, chart in every_drawing(name):
        texts = {
            "alt": chart.alt,
            "subtitle": chart.caption.subtitle,
            "title and alt": f"{chart.caption.title} {chart.alt}",
        }
        assert {what: language_of(text) for what, text in texts.items()} == dict.fromkeys(texts, language), style
        assert chart.caption.source.startswith({"en": "Source:", "fr": "Source\u00a0:"}[language])


@EACH_FIGURE
def test_the_alternative_text_says_more_than_a_name(name: str) -> None:
    for _, _, chart in every_drawing(name):
        assert len(chart.alt) > 60
        assert re.search(r"\d", chart.alt)
        assert not re.search(r"<[a-z]|\bnan\b|\bNone\b|\|", chart.alt)


@EACH_FIGURE
def test_the_text_table_has_rows_as_wide_as_its_head(name: str) -> None:
    for language, style, chart in every_drawing(name):
        table = chart.table
        assert len(table.head) > 1
        assert table.rows, (language, style)
        assert {len(row) for row in table.rows} == {len(table.head)}
        cells = [cell for row in (table.head, *table.rows) for cell in row]
        assert all(isinstance(cell, str) for cell in cells)
        assert not {"nan", "None", "NaT"} & set(cells)


@EACH_FIGURE
def test_the_text_table_is_the_same_whatever_the_size_and_the_scheme(name: str) -> None:
    for language in LANGUAGES:
        tables = {drawn(name, language, style).table for style in STYLES}
        assert len(tables) == 1


@EACH_FIGURE
def test_nothing_is_left_to_plotlys_own_template(name: str) -> None:
    for _, style, chart in every_drawing(name):
        layout = chart.figure.layout
        assert layout.template.to_plotly_json() == template(style)
        assert layout.height == style.height(layout.height)
        assert None not in (layout.margin.l, layout.margin.r, layout.margin.t, layout.margin.b)


@EACH_FIGURE
def test_no_trace_needs_webgl(name: str) -> None:
    kinds = {trace.type for _, _, chart in every_drawing(name) for trace in chart.figure.data}
    assert kinds
    assert [kind for kind in kinds if needs_webgl(kind)] == []


@EACH_FIGURE
def test_a_figure_is_small_enough_to_send(name: str) -> None:
    sizes = {(language, style.width): len(chart.figure.to_json()) for language, style, chart in every_drawing(name)}
    assert {at: size for at, size in sizes.items() if size > LARGEST_JSON} == {}


@EACH_FIGURE
def test_the_same_choices_draw_the_same_figure(name: str) -> None:
    for language, style in (("en", STYLES[0]), ("fr", STYLES[-1])):
        again, before = fresh(name, language, style), drawn(name, language, style)
        assert again is not before
        assert again.figure.to_json() == before.figure.to_json()
        assert (again.alt, again.caption, again.table) == (before.alt, before.caption, before.table)


@EACH_FIGURE
def test_light_and_dark_differ_in_colours_only(name: str) -> None:
    light, dark = (drawn(name, "en", Style(DESKTOP, scheme)) for scheme in ("light", "dark"))
    assert light.caption == dark.caption
    assert light.alt == dark.alt
    assert [trace.type for trace in light.figure.data] == [trace.type for trace in dark.figure.data]
    assert light.figure.layout.paper_bgcolor is None
    assert light.figure.to_json() != dark.figure.to_json()


@EACH_FIGURE
def test_plotly_accepts_every_value_of_a_figure(name: str) -> None:
    for _, _, chart in every_drawing(name):
        checked = go.Figure(chart.figure.to_dict()).to_dict()
        assert len(checked["data"]) == len(chart.plain["data"])


@EACH_FIGURE
def test_a_figure_takes_tables_wording_and_style_first_and_its_choices_by_keyword(name: str) -> None:
    parameters = list(inspect.signature(FIGURES[name]).parameters.values())
    assert [p.name for p in parameters[:3]] == ["tables", "wording", "style"]
    assert {p.kind for p in parameters[3:]} <= {inspect.Parameter.KEYWORD_ONLY}
