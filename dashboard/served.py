"""The tables being served: loaded once, loaded again when a file changes, the last good ones when one breaks."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import NamedTuple

from data import CURATED, InvalidTables, Problem, TradeTables, load_tables

FOLDER_VARIABLE = "TRADE_DATA_FOLDER"
Signature = tuple[tuple[str, int, int], ...]


class Served(NamedTuple):
    """What readers get: tables, if any were ever good, and the problems of the files as they are now."""

    tables: TradeTables | None
    problems: tuple[Problem, ...]


class TableServer:
    """Serves the tables of one folder; safe to call from many sessions at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._signature: Signature | None = None
        self._served = Served(None, ())

    def current(self) -> Served:
        """The tables as the files are now; the last good ones, with the problems, when the files are broken."""
        signature = self._signature_now()
        if signature == self._signature:
            return self._served
        with self._lock:
            signature = self._signature_now()
            if signature != self._signature:
                self._served = self._load()
                self._signature = signature
        return self._served

    def _load(self) -> Served:
        try:
            return Served(load_tables(self.folder), ())
        except InvalidTables as invalid:
            return Served(self._served.tables, tuple(invalid.problems))

    def _signature_now(self) -> Signature:
        """Name, time and size of every file: cheap to read on each run."""
        with os.scandir(self.folder) as entries:
            files = [
                (e.name, e.stat().st_mtime_ns, e.stat().st_size)
                for e in entries
                if e.name.endswith(".csv") and not e.name.startswith(".")
            ]
        return tuple(sorted(files))


_SERVER = TableServer(Path(os.environ.get(FOLDER_VARIABLE, CURATED)))


def current() -> Served:
    """The tables of the curated folder, or of the folder that TRADE_DATA_FOLDER names."""
    return _SERVER.current()
