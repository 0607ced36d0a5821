"""Everything that the first reader would wait for, done before anyone is let in."""

from __future__ import annotations

import gc
import logging
from typing import Any

from components.drawing.style import Style
from components.html.glossary import glossary_of
from dashboard import served
from dashboard.page import PAGES, Page
from dashboard.place import Place
from dashboard.view import View
from data import TradeTables
from data.wording import LANGUAGES, wording_for

LOG = logging.getLogger(__name__)


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


def warm_up() -> None:
    """Import, load the tables, and show every page once in both languages to nobody."""
    tables = served.current().tables
    if tables is not None:
        logging.disable(logging.WARNING)  # Streamlit warns at every element that nobody will see it
        try:
            failures = [f"{page.code}: {error!r}" for page in PAGES if (error := _rehearsed(page, tables))]
        finally:
            logging.disable(logging.NOTSET)
        for failure in failures:
            LOG.warning("not warmed up, %s", failure)
    # What lives now lives on: later collections need not look at it again.
    gc.collect()
    gc.freeze()


def _rehearsed(page: Page, tables: TradeTables) -> Exception | None:
    """What went wrong when a page was shown; a page that fails must not keep the others from their readers."""
    try:
        for language in LANGUAGES:
            glossary_of(tables, language)
            page.show(Rehearsal(View(lang=language), tables, wording_for(language), Style(), {}))
    except Exception as error:
        return error
    return None
