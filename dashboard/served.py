"""The tables being served: loaded once, loaded again when a file changes, the last good ones when one breaks."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from data import CURATED, InvalidTables, Problem, TradeTables
from data.changes.held_back import held_back, pages_failing
from data.files.bundles import DamagedBundle, unpack
from data.files.publishing import stamp
from data.problems.problem import problem
from data.reading.beside import beside
from data.reading.loading import check_contents, read_bytes, shown_file, tables_from, tables_of
from data.states.last_good import FILE, KEEP_VARIABLE, keep, keep_folder

LOG = logging.getLogger(__name__)
FOLDER_VARIABLE = "TRADE_DATA_FOLDER"
# A file that was written this lately may be half of what its writer means to write.
QUIET_SECONDS = 0.2
Rehearse = Callable[[TradeTables], tuple[str, ...]]
Signature = tuple[tuple[str, int, int, int], ...]


class Served(NamedTuple):
    """What readers get: tables, if any were ever good, and the problems of the files as they are now.

    `day` is the day on which the tables were last read clean, `contents` the bytes of their files, and `restored` says
    that they come from the kept copy because the files were broken from the start. `rehearsed` is false where a page
    cannot be shown with them and there are no better ones.
    """

    tables: TradeTables | None
    problems: tuple[Problem, ...]
    day: date | None = None
    contents: Mapping[str, bytes] = {}
    restored: bool = False
    rehearsed: bool = True


class TableServer:
    """Serves the tables of one folder; safe to call from many sessions at once."""

    def __init__(
        self, folder: Path, kept: Path | None = None, *, quiet: float = 0.0, rehearse: Rehearse | None = None
    ) -> None:
        """Serve a folder; `kept` holds the last good copy for a restart, `quiet` is how long files must rest first.

        `rehearse` names the pages that cannot be shown with some tables.
        """
        self.folder, self.kept = folder, kept
        self._quiet, self._rehearse = quiet, rehearse or (lambda _: ())
        self._lock = threading.RLock()
        self._loading = self._followed = False
        self._signature: Signature | None = None
        self._served = Served(None, ())

    def current(self) -> Served:
        """The tables as the files are now; the last good ones, with the problems, when the files are broken.

        Once somebody follows the files no reader looks at them, or waits while new tables are read and rehearsed.
        """
        return self._served if self._followed and self._served.tables is not None else self.look()

    def rehearse_with(self, rehearse: Rehearse) -> None:
        """Look at tables in this way too before they are served, at those of today first."""
        with self._lock:
            self._rehearse, self._signature = rehearse, None

    def follow(self) -> Served:
        """What `current` gives, for whoever asks again and again from now on."""
        self._followed = True
        return self.look()

    def look(self) -> Served:
        """Look at the files, and load them where they changed."""
        signature = self._signature_now()
        if signature == self._signature or self._being_written(signature):
            return self._served
        with self._lock:
            signature = self._signature_now()
            if not self._loading and signature != self._signature and not self._being_written(signature):
                self._loading = True  # a page that is rehearsed asks what is served: what was so far
                try:
                    self._served = self._load()
                    self._signature = signature
                finally:
                    self._loading = False
        return self._served

    def keep(self) -> bool:
        """Keep what is served for a restart, where the files are sound and a place is given; says whether it is kept."""
        now = self._served
        if self.kept is None or now.problems or now.tables is None or not now.rehearsed:
            return False
        try:
            return keep(self.folder, self.kept, good=now.tables.version)
        except OSError as error:
            LOG.warning("the last good tables could not be kept: %s", error)
            return False

    def _load(self) -> Served:
        """The files as they are now, or the last good tables where the files are broken, or not fit to be shown."""
        try:
            contents = read_bytes(self.folder)
        except OSError as error:  # the folder is gone
            name = Path(error.filename or self.folder).name
            return self._last()._replace(
                problems=(problem(shown_file(self.folder, name), 0, "", None, "missing_file"),)
            )
        frames, problems = check_contents(contents, self.folder)
        if problems:
            return self._last()._replace(problems=tuple(problems))
        new = Served(tables_from(frames, contents), (), date.today(), contents)
        if self._served.tables is not None and (
            grave := held_back(self._served.contents, contents, frames, self.folder)
        ):
            return self._served._replace(problems=grave)
        failing = self._rehearse(new.tables) if new.tables else ()
        if failing:
            last = self._last()
            if last.tables is None or not last.rehearsed or (last.restored and self._rehearse(last.tables)):
                return new._replace(rehearsed=False)  # nothing better is there
            return last._replace(problems=pages_failing(failing, last.contents, contents, self.folder))
        return new

    def _last(self) -> Served:
        """The tables that were served so far, or the kept ones of an earlier run."""
        return self._served if self._served.tables is not None else self._restored()

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
        newest = max((changed for _, _, changed, _ in signature), default=0) / 1e9
        return self._served.tables is not None and 0 <= time.time() - newest < self._quiet

    def _signature_now(self) -> Signature:
        """Name, number, time and size of every table: cheap to read on each run; empty where the folder is gone."""
        try:
            with os.scandir(self.folder) as entries:
                found = {e.name: stamp(e) for e in entries if e.name.endswith(".csv") and not e.name.startswith(".")}
        except OSError:
            return ()
        return tuple(sorted((name, *stamped) for name, stamped in found.items() if not beside(name, found)))


def kept_folder(folder: Path) -> Path:
    """Where the last good tables of a folder are kept: beside it, so that two folders never share one copy."""
    return keep_folder() if folder == CURATED or os.environ.get(KEEP_VARIABLE) else folder.parent / ".last_good"


FOLDER = Path(os.environ.get(FOLDER_VARIABLE, CURATED))
_SERVER = TableServer(FOLDER, kept_folder(FOLDER), quiet=QUIET_SECONDS)


def current() -> Served:
    """The tables of the curated folder, or of the folder that TRADE_DATA_FOLDER names."""
    return _SERVER.current()


def follow() -> Served:
    """The same, for whoever looks at the files for all readers."""
    return _SERVER.follow()


def rehearse_with(rehearse: Rehearse) -> None:
    """Serve from now on only tables with which every page can be shown."""
    _SERVER.rehearse_with(rehearse)


def keep_current() -> bool:
    """Keep them for a restart with broken files."""
    return _SERVER.keep()
