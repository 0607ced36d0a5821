"""The curated tables as they stood when the numbers in the tests were worked out.

A maintainer who adds a row or takes a new month over changes `data/curated` and no test. Tests count on this copy, which
`python -m tests.frozen_tables` makes anew from the tables of today; who does that works the numbers out anew too.
Tables and columns that came later are taken from `data/curated`, and so are the claims: each is judged by the figures kept
here. The rows that these tables point to, and that are not kept, come with them.
"""

from __future__ import annotations

import csv
import io
import os
import tempfile
from datetime import date
from functools import lru_cache
from pathlib import Path

from data.changes.old_files import in_todays_columns
from data.files.bundles import pack, unpack
from data.files.whole_files import write_whole
from data.reading.loading import CURATED, read_bytes, version
from data.states.vintages import VINTAGES, keep_vintage
from data.tables import TABLE_BY_NAME, TABLES, Table

KEPT = Path(__file__).with_name("frozen_tables.zip")
OF_TODAY = ("news_claims",)


def frozen_bytes() -> dict[str, bytes]:
    """The kept CSVs in today's columns, and those of tables that came later."""
    kept, today = unpack(KEPT.read_bytes()).contents if KEPT.exists() else {}, read_bytes(CURATED)
    kept = {file: content for file, content in kept.items() if file not in {f"{name}.csv" for name in OF_TODAY}}
    contents = {
        table.file: in_todays_columns(table, kept.get(table.file, today[table.file]), today[table.file])
        for table in TABLES
    }
    return with_rows_pointed_to(contents, today, later=[table for table in TABLES if table.file not in kept])


def with_rows_pointed_to(
    contents: dict[str, bytes], today: dict[str, bytes], *, later: list[Table]
) -> dict[str, bytes]:
    """The CSVs with the rows of today that tables which came later point to, and the rows that these point to in turn."""
    waiting = [(table, row) for table in later for row in _rows(contents[table.file])]
    while waiting:
        table, row = waiting.pop()
        for column, target in table.references.items():
            other, key = TABLE_BY_NAME[target.split(".")[0]], target.split(".")[1]
            ids = set(row[column].split(";"))
            if missing := ids - {held[key] for held in _rows(contents[other.file])}:
                found = [held for held in _rows(today[other.file]) if held[key] in missing]
                contents[other.file] = _merged(other, [*_rows(contents[other.file]), *found])
                waiting += [(other, held) for held in found]
    return contents


@lru_cache(maxsize=64)
def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def _merged(table: Table, rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, table.row.columns(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(sorted(rows, key=lambda row: [row[name] for name in table.key]))
    return text.getvalue().encode()


def frozen_folder() -> Path:
    """A folder of them, made once for all test processes: whoever is first puts it in its place whole.

    Beside it lies one vintage, in which the last row of `blocs.csv` is not there yet: there is a history to look at.
    """
    contents = frozen_bytes()
    folder = Path(tempfile.gettempdir()) / f"frozen-trade-tables-{version(contents)}" / "curated"
    if not folder.is_dir():
        folder.parent.mkdir(exist_ok=True)
        earlier = contents | {"blocs.csv": b"".join(contents["blocs.csv"].splitlines(keepends=True)[:-1])}
        keep_vintage(earlier, folder.parent / VINTAGES.name, day=date(2026, 9, 3), remark="First release")
        made = Path(tempfile.mkdtemp(dir=folder.parent))
        for name, content in contents.items():
            (made / name).write_bytes(content)
        try:
            made.rename(folder)
        except OSError:  # another process was first
            if not folder.is_dir():
                raise
    return folder


FROZEN = frozen_folder()


def serve_frozen() -> None:
    """Let the pages of the tests, and the servers that they start, read the frozen tables."""
    os.environ["TRADE_DATA_FOLDER"] = str(FROZEN)


if __name__ == "__main__":
    write_whole(KEPT, pack(read_bytes(CURATED), day=date.today().isoformat()))
    print(f"{KEPT.name}: the tables of today")
