"""The code in a picture leads to its view: `/v/CODE`; with the picture's as-of date, what changed since is said first."""

from __future__ import annotations

import re
import time
from functools import lru_cache
from html import escape
from typing import Final
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders

from components.drawing.style import Style
from components.overview.first_steps import code_form
from components.tables.chart_changes import changes_html, chart_changes
from dashboard.addresses.answers import Request, view_address
from dashboard.known_views import VIEWS, KnownView
from dashboard.page import PAGES
from dashboard.page.tables.changes import LOOK_AGAIN_SECONDS, KnownState, contents_of, known_states
from dashboard.serving.http_answers import Answer
from dashboard.serving.paths import LOST_LOOKS
from dashboard.serving.shell import language_asked
from dashboard.unattended import NotShown, chart_on_page
from data import InvalidTables, TradeTables
from data.reading.loading import tables_of
from data.wording import Wording, wording_for

PATHS: Final = ("/v", "/v/")
MOST_LOOKED_AT = 6
DAY: Final = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
MORE_LOOKS: Final = (
    "body{max-width:60rem;margin:6vh auto}.text-table{overflow:auto}table{border-collapse:collapse}caption{text-align:left;padding:8px 0}"
    "th,td{padding:4px 14px 4px 0;text-align:left;vertical-align:top;font-weight:normal}thead th{font-weight:bold}"
    "label{margin-right:1rem}input,button{font:inherit}"
)


def is_view_code(path: str) -> bool:
    """Whether a path asks for the view of a code."""
    return path == PATHS[0] or path.startswith(PATHS[1])


def view_code_answer(request: Request, tables: TradeTables) -> Answer:
    """The way to the view of a code: at once, or after what changed since the day that is given; a form where the code is not known."""
    params = parse_qs(request.query)
    # A form on a page cannot send `lang`: Streamlit takes that name out.
    wording = wording_for(
        language_asked(request.query if "language" not in params else f"lang={params['language'][0]}")
    )
    code = request.path.removeprefix(PATHS[0]).removeprefix("/") or params.get("code", [""])[0]
    form = f"{request.base}v"
    as_of = params.get("as_of", [""])[0].strip()
    known = VIEWS.find(code)
    page = next((each for each in PAGES if known and each.code == known.page), None)
    if known is None or page is None:
        said = wording("view-code-unknown", code=code[:12]) if code else wording("view-code-words")
        return _page(
            wording("view-code-title"),
            f"<p>{escape(said)}</p>{code_form(wording, action=form)}",
            wording,
            status=404 if code else 200,
        )
    link = view_address(request.base, page.path, known.view(wording.language).to_query())
    if not as_of:
        return Answer(302, MutableHeaders({"location": link, "cache-control": "no-store"}), b"")
    if not DAY.fullmatch(as_of):
        said = wording("address-not-possible", name="as_of", given=as_of[:80], possible=wording("address-form-day"))
        return _page(
            wording("view-code-title"), f"<p>{escape(said)}</p>{code_form(wording, action=form)}", wording, status=400
        )
    return _since(known, as_of, link, tables, wording)


def _since(known: KnownView, as_of: str, link: str, tables: TradeTables, wording: Wording) -> Answer:
    view = known.view(wording.language)
    open_it = f'<p><a href="{escape(link)}">{escape(wording("embed-open"))}</a></p>'
    try:
        now = chart_on_page(known.chart, known.page, view, tables, Style())
    except NotShown:
        return _page(wording("view-code-title"), f"<p>{escape(wording('view-code-gone'))}</p>{open_it}", wording)
    for state in _states():
        old = _tables_of_state(state.code)
        if old is None:
            continue
        try:
            then = chart_on_page(known.chart, known.page, view, old, Style())
        except (NotShown, KeyError, ValueError):
            continue
        if then.caption.as_of <= as_of:
            changes = chart_changes(then.table, now.table)
            since = wording(
                "view-code-since", date=wording.date(then.caption.as_of or state.day), state=wording.date(state.day)
            )
            body = f"<p>{escape(since)}</p>{changes_html(changes, wording)}"
            return _page(now.caption.title, body + open_it, wording)
    return _page(now.caption.title, f"<p>{escape(wording('view-code-no-history'))}</p>{open_it}", wording)


def _states() -> list[KnownState]:
    """The states that are known, the newest first."""
    known = known_states(int(time.time() // LOOK_AGAIN_SECONDS))
    return sorted(known, key=lambda state: state.day, reverse=True)[:MOST_LOOKED_AT]


@lru_cache(maxsize=MOST_LOOKED_AT)
def _tables_of_state(code: str) -> TradeTables | None:
    """The tables of a kept state; None where today's rules do not let them pass."""
    contents = contents_of(code)
    try:
        return tables_of(dict(contents)) if contents else None
    except InvalidTables:
        return None


def _page(title: str, body: str, wording: Wording, *, status: int = 200) -> Answer:
    html = (
        f'<!doctype html><html lang="{wording.language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{LOST_LOOKS}{MORE_LOOKS}</style></head>'
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )
    return Answer(
        status, MutableHeaders({"content-type": "text/html; charset=utf-8", "cache-control": "no-store"}), html.encode()
    )
