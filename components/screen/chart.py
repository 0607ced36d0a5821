"""Shows a chart on a page: the only caller of `st.plotly_chart`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlencode

import streamlit as st
from plotly.basedatatypes import BaseFigure

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.html.chart_table import folded_table
from components.html.glossary import Glossary
from components.screen.headings import glossary_read_with
from components.screen.streamlit_words import plotly_locale
from data.wording import Wording

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


def show_chart(
    chart: Chart, *, wording: Wording, style: Style, key: str | None = None, query: Mapping[str, str] | None = None
) -> Any:
    """Draw a chart with its alternative text, its download buttons and its text table.

    `query` are the URL parameters that show this chart on the presenter's canvas, if the page has a way there.
    Returns plotly's selection where the chart is selectable. On the presenter's canvas only the chart is shown.
    """
    key = key or chart.name
    picture = {"toImageButtonOptions": {"format": "png", "scale": 3, "filename": chart.file_name}}
    config = CONFIG | plotly_locale(wording.language) | picture
    selecting: dict[str, Any] = {"on_select": "rerun", "selection_mode": "points"} if chart.selectable else {}
    selection = st.plotly_chart(FinishedFigure(chart), theme=None, key=key, alt=chart.alt, config=config, **selecting)
    if not style.presenter:
        st.html(present_link(query, wording=wording) + _foot(chart, key, wording, glossary_read_with()))
    return selection


@lru_cache(maxsize=512)
def _foot(chart: Chart, key: str, wording: Wording, glossary: Glossary | None) -> str:
    """What stands under a chart, in one element: its downloads, and its text table behind a click."""
    buttons = download_buttons(key, chart.file_name, wording=wording)
    return buttons + folded_table(
        chart.table, name=wording("text-table"), caption=chart.caption.title, glossary=glossary
    )


def present_link(query: Mapping[str, str] | None, *, wording: Wording) -> str:
    """The way to the presenter's canvas, on the same page with the same choices; empty where there is none."""
    if query is None:
        return ""
    address = escape(f"?{urlencode(query)}")
    return f'<a class="present-chart" href="{address}" target="_self">{escape(wording("chart-present"))}</a>'


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
    return f'<div class="save-pictures"><span>{escape(wording("download-picture"))}</span>{html}</div>'
