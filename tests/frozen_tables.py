"""The curated tables as they stood when the numbers in the tests were worked out.

A maintainer who adds a row or takes a new month over changes `data/curated` and no test. Tests count on this copy, which
`python -m tests.frozen_tables` makes anew from the tables of today; who does that works the numbers out anew too.
Tables and columns that came later are taken from `data/curated`.
"""

from __future__ import annotations

import csv
import io
import os
import tempfile
from datetime import date
from pathlib import Path

from data.changes.old_files import in_todays_columns
from data.files.bundles import pack, unpack
from data.files.whole_files import write_whole
from data.reading.loading import CURATED, read_bytes, version
from data.states.vintages import VINTAGES, keep_vintage
from data.tables import TABLES, Table, by_name

KEPT = Path(__file__).with_name("frozen_tables.zip")


def frozen_bytes() -> dict[str, bytes]:
    """The kept CSVs in today's columns, and those of tables that came later."""
    kept, today = unpack(KEPT.read_bytes()).contents if KEPT.exists() else {}, read_bytes(CURATED)
    frozen = {
        table.file: in_todays_columns(table, kept.get(table.file, today[table.file]), today[table.file])
        for table in TABLES
    }
    later = [table for table in TABLES if table.file not in kept]
    return with_rows_pointed_to(frozen, today, later) if kept else frozen


def with_rows_pointed_to(frozen: dict[str, bytes], today: dict[str, bytes], later: list[Table]) -> dict[str, bytes]:
    """The frozen CSVs, and the rows of today that tables that came later point to: their sources and remarks."""
    found = dict(frozen)
    for table in later:
        rows = list(csv.DictReader(io.StringIO(today[table.file].decode())))
        for column, target in table.references.items():
            other = by_name(target.partition(".")[0])
            found[other.file] = _with_rows(other, found[other.file], today[other.file], {row[column] for row in rows})
    return found


def _with_rows(table: Table, frozen: bytes, today: bytes, wanted: set[str]) -> bytes:
    """A frozen CSV with the rows of today that it lacks, of those wanted, sorted by the key."""
    old, new = (list(csv.DictReader(io.StringIO(content.decode()))) for content in (frozen, today))
    (key,) = table.key
    missing = [row for row in new if row[key] in wanted - {row[key] for row in old}]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, table.row.columns(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(sorted([*old, *missing], key=lambda row: row[key]))
    return text.getvalue().encode() if missing else frozen


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
