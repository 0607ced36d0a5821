"""Tariff measures and events by hand: each takes what matters to a claim, and plain values for the rest."""

from typing import Any

import pandas as pd

from data.frames import Frame, TariffMeasures

DATES = ("announced_on", "effective_from", "effective_to", "as_of")
PLAIN: dict[str, Any] = {
    "imposed_by": "USA", "imposed_on": "CAN", "product_group": "steel", "preference_rule": "all", "measure_kind": "duty", "rate_pct": 25.0,
    "legal_basis": "section_232", "announced_on": "2025-03-01", "effective_from": "2025-03-12", "effective_to": None,
    "status": "in_force", "became": None, "as_of": "2026-08-21", "source_id": "s", "confidence": "official",
}  # fmt: skip


def measures_of(**rows: dict[str, Any]) -> TariffMeasures:
    """Measures by id: `measures_of(a={"rate_pct": 50.0})`."""
    frame = pd.DataFrame([PLAIN | {"measure_id": name} | row for name, row in rows.items()])
    return TariffMeasures(
        frame.assign(**{column: pd.to_datetime(frame[column]).astype("datetime64[s]") for column in DATES})
    )


def events_of(**rows: tuple[str, str, tuple[str, ...]]) -> Frame:
    """Events by id, each with its date, its category and the measures that it concerns."""
    return pd.DataFrame(
        [
            {"event_id": name, "event_date": day, "category": category, "measure_ids": ids, "actors": ("USA",)}
            for name, (day, category, ids) in rows.items()
        ]
    )
