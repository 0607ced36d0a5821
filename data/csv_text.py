"""The bytes of a CSV as records of cells with their lines, and the problems of its form."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from data.problems import Problem, problem

LARGEST_CELL = 131_072
Record = tuple[int, list[str]]  # line in the file as a spreadsheet shows it, cells


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


def records(text: str, file: str, problems: list[Problem]) -> Iterator[Record]:
    """Each row with its line; blank lines and unclosed quotation marks become problems."""
    first = text.split("\n", 1)[0]
    for mark, rule in ((";", "semicolons"), ("\t", "tabs")):
        if mark in first and "," not in first:
            problems.append(problem(file, 1, "", None, rule))
            return
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if "".join(cells).strip():
                yield line, cells
            else:
                problems.append(problem(file, line, "", None, "blank_line"))
            line = reader.line_num + 1
    except csv.Error:
        problems.append(problem(file, line, "", None, "unclosed_quote"))
