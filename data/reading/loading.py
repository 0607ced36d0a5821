"""From a folder of CSVs to typed tables, or to every problem in them: the only reader of curated CSVs."""

from __future__ import annotations

import hashlib
from collections import Counter, deque
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from data.cells.phrases import phrase
from data.files.publishing import files_together
from data.frames import Frame, TradeTables
from data.problems.problem import InvalidTables, Problem, problem
from data.problems.suggestions import suggestion
from data.reading.beside import beside
from data.reading.checks import problems_across
from data.reading.csv_text import Record, csv_records, decode
from data.reading.partner_guesses import with_partners
from data.reading.typed_rows import no_rows, refused_cells, typed_rows
from data.rows.base import Row
from data.tables import TABLE_BY_FILE, TABLES, Table

CURATED = Path(__file__).parent.parent / "curated"
LOSING = {"null_character", "unclosed_quote"}  # after which the rows may not be all, or not as they were
PLACE = ("file", "line", "column", "value", "rule", "details")  # what problems are sorted by
MOST_UNKNOWN = 50  # names of a header that no column has; a header with more is not the table's at all


class ReadTable(NamedTuple):
    """One CSV as read: its typed rows by line (index = line in the file) and its problems.

    `whole` says that no row was left out. `ids` are the first cells of the key of all rows, also of those that were
    left out for another cell; None where one of them could not be read.
    """

    frame: Frame
    problems: list[Problem]
    whole: bool = False
    ids: frozenset[object] | None = None


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
    return tables_from(tables, contents)


def tables_from(frames: dict[str, Frame], contents: dict[str, bytes]) -> TradeTables:
    """The tables of some CSVs that were checked: their rows by line become rows by number."""
    return TradeTables({name: frame.reset_index(drop=True) for name, frame in frames.items()}, version(contents))


def read_bytes(folder: Path) -> dict[str, bytes]:
    """The bytes of every CSV in a folder, all of one moment, so that a check never sees half of two versions.

    Hidden files are left out: editors and file systems keep their own there (`.#x.csv`, `._x.csv`); so are copies of a
    table that is there too, which `check` points at.
    """
    contents = files_together(folder)
    return {name: content for name, content in contents.items() if not beside(name, contents)}


def version(contents: dict[str, bytes]) -> str:
    """A digest of the files: equal for equal contents."""
    digest = hashlib.sha256()
    for name in sorted(contents):
        digest.update(name.encode() + b"\0" + contents[name] + b"\0")
    return digest.hexdigest()[:16]


def check_contents(contents: dict[str, bytes], folder: Path) -> tuple[dict[str, Frame], list[Problem]]:
    """Typed rows of every table and all problems: of files, of rows, and across tables."""
    read: dict[str, ReadTable] = {}
    unknown = [name for name in contents if name not in TABLE_BY_FILE]
    problems = [
        problem(shown_file(folder, n), 0, "", None, "unknown_file", suggestion=suggestion(n, TABLE_BY_FILE))
        for n in unknown
    ]
    for table in TABLES:
        file = shown_file(folder, table.file)
        if table.file not in contents:
            problems.append(problem(file, 0, "", None, _why_missing(folder / table.file)))
            continue
        read[table.name] = read_table(table, contents[table.file], file)
        problems += read[table.name].problems
    files = {table.name: shown_file(folder, table.file) for table in TABLES}
    frames = {name: table.frame for name, table in read.items()}
    broken = {files[name] for name, table in read.items() if not table.whole}
    problems += problems_across(frames, files, broken, {name: table.ids for name, table in read.items()})
    return frames, sorted(set(with_partners(problems, frames)), key=attrgetter(*PLACE))


def _why_missing(path: Path) -> str:
    """The rule that the absence of a table breaks: something else may stand in its place."""
    if path.is_dir():
        return "folder_for_file"
    if path.is_symlink() and not path.exists():
        return "broken_link"
    return "unreadable_file" if path.exists() else "missing_file"


def shown_file(folder: Path, name: str) -> str:
    """A file as messages name it: below the working folder where it lies there."""
    path = folder.resolve() / name
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else f"{folder.name}/{name}"


def read_table(table: Table, content: bytes, file: str) -> ReadTable:
    """Typed rows of one CSV and its problems; rows that broke a rule are left out."""
    columns, key = table.row.columns(), table.key[0]
    text, problems = decode(content, file)
    if text is None:
        return ReadTable(no_rows(table.row), problems)
    rows = csv_records(text, file, problems)
    _, header = next(rows, (0, []))
    if not header:
        empty = [problem(file, 0, "", None, "empty_file", header=",".join(columns))]
        return ReadTable(no_rows(table.row), problems or empty)
    if _is_meant(header, columns) or "not_utf8" not in {found.rule for found in problems}:
        problems += header_problems(header, columns, file)
    read = _read_rows(table.row, header, rows, file, key)
    lost = any(found.rule in LOSING for found in problems)
    return ReadTable(read.frame, problems + read.problems, read.whole and not lost, None if lost else read.ids or None)


def _read_rows(model: type[Row], header: list[str], rows: Iterator[Record], file: str, key: str) -> ReadTable:
    """The rows below a header; of one that is not the table's only what its columns of the right name hold."""
    columns = model.columns()
    if sorted(header) == sorted(columns):
        frame, faults, ids = typed_rows(model, header, rows, file, key)
        if frame.empty and not faults:
            faults = [problem(file, 1, "", None, "no_rows")]
        return ReadTable(frame, faults, not faults, ids)
    if _is_meant(header, columns):
        ids, faults = refused_cells(model, header, rows, file, key)
        return ReadTable(no_rows(model), faults, ids=ids)
    deque(rows, maxlen=0)  # the form of the other lines is told too
    return ReadTable(no_rows(model), [])


def _is_meant(header: list[str], columns: list[str]) -> bool:
    """Whether a header is the table's with a slip in it: half of the columns have their name, and few names are unknown."""
    known = set(header) & set(columns)
    return 2 * len(known) >= len(columns) and len(set(header) - known) <= MOST_UNKNOWN


def header_problems(header: list[str], columns: list[str], file: str) -> list[Problem]:
    """Unknown, missing, repeated or reordered columns."""
    expected, times = ",".join(columns), Counter(header)
    absent = [name for name in columns if name not in times]
    unknown = [name for name in times if name not in columns]
    if len(unknown) > MOST_UNKNOWN:
        return [problem(file, 1, "", None, "wide_header", found=len(header), header=expected)]
    found = [
        problem(
            file,
            1,
            name or "(blank)",
            None,
            "unknown_column",
            header=expected,
            suggestion=suggestion(name, absent or columns),
            fix=phrase("or-fix") if name != name.strip() and name.strip() in columns else "",
        )
        for name in unknown
    ]
    found += [problem(file, 1, name, None, "repeated_column") for name in columns if times[name] > 1]
    found += [problem(file, 1, name, None, "missing_column", header=expected) for name in absent]
    if not found and header != columns:
        wrong = next(h for h, c in zip(header, columns, strict=True) if h != c)
        found.append(problem(file, 1, wrong, None, "column_order", header=expected))
    return found
