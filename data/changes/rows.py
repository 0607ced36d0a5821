"""Added, removed and revised rows between two sets of tables, by the key of each table, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np
import pandas as pd

from data.changes.weights import weights
from data.frames import Frame, records
from data.tables import TABLES, Table

Kind = Literal["added", "removed", "revised"]
# Where a value was read and when: a change of these alone leaves what a reader sees as it was.
MANY_ROWS = 1_000_000
PROVENANCE = ("as_of", "published", "source_id", "source_ids", "confidence", "note_id")


@dataclass(frozen=True)
class Change:
    """One row that was added, removed or revised; or `rows` rows with the same change of provenance alone.

    `before` and `after` hold the row's typed values by column (None where there was or is no row), `columns` those
    that changed. A change of many rows holds only the columns that changed.
    """

    table: str
    kind: Kind
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    columns: tuple[str, ...]
    weight: float
    rows: int = 1

    @property
    def row(self) -> dict[str, Any]:
        """The row as it is now, or as it was before it was removed."""
        return self.after if self.after is not None else self.before or {}


@dataclass(frozen=True)
class TableChanges:
    """What changed in one table: rows added and removed, and revised rows before and after, in the same order.

    `changed` says for each revised row which columns differ.
    """

    table: Table
    added: Frame
    removed: Frame
    before: Frame
    after: Frame
    changed: Frame

    def __len__(self) -> int:
        return len(self.added) + len(self.removed) + len(self.after)


@dataclass(frozen=True)
class Differences:
    """What changed between two sets of tables; `uncompared` names the tables that only one of them holds."""

    tables: tuple[TableChanges, ...]
    uncompared: tuple[str, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.tables)

    def count(self, kind: Kind) -> int:
        """How many rows were added, removed or revised."""
        return sum(len(changes.after if kind == "revised" else getattr(changes, kind)) for changes in self.tables)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every change, the weightiest first; rows with the same change of provenance alone are one change."""
        return tuple(self.heaviest(None))

    def heaviest(self, most: int | None) -> list[Change]:
        """The weightiest changes, at most so many: only these are made, so that 200,000 cost no time."""
        alike = [change for changes in self.tables for change in _provenance_alone(changes)]
        parts = [part for changes in self.tables for part in _told_one_by_one(changes)]
        heights = np.concatenate([*(part.weights for part in parts), [change.weight for change in alike]])
        sizes = [len(part.weights) for part in parts] + [1] * len(alike)
        owners = np.repeat(np.arange(len(sizes)), sizes)
        starts = np.cumsum([0, *sizes])
        order = np.argsort(-heights, kind="stable")[:most]
        told: dict[int, Change] = {}
        for owner in np.unique(owners[order]).tolist():
            chosen = order[owners[order] == owner]
            places = chosen - starts[owner]
            made = parts[owner].changes(places) if owner < len(parts) else [alike[owner - len(parts)]]
            told |= dict(zip(chosen.tolist(), made, strict=True))
        return [told[at] for at in order.tolist()]

    def total(self) -> int:
        """How many changes there are, rows with the same change of provenance counted once."""
        return sum(
            len(changes.added)
            + len(changes.removed)
            + int(_substantial(changes).sum())
            + len(_provenance_alone(changes))
            for changes in self.tables
        )


def differences(old: Mapping[str, Frame], new: Mapping[str, Frame]) -> Differences:
    """What changed from the old tables to the new ones, table by table.

    Rows are matched by the key of their table; a row whose key changed is one removed and one added. A column that
    only one side has is left out. A table that only one side holds is named and not compared.
    """
    both = [table for table in TABLES if table.name in old and table.name in new]
    found = [table_changes(table, old[table.name], new[table.name]) for table in both]
    alone = tuple(table.name for table in TABLES if (table.name in old) != (table.name in new))
    return Differences(tuple(changes for changes in found if len(changes)), alone)


