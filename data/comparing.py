"""The tables of two sets of CSVs compared, and the tables that cannot be, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from data.checks import duplicate_keys
from data.diff import Differences, differences
from data.frames import Frame
from data.loading import read_table
from data.tables import TABLES, Table

Contents = Mapping[str, bytes]
# Tables that name what others hold as codes: sentences need them also where they did not change.
NAMING = ("partners", "sectors", "product_groups")


class Reason(NamedTuple):
    """Why a table was not compared: a key of the words of a comparison, and how many rules its file breaks."""

    code: str
    faults: int = 0


class Comparison(NamedTuple):
    """The differences, the tables that were not compared, and the tables that names are looked up in."""

    differences: Differences
    uncompared: dict[str, Reason]
    naming: dict[str, Frame]


def comparison(old: Contents, new: Contents) -> Comparison:
    """Compare two sets of CSVs by today's row models; files with equal bytes are not even read.

    A table that is broken on either side is left out and named: its good rows alone would look like a removal.
    """
    before: dict[str, Frame] = {}
    after: dict[str, Frame] = {}
    reasons: dict[str, Reason] = {}
    for table in TABLES:
        if (reason := _read_both(table, old, new, before, after)) is not None:
            reasons[table.name] = reason
    naming = {t.name: read_table(t, new[t.file], t.file).frame for t in TABLES if t.name in NAMING and t.file in new}
    return Comparison(differences(before, after), reasons, naming)


def _read_both(
    table: Table, old: Contents, new: Contents, before: dict[str, Frame], after: dict[str, Frame]
) -> Reason | None:
    """Read a table of both sides where they differ; the reason where it cannot be compared."""
    left, right = old.get(table.file), new.get(table.file)
    if left == right:
        return None
    if left is None or right is None:
        return Reason("only_new" if left is None else "only_old")
    for content, side, code in zip(
        different_lines(left, right), (before, after), ("old_broken", "new_broken"), strict=True
    ):
        read = read_table(table, content, table.file)
        faults = [found for found in read.problems if found.rule != "no_rows"]
        if count := len(faults) or len(list(duplicate_keys(table, read.frame, table.file))):
            before.pop(table.name, None)
            return Reason(code, count)
        side[table.name] = read.frame
    return None


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
