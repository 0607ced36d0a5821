"""The controls of a page: each is named in the reader's words and keeps codes.

A control takes the key of its View field from the caller, who has given the widget its value
(`dashboard.session.offer`); the option's word comes from the wording, its value stays a code. Streamlit reads labels, and
the words of options that stand side by side, as Markdown; those of a list it shows as they are.

On a phone a row folds into a line that says what is chosen (`fold_rows`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from html import escape
from typing import Any

import streamlit as st

from components.screen.markdown import as_label

OptionWord = Callable[[Any], str]
NUMBER_WIDTH, COMPLAINT_WIDTH = 136, 272  # px
LONGEST_NUMBER = 40  # signs
MOST_UNFOLDED = 3  # options of the only control of a row that stays open on a phone

# Of this run alone: what a folded row is opened with, empty where rows do not fold; and what the controls of a row say.
_OPENER: ContextVar[str] = ContextVar("opener", default="")
_CHOSEN: ContextVar[list[tuple[str, str, int]] | None] = ContextVar("chosen", default=None)


def fold_rows(opener: str) -> None:
    """Fold the rows of controls from now on in this run, each opened by a tap on this word; an empty word folds none."""
    _OPENER.set(opener)


def _say(label: str, chosen: Any, word: OptionWord = str, options: int = MOST_UNFOLDED + 1) -> None:
    """Note for the line of a folded row what a control has, of how many options; nothing where it has nothing."""
    said = _CHOSEN.get()
    if said is not None and chosen is not None and (words := word(chosen)):
        said.append((label, words, options))


def choose(label: str, options: Sequence[Any], *, key: str, word: OptionWord) -> Any:
    """One option out of many, from a list that can be searched (`static/fields.js`)."""
    chosen = st.selectbox(as_label(label), list(options), key=key, format_func=word)
    _say(label, chosen, word)
    return chosen


def also_called(words: Mapping[str, Sequence[str]]) -> None:
    """What options of the page's lists are also called, by the word that a list has for them, for the search in lists."""
    st.html(
        f"<span class=\"page-mark\" data-also-called='{escape(json.dumps(words, ensure_ascii=False, separators=(',', ':')))}'></span>"
    )


def with_own(options: Sequence[float], value: float) -> list[float]:
    """Options in order, with the view's own value among them: a link may hold one that the list lacks."""
    return sorted({*options, value})


def choose_few(label: str, options: Sequence[Any], *, key: str, word: OptionWord, named: bool = True) -> Any:
    """One option out of a few, side by side, always one. Unless `named`, only screen readers get the label."""
    chosen = st.segmented_control(
        as_label(label), list(options), key=key, format_func=lambda code: as_label(word(code)), required=True,
        label_visibility="visible" if named else "collapsed",
    )  # fmt: skip
    _say(label, chosen, word, len(options))
    return chosen


def slide(label: str, options: Sequence[Any], *, key: str, word: OptionWord) -> Any:
    """One option of a scale, by the mouse or the arrow keys."""
    chosen = st.select_slider(as_label(label), list(options), key=key, format_func=word)
    _say(label, chosen, word)
    return chosen


def choose_many(label: str, options: Sequence[str], *, key: str, word: OptionWord, placeholder: str) -> list[str]:
    """Any number of options; none means all."""
    chosen = st.multiselect(
        as_label(label), list(options), key=key, format_func=word, placeholder=placeholder, select_all=False
    )
    _say(label, chosen, lambda codes: ", ".join(map(word, codes)) or placeholder)
    return chosen


def type_number(label: str, *, key: str, step: float, complaint: str = "") -> None:
    """A number as text, with what is wrong with it below; `static/fields.js` steps it by the arrow keys.

    Streamlit's own field of numbers drops a decimal comma without a word.
    """
    wide = COMPLAINT_WIDTH if complaint else NUMBER_WIDTH
    with st.container(key=f"step_{step:g}_{key}".replace(".", "-"), width=wide, gap="xsmall"):
        typed = st.text_input(
            as_label(label), key=key, width=NUMBER_WIDTH, max_chars=LONGEST_NUMBER, autocomplete="off"
        )
        _say(label, typed)
        if complaint:
            st.html(f'<p class="field-complaint" role="alert">{escape(complaint)}</p>')


def choose_day(label: str, *, least: date, most: date, key: str) -> date:
    """A day between two."""
    chosen: date = st.date_input(as_label(label), min_value=least, max_value=most, key=key, format="YYYY-MM-DD")
    _say(label, chosen, date.isoformat)
    return chosen


def switch(label: str, *, key: str, help_text: str | None = None) -> bool:
    """Something that is on or off."""
    return bool(st.toggle(as_label(label), key=key, help=help_text))


def type_words(label: str, *, key: str, placeholder: str, longest: int = 80) -> str:
    """Words to look for, or a name of the reader's own."""
    typed = st.text_input(as_label(label), key=key, placeholder=placeholder, max_chars=longest)
    _say(label, typed)
    return typed


@contextmanager
def row(key: str) -> Iterator[None]:
    """A row of controls above what they change; on a phone it wraps behind a line that says what is chosen."""
    opener = _OPENER.get()
    line = st.container(key=f"fold_{key}", gap=None) if opener else None
    said: list[tuple[str, str, int]] = []
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key=f"row_{key}"):
        before = _CHOSEN.set(said if opener else None)
        try:
            yield
        finally:
            _CHOSEN.reset(before)
    if line is not None and (len(said) > 1 or any(options > MOST_UNFOLDED for *_, options in said)):
        with line:
            _show_folded(said, opener)


def _show_folded(said: Sequence[tuple[str, str, int]], opener: str) -> None:
    """What is chosen, and what opens the row after it (page.css).

    The opener is an element of its own, which no choice changes: so it stays open while the reader chooses.
    """
    words = " · ".join(f"{escape(label)} <strong>{escape(words)}</strong>" for label, words, _ in said)
    st.html(f'<p class="row-chosen">{words}</p>')
    st.html(f'<details class="row-opener"><summary>{escape(opener)}</summary></details>')


def beside(width: int, *, total: int) -> Any:
    """Two columns of a row of `total` px: what is shown, and `width` px beside it."""
    return st.columns([total - width, width], gap="small")


def line(key: str) -> Any:
    """A sentence and a link after it on one line; it wraps on a narrow screen."""
    return st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"line_{key}")


def aside(key: str) -> Any:
    """What stands beside a chart; the style sheet keeps its room free, so that nothing moves when it changes."""
    return st.container(gap="xsmall", key=f"aside_{key}")


@contextmanager
def more(label: str, *, unfolded: bool = False) -> Iterator[None]:
    """Controls behind a click; their rows do not fold a second time."""
    before = _OPENER.set("")
    try:
        with st.expander(as_label(label), expanded=unfolded):
            yield
    finally:
        _OPENER.reset(before)


def save_button(label: str, name: str, make: Callable[[], bytes], *, key: str) -> None:
    """A file that is made when the reader asks for it, and not before."""
    st.download_button(as_label(label), make, key=key, on_click="ignore", file_name=name)


def button(label: str, *, key: str) -> bool:
    """Something to do."""
    return st.button(as_label(label), key=f"do_{key}", type="tertiary")
