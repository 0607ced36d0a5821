"""Writers that are killed before each of their steps on disk: `python -m tests.files.killed_writers FOLDER`.

A writer is forked from a process without threads and kills itself, as the system would, before its first step, then
before its second, and so on until it gets to its end. So the machine's speed does not matter, and no step is left
out. After each kill the state on disk is read as the app reads it; what was found is printed, counted by kind.
"""

import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from data.files import publishing
from data.files.bundles import unpack
from data.files.publishing import files_together, finish, publish
from data.reading.loading import read_bytes, version
from data.reading.mending import fix_folder
from data.refresh import candidates, run
from data.refresh.candidates import Candidates
from data.states.last_good import FILE, keep, kept_version
from tests.damage.csv_damage import short_curated_bytes

Write = Callable[[], object]
STEPS = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate"}
WRITING = os.O_WRONLY | os.O_RDWR
OLD = {f"t{n}.csv": b"old %d\n" % n * 400 for n in range(4)}
NEW = {f"t{n}.csv": b"newer %d\n" % n * 500 for n in range(3)} | {"t9.csv": b"a new table\n"}
ONE, OTHER = OLD | {"t9.csv": b"none\n"}, OLD | NEW


def put(folder: Path, contents: dict[str, bytes]) -> None:
    """The folder with these files and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)


def killed_before(step: int, write: Write) -> bool:
    """Run a writer in a process that dies before its step of this number; returns whether it got there."""
    child = os.fork()
    if child == 0:
        left, fsync = step, os.fsync

        def one_more() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        def made_durable(file: int) -> None:
            one_more()
            fsync(file)

        def audited(event: str, arguments: tuple[object, ...]) -> None:
            opened = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
            if event in STEPS or opened:
                one_more()

        os.fsync = made_durable  # type: ignore[assignment]
        sys.addaudithook(audited)
        try:
            write()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), status
    return status != 0


def kills(write: Write) -> Iterator[int]:
    """The numbers of the steps before which a writer has just been killed."""
    step = 1
    while killed_before(step, write):
        yield step
        step += 1


def kill_keepers(folder: Path) -> Counter[str]:
    """Kill processes that keep another state of the tables; what is kept must be one of the two, whole."""
    one = dict(short_curated_bytes())
    other = one | {
        "blocs.csv": one["blocs.csv"].replace(b"ANASE", b"Anase", 1),
        "notes.csv": one["notes.csv"].replace(b"All countries.", b"Every country.", 1),
    }
    versions = [version(one), version(other)]
    put(folder / "0", one)
    put(folder / "1", other)
    into, found = folder / "kept", Counter[str]()
    keep(folder / "0", into, good=versions[0])
    for _ in kills(lambda: keep(folder / "1", into, good=versions[1])):
        kept = version(unpack((into / FILE).read_bytes()).contents)
        whole = kept == kept_version(into) and kept in versions
        found[f"state {versions.index(kept)}" if whole else "mixed"] += 1
        found["left aside"] += bool(list(into.glob(".*.tmp")))
        keep(folder / "0", into, good=versions[0])
    return found


def kill_fixers(folder: Path) -> Counter[str]:
    """Kill processes that mend a folder; all files must be as they were, or all mended."""
    sound = short_curated_bytes()
    broken = {
        name: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")
        for name, content in sound.items()
        if len(content) < 1_000
    }
    mended, found = {name: sound[name] for name in broken}, Counter[str]()
    put(folder, broken)
    for _ in kills(lambda: fix_folder(folder)):
        read = read_bytes(folder)
        found["as it was" if read == broken else "mended" if read == mended else "mixed"] += 1
        put(folder, broken)
    return found


def kill_publishers(folder: Path) -> Counter[str]:
    """Kill processes that publish several files at once; all must be of one state, also once the rest is finished."""
    return _published(folder, lambda: publish(folder, NEW))


def kill_careless(folder: Path) -> Counter[str]:
    """Kill processes that overwrite one file after the other, which leaves a mixture."""
    return _published(folder, lambda: [(folder / name).write_bytes(content) for name, content in NEW.items()])


def _published(folder: Path, write: Write) -> Counter[str]:
    """The states after kills of a writer that changes one state of some files into another."""
    found = Counter[str]()
    put(folder, ONE)
    for _ in kills(write):
        read = files_together(folder)
        found["one" if read == ONE else "other" if read == OTHER else "mixed"] += 1
        found["unfinished"] += (folder / publishing.JOURNAL).exists()
        finish(folder)
        found["mixed"] += files_together(folder) != read
        put(folder, ONE)
    return found


def kill_refreshers(folder: Path) -> Counter[str]:
    """Kill processes that write candidates and accept them; the checks, which write nothing, are left out."""
    setattr(run, "check_contents", lambda *_: ({}, []))  # noqa: B010 - a name that the module only borrows
    curated, found = folder / "curated", Counter[str]()

    def write() -> None:
        candidates.write(curated, Candidates(OTHER, version(ONE)))
        run.accept(run.Choice(curated, date(2026, 11, 22)), lambda _: None)

    put(curated, ONE)
    for _ in kills(write):
        tables, waiting = files_together(curated), candidates.read(curated)
        whole = tables in (ONE, OTHER) and (waiting is None or waiting.contents == OTHER)
        found[f"{'one' if tables == ONE else 'other'}{', candidates' if waiting else ''}" if whole else "mixed"] += 1
        shutil.rmtree(folder)
        put(curated, ONE)
    return found


KINDS = [kill_keepers, kill_fixers, kill_publishers, kill_refreshers, kill_careless]

if __name__ == "__main__":
    print({kill.__name__: dict(kill(Path(sys.argv[1]) / kill.__name__)) for kill in KINDS})
