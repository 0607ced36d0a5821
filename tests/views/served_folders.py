"""A folder of tables that is served, and edits of one of its files."""

import os
from pathlib import Path

from dashboard.served import Served
from data import TradeTables
from tests.damage.csv_damage import short_curated_bytes

BLOCS = "blocs.csv"
GOOD = short_curated_bytes()[BLOCS]
RENAMED = GOOD.replace(b"APEC,APEC,APEC", b"APEC,Pacific forum,Forum du Pacifique")
BROKEN = GOOD.replace(b"APEC,", b"apec,", 1)


def filled(folder: Path) -> Path:
    """A folder with the curated CSVs, the long ones cut short."""
    for name, content in short_curated_bytes().items():
        (folder / name).write_bytes(content)
    return folder


def write(folder: Path, content: bytes, name: str = BLOCS) -> None:
    """Write a CSV as an editor does: at a moment later than the last one."""
    path = folder / name
    later = path.stat().st_mtime_ns + 1_000_000 if path.exists() else None
    path.write_bytes(content)
    if later is not None:
        os.utime(path, ns=(later, later))


def bloc_name(tables: TradeTables | None) -> str:
    """The English name of the first bloc."""
    assert tables is not None
    return str(tables["blocs"].set_index("bloc").loc["APEC", "name_en"])


def lines(found: Served) -> list[str]:
    """Where the problems stand."""
    return [f"{problem.file.rpartition('/')[2]}:{problem.line}" for problem in found.problems]
