"""The bytes of a CSV as records of cells with their lines, and the problems of its form."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator

from data.problems.problem import Problem, problem

LARGEST_CELL = 131_072
Record = tuple[int, list[str]]  # line in the file as a spreadsheet shows it, cells
MOST_LINES = 1000  # lines of one wrong form that are told one by one: more have one cause
MARKS = {";": "semicolons", "\t": "tabs"}  # that stand between cells instead of commas
# What a byte that is no UTF-8 stands for in the old Windows code, by the sign that Python reads it as.
_OLD_WINDOWS = {0xDC00 + byte: bytes([byte]).decode("cp1252", errors="ignore") or "\ufffd" for byte in range(128, 256)}


def decode(content: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of a CSV, with the problems of its bytes; None where it cannot be read as text.

    Bytes in another encoding are a problem, and are read all the same, so that what else is wrong is told too.
    """
    problems = []
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return None, [problem(file, 0, "", None, "spreadsheet_file")]
    if content.startswith(b"\xef\xbb\xbf"):
        problems.append(problem(file, 1, "", None, "byte_order_mark"))
        content = content[3:]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problems.append(problem(file, line, "", None, "not_utf8", byte=f"0x{content[error.start]:02X}"))
        text = _in_another_encoding(content)
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        problems.append(problem(file, line, "", None, "carriage_return"))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        problems.append(problem(file, text.count("\n", 0, text.index("\0")) + 1, "", None, "null_character"))
        text = text.replace("\0", "")
    return text, problems


def _in_another_encoding(content: bytes) -> str:
    """The text of bytes that are no UTF-8: UTF-16 by its mark, else UTF-8 with letters of the old Windows code."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    return content.decode("utf-8", errors="surrogateescape").translate(_OLD_WINDOWS)


def csv_records(text: str, file: str, problems: list[Problem]) -> Iterator[Record]:
    """Each row with its line; blank lines, other separators and unclosed quotation marks become problems.

    A file with other separators is read by them, so that what else is wrong is told too.
    """
    start = 1
    if told := re.match("sep=.?\n", text, re.IGNORECASE):
        problems.append(problem(file, 1, "", None, "separator_line"))
        text, start = text[told.end() :], 2
    mark = separator(text)
    if mark != ",":
        problems.append(problem(file, start, "", None, MARKS[mark]))
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=mark)
    blank: list[tuple[int, int]] = []  # runs of empty lines: the first and the last of each
    line = start
    try:
        for cells in reader:
            after = reader.line_num + start
            if "".join(cells).strip():
                yield line, cells
            elif blank and blank[-1][1] == line - 1:
                blank[-1] = blank[-1][0], after - 1
            else:
                blank.append((line, after - 1))
            line = after
    except csv.Error:
        problems.append(problem(file, line, "", None, "unclosed_quote"))
    problems += told_lines(blank, file, lambda first, last: _blank_lines(file, first, last))


def told_lines(places: list[tuple[int, int]], file: str, told: Callable[[int, int], Problem]) -> Iterator[Problem]:
    """A problem of each line of a wrong form, from the line and what is said of it; one for all beyond `MOST_LINES`."""
    yield from (told(line, detail) for line, detail in places[:MOST_LINES])
    if more := places[MOST_LINES:]:
        yield problem(file, more[0][0], "", None, "more_lines", count=len(more), last=more[-1][0])


def separator(text: str) -> str:
    """The mark between the cells of a CSV, by its first line: a comma where it holds any."""
    first = text.split("\n", 1)[0]
    return next((mark for mark in MARKS if mark in first and "," not in first), ",")


def _blank_lines(file: str, first: int, last: int) -> Problem:
    """A run of empty lines: one problem, however many they are."""
    if first == last:
        return problem(file, first, "", None, "blank_line")
    return problem(file, first, "", None, "blank_lines", last=last)
