"""Messages on the data or the URL: calm sentences for a reader, lines for a maintainer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

import streamlit as st

from data.problems.problem import Problem
from data.wording import Wording

MOST_SHOWN = 200
MOST_UNREAD, LONGEST_SHOWN = 5, 40


def show_unread(unread: Sequence[tuple[str, str, str]], *, wording: Wording) -> None:
    """Say which parts of the URL could not be read, what they said, and what is shown instead.

    Each is a name, the text that it had, and what is shown; a name that is no parameter shows nothing.
    """
    if unread:
        parts = [
            wording("notice-unread-value", name=_cut(name), given=_cut(given), shown=shown)
            if shown
            else wording("notice-unread-name", name=_cut(name))
            for name, given, shown in dict.fromkeys(unread[:MOST_UNREAD])
        ]
        _notice("info", wording("notice-unread", form="one" if len(parts) == 1 else "many", list=wording.join(parts)))


def _cut(text: str) -> str:
    """A text from an address on one line: what cannot be seen goes, and what is long is cut."""
    seen = "".join(sign for sign in text if sign.isprintable())
    return seen if len(seen) <= LONGEST_SHOWN else seen[:LONGEST_SHOWN] + "…"


def show_last_good(problems: tuple[Problem, ...], day: date | None, *, wording: Wording, lines: bool = True) -> None:
    """Say that a table is broken and the last good data are shown, with the lines for the maintainer where they have room.

    `day` is when the data that are shown were last read clean.
    """
    if problems:
        first, said = problems[0], wording.date(day) if day else ""
        file = first.file.rsplit("/", 1)[-1]
        form = ("line" if first.line else "file") + ("" if day else "-undated")
        _notice("warning", wording("notice-last-good", form=form, file=file, line=first.line, date=said))
        if not lines:
            return
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
    show_lines(tuple(p.one_line(wording.language) for p in problems[:MOST_SHOWN]))
    if len(problems) > MOST_SHOWN:
        st.html(f'<p class="page-text quiet">{escape(wording("problems-more", count=len(problems) - MOST_SHOWN))}</p>')


def show_lines(lines: tuple[str, ...]) -> None:
    """Lines as a maintainer's command prints them."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines[:MOST_SHOWN])
    st.html(f'<ol class="problem-lines" tabindex="0">{items}</ol>')


def show_empty(reason: str) -> None:
    """Say why there is nothing to draw, and what to choose instead."""
    _notice("info", reason)


def show_preview_notice(text: str) -> None:
    """Say that what is shown rests on a table of the reader's own."""
    _notice("warning", text)


def _notice(kind: str, text: str) -> None:
    st.html(f'<div class="notice notice-{kind}" role="status">{escape(text)}</div>')
