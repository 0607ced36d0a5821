"""The only module that talks to a network: answers and files of a service, asked for politely and patiently.

Proxy variables (`HTTPS_PROXY`, `NO_PROXY`) and certificates (`REQUESTS_CA_BUNDLE`) of the environment are honoured,
as `requests` does. Refusals that pass (409, 429, 5xx) and lost connections are tried again, later each time, and not
before the `Retry-After` that a service names. A file goes on where it stopped, if it is still the same file.
"""

from __future__ import annotations

import hashlib
import json
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry
from urllib3.exceptions import InvalidHeader

from data.files.whole_files import write_whole
from data.refresh.download import Download, Interrupted
from data.refresh.progress import Progress
from data.refresh.remarks import RefreshFailed, failed

Asked = TypeVar("Asked")
AGAIN = (408, 409, 425, 429, 500, 502, 503, 504)


class _Retry(Retry):
    """Takes a `Retry-After` that makes no sense for none."""

    def parse_retry_after(self, retry_after: str) -> float:
        try:
            return super().parse_retry_after(retry_after)
        except InvalidHeader:
            return 0.0


@dataclass(frozen=True)
class Patience:
    """How long to wait for an answer, how often to ask again, and how long to keep an answer."""

    attempts: int = 6
    first_wait: float = 1.0
    longest_wait: float = 60.0
    timeout: float = 60.0
    keep_seconds: float = 900.0

    def retry(self) -> Retry:
        """The rule of asking again: waits of 1, 2, 4, 8 ... seconds, or as long as the service says."""
        return _Retry(
            total=self.attempts, allowed_methods=None, status_forcelist=AGAIN, raise_on_status=False,
            backoff_factor=self.first_wait / 2, backoff_max=self.longest_wait, backoff_jitter=self.first_wait / 4,
            retry_after_max=int(self.longest_wait),
        )  # fmt: skip


class Fetched(NamedTuple):
    """A file of a service and the day on which it was put there, where the service says so."""

    path: Path
    released: date | None


@dataclass
class Fetcher:
    """Fetches through one cache folder, which may be deleted at any time."""

    cache: Path
    patience: Patience = field(default_factory=Patience)
    progress: Progress = field(default_factory=Progress)
    _session: requests.Session | None = field(default=None, repr=False)
    _used: list[Path] = field(default_factory=list, repr=False)

    def begin(self) -> None:
        """Begin with another service: what was kept so far is good."""
        self._used.clear()

    def forget(self) -> None:
        """Drop what was kept since `begin`: it could not be used, so the next refresh asks again."""
        for path in self._used:
            path.unlink(missing_ok=True)
        self.begin()

    def answer(
        self, url: str, *, body: Any = None, query: Mapping[str, str] | None = None, key: tuple[str, str] | None = None
    ) -> Any:
        """The JSON answer to a GET, or to a POST where there is a body; numbers with a point come as `Decimal`.

        `key` is the name and value of a header that proves who asks; it is neither kept nor told.
        """
        asked = json.dumps([url, body, dict(query or {})], sort_keys=True)
        kept = self.cache / f"{hashlib.sha256(asked.encode()).hexdigest()[:32]}.json"
        self._used.append(kept)
        if kept.exists() and time.time() - kept.stat().st_mtime < self.patience.keep_seconds:
            return json.loads(kept.read_bytes(), parse_float=Decimal)
        headers = dict([key]) if key else {}

        def ask() -> Any:
            with self.progress.bar(_label(url)):
                response = self._open().request(
                    "GET" if body is None else "POST", url, json=body, params=query, headers=headers,
                    timeout=self.patience.timeout, allow_redirects=key is None,
                )  # fmt: skip
            _refuse_status(response, url)
            try:
                parsed = json.loads(response.content, parse_float=Decimal)
            except ValueError as error:
                raise Interrupted("not_json") from error
            write_whole(kept, response.content)
            return parsed

        return self._patiently(ask, url)

    def archive(self, url: str) -> Fetched:
        """A ZIP file of a service, resumed where an earlier try stopped, and not fetched again when unchanged."""

        def download() -> Fetched:
            fetched = self._download(url)
            self._used.append(fetched.path)
            if not zipfile.is_zipfile(fetched.path):
                fetched.path.unlink()
                raise failed("not_a_zip", url=url)
            return fetched

        return self._patiently(download, url)

    def _patiently(self, ask: Callable[[], Asked], url: str) -> Asked:
        """Ask again after a break in the middle; the session itself asks again after a refusal."""
        reason = ""
        for attempt in range(self.patience.attempts):
            try:
                return ask()
            except Interrupted as error:
                reason = str(error)
            except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as error:
                reason = type(error).__name__
            except (requests.exceptions.Timeout, requests.exceptions.ConnectionError) as error:
                # Raised after the session's own tries unless the body broke off while it was being read.
                if not _broke_off(error):
                    raise _unreachable(error, url) from error
                reason = "read"
            except requests.RequestException as error:
                raise failed("cannot_ask", url=url, what=type(error).__name__) from error
            if attempt + 1 < self.patience.attempts:
                time.sleep(min(self.patience.first_wait * 2**attempt, self.patience.longest_wait))
        raise failed("not_json" if reason == "not_json" else "interrupted", url=url)

    def _open(self) -> requests.Session:
        if self._session is None:
            self._session = requests.Session()
            self._session.headers["User-Agent"] = "trade-diversification-dashboard (refresh of curated tables)"
            for scheme in ("https://", "http://"):
                self._session.mount(scheme, HTTPAdapter(max_retries=self.patience.retry()))
        return self._session

    def _download(self, url: str) -> Fetched:
        self.cache.mkdir(parents=True, exist_ok=True)
        place = Download(self.cache / Path(urlsplit(url).path).name)
        response = self._open().get(url, stream=True, timeout=self.patience.timeout, headers=place.conditions())
        with response:
            if response.status_code == requests.codes.not_modified and place.whole.exists():
                return Fetched(place.whole, place.released())
            if response.status_code == requests.codes.requested_range_not_satisfiable:
                place.forget_part()
                raise Interrupted("range")
            _refuse_status(response, url)
            place.begin(response)
            with self.progress.bar(place.whole.name, in_bytes=True) as advance:
                place.take(response, advance)
        return Fetched(place.whole, place.released())


STATUS_RULES = {401: "refused", 403: "refused", 404: "not_found", 409: "locked", 429: "too_many"}


def _refuse_status(response: requests.Response, url: str) -> None:
    status = response.status_code
    if status >= 500:
        raise failed("unavailable", url=url, status=status)
    if status not in (200, 206):
        raise failed(STATUS_RULES.get(status, "unexpected_status"), url=url, status=status)


def _broke_off(error: requests.RequestException) -> bool:
    """Whether a body stopped in the middle: the session does not ask again by itself then."""
    return not isinstance(error, requests.exceptions.ConnectTimeout) and "Max retries" not in str(error)


def _unreachable(error: requests.RequestException, url: str) -> RefreshFailed:
    if isinstance(error, requests.exceptions.SSLError):
        return failed("no_trust", url=url)
    if isinstance(error, requests.exceptions.ProxyError):
        return failed("no_proxy", url=url)
    if isinstance(error, requests.exceptions.Timeout) or "timed out" in str(error):
        return failed("too_slow", url=url)
    return failed("no_connection", url=url)


def _label(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname} {Path(parts.path).name}"
