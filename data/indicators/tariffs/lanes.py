"""Tariff measures as lanes in time: one lane for each line of duties, with the steps that took each other's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pandas as pd

from data.frames import ONE_DAY, Frame, records
from data.indicators.tariffs.duties import LINE_OF_DUTIES, never_applied

SHORTEST = 1 / 120  # of the time drawn: what is shorter is drawn this long, so that it can be seen


@dataclass(frozen=True)
class Segment:
    """One measure on a lane: from its start to its end, known up to `known`; `applied` tells whether it took effect."""

    measure_id: str
    row: dict[Any, Any]
    applied: bool
    announced: pd.Timestamp
    start: pd.Timestamp
    known: pd.Timestamp
    end: pd.Timestamp

    @property
    def form(self) -> str:
        """How the bar is drawn: by its status, or by its kind where what is in force is no duty; before it applies, by what it waits for."""
        status, kind = self.row["status"], self.row["measure_kind"]
        if self.applied:
            return str(kind if status == "in_force" and kind != "duty" else status)
        if not pd.isna(self.row["became"]):
            return "became"
        return (
            "threatened"
            if status in ("threatened", "announced") or pd.isna(self.row["effective_from"])
            else "scheduled"
        )


@dataclass(frozen=True)
class Lane:
    """A line of duties and the measures on it that do not overlap; `first` is false for its further lanes."""

    row: dict[Any, Any]
    segments: tuple[Segment, ...]
    first: bool


def measure_lanes(
    measures: Frame, *, groups: Sequence[str], first: pd.Timestamp, edge: pd.Timestamp, most: int | None
) -> tuple[list[Lane], tuple[str, ...]]:
    """Lanes in the order of the product groups, at most `most` (None: all of them); and the groups that are drawn.

    Groups at the end of the order are left out as a whole where the lanes would be too many; the first one is always drawn.
    """
    rows = measures.assign(applied=~never_applied(measures)).loc[lambda f: f["announced_on"] <= edge]
    by_group: dict[str, list[dict[Any, Any]]] = {}
    for row in records(rows):
        by_group.setdefault(row["product_group"], []).append(row)
    drawn: list[Lane] = []
    kept: list[str] = []
    for group in groups:
        lanes = _of_group(by_group.get(group, []), first, edge)
        if most is not None and kept and len(drawn) + len(lanes) > most:
            break
        drawn += lanes
        kept += [group] if lanes else []
    return drawn, tuple(kept)


def _of_group(rows: list[dict[Any, Any]], first: pd.Timestamp, edge: pd.Timestamp) -> list[Lane]:
    def line(row: dict[Any, Any]) -> tuple[Any, ...]:
        return tuple(row[c] for c in LINE_OF_DUTIES)

    lanes: list[list[Lane]] = []
    for _, part in groupby(sorted(rows, key=line), key=line):
        segments = [s for s in (_segment(r, edge, (edge - first) * SHORTEST) for r in part) if s.end > first]
        lanes.append(_packed(sorted(segments, key=lambda s: (not s.applied, s.start))))
    return [
        lane
        for of_line in sorted(
            (x for x in lanes if x), key=lambda x: (not x[0].segments[0].applied, x[0].segments[0].start)
        )
        for lane in of_line
    ]


def _segment(row: dict[Any, Any], edge: pd.Timestamp, shortest: pd.Timedelta) -> Segment:
    announced = row["announced_on"]
    if not row["applied"] or row["effective_from"] > edge:
        end = min(edge, max(row["as_of"] + ONE_DAY, announced + shortest))
        return Segment(row["measure_id"], row, False, announced, announced, end, end)
    open_end = pd.isna(row["effective_to"]) or row["effective_to"] >= edge
    start = row["effective_from"]
    end = edge if open_end else max(row["effective_to"] + ONE_DAY, start + shortest)
    known = min(max(row["as_of"], start), end) if open_end else end
    return Segment(row["measure_id"], row, True, announced, start, known, end)


def _packed(segments: Sequence[Segment]) -> list[Lane]:
    """Lanes of one line: measures in force first, then what overlaps them on lanes of its own."""
    rows: list[list[Segment]] = []
    for segment in segments:
        free = next((r for r in rows if all(segment.end <= s.start or segment.start >= s.end for s in r)), None)
        if free is None:
            rows.append([segment])
        else:
            free.append(segment)
    return [Lane(r[0].row, tuple(sorted(r, key=lambda s: s.start)), i == 0) for i, r in enumerate(rows)]
