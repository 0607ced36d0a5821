"""Static files, compressed once: Streamlit sends 7 MB of scripts as they are, and a third of that does.

Streamlit's own gzip (1.67) leaves out `/static/` because it would compress again for every reader, and does
compress the app's own static files again each time. Here each file is compressed on first demand and kept.
"""

import asyncio
import gzip
from collections import OrderedDict
from pathlib import PurePosixPath
from typing import Final

import brotli  # type: ignore[import-untyped]  # publishes no hints
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.serving.http_answers import (
    CONDITIONS,
    ENCODING,
    Answer,
    Encoding,
    asking,
    best_encoding,
    collected,
    path_in_app,
    reply,
)

# Streamlit's files carry a hash of their content in their name; the app's own keep theirs when they change.
HASHED_FILES: Final = "/static/"
OWN_FILES: Final = "/app/static/"
OWN_FILES_CACHING: Final = "public, max-age=86400"
# Pictures and fonts are compressed already.
TEXT_SUFFIXES: Final = frozenset({".css", ".geojson", ".html", ".js", ".json", ".svg", ".txt"})
SMALLEST_WORTH_PACKING: Final = 500
# Measured on the 4.7 MB Plotly chunk: gzip's level 9 takes a third longer than 6 for 0.2 % fewer bytes; Brotli's quality
# 5 takes as long as gzip and saves 13 % of its bytes, 9 takes three times as long for another 4 %.
LEVEL: Final = 6
QUALITY: Final = 5


class CompressedAssets:
    """ASGI middleware that answers for static files, compressed as the browser takes them best."""

    def __init__(self, app: ASGIApp, *, base_url: str = "", limit_bytes: int = 64 * 1024 * 1024) -> None:
        """Stand before an app and keep at most so many bytes of compressed files."""
        self._app = app
        self._base_url = base_url
        self._limit_bytes = limit_bytes
        # By path and encoding: the entity tag of the plain file and the compressed answer, least recently used first.
        self._kept: OrderedDict[tuple[str, Encoding], tuple[str, Answer]] = OrderedDict()
        self._packing = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for a static file; all else (pages, uploads, media, streams, sockets) passes untouched."""
        path = path_in_app(scope, self._base_url) if scope["type"] == "http" else ""
        if not path.startswith((HASHED_FILES, OWN_FILES)) or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
        elif "range" in Headers(scope=scope):
            # A range counts the bytes of the plain file.
            await self._app(asking(scope, without=ENCODING), receive, with_caching(path, send))
        else:
            await reply(scope, send, await self._answer(path, scope))

    async def _answer(self, path: str, scope: Scope) -> Answer:
        """The file at a path as this browser takes it."""
        encoding = best_encoding(Headers(scope=scope))
        if encoding is None or not is_text(path):
            return await self._plain(path, scope)
        kept = await self._current(path, encoding, scope)
        if kept is None:
            # One at a time, so that the first readers after a start do not all compress the same megabytes.
            async with self._packing:
                kept = await self._current(path, encoding, scope) or await self._packed(path, encoding, scope)
        return kept

    async def _packed(self, path: str, encoding: Encoding, scope: Scope) -> Answer:
        """The file compressed and kept, or as it is where that gains nothing."""
        plain = await self._plain(path, scope)
        if not worth_packing(path, plain):
            return plain
        packed = await asyncio.to_thread(compressed, plain, encoding)
        self._kept[path, encoding] = (plain.headers["etag"], packed)
        while sum(len(answer.body) for _, answer in self._kept.values()) > self._limit_bytes:
            self._kept.popitem(last=False)
        return packed

    async def _plain(self, path: str, scope: Scope) -> Answer:
        """The file as it lies on disk."""
        answer = await collected(self._app, asking(scope, without=CONDITIONS | ENCODING, method="GET"))
        describe(path, answer.status, answer.headers)
        return answer

    async def _current(self, path: str, encoding: Encoding, scope: Scope) -> Answer | None:
        """The kept answer while it stands for the file: always for a hashed name, else by entity tag."""
        if (path, encoding) not in self._kept:
            return None
        tag, packed = self._kept[path, encoding]
        self._kept.move_to_end((path, encoding))
        if path.startswith(HASHED_FILES):
            return packed
        now = await collected(self._app, asking(scope, without=CONDITIONS | ENCODING, method="HEAD"))
        return packed if now.status == 200 and now.headers.get("etag") == tag else None


def is_text(path: str) -> bool:
    """Whether a path names a file that compression makes smaller."""
    return PurePosixPath(path).suffix in TEXT_SUFFIXES


def worth_packing(path: str, plain: Answer) -> bool:
    """Whether to keep a compressed copy: of a real file, large enough, whose tag tells when it changes."""
    # Streamlit answers an unknown path with its index.html: kept, each made-up name would fill the memory.
    is_fallback = path.startswith(HASHED_FILES) and plain.headers.get("cache-control") == "no-cache"
    is_whole = plain.status == 200 and "etag" in plain.headers and "content-encoding" not in plain.headers
    return is_whole and not is_fallback and len(plain.body) >= SMALLEST_WORTH_PACKING


def compressed(plain: Answer, encoding: Encoding) -> Answer:
    """The same answer in an encoding, under an entity tag of its own since its bytes differ."""
    headers = plain.headers.mutablecopy()
    headers["content-encoding"] = encoding
    headers["etag"] = f'{plain.headers["etag"].removesuffix(chr(34))}-{encoding}"'
    del headers["accept-ranges"]
    if encoding == "br":
        return Answer(plain.status, headers, brotli.compress(plain.body, quality=QUALITY))
    return Answer(plain.status, headers, gzip.compress(plain.body, LEVEL, mtime=0))


def describe(path: str, status: int, headers: MutableHeaders) -> None:
    """Say how long a file may be kept, and that its encoding follows the request."""
    if status in (200, 206) and path.startswith(OWN_FILES):
        headers["cache-control"] = OWN_FILES_CACHING
    if is_text(path):
        headers["vary"] = "Accept-Encoding"


def with_caching(path: str, send: Send) -> Send:
    """A send channel that adds the caching headers to what passes through."""

    async def described(message: Message) -> None:
        if message["type"] == "http.response.start":
            describe(path, message["status"], MutableHeaders(scope=message))
        await send(message)

    return described
