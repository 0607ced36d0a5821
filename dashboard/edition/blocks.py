"""What a page shows for a view, as a list of blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pandas as pd
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest

from components.drawing.chart import Chart, TextTable
from components.html.glossary import glossary_of
from components.screen.headings import explain_with, show_html
from dashboard.page import PAGES, Page
from dashboard.place import Place
from dashboard.stories.steps import Story
from dashboard.unattended import Unattended, without_warnings
from dashboard.view import FIELDS, codes_of
from data.wording import Wording

MOST_SECONDS = 120
_KEY = "_show"
SCRIPT = (
    f'import streamlit as st; st.session_state["{_KEY}"]()'  # AppTest runs a text, and gives it what the session holds
)
NO_COMPONENTS = BidiComponentManager()
CHART_MARK = '<chart data-index="'


@dataclass(frozen=True)
class Text:
    """HTML of the page's own, with every text of the tables escaped."""

    html: str


@dataclass(frozen=True)
class Picture:
    """A chart of the page."""

    chart: Chart


@dataclass(frozen=True)
class Grid:
    """A table that the page sorts and searches: its heads and its first rows, and how many it has."""

    table: TextTable
    rows: int


@dataclass(frozen=True)
class Folded:
    """What stands behind a click."""

    label: str
    blocks: tuple[Block, ...]


Block = Text | Picture | Grid | Folded


class Choice(NamedTuple):
    """A choice that the page offers: its label, and the word of each code."""

    label: str
    options: Mapping[str, str]


class PageBlocks(NamedTuple):
    """What a page shows, and the choices that it offers by the field of the view."""

    blocks: tuple[Block, ...]
    choices: Mapping[str, Choice]


@dataclass(frozen=True)
class Written(Unattended):
    """A place whose page is written down: links stay links, and a chart leaves its place among the words."""

    paths: Mapping[str, str] = field(default_factory=dict)

    def show(self, chart: Chart, *, key: str | None = None) -> Any:
        """Take note of the chart, and of where it stands."""
        show_html(f'{CHART_MARK}{len(self.shown)}"></chart>')
        super().show(chart, key=key)

    def link(self, page: str, label: str, **values: Any) -> None:
        """A link to another page that keeps the view and changes some fields."""
        query = urlencode(self.view.with_values(values).to_query())
        show_html(f'<p class="page-text"><a href="./{self.paths[page]}?{escape(query)}">{escape(label)}</a></p>')


def blocks_of(page: Page, place: Place, *, most_rows: int) -> PageBlocks:
    """The blocks of a page for the view, words and style of a place; tables up to `most_rows` rows.

    The page runs as Streamlit runs it for a reader. Controls are no blocks, since nothing answers them.
    """
    paths = {each.code: each.path for each in PAGES}
    written = Written(place.view, place.tables, place.wording, place.style, {}, paths=paths)
    with without_warnings():
        test = AppTest.from_string(SCRIPT, default_timeout=MOST_SECONDS)
        test._bidi_component_manager = NO_COMPONENTS
        test.session_state[_KEY] = lambda: shown_with_terms(page, written)
        test.run()
    if test.exception:
        raise RuntimeError(f"{page.code} {place.view.to_query()}: {[error.message for error in test.exception]}")
    widgets = [*test.get("selectbox"), *test.get("button_group")]
    return PageBlocks(tuple(_blocks(test.main, written, most_rows)), dict(_choices(widgets)))


def story_blocks(shown: Story, charts: Sequence[Chart], wording: Wording) -> tuple[Block, ...]:
    """The blocks of a story with the charts of its steps: the sentence of each step, its chart, and the way to its page."""
    blocks: list[Block] = [
        Text(f'<h1 class="page-title">{escape(shown.title)}</h1><p class="page-text">{escape(shown.about)}</p>')
    ]
    for number, (step, chart) in enumerate(zip(shown.steps, charts, strict=True), 1):
        name, way = wording.code("chart-name", step.chart), wording("embed-open")
        blocks += [
            Text(
                f'<h2 class="page-heading" id="step-{number}">{escape(name)}</h2><p class="page-text">{escape(step.sentence)}</p>'
            ),
            Picture(chart),
            Text(f'<p class="page-text"><a href="{escape(step.link("."))}">{escape(way)}</a></p>'),
        ]
    return tuple(blocks)


def _choices(widgets: Iterable[Any]) -> Iterator[tuple[str, Choice]]:
    """The choices of a page among codes that the view lists."""
    for widget in widgets:
        if widget.key in FIELDS and len(codes := codes_of(widget.key)) == len(widget.options):
            yield widget.key, Choice(widget.label, dict(zip(codes, widget.options, strict=True)))


def shown_with_terms(page: Page, place: Place) -> None:
    """Show a page with the terms of its glossary linked."""
    explain_with(glossary_of(place.tables, place.view.lang))
    page.show(place)


def _blocks(node: Any, written: Written, most_rows: int) -> Iterator[Block]:
    for child in node.children.values():
        match child.type:
            case "html" if child.proto.body.startswith(CHART_MARK):
                yield Picture(written.shown[int(child.proto.body[len(CHART_MARK) :].partition('"')[0])])
            case "html":
                yield Text(child.proto.body)
            case "arrow_data_frame" | "dataframe":
                yield _grid(child.value, written, most_rows)
            case "expander" if inner := tuple(_blocks(child, written, most_rows)):
                yield Folded(child.label, inner)
            case _ if hasattr(child, "children"):
                yield from _blocks(child, written, most_rows)


def _grid(frame: pd.DataFrame, written: Written, most_rows: int) -> Grid:
    rows = tuple(
        tuple(_cell(value, written) for value in row)
        for row in frame.head(most_rows).itertuples(index=False, name=None)
    )
    return Grid(TextTable(tuple(map(str, frame.columns)), rows), len(frame))


def _cell(value: Any, written: Written) -> str:
    if value is None or (isinstance(value, float) and pd.isna(value)) or value is pd.NaT:
        return "–"
    return written.wording.number(value, 2).rstrip("0").rstrip(",.") if isinstance(value, float) else str(value)
