"""What each product group is charged now, since when, what came before and what is to follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from data.frames import HOME, ONE_DAY, Record, TariffMeasures, records
from data.indicators.tariffs.duties import never_applied, state_on


@dataclass(frozen=True)
class Run:
    """An unbroken time at one rate: the rows of its measures, oldest first, confirmed up to `known`."""

    rows: tuple[Record, ...]
    start: pd.Timestamp
    known: pd.Timestamp
    end: pd.Timestamp

    @property
    def row(self) -> Record:
        """The row of its latest measure."""
        return self.rows[-1]

    @property
    def started(self) -> bool:
        """Whether every measure that it starts with was confirmed on its first day or later."""
        return all(row["as_of"] >= row["effective_from"] for row in self.rows if row["effective_from"] == self.start)

    @property
    def form(self) -> str:
        """How it is drawn: by the status of its latest measure, or by the kind where what is in force is no duty."""
        status, kind = str(self.row["status"]), str(self.row["measure_kind"])
        return kind if status == "in_force" and kind != "duty" else status


@dataclass(frozen=True)
class History:
    """The runs of product groups that share them, up to a day, and the measures announced for a day after it.

    `rows` has the latest row of each group and rule.
    """

    rows: tuple[Record, ...]
    runs: tuple[Run, ...]
    ahead: tuple[Record, ...]
    edge: pd.Timestamp

    @property
    def state(self) -> str:
        """`in_force` on the day, `ended` before it, or `ahead` where nothing has applied yet."""
        return "ahead" if not self.runs else "in_force" if self.runs[-1].end >= self.edge else "ended"


def rate_histories(measures: TariffMeasures, *, first: pd.Timestamp, edge: pd.Timestamp) -> list[History]:
    """The histories from a first day to a day: in force by falling rate, then what is ahead, then what ended last.

    A measure that replaced one at the same rate prolongs its run. Two measures on one product group that apply at the
    same time are two histories. Groups with equal histories share one. Threats without a start are in none.
    """
    known = TariffMeasures(measures.loc[measures["announced_on"] <= edge])
    never = never_applied(known) | (known["effective_from"] > edge)
    by_line: dict[tuple[str, ...], list[Record]] = {}
    for row in records(known.loc[~never].sort_values(["effective_from", "measure_id"])):
        by_line.setdefault(_line(row), []).append(row)
    found = [History((c[-1],), _runs(c, edge), (), edge) for line in by_line.values() for c in _chains(line)]
    found = [replace(h, runs=runs) for h in found if (runs := tuple(r for r in h.runs if r.end > first))]
    for row in _announced(known, edge):
        at = _continued(found, row)
        found = [replace(h, ahead=(*h.ahead, row)) if i in at else h for i, h in enumerate(found)]
        found += [] if at else [History((row,), (), (row,), edge)]
    return sorted(_merged(found), key=_order)


def _line(row: Record) -> tuple[str, ...]:
    """Who imposes on whom, and on which goods; a foreign duty on every origin is one on home."""
    target = row["imposed_on"] if row["imposed_by"] == HOME else HOME
    return str(row["imposed_by"]), str(target), str(row["product_group"])


def _end(row: Record, edge: pd.Timestamp) -> pd.Timestamp:
    """Where a measure ends on an axis of moments: its last day counts in full."""
    last: pd.Timestamp = row["effective_to"]
    return edge if pd.isna(last) or last >= edge else last + ONE_DAY


def _chains(rows: Sequence[Record]) -> list[list[Record]]:
    """Measures that follow each other: the next one under the same rule, or under any rule without a gap."""
    chains: list[list[Record]] = []
    for row in rows:
        free = [c for c in chains if bool(c[-1]["effective_to"] < row["effective_from"])]  # never of an open end
        same = [c for c in free if c[-1]["preference_rule"] == row["preference_rule"]]
        chain = next((c for c in (*same, *free) if c in same or _joined(c[-1], row)), None)
        if chain is None:
            chains.append([row])
        else:
            chain.append(row)
    return chains


def _joined(before: Record, row: Record) -> bool:
    return bool(before["effective_to"] + ONE_DAY == row["effective_from"])


def _runs(rows: Sequence[Record], edge: pd.Timestamp) -> tuple[Run, ...]:
    runs: list[Run] = []
    for row in rows:
        start, end = row["effective_from"], _end(row, edge)
        known = min(max(row["as_of"], start), end) if end == edge else end
        run = Run((row,), start, known, end)
        last = runs[-1] if runs else None
        if last and last.row["status"] == "replaced" and _joined(last.row, row) and _alike(last.row, row):
            runs[-1] = Run((*last.rows, row), last.start, known, end)
        else:
            runs.append(run)
    return tuple(runs)


def _alike(one: Record, other: Record) -> bool:
    return bool(one["rate_pct"] == other["rate_pct"] and one["measure_kind"] == other["measure_kind"])


def _announced(measures: TariffMeasures, edge: pd.Timestamp) -> list[dict[Any, Any]]:
    """Measures scheduled or threatened for a day after the last, as known on it."""
    open_ones = state_on(measures, day=edge.date())["state"].isin(["announced", "threatened"])
    rows = measures.loc[open_ones & measures["became"].isna() & (measures["effective_from"] > edge)]
    return records(rows.sort_values(["effective_from", "measure_id"]))


def _continued(found: Sequence[History], row: Record) -> list[int]:
    """The histories in force that a measure ahead is to change: of its goods and rule, or all of its goods."""
    fits = [i for i, h in enumerate(found) if h.state == "in_force" and _line(h.rows[0]) == _line(row)]
    same = [i for i in fits if found[i].rows[0]["preference_rule"] == row["preference_rule"]]
    return same or fits


def _merged(found: Sequence[History]) -> list[History]:
    """Histories of one imposer that are drawn alike, joined."""
    alike: dict[Any, list[History]] = {}
    for h in found:
        runs = tuple((str(r.start), str(r.end), str(r.row["rate_pct"]), r.form) for r in h.runs)
        ahead = tuple((str(r["effective_from"]), str(r["rate_pct"]), r["status"]) for r in h.ahead)
        law = h.rows[0]["legal_basis"] if h.state == "in_force" else ""
        alike.setdefault((*_line(h.rows[0])[:2], law, runs, ahead), []).append(h)
    return [
        History(
            tuple(row for h in same for row in h.rows),
            tuple(_shared(runs) for runs in zip(*(h.runs for h in same), strict=True)),
            tuple({row["measure_id"]: row for h in same for row in h.ahead}.values()),
            same[0].edge,
        )
        for same in alike.values()
    ]


def _shared(runs: Sequence[Run]) -> Run:
    """One run for several: confirmed as far as the least confirmed of them."""
    rows = tuple(row for run in runs for row in run.rows)
    return Run(rows, runs[0].start, min(run.known for run in runs), runs[0].end)


def _order(history: History) -> tuple[Any, ...]:
    """In force by falling rate, what has none last; then what is ahead; then what ended, the latest first."""
    if not history.runs:
        return 1, history.ahead[0]["effective_from"].value, 0, ""
    run = history.runs[-1]
    if history.state == "ended":
        return 2, -run.end.value, 0, run.row["measure_id"]
    rate: float = run.row["rate_pct"]
    return 0, 1.0 if pd.isna(rate) else -rate, run.start.value, run.row["measure_id"]
