"""Titles and sentences on a page, always escaped: table text may look like markup.

The terms of the glossary are linked in everything but titles and headings, once a run has said which glossary it reads with.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from html import escape

import streamlit as st

from components.html.glossary import Glossary, linked

# Of this run alone: each reader's run has a thread, and so a context, of its own.
_GLOSSARY: ContextVar[Glossary | None] = ContextVar("glossary", default=None)


def explain_with(glossary: Glossary | None) -> None:
    """Link the terms of a glossary in what is shown from now on in this run; None links nothing."""
    _GLOSSARY.set(glossary)


def glossary_read_with() -> Glossary | None:
    """The glossary that this run links terms of; None where it links none."""
    return _GLOSSARY.get()


def show_title(title: str, answer: str = "") -> None:
    """The page's title and, below it, its answer in one sentence."""
    show_html(
        f'<h1 class="page-title">{escape(title)}</h1>'
        + (f'<p class="page-text">{escape(answer)}</p>' if answer else "")
    )


def show_heading(text: str, words: str = "", *, part: str = "") -> None:
    """The heading of a part of the page, with a sentence that says what it shows; `part` is what `show_parts` links to."""
    mark = f' id="part-{part}" tabindex="-1"' if part else ""
    show_html(
        f'<h2 class="page-heading"{mark}>{escape(text)}</h2>'
        + (f'<p class="page-text">{escape(words)}</p>' if words else "")
    )


def show_parts(label: str, parts: Mapping[str, str]) -> None:
    """Links to the headings `part-<key>` of this page, which `static/page.js` brings into view and gives the focus."""
    links = "".join(f'<a href="#part-{key}" target="_self">{escape(words)}</a>' for key, words in parts.items())
    st.html(
        f'<nav class="page-parts" aria-label="{escape(label)}"><span aria-hidden="true">{escape(label)}</span>{links}</nav>'
    )


def show_words(*sentences: str, quiet: bool = False) -> None:
    """Paragraphs of plain words."""
    kind = "page-text quiet" if quiet else "page-text"
    show_html("".join(f'<p class="{kind}">{escape(s)}</p>' for s in sentences))


def show_html(html: str) -> None:
    """HTML that was made by this package, with every text of the tables escaped."""
    glossary = _GLOSSARY.get()
    st.html(linked(html, glossary) if glossary else html)
