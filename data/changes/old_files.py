"""CSVs of earlier states as today's row models read them, so that a change of columns or rules ends no history."""

from __future__ import annotations

import csv
import io
from collections.abc import Container, Iterable

from data.tables import RowKey, Table

Lines = list[list[str]]


def in_todays_columns(table: Table, old: bytes, new: bytes) -> bytes:
    """The old rows in today's columns.

    A column that only the old file has is left out. One that it lacks takes the value of the new row with the same
    key, and so is no difference. A file without the columns of the key stays as it is: it cannot be compared.
    """
    columns, before = table.row.columns(), _lines(old)
    if not before or before[0] == columns or not set(table.key) <= set(before[0]):
        return old
    after = _lines(new)
    known = (
        {_key(table, after[0], line): dict(zip(after[0], line, strict=False)) for line in after[1:]} if after else {}
    )
    rows = [columns]
    for line in before[1:]:
        held = known.get(_key(table, before[0], line), {}) | dict(zip(before[0], line, strict=False))
        rows.append([held.get(name, "") for name in columns])
    return _written(rows)


def keys_on(table: Table, content: bytes, lines: Container[int]) -> set[RowKey]:
    """The keys of the rows that stand on some lines of a CSV, counted as a spreadsheet shows them."""
    rows = _lines(content)
    return {_key(table, rows[0], row) for number, row in enumerate(rows[1:], start=2) if number in lines}


def without_keys(table: Table, content: bytes, keys: Container[RowKey]) -> bytes:
    """A CSV without the rows of some keys."""
    rows = _lines(content)
    return _written([rows[0], *(row for row in rows[1:] if _key(table, rows[0], row) not in keys)]) if rows else content


def _lines(content: bytes) -> Lines:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig", errors="replace"), newline="")))


def _key(table: Table, header: list[str], line: list[str]) -> RowKey:
    held = dict(zip(header, line, strict=False))
    return tuple(held.get(name, "") for name in table.key)


def _written(rows: Iterable[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
