"""From a folder of CSVs to typed tables, or to every problem in them: the only reader of curated CSVs."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pandas as pd
from pydantic import ValidationError

from data.checks import problems_across
from data.frames import Frame, TradeTables
from data.problems import InvalidTables, Problem, problem
from data.rows.base import Row
from data.suggestions import suggestion
from data.tables import TABLE_BY_FILE, TABLES, Table

CURATED = Path(__file__).parent / "curated"
LARGEST_CELL = 131_072


class ReadTable(NamedTuple):
    """One CSV as read: its typed rows by line (index = line in the file) and its problems."""

    frame: Frame
    problems: list[Problem]


def load_tables(folder: Path = CURATED) -> TradeTables:
    """The typed tables of a folder.

    Raises `InvalidTables` with every problem of every file when any rule is broken.
    """
    contents = read_bytes(folder)
    tables, problems = check_contents(contents, folder)
    if problems:
        raise InvalidTables(problems)
    return TradeTables({name: frame.reset_index(drop=True) for name, frame in tables.items()}, version(contents))


def read_bytes(folder: Path) -> dict[str, bytes]:
    """The bytes of every CSV in a folder, read once, so that a check never sees half of two versions.

    Hidden files are left out: editors and file systems keep their own there (`.#x.csv`, `._x.csv`).
    """
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv")) if not path.name.startswith(".")}


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
    decoded, problems = decode(content, file)
    if decoded is None:
        return ReadTable(frame_of(table.row, [], []), problems)
    lines = list(cells_by_line(decoded, file, problems))
    if not lines:
        return ReadTable(
            frame_of(table.row, [], []),
            problems or [problem(file, 0, "", None, "empty_file", header=",".join(columns))],
        )
    header = lines[0][1]
    problems += header_problems(header, columns, file)
    if set(header) != set(columns) or len(header) != len(columns):
        return ReadTable(frame_of(table.row, [], []), problems)
    if len(lines) == 1:
        problems.append(problem(file, 1, "", None, "no_rows"))
    return _typed(table, header, lines[1:], file, problems)


def decode(content: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of a CSV, with the problems of its bytes; None where it cannot be read as text."""
    problems = []
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return None, [problem(file, 0, "", None, "spreadsheet_file")]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, [problem(file, 1, "", None, "not_utf8", byte=f"0x{content[0]:02X}")]
    if content.startswith(b"\xef\xbb\xbf"):
        problems.append(problem(file, 1, "", None, "byte_order_mark"))
        content = content[3:]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [*problems, problem(file, line, "", None, "not_utf8", byte=f"0x{content[error.start]:02X}")]
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        problems.append(problem(file, line, "", None, "carriage_return"))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        problems.append(problem(file, text.count("\n", 0, text.index("\0")) + 1, "", None, "null_character"))
        text = text.replace("\0", "")
    return text, problems


def cells_by_line(text: str, file: str, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """(line, cells) of each row; blank lines and unclosed quotation marks become problems."""
    first = text.split("\n", 1)[0]
    for mark, rule in ((";", "semicolons"), ("\t", "tabs")):
        if mark in first and "," not in first:
            problems.append(problem(file, 1, "", None, rule))
            return
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.append(problem(file, line, "", None, "unclosed_quote"))
            return
        if any(cell.strip() for cell in cells):
            yield line, cells
        else:
            problems.append(problem(file, line, "", None, "blank_line"))
        line = reader.line_num + 1


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


def _typed(
    table: Table, header: list[str], lines: list[tuple[int, list[str]]], file: str, problems: list[Problem]
) -> ReadTable:
    """Validate each row by its model; keep the good ones with their line."""
    good: list[Row] = []
    numbers: list[int] = []
    width = len(header)
    for line, cells in lines:
        if len(cells) != width:
            rule = "too_few_cells" if len(cells) < width else "too_many_cells"
            problems.append(problem(file, line, "", None, rule, found=len(cells), expected=width))
            continue
        raw = dict(zip(header, cells, strict=True))
        try:
            row = table.row.model_validate(raw)
        except ValidationError as error:
            problems += [_cell_problem(file, line, raw, dict(e)) for e in error.errors(include_url=False)]
            continue
        faults = list(row.faults())
        for column, rule, details in faults:
            fields = {"value": raw.get(column, "")} | details
            problems.append(problem(file, line, column, raw.get(column), rule, **fields))
        if not faults:
            good.append(row)
            numbers.append(line)
    return ReadTable(frame_of(table.row, good, numbers), problems)


def _cell_problem(file: str, line: int, raw: dict[str, str], error: dict[str, Any]) -> Problem:
    column = str(error["loc"][0])
    return problem(file, line, column, raw.get(column), str(error["type"]), **(error.get("ctx") or {}))


def frame_of(model: type[Row], rows: list[Row], lines: list[int]) -> Frame:
    """Rows as a DataFrame indexed by line, with the types that the row model names.

    Days are datetime64, numbers float64, counts int64 (Int64 where a blank is allowed), the rest objects.
    """
    data: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        values = [getattr(row, name) for row in rows]
        kinds = set(get_args(field.annotation)) or {field.annotation}
        if date in kinds:
            data[name] = pd.to_datetime(pd.Series(values, dtype="object"))
        elif float in kinds:
            data[name] = pd.Series(values, dtype="float64")
        elif int in kinds:
            data[name] = pd.Series(values, dtype="Int64" if type(None) in kinds else "int64")
        else:
            data[name] = pd.Series(values, dtype="object")
    frame = pd.DataFrame(data, columns=list(model.model_fields))
    frame.index = pd.Index(lines, name="line", dtype="int64")
    return frame
