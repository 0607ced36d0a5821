"""How old the trade figures are: the last monthly release included, and those since then that are not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import pandas as pd

from data.frames import MONTHLY_ADJUSTED, MONTHLY_UNADJUSTED, WORLD, TradeTables, records


@dataclass(frozen=True)
class Release:
    """A monthly release of trade statistics: the month that it is about, and its date as precise as known."""

    reference_month: str
    release_date: str


@dataclass(frozen=True)
class Releases:
    """The release whose month is the last one included, and the later ones that were due by a day."""

    included: Release
    missing: tuple[Release, ...]


@dataclass(frozen=True)
class EarlyFigure:
    """Seasonally adjusted exports to a partner in a month without a world total, in C$ millions, and the change from `before`; None where not known."""

    partner_code: str
    value: float
    before: str
    change: float | None


def early_figures(tables: TradeTables, month: str) -> tuple[EarlyFigure, ...]:
    """The figures of a month that are included without its release, the largest first.

    Definition: seasonally adjusted exports of the month, and their growth from the month before.
    Unit: C$ millions; growth a fraction.
    """
    exports, before = tables.exports(MONTHLY_ADJUSTED), str(pd.Period(month) - 1)
    values = exports.pivot(index="partner_code", columns="period", values="value")
    now = values[month].dropna().sort_values(ascending=False) if month in values.columns else pd.Series(dtype=float)
    if WORLD in now.index:
        return ()
    then = values[before].to_dict() if before in values.columns else {}
    return tuple(
        EarlyFigure(str(code), value, before, value / then[code] - 1 if then.get(code, 0) > 0 else None)
        for code, value in now.items()
    )


@lru_cache(maxsize=8)
def releases_on(tables: TradeTables, today: date) -> Releases | None:
    """Releases as of a day; None where the calendar does not name the last month included.

    A month is included where the monthly exports, not seasonally adjusted, have its world total.
    """
    exports = tables.exports(MONTHLY_UNADJUSTED)
    last = str(exports.loc[exports["partner_code"] == WORLD, "period"].max())
    rows = records(tables["trade_releases"].sort_values("reference_month"))
    included = [r for r in rows if r["reference_month"] == last]
    if not included:
        return None
    later = [r for r in rows if r["reference_month"] > last and r["due_by"].date() <= today]
    return Releases(_release(included[0]), tuple(map(_release, later)))


def _release(row: dict[str, object]) -> Release:
    return Release(str(row["reference_month"]), str(row["release_date"]))
