"""How old the trade figures are, in plain words."""

from __future__ import annotations

from datetime import date

from data.frames import TradeTables
from data.indicators.tables.releases import releases_on
from data.wording import Wording


def releases_sentence(tables: TradeTables, today: date, wording: Wording) -> str:
    """Which release is the last one included, and which ones since then are not; empty where the calendar does not tell."""
    found = releases_on(tables, today)
    if found is None:
        return ""
    said = wording(
        "releases-included", month=wording.period(found.included.reference_month), date=wording.date(found.included.release_date)
    )  # fmt: skip
    if not found.missing:
        return f"{said} {wording('releases-none-missing', today=wording.date(today))}"
    listed = wording.join(
        [
            wording("releases-one", month=wording.period(r.reference_month), date=wording.date(r.release_date))
            for r in found.missing
        ]
    )
    return f"{said} {wording('releases-missing', count=len(found.missing), releases=listed)}"
