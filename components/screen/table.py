"""Shows a curated table: sorted by a click on a head, with its downloads and the meaning of its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from components.drawing.chart import TextTable
from components.html.chart_table import text_table
from components.tables.downloads.csv_file import table_csv, view_csv
from components.tables.downloads.data_package import package_zip
from components.tables.downloads.workbook import workbook
from components.tables.readable import Column, ReadableTable
from data.frames import Frame, TradeTables
from data.wording import Wording

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_HEIGHT, ROW_HEIGHT = 520, 35


def show_data_table(readable: ReadableTable, rows: Sequence[int], *, alt: str) -> None:
    """Draw some rows of a table; every cell is plain text, never markup."""
    cells = readable.cells if len(rows) == readable.rows else readable.cells.take(list(rows))
    st.dataframe(
        cells, hide_index=True, alt=alt, height=min(MOST_HEIGHT, ROW_HEIGHT * (len(rows) + 1) + 3),
        column_config={column.name: _config(column) for column in readable.columns},
    )  # fmt: skip


def show_table_downloads(frame: Frame, readable: ReadableTable, rows: Sequence[int], *, wording: Wording) -> None:
    """Two files, made only when asked for: the rows shown in words, and the whole table in codes."""
    with st.container(horizontal=True, key="row_downloads"):
        st.download_button(
            wording("data-download-view"), lambda: view_csv(readable, rows), key="do_download_view", on_click="ignore",
            file_name=f"{readable.name}-{wording('data-file-view')}.csv", mime="text/csv", disabled=not rows,
        )  # fmt: skip
        st.download_button(
            wording("data-download-table"), lambda: table_csv(frame), key="do_download_table", on_click="ignore",
            file_name=f"{readable.name}.csv", mime="text/csv",
        )  # fmt: skip


def show_download(label: str, make: Callable[[], bytes], *, key: str, file_name: str, mime: str) -> None:
    """A file that is made only when it is asked for."""
    st.download_button(label, make, key=f"do_download_{key}", on_click="ignore", file_name=file_name, mime=mime)


def show_package_downloads(tables: TradeTables, *, wording: Wording) -> None:
    """Everything in one file: the data package and the workbook."""
    with st.container(horizontal=True, key="package_downloads"):
        show_download(
            wording("package-download-zip"), lambda: package_zip(tables), key="package",
            file_name=f"{wording('package-file-zip')}.zip", mime="application/zip",
        )  # fmt: skip
        show_download(
            wording("package-download-workbook"), lambda: workbook(tables, wording), key="workbook",
            file_name=f"{wording('package-file-zip')}.xlsx", mime=EXCEL,
        )  # fmt: skip


def show_wordy_table(table: TextTable, *, caption: str) -> None:
    """A short table of words, whole on the page; every cell is escaped."""
    st.html(text_table(table, caption=caption).replace('class="text-table"', 'class="text-table wordy whole"', 1))


def _config(column: Column) -> Any:
    """Numbers stay numbers, so that they sort as such; the browser writes them in the language of the page."""
    match column.kind:
        case "number":
            return st.column_config.NumberColumn(column.head, format="localized")
        case "year":
            return st.column_config.NumberColumn(column.head, format="%d", width="small")
        case "address":
            return st.column_config.LinkColumn(column.head)
        case _:
            return st.column_config.TextColumn(column.head)
