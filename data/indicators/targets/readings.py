"""A pledge read in several ways: each reading's baseline, target and standing, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from data.cells.named_rows import MAIN_PLEDGE
from data.frames import CUSTOMS_TOTAL, TradeTables, records
from data.indicators.exports.gold import counted_flows
from data.indicators.targets.path import ImpossibleTarget, Verdict, target_path, verdict


@dataclass(frozen=True)
class Reading:
    """One reading of a pledge: what it counts from, and where exports stand on it.

    Values in C$ millions. `verdict` is None where the tables hold no yearly series on the reading's
    basis: the reading can then be stated and not checked. `implied` says that the baseline is inferred from the pledge.
    """

    target_id: str
    basis: str
    baseline_year: int
    baseline_value: float
    target_year: int
    target_value: float
    confidence: str
    source_id: str
    verdict: Verdict | None
    without_gold: bool = False
    implied: bool = False


def readings(tables: TradeTables, *, pledge: str = MAIN_PLEDGE) -> tuple[Reading, ...]:
    """Every reading of a pledge that `targets.csv` holds, checked where a yearly series on its basis exists.

    After each that counts from the series itself stands the same without precious metals.
    """
    rows = tables["targets"].loc[lambda f: (f["reading_of"] == pledge) & (f["kind"] == "reading")]
    found = []
    for row in records(rows):
        values = _yearly(tables, str(row["basis"]), without_gold=False)
        found.append(_reading(row, values))
        if values is not None and pd.isna(row["baseline_value"]):
            bare = _reading(row, _yearly(tables, str(row["basis"]), without_gold=True))
            found += [replace(bare, without_gold=True)] if bare.baseline_value > 0 else []
    return tuple(found)


def _yearly(tables: TradeTables, basis: str, *, without_gold: bool) -> pd.Series[float] | None:
    """Yearly non-US exports on a basis, C$ millions; None where the tables hold none."""
    if basis != CUSTOMS_TOTAL.basis:
        return None
    return counted_flows(tables, CUSTOMS_TOTAL, without_gold=without_gold).set_index("period")["non_us"]


def _reading(row: Mapping[Any, Any], values: pd.Series[float] | None) -> Reading:
    """A row of the targets table as a reading; a baseline that the row leaves blank comes from the series."""
    year, due = int(str(row["baseline_year"])), int(str(row["target_year"]))
    stated, multiple = float(str(row["baseline_value"])), float(str(row["multiple"]))
    start = (
        stated * 1000
        if not pd.isna(stated)
        else float(values.get(year, float("nan")))
        if values is not None
        else float("nan")
    )
    try:
        path = target_path(baseline_year=year, baseline_value=start, target_year=due, multiple=multiple)
        found = verdict(values, path) if values is not None else None
    except ImpossibleTarget:
        found = None
    return Reading(
        str(row["target_id"]), str(row["basis"]), year, start, due, start * multiple, str(row["confidence"]), str(row["source_id"]), found,
        implied=not pd.isna(stated),
    )  # fmt: skip
