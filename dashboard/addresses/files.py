"""The answers of the addresses for data: the charts of views, the tables, and what describes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import orjson

from components.drawing.chart import Chart
from components.figures import FIGURES
from components.files.browser_files import NoBrowser
from components.screen.chart import chart_config
from components.tables.downloads.chart_data import chart_csv, chart_json
from components.tables.downloads.csv_file import table_csv
from components.tables.downloads.data_package import descriptor_json
from dashboard.addresses.answers import Request, file_answer, view_address
from dashboard.addresses.asking import Asked, Refused, asked, listed, not_shown, refusal
from dashboard.addresses.description import openapi
from dashboard.known_views import VIEWS
from dashboard.serving.http_answers import Answer
from dashboard.serving.shell import language_asked
from dashboard.stories.files import vector_picture
from dashboard.unattended import NotShown, chart_found, pages_of_charts
from data import TradeTables
from data.kept import kept_result
from data.package import DESCRIPTOR
from data.tables import TABLES
from data.wording import Language, wording_for

CSV, JSON = "text/csv; charset=utf-8", "application/json"
CHARTS: Final = "/charts/"
DATA: Final = "/data/"
FIGURE: Final = "plotly.json"
PICTURE: Final = "svg"
OPENAPI: Final = "/openapi.json"
FORMS: Final = {"csv": CSV, "json": JSON, FIGURE: JSON, PICTURE: "image/svg+xml"}


def is_address(path: str) -> bool:
    """Whether a path is one of these addresses; a page's own name is not."""
    if path.startswith(DATA):
        return len(path) > len(DATA)
    return path == OPENAPI or (path.startswith(CHARTS) and not is_picture(path))


def is_picture(path: str) -> bool:
    """Whether a path is the address of a chart as a picture, which takes seconds and a browser."""
    return path.startswith(CHARTS) and path.endswith(f".{PICTURE}")


def answer_to(request: Request, tables: TradeTables) -> Answer:
    """The answer to a request; Refused where there is none."""
    wanted = asked(request.query, drawn=request.path.endswith((FIGURE, f".{PICTURE}")))
    if request.path == OPENAPI:
        return file_answer(openapi(tables, wanted.wording, base=request.base), JSON)
    if request.path.startswith(DATA):
        return _table(request.path.removeprefix(DATA), tables, wanted)
    return _chart(request, tables, wanted)


def _chart(request: Request, tables: TradeTables, wanted: Asked) -> Answer:
    name, _, form = request.path.removeprefix(CHARTS).partition(".")
    if name not in FIGURES or form not in FORMS:
        names = listed(FIGURES, wanted.wording)
        raise Refused(404, wanted.wording("address-unknown-chart", forms=wanted.wording.join(list(FORMS)), names=names))
    pages = list(kept_result(pages_of_charts, tables)[name])
    if wanted.page and wanted.page not in pages:
        raise Refused(
            400,
            wanted.wording("address-page-without", name=name, page=wanted.page, pages=listed(pages, wanted.wording)),
        )
    try:
        found = chart_found(name, wanted.view, tables, wanted.style, page=wanted.page)
    except NotShown as error:
        raise not_shown(error, wanted.view, wanted.wording) from None
    VIEWS.note(found.chart.code, name, found.page.code, found.view)
    link = view_address(request.base, found.page.path, found.view.to_query())
    codes = [code for code, usual in ((wanted.shape, "page"), (wanted.scheme, "light")) if code != usual]
    if form == FIGURE:
        return file_answer(figure_json(found.chart, wanted.view.lang, width=wanted.style.width, look=codes), JSON)
    if form == PICTURE:
        return _picture(found.chart, wanted, name="_".join([found.chart.file_name, *codes]))
    if form == "json":
        return file_answer(chart_json(found.chart, tables, wanted.wording, link=link), JSON)
    answer = file_answer(chart_csv(found.chart, wanted.wording), CSV, f"{found.chart.file_name}.csv")
    about = f"{request.base.rstrip('/')}{CHARTS}{name}.json" + (f"?{request.query}" if request.query else "")
    answer.headers["link"] = f'<{_header(about)}>; rel="describedby", <{_header(link)}>; rel="alternate"'
    return answer


def _picture(chart: Chart, wanted: Asked, *, name: str) -> Answer:
    try:
        drawn = vector_picture(chart, wanted.style.width)
    except NoBrowser:
        raise Refused(501, wanted.wording("address-no-pictures")) from None
    return file_answer(drawn, FORMS[PICTURE], f"{name}.{PICTURE}")


def figure_json(chart: Chart, language: Language, *, width: int, look: Sequence[str] = ()) -> bytes:
    """A chart as plotly.js draws it, with the size, the file name and the alternative text of its picture; `look` ends the name."""
    about = {"name": "_".join([chart.file_name, *look]), "alt": chart.alt, "width": width}
    about |= {"height": chart.plain["layout"]["height"], "config": chart_config(chart, language)}
    return orjson.dumps(about | {"figure": chart.plain}, default=str, option=orjson.OPT_SERIALIZE_NUMPY)


def _table(file: str, tables: TradeTables, wanted: Asked) -> Answer:
    known = {table.file: table.name for table in TABLES}
    if file == DESCRIPTOR:
        return file_answer(descriptor_json(tables), JSON)
    if file not in known:
        raise Refused(404, wanted.wording("address-unknown-table", names=listed([*known, DESCRIPTOR], wanted.wording)))
    return file_answer(table_csv(tables[known[file]]), CSV, file)


def _header(text: str) -> str:
    """An address as a header may hold it: nothing that ends the line or the address."""
    return "".join(c for c in text if c.isascii() and c.isprintable() and c not in '<>" ')


def busy(query: str, seconds: int) -> Answer:
    """The answer to a client who asks too often."""
    wording = wording_for(language_asked(query))
    answer = refusal(Refused(429, wording("address-too-often", count=seconds)), as_json=False)
    answer.headers["retry-after"] = str(seconds)
    return answer
