"""What a page is given: the view, the tables, the words, the style, and the ways to other pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlencode

import streamlit as st

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.screen import controls
from components.screen.chart import show_chart
from components.screen.markdown import as_label
from dashboard import session
from dashboard.kept import Drawing, drawn
from dashboard.known_views import NO_STORY, VIEWS
from dashboard.view import View, codes_of
from data import TradeTables
from data.changes.trial import PREVIEW
from data.kept import kept_result
from data.names import also_called
from data.wording import Wording
from data.wording.typed_numbers import NumberField

P = ParamSpec("P")
R = TypeVar("R")
OptionWords = str | Callable[[Any], str]  # what words an option: the kind of its code in the wording, or a function


@dataclass(frozen=True)
class Place:
    """Where a page's body is shown, for one reader in one run."""

    view: View
    tables: TradeTables
    wording: Wording
    style: Style
    links: Mapping[str, Any]
    page: str = ""
    elsewhere: Callable[..., Sequence[Chart]] | None = None  # the charts that another page shows for a view, for files

    @property
    def site(self) -> str:
        """The address of the dashboard as this reader has it, for links in files."""
        return session.site()

    def chart(self, asked: Drawing, *, style: Style | None = None) -> Chart:
        """A drawing for this reader's language and style, from the charts already drawn."""
        language = self.wording.language
        return drawn(asked.name, self.tables, language=language, style=style or self.style, **asked.choices)

    def kept(self, compute: Callable[Concatenate[TradeTables, P], R], *arguments: P.args, **choices: P.kwargs) -> R:
        """What a pure function of the tables gives for hashable arguments, computed once and kept."""
        return kept_result(compute, self.tables, *arguments, **choices)

    def change(self, **values: Any) -> None:
        """Change fields of the view, and show the page anew where that changes any."""
        if any(getattr(self.view, name) != value for name, value in values.items()):
            session.change(**values)

    def settle(self, **values: Any) -> None:
        """Bring fields that hold what is not on offer to what is, and show the page anew where there were any."""
        wrong = {name: value for name, value in values.items() if getattr(self.view, name) != value}
        if wrong:
            session.settle(**wrong)

    def read_after_all(self, **values: Any) -> None:
        """Take what the tables can read of the address though the view could not, and show the page anew if there is any."""
        if values:
            session.read_after_all(**values)

    def changed(self, *names: str) -> bool:
        """Whether any of some fields is not at its default."""
        return bool(self.view.to_query().keys() & set(names))

    def reset_button(self, key: str, *names: str) -> None:
        """A button that brings fields of the view back to their default and shows the page anew."""
        if controls.button(self.wording("control-reset"), key=f"reset_{key}"):
            session.change(**{name: getattr(View(), name) for name in names})

    def presented(self, offered: Collection[str], usual: str) -> str:
        """The chart that the address asks the canvas for, else the usual one; one that the page does not draw counts as unread."""
        self.settle(chart=self.view.chart if self.view.chart in offered else "")
        return self.view.chart or usual

    def show(self, chart: Chart, *, key: str | None = None) -> Any:
        """Show a chart with the way to the presenter's canvas, its downloads, its data and its text table (there: the chart alone)."""
        query = self.view.with_values({"present": True, "chart": chart.name}).to_query()
        plain = self.view.with_values({"present": False, "chart": ""} | NO_STORY)
        data = plain.to_query() | {"page": self.page}
        tried = self.tables.version.startswith(PREVIEW)  # tables that nobody else has
        if not tried:
            VIEWS.note(chart.code, chart.name, self.page, self.view)
        ways = []
        if chart.code and not tried:
            own = View(lang=self.view.lang, own=f"{self.view.own} {chart.code}".strip())
            ways.append((f"stories?{urlencode(own.to_query())}", self.wording("story-add")))
        ways.append((f"?{urlencode(query)}", self.wording("chart-present")))
        return show_chart(
            chart, wording=self.wording, style=self.style, key=key, ways=ways, data=None if tried else data
        )

    def offer(self, name: str) -> str:
        """The key of the widget of a View field, which holds the view's value."""
        return session.offer(name, getattr(self.view, name))

    def _offer_options(self, name: str, options: Sequence[Any], word: OptionWords) -> dict[str, Any]:
        """The key of the widget of a View field and how it words its options; it shows its value anew where they have other words."""
        worded = self._word(word)
        return {"key": session.offer(name, getattr(self.view, name), tuple(map(worded, options))), "word": worded}

    def choose(self, name: str, label: str, word: OptionWords, options: Sequence[Any] = ()) -> Any:
        """A View field as one option from a list; without options the codes that the field may have."""
        self._also_called(options, word)
        options = options or codes_of(name)
        return controls.choose(label, options, **self._offer_options(name, options, word))

    def choose_few(self, name: str, label: str, word: OptionWords, options: Sequence[Any] = ()) -> Any:
        """A View field as one option of a few, side by side; without options the codes that the field may have."""
        options = options or codes_of(name)
        return controls.choose_few(label, options, **self._offer_options(name, options, word))

    def slide(self, name: str, label: str, word: OptionWords, options: Sequence[Any]) -> Any:
        """A View field as one option of a scale."""
        return controls.slide(label, options, **self._offer_options(name, options, word))

    def choose_many(
        self, name: str, label: str, word: OptionWords, options: Sequence[str], *, nothing: str
    ) -> list[str]:
        """A View field as any number of options; `nothing` says what none means."""
        self._also_called(options, word)
        return controls.choose_many(label, options, placeholder=nothing, **self._offer_options(name, options, word))

    def choose_confidences(self) -> list[str]:
        """The confidence levels that rows may have; none means all."""
        return controls.choose_confidences(self.wording, key=self.offer("confidence"))

    def _also_called(self, options: Sequence[Any], word: OptionWords) -> None:
        """Give the search in lists the aliases and codes of the partners among some options."""
        known, worded = self.kept(also_called, self.wording.language), self._word(word)
        if partners := {worded(code): known[code] for code in options if code in known}:
            controls.also_called(partners)

    def _word(self, word: OptionWords) -> Callable[[Any], str]:
        return (lambda code: self.wording.code(word, code)) if isinstance(word, str) else word

    def type_number(self, name: str, label: str, field: NumberField) -> None:
        """A View field as a number that the reader types."""
        self.type_part(name, "", label, field, getattr(self.view, name))

    def type_part(self, name: str, part: str, label: str, field: NumberField, value: float) -> None:
        """One part of a View field of pairs as a number that the reader types."""
        key, complaint = session.offer_number(name, field, value, part)
        controls.type_number(label, key=key, step=field.step, complaint=complaint)

    def valid(
        self, name: str, make: Callable[[], Any], impossible: type[Exception] | tuple[type[Exception], ...]
    ) -> tuple[Any, Exception | None]:
        """What can be made of the reader's choices, and what is wrong with them: then it is what was last possible."""
        try:
            value = make()
        except impossible as error:
            return session.last_valid(name), error
        session.keep_valid(name, value)
        return value, None

    def link(self, page: str, label: str, **values: Any) -> None:
        """A link to another page that keeps the view and changes some fields."""
        self.link_to(page, label, self.view.with_values(values))

    def link_to(self, page: str, label: str, view: View) -> None:
        """A link to another page with a view of its own."""
        st.page_link(self.links[page], label=as_label(label), query_params=view.to_query())
