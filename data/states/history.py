"""The CSVs as git holds them: of any revision, and the revisions that changed them."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path
from typing import NamedTuple

# Whatever a machine is set to, the CSVs come with the line ends that were committed.
_AS_COMMITTED = ("-c", "core.autocrlf=false", "-c", "core.eol=lf")


class NoHistory(Exception):
    """Raised when git does not hold what is asked for; `reason` names the message `command-<reason>`."""

    def __init__(self, reason: str, **details: str) -> None:
        self.reason, self.details = reason, details
        super().__init__(reason)


class Revision(NamedTuple):
    """A commit that changed the CSVs of a folder."""

    commit: str
    day: str
    subject: str


def committed(folder: Path, revision: str = "HEAD") -> dict[str, bytes]:
    """The CSVs of a folder as they stand in a revision.

    Raises `NoHistory` where there is no git, no repository, no such revision, or no such folder in it.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    inside = folder.resolve().relative_to(top.resolve()).as_posix()
    commit = _commit(folder, revision)
    try:
        packed = _git(top, *_AS_COMMITTED, "archive", "--format=tar", f"{commit}:{'' if inside == '.' else inside}")
    except NoHistory as error:
        raise NoHistory("not_in_revision", folder=str(folder), revision=revision) from error
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        files = [member for member in archive.getmembers() if member.isfile() and _is_table(member.name)]
        contents = {member.name: _read(archive, member) for member in files}
    if not contents:
        raise NoHistory("not_in_revision", folder=str(folder), revision=revision)
    return contents


def revisions(folder: Path, most: int = 20) -> list[Revision]:
    """The commits that changed the CSVs of a folder, the newest first."""
    told = _git(folder, "log", f"--max-count={most}", "--format=%H%x09%cs%x09%s", "--", "*.csv").decode()
    return [Revision(*line.split("\t", 2)) for line in told.splitlines()]


def _commit(folder: Path, revision: str) -> str:
    if revision.startswith("-"):  # git would take it for an option
        raise NoHistory("no_such_revision", revision=revision)
    try:
        return _git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except NoHistory as error:
        raise NoHistory("no_such_revision", revision=revision) from error


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        command = ["git", "-C", str(folder), *arguments]
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout  # noqa: S603 (fixed words)
    except FileNotFoundError as error:
        raise NoHistory("no_git") from error
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        raise NoHistory("no_repository", folder=str(folder)) from error


def _is_table(name: str) -> bool:
    return name.endswith(".csv") and "/" not in name and not name.startswith(".")


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    opened = archive.extractfile(member)
    return opened.read() if opened else b""
