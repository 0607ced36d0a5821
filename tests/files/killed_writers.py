"""Writers that are killed at random moments: `python -m tests.files.killed_writers keep|fix FOLDER KILLS SEED`.

A process of its own forks each writer, so that a kill costs milliseconds and not the start of Python. After each kill
the state on disk is read as the app reads it, and one line says what was found.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from data.files.bundles import unpack
from data.reading.loading import read_bytes, version
from data.reading.mending import fix_folder
from data.states.last_good import FILE, keep, kept_version
from tests.damage.csv_damage import short_curated_bytes

PATIENCE = 10  # kills after which the state on disk is the same before a writer is given more time


def states() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Two sound states of the tables that differ in several files."""
    one = dict(short_curated_bytes())
    other = dict(one)
    other["blocs.csv"] = one["blocs.csv"].replace(b"ANASE", b"Anase", 1)
    other["notes.csv"] = one["notes.csv"].replace(b"All countries.", b"Every country.", 1)
    return one, other


def put(folder: Path, contents: dict[str, bytes]) -> None:
    """The folder with these files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)


def seconds_of(write: Callable[[], object]) -> float:
    """How long a writer needs on this machine now."""
    started = time.perf_counter()
    write()
    return time.perf_counter() - started


def killed_while(write: Callable[[], object], seconds: float) -> None:
    """Run a writer in a process of its own and kill it after so many seconds."""
    child = os.fork()
    if child == 0:
        try:
            while True:
                write()
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def kill_keepers(folder: Path, kills: int, rng: random.Random) -> Counter[str]:
    """Kill processes that keep one state and the other in turn; what is kept must be one of them, whole."""
    pair = states()
    versions = [version(contents) for contents in pair]
    for number, contents in enumerate(pair):
        put(folder / str(number), contents)
    into = folder / "kept"
    keep(folder / "0", into, good=versions[0])

    def write() -> None:
        for number in (0, 1):
            keep(folder / str(number), into, good=versions[number])

    found: Counter[str] = Counter()
    longest, alike, before = seconds_of(write) * 1.5, 0, ""
    for _ in range(kills):
        killed_while(write, rng.random() * longest)
        contents = unpack((into / FILE).read_bytes()).contents
        whole = kept_version(into) == version(contents) and version(contents) in versions
        found["whole" if whole else "mixed"] += 1
        found[f"state {versions.index(version(contents))}" if whole else "none"] += 1
        alike, before = (alike + 1 if before == version(contents) else 0), version(contents)
        if alike == PATIENCE:  # the machine became slower since the writer was timed: no writer gets to its end
            longest, alike = longest * 1.5, 0
    found["left aside"] = len(list(into.glob(".*.tmp")))
    return found


def kill_fixers(folder: Path, kills: int, rng: random.Random) -> Counter[str]:
    """Kill processes that mend a folder; all files must be as they were, or all mended."""
    sound = short_curated_bytes()
    broken = {
        name: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")
        for name, content in sound.items()
        if len(content) < 6_000
    }
    for _ in range(2):  # the second time Python is as warm as in the writers to come
        put(folder, broken)
        usual = seconds_of(lambda: fix_folder(folder))
    found: Counter[str] = Counter()
    for _ in range(kills):
        shutil.rmtree(folder)
        put(folder, broken)
        killed_while(lambda: fix_folder(folder), usual * (0.5 + 2 * rng.random()))  # reading takes the first half
        read, mended = read_bytes(folder), {name: sound[name] for name in broken}
        found["as it was" if read == broken else "mended" if read == mended else "mixed"] += 1
    return found


if __name__ == "__main__":
    what, where, count, seed = sys.argv[1:]
    killer = {"keep": kill_keepers, "fix": kill_fixers}[what]
    print(dict(killer(Path(where), int(count), random.Random(int(seed)))))
