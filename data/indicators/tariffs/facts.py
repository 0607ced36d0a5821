"""Facts about the record of tariff measures: how many were in force when, which add up, how fresh they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

import pandas as pd

from data.frames import Frame, TariffMeasures
from data.indicators.tariffs.duties import duties_in_force, never_applied, state_on

LUMBER, ONE_DAY = "lumber", pd.Timedelta(days=1)


def counts_over_time(measures: TariffMeasures, *, first: pd.Timestamp, last: pd.Timestamp) -> Frame:
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
    """How many measures were in force (and how many duties they are), announced for later, and threatened on a day."""

    day: date
    in_force: int
    duties: int
    announced: int
    threatened: int


def day_counts(measures: TariffMeasures, *, day: date) -> DayCounts:
    """The count of measures in each state on a day.

    Definition: measures by their state on the day (`state_on`).
    Unit: number of measures.
    Source of the definition: this project's own, stated here.
    """
    states = state_on(measures, day=day)["state"].value_counts()
    return DayCounts(
        day,
        int(states.get("in_force", 0)),
        len(duties_in_force(measures, day=day)),
        int(states.get("announced", 0)),
        int(states.get("threatened", 0)),
    )


@dataclass(frozen=True)
class Freshness:
    """When the measures in force on a day were last known, how many officially, and the day that most share, with their number."""

    count: int
    oldest: date
    newest: date
    official: int
    usual: date
    often: int


def freshness(measures: TariffMeasures, *, day: date) -> Freshness | None:
    """As-of dates of the measures in force on a day; None where none was."""
    live = state_on(measures, day=day).loc[lambda f: f["state"] == "in_force"]
    if live.empty:
        return None
    official, (usual, often) = int((live["confidence"] == "official").sum()), usual_day(live)
    return Freshness(len(live), live["as_of"].min().date(), live["as_of"].max().date(), official, usual, often)


def usual_day(rows: Frame) -> tuple[date, int]:
    """The as-of date that most rows share, the latest of several, and how many rows share it."""
    day, often = max(Counter(rows["as_of"]).items(), key=lambda pair: (pair[1], pair[0]))
    return day.date(), often


@dataclass(frozen=True)
class StackedLumber:
    """The two US duties on Canadian lumber that add up, in percent."""

    trade_remedy: float
    section_232: float


def stacked_lumber(measures: TariffMeasures, *, day: date) -> StackedLumber | None:
    """The trade-remedy deposit and the Section 232 duty on lumber in force on a day; None unless both are."""
    live = state_on(measures, day=day).loc[
        lambda f: (f["state"] == "in_force") & (f["product_group"] == LUMBER) & (f["imposed_by"] == "USA")
    ]
    rates = live.dropna(subset="rate_pct").drop_duplicates("legal_basis").set_index("legal_basis")["rate_pct"]
    if not {"trade_remedy", "section_232"} <= set(rates.index):
        return None
    return StackedLumber(float(rates["trade_remedy"]), float(rates["section_232"]))


@dataclass(frozen=True)
class StackedLists:
    """The Section 338 lists that add to Section 232 duties, since when, and their rate."""

    groups: tuple[str, ...]
    since: date
    rate_pct: float


def stacked_lists(measures: TariffMeasures, *, day: date) -> StackedLists | None:
    """The Section 338 lists in force on a day that took the place of a list which left Section 232 goods out."""
    lists = measures.loc[(measures["legal_basis"] == "section_338") & measures["rate_pct"].notna()]
    live = state_on(TariffMeasures(lists), day=day).loc[lambda f: f["state"] == "in_force"]
    wider = live.loc[live["product_group"].isin(lists.loc[lists["status"] == "replaced", "product_group"])]
    if wider.empty:
        return None
    return StackedLists(
        tuple(wider["product_group"]), wider["effective_from"].max().date(), float(wider["rate_pct"].max())
    )
