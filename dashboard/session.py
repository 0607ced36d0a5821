"""This reader's session: the View, what their browser is like, and the URL. The only file that touches
`st.session_state` and `st.query_params`.

The URL is written from the values at the end of every run, never in a widget's callback: after a
reconnect the first click's callback is lost. A widget's key is its View field; a field of numbers has a key of its own,
since it holds a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.drawing.style import CANVAS, PAPER, Scheme, Style
from dashboard.view import FIELDS, Unread, View
from data import TradeTables
from data.wording import wording_for
from data.wording.typed_numbers import NumberField, RefusedNumber

_VIEW, _WRITTEN, _PAGE, _UNREAD, _TYPED, _VALID = "_view", "_written", "_page", "_unread", "_typed", "_valid"
_PREVIEW, _OPTIONS = "_preview", "_options"
PRINT = "do_print"  # the key of the button whose run is drawn for paper
WIDEST, PADDING, STEP = 1288, 24, 20
FOREIGN_PARAMETERS = {"embed", "embed_options"}  # Streamlit's own


@dataclass(frozen=True)
class Reader:
    """Who is looking: their view, the style that fits their browser, and what of their URL could not be read."""

    view: View
    style: Style
    unread: tuple[Unread, ...]


@dataclass(frozen=True)
class Typed:
    """What a field of numbers was given: the View field, the code of the part where that has parts, its number and text."""

    name: str
    part: str
    field: NumberField
    value: float
    text: str


@dataclass(frozen=True)
class Preview:
    """A table that one reader tries: its name, and all tables with it in the place of the one that is served."""

    table: str
    tables: TradeTables


def peek() -> View:
    """The view as it was left or as the URL has it, before the page is known: for language and navigation."""
    stored: View | None = st.session_state.get(_VIEW)
    params = _params()
    if stored is None or (params and params != st.session_state.get(_WRITTEN)):
        return View.from_query(params)[0]
    return _with_choices(stored)


def read(page: str) -> Reader:
    """The reader's view at the start of a run: from the URL when it changed, else from their choices.

    A click in the navigation empties the URL and keeps the view; an address typed or gone back to sets it.
    """
    params, stored = _params(), st.session_state.get(_VIEW)
    moved = st.session_state.get(_PAGE) != page
    if stored is None or (params != st.session_state.get(_WRITTEN) and not (moved and not params)):
        view, unread = View.from_query(params)
        _forget(FIELDS)
        st.session_state[_UNREAD] = tuple(Unread(name, " ".join(params.get(name, ()))) for name in unread)
        st.session_state[_WRITTEN] = params  # read, whatever the run makes of it
    elif st.session_state.get("lang", stored.lang) != stored.lang:
        view = _in_other_words(stored)
    else:
        view = _with_choices(stored)
        if moved:  # the widgets of another page are new ones in the browser, whatever their keys
            _forget(FIELDS)
    st.session_state[_VIEW], st.session_state[_PAGE] = view, page
    return Reader(view, _style(view), st.session_state.get(_UNREAD, ()))


def change(**values: Any) -> None:
    """Change fields of the view from inside a run: a reset, a click on the map. Reruns the page."""
    st.session_state[_VIEW] = st.session_state[_VIEW].with_values(values)
    _forget(values)
    st.rerun()


def settle(**values: Any) -> None:
    """Change fields whose codes the tables do not hold; those that came by the address count as unread."""
    view: View = st.session_state[_VIEW]
    from_address = tuple(Unread(name, view.text(name)) for name in values if name not in st.session_state)
    st.session_state[_UNREAD] = (*st.session_state.get(_UNREAD, ()), *from_address)
    change(**values)


def read_after_all(**values: Any) -> None:
    """Change fields whose text in the address only the tables can read: they no longer count as unread."""
    st.session_state[_UNREAD] = tuple(each for each in st.session_state.get(_UNREAD, ()) if each.name not in values)
    change(**values)


def offer(name: str, value: Any, options: tuple[str, ...] = ()) -> str:
    """Give the widget of a field its value before it is drawn, and anew where its options have other words; returns the widget's key."""
    if name not in FIELDS:
        raise KeyError(f"{name} is no field of View")
    before = st.session_state.get(_OPTIONS, {})
    if name not in st.session_state or before.get(name, options) != options:
        st.session_state[name] = list(value) if isinstance(value, tuple) else value
    if options:
        st.session_state[_OPTIONS] = before | {name: options}
    return name


def offer_number(name: str, field: NumberField, value: float, part: str = "") -> tuple[str, str]:
    """Give a field of numbers its text; returns the widget's key, and what is wrong with what the reader typed there.

    `part` is the code of one part of a View field of pairs (code, number). What the reader changes is put into the View, and what they
    leave as it was given is not: a part that the View does not name keeps following its default.
    """
    key, wording = (
        f"typed.{name}.{part}" if part else f"typed.{name}",
        wording_for(st.session_state.get(_VIEW, View()).lang),
    )
    given, now = st.session_state.get(_TYPED, {}).get(key), st.session_state.get(key)
    complaint = ""
    if now is not None and given is not None and given.value == value and now != given.text:
        try:
            field.read(now, wording)
        except RefusedNumber as error:
            complaint = field.complaint(now, error, value, wording)
    text = field.text(value, wording)
    if not complaint and now != text:
        st.session_state[key] = text
    st.session_state[_TYPED] = st.session_state.get(_TYPED, {}) | {key: Typed(name, part, field, value, text)}
    return key, complaint


