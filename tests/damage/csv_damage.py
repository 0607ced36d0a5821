"""What happens to curated CSVs in the hands of a spreadsheet, as functions from bytes to bytes."""

import csv
import io
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from data.reading.loading import read_bytes
from tests.frozen_tables import FROZEN

Damage = Callable[[bytes], bytes]
Rows = list[list[str]]
# The long tables, cut to the years that the catalogue damages, so that a check takes half a second.
KEPT_YEARS = {
    "exports_annual.csv": ("1997", "2019"),
    "exports_annual_usd.csv": ("2000",),
    "imports_annual_usd.csv": ("2000",),
    "exports_monthly.csv": ("2019",),
    "exports_by_sector.csv": ("2014",),
    "imports_monthly.csv": ("2023",),
    "exports_to_us_by_province.csv": ("2014",),
    "precious_metals_monthly.csv": tuple(str(year) for year in range(2014, 2020)),
}


class BrokenCsv(NamedTuple):
    """One accident: its name, the CSV that it happens to, what happens, and every line printed of it."""

    name: str
    file: str
    damage: Damage
    expected: tuple[str, ...]


def broken(name: str, file: str, damage: Damage, *expected: str) -> BrokenCsv:
    """An accident with its lines in full, `blocs.csv:2 bloc "apec": ...`."""
    return BrokenCsv(name, file, damage, expected)


def broken_cell(name: str, file: str, column: str, text: str, message: str, line: int = 2) -> BrokenCsv:
    """An accident to one cell: the text that stands there now, and what is said of it."""
    shown = f' "{text}"' if text else ""
    return BrokenCsv(name, file, cells(line, **{column: text}), (f"{file}:{line} {column}{shown}: {message}",))


@lru_cache
def curated_bytes() -> dict[str, bytes]:
    """The frozen curated folder."""
    return read_bytes(FROZEN)


@lru_cache
def short_curated_bytes() -> dict[str, bytes]:
    """The frozen curated folder with its long tables cut to a few years; still without any problem."""
    return {name: _of_years(content, KEPT_YEARS.get(name)) for name, content in curated_bytes().items()}


def _of_years(content: bytes, years: tuple[str, ...] | None) -> bytes:
    header, *lines = content.decode().splitlines(keepends=True)
    return "".join([header, *(line for line in lines if years is None or line[:4] in years)]).encode()


def parsed(content: bytes) -> Rows:
    """Header and rows as lists of cells."""
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def written(rows: Rows, delimiter: str = ",") -> bytes:
    """Rows as a CSV with LF line ends."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def on_rows(change: Callable[[Rows], Rows]) -> Damage:
    """Change the header and the rows as lists of cells: the header has the index 0."""
    return lambda content: written(change(parsed(content)))


def on_line(line: int, change: Callable[[str], str]) -> Damage:
    """Change one line as text, counted as a spreadsheet counts: the header is line 1."""

    def damage(content: bytes) -> bytes:
        lines = content.decode().split("\n")
        lines[line - 1] = change(lines[line - 1])
        return "\n".join(lines).encode()

    return damage


def cells(line: int, **texts: str) -> Damage:
    """Write texts into columns of one line."""

    def change(rows: Rows) -> Rows:
        for column, text in texts.items():
            rows[line - 1][rows[0].index(column)] = text
        return rows

    return on_rows(change)


def new_row(line: int, **texts: str) -> Damage:
    """Insert a copy of the row at a line before it, with other texts in some columns."""
    copied = on_rows(lambda rows: [*rows[: line - 1], list(rows[line - 1]), *rows[line - 1 :]])
    return lambda content: cells(line, **texts)(copied(content))


def found_row(*start: str, **texts: str) -> Damage:
    """Write texts into columns of the row whose first cells are these."""

    def damage(content: bytes) -> bytes:
        line = next(n for n, row in enumerate(parsed(content), 1) if tuple(row[: len(start)]) == start)
        return cells(line, **texts)(content)

    return damage


def without_rows(*starts: tuple[str, ...]) -> Damage:
    """Delete the rows whose first cells are these."""
    return on_rows(lambda rows: [row for row in rows if not any(tuple(row[: len(s)]) == s for s in starts)])


def changed(**damages: Damage) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The short curated CSVs before and after some edits by table."""
    old = short_curated_bytes()
    return old, {**old, **{f"{name}.csv": damage(old[f"{name}.csv"]) for name, damage in damages.items()}}
