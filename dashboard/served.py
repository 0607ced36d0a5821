"""The tables being served: loaded once, loaded again when a file changes, the last good ones when one breaks."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from data import CURATED, InvalidTables, Problem, TradeTables
from data.files.bundles import DamagedBundle, unpack
from data.problems.problem import problem
from data.reading.loading import read_bytes, shown_file, tables_of
from data.states.last_good import FILE, KEEP_VARIABLE, keep, keep_folder

LOG = logging.getLogger(__name__)
FOLDER_VARIABLE = "TRADE_DATA_FOLDER"
# A file that was written this lately may be half of what its writer means to write.
QUIET_SECONDS = 0.2
Signature = tuple[tuple[str, int, int], ...]


class Served(NamedTuple):
    """What readers get: tables, if any were ever good, and the problems of the files as they are now.

    `day` is the day on which the tables were last read clean, `contents` the bytes of their files, and `restored` says
    that they come from the kept copy because the files were broken from the start.
    """

    tables: TradeTables | None
    problems: tuple[Problem, ...]
    day: date | None = None
    contents: Mapping[str, bytes] = {}
    restored: bool = False


class TableServer:
    """Serves the tables of one folder; safe to call from many sessions at once."""

    def __init__(self, folder: Path, kept: Path | None = None, *, quiet: float = 0.0) -> None:
        """Serve a folder; `kept` holds the last good copy for a restart, `quiet` is how long files must rest first."""
        self.folder, self.kept = folder, kept
        self._quiet = quiet
        self._lock = threading.Lock()
        self._signature: Signature | None = None
        self._served = Served(None, ())

    def current(self) -> Served:
        """The tables as the files are now; the last good ones, with the problems, when the files are broken."""
        signature = self._signature_now()
        if signature == self._signature or self._being_written(signature):
            return self._served
        with self._lock:
            signature = self._signature_now()
            if signature != self._signature and not self._being_written(signature):
                self._served = self._load()
                self._signature = signature
        return self._served

    def keep(self) -> bool:
        """Keep what is served for a restart, where the files are sound and a place is given; says whether it is kept."""
        now = self._served
        if self.kept is None or now.problems or now.tables is None:
            return False
        try:
            return keep(self.folder, self.kept, good=now.tables.version)
        except OSError as error:
            LOG.warning("the last good tables could not be kept: %s", error)
            return False

    def _load(self) -> Served:
        try:
            contents = read_bytes(self.folder)
            return Served(tables_of(contents, self.folder), (), date.today(), contents)
        except InvalidTables as invalid:
            found = tuple(invalid.problems)
        except OSError as error:  # the folder is gone, or a file may not be read
            name = Path(error.filename or self.folder).name
            found = (problem(shown_file(self.folder, name), 0, "", None, "missing_file"),)
        last = self._served if self._served.tables is not None else self._restored()
        return last._replace(problems=found)

    def _restored(self) -> Served:
        """The kept copy of an earlier run; nothing where there is none, or none that today's rules let pass."""
        if self.kept is None:
            return Served(None, ())
        try:
            path = self.kept / FILE
            contents = unpack(path.read_bytes()).contents
            day = date.fromtimestamp(path.stat().st_mtime)
            return Served(tables_of(contents, self.kept), (), day, contents, restored=True)
        except (OSError, DamagedBundle, InvalidTables):
            return Served(None, ())

    def _being_written(self, signature: Signature) -> bool:
        """Whether a file is so new that it may still grow; whoever has nothing to show does not wait for it."""
        newest = max((changed for _, changed, _ in signature), default=0) / 1e9
        return self._served.tables is not None and 0 <= time.time() - newest < self._quiet

    def _signature_now(self) -> Signature:
        """Name, time and size of every file: cheap to read on each run; empty where the folder is gone."""
        try:
            with os.scandir(self.folder) as entries:
                files = [
                    (e.name, e.stat().st_mtime_ns, e.stat().st_size)
                    for e in entries
                    if e.name.endswith(".csv") and not e.name.startswith(".")
                ]
        except OSError:
            return ()
        return tuple(sorted(files))


def _kept_for(folder: Path) -> Path:
    """Where the last good tables of a folder are kept: beside it, so that two folders never share one copy."""
    return keep_folder() if folder == CURATED or os.environ.get(KEEP_VARIABLE) else folder.parent / ".last_good"


FOLDER = Path(os.environ.get(FOLDER_VARIABLE, CURATED))
_SERVER = TableServer(FOLDER, _kept_for(FOLDER), quiet=QUIET_SECONDS)


def current() -> Served:
    """The tables of the curated folder, or of the folder that TRADE_DATA_FOLDER names."""
    return _SERVER.current()


def keep_current() -> bool:
    """Keep them for a restart with broken files."""
    return _SERVER.keep()
