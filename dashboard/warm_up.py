"""Everything that the first reader would wait for, done before anyone is let in."""

from __future__ import annotations

import gc

from dashboard import served
from dashboard.rehearsal import failing_pages


def warm_up() -> None:
    """Import, load the tables, and show every page once to nobody; so is every page with tables that come later."""
    served.rehearse_with(failing_pages)
    served.current()
    # What lives now lives on: later collections need not look at it again.
    gc.collect()
    gc.freeze()
