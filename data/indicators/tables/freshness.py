"""How fresh each table is and how well its rows are confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import pandas as pd

from data.cells.codes import CONFIDENCES
from data.cells.partial_dates import first_day
from data.frames import Frame, TradeTables, newest_date
from data.tables import AS_OF_COLUMNS, TABLES, Table


@dataclass(frozen=True)
class TableState:
    """The state of one table on a day.

    `newest` is its latest as-of date (or date of publication), `stated` the same as precise as the table
    gives it (YYYY, YYYY-MM or YYYY-MM-DD), and `due` the day by which a newer one is expected; None for tables
    without dates. `confidences` counts rows by confidence.
    """

    name: str
    rows: int
    newest: date | None
    stated: str | None
    due: date | None
    confidences: tuple[tuple[str, int], ...]
    update_days: int
    today: date

    @property
    def overdue(self) -> bool:
        """Whether a newer state was due before the day."""
        return self.due is not None and self.due < self.today


def table_state(table: Table, frame: Frame, *, today: date) -> TableState:
    """The state of a table on a day: due is the newest as-of date plus the update period of the table."""
    newest = newest_date(frame)
    due = newest + timedelta(days=table.update_days) if newest else None
    counts = dict(frame["confidence"].value_counts()) if "confidence" in frame.columns else {}
    held = tuple((code, int(counts[code])) for code in CONFIDENCES if code in counts)
    return TableState(table.name, len(frame), newest, _stated(frame), due, held, table.update_days, today)


class DateAhead(NamedTuple):
    """A row that states to be of a day that has not come: its line, the column and what stands there."""

    line: int
    column: str
    stated: str


def dates_ahead(frame: Frame, *, today: date) -> list[DateAhead]:
    """The rows whose as-of date, or date of publication, begins after a day; a partial date begins with its first day."""
    found = []
    for column in AS_OF_COLUMNS:
        known = frame[column].dropna() if column in frame.columns else pd.Series()
        late = {value for value in known.unique() if first_day(value)[0] > today}
        rows = known.loc[known.isin(late)] if late else ()
        found += [DateAhead(int(str(line)), column, str(value)[:10]) for line, value in dict(rows).items()]
    return sorted(found)


def _stated(frame: Frame) -> str | None:
    """The newest date of a table as it stands there; the more precise of two that begin alike."""
    column = next((c for c in AS_OF_COLUMNS if c in frame.columns), None)
    return None if column is None else max((str(day)[:10] for day in frame[column].dropna()), default=None)


def table_states(tables: TradeTables, *, today: date) -> tuple[TableState, ...]:
    """The state of every table on a day: overdue ones first, the longest overdue leading; then by due day, undated last."""
    states = [table_state(table, tables[table.name], today=today) for table in TABLES]
    return tuple(sorted(states, key=lambda s: (s.due or date.max, s.name)))


def confidence_counts(states: tuple[TableState, ...]) -> dict[str, int]:
    """Rows by confidence over all tables that state one, from official to unverified."""
    return {code: sum(dict(state.confidences).get(code, 0) for state in states) for code in CONFIDENCES}
