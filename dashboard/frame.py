"""What stands around every page: its looks, the row of language and presenter mode, and the foot."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from html import escape
from pathlib import Path

import streamlit as st

from components.drawing.style import Scheme, Style
from components.screen.controls import button
from components.screen.notices import show_preview_notice
from components.screen.streamlit_words import page_words
from dashboard import session
from dashboard.known_views import NO_STORY
from dashboard.serving.plain import is_plain
from dashboard.serving.shell import style_lines
from dashboard.session import Preview
from dashboard.view import View
from data import TradeTables
from data.indicators.agreements.choice import today_of
from data.wording import LANGUAGE_NAMES, LANGUAGES, Language, Wording, wording_for

STATIC = Path(__file__).parent / "static"


@lru_cache(maxsize=1)
def canvas_looks() -> str:
    """The style sheet of the presenter's canvas as HTML; that of every page comes with the page itself."""
    return style_lines(STATIC / "presenter.css")


@lru_cache(maxsize=1)
def page_looks() -> str:
    """The style sheets of every page as HTML, for a start in which Streamlit's page stays as it is."""
    return "".join(style_lines(STATIC / f"{name}.css") for name in ("page", "print", "contrast"))


@lru_cache(maxsize=128)
def page_mark(page: str, day: date | None, language: Language, scheme: Scheme, *, on_paper: bool) -> str:
    """What `static/page.js` and the looks read of a page.

    Its language, our words for Streamlit's, its colours, the head of its printed sheets, the keys of a chart, and whether it is drawn for
    paper.
    """
    wording = wording_for(language)
    words = escape(page_words(language), quote=False).replace("'", "&#x27;")
    name = f"{wording(f'page-{page}')} · {wording('app-title')}"
    known = wording("sheet-day", date=wording.date(day)) if day else ""
    return (
        f'<span data-page="{page}" data-page-language="{language}" data-words=\'{words}\' data-scheme="{scheme}" class="page-mark" '
        f'data-sheet-name="{escape(name)}" data-sheet-day="{escape(known)}" '
        f'data-chart-keys="{escape(wording("chart-keys"))}"{" data-paper" if on_paper else ""}></span>'
    )


def show_top(view: View, page: str, tables: TradeTables | None, *, wording: Wording, style: Style) -> None:
    """The page's looks and language, and the row that switches language and presenter mode."""
    day = today_of(tables).date() if tables else None
    st.html(page_mark(page, day, wording.language, style.scheme, on_paper=session.on_paper()))
    if is_plain():
        st.html(page_looks())  # nothing else brings them
    if view.present:
        st.html(canvas_looks())
        return
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", key="page_top"):
        st.html(f'<p class="page-kicker">{escape(wording("app-title"))}</p>')
        with st.container(horizontal=True, vertical_alignment="center", width="content", key="page_switches"):
            st.segmented_control(
                wording("switch-language"), list(LANGUAGES), key=session.offer("lang", view.lang), required=True,
                format_func=lambda code: LANGUAGE_NAMES[code], label_visibility="collapsed",
            )  # fmt: skip
            if st.button(
                wording("switch-present"), key="do_present", help=wording("switch-present-help"), type="tertiary"
            ):
                session.change(present=True)


def show_preview(tried: Preview, *, wording: Wording) -> None:
    """Say on every page that a table of the reader's own is shown, with the way back; also on the presenter's canvas."""
    table = wording.code("table", tried.table)
    with st.container(horizontal=True, vertical_alignment="center", key="preview_notice"):
        show_preview_notice(wording("preview-notice", table=table))
        if button(wording("preview-end"), key="end_preview"):
            session.end_preview()


def show_bottom(view: View, *, wording: Wording) -> None:
    """The way out of presenter mode, or the page's foot with licence lines and the way to paper and back."""
    if view.present:
        with st.container(key="leave_presenter"):
            if st.button(wording("leave-present"), key="do_leave"):
                session.change(present=False, chart="", **NO_STORY)
        return
    st.html(
        f'<footer class="page-foot"><p>{escape(wording("foot-independent"))}</p>'
        f"<p>{escape(wording('foot-licences'))}</p></footer>"
    )
    # page.js presses these two, also on Ctrl+P and when the browser has printed.
    if session.on_paper():
        st.button(wording("print-end"), key="do_screen", type="tertiary")
    else:
        st.button(wording("print-page"), key=session.PRINT, type="tertiary")
