"""Mend what is safe in a CSV, and say what was done: line ends, the byte-order mark, order, blanks, sure dates, addresses.

Lines that need no mend keep their bytes. A mend never changes what a sound row says: the file is read before and
after, and left alone where a row that was sound would read otherwise or a row would be lost.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from pydantic_core import PydanticCustomError

from data.cells.excel_damage import sure_date
from data.cells.hidden_characters import HIDDEN_PATTERN
from data.cells.phrases import parts
from data.files.publishing import publish
from data.frames import Frame
from data.reading.checks import sorting_key
from data.reading.csv_text import LARGEST_CELL, decode
from data.reading.loading import read_bytes, read_table, shown_file
from data.reading.typed_rows import cell_parser
from data.tables import TABLE_BY_FILE, Table

DATES = ("reformatted_date", "lost_zeros")
ADDRESSES = ("rewritten_address", "tracked_address")


class Mend(NamedTuple):
    """One thing that was mended: its place as in a `Problem`, a key of the commands' words, and the text before and after."""

    file: str
    line: int
    column: str
    rule: str
    before: str
    after: str


class _Record(NamedTuple):
    """One row as text with its line: kept as it is unless a cell of it changes."""

    line: int
    text: str
    cells: list[str]

    def with_cells(self, cells: list[str]) -> _Record:
        """The row with other cells, written anew where they differ."""
        return self if cells == self.cells else _Record(self.line, _written(cells), cells)


def fix_folder(folder: Path) -> list[Mend]:
    """Mend every CSV of a folder and put all of them in place together, or none.

    Raises `AlreadyPublishing` while another process, such as a refresh, puts tables in place.
    """
    done: list[Mend] = []
    files: dict[str, bytes] = {}
    for name, content in read_bytes(folder).items():
        if name in TABLE_BY_FILE:
            mended, mends = fixed(TABLE_BY_FILE[name], content, shown_file(folder, name))
            if mends:
                files[name] = mended
                done += mends
    if files:
        publish(folder, files)
    return done


def fixed(table: Table, content: bytes, file: str) -> tuple[bytes, list[Mend]]:
    """The CSV with everything mended that is safe to mend, and the mends; as it was where there is nothing."""
    text, problems = decode(content, file)
    if text is None or any(found.rule in ("null_character", "not_utf8") for found in problems):
        return content, []
    mends = [Mend(file, 0, "", "line_ends", "", "")] if b"\r" in content else []
    if content.startswith(b"\xef\xbb\xbf"):
        mends.insert(0, Mend(file, 0, "", "byte_order_mark", "", ""))
    mended, more = _rows_mended(table, text, file)
    mended, last = _sorted(table, mended, file)
    mends += more + last
    if not mends or not _same_meaning(table, content, mended.encode()):
        return content, []
    return mended.encode(), mends


def _rows_mended(table: Table, text: str, file: str) -> tuple[str, list[Mend]]:
    """Empty lines and columns, blanks around cells, the order of columns and sure dates."""
    found = _records(text)
    if not found:
        return text, []
    mends: list[Mend] = []
    kept = [record for record in found if "".join(record.cells).strip()]
    if not kept:
        return text, []
    if len(kept) < len(found):
        mends.append(Mend(file, 0, "", "blank_lines", str(len(found) - len(kept)), ""))
    kept = _without_blank_columns(kept, file, mends)
    header = [name.strip() for name in kept[0].cells]
    if sorted(header) != sorted(table.row.columns()):
        return text, []
    kept[0] = kept[0].with_cells(_trimmed(kept[0], header, [str.strip] * len(header), file, mends))
    parsers = [_sure_mend(table, name) for name in header]
    kept[1:] = [record.with_cells(_trimmed(record, header, parsers, file, mends)) for record in kept[1:]]
    kept = _columns_in_order(table, kept, header, file, mends)
    if kept and not kept[-1].text.endswith("\n"):
        kept[-1] = kept[-1]._replace(text=kept[-1].text + "\n")
        mends.append(Mend(file, 0, "", "last_line_end", "", ""))
    return ("".join(record.text for record in kept), mends) if mends else (text, [])


