"""Messages on the data or the URL: calm sentences for a reader, lines for a maintainer."""

from __future__ import annotations

from html import escape

import streamlit as st

from components.wording import Wording
from data.problems import Problem

MOST_SHOWN = 200


def show_unread(names: tuple[str, ...], *, wording: Wording) -> None:
    """Say that parts of the URL could not be read and their defaults are shown."""
    if names:
        shown = [n if n.isascii() and n.isidentifier() and len(n) <= 24 else "?" for n in names[:5]]
        _notice("info", wording("notice-unread", names=", ".join(dict.fromkeys(shown))))


def show_last_good(problems: tuple[Problem, ...], *, wording: Wording) -> None:
    """Say that a table is broken and the last good data are shown, with the lines for the maintainer."""
    if problems:
        _notice("warning", wording("notice-last-good", file=problems[0].file.rsplit("/", 1)[-1], line=problems[0].line))
        with st.expander(wording("notice-problems", count=len(problems))):
            show_problem_lines(problems, wording=wording)


def show_broken_start(problems: tuple[Problem, ...], *, wording: Wording) -> None:
    """Say that no tables could be loaded, with every problem."""
    st.html(
        f"<h1>{escape(wording('broken-start-title'))}</h1><p>{escape(wording('broken-start-text', count=len(problems)))}</p>"
    )
    show_problem_lines(problems, wording=wording)


def show_problem_lines(problems: tuple[Problem, ...], *, wording: Wording) -> None:
    """Problems one a line, as the maintainer's command prints them."""
    lines = "".join(f"<li>{escape(p.one_line(wording.language))}</li>" for p in problems[:MOST_SHOWN])
    st.html(f'<ol class="problem-lines" tabindex="0">{lines}</ol>')


def show_empty(reason: str) -> None:
    """Say why there is nothing to draw, and what to choose instead."""
    _notice("info", reason)


def _notice(kind: str, text: str) -> None:
    st.html(f'<div class="notice notice-{kind}" role="status">{escape(text)}</div>')
