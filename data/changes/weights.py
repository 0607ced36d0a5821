"""How much a change matters to a reader of the dashboard: what a chart draws first, then texts, then what stands behind.

The whole number is the tier, the fraction the size within it: for a trade value the change in millions as a
share of a trillion dollars (more than Canada exports in a year), for a rate the change in points as a share of 100.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.frames import Frame
from data.tables import Table

TRADE_VALUES = {
    "exports_annual": ("value_cad_millions",),
    "exports_monthly": ("value_cad_millions",),
    "precious_metals_monthly": ("value_cad_millions",),
    "exports_annual_usd": ("value_usd_millions",),
    "imports_annual_usd": ("value_usd_millions",),
    "imports_monthly": ("value_cad_millions",),
    "exports_to_us_by_province": ("exports_us_cad_millions",),
    "cusma_claims_monthly": ("imports_usd_millions", "cusma_claimed_usd_millions"),
    "exports_by_sector": ("exports_us_cad_millions", "exports_world_cad_millions"),
    "partner_gdp": ("gdp_usd_current",),
}
A_TRILLION = 1_000_000.0  # in millions
SCALES = {"partner_gdp": 30_000_000_000_000.0}  # in dollars, about the largest economy
RATES = {"tariff_measures": "rate_pct", "average_tariff_rates": "value_pct", "polls": "value_pct"}
# What charts and lists show besides their texts.
FACTS = (
    "status", "effective_from", "effective_to", "imposed_by", "imposed_on", "product_group", "preference_rule",
    "baseline_year", "baseline_value", "multiple", "target_value", "target_year", "value", "stated_value", "stage",
    "milestone_date", "event_date", "partner_codes", "blocs", "kind",
)  # fmt: skip
BEHIND = (
    "sources",
    "licences",
    "notes",
    "glossary",
    "questions",
    "stories",
    "story_views",
    "product_groups",
    "preference_rules",
    "sectors",
    "blocs",
)
DRAWN, WORDED, STANDS_BEHIND = 3.0, 2.0, 1.0
WHOLE_FACT = 0.9  # a measure, an event or a target that comes or goes


def weights(table: Table, before: Frame | None, after: Frame | None) -> np.ndarray:
    """The weight of each change of a table: added rows without `before`, removed ones without `after`."""
    frame = after if after is not None else before
    assert frame is not None  # noqa: S101 (one side is always there)
    if table.name in TRADE_VALUES:
        return DRAWN + _trade_size(table.name, before, after)
    if table.name in BEHIND:
        return np.full(len(frame), STANDS_BEHIND)
    if before is None or after is None:
        return np.full(len(frame), DRAWN + WHOLE_FACT)
    facts = [name for name in FACTS if name in before.columns and name in after.columns]
    changed = np.zeros(len(frame), dtype=bool)
    for name in facts:
        sides = (side[name].astype(object) for side in (before, after))
        left, right = (side.where(side.notna(), None).to_numpy() for side in sides)  # a blank equals a blank
        changed |= left != right
    weight = np.where(changed, DRAWN + 0.5, WORDED)
    if rate := RATES.get(table.name):
        points = _values(after, rate) - _values(before, rate)
        weight = np.where(points != 0, DRAWN + 0.5 + np.minimum(np.abs(points) / 250, 0.4), weight)
    return weight


def _trade_size(table: str, before: Frame | None, after: Frame | None) -> np.ndarray:
    """The largest change of a row's values as a share of the scale of its table, below 0.9."""
    sizes = []
    for name in TRADE_VALUES[table]:
        sides = [_values(frame, name) for frame in (before, after) if frame is not None and name in frame.columns]
        sizes += [np.abs(sides[-1] - (sides[0] if len(sides) == 2 else 0.0))] if sides else []
    change = np.max(sizes, axis=0) if sizes else np.zeros(0)
    return np.asarray(np.minimum(change / SCALES.get(table, A_TRILLION), 1.0) * 0.89)


def _values(frame: Frame, name: str) -> np.ndarray:
    """A column of numbers, zero where blank."""
    return pd.to_numeric(frame[name]).fillna(0.0).to_numpy(dtype="float64")
