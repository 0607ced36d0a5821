"""Titles and sentences on a page, always escaped: table text may look like markup."""

from __future__ import annotations

from html import escape

import streamlit as st


def show_title(title: str, answer: str = "") -> None:
    """The page's title and, below it, its answer in one sentence."""
    st.html(
        f'<h1 class="page-title">{escape(title)}</h1>'
        + (f'<p class="page-text">{escape(answer)}</p>' if answer else "")
    )


def show_heading(text: str, words: str = "") -> None:
    """The heading of a part of the page, with a sentence that says what it shows."""
    st.html(
        f'<h2 class="page-heading">{escape(text)}</h2>' + (f'<p class="page-text">{escape(words)}</p>' if words else "")
    )


def show_words(*sentences: str, quiet: bool = False) -> None:
    """Paragraphs of plain words."""
    kind = "page-text quiet" if quiet else "page-text"
    st.html("".join(f'<p class="{kind}">{escape(s)}</p>' for s in sentences))


def show_html(html: str) -> None:
    """HTML that was made by this package, with every text of the tables escaped."""
    st.html(html)
