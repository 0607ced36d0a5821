"""Candidates of a refresh are read as they were written, or refused."""

from datetime import date
from pathlib import Path

import pytest

from data.files.publishing import files_together
from data.reading.loading import version
from data.refresh import candidates, run
from data.refresh.candidates import Candidates

OLD = {f"t{n}.csv": b"old %d\n" % n * 400 for n in range(6)}
NEW = {name: content.replace(b"old", b"newer") for name, content in OLD.items()}


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
