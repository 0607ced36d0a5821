"""Small tables by hand for the indicators, and the curated tables, frozen and of today, loaded once."""

from functools import cache

import pandas as pd

from data import TradeTables, load_tables
from data.frames import CUSTOMS_TOTAL, Exports, Frame, Measure
from tests.frozen_tables import FROZEN


@cache
def curated() -> TradeTables:
    """The frozen curated tables; never changed by a test."""
    return load_tables(FROZEN)


@cache
def today() -> TradeTables:
    """The curated tables as they are today; never changed by a test."""
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


def small_trade(*, zero: str = "", china_2025: float = 45.0) -> TradeTables:
    """The curated tables with three years of exports to four partners by hand, C$ millions; `zero` took nothing in 2015.

    2015: world 150, USA 100, China 20. 2024: 200, 120, 30, Japan 10, EU 40. 2025: 200, 90, 45, Japan 15, EU 50.
    """
    values: dict[int, dict[str, float]] = {
        2015: {"WLD": 150, "USA": 100, "CHN": 20},
        2024: {"WLD": 200, "USA": 120, "CHN": 30, "JPN": 10, "EU27": 40},
        2025: {"WLD": 200, "USA": 90, "CHN": china_2025, "JPN": 15, "EU27": 50},
    }
    if zero:
        values[2015][zero] = 0.0
    first = curated()["exports_annual"].iloc[0].to_dict()
    rows = [
        first | {"year": year, "partner_code": partner, "value_cad_millions": value}
        for year, by_partner in values.items()
        for partner, value in by_partner.items()
    ]
    frames = dict(curated().frames) | {"exports_annual": pd.DataFrame(rows)}
    return TradeTables(frames, f"small trade {zero} {china_2025}")


def with_rows(name: str, rows: Frame) -> TradeTables:
    """The curated tables with one of them changed."""
    return TradeTables(
        {**curated().frames, name: rows}, version=f"{name} {pd.util.hash_pandas_object(rows.astype(str)).sum()}"
    )
