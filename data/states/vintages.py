"""Vintages: the tables as they stood when a change was accepted, each one small file that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from data.files.bundles import DamagedBundle, about, pack, unpack
from data.files.whole_files import write_whole
from data.reading.loading import version

VINTAGES = Path(__file__).parent.parent / "vintages"
_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.zip")


class Vintage(NamedTuple):
    """One kept state: its day, its place among those of that day, its version, a remark, and its file."""

    day: str
    number: int
    version: str
    remark: str
    path: Path

    @property
    def name(self) -> str:
        """What a maintainer calls it: `2026-11-22`, or `2026-11-22-2` for the second of a day."""
        return self.path.stem


def vintages(folder: Path = VINTAGES) -> list[Vintage]:
    """The vintages of a folder, the oldest first; a damaged file is left out."""
    found = []
    for path in folder.glob("*.zip"):
        if not (named := _NAME.fullmatch(path.name)):
            continue
        try:
            noted = about(path.read_bytes())
        except (OSError, DamagedBundle):
            continue
        found.append(Vintage(named[1], int(named[2] or 1), noted.get("version", ""), noted.get("remark", ""), path))
    return sorted(found)


def load_vintage(vintage: Vintage) -> dict[str, bytes]:
    """The CSVs of a vintage; raises `DamagedBundle` when its file does not match its checksums."""
    return unpack(vintage.path.read_bytes()).contents


def vintage_named(name: str, held: Iterable[Vintage]) -> Vintage | None:
    """The vintage of a name; of a day alone, the last one kept on that day."""
    return max((v for v in held if name in (v.name, v.day)), default=None)


def keep_vintage(contents: dict[str, bytes], into: Path = VINTAGES, *, day: date, remark: str = "") -> Vintage:
    """Keep the tables as they stand on a day; the newest vintage is returned instead where they equal it."""
    held = vintages(into)
    now = version(contents)
    if held and held[-1].version == now:
        return held[-1]
    number = max((v.number for v in held if v.day == day.isoformat()), default=0) + 1
    path = into / (f"{day}.zip" if number == 1 else f"{day}-{number}.zip")
    write_whole(path, pack(contents, version=now, remark=remark, day=day.isoformat()))
    return Vintage(day.isoformat(), number, now, remark, path)
