"""What runs from a folder: the file in which the supervisor says it, the lock that says that it is there, and whether a process answers."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

STATE: Final = "state.json"
LOCK: Final = "supervisor.lock"


def answers(port: int, path: str) -> bool:
    """Whether this machine answers a path with 200."""
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3)
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep a folder for one supervisor, to its end whatever ends it; OSError where another one has it."""
    import fcntl  # noqa: PLC0415 - Windows has no such module

    with (folder / LOCK).open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def state_in(folder: Path) -> dict[str, Any] | None:
    """What runs from a folder; None where nothing does, whatever a supervisor that was killed has left."""
    try:
        with held(folder):
            return None
    except BlockingIOError:
        pass
    except OSError:
        return None
    try:
        state: dict[str, Any] = json.loads((folder / STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None  # it has just begun
    return state
