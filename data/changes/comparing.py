"""The tables of two sets of CSVs compared, and the tables or rows that cannot be, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from data.changes.old_files import in_todays_columns, keys_on, without_keys
from data.changes.rows import Differences, differences
from data.frames import Frame
from data.problems.problem import Problem
from data.reading.checks import duplicate_keys
from data.reading.loading import ReadTable, read_table
from data.tables import TABLES, Table

Contents = Mapping[str, bytes]
# Tables that name what others hold as codes: sentences need them also where they did not change.
NAMING = ("partners", "sectors", "product_groups", "stories")


class Reason(NamedTuple):
    """Why a table was not compared: a key of the words of a comparison, and how many rules its file breaks.

    With `old_rows` only so many rows were not compared, and the others were.
    """

    code: str
    faults: int = 0


class Comparison(NamedTuple):
    """The differences, the tables that were not compared, and the tables that names are looked up in."""

    differences: Differences
    uncompared: dict[str, Reason]
    naming: dict[str, Frame]


def comparison(old: Contents, new: Contents, *, today: Contents | None = None) -> Comparison:
    """Compare two sets of CSVs by today's row models; files with equal bytes are not even read.

    The columns and rules may have changed since the old CSVs were written: they are read in today's columns, and their
    rows that break a rule of today are left out on both sides. Where the new CSVs are an earlier state too, `today` are the
    tables as they are now, and the same holds for both. Otherwise a new table that is broken is left out and named: its
    good rows alone would look like a removal.
    """
    before: dict[str, Frame] = {}
    after: dict[str, Frame] = {}
    reasons: dict[str, Reason] = {}
    for table in TABLES:
        left, right = old.get(table.file), new.get(table.file)
        if left == right:
            continue
        if left is None or right is None:
            reasons[table.name] = Reason("only_new" if left is None else "only_old")
            continue
        if today is not None:
            right = in_todays_columns(table, right, today.get(table.file, b""))
        left = in_todays_columns(table, left, right)
        read, reason = _read_both(table, *different_lines(left, right), lenient=today is not None)
        if read is not None:
            before[table.name], after[table.name] = read
        if reason is not None:
            reasons[table.name] = reason
    naming = {t.name: read_table(t, new[t.file], t.file).frame for t in TABLES if t.name in NAMING and t.file in new}
    return Comparison(differences(before, after), reasons, naming)


def _read_both(
    table: Table, left: bytes, right: bytes, *, lenient: bool
) -> tuple[tuple[Frame, Frame] | None, Reason | None]:
    """The rows of both sides that can be compared, and why some or all cannot."""
    reads = read_table(table, left, table.file), read_table(table, right, table.file)
    sides = zip((left, right), reads, strict=True) if lenient else [(left, reads[0])]
    keys = {key for side, read in sides for key in keys_on(table, side, {found.line for found in _faults(read)})}
    if keys:
        left, right = (without_keys(table, side, keys) for side in (left, right))
        reads = read_table(table, left, table.file), read_table(table, right, table.file)
    for read, code in zip(reads, ("old_broken", "new_broken"), strict=True):
        if count := len(_faults(read)) or len(list(duplicate_keys(table, read.frame, table.file))):
            return None, Reason(code, count)
    return (reads[0].frame, reads[1].frame), Reason("old_rows", len(keys)) if keys else None


def _faults(read: ReadTable) -> list[Problem]:
    return [found for found in read.problems if found.rule != "no_rows"]


def different_lines(old: bytes, new: bytes) -> tuple[bytes, bytes]:
    """Two CSVs with one header without the lines that both hold: most of a large table did not change.

    Both are left whole where a line stands twice, or where the headers differ.
    """
    sides = old.splitlines(keepends=True), new.splitlines(keepends=True)
    held = [set(lines) for lines in sides]
    if not all(sides) or sides[0][0] != sides[1][0] or any(len(s) != len(h) for s, h in zip(sides, held, strict=True)):
        return old, new
    shared = held[0] & held[1]
    left, right = (b"".join([lines[0], *(line for line in lines[1:] if line not in shared)]) for lines in sides)
    return left, right
