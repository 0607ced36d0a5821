"""A reader at random: opens a page in some window, changes one choice after another, and keeps every chart that is shown.

The choices are those that the page offers at the time, so that a new control or a new code is tried without a word here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, NamedTuple

import plotly.graph_objects as go

from components.drawing.chart import Caption, Chart, TextTable
from components.drawing.style import Scheme, Style
from components.figures import FIGURES
from dashboard.kept import Drawing
from dashboard.page import Page
from dashboard.rehearsal import Rehearsal
from dashboard.session import style_in
from dashboard.view import PARAMETERS, View, codes_of
from data import TradeTables
from data.wording import LANGUAGES, wording_for
from data.wording.typed_numbers import NumberField

WINDOWS = ((390, 844), (820, 1180), (1280, 900), (1600, 900))
CANVASES = ((1366, 625), (1600, 900), (1920, 1080))
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
EMPTY = Chart("", go.Figure(), Caption("", "", ""), "", TextTable((), ()))
MOST_CHOSEN, MOST_CHANGED, MOST_STEPS, MOST_SETTLED, START_ANEW = 5, 3, 20, 9, 0.2
Offered = Callable[[], Any]  # draws one of the values that a field may have


class Shown(NamedTuple):
    """A chart as a page shows it: its name, the size it has there, its choices, and the view to find it again."""

    name: str
    style: Style
    choices: dict[str, Any]
    view: View

    def drawn(self, tables: TradeTables) -> Chart:
        """The chart itself."""
        wording = wording_for(self.view.lang)
        mark = wording("source-view-code", code="3HUMVZ") + "."
        return FIGURES[self.name](tables, wording, replace(self.style, mark=mark), **self.choices)


class Settled(Exception):
    """The page corrects its view and is shown anew."""


@dataclass(frozen=True)
class Wandering(Rehearsal):
    """A place that draws nothing: it keeps what is shown and what is offered."""

    chance: Random = field(default_factory=Random)
    shown: list[Shown] = field(default_factory=list)
    on_offer: dict[str, Offered] = field(default_factory=dict)
    canvas: list[str] = field(default_factory=list)

    def chart(self, asked: Drawing, *, style: Style | None = None) -> Chart:
        self.shown.append(Shown(asked.name, style or self.style, dict(asked.choices), self.view))
        return replace(EMPTY, name=asked.name)

    def show(self, chart: Chart, *, key: str | None = None) -> None:
        pass

    def change(self, **values: Any) -> None:
        if wrong := {name: value for name, value in values.items() if self.view.value(name) != value}:
            raise Settled(wrong)

    settle = change

    def valid(
        self, name: str, asked: Any, check: Callable[[], object], *impossible: Any
    ) -> tuple[Any, Exception | None]:
        try:
            check()
        except impossible as error:
            return None, error
        return asked, None

    def presented(self, offered: Collection[str], usual: str) -> str:
        self.canvas.extend(offered)
        return super().presented(offered, usual)

    def offer(self, name: str, options: Sequence[Any] = (), word: Any = str) -> str:
        now, codes = self.view.value(name), options or codes_of(name)
        if codes:
            self._one_of(name, codes)
        elif isinstance(now, bool):
            self._one_of(name, (True, False))
        elif name == "day":
            self._one_of(name, sorted({day.date() for day in self.tables.measures["announced_on"]}))
        elif name.endswith("name"):
            column = f"name_{self.wording.language}"
            self._one_of(name, [text for text in self.tables["partners"][column] if len(text) <= 40])
        return name

    def choose(self, name: str, words: Any, options: Sequence[Any] = (), *, label: str = "") -> Any:
        self._one_of(name, options or codes_of(name))
        return self.view.value(name)

    choose_few = choose_part = slide = choose

    def choose_many(
        self, name: str, words: Any, options: Sequence[str] = (), *, nothing: str = "", label: str = ""
    ) -> list[str]:
        options = options or PARAMETERS[name].several
        most = min(MOST_CHOSEN, len(options))

        def some() -> tuple[str, ...]:
            return tuple(
                self.chance.sample(list(options), self.chance.choice((0, 0, 1, 2, most)) if most > 2 else most)
            )

        self.on_offer[name] = some
        return list(self.view.value(name))

    def choose_confidences(self) -> list[str]:
        return self.choose_many("confidence", "confidence")

    def type_number(self, name: str, label: str, field: NumberField) -> None:
        now = self.view.value(name)
        self.on_offer[name] = lambda: type(now)(self._stepped(field, now))

    def type_part(self, name: str, part: str, label: str, field: NumberField, value: float) -> None:
        self.on_offer[f"{name} {part}"] = lambda: tuple(
            (dict(self.view.value(name)) | {part: self._stepped(field, value)}).items()
        )

    def _one_of(self, name: str, options: Sequence[Any]) -> None:
        self.on_offer[name] = lambda: self.chance.choice(list(options))

    def _stepped(self, field: NumberField, value: float) -> float:
        """A number some steps of the arrow keys away, mostly few."""
        steps = round(self.chance.choice((-1, 1)) * MOST_STEPS ** self.chance.random())
        return min(max(value + steps * field.step, field.least), field.most)


def wander(page: Page, tables: TradeTables, chance: Random) -> Iterator[list[Shown]]:
    """What a page shows after each of any number of changes, each time in a window at random."""
    view = View(lang=chance.choice(LANGUAGES))
    while True:
        place = visit(page, tables, view, _style(chance, WINDOWS), chance)
        yield place.shown
        on_canvas = replace(place.view, present=True, chart="")
        stood = visit(page, tables, on_canvas, _style(chance, CANVASES, present=True), chance)
        if stood.canvas:
            asked = replace(on_canvas, chart=chance.choice(stood.canvas))
            stood = visit(page, tables, asked, stood.style, chance)
        yield stood.shown
        names = chance.sample(sorted(place.on_offer), min(chance.randint(1, MOST_CHANGED), len(place.on_offer)))
        changed = {name.partition(" ")[0]: place.on_offer[name]() for name in names}
        kept = View() if chance.random() < START_ANEW else place.view
        view = kept.with_values({"lang": chance.choice(LANGUAGES)} | changed)


def visit(page: Page, tables: TradeTables, view: View, style: Style, chance: Random) -> Wandering:
    """The page as it is shown in the end, when it has corrected what it does not know in the view."""
    for _ in range(MOST_SETTLED):
        place = Wandering(view, tables, wording_for(view.lang), style, {}, chance)
        try:
            page.show(place)
        except Settled as settled:
            view = view.with_values(settled.args[0])
        else:
            return place
    raise RuntimeError(f"{page.code} never settles: {view.to_query()}")


def _style(chance: Random, windows: Sequence[tuple[int, int]], *, present: bool = False) -> Style:
    return style_in(chance.choice(windows), chance.choice(SCHEMES), present=present)
