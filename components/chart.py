"""Shows a chart on a page: the only caller of `st.plotly_chart`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlencode

import streamlit as st
from plotly.basedatatypes import BaseFigure

from components.drawing import Chart, TextTable
from components.glossary_links import Glossary, linked
from components.headings import glossary_read_with
from components.html_cells import cell
from components.library_words import plotly_locale
from components.style import Style
from components.wording import Wording

CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "displayModeBar": "hover",
    "modeBarButtonsToRemove": [
        "zoom",
        "pan",
        "select",
        "lasso",
        "zoomin",
        "zoomout",
        "autoscale",
        "resetscale",
        "sendChartToCloud",
    ],
    "responsive": True,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
    "topojsonURL": "app/static/topojson/",
}
SCALES = (1, 2, 3)
APART = "\x1f"  # stands between the heads of a table while their terms are looked for


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
    picture = {"toImageButtonOptions": {"format": "png", "scale": 3, "filename": chart.name}}
    config = CONFIG | plotly_locale(wording.language) | picture
    selecting: dict[str, Any] = {"on_select": "rerun", "selection_mode": "points"} if chart.selectable else {}
    selection = st.plotly_chart(FinishedFigure(chart), theme=None, key=key, alt=chart.alt, config=config, **selecting)
    if not style.presenter:
        st.html(present_link(query, wording=wording) + _foot(chart, key, wording, glossary_read_with()))
    return selection


@lru_cache(maxsize=512)
def _foot(chart: Chart, key: str, wording: Wording, glossary: Glossary | None) -> str:
    """What stands under a chart, in one element: its downloads, and its text table behind a click."""
    return (
        f"{download_buttons(key, chart.name, wording=wording)}"
        f'<details class="text-version"><summary>{escape(wording("text-table"))}</summary>'
        f"{text_table(chart.table, caption=chart.caption.title, glossary=glossary)}</details>"
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


def text_table(table: TextTable, *, caption: str, glossary: Glossary | None = None) -> str:
    """The chart's numbers as an HTML table; every cell is escaped, since table text may look like markup.

    Terms of the glossary are linked in the heads alone: the rows are names and numbers, and there may be thousands.
    """
    head = "".join(f'<th scope="col">{h}</th>' for h in _heads(table, glossary))
    rows = "".join(
        "<tr>"
        + "".join(f'<th scope="row">{escape(c)}</th>' if i == 0 else cell(escape(c)) for i, c in enumerate(row))
        + "</tr>"
        for row in table.rows
    )
    return (
        f'<div class="text-table" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _heads(table: TextTable, glossary: Glossary | None) -> list[str]:
    """The heads as safe HTML, a term of the glossary linked where it stands first."""
    heads = APART.join(escape(head) for head in table.head)
    return (linked(heads, glossary) if glossary else heads).split(APART)
