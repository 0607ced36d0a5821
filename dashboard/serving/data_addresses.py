"""The addresses for data as the server answers them: open to every origin for reading, kept, and no client too often."""

import asyncio
import gzip
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Final, NamedTuple

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard import served
from dashboard.addresses.answers import Answers, Request
from dashboard.addresses.asking import Refused, refusal
from dashboard.addresses.embed import embed_answer, embed_policy, framing_sites, is_embed
from dashboard.addresses.files import answer_to, busy, is_address, is_picture
from dashboard.addresses.view_codes import is_view_code, view_code_answer
from dashboard.serving.http_answers import Answer, accepts_gzip, base_of, path_in_app, reply
from dashboard.serving.metrics import REFUSED
from dashboard.serving.rate import Buckets, buckets_of
from data import TradeTables
from data.wording import wording_for

METHODS: Final = ("GET", "HEAD")
# A smaller body than this leaves in one packet anyway.
WORTH_PACKING: Final = 1400
MOST_WAITING: Final = 32
OPEN: Final = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "etag, link, retry-after, content-disposition",
}


class Addresses(NamedTuple):
    """Which paths are addresses, and what answers them."""

    serves: Callable[[str], bool]
    answer: Callable[[Request, TradeTables], Answer]


DATA_ADDRESSES: Final = Addresses(is_address, answer_to)
# Pictures take seconds, so they wait in a line of their own.
PICTURE_ADDRESSES: Final = Addresses(is_picture, answer_to)
EMBED_ADDRESSES: Final = Addresses(is_embed, embed_answer)
VIEW_CODES: Final = Addresses(is_view_code, view_code_answer)


def picture_headers() -> dict[str, str]:
    """What goes with a picture: every origin may read it, and opened by itself it runs and loads nothing."""
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return OPEN | {"content-security-policy": policy, "x-content-type-options": "nosniff"}


def embed_headers() -> dict[str, str]:
    """What protects an embedded chart; no `x-frame-options`, which cannot name a site."""
    return {
        "content-security-policy": embed_policy(framing_sites()),
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
    }


class DataAddresses:
    """ASGI middleware that answers for the data of charts, for tables and for embedded charts; all else passes untouched.

    One thread draws what was not asked before, so that programs never take more of the machine than one reader does.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        addresses: Addresses = DATA_ADDRESSES,
        base_url: str = "",
        headers: Mapping[str, str] | None = None,
        buckets: Buckets | None = None,
    ) -> None:
        """Stand before an app; `base_url` is the path below which it is served, `headers` stand on every answer."""
        self._serves, self._headers = addresses.serves, OPEN if headers is None else headers
        self._app, self._base_url = app, base_url
        self._buckets = buckets or buckets_of()
        self._answers = Answers(addresses.answer)
        self._thread = ThreadPoolExecutor(1, "data-addresses")
        self._waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for an address."""
        path = path_in_app(scope, self._base_url) if scope["type"] == "http" else ""
        if not self._serves(path):
            await self._app(scope, receive, send)
            return
        answer = await self._answer(path, scope)
        headers = answer.headers.mutablecopy()
        headers.update(self._headers)
        await reply(scope, send, Answer(answer.status, headers, answer.body))

    async def _answer(self, path: str, scope: Scope) -> Answer:
        query, base = scope["query_string"].decode("latin-1"), base_of(scope, self._base_url)
        if scope["method"] not in METHODS:
            return Answer(405, MutableHeaders({"allow": ", ".join(METHODS)}), b"")
        if base is None:
            return Answer(400, MutableHeaders({"content-type": "text/plain"}), b"Bad host\n")
        client = scope.get("client") or ("",)
        if seconds := self._buckets.take(client[0]):
            REFUSED.labels("rate").inc()
            return busy(query, seconds)
        tables = served.current().tables
        if tables is None:
            return refusal(Refused(503, wording_for("en")("address-no-tables")), as_json=path.endswith(".json"))
        request = Request(path, query, base)
        answer = self._answers.known(request, tables.version)
        if answer is None:
            answer = await self._drawn(lambda: self._answers.made(request, tables))
        if answer.status != 200 or not accepts_gzip(Headers(scope=scope)):
            return answer
        return await asyncio.to_thread(packed, answer)  # plotly.js takes a second, the first time

    async def _drawn(self, make: Callable[[], Answer]) -> Answer:
        if self._waiting >= MOST_WAITING:
            REFUSED.labels("busy").inc()
            return Answer(503, MutableHeaders({"retry-after": "5", "cache-control": "no-store"}), b"")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, make)
        finally:
            self._waiting -= 1


def packed(answer: Answer) -> Answer:
    """The answer compressed, where that is worth it."""
    if len(answer.body) < WORTH_PACKING:
        return answer
    headers = answer.headers.mutablecopy()
    headers["content-encoding"] = "gzip"
    if "etag" in headers:
        headers["etag"] = headers["etag"][:-1] + '-gzip"'
    headers.add_vary_header("Accept-Encoding")
    return Answer(answer.status, headers, _gzip(answer.body))


@lru_cache(maxsize=128)
def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=6, mtime=0)
