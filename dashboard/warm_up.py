"""Everything that the first reader would wait for, done before anyone is let in."""

from __future__ import annotations

from components.style import Style
from dashboard import served
from dashboard.drawn import drawn
from dashboard.page import PAGES
from dashboard.view import View


def warm_up() -> None:
    """Import, load the tables, and draw the first charts in both languages."""
    tables = served.current().tables
    if tables is None or not PAGES:
        return
    view = View()
    for language in ("en", "fr"):
        drawn("target_path", tables, language=language, style=Style(), baseline=view.baseline, due=view.due, multiple=view.multiple)
