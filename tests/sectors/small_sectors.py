"""Small tables of sectors, their exports, the duties on them and what matches the two."""

from typing import Any

import pandas as pd

from data import TradeTables
from data.indicators.sectors.points import SectorPeriod

MAY = SectorPeriod("2026-05", "2026-05", "domestic_exports")


def exports(sector: str, us: float, world: float | None, **columns: Any) -> dict[str, Any]:
    """Exports of one sector in May 2026, C$ millions."""
    plain = {
        "period_from": "2026-05",
        "period_to": "2026-05",
        "flow": "domestic_exports",
        "source_id": "statcan",
        "as_of": "2026-07-07",
    }
    values = {"sector_id": sector, "exports_us_cad_millions": us, "exports_world_cad_millions": world}
    return plain | values | {"confidence": "official", "note_id": None} | columns


def measure(group: str, rate: float | None, **columns: Any) -> dict[str, Any]:
    """A US measure on Canadian goods, in force since 2025."""
    plain = {
        "measure_id": f"{group}-{rate}", "imposed_by": "USA", "imposed_on": "CAN", "product_group": group, "preference_rule": "all",
        "measure_kind": "duty", "became": None, "rate_pct": rate, "announced_on": pd.Timestamp("2025-01-01"), "effective_from": pd.Timestamp("2025-02-01"), "effective_to": pd.NaT,
        "status": "in_force", "legal_basis": "section_232", "as_of": pd.Timestamp("2026-10-09"), "source_id": "whitehouse", "confidence": "official",
    }  # fmt: skip
    return plain | columns


def match(sector: str, group: str, extent: str = "all") -> dict[str, Any]:
    """A product group that belongs to a sector."""
    reasons = {"reason_en": "Same.", "reason_fr": "Le même.", "confidence": "secondary"}
    return {"sector_id": sector, "product_group": group, "extent": extent} | reasons


def tables(rows: list[dict[str, Any]], measures: list[dict[str, Any]], matches: list[dict[str, Any]]) -> TradeTables:
    """Small tables with a version of their own."""
    sectors = pd.DataFrame(
        {"sector_id": ["steel", "oil", "gold", "wood"], "family": ["metals", "energy", "gold", "wood"], "name_en": "", "name_fr": ""}
    )  # fmt: skip
    frames = {
        "exports_by_sector": pd.DataFrame(rows), "tariff_measures": pd.DataFrame(measures),
        "sector_product_groups": pd.DataFrame(matches), "sectors": sectors,
    }  # fmt: skip
    return TradeTables(frames, repr((rows, measures, matches)))


STEEL = exports("steel", 30, 40)
