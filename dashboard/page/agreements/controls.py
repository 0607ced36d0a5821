"""The controls of the agreements page."""

from __future__ import annotations

from components.agreements.words import area_word
from components.screen import controls
from dashboard.place import Place
from data.cells.codes import REGIONS
from data.cells.folding import folded
from data.frames import TradeTables
from data.indicators.agreements.choice import agreement_partners
from data.indicators.agreements.entries import ENTRY_SERIES, entries
from data.kept import kept
from data.names import names
from data.tables import rows_by_key
from data.wording import Language


def show_choice(place: Place) -> None:
    """Which agreements, at which stages, where, since when and how far confirmed."""
    wording = place.wording
    with controls.row("agreements"):
        place.choose_few("kinds", "agreements-kinds")
        place.choose_few("reach", "agreements-reach")
        place.choose(
            "area", lambda a: area_word(place.tables, a, wording) if a else wording("agreements-area-all"),
            ("", *REGIONS, *place.kept(partners_by_name, wording.language)), label="agreements-control-area",
        )  # fmt: skip
        place.choose_many("stages", "stage", label="agreements-control-stages", nothing="agreements-control-any")
        place.choose_confidences()
        place.reset_button("kinds", "stages", "area", "reach", "confidence")


def show_entered(place: Place) -> None:
    """Whose figures, and which of the agreements that they can show."""
    wording, rows = place.wording, rows_by_key(place.tables, "agreements")
    with controls.row("entered"):
        place.choose_few("counted", "agreements-counted")
        place.choose_many(
            "entered", lambda a: wording.pick(rows[a], "short_name"), every_entry(place.tables),
            label="agreements-control-entered", nothing="agreements-entered-usual",
        )  # fmt: skip


def partners_by_name(tables: TradeTables, language: Language) -> tuple[str, ...]:
    """The partners of all agreements, in the order of the reader's alphabet."""
    known = names(tables, language)
    return tuple(sorted(agreement_partners(tables), key=lambda code: folded(known[code])))


@kept
def every_entry(tables: TradeTables) -> tuple[str, ...]:
    """Agreements that one of the series can show, the largest first."""
    return tuple(dict.fromkeys(e.agreement_id for series in ENTRY_SERIES for e in entries(tables, series)))
