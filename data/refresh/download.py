"""A file on its way from a service: the part that came so far, whose part it is, and the whole once nothing is missing."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path

import requests

from data.files.whole_files import write_whole
from data.refresh.progress import Advance
from data.refresh.remarks import failed

CHUNK = 1 << 13  # bytes: what a break costs at most
LARGEST_DOWNLOAD = 1_000_000_000  # bytes; the yearly files have some ten million


class Interrupted(Exception):
    """The connection broke in the middle, or what arrived is cut; asking again may help."""


class Download:
    """Where a download stands: the whole file, the part of it that arrived so far, and whose part it is."""

    def __init__(self, whole: Path) -> None:
        self.whole = whole
        self.part = whole.with_name(whole.name + ".part")
        self._of_whole = whole.with_name(whole.name + ".headers")
        self._of_part = whole.with_name(whole.name + ".part.headers")

    def conditions(self) -> dict[str, str]:
        """Headers that ask for the rest of the part, or for the file only if it changed."""
        headers = {"Accept-Encoding": "identity"}
        validator = _validator(_read(self._of_part))
        if self.part.exists() and self.part.stat().st_size and validator:
            return headers | {"Range": f"bytes={self.part.stat().st_size}-", "If-Range": validator}
        self.forget_part()
        known = _read(self._of_whole) if self.whole.exists() else {}
        if etag := known.get("ETag"):
            headers["If-None-Match"] = etag
        if modified := known.get("Last-Modified"):
            headers["If-Modified-Since"] = modified
        return headers

    def begin(self, response: requests.Response) -> None:
        """Keep the part that the answer goes on from, or start a new one."""
        start = self.part.stat().st_size if self.part.exists() else 0
        if response.status_code == requests.codes.partial_content:
            if not response.headers.get("Content-Range", "").startswith(f"bytes {start}-"):
                self.forget_part()
                raise Interrupted("range")
            return
        self.forget_part()
        kept = {name: response.headers[name] for name in ("ETag", "Last-Modified") if name in response.headers}
        write_whole(self._of_part, json.dumps(kept).encode())

    def take(self, response: requests.Response, advance: Advance) -> None:
        """Add what arrives to the part; the whole file takes its place only when nothing is missing."""
        done = self.part.stat().st_size if self.part.exists() else 0
        length = response.headers.get("Content-Length", "")
        whole = done + int(length) if length.isdigit() else None
        with self.part.open("ab") as file:
            for chunk in response.iter_content(CHUNK):
                file.write(chunk)
                done += len(chunk)
                if done > LARGEST_DOWNLOAD:
                    raise failed("too_large", file=self.whole.name, bytes=done)
                advance(done, whole)
            file.flush()
            os.fsync(file.fileno())
        if whole is not None and done != whole:
            raise Interrupted("cut")
        self.part.replace(self.whole)
        self._of_part.replace(self._of_whole)

    def released(self) -> date | None:
        """The day of the file's last change, as the service gave it."""
        modified = _read(self._of_whole).get("Last-Modified")
        try:
            return parsedate_to_datetime(modified).date() if modified else None
        except ValueError:
            return None

    def forget_part(self) -> None:
        """Start over."""
        self.part.unlink(missing_ok=True)
        self._of_part.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _validator(headers: Mapping[str, str]) -> str:
    """What proves that a file is still the same: a strong ETag, or else the time of its last change."""
    etag = headers.get("ETag", "")
    return etag if etag and not etag.startswith("W/") else headers.get("Last-Modified", "")
