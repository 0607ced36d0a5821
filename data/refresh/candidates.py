"""Candidate tables: the curated folder as it would be after a refresh, written aside until a maintainer accepts it."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from data.files.publishing import files_together
from data.files.whole_files import write_whole
from data.refresh.remarks import failed

MANIFEST = "refresh.json"


@dataclass(frozen=True)
class Candidates:
    """Every table as it would be, the version of the curated tables that they were made from, and the services read."""

    contents: dict[str, bytes]
    made_from: str
    services: tuple[str, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """What candidates that wait say of themselves: the tables that they were made from, and the services read."""

    made_from: str = ""
    services: tuple[str, ...] = ()


def place(folder: Path) -> Path:
    """Where the candidates of a curated folder wait: beside it."""
    return folder.resolve().with_name(f"{folder.resolve().name}_candidates")


def write(folder: Path, candidates: Candidates) -> None:
    """Write the candidates of a curated folder; earlier ones give way only when the new ones are whole."""
    target = place(folder)
    _sweep(target)
    new, old = (target.with_name(f".{target.name}.{secrets.token_hex(4)}.{end}") for end in ("new", "old"))
    new.mkdir(parents=True)
    for name, content in candidates.contents.items():
        write_whole(new / name, content)
    files = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(candidates.contents.items())}
    about = {"made_from": candidates.made_from, "services": list(candidates.services), "files": files}
    write_whole(new / MANIFEST, json.dumps(about, indent=1).encode())
    try:
        if target.exists():
            target.rename(old)
        new.rename(target)
    finally:
        if old.exists() and not target.exists():  # stopped between the two
            old.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def read(folder: Path) -> Candidates | None:
    """The candidates that wait; None when there are none, and a failure when they are not as they were written."""
    target = place(folder)
    try:
        manifest = json.loads((target / MANIFEST).read_bytes())
    except FileNotFoundError:
        return None
    found = files_together(target)
    if {name: hashlib.sha256(content).hexdigest() for name, content in found.items()} != manifest["files"]:
        raise failed("candidates_changed", folder=target.name)
    return Candidates(found, manifest["made_from"], tuple(manifest.get("services", ())))


def waiting(folder: Path) -> Waiting | None:
    """What the candidates that wait say of themselves; None when none wait, nothing of what a hand has spoilt."""
    target = place(folder)
    if not target.exists():
        return None
    try:
        manifest = json.loads((target / MANIFEST).read_bytes())
        return Waiting(str(manifest["made_from"]), tuple(map(str, manifest.get("services", ()))))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return Waiting()


def remove(folder: Path) -> None:
    """Take the candidates away, in one step as a reader sees it."""
    target = place(folder)
    if target.exists():
        gone = target.with_name(f".{target.name}.{secrets.token_hex(4)}.old")
        target.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
    _sweep(target)


def _sweep(target: Path) -> None:
    """Clear away what a killed process left."""
    for end in ("new", "old"):
        for left in target.parent.glob(f".{target.name}.*.{end}"):
            if os.path.isdir(left):  # noqa: PTH112 - a name that vanishes meanwhile is no error
                shutil.rmtree(left, ignore_errors=True)
