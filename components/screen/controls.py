"""The controls of a page: each is named in the reader's words and keeps codes.

A control takes the key of its View field from the caller, who has given the widget its value
(`dashboard.session.offer`); the option's word comes from the wording, its value stays a code. Streamlit reads labels, and
the words of options that stand side by side, as Markdown; those of a list it shows as they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

import streamlit as st

from components.screen.markdown import as_label
from data.cells.codes import CONFIDENCES
from data.wording import Wording

OptionWord = Callable[[Any], str]
NUMBER_WIDTH, COMPLAINT_WIDTH = 136, 272  # px
LONGEST_NUMBER = 40  # signs


def choose(label: str, options: Sequence[Any], *, key: str, word: OptionWord, help_text: str | None = None) -> Any:
    """One option out of many, from a list that can be searched (`static/fields.js`)."""
    return st.selectbox(as_label(label), list(options), key=key, format_func=word, help=help_text)


def also_called(words: Mapping[str, Sequence[str]]) -> None:
    """What options of the page's lists are also called, by the word that a list has for them, for the search in lists."""
    st.html(
        f"<span class=\"page-mark\" data-also-called='{escape(json.dumps(words, ensure_ascii=False, separators=(',', ':')))}'></span>"
    )


def with_own(options: Sequence[float], value: float) -> list[float]:
    """Options in order, with the view's own value among them: a link may hold one that the list lacks."""
    return sorted({*options, value})


def choose_few(label: str, options: Sequence[Any], *, key: str, word: OptionWord) -> Any:
    """One option out of a few, side by side; one is always chosen."""
    return st.segmented_control(
        as_label(label), list(options), key=key, format_func=lambda code: as_label(word(code)), required=True
    )


def slide(label: str, options: Sequence[Any], *, key: str, word: OptionWord) -> Any:
    """One option of a scale, by the mouse or the arrow keys."""
    return st.select_slider(as_label(label), list(options), key=key, format_func=word)


def choose_part(label: str, options: Sequence[Any], *, key: str, word: OptionWord) -> Any:
    """The part of a page that is shown; its words say enough, so that the label is for screen readers alone."""
    return st.segmented_control(
        as_label(label), list(options), key=key, format_func=lambda code: as_label(word(code)), required=True,
        label_visibility="collapsed",
    )  # fmt: skip


def choose_many(label: str, options: Sequence[str], *, key: str, word: OptionWord, placeholder: str) -> list[str]:
    """Any number of options; none means all."""
    return st.multiselect(
        as_label(label), list(options), key=key, format_func=word, placeholder=placeholder, select_all=False
    )


def choose_confidences(wording: Wording, *, key: str) -> list[str]:
    """The confidence levels that rows may have; none means all. The same control wherever rows are shown."""
    return choose_many(
        wording("data-confidence"), CONFIDENCES, key=key,
        word=lambda code: wording.code("confidence", code), placeholder=wording("data-confidence-all"),
    )  # fmt: skip


def type_number(label: str, *, key: str, step: float, complaint: str = "") -> None:
    """A number as text, with what is wrong with it below; `static/fields.js` steps it by the arrow keys.

    Streamlit's own field of numbers drops a decimal comma without a word.
    """
    wide = COMPLAINT_WIDTH if complaint else NUMBER_WIDTH
    with st.container(key=f"step_{step:g}_{key}".replace(".", "-"), width=wide, gap="xsmall"):
        st.text_input(as_label(label), key=key, width=NUMBER_WIDTH, max_chars=LONGEST_NUMBER, autocomplete="off")
        if complaint:
            st.html(f'<p class="field-complaint" role="alert">{escape(complaint)}</p>')


def type_name(label: str, *, key: str, placeholder: str, longest: int) -> str:
    """A name of the reader's own."""
    return st.text_input(as_label(label), key=key, placeholder=placeholder, max_chars=longest)


def choose_day(label: str, *, least: date, most: date, key: str) -> date:
    """A day between two."""
    return st.date_input(as_label(label), min_value=least, max_value=most, key=key, format="YYYY-MM-DD")


def switch(label: str, *, key: str, help_text: str | None = None) -> bool:
    """Something that is on or off."""
    return bool(st.toggle(as_label(label), key=key, help=help_text))


def find_words(label: str, *, key: str, placeholder: str) -> str:
    """Words to look for."""
    return st.text_input(as_label(label), key=key, placeholder=placeholder, max_chars=80)


def row(key: str) -> Any:
    """A row of controls above what they change; it wraps on a narrow screen."""
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key=f"row_{key}")


def beside(width: int, *, total: int) -> Any:
    """Two columns of a row of `total` px: what is shown, and `width` px beside it."""
    return st.columns([total - width, width], gap="small")


def line(key: str) -> Any:
    """A sentence and a link after it on one line; it wraps on a narrow screen."""
    return st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"line_{key}")


def aside(key: str) -> Any:
    """What stands beside a chart; the style sheet keeps its room free, so that nothing moves when it changes."""
    return st.container(gap="xsmall", key=f"aside_{key}")


def more(label: str, *, unfolded: bool = False) -> Any:
    """Controls behind a click."""
    return st.expander(as_label(label), expanded=unfolded)


def button(label: str, *, key: str, help_text: str | None = None) -> bool:
    """Something to do."""
    return st.button(as_label(label), key=f"do_{key}", help=help_text, type="tertiary")
