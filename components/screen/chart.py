"""Shows a chart on a page: the only caller of `st.plotly_chart`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urljoin

import streamlit as st
from plotly.basedatatypes import BaseFigure

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.html.chart_table import folded_table
from components.html.glossary import Glossary
from components.html.picture_box import picture_box
from components.screen.headings import glossary_read_with
from components.screen.streamlit_words import plotly_locale
from components.tables.data_box import data_box
from data.wording import Language, Wording

NO_BUTTONS = [
    "zoom", "pan", "select", "lasso", "zoomin", "zoomout", "autoscale", "resetscale", "sendChartToCloud",
]  # fmt: skip
CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "displayModeBar": "hover",
    "modeBarButtonsToRemove": NO_BUTTONS,
    "responsive": True,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
    "topojsonURL": "app/static/topojson/",
}
SCALES = (1, 2, 3)


class FinishedFigure(BaseFigure):  # type: ignore[misc]  # plotly publishes no hints
    """A chart's figure that is only sent: Streamlit takes what it finds in a figure's dict and asks nothing else of it."""

    def __init__(self, chart: Chart) -> None:
        """Plotly's own set-up of a figure is left out: there is nothing to change in a finished one."""
        self._plain = chart.plain

    def to_dict(self) -> dict[str, Any]:
        """The figure as plotly.js reads it."""
        return self._plain


def chart_config(chart: Chart, language: Language) -> dict[str, Any]:
    """What plotly.js is told beside a chart's figure: its buttons, the words and numbers of a language, the name of a saved picture."""
    picture = {"toImageButtonOptions": {"format": "png", "scale": 3, "filename": chart.file_name}}
    return CONFIG | plotly_locale(language) | picture


def show_chart(
    chart: Chart,
    *,
    wording: Wording,
    style: Style,
    key: str | None = None,
    ways: Sequence[tuple[str, str]] = (),
    data: Mapping[str, str] | None = None,
) -> Any:
    """Draw a chart with its alternative text, its download buttons, the addresses of its data and its text table.

    `ways` are addresses and words of links, to the presenter's canvas for example; `data` are the URL parameters that give its data,
    if they have addresses.
    Returns plotly's selection where the chart is selectable. On the presenter's canvas only the chart is shown; its finding is the
    heading of the page.
    """
    key = key or chart.name
    config = chart_config(chart, wording.language)
    if style.presenter:
        st.html(f'<h1 class="unseen">{escape(chart.caption.title)}</h1>')
    selecting: dict[str, Any] = {"on_select": "rerun", "selection_mode": "points"} if chart.selectable else {}
    selection = st.plotly_chart(FinishedFigure(chart), theme=None, key=key, alt=chart.alt, config=config, **selecting)
    if not style.presenter:
        addresses = None if data is None else (page_address(), tuple(data.items()))
        links = "".join(way(address, words, chart.caption.title) for address, words in ways)
        buttons = download_buttons(key, chart.file_name, wording=wording)
        line = f'<div class="chart-line">{buttons}<span>{links}</span></div>'
        st.html(line + _foot(chart, wording, glossary_read_with(), addresses))
    return selection


@lru_cache(maxsize=512)
def _foot(
    chart: Chart,
    wording: Wording,
    glossary: Glossary | None,
    addresses: tuple[str, tuple[tuple[str, str], ...]] | None,
) -> str:
    """What is under a chart behind clicks: other pictures of it, the addresses of its data, and its text table."""
    page, query = addresses or ("", ())
    box = data_box(chart, dict(query), base=urljoin(page, "."), page=page, wording=wording) if addresses else ""
    return (
        picture_box(chart, wording=wording)
        + box
        + folded_table(chart.table, name=wording("text-table"), caption=chart.caption.title, glossary=glossary)
    )


def page_address() -> str:
    """Where the browser has the page from, without a query; empty where there is no browser."""
    return (st.context.url or "").partition("?")[0]


def way(address: str, words: str, title: str) -> str:
    """A link under a chart, whose name says of which of the page's charts."""
    name = escape(f"{words} – {title}")
    return f'<a class="present-chart" href="{escape(address)}" target="_self" aria-label="{name}">{escape(words)}</a>'


def download_buttons(key: str, name: str, *, wording: Wording) -> str:
    """Buttons that save the chart as it is drawn, as PNG at three scales and as SVG.

    The page's own script (`dashboard/static/page.js`) listens to them and asks plotly for the picture.
    """
    buttons = [("png", scale, wording("download-png", scale=scale)) for scale in reversed(SCALES)]
    buttons.append(("svg", 1, "SVG"))
    html = "".join(
        f'<button type="button" class="save-picture" data-chart="{escape(key)}" data-name="{escape(name)}" '
        f'data-format="{form}" data-scale="{scale}">{escape(label)}</button>'
        for form, scale, label in buttons
    )
    said = escape(wording("download-picture"))
    return (
        f'<div class="save-pictures" role="group" aria-label="{said}"><span aria-hidden="true">{said}</span>{html}'
        f'<output data-saved="{escape(wording("picture-saved"))}"></output></div>'
    )
