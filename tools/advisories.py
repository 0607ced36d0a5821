"""Which locked versions have a published weakness, by a file of advisories in the format of OSV.

    python -m tools.advisories all.zip     # the export of the ecosystem PyPI, which a maintainer downloads

It says each weakness on a line and ends with 1 where there is one, with 2 where the file has no advisory of PyPI. It asks no network
and knows what the file knows: an old file says nothing of new weaknesses.
"""

import json
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from tools.supply import RUN_LOCK, TEST_LOCK, Locked, locked

Advisory = Mapping[str, Any]


def advisories(archive: Path) -> Iterator[Advisory]:
    """The advisories of an archive that stand, in its order."""
    with zipfile.ZipFile(archive) as packed:
        for name in packed.namelist():
            if name.endswith(".json"):
                found = json.loads(packed.read(name))
                if not found.get("withdrawn"):
                    yield found


def is_affected(number: str, affected: Mapping[str, Any]) -> bool:
    """Whether a version is one of those that an advisory names, or lies in one of its ranges.

    What cannot be compared counts as affected: a person then looks.
    """
    if number in affected.get("versions", ()):
        return True
    try:
        here = Version(number)
        return any(Version(each) == here for each in affected.get("versions", ()) if _is_version(each)) or any(
            in_range(here, each["events"]) for each in affected.get("ranges", ()) if each["type"] == "ECOSYSTEM"
        )
    except InvalidVersion:
        return True


def in_range(here: Version, events: Sequence[Mapping[str, str]]) -> bool:
    """Whether a version lies between an `introduced` and the next `fixed`, or up to a `last_affected`; they come in any order."""
    turns: list[tuple[Version, int, bool]] = []
    for event in events:
        for kind, number in event.items():
            if kind == "introduced":
                turns.append((Version("0.dev0" if number == "0" else number), 0, True))
            elif kind == "fixed":
                turns.append((Version(number), 0, False))
            elif kind == "last_affected":
                turns.append((Version(number), 1, False))
    inside = False
    for at, after, begins in sorted(turns):
        if at < here or (at == here and not after):
            inside = begins
    return inside


def _is_version(text: str) -> bool:
    """Whether a text is a version as packages of PyPI write it."""
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True


def weaknesses(packages: Iterable[Locked], known: Iterable[Advisory]) -> tuple[list[str], int]:
    """A line for each locked version that an advisory concerns, sorted, and the number of advisories of PyPI that were read."""
    versions: dict[str, set[str]] = {}
    for package in packages:
        versions.setdefault(canonicalize_name(package.name), set()).add(package.version)
    lines, read = set(), 0
    for advisory in known:
        of_pypi = [each for each in advisory.get("affected", ()) if each.get("package", {}).get("ecosystem") == "PyPI"]
        read += bool(of_pypi)
        for affected in of_pypi:
            name = canonicalize_name(affected["package"]["name"])
            lines |= {
                f"{name} {number}: {advisory['id']} {advisory.get('summary', '')}".rstrip()
                for number in versions.get(name, ())
                if is_affected(number, affected)
            }
    return sorted(lines), read


def main(words: list[str]) -> int:
    """Say what an archive knows of the locked versions."""
    if len(words) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    lines, read = weaknesses([*locked(RUN_LOCK), *locked(TEST_LOCK)], advisories(Path(words[0])))
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.write(f"{read} advisories read, {len(lines)} of them concern a locked version\n")
    return 2 if read == 0 else 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
