"""Several files change at once: at whatever step a process dies, a reader finds all of them old or all of them new."""

import os
import threading
import time
from pathlib import Path

import pytest

from data.files import publishing
from data.files.publishing import AlreadyPublishing, files_together, finish, publish

OLD = {f"t{n}.csv": b"old %d\n" % n * 500 for n in range(8)}
NEW = {f"t{n}.csv": b"new %d\n" % n * 700 for n in range(6)} | {"t9.csv": b"a new table\n"}
AFTER = OLD | NEW


class Died(BaseException):
    """Stands for the end of the process at one step."""


@pytest.fixture
def folder(memory_folder: Path) -> Path:
    for name, content in OLD.items():
        (memory_folder / name).write_bytes(content)
    return memory_folder


def die_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process die before the step-th call that writes to the disk."""
    left = [step]
    for name in ("replace", "fsync", "open", "unlink"):
        real = getattr(os, name)

        def dying(*args: object, _real: object = real, **named: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise Died
            return _real(*args, **named)  # type: ignore[operator]

        monkeypatch.setattr(os, name, dying)


def test_all_files_change_and_nothing_else_is_left(folder: Path) -> None:
    publish(folder, NEW)
    assert files_together(folder) == AFTER
    assert {path.name for path in folder.iterdir()} == set(AFTER)


def test_hidden_files_and_other_endings_are_no_tables(folder: Path) -> None:
    (folder / ".#t1.csv").write_bytes(b"an editor's own")
    (folder / "readme.txt").write_bytes(b"no table")
    assert files_together(folder) == OLD


def test_at_every_step_the_files_are_all_old_or_all_new(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    for step in range(400):
        with monkeypatch.context() as patch:
            die_at(step, patch)
            try:
                publish(folder, NEW)
            except Died:
                finished = False
            else:
                finished = True
        state = files_together(folder)
        assert state in (OLD, AFTER)
        seen.append(state == AFTER)
        finish(folder)
        assert files_together(folder) == state  # to complete it changes nothing that was read before
        assert not [path for path in folder.iterdir() if path.name.endswith(publishing.STAGED)]
        if finished:
            break
        for path in folder.iterdir():
            path.unlink()
        for name, content in OLD.items():
            (folder / name).write_bytes(content)
    assert finished and {True, False} == set(seen)
    assert seen == sorted(seen)  # once the journal stands, the new files count


def test_an_interrupted_publication_is_completed_by_the_next(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_put_in_place", _die)
        with pytest.raises(Died):
            publish(folder, NEW)
    assert (folder / "t0.csv").read_bytes() == OLD["t0.csv"]
    assert files_together(folder)["t0.csv"] == NEW["t0.csv"]
    publish(folder, {"t7.csv": b"seven\n"})
    assert files_together(folder) == AFTER | {"t7.csv": b"seven\n"}
    assert (folder / "t0.csv").read_bytes() == NEW["t0.csv"]


def _die(*_: object) -> None:
    raise Died


def test_two_at_once_are_kept_apart(folder: Path) -> None:
    with publishing._alone(folder), pytest.raises(AlreadyPublishing):
        publish(folder, NEW)
    assert files_together(folder) == OLD


def test_finish_says_whether_there_was_anything(folder: Path) -> None:
    assert finish(folder) is False
    assert finish(folder / "nowhere") is False


def test_who_reads_meanwhile_never_sees_a_mixture(folder: Path) -> None:
    enough = threading.Event()
    turns: list[int] = []

    def change() -> None:
        while not enough.is_set():
            publish(folder, NEW if len(turns) % 2 == 0 else {name: OLD.get(name, b"none\n") for name in NEW})
            turns.append(len(turns))
            time.sleep(0.01)  # a reader waits for a writer that rests at times, as all do

    back = OLD | {"t9.csv": b"none\n"}
    writer = threading.Thread(target=change)
    writer.start()
    states = []
    try:
        while len(turns) < 20 or len(states) < 40:
            states.append(files_together(folder))
    finally:
        enough.set()
        writer.join()
    assert all(state in (OLD, AFTER, back) for state in states)
    assert AFTER in states and back in states
