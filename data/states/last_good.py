"""The last tables that loaded clean, kept in a file of their own, so that a restart with broken CSVs still serves them."""

from __future__ import annotations

import os
from pathlib import Path

from data.files.bundles import DamagedBundle, about, pack
from data.files.whole_files import write_whole
from data.problems.problem import InvalidTables
from data.reading.loading import read_bytes, tables_of, version

KEEP_VARIABLE = "TRADE_DATA_KEEP"
DEFAULT = Path(__file__).resolve().parent.parent.parent / ".last_good"
FILE = "last_good.zip"


def keep_folder() -> Path:
    """Where the last good tables are kept: the folder that TRADE_DATA_KEEP names, or `.last_good` beside the code."""
    return Path(os.environ.get(KEEP_VARIABLE) or DEFAULT)


def keep(folder: Path, into: Path, *, good: str = "") -> bool:
    """Keep a copy of the CSVs of a folder, if they are sound; says whether the copy is that of the folder now.

    `good` is the version that just loaded clean: the files are not checked again, and not kept when they have
    changed since. Without it they are checked first.
    """
    contents = read_bytes(folder)
    now = version(contents)
    if good and now != good:
        return False
    if kept_version(into) == now:
        return True
    if not good:
        try:
            tables_of(contents, folder)
        except InvalidTables:
            return False
    write_whole(into / FILE, pack(contents, version=now))
    return True


def kept_version(kept: Path) -> str:
    """The version of the tables kept in a folder; empty where there are none."""
    try:
        return about((kept / FILE).read_bytes()).get("version", "")
    except (OSError, DamagedBundle):
        return ""
