"""Pages shown to nobody: which charts a view shows, for addresses, slides and files."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from components.drawing.chart import Chart
from components.drawing.style import Style
from dashboard.known_codes import read_names, settle_codes
from dashboard.page import PAGES, Page
from dashboard.place import E, Place, R
from dashboard.view import View, codes_of
from data import TradeTables
from data.cells.codes import DIRECTIONS
from data.kept import kept_result
from data.wording import wording_for


def _others(name: str) -> tuple[dict[str, Any], ...]:
    """Every code of a choice but the first."""
    return tuple({name: code} for code in codes_of(name)[1:])


# The parts of pages beside those that are shown first; what is compared with history or tried is shown without these tables.
PARTS: dict[str, tuple[dict[str, Any], ...]] = {
    "overview": _others("spread"),
    "tariffs": (*_others("look"), *({"direction": code} for code in DIRECTIONS[1:])),
    "partners": _others("tab"),
    "partner": (*_others("aspect"), *_others("traded")),
    "agreements": ({"kinds": "all"},),
    "sectors": (*_others("cut"), *_others("flow")),
    "targets": (*_others("aim"), {"gold": "without"}),
    "claims": _others("matter"),
    "data": tuple(part for part in _others("part") if part["part"] not in ("changes", "try")),
}
# Where Streamlit warns, for every element, that nobody will see it.
_WARNERS = (
    "streamlit",
    "streamlit.runtime.scriptrunner_utils.script_run_context",
    "streamlit.runtime.state.session_state_proxy",
)


class NotShown(Exception):
    """A view that its page cannot show as it is: the fields that would be corrected, with what a reader would get instead."""

    def __init__(self, instead: Mapping[str, Any]) -> None:
        super().__init__(f"not shown as asked: {', '.join(instead)}")
        self.instead = instead


class Found(NamedTuple):
    """A chart, the page that has it, and the view with which the page shows it."""

    page: Page
    view: View
    chart: Chart


@dataclass(frozen=True)
class Unattended(Place):
    """A place without a reader: a page draws, words and counts as for one, and nobody sees it.

    Outside of a reader's session Streamlit's elements do nothing and its controls choose nothing.
    """

    shown: list[Chart] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)

    def show(self, chart: Chart, *, key: str | None = None) -> Any:  # noqa: ARG002  # as a reader's place is called
        """Take note of the chart."""
        self.shown.append(chart)

    def presented(self, offered: Collection[str], usual: str) -> str:
        """The chart that the view names; take note of those that the page offers."""
        self.offered.extend(offered)
        return super().presented(offered, usual)

    def link_to(self, page: str, label: str, view: View) -> None:
        """No link: without a reader there is no navigation."""

    def change(self, **values: Any) -> None:
        """Refuse a view that the page would correct."""
        self.settle(**values)

    def settle(self, **values: Any) -> None:
        """Refuse a view that the page would correct."""
        wrong = {name: value for name, value in values.items() if self.view.value(name) != value}
        if wrong:
            raise NotShown(wrong)

    def valid(
        self,
        name: str,  # noqa: ARG002
        asked: R,
        check: Callable[[], object],
        *impossible: type[E],
    ) -> tuple[R | None, E | None]:
        """What the view asks for if it passes a check, else None and the error: nothing was shown before."""
        try:
            check()
        except impossible as error:
            return None, error
        return asked, None


def charts_shown(page: str, view: View, tables: TradeTables, style: Style) -> tuple[Chart, ...]:
    """The charts that a page shows for a view, in their order; NotShown where the page would correct the view."""
    return tuple(_shown(next(each for each in PAGES if each.code == page), view, tables, style).shown)


def chart_shown(name: str, view: View, tables: TradeTables, style: Style, *, page: str = "") -> Chart:
    """The chart of a name as a page shows it for a view; NotShown where the page would correct the view."""
    return chart_found(name, view, tables, style, page=page).chart


def chart_found(name: str, view: View, tables: TradeTables, style: Style, *, page: str = "") -> Found:
    """The chart of a name as a page shows it for a view, with that page and the view that shows it there.

    NotShown where the page would correct the view. Without `page` it is the last page that has the chart, which is the one where its
    choices are made. Where the view shows another part of the page, the part that has the chart is shown.
    """
    ways = kept_result(pages_of_charts, tables)[name]
    found, part = ways[page or list(ways)[-1]]
    try:
        return Found(found, view, chart_on_page(name, found.code, view, tables, style))
    except NotShown as refused:
        if set(refused.instead) != {"chart"}:
            raise
    view = view.with_values(part)
    return Found(found, view, chart_on_page(name, found.code, view, tables, style))


def chart_on_page(name: str, page: str, view: View, tables: TradeTables, style: Style) -> Chart:
    """The chart of a name on a page whose view shows it; NotShown where it does not with these tables.

    Only that page is run, so it is cheap for tables that no page was shown with.
    """
    presented = view.with_values({"present": True, "chart": name})
    return _shown(next(each for each in PAGES if each.code == page), presented, tables, style).shown[-1]


def pages_of_charts(tables: TradeTables) -> Mapping[str, Mapping[str, tuple[Page, Mapping[str, Any]]]]:
    """The pages that have each chart, by their codes, with the values of the view that show the part which has it."""
    found: dict[str, dict[str, tuple[Page, Mapping[str, Any]]]] = {}
    for page in PAGES:
        for part in ({}, *PARTS.get(page.code, ())):
            place = _shown(page, View(present=True).with_values(part), tables, Style())
            for name in place.offered:
                found.setdefault(name, {}).setdefault(page.code, (page, part))
    return found


def _shown(page: Page, view: View, tables: TradeTables, style: Style) -> Unattended:
    place = Unattended(view, tables, wording_for(view.lang), style, {}, page.code)
    with without_warnings():
        read_names(place, ())
        settle_codes(place)
        page.show(place)
    return place


@contextmanager
def without_warnings() -> Iterator[None]:
    """Leave out what Streamlit says in this thread; what it says to readers in others is logged as ever."""
    here = threading.get_ident()

    def elsewhere(record: logging.LogRecord) -> bool:
        return record.thread != here

    loggers = [logging.getLogger(name) for name in _WARNERS]
    for logger in loggers:
        logger.addFilter(elsewhere)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(elsewhere)
