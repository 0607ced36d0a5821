"""The script of every run: read the View, build the navigation, show the page, write the View."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from components.html.glossary import glossary_of
from components.screen.controls import fold_rows
from components.screen.headings import explain_with
from components.screen.notices import show_broken_start, show_last_good, show_unread
from dashboard import frame, served, session
from dashboard.known_codes import read_names, settle_codes, shown_instead
from dashboard.page import PAGES, Page
from dashboard.place import Place
from dashboard.serving.metrics import observed
from dashboard.serving.plain import together
from dashboard.session import Reader
from dashboard.stories.canvas import settle_step, show_step
from dashboard.unattended import charts_shown
from dashboard.view import FIELDS
from data.wording import wording_for

ICON = Path(__file__).parent / "static" / "icon.png"


def run() -> None:
    """One run for one reader."""
    before = session.peek()
    wording = wording_for(before.lang)
    st.set_page_config(
        page_title=wording("app-title"), page_icon=str(ICON), layout="wide", initial_sidebar_state="collapsed"
    )
    links: dict[str, Any] = {}
    for page in PAGES:
        links[page.code] = st.Page(
            observed(page.code)(_body(page, links)),
            title=wording(f"page-{page.code}"),
            url_path=page.path,
            default=not page.path,
        )
    st.navigation(list(links.values()), position="hidden" if before.present else "top").run()


def _body(page: Page, links: dict[str, Any]) -> Callable[[], None]:
    """What the navigation runs for a page: from its View to its URL."""

    def body() -> None:
        reader = session.read(page.code)
        view, wording = reader.view, wording_for(reader.view.lang)
        found, tried = served.current(), session.preview()
        tables = tried.tables if tried else found.tables
        frame.show_top(view, page.code, tables, wording=wording, style=reader.style)
        fold_rows(wording("control-open") if reader.style.phone and not view.present else "")
        explain_with(glossary_of(tables, view.lang) if tables else None)
        if tried:
            frame.show_preview(tried, wording=wording)
        if tables is None:
            show_broken_start(found.problems, wording=wording)
        else:
            place = Place(view, tables, wording, reader.style, links, page.code, charts_shown)
            read_names(place, reader.unread)
            settle_codes(place)
            settle_step(place)
            if reader.unread or found.problems:
                with st.container(key="canvas_notices" if view.present else "page_notices"):
                    show_unread(_unread(reader, place, page), wording=wording)
                    show_last_good(found.problems, found.day, wording=wording, lines=not view.present)
            page.show(place)
            show_step(place)
        frame.show_bottom(view, wording=wording)
        session.write()

    return body


def _unread(reader: Reader, place: Place, page: Page) -> list[tuple[str, str, str]]:
    """Each unread parameter with its text and what is shown instead: nothing for a name that is no parameter."""
    return [
        (name, given, shown_instead(place, name, page.code) if name in FIELDS else "") for name, given in reader.unread
    ]


with together():
    run()
