"""What a reader may choose in the widgets of a page, as the messages that a browser sends for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from streamlit.proto.Element_pb2 import Element
from streamlit.proto.WidgetStates_pb2 import WidgetState

from dashboard.view import FIELDS
from tests.serving.socket_reader import Run

# What every page has: a change of it is no change of a filter.
FRAME: Final = frozenset({"lang", "present", "chart"})
MOST_OTHERS: Final = 3
Values = tuple[Any, list[Any]]


@dataclass(frozen=True)
class Choice:
    """A widget with the value it has and some others that it may have."""

    key: str
    now: WidgetState
    others: tuple[WidgetState, ...]


def filters(run: Run) -> dict[str, Choice]:
    """The filters that a page shows, by View field; for a page without a filter the switch of language."""
    found = {choice.key: choice for element in run.elements if (choice := _choice(element))}
    return {key: choice for key, choice in found.items() if key not in FRAME} or found


def _choice(element: Element) -> Choice | None:
    kind = element.WhichOneof("type")
    if kind not in VALUES:
        return None
    widget, (values, state_field) = getattr(element, kind), VALUES[kind]
    # A widget's id ends in its key, and a widget's key is its View field.
    key = widget.id.rpartition("-")[2].removeprefix("typed.")
    if key not in FIELDS or widget.disabled:
        return None
    now, others = values(widget)
    several = [other for other in others if other != now][:MOST_OTHERS]
    states = [_state(widget.id, state_field, value) for value in (now, *several)]
    return Choice(key, states[0], tuple(states[1:])) if several else None


def _state(widget_id: str, state_field: str, value: Any) -> WidgetState:
    state = WidgetState(id=widget_id)
    if isinstance(value, list):
        getattr(state, state_field).data.extend(value)
    else:
        setattr(state, state_field, value)
    return state


def _spread(options: Iterable[Any]) -> list[Any]:
    """Options from both ends and the middle, so that the others are not all neighbours."""
    options = list(options)
    return list(dict.fromkeys([options[len(options) // 2], options[0], options[-1], *options])) if options else []


def _one_of(widget: Any) -> Values:
    options = list(widget.options)
    return (widget.raw_value if widget.set_value else options[widget.default]), _spread(options)


def _few(widget: Any) -> Values:
    options = [option.content for option in widget.options]
    now = list(widget.raw_values) if widget.set_value else [options[i] for i in widget.default]
    return now, [[option] for option in options]


def _many(widget: Any) -> Values:
    options = list(widget.options)
    now = list(widget.raw_values) if widget.set_value else [options[i] for i in widget.default]
    return now, [[option] for option in _spread(options)]


def _switch(widget: Any) -> Values:
    now = widget.value if widget.set_value else widget.default
    return now, [not now]


def _words(widget: Any) -> Values:
    now = widget.value if widget.set_value else widget.default
    if "-typed." in widget.id:
        number = float(now.replace(",", "").replace("\u2212", "-"))
        return now, [f"{number + step:g}" for step in (-1, 1, -2, 2)]
    return now, ["gold", "auto", "2025"]


def _days(widget: Any) -> Values:
    now = list(widget.value) if widget.set_value else list(widget.default)
    return now, [[day] for day in (widget.min, widget.max) if day]


VALUES: Final[dict[str, tuple[Callable[[Any], Values], str]]] = {
    "button_group": (_few, "string_array_value"),
    "checkbox": (_switch, "bool_value"),
    "date_input": (_days, "string_array_value"),
    "multiselect": (_many, "string_array_value"),
    "radio": (_one_of, "string_value"),
    "selectbox": (_one_of, "string_value"),
    "text_input": (_words, "string_value"),
}
