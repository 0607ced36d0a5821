"""What the middlewares share of HTTP: asking the app inside, answering the browser, encodings, tags."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Scope, Send

# With these an inner app may answer with a part, with nothing, or compressed: not with the whole file.
CONDITIONS: Final = frozenset({b"if-none-match", b"if-modified-since", b"if-range", b"range"})
ENCODING: Final = frozenset({b"accept-encoding"})
# What a 304 repeats of the answer it stands for is everything that does not describe a body.
Encoding = Literal["br", "gzip"]
ENCODINGS: Final[tuple[Encoding, ...]] = ("br", "gzip")
# A host name or an address with its port: whatever else a request names is never written into a file.
HOST: Final = re.compile(r"[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9A-Fa-f:.]+\](?::\d{1,5})?")
BODY_HEADERS: Final = ("content-length", "content-type", "content-encoding", "accept-ranges")


@dataclass(frozen=True)
class Answer:
    """A whole HTTP answer in memory."""

    status: int
    headers: MutableHeaders
    body: bytes


def asking(scope: Scope, *, without: frozenset[bytes], method: str | None = None) -> Scope:
    """The same request without some headers, and with another method where one is given."""
    kept = [(name, value) for name, value in scope["headers"] if name not in without]
    return {**scope, "headers": kept, "method": method or scope["method"]}


async def never() -> Message:
    """The receive channel of a reader who stays: a file is read to its end though its reader may leave."""
    await asyncio.Event().wait()
    raise AssertionError("unreachable: the event is never set")


async def collected(app: ASGIApp, scope: Scope) -> Answer:
    """The inner app's answer, read to its end; for files only, since no request body is passed on."""
    starts: list[Message] = []
    chunks: list[bytes] = []

    async def keep(message: Message) -> None:
        if message["type"] == "http.response.start":
            starts.append(message)
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    # Without extensions the file comes as bytes, never as a path for the server to send.
    await app({**scope, "extensions": {}}, never, keep)
    return Answer(starts[0]["status"], MutableHeaders(scope=starts[0]), b"".join(chunks))


async def reply(scope: Scope, send: Send, answer: Answer) -> None:
    """Send an answer: as 304 to a browser that has it already, without its body to a HEAD."""
    status, headers, body = answer.status, answer.headers.mutablecopy(), answer.body
    if status == 200 and is_known(Headers(scope=scope), headers.get("etag", "")):
        status, body = 304, b""
        for name in BODY_HEADERS:
            del headers[name]
    else:
        headers["content-length"] = str(len(body))
    await send({"type": "http.response.start", "status": status, "headers": headers.raw})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def is_known(request: Headers, etag: str) -> bool:
    """Whether If-None-Match names this tag; for this a weak tag (`W/"..."`) counts as the tag itself."""
    named = [tag.strip().removeprefix("W/") for tag in ",".join(request.getlist("if-none-match")).split(",")]
    return etag != "" and (etag.removeprefix("W/") in named or "*" in named)


def accepts_gzip(request: Headers) -> bool:
    """Whether Accept-Encoding allows gzip: by name or by `*`, and not with a weight of 0."""
    return _accepts("gzip", _weights(request))


def best_encoding(request: Headers) -> Encoding | None:
    """The encoding with the fewest bytes that Accept-Encoding allows; browsers name Brotli on HTTPS and on their own machine."""
    weights = _weights(request)
    return next((e for e in ENCODINGS if _accepts(e, weights)), None)


def _accepts(encoding: str, weights: Mapping[str, str]) -> bool:
    return weights.get(encoding, weights.get("*", "0")).strip("0.") != ""


def _weights(request: Headers) -> dict[str, str]:
    """Each encoding of Accept-Encoding with its weight."""
    weights: dict[str, str] = {}
    for part in ",".join(request.getlist("accept-encoding")).split(","):
        coding, _, weight = part.lower().replace(" ", "").partition(";q=")
        weights[coding] = weight or "1"
    return weights


def base_of(scope: Scope, base_url: str) -> str | None:
    """Where the app is served, as the request names it, with a slash at its end; None where the host is none."""
    host = Headers(scope=scope).get("host", "")
    prefix = f"/{base_url.strip('/')}".rstrip("/")
    return f"{scope['scheme']}://{host}{prefix}/" if HOST.fullmatch(host) else None


def path_in_app(scope: Scope, base_url: str) -> str:
    """The request's path below `server.baseUrlPath`."""
    prefix = f"/{base_url.strip('/')}" if base_url.strip("/") else ""
    path: str = scope["path"]
    return path.removeprefix(prefix) if path.startswith(f"{prefix}/") else path
