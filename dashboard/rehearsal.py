"""Every page shown to nobody: what the first readers would wait for is drawn, and a page that tables break is found."""

from __future__ import annotations

import logging
from typing import Any

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.html.glossary import glossary_of
from dashboard.page import PAGES, Page
from dashboard.place import Place
from dashboard.unattended import PARTS, Unattended, without_warnings
from dashboard.view import View
from data import TradeTables
from data.wording import LANGUAGES, wording_for

LOG = logging.getLogger(__name__)


class Rehearsal(Unattended):
    """A place without a reader where everything is drawn, and what a page would correct is passed over."""

    def show(self, chart: Chart, *, key: str | None = None) -> Any:
        """Show the chart with its text table and its buttons, as for a reader."""
        return Place.show(self, chart, key=key)

    def settle(self, **values: Any) -> None:
        """No change: there is no session to keep it."""


def failing_pages(tables: TradeTables) -> tuple[str, ...]:
    """The addresses of the pages that cannot be shown with some tables; the log says why."""
    with without_warnings():
        return tuple(f"/{page.path}" for page in PAGES if not _rehearsed(page, tables))


def _rehearsed(page: Page, tables: TradeTables) -> bool:
    """Whether a page can be shown: as it opens in both languages, and each of its parts in one."""
    shown = (*({"lang": language} for language in LANGUAGES), *PARTS.get(page.code, ()))
    views = [View().with_values(values) for values in shown]
    try:
        for view in views:
            glossary_of(tables, view.lang)
            page.show(Rehearsal(view, tables, wording_for(view.lang), Style(), {}, page.code))
    except Exception:  # whatever goes wrong in one page, the others are looked at too
        LOG.exception("the page /%s cannot be shown with the tables as they are now", page.path)
        return False
    return True
