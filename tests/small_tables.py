"""Small tables by hand for the indicators, and the curated tables as served, loaded once."""

from functools import cache

import pandas as pd

from data import TradeTables, load_tables
from data.frames import CUSTOMS_TOTAL, Exports, Frame, Measure


@cache
def curated() -> TradeTables:
    """The curated tables; never changed by a test."""
    return load_tables()


def exports_of(values: dict[int | str, dict[str, float]], measure: Measure = CUSTOMS_TOTAL) -> Exports:
    """Exports of one measure from values by period and partner, C$ millions."""
    rows = [
        {"period": period, "partner_code": partner, "value": value}
        for period, by_partner in values.items()
        for partner, value in by_partner.items()
    ]
    frame = pd.DataFrame(rows, columns=["period", "partner_code", "value"])
    frame = frame.assign(as_of="2026-09-03", source_id="statcan", confidence="official", note_id=None)
    frame.attrs["measure"] = measure
    return Exports(frame)


def partners_of(**kinds: str) -> Frame:
    """Partners with their kinds: `partners_of(USA="country", WLD="aggregate")`."""
    return pd.DataFrame({"partner_code": list(kinds), "kind": list(kinds.values())})
