"""A file that is whole or not there: written beside its place, made durable, and put there in one step."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path

STALE_SECONDS = 60.0


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that whoever reads it, also after a crash, sees the old content or the new one.

    A process that is killed may leave a hidden `.name.*.tmp` beside the file; the next write sweeps it up.
    """
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    aside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as written:
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        if path.exists():
            shutil.copymode(path, aside)
        else:
            aside.chmod(0o644)
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    _make_durable(path.parent)


def _sweep(path: Path) -> None:
    """Delete what killed processes left beside the file; what is recent may belong to one that still writes."""
    for left in path.parent.glob(f".{path.name}.*.tmp"):
        with contextlib.suppress(OSError):  # another process sweeps too
            if time.time() - left.stat().st_mtime > STALE_SECONDS:
                left.unlink()


def _make_durable(folder: Path) -> None:
    """Let the new name of a file survive a power cut; some systems know no way to do that for a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
