"""The controls of the agreements page."""

from __future__ import annotations

from functools import lru_cache

from components.screen import controls
from dashboard.place import Place
from data.cells.codes import REGIONS
from data.frames import TradeTables
from data.indicators.agreements.choice import GROUPS
from data.indicators.agreements.entries import ENTRY_SERIES, entries
from data.tables import rows_by_key

FIELDS = ("kinds", "stages", "area", "reach", "confidence")


def show_choice(place: Place) -> None:
    """Which agreements, at which stages, where, since when and how far confirmed."""
    wording = place.wording
    with controls.row("agreements"):
        place.choose_few("kinds", wording("agreements-control-kinds"), "agreements-kinds")
        place.choose_few("reach", wording("agreements-control-reach"), "agreements-reach")
        place.choose(
            "area", wording("agreements-control-area"),
            lambda r: wording.code("region", r) if r else wording("agreements-area-all"), ("", *REGIONS),
        )  # fmt: skip
        label, every = wording("agreements-control-stages"), wording("agreements-control-any")
        place.choose_many("stages", label, "stage", GROUPS, nothing=every)
        place.choose_confidences()
        if place.changed(*FIELDS):
            place.reset_button("agreements", *FIELDS)


def show_covered(place: Place) -> None:
    """Whether exports to the United States are counted."""
    with controls.row("covered"):
        place.choose_few("covered", place.wording("agreements-control-covered"), "agreements-covered")


def show_entered(place: Place) -> None:
    """Whose figures, and which of the agreements that they can show."""
    wording, rows = place.wording, rows_by_key(place.tables, "agreements")
    with controls.row("entered"):
        place.choose_few("counted", wording("agreements-control-counted"), "agreements-counted")
        place.choose_many(
            "entered", wording("agreements-control-entered"), lambda a: wording.pick(rows[a], "short_name"),
            every_entry(place.tables), nothing=wording("agreements-entered-usual"),
        )  # fmt: skip


@lru_cache(maxsize=4)
def every_entry(tables: TradeTables) -> tuple[str, ...]:
    """Agreements that one of the series can show, the largest first."""
    return tuple(dict.fromkeys(e.agreement_id for series in ENTRY_SERIES for e in entries(tables, series)))