def _records(text: str) -> list[_Record]:
    """The rows of a CSV as text and as cells; none where it cannot be told where one ends, or they differ in width."""
    if "," not in text.lstrip("\n").split("\n", 1)[0]:
        return []
    lines = io.StringIO(text, newline="").readlines()
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(lines, strict=True)
    found: list[_Record] = []
    start = width = 0
    try:
        for cells in reader:
            filled = len(cells) if "".join(cells).strip() else 0
            if filled and width and filled != width:
                return []
            width = width or filled
            found.append(_Record(start + 1, "".join(lines[start : reader.line_num]), cells))
            start = reader.line_num
    except csv.Error:
        return []
    return found


def _without_blank_columns(records: list[_Record], file: str, mends: list[Mend]) -> list[_Record]:
    """Take off columns at the end that hold nothing, not even a name."""
    width = len(records[0].cells)
    while width > 1 and not any(record.cells[width - 1].strip() for record in records):
        width -= 1
    if (blank := len(records[0].cells) - width) == 0:
        return records
    mends.append(Mend(file, 0, "", "blank_columns", str(blank), ""))
    return [record.with_cells(record.cells[:width]) for record in records]


def _trimmed(
    record: _Record, header: list[str], parsers: list[Callable[[str], str]], file: str, mends: list[Mend]
) -> list[str]:
    """The cells of a row without outer blanks, with sure dates and clean addresses; each mend is told."""
    cells = []
    for name, cell, mend in zip(header, record.cells, parsers, strict=True):
        after = cell
        if cell and not HIDDEN_PATTERN.search(cell):
            stripped = cell.strip()
            after = mend(stripped)
            if after != stripped:
                mends.append(Mend(file, record.line, name, "address" if "://" in after else "date", cell, after))
            elif stripped != cell:
                mends.append(Mend(file, record.line, name, "outer_blanks", cell, stripped))
        cells.append(after)
    return cells


def _sure_mend(table: Table, name: str) -> Callable[[str], str]:
    """A function from a cell's text to its mended text: a date that can be read in one way, a clean address, or the text itself."""
    parse = cell_parser(table.row, name)
    known: dict[str, str] = {}

    def mend(text: str) -> str:
        if text not in known:
            known[text] = _sure(parse, text)
        return known[text]

    return mend


def _sure(parse: Callable[[str], Any], text: str) -> str:
    refused, remedy = _refusal(parse, text)
    if refused in ADDRESSES and not parts(remedy):
        return remedy
    if refused not in DATES or not sure_date(text, remedy):
        return text
    if remedy.endswith("-01") and len(remedy) == 10 and not _refusal(parse, remedy[:7])[0]:
        return text  # where a month may stand too, a spreadsheet may have made its first day of it
    return remedy


def _refusal(parse: Callable[[str], Any], text: str) -> tuple[str, str]:
    """The rule that a text breaks and its remedy; nothing where it is a value."""
    try:
        parse(text)
    except PydanticCustomError as refusal:
        return refusal.type, str((refusal.context or {}).get("remedy", ""))
    return "", ""


def _columns_in_order(
    table: Table, records: list[_Record], header: list[str], file: str, mends: list[Mend]
) -> list[_Record]:
    columns = table.row.columns()
    if header == columns:
        return records
    mends.append(Mend(file, 0, "", "column_order", "", ""))
    places = [header.index(name) for name in columns]
    return [record.with_cells([record.cells[place] for place in places]) for record in records]


def _sorted(table: Table, text: str, file: str) -> tuple[str, list[Mend]]:
    """Rows sorted by the key; only of a table without any other problem, since a broken row has no sure place."""
    read = read_table(table, text.encode(), file)
    frame = read.frame
    if read.problems or len(frame) < 2:
        return text, []
    order = np.lexsort(sorting_key(frame, table.key)[::-1])
    if (order[1:] > order[:-1]).all():
        return text, []
    header, *rows = _records(text if text.endswith("\n") else f"{text}\n")
    ordered = "".join([header.text, *(rows[place].text for place in order.tolist())])
    return ordered, [Mend(file, 0, ", ".join(table.key), "order", "", "")]


def _same_meaning(table: Table, before: bytes, after: bytes) -> bool:
    """Whether every row that was sound says the same, and no row is lost."""
    old, new = (read_table(table, content, table.file) for content in (before, after))
    return not _meaning(old.frame) - _meaning(new.frame) and len(new.frame) >= len(old.frame)


def _meaning(frame: Frame) -> Counter[tuple[str, ...]]:
    return Counter(map(repr, frame.itertuples(index=False, name=None)))  # type: ignore[arg-type]


def _written(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