def table_changes(table: Table, old: Frame, new: Frame) -> TableChanges:
    """What changed in one table whose keys are unique on both sides."""
    key = list(table.key)
    columns = [name for name in new.columns if name in old.columns]
    left = old[key].assign(old_row=np.arange(len(old)))
    right = new[key].assign(new_row=np.arange(len(new)))
    joined = left.merge(right, on=key, how="outer", sort=False)
    met = joined["old_row"].notna() & joined["new_row"].notna()
    before = old[columns].iloc[joined.loc[met, "old_row"].astype("int64")].reset_index(drop=True)
    after = new[columns].iloc[joined.loc[met, "new_row"].astype("int64")].reset_index(drop=True)
    changed = pd.DataFrame({name: _differ(before[name], after[name]) for name in columns})
    some = changed.any(axis=1).to_numpy(dtype=bool)
    return TableChanges(
        table,
        new.iloc[joined.loc[joined["old_row"].isna(), "new_row"].astype("int64")],
        old.iloc[joined.loc[joined["new_row"].isna(), "old_row"].astype("int64")],
        before.loc[some],
        after.loc[some],
        changed.loc[some],
    )


def _differ(before: pd.Series[Any], after: pd.Series[Any]) -> np.ndarray:
    """Which values of a column differ; two blanks are equal."""
    left, right = before.isna().to_numpy(), after.isna().to_numpy()
    if before.dtype == after.dtype and isinstance(before.dtype, np.dtype) and not (left.any() or right.any()):
        return np.asarray(before.to_numpy() != after.to_numpy())
    differ: np.ndarray = left != right
    known = ~left & ~right
    differ[known] = before.to_numpy(dtype=object)[known] != after.to_numpy(dtype=object)[known]
    return differ


def _substantial(changes: TableChanges) -> np.ndarray:
    """Which revised rows changed in more than their provenance."""
    told = [name for name in changes.changed.columns if name not in PROVENANCE]
    return changes.changed[told].any(axis=1).to_numpy(dtype=bool)


@dataclass(frozen=True)
class _Part:
    """Rows of one table and kind that are told one by one, with the weight of each."""

    table: Table
    kind: Kind
    before: Frame | None
    after: Frame | None
    changed: Frame | None = None

    @cached_property
    def weights(self) -> np.ndarray:
        """How much each change matters."""
        return weights(self.table, self.before, self.after)

    def changes(self, places: np.ndarray) -> list[Change]:
        """The changes of the rows at some places."""
        nothing: list[dict[str, Any] | None] = [None] * len(places)
        before, after, changed = (
            nothing if frame is None else [*_rows(frame, places)] for frame in (self.before, self.after, self.changed)
        )
        columns = [tuple(name for name, differs in (row or {}).items() if differs) for row in changed]
        heights = self.weights[places].tolist()
        return [
            Change(self.table.name, self.kind, *values) for values in zip(before, after, columns, heights, strict=True)
        ]


def _told_one_by_one(changes: TableChanges) -> Iterator[_Part]:
    """The rows that are added or removed, or revised in more than their provenance."""
    told, table = _substantial(changes), changes.table
    before, after, changed = (frame.loc[told] for frame in (changes.before, changes.after, changes.changed))
    yield _Part(table, "added", None, changes.added)
    yield _Part(table, "removed", changes.removed, None)
    yield _Part(table, "revised", before, after, changed)


def _provenance_alone(changes: TableChanges) -> list[Change]:
    """Revised rows that changed in nothing but their provenance: one change for all with the same old and new values."""
    quiet = ~_substantial(changes)
    names = [name for name in changes.changed.columns if name in PROVENANCE]
    before, after, changed = (frame.loc[quiet] for frame in (changes.before, changes.after, changes.changed))
    alike: dict[tuple[Any, ...], list[int]] = {}
    sides = zip(*(frame[names].itertuples(index=False, name=None) for frame in (changed, before, after)), strict=True)
    for place, (differs, old, new) in enumerate(sides):
        same = tuple((n, str(o), str(v)) for n, d, o, v in zip(names, differs, old, new, strict=True) if d)
        alike.setdefault(same, []).append(place)
    found = []
    for same, places in alike.items():
        columns = tuple(name for name, *_ in same)
        old, new = (_rows(frame, np.array(places[:1]))[0] for frame in (before, after))
        if len(places) > 1:
            old, new = ({name: row[name] for name in columns} for row in (old, new))
        weight = min(len(places), MANY_ROWS) / (2 * MANY_ROWS)
        found.append(Change(changes.table.name, "revised", old, new, columns, weight, len(places)))
    return found


def _rows(frame: Frame, places: np.ndarray) -> list[dict[str, Any]]:
    """The rows at some places as values by column, None where blank."""
    rows = records(frame.iloc[places])
    return [
        {str(name): value if isinstance(value, tuple) or not pd.isna(value) else None for name, value in row.items()}
        for row in rows
    ]
