"""CSV files of curated tables: the whole table as it lies in the repository, and the rows and words on the screen.

The two differ on purpose. The whole table keeps codes and the form of the repository (UTF-8, LF, comma, no byte-order
mark), so that it can be read back by `python -m data check`. The view is for a spreadsheet: words, and a
byte-order mark without which Excel garbles accents. In both, text that a spreadsheet would run as a
formula carries a leading apostrophe (`data/cells/formula_text.py`); numbers never do.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from components.tables.readable import ReadableTable
from data.cells.formula_text import marked
from data.frames import Frame

BYTE_ORDER_MARK = "\ufeff"


def table_csv(frame: Frame) -> bytes:
    """A curated table in the form of the repository: columns and rows in their order, blank where not known."""
    columns = [[_cell(value) for value in frame[name]] for name in frame.columns]
    return csv_text(list(frame.columns), zip(*columns, strict=True)).encode()


def view_csv(readable: ReadableTable, rows: Sequence[int]) -> bytes:
    """Some rows of a table as they are shown: heads and words in the reader's language."""
    shown = readable.cells.take(list(rows)).to_pydict()
    columns = [[_cell(value) for value in shown[column.name]] for column in readable.columns]
    heads = [marked(column.head) for column in readable.columns]
    return (BYTE_ORDER_MARK + csv_text(heads, zip(*columns, strict=True))).encode()


def csv_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Cells that are text already, in the form of the repository."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()


def _cell(value: Any) -> str:
    """A cell's text: numbers with a point and without needless zeros, days as YYYY-MM-DD, lists joined with ';'."""
    if isinstance(value, str):
        return marked(value)
    if isinstance(value, tuple):
        return ";".join(value)
    if value is None or pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return f"{value:.15g}" if isinstance(value, float) else str(value)
