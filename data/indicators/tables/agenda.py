"""Dated facts of several tables in order of time: what changed lately, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from data.frames import Frame, TradeTables, dated, records
from data.indicators.agreements.choice import is_aim, outlooks, today_of
from data.indicators.agreements.stages import dated_steps
from data.indicators.tariffs.duties import never_applied, never_confirmed
from data.indicators.tariffs.events import dated_events
from data.kept import kept

RECENT_DAYS = 90
PAST_KINDS = ("event", "release", "start", "start_unconfirmed", "end", "announced", "milestone")
NEXT_KINDS = ("next_release", "due", "scheduled", "undecided", "threatened", "last_day", "planned")
# Tariff measures that start, end or are announced on one day between the same two sides are one entry.
_DATE_OF = {
    "start": "effective_from", "start_unconfirmed": "effective_from", "end": "effective_to", "announced": "announced_on",
    "scheduled": "effective_from", "undecided": "effective_from", "threatened": "effective_from", "last_day": "effective_to",
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A dated fact: its kind, when it was or is to be (as precise as known), the rows of a table that give it, and the newest day on which these were read.

    `subject` tells entries of one kind and date apart. `last` is the last day that the date may mean, and at most the newest as-of date
    of all tables for what is past.
    """

    kind: str
    when: str
    subject: str
    table: str
    rows: tuple[str, ...]
    as_of: date
    last: date

    @property
    def key(self) -> str:
        """What stays the same when the rows are read again."""
        return f"{self.kind}/{self.when}/{self.subject}"

    @property
    def day(self) -> date | None:
        """The exact day; None if only the month or the year is known."""
        return date.fromisoformat(self.when) if len(self.when) == 10 else None


@kept
def recent_changes(tables: TradeTables, days: int = RECENT_DAYS) -> tuple[Entry, ...]:
    """Events, releases of trade figures, measures and milestones of the last days before the newest as-of date, the newest first.

    A measure that another replaced does not count as ended; one that was last confirmed before its start is of another kind. Measures that an
    event of the same date concerns are left to that event.
    """
    today = today_of(tables)
    since = today - pd.Timedelta(days=days)
    measures = tables.measures
    never = never_applied(measures)
    kinds = {
        "start": ~never & ~never_confirmed(measures),
        "start_unconfirmed": ~never & never_confirmed(measures),
        "end": ~never & (measures["status"] != "replaced"),
        "announced": never & measures["status"].isin(["threatened", "scheduled"]) & measures["became"].isna(),
    }
    steps = dated_steps(tables)
    found = [
        *_rows("event", dated_events(tables), "trade_events", "event_id", "event_date"),
        *_rows("release", _exact_releases(tables), "trade_releases", "reference_month", "release_date"),
        *_rows("milestone", steps.loc[~is_aim(steps)], "agreement_milestones", "milestone_id", "milestone_date"),
        *(entry for kind, chosen in kinds.items() for entry in _measures(kind, measures.loc[chosen])),
    ]
    past = [entry for entry in found if since < pd.Timestamp(entry.last) and _first(entry) <= today.date()]
    past = [entry for entry in past if not _has_an_event(tables, entry)]
    capped = [_until(entry, today.date()) for entry in past]
    return tuple(sorted(capped, key=lambda entry: (entry.last, entry.key), reverse=True))


@kept
def next_steps(tables: TradeTables) -> tuple[Entry, ...]:
    """Releases, tariff measures and milestones after the newest as-of date, the nearest first.

    A release without an exact day is given by the day on which it is due at the latest.
    """
    today = today_of(tables)
    measures, releases = tables.measures, tables["trade_releases"]
    exact = releases["release_date"].str.len() == 10
    threatened = (measures["status"] == "threatened") & measures["became"].isna()
    kinds = {
        "scheduled": ~measures["status"].isin(["announced", "threatened"]) & (measures["effective_from"] > today),
        "undecided": (measures["status"] == "announced") & (measures["effective_from"] > today),
        "threatened": threatened & (measures["effective_from"] > today),
        "last_day": ~never_applied(measures) & (measures["effective_to"] > today),
    }
    due = releases.loc[~exact].assign(last=lambda f: f["due_by"], date=lambda f: f["due_by"].dt.strftime("%Y-%m-%d"))
    ahead = pd.DataFrame([step for outlook in outlooks(tables).values() for step in outlook.ahead])
    found = [
        *_rows("next_release", _exact_releases(tables), "trade_releases", "reference_month", "release_date"),
        *_rows("due", due, "trade_releases", "reference_month", "date"),
        *(entry for kind, chosen in kinds.items() for entry in _measures(kind, measures.loc[chosen])),
        *_rows("planned", ahead, "agreement_milestones", "milestone_id", "milestone_date"),
    ]
    return tuple(sorted((e for e in found if e.last > today.date()), key=lambda entry: (entry.last, entry.key)))


def _has_an_event(tables: TradeTables, entry: Entry) -> bool:
    """Whether an event of the same date, or of the month of it, concerns every measure of an entry; what is not confirmed is listed apart."""
    if entry.table != "tariff_measures" or entry.kind == "start_unconfirmed":
        return False
    events = tables.events.loc[lambda f: f["event_date"].isin([entry.when, entry.when[:7]])]
    return any(set(entry.rows) <= set(measures) for measures in events["measure_ids"])


def _exact_releases(tables: TradeTables) -> Frame:
    releases = dated(tables["trade_releases"], "release_date")
    return releases.loc[releases["precision"] == "day"]


def _rows(kind: str, frame: Frame, table: str, key: str, column: str) -> Iterator[Entry]:
    """One entry for each row of a frame with its `last` day."""
    for row in records(frame):
        identity = str(row[key])
        yield Entry(
            kind, str(row[column]), identity, table, (identity,), row["as_of"].date(), pd.Timestamp(row["last"]).date()
        )


def _measures(kind: str, measures: Frame) -> Iterator[Entry]:
    """One entry for the measures of each day and pair of sides."""
    groups: dict[tuple[date, str, str], list[dict[str, object]]] = {}
    for row in records(measures.loc[measures[_DATE_OF[kind]].notna()]):
        groups.setdefault((row[_DATE_OF[kind]].date(), row["imposed_by"], row["imposed_on"]), []).append(row)
    for (day, by, on), rows in groups.items():
        ids, read = tuple(str(row["measure_id"]) for row in rows), _newest(row["as_of"] for row in rows)
        yield Entry(kind, day.isoformat(), f"{by}-{on}", "tariff_measures", ids, read, day)


def _newest(days: Iterable[object]) -> date:
    return max(pd.Timestamp(str(day)) for day in days).date()


def _first(entry: Entry) -> date:
    return date.fromisoformat((entry.when + "-01-01")[:10])


def _until(entry: Entry, today: date) -> Entry:
    """The entry with a last day that had come when its rows were read."""
    return entry if entry.day else replace(entry, last=min(entry.last, today, entry.as_of))
