"""A refresh that is killed while it writes candidates or accepts them leaves nothing truncated and nothing mixed."""

import os
import random
import signal
import time
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from data.files.publishing import files_together
from data.reading.loading import version
from data.refresh import candidates, run
from data.refresh.candidates import Candidates
from tests.files.forked_writers import begun

OLD = {f"t{n}.csv": b"old %d\n" % n * 400 for n in range(6)}
NEW = {name: content.replace(b"old", b"newer") for name, content in OLD.items()}
KILLS = 30


def refresh_for_ever(folder: Path, tell: Connection) -> None:
    """Write candidates and accept them, old and new in turn; the checks, which write nothing, are left out."""
    setattr(run, "check_contents", lambda *_: ({}, []))  # noqa: B010 - a name that the module only borrows
    replace = os.replace

    def unhurried(source: Path, target: Path) -> None:
        time.sleep(0.002)
        replace(source, target)

    os.replace = unhurried  # type: ignore[assignment]
    tell.send("now")
    while True:
        before = files_together(folder)
        candidates.write(folder, Candidates(NEW if before == OLD else OLD, version(before)))
        run.accept(run.Choice(folder, date(2026, 11, 22)), lambda _: None)


def test_killed_at_random_moments_tables_and_candidates_are_whole(memory_folder: Path) -> None:
    folder = memory_folder / "curated"
    folder.mkdir()
    for name, content in OLD.items():
        (folder / name).write_bytes(content)
    chance, seen = random.Random(4), set()
    for _ in range(KILLS):
        process = begun(refresh_for_ever, folder)
        time.sleep(chance.uniform(0.0, 0.4))
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        tables, waiting = files_together(folder), candidates.read(folder)
        assert tables in (OLD, NEW)
        assert waiting is None or waiting.contents in (OLD, NEW)
        seen.add((tables == NEW, waiting is None))
    assert len(seen) >= 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "curated").mkdir()
    for name, content in OLD.items():
        (tmp_path / "curated" / name).write_bytes(content)
    return tmp_path / "curated"


def test_candidates_are_read_as_they_were_written(folder: Path) -> None:
    assert candidates.read(folder) is None
    candidates.write(folder, Candidates(NEW, "v1"))
    candidates.write(folder, Candidates(OLD, "v2"))
    assert candidates.read(folder) == Candidates(OLD, "v2")
    candidates.remove(folder)
    assert candidates.read(folder) is None
    assert [path.name for path in folder.parent.iterdir()] == ["curated"]


def test_candidates_that_were_touched_are_refused(folder: Path) -> None:
    candidates.write(folder, Candidates(NEW, version(OLD)))
    (candidates.place(folder) / "t1.csv").write_bytes(b"by hand\n")
    said: list[str] = []
    assert run.accept(run.Choice(folder, date(2026, 11, 22), language="fr"), said.append) == 1
    assert said[0].startswith("les fichiers de curated_candidates ont été modifiés après leur écriture")
    assert files_together(folder) == OLD
