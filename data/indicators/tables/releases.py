"""How old the trade figures are: the last monthly release included, and those since then that are not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data.frames import MONTHLY_ADJUSTED, MONTHLY_UNADJUSTED, WORLD, Frame, TradeTables, records
from data.kept import kept


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


def early_figures(tables: TradeTables, month: str) -> Frame:
    """The exports of a month that are included without its release, the largest first; no rows if there is a world total.

    They have no growth from the month before: a release revises earlier months, and those are of an older release here.

    Definition: seasonally adjusted exports by partner, with their confidence.
    Unit: C$ millions.
    """
    rows = tables.exports(MONTHLY_ADJUSTED).loc[lambda f: f["period"] == month].sort_values("value", ascending=False)
    return rows.iloc[:0] if WORLD in set(rows["partner_code"]) else rows


@kept
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