def keep_valid(name: str, value: Any) -> None:
    """Remember a choice that made sense, for when the next one does not."""
    st.session_state[_VALID] = st.session_state.get(_VALID, {}) | {name: value}


def last_valid(name: str) -> Any:
    """The latest choice of a name that made sense; None where there was none."""
    return st.session_state.get(_VALID, {}).get(name)


def preview() -> Preview | None:
    """The table that this reader tries in place of the one that is served; None where they try none."""
    return st.session_state.get(_PREVIEW)


def start_preview(tried: Preview) -> None:
    """Show every page of this reader, and of nobody else, with a table of theirs."""
    st.session_state[_PREVIEW] = tried
    st.rerun()


def end_preview() -> None:
    """Show the tables that are served again."""
    st.session_state.pop(_PREVIEW, None)
    st.rerun()


def write() -> None:
    """Store the view of this run and write it into the URL."""
    view = _with_choices(st.session_state[_VIEW])
    st.session_state[_VIEW] = view
    query = view.to_query()
    written = {k: [v] for k, v in query.items()}
    if _params() != written:
        kept = {k: st.query_params[k] for k in FOREIGN_PARAMETERS if k in st.query_params}
        st.query_params.from_dict(query | kept)
    st.session_state[_WRITTEN] = written


def _params() -> dict[str, list[str]]:
    return {k: st.query_params.get_all(k) for k in st.query_params if k not in FOREIGN_PARAMETERS}


def _with_choices(view: View) -> View:
    """The view with what the widgets of this page hold; a widget without a choice leaves its field alone."""
    state = st.session_state.to_dict()
    held = {n: state[n] for n in FIELDS if state.get(n) is not None}
    typed = _with_typed(view, state)  # in the language in which the fields were shown
    return typed.with_values({n: tuple(v) if isinstance(v, list) else v for n, v in held.items()})


def _with_typed(view: View, state: Mapping[Any, Any]) -> View:
    """The view with the numbers that the reader typed in its language and that can be read."""
    changed: dict[str, Any] = {}
    for key, given in state.get(_TYPED, {}).items():
        if (text := state.get(key)) is None or text == given.text:
            continue
        with suppress(RefusedNumber):
            value = given.field.read(text, wording_for(view.lang))
            if value != given.value and given.part:
                changed.setdefault(given.name, dict(view.value(given.name)))[given.part] = value
            elif value != given.value:
                changed[given.name] = type(view.value(given.name))(value)
    return view.with_values({n: tuple(v.items()) if isinstance(v, dict) else v for n, v in changed.items()})


def _forget(names: Iterable[str]) -> None:
    """Take the values of the widgets of some fields out of the session."""
    fields = set(names)
    typed = [key for key, given in st.session_state.get(_TYPED, {}).items() if given.name in fields]
    for key in (*fields, *typed):
        st.session_state.pop(key, None)


def _in_other_words(stored: View) -> View:
    """The view after a switch of language.

    The browser sends back the words of an option and not its code, and words of the old language mean nothing in
    the new one: every other widget gets its value anew from the view.
    """
    view = _with_choices(stored)
    _forget(name for name in FIELDS if name != "lang")
    return view


def site() -> str:
    """The address of the dashboard's first page as this reader's browser has it; empty without a browser."""
    return (st.context.url or "").partition("?")[0].rpartition("/")[0]


def on_paper() -> bool:
    """Whether this run is drawn for paper: only the one that the button asks for, and the next one is for the screen."""
    return bool(st.session_state.get(PRINT))


def _style(view: View) -> Style:
    """The width that charts have in this browser, and its colour scheme; on paper a sheet's, and light."""
    if on_paper():
        return Style(PAPER)
    scheme: Scheme = "dark" if st.context.theme.type == "dark" else "light"
    return style_in(_viewport(), scheme, present=view.present)


def style_in(window: tuple[int, int], scheme: Scheme, *, present: bool = False) -> Style:
    """The style of charts in a window of a width and a height in px."""
    width, height = window
    if present and width >= 640:
        return Style(min(width, height * 16 // 9) // STEP * STEP, scheme, presenter=True)
    inner = min(width, WIDEST) - 2 * (PADDING if width >= 640 else 16)
    return Style(max(280, inner // STEP * STEP), scheme, presenter=present)


def _viewport() -> tuple[int, int]:
    """Width and height of the browser's window in px as the page's script wrote them into a cookie, else a desktop's."""
    size = re.fullmatch(r"(\d{3,4})x(\d{3,4})", str(st.context.cookies.get("viewport")), re.ASCII)
    if not size:
        return CANVAS, CANVAS * 9 // 16
    return max(280, min(int(size[1]), 2560)), max(280, int(size[2]))
