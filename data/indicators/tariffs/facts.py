"""Facts about the record of tariff measures: how many were in force when, which add up, how fresh they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

import pandas as pd

from data.frames import ONE_DAY, Frame, TariffMeasures, records
from data.indicators.tariffs.duties import duties_in_force, never_applied, never_confirmed, state_on


def measures_by_day(measures: TariffMeasures, *, first: pd.Timestamp, last: pd.Timestamp) -> Frame:
    """How many measures of each imposer were in force, one row for each day on which the number changed.

    Columns `imposed_by`, `day`, `count`; every imposer has a row for the first and for the last day.
    """
    taken = measures.loc[~never_applied(measures)]
    changes: dict[str, Counter[pd.Timestamp]] = {}
    for by, start, end in zip(taken["imposed_by"], taken["effective_from"], taken["effective_to"], strict=True):
        change = changes.setdefault(by, Counter({first: 0, last: 0}))
        change[max(start, first)] += 1
        if not pd.isna(end):
            change[max(end + ONE_DAY, first)] -= 1
    rows = []
    for by in sorted(changes):
        days, counts = sorted(d for d in changes[by] if d <= last), changes[by]
        rows += [
            {"imposed_by": by, "day": d, "count": n}
            for d, n in zip(days, accumulate(counts[d] for d in days), strict=True)
        ]
    return pd.DataFrame(rows, columns=["imposed_by", "day", "count"])


@dataclass(frozen=True)
class DayCounts:
    """How many measures were in force (and how many duties they are), announced for later, and threatened on a day.

    `unconfirmed` of those in force were last known before their start.
    """

    day: date
    in_force: int
    duties: int
    announced: int
    threatened: int
    unconfirmed: int


def day_counts(measures: TariffMeasures, *, day: date) -> DayCounts:
    """The count of measures in each state on a day.

    Definition: measures by their state on the day (`state_on`).
    Unit: number of measures.
    """
    found = state_on(measures, day=day)
    states = found["state"].value_counts()
    return DayCounts(
        day,
        int(states.get("in_force", 0)),
        len(duties_in_force(measures, day=day)),
        int(states.get("announced", 0)),
        int(states.get("threatened", 0)),
        int((found["state"].eq("in_force") & never_confirmed(found)).sum()),
    )


@dataclass(frozen=True)
class Freshness:
    """When the measures in force on a day were last known, how many officially, and the day that most share, with their number.

    `unconfirmed` of them were last known before their start.
    """

    count: int
    oldest: date
    newest: date
    official: int
    usual: date
    often: int
    unconfirmed: int


def freshness(measures: TariffMeasures, *, day: date) -> Freshness | None:
    """As-of dates of the measures in force on a day; None where none was."""
    live = state_on(measures, day=day).loc[lambda f: f["state"] == "in_force"]
    if live.empty:
        return None
    official, (usual, often) = int((live["confidence"] == "official").sum()), usual_day(live)
    oldest, newest = live["as_of"].min().date(), live["as_of"].max().date()
    return Freshness(len(live), oldest, newest, official, usual, often, int(never_confirmed(live).sum()))


def usual_day(rows: Frame) -> tuple[date, int]:
    """The as-of date that most rows share, the latest of several, and how many rows share it."""
    day, often = max(Counter(rows["as_of"]).items(), key=lambda pair: (pair[1], pair[0]))
    return day.date(), often


@dataclass(frozen=True)
class StackedDuties:
    """Two duties on one product group that add up: the law and the rate in percent of each.

    `measure_id` is the measure that the other adds to; `as_of` and `added_as_of` are the days on which each was last confirmed.
    """

    product_group: str
    law: str
    rate_pct: float
    added_law: str
    added_rate_pct: float
    measure_id: str
    as_of: date
    added_as_of: date


def stacked_duties(measures: TariffMeasures, *, day: date) -> tuple[StackedDuties, ...]:
    """The pairs in force on a day of which one duty is said to add to the other, by product group."""
    live = _live(measures, day)
    pairs = _added(live).merge(live, on=["imposed_by", "product_group"], suffixes=("", "_first"))
    pairs = pairs.loc[pairs["legal_basis_first"] == pairs["adds_to"]].sort_values(["product_group", "measure_id"])
    return tuple(
        StackedDuties(
            row["product_group"],
            row["adds_to"],
            row["rate_pct_first"],
            row["legal_basis"],
            row["rate_pct"],
            row["measure_id_first"],
            row["as_of_first"].date(),
            row["as_of"].date(),
        )
        for row in records(pairs.drop_duplicates(["product_group", "legal_basis", "adds_to"]))
    )


@dataclass(frozen=True)
class StackedLists:
    """The lists whose duties add to those of a law, since when, and their rate."""

    groups: tuple[str, ...]
    law: str
    since: date
    rate_pct: float


def stacked_lists(measures: TariffMeasures, *, day: date) -> tuple[StackedLists, ...]:
    """By law, the lists in force on a day whose duties are said to add to it; no duty of that law is on the list as a whole."""
    live = _live(measures, day)
    added, paired = _added(live), {(d.product_group, d.law) for d in stacked_duties(measures, day=day)}
    keys = zip(added["product_group"], added["adds_to"], strict=True)
    lists = added.loc[[key not in paired for key in keys]]
    return tuple(
        StackedLists(
            tuple(rows["product_group"]), str(law), rows["effective_from"].max().date(), float(rows["rate_pct"].max())
        )
        for law, rows in lists.groupby("adds_to")
    )


def _live(measures: TariffMeasures, day: date) -> Frame:
    return state_on(measures, day=day).loc[lambda f: (f["state"] == "in_force") & f["rate_pct"].notna()]


def _added(live: Frame) -> Frame:
    return live.loc[live["adds_to"].notna()]
