"""From a folder of CSVs to typed tables, or to every problem in them: the only reader of curated CSVs."""

from __future__ import annotations

import hashlib
from collections import deque
from pathlib import Path
from typing import NamedTuple

from data.checks import problems_across
from data.csv_text import decode, records
from data.frames import Frame, TradeTables
from data.problems import InvalidTables, Problem, problem
from data.publishing import files_together
from data.suggestions import suggestion
from data.tables import TABLE_BY_FILE, TABLES, Table
from data.typed_rows import no_rows, typed_rows

CURATED = Path(__file__).parent / "curated"


class ReadTable(NamedTuple):
    """One CSV as read: its typed rows by line (index = line in the file) and its problems."""

    frame: Frame
    problems: list[Problem]


def load_tables(folder: Path = CURATED) -> TradeTables:
    """The typed tables of a folder.

    Raises `InvalidTables` with every problem of every file when any rule is broken.
    """
    return tables_of(read_bytes(folder), folder)


def tables_of(contents: dict[str, bytes], folder: Path = CURATED) -> TradeTables:
    """The typed tables of some CSVs in memory; messages name them as files of the folder.

    Raises `InvalidTables` with every problem of every file when any rule is broken.
    """
    tables, problems = check_contents(contents, folder)
    if problems:
        raise InvalidTables(problems)
    return TradeTables({name: frame.reset_index(drop=True) for name, frame in tables.items()}, version(contents))


def read_bytes(folder: Path) -> dict[str, bytes]:
    """The bytes of every CSV in a folder, all of one moment, so that a check never sees half of two versions.

    Hidden files are left out: editors and file systems keep their own there (`.#x.csv`, `._x.csv`).
    """
    return files_together(folder)


def version(contents: dict[str, bytes]) -> str:
    """A digest of the files: equal for equal contents."""
    digest = hashlib.sha256()
    for name in sorted(contents):
        digest.update(name.encode() + b"\0" + contents[name] + b"\0")
    return digest.hexdigest()[:16]


def check_contents(contents: dict[str, bytes], folder: Path) -> tuple[dict[str, Frame], list[Problem]]:
    """Typed rows of every table and all problems: of files, of rows, and across tables."""
    frames: dict[str, Frame] = {}
    unknown = [name for name in contents if name not in TABLE_BY_FILE]
    problems = [
        problem(shown(folder, n), 0, "", None, "unknown_file", suggestion=suggestion(n, TABLE_BY_FILE)) for n in unknown
    ]
    for table in TABLES:
        file = shown(folder, table.file)
        if table.file not in contents:
            problems.append(problem(file, 0, "", None, "missing_file"))
            continue
        frames[table.name], found = read_table(table, contents[table.file], file)
        problems += found
    broken = {p.file for p in problems}
    problems += problems_across(frames, {t.name: shown(folder, t.file) for t in TABLES}, broken)
    return frames, sorted(set(problems))


def shown(folder: Path, name: str) -> str:
    """A file as messages name it: below the working folder where it lies there."""
    path = folder.resolve() / name
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else f"{folder.name}/{name}"


def read_table(table: Table, content: bytes, file: str) -> ReadTable:
    """Typed rows of one CSV and its problems; rows that broke a rule are left out."""
    columns = table.row.columns()
    text, problems = decode(content, file)
    if text is None:
        return ReadTable(no_rows(table.row), problems)
    rows = records(text, file, problems)
    _, header = next(rows, (0, []))
    if not header:
        empty = [problem(file, 0, "", None, "empty_file", header=",".join(columns))]
        return ReadTable(no_rows(table.row), problems or empty)
    problems += header_problems(header, columns, file)
    if sorted(header) != sorted(columns):
        deque(rows, maxlen=0)  # the form of the other lines is told too
        return ReadTable(no_rows(table.row), problems)
    frame, faults = typed_rows(table.row, header, rows, file)
    if frame.empty and not faults:
        problems.append(problem(file, 1, "", None, "no_rows"))
    return ReadTable(frame, problems + faults)


def header_problems(header: list[str], columns: list[str], file: str) -> list[Problem]:
    """Unknown, missing, repeated or reordered columns."""
    expected = ",".join(columns)
    found = []
    for name in dict.fromkeys(header):
        if name not in columns:
            absent = [c for c in columns if c not in header]
            found.append(
                problem(
                    file,
                    1,
                    name or "(blank)",
                    None,
                    "unknown_column",
                    header=expected,
                    suggestion=suggestion(name, absent or columns),
                )
            )
        elif header.count(name) > 1:
            found.append(problem(file, 1, name, None, "repeated_column"))
    found += [problem(file, 1, name, None, "missing_column", header=expected) for name in columns if name not in header]
    if not found and header != columns:
        wrong = next(h for h, c in zip(header, columns, strict=True) if h != c)
        found.append(problem(file, 1, wrong, None, "column_order", header=expected))
    return found
