"""What the app is made of, from its locks: the bill of materials, the licences, and the days of release.

    python -m tools.supply bill                 # docs/bill-of-materials.cdx.json and docs/licences.md
    python -m tools.supply released pylock.toml # tools/released.csv, from a lock that names the days of upload

Equal locks give equal bytes: nothing in the files depends on the day, the machine or chance.
"""

import csv
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata, version
from pathlib import Path
from typing import Any, NamedTuple

REPOSITORY = Path(__file__).resolve().parent.parent
BILL = REPOSITORY / "docs" / "bill-of-materials.cdx.json"
LICENCES = REPOSITORY / "docs" / "licences.md"
RELEASED = REPOSITORY / "tools" / "released.csv"
RULES = REPOSITORY / "tools" / "licences.toml"
RUN_LOCK, TEST_LOCK = REPOSITORY / "requirements.lock", REPOSITORY / "requirements-test.lock"
LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?: ; ([^\\\n]+?))? \\\n((?: +--hash=.*\n?)+)", re.MULTILINE)


class Locked(NamedTuple):
    """A package of a lock: its name, its version, where it is installed, and its files by their SHA-256."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def locked(lock: Path) -> list[Locked]:
    """The packages of a lock in its order; ValueError where a line of it is not read."""
    text = lock.read_text(encoding="utf-8")
    found = [
        Locked(name, number, marker, tuple(re.findall(r"sha256:([0-9a-f]{64})", files)))
        for name, number, marker, files in LOCKED.findall(text)
    ]
    if len(found) != text.count("==") - sum(each.marker.count("==") for each in found):
        raise ValueError(f"{lock.name}: not every line is a package with a version and hashes")
    return found


@cache
def rules() -> Mapping[str, Any]:
    """What `tools/licences.toml` says."""
    return tomllib.loads(RULES.read_text(encoding="utf-8"))


def licence(package: Locked) -> str:
    """The licence of a package as an SPDX expression: as stated in the rules, or as its installed metadata says.

    LookupError names what is to be done where neither says it.
    """
    stated = {**rules()["stated"], **rules()["exceptions"]}.get(package.name)
    if stated:
        return str(stated["licence"])
    try:
        known, installed = metadata(package.name), version(package.name)
    except PackageNotFoundError:
        installed = "nothing"
    if installed != package.version:
        raise LookupError(f"{package.name} {package.version} is locked and {installed} installed: state its licence")
    if expression := (known.get_all("License-Expression") or [""])[0]:
        return str(expression)
    written = [*(known.get_all("License") or []), *(known.get_all("Classifier") or [])]
    for each in written:
        name = rules()["written"].get(each, each)
        if name in rules()["allowed"]:
            return str(name)
    raise LookupError(f"{package.name} {package.version}: no known licence in {written}: state it in {RULES.name}")


def names_of(expression: str) -> set[str]:
    """The licences that an SPDX expression names."""
    return set(re.findall(r"[\w.+-]+", expression)) - {"AND", "OR", "WITH"}


def bill() -> str:
    """The bill of materials of what the app runs with, in CycloneDX 1.6, one component a line."""
    packages = locked(RUN_LOCK)
    components = [component(each) for each in packages]
    about = {"type": "application", "bom-ref": "trade-diversification", "name": "trade-diversification"}
    head = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {"component": {**about, "licenses": [{"license": {"id": "MIT"}}]}},
    }
    lines = [f" {json.dumps(name)}: {json.dumps(value)},\n" for name, value in head.items()]
    rows = ",\n".join(f"  {json.dumps(each)}" for each in components)
    return "{\n" + "".join(lines) + f' "components": [\n{rows}\n ]\n}}\n'


def component(package: Locked) -> dict[str, Any]:
    """A package as a component: any one of the files that the lock allows may be the one that is installed."""
    address = f"pkg:pypi/{package.name}@{package.version}"
    files = {
        "type": "distribution",
        "url": address,
        "comment": "the files that the lock allows",
        "hashes": [{"alg": "SHA-256", "content": each} for each in package.hashes],
    }
    where = {"properties": [{"name": "lock:marker", "value": package.marker}]} if package.marker else {}
    return {
        "type": "library",
        "bom-ref": address,
        "name": package.name,
        "version": package.version,
        "licenses": [{"expression": licence(package)}],
        "purl": address,
        "externalReferences": [files],
        **where,
    }


def licence_list() -> str:
    """The licences as a page: what the app runs with, and what its tests use besides."""
    run = locked(RUN_LOCK)
    ran = {(each.name, each.version) for each in run}
    tests = [each for each in locked(TEST_LOCK) if (each.name, each.version) not in ran]
    parts = [
        "# Licences of the packages\n\nMade by `make sbom` from the locks and `tools/licences.toml`; not edited by hand.\n"
    ]
    for title, packages in (("What the app runs with", run), ("What the tests use besides", tests)):
        rows = "".join(f"| {each.name} | {each.version} | {licence(each)} |\n" for each in packages)
        parts.append(f"\n## {title}\n\n| Package | Version | Licence |\n|---|---|---|\n{rows}")
    return "".join(parts)


class Release(NamedTuple):
    """A locked version: the day (UTC) of its newest file, the day it was first locked, and why it was younger than a week."""

    released: date
    locked: date
    why: str


def released() -> dict[tuple[str, str], Release]:
    """What `tools/released.csv` says of each package and version."""
    with RELEASED.open(encoding="utf-8", newline="") as file:
        return {
            (row["package"], row["version"]): Release(
                date.fromisoformat(row["released"]), date.fromisoformat(row["locked"]), row["why"]
            )
            for row in csv.DictReader(file)
        }


def uploads(pylock: Mapping[str, Any]) -> Iterable[tuple[str, str, date]]:
    """Each package and version of a `pylock.toml` with the day (UTC) on which the newest of its files was uploaded."""
    for each in pylock["packages"]:
        files = [*each.get("wheels", []), *([each["sdist"]] if "sdist" in each else [])]
        times: list[datetime] = [file["upload-time"] for file in files]
        yield each["name"], each["version"], max(times).astimezone(UTC).date()


def write_released(pylock: Path) -> None:
    """Write `tools/released.csv` anew: what was in it keeps the day it was locked and its reason, what is new gets this day."""
    before, today = released(), datetime.now(UTC).date()
    rows = []
    for name, number, day in uploads(tomllib.loads(pylock.read_text(encoding="utf-8"))):
        known = before.get((name, number), Release(day, today, ""))
        rows.append((name, number, day, known.locked, known.why))
    with RELEASED.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("package", "version", *Release._fields))
        writer.writerows(sorted(set(rows)))


def main(words: list[str]) -> int:
    """Write what the words ask for."""
    match words:
        case ["bill"]:
            BILL.write_text(bill(), encoding="utf-8", newline="\n")
            LICENCES.write_text(licence_list(), encoding="utf-8", newline="\n")
        case ["released", pylock]:
            write_released(Path(pylock))
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
