"""What a page is given: the view, the tables, the words, the style, and the ways to other pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Concatenate, ParamSpec, Self, TypeVar
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
from dashboard.view import PARAMETERS, View, codes_of
from data import TradeTables
from data.changes.trial import PREVIEW
from data.kept import kept_result
from data.names import also_called
from data.wording import Wording
from data.wording.typed_numbers import NumberField

P = ParamSpec("P")
R = TypeVar("R")
E = TypeVar("E", bound=Exception)
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

    def seeing(self, **values: Any) -> Self:
        """The place with some fields of its view changed for what it shows in this run."""
        return replace(self, view=self.view.with_values(values))

    def change(self, **values: Any) -> None:
        """Change fields of the view, and show the page anew where that changes any."""
        if any(self.view.value(name) != value for name, value in values.items()):
            session.change(**values)

    def settle(self, **values: Any) -> None:
        """Bring fields that hold what is not on offer to what is, and show the page anew where there were any."""
        wrong = {name: value for name, value in values.items() if self.view.value(name) != value}
        if wrong:
            session.settle(**wrong)

    def settled(self, part: R) -> R:
        """A part of the view as it is on offer, once the view holds nothing else."""
        self.settle(**vars(part))
        return part

    def read_after_all(self, **values: Any) -> None:
        """Take what the tables can read of the address though the view could not, and show the page anew if there is any."""
        if values:
            session.read_after_all(**values)

    def changed(self, *names: str) -> bool:
        """Whether any of some fields is not at its default."""
        return any(self.view.value(name) != PARAMETERS[name].default for name in names)

    def reset_button(self, *names: str) -> None:
        """Where any of some fields is not at its default, a button that brings all of them back to it."""
        if self.changed(*names) and controls.button(self.wording("control-reset"), key=f"reset_{names[0]}"):
            session.change(**{name: PARAMETERS[name].default for name in names})

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

    def offer(self, name: str, options: Sequence[Any] = (), word: Callable[[Any], str] = str) -> str:
        """The key of the widget of a View field, set to the view's value; new words of its options renew the widget."""
        return session.offer(name, self.view.value(name), tuple(map(word, options)))

    def choose(self, name: str, words: OptionWords, options: Sequence[Any] = (), *, label: str = "") -> Any:
        """A View field as one option from a list; without options the codes that the field may have.

        `words` is the kind of the codes in the wording, or a function that words an option. The label is the message
        of that name, unless `label` names another.
        """
        return self._choose(controls.choose, name, words, options, label)

    def choose_few(self, name: str, words: OptionWords, options: Sequence[Any] = (), *, label: str = "") -> Any:
        """A View field as one option of a few, side by side; with options, words and label as `choose`."""
        return self._choose(controls.choose_few, name, words, options, label)

    def choose_part(self, name: str, words: OptionWords, *, label: str = "") -> Any:
        """A View field as the part of a page that is shown; its words say enough without the label."""
        return self._choose(partial(controls.choose_few, named=False), name, words, (), label)

    def slide(self, name: str, words: OptionWords, options: Sequence[Any], *, label: str = "") -> Any:
        """A View field as one option of a scale."""
        return self._choose(controls.slide, name, words, options, label)

    def _choose(
        self, control: Callable[..., Any], name: str, words: OptionWords, options: Sequence[Any], label: str
    ) -> Any:
        options, word = options or codes_of(name), self._word(words)
        self._also_called(options, word)
        return control(self.wording(label or str(words)), options, key=self.offer(name, options, word), word=word)

    def choose_many(
        self, name: str, words: OptionWords, options: Sequence[str] = (), *, nothing: str, label: str = ""
    ) -> list[str]:
        """A View field as any number of options; `nothing` is the message that says what none means."""
        control = partial(controls.choose_many, placeholder=self.wording(nothing))
        chosen: list[str] = self._choose(control, name, words, options or PARAMETERS[name].several, label)
        return chosen

    def choose_confidences(self) -> list[str]:
        """The confidence levels that rows may have; none means all."""
        return self.choose_many("confidence", "confidence", label="data-confidence", nothing="data-confidence-all")

    def choose_day(self, name: str, label: str, *, least: date, most: date) -> date:
        """A View field as a day between two."""
        return controls.choose_day(self.wording(label), least=least, most=most, key=self.offer(name))

    def switch(self, name: str, label: str, *, about: str = "") -> bool:
        """A View field as something that is on or off; `about` is the message that explains it."""
        told = self.wording(about) if about else None
        return controls.switch(self.wording(label), key=self.offer(name), help_text=told)

    def find(self, name: str, hint: str, *, label: str = "data-find") -> str:
        """A View field as words to look for; `hint` is the message of the empty field."""
        return controls.type_words(self.wording(label), key=self.offer(name), placeholder=self.wording(hint))

    def type_number(self, name: str, label: str, field: NumberField) -> None:
        """A View field as a number that the reader types."""
        self.type_part(name, "", self.wording(label), field, self.view.value(name))

    def type_part(self, name: str, part: str, label: str, field: NumberField, value: float) -> None:
        """One part of a View field of pairs as a number that the reader types, with a label in the reader's words."""
        key, complaint = session.offer_number(name, field, value, part)
        controls.type_number(label, key=key, step=field.step, complaint=complaint)

    def _also_called(self, options: Sequence[Any], word: Callable[[Any], str]) -> None:
        """Give the search in lists the aliases and codes of the partners among some options."""
        known = self.kept(also_called, self.wording.language)
        if partners := {word(code): known[code] for code in options if code in known}:
            controls.also_called(partners)

    def _word(self, words: OptionWords) -> Callable[[Any], str]:
        return (lambda code: self.wording.code(words, code)) if isinstance(words, str) else words

    def valid(
        self, name: str, asked: R, check: Callable[[], object], *impossible: type[E]
    ) -> tuple[R | None, E | None]:
        """What the reader asked for if it passes a check, else the last that did (or None), and the error."""
        try:
            check()
        except impossible as error:
            return session.last_valid(name), error
        session.keep_valid(name, asked)
        return asked, None

    def link(self, page: str, label: str, **values: Any) -> None:
        """A link to another page that keeps the view and changes some fields."""
        self.link_to(page, label, self.view.with_values(values))

    def link_to(self, page: str, label: str, view: View) -> None:
        """A link to another page with a view of its own."""
        st.page_link(self.links[page], label=as_label(label), query_params=view.to_query())
