"""Several files of a folder change at once: a reader finds all of them old or all of them new, whenever a process dies.

Each new file is first written beside its place under a hidden name. A journal, put in place in one step, then says
which belong together: from that moment they count, though the last may not yet stand in its place. `files_together`
reads through the journal; `finish` does what a killed process left undone.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from data.files.whole_files import write_whole

if sys.platform != "win32":
    import fcntl

JOURNAL = ".accepting.json"
STAGED = ".accepted"
TRIES = 100
LONGEST_PAUSE = 0.02  # seconds


class AlreadyPublishing(Exception):
    """Raised when another process is writing into the same folder."""


def publish(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put all files in place, or none of them."""
    with _alone(folder):
        finish_undone(folder)
        token = secrets.token_hex(4)
        staged = {name: f".{name}.{token}{STAGED}" for name in files}
        for name, content in files.items():
            write_whole(folder / staged[name], content)
        write_whole(folder / JOURNAL, json.dumps(staged, indent=1).encode())  # from here on they count
        _put_in_place(folder, staged)


def finish(folder: Path) -> bool:
    """Complete what a killed process left undone; tells whether there was anything."""
    if not any(_leftovers(folder)) and not (folder / JOURNAL).exists():
        return False
    with _alone(folder):
        return finish_undone(folder)


def finish_undone(folder: Path) -> bool:
    """`finish`, for who holds the folder already."""
    undone = _journal(folder)
    if undone:
        _put_in_place(folder, undone)
    for path in _leftovers(folder):
        path.unlink(missing_ok=True)
    return bool(undone)


def files_together(folder: Path, suffix: str = ".csv") -> dict[str, bytes]:
    """The bytes of every visible file of a folder, all of one moment: read again while anything changes meanwhile.

    What is no file, or may not be read, is left out.
    Between two readings it waits a little longer each time, so that a writer gets done; one that never rests for
    some two seconds is not waited for.
    """
    read: dict[str, bytes] = {}
    for attempt in range(TRIES):
        time.sleep(min(LONGEST_PAUSE, attempt / 1000))
        before = _state(folder)
        try:
            read = _read(folder, suffix)
        except FileNotFoundError:
            if attempt + 1 == TRIES:
                raise
            continue
        if _state(folder) == before:
            return read
    return read


def _read(folder: Path, suffix: str) -> dict[str, bytes]:
    staged = _journal(folder)
    names = {path.name for path in folder.glob(f"*{suffix}") if not path.name.startswith(".")}
    found = {}
    for name in sorted(names | {name for name in staged if name.endswith(suffix)}):
        waiting = folder / staged.get(name, name)
        path = waiting if waiting.exists() else folder / name
        with suppress(PermissionError):
            if path.is_file():  # no folder, no link to nothing, nothing that a reader would wait for
                found[name] = path.read_bytes()
    return found


def _put_in_place(folder: Path, staged: Mapping[str, str]) -> None:
    for name, waiting in staged.items():
        if (folder / waiting).exists():
            (folder / waiting).replace(folder / name)
    _settle(folder)
    (folder / JOURNAL).unlink()
    _settle(folder)


def _settle(folder: Path) -> None:
    """Wait until the disk has the names in a folder, so that the journal never goes before what it tells of."""
    with suppress(OSError):  # some systems know no way to do that for a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _journal(folder: Path) -> dict[str, str]:
    """New name by place of the files that belong together; empty when nothing is under way."""
    try:
        found = json.loads((folder / JOURNAL).read_bytes())
    except (FileNotFoundError, ValueError):  # none, or none that this program wrote
        return {}
    return {Path(name).name: Path(waiting).name for name, waiting in found.items()}


def _leftovers(folder: Path) -> Iterator[Path]:
    """New files that no journal counts, and halves of a journal."""
    yield from folder.glob(f".*{STAGED}")
    yield from folder.glob(f".{JOURNAL}.*.tmp")


def _state(folder: Path) -> str:
    """A digest of names, times and sizes, the hidden ones of a publication included; never twice the same in a change."""
    try:
        with os.scandir(folder) as entries:
            seen = sorted((e.name, *stamp(e)) for e in entries if _counts(e.name))
    except FileNotFoundError:  # a file went between its listing and its look-up
        if not folder.exists():
            raise
        return secrets.token_hex(8)
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def stamp(entry: os.DirEntry[str]) -> tuple[int, int, int]:
    """What tells one state of a file from another: its number, time and size; of a link to nothing those of the link."""
    try:
        status = entry.stat()
    except OSError:
        status = entry.stat(follow_symlinks=False)
    return status.st_ino, status.st_mtime_ns, status.st_size


def _counts(name: str) -> bool:
    return not name.startswith(".") or name == JOURNAL or name.endswith(STAGED)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder; the system lets go of it when the process ends, in whatever way.

    On Windows two commands at once are left to the maintainer's care.
    """
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise AlreadyPublishing(str(folder)) from error
    finally:
        os.close(handle)
