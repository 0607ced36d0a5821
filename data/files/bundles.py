"""The CSVs of one moment in one small file: a zip whose last member, the manifest, has the checksum of each.

One file cannot be half of one state and half of another, and what does not match its manifest is not read.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from typing import NamedTuple

MANIFEST = "manifest.json"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # no clock inside: equal contents make equal bundles
# Whatever Python's own reader raises for a zip with changed bytes; one that claims to be encrypted is a RuntimeError.
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


class DamagedBundle(ValueError):
    """Raised when a bundle is cut, changed, or none at all."""


class Bundle(NamedTuple):
    """The CSVs by name, and what is noted about them."""

    contents: dict[str, bytes]
    about: dict[str, str]


def pack(contents: dict[str, bytes], **about: str) -> bytes:
    """The bundle of some CSVs with remarks about them."""
    packed = io.BytesIO()
    checksums = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(contents.items())}
    manifest = json.dumps({"about": about, "files": checksums}, indent=1, sort_keys=True).encode()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in checksums:
            archive.writestr(zipfile.ZipInfo(name, _FIRST_DAY), contents[name], zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo(MANIFEST, _FIRST_DAY), manifest, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def unpack(packed: bytes) -> Bundle:
    """The CSVs of a bundle.

    Raises `DamagedBundle` unless every file stands in the manifest with its checksum, and none is missing.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            about, checksums = _manifest(archive)
            contents = {name: archive.read(name) for name in archive.namelist() if name != MANIFEST}
    except UNREADABLE as error:
        raise DamagedBundle(str(error)) from error
    if {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()} != checksums:
        raise DamagedBundle("the files are not those of the manifest")
    return Bundle(contents, about)


def about(packed: bytes) -> dict[str, str]:
    """What is noted about a bundle, read without its files."""
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            return _manifest(archive)[0]
    except UNREADABLE as error:
        raise DamagedBundle(str(error)) from error


def _manifest(archive: zipfile.ZipFile) -> tuple[dict[str, str], dict[str, str]]:
    read = json.loads(archive.read(MANIFEST))
    if not isinstance(read, dict) or not isinstance(read.get("about"), dict) or not isinstance(read.get("files"), dict):
        raise DamagedBundle("the manifest has another form")
    return read["about"], read["files"]
