"""What stands under a chart for those who want its data: the addresses, and lines that read them in pandas, R and Excel."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from urllib.parse import urlencode

from components.drawing.chart import Chart
from components.files.browser_files import has_browser
from components.tables.downloads.chart_data import chart_columns
from data.wording import Wording

WAYS = ("pandas", "r", "excel")


def data_box(chart: Chart, query: Mapping[str, str], *, base: str, page: str, wording: Wording) -> str:
    """The addresses of a chart's data behind a click, with lines to paste.

    `base` is where the app is served and `page` the page of the chart, as the browser sees them.
    """
    address = _address(chart.name, "csv", query)
    links = " · ".join(
        f'<a href="{escape(to)}" target="_blank">{escape(wording(f"data-box-{what}"))}</a>'
        for what, to in (
            ("csv", address),
            ("json", _address(chart.name, "json", query)),
            *([("svg", _address(chart.name, "svg", query))] if has_browser() else ()),
            ("openapi", "openapi.json" + ("?lang=fr" if wording.language == "fr" else "")),
        )
    )
    view = {name: value for name, value in query.items() if name != "page"}
    to_view = page + (f"?{urlencode(view)}" if view else "")
    cited = wording(
        "data-box-citation",
        title=chart.caption.title,
        source=chart.caption.source,
        app=wording("app-title"),
        link=to_view,
    )
    first = (("cite", cited), ("view", to_view), ("address", f"{base}{address}"))
    plain = "".join(_code(wording(f"data-box-{what}"), text) for what, text in first)
    lines = (code_lines(way, f"{base}{address}", chart, wording) for way in WAYS)
    codes = "".join(_code(wording(f"data-box-{way}"), text) for way, text in zip(WAYS, lines, strict=True))
    codes += _code(wording("data-box-embed"), embed_lines(chart, query, base=base))
    return (
        f'<details class="data-box"><summary>{escape(wording("data-box"))}</summary>'
        f"<p>{escape(wording('data-box-words'))}</p><p>{links}</p>{plain}{codes}</details>"
    )


def code_lines(way: str, address: str, chart: Chart, wording: Wording) -> str:
    """Three lines that read a chart's rows from an address, in a language."""
    quoted = json.dumps(address)
    if way == "pandas":
        return f"import pandas as pd\ndata = pd.read_csv({quoted})\nprint(data.head())"
    if way == "r":
        return f'data <- read.csv({quoted}, check.names = FALSE, fileEncoding = "UTF-8")\nstr(data)\nsummary(data)'
    numbers = [column.head for column in chart_columns(chart.table, wording) if column.kind == "number"]
    types = ", ".join('{"' + head.replace('"', '""') + '", type number}' for head in numbers)
    # The culture of the file, so that a French Excel reads its decimal points.
    return (
        f'let Source = Csv.Document(Web.Contents({quoted}), [Delimiter = ",", Encoding = 65001]),\n'
        "    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])\n"
        f'in Table.TransformColumnTypes(Rows, {{{types}}}, "en-CA")'
    )


def embed_lines(chart: Chart, query: Mapping[str, str], *, base: str) -> str:
    """Two lines of HTML that show the chart on another page: a frame, and a script that gives it the height of the chart."""
    address = f"{base}embed?{urlencode({'chart': chart.name} | dict(query))}"
    return (
        f'<iframe src="{escape(address)}" title="{escape(chart.caption.title)}" width="100%" height="560" style="border:0" loading="lazy"></iframe>\n'
        f'<script src="{escape(base)}app/static/embed_height.js" async></script>'
    )


def _address(name: str, form: str, query: Mapping[str, str]) -> str:
    return f"charts/{name}.{form}" + (f"?{urlencode(query)}" if query else "")


def _code(name: str, text: str) -> str:
    return f'<p class="data-box-way">{escape(name)}</p><pre tabindex="0" role="region" aria-label="{escape(name)}"><code>{escape(text)}</code></pre>'
