"""How old the trade figures are, in plain words."""

from __future__ import annotations

from datetime import date

from data.cells.codes import CONFIDENCES
from data.frames import TradeTables, records
from data.indicators.tables.releases import early_figures, releases_on
from data.names import partner
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
    named = {
        r.reference_month: wording(
            "releases-one", month=wording.period(r.reference_month), date=wording.date(r.release_date)
        )
        for r in found.missing
    }
    early = {month: text for month, release in named.items() if (text := _early(tables, month, release, wording))}
    absent = [release for month, release in named.items() if month not in early]
    missing = wording("releases-missing", releases=wording.join(absent)) if absent else ""
    return " ".join(filter(None, [said, *early.values(), missing]))


def _early(tables: TradeTables, month: str, release: str, wording: Wording) -> str:
    """The few figures that are included of a month whose release is not, largest first; empty if there are none."""
    found = early_figures(tables, month)
    if found.empty:
        return ""
    figures = [
        wording(
            "releases-figure", name=partner(tables, r["partner_code"], wording).the, value=wording.money(r["value"])
        )
        for r in records(found)
    ]
    least = max(found["confidence"], key=CONFIDENCES.index)
    said = {"count": len(figures), "confidence": wording.code("confidence", least).lower()}
    return wording("releases-early", release=release, figures=wording.join(figures), **said)
