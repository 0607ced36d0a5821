"""What programs leave beside the tables: copies, conflicts of a synchronised folder, workbooks, locks of open files."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from data.tables import TABLE_BY_FILE, TABLES

_LOCK = r"(?:~\$|\.~lock\.|\.#){stem}\.csv#?|\.{stem}\.csv\.sw[a-p]"
_MARKED = "old|bak|backup|copy|copie|new|orig|conflict|final"
_COPY = (
    rf"(?:(?:copy|copie|{_MARKED})\b.*?[ _-])?{{stem}}(?:[ (~-].*|_(?:{_MARKED}|v?\d+)\b.*|\.sync-conflict.*"
    r"|\.csv(?:~|[.-].*)?|\.(?:xls[xmb]?|ods|numbers|bak|old|txt|tsv))"
)


class Beside(NamedTuple):
    """A file that is no table: its name, the table that it belongs to, and whether it is a copy or a lock."""

    name: str
    table: str
    kind: str


def beside(name: str, there: Collection[str]) -> Beside | None:
    """What a file is to a table that is there too; None for a table, and for a file of another name."""
    found = None if name in TABLE_BY_FILE else _read(name)
    return found if found and found.table in there else None


def files_beside(folder: Path) -> list[Beside]:
    """The copies and locks in a folder of tables."""
    there = sorted(path.name for path in folder.iterdir())
    return [found for name in there if (found := beside(name, there))]


@lru_cache(maxsize=1024)
def _read(name: str) -> Beside | None:
    for table in TABLES:
        for kind, form in (("open_elsewhere", _LOCK), ("copy_beside", _COPY)):
            if re.fullmatch(form.format(stem=re.escape(table.name)), name, re.IGNORECASE):
                return Beside(name, table.file, kind)
    return None
