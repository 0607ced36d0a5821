"""A CSV tried in memory against the tables that are served: its problems, what can be mended, what it would change.

Nothing is written. The file is read by the same reader, mended by the same rules and compared by the same comparison
as the maintainer's commands use.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from data.cells.formula_text import marked, unmarked
from data.cells.kinds import NUMBER
from data.changes.comparing import NAMING, Comparison, comparison
from data.changes.oddities import oddities
from data.changes.oddity import Oddity
from data.frames import TradeTables
from data.problems.problem import Problem
from data.reading.csv_text import csv_records, decode, separator
from data.reading.loading import CURATED, check_contents, shown_file, version
from data.reading.mending import Mend, fixed
from data.tables import TABLE_BY_FILE, TABLE_BY_NAME, TABLES, Table

MOST_BYTES = 2_000_000
PREVIEW = "preview-"


@dataclass(frozen=True)
class Trial:
    """What came of trying a file as one table.

    `problems` are those of the file as it came, `left` those that stay after mending, each across all tables.
    `odd` is what may make no sense against the tables that are served, `content` the mended file, `download` the same as a reader gets it (see `handed_out`), `compared` what it changes,
    and `tables` all tables with it, where no problem is left.
    """

    table: Table
    problems: tuple[Problem, ...]
    mends: tuple[Mend, ...]
    left: tuple[Problem, ...]
    odd: tuple[Oddity, ...]
    content: bytes
    download: bytes | None
    compared: Comparison | None
    tables: TradeTables | None


def table_meant(name: str, content: bytes) -> Table | None:
    """The table that a file is meant for: by its name, `exports_annual (2).csv` included, else by its columns."""
    stem = PurePath(name.replace("\\", "/")).name.lower()
    if stem in TABLE_BY_FILE:
        return TABLE_BY_FILE[stem]
    begun = [table for table in TABLES if stem.removesuffix(".csv").startswith(table.name)]
    if begun:
        return max(begun, key=lambda table: len(table.name))
    head = _head(content[:4000])
    alike = [table for table in TABLES if sorted(table.row.columns()) == head]
    return alike[0] if len(alike) == 1 else None


def tried(served: Mapping[str, bytes], table: Table, content: bytes) -> Trial:
    """Try a file as a table among the files that are served.

    Raises `ValueError` when it is larger than `MOST_BYTES`.
    """
    if len(content) > MOST_BYTES:
        raise ValueError(f"{len(content)} bytes")
    frames, problems = check_contents({**served, table.file: content}, CURATED)
    mended, mends = fixed(table, content, shown_file(CURATED, table.file))
    left = problems
    if mends:
        frames, left = check_contents({**served, table.file: mended}, CURATED)
    tables = None
    compared = compared_with(served, {**served, table.file: mended}, table.name)
    if not left:
        contents = {**served, table.file: mended}
        whole = {name: frame.reset_index(drop=True) for name, frame in frames.items()}
        tables = TradeTables(whole, PREVIEW + version(contents))
    download = handed_out(mended) if mends else None
    odd = tuple(oddities(served, {**served, table.file: mended}, frames))
    return Trial(table, tuple(problems), tuple(mends), tuple(left), odd, mended, download, compared, tables)


def handed_out(content: bytes) -> bytes | None:
    """A mended file for a spreadsheet: a text that it would run as a formula carries the mark of a download.

    The check takes the mark off again, and numbers never have it, so the file says the same. Lines without such a text
    keep their bytes. None where the cells cannot be told apart.
    """
    text, _ = decode(content, "")
    if text is None:
        return None
    lines, mark = io.StringIO(text, newline="").readlines(), separator(text)
    reader = csv.reader(lines, strict=True, delimiter=mark)
    written, start = io.StringIO(), 0
    writer = csv.writer(written, lineterminator="\n", delimiter=mark)
    try:
        for cells in reader:
            safe = [cell if NUMBER.fullmatch(cell) else marked(unmarked(cell)) for cell in cells]
            if safe == cells:
                written.writelines(lines[start : reader.line_num])
            else:
                writer.writerow(safe)
            start = reader.line_num
    except csv.Error:
        return None
    return written.getvalue().encode()


def compared_with(old: Mapping[str, bytes], new: Mapping[str, bytes], only: str = "") -> Comparison:
    """What changed between two sets of CSVs; `only` names one table, and the others are not looked at."""
    if not only:
        return comparison(old, new)
    file = TABLE_BY_NAME[only].file
    names = {TABLE_BY_NAME[name].file for name in NAMING} - {file}
    shared = {name: new[name] for name in names if name in new}
    sides = [{**shared, file: side[file]} if file in side else shared for side in (old, new)]
    return comparison(sides[0], sides[1])


def _head(content: bytes) -> list[str]:
    """The names of the columns of a file, sorted; none where they cannot be read."""
    text, _ = decode(content.rpartition(b"\n")[0] or content, "")
    if text is None:
        return []
    _, cells = next(csv_records(text, "", []), (0, []))
    return sorted(name.strip() for name in cells)
