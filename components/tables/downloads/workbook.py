"""The curated tables as one Excel workbook: a sheet a table, typed columns, heads that stay in sight."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from components.tables.downloads.data_package import DICTIONARY, citation, dictionary_rows, readme
from data.frames import Frame, TradeTables
from data.kept import kept
from data.tables import TABLES
from data.wording import Wording

LONGEST_NAME = 31
WIDEST, NARROWEST = 48, 10
NO_CLOCK = datetime(1980, 1, 1)  # a file's property, not a moment: equal tables give equal bytes


@kept
def workbook(tables: TradeTables, wording: Wording) -> bytes:
    """Every curated table on a sheet of its own, after a sheet that says what they are and one with the dictionary.

    Numbers and days are typed; a blank cell means not known; text stays text, whatever it begins with. Codes stand
    as in the CSVs, so that a sheet can be saved as CSV and checked.
    """
    book = Workbook(write_only=True)
    book.properties.title, book.properties.description = wording("app-title"), citation(tables, wording)
    book.properties.creator, book.properties.created, book.properties.modified = "", NO_CLOCK, NO_CLOCK
    about = book.create_sheet(wording("package-file-readme"))
    about.column_dimensions["A"].width = 120
    for line in readme(tables, wording).splitlines():
        about.append([line or None])
    _fill(
        book,
        wording("package-file-dictionary"),
        [wording(f"package-column-{c}") for c in DICTIONARY],
        dictionary_rows(wording),
    )
    for table in TABLES:
        frame = tables[table.name]
        _fill(
            book, table.name, list(frame.columns), zip(*(frame[c].tolist() for c in frame.columns), strict=True), frame
        )
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _fill(
    book: Workbook, name: str, heads: list[str], rows: Iterable[Iterable[Any]], frame: Frame | None = None
) -> None:
    sheet = book.create_sheet(name[:LONGEST_NAME])
    sheet.freeze_panes = "A2"
    for number, head in enumerate(heads, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _width(head, frame)
    sheet.append([_text(sheet, head, bold=True) for head in heads])
    count = 1
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{count}"


def _width(head: str, frame: Frame | None) -> float:
    if frame is None or head not in frame.columns or not len(frame):
        return WIDEST / 2
    longest = max(len(str(value)) for value in frame[head].head(200))
    return min(max(longest + 2, len(head) + 4, NARROWEST), WIDEST)


def _cell(sheet: Any, value: Any) -> Any:
    """A cell's value with its type; openpyxl takes plain values as they are, and days as dates."""
    if isinstance(value, tuple):
        value = ";".join(value)
    if isinstance(value, str):
        return _text(sheet, value) if value.startswith("=") else value or None
    if value is None or pd.isna(value):
        return None
    return value.date() if isinstance(value, pd.Timestamp) else value


def _text(sheet: Any, text: str, *, bold: bool = False) -> Any:
    """A cell that is text by its type: a spreadsheet does not run it, though it may begin with `=`."""
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell
