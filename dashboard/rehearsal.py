"""Every page shown to nobody: what the first readers would wait for is drawn, and a page that tables break is found."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from components.drawing.style import Style
from components.html.glossary import glossary_of
from dashboard.page import PAGES, Page
from dashboard.page.tables import page as data
from dashboard.page.targets import page as targets
from dashboard.place import Place
from dashboard.view import View
from data import TradeTables
from data.cells.codes import DIRECTIONS
from data.wording import LANGUAGES, wording_for

LOG = logging.getLogger(__name__)
# The parts of pages beside those that are shown first; what is compared with history or tried is shown without these tables.
PARTS: dict[str, tuple[dict[str, Any], ...]] = {
    "overview": ({"spread": "hhi"}, {"spread": "top"}),
    "tariffs": (
        {"look": "rates"},
        {"look": "lanes"},
        {"look": "day"},
        *({"direction": code} for code in DIRECTIONS[1:]),
    ),
    "partners": ({"tab": "bars"}, {"tab": "table"}),
    "partner": ({"aspect": "compare"}, {"traded": "imports"}, {"traded": "two_way"}, {"traded": "balance"}),
    "agreements": ({"kinds": "all"},),
    "sectors": ({"cut": "provinces"}, {"flow": "total_exports"}),
    "targets": (*({"aim": code} for code in targets.PARTS), {"gold": "without"}),
    "claims": ({"matter": "sources"},),
    "data": tuple({"part": code} for code in data.PARTS if code not in ("tables", "changes", "try")),
}
# Where Streamlit warns, for every element, that nobody will see it.
_WARNERS = (
    "streamlit",
    "streamlit.runtime.scriptrunner_utils.script_run_context",
    "streamlit.runtime.state.session_state_proxy",
)


class Rehearsal(Place):
    """A place without a reader: a page draws, words and counts as for one, and nobody sees it.

    Outside of a reader's session Streamlit's elements do nothing and its controls choose nothing.
    """

    def link(self, page: str, label: str, **values: Any) -> None:
        """No link: without a reader there is no navigation."""

    def change(self, **values: Any) -> None:
        """No change: there is no session to keep it."""

    def settle(self, **values: Any) -> None:
        """No change either."""


def failing_pages(tables: TradeTables) -> tuple[str, ...]:
    """The addresses of the pages that cannot be shown with some tables; the log says why."""
    with _without_warnings():
        return tuple(f"/{page.path}" for page in PAGES if not _rehearsed(page, tables))


def _rehearsed(page: Page, tables: TradeTables) -> bool:
    """Whether a page can be shown: as it opens in both languages, and each of its parts in one."""
    views = [*(View(lang=language) for language in LANGUAGES), *(View(**part) for part in PARTS.get(page.code, ()))]
    try:
        for view in views:
            glossary_of(tables, view.lang)
            page.show(Rehearsal(view, tables, wording_for(view.lang), Style(), {}))
    except Exception:  # whatever goes wrong in one page, the others are looked at too
        LOG.exception("the page /%s cannot be shown with the tables as they are now", page.path)
        return False
    return True


@contextmanager
def _without_warnings() -> Iterator[None]:
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
