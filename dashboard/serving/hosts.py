"""Under which names this server answers: those of the configuration; without any, this machine's own and bare addresses of the network.

A page elsewhere that makes its name lead here (DNS rebinding), or opens a socket from its own origin, gets nothing.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.serving.http_answers import HOST, Answer, reply
from dashboard.serving.metrics import REFUSED
from data.wording import LANGUAGES, wording_for

HOSTS_VARIABLE: Final = "TRADE_DATA_HOSTS"
NAME: Final = re.compile(r"(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*", re.IGNORECASE)
FOREIGN_ORIGIN: Final = 4403  # the close code of a socket that a foreign page opens


def known_hosts(given: str | None = None) -> tuple[str, ...]:
    """The names of the configuration, in small letters; ValueError where one is no name."""
    names = (os.environ.get(HOSTS_VARIABLE, "") if given is None else given).replace(",", " ").lower().split()
    for name in names:
        if not NAME.fullmatch(name):
            raise ValueError(
                f"{HOSTS_VARIABLE} has {name!r}, which is no host name; write names with blanks between them, such as "
                "trade.example.org *.example.org, without https:// and without a port"
            )
    return tuple(names)


def is_answered(host: str, names: Sequence[str]) -> bool:
    """Whether a request's host, with or without its port, is one that this server answers under."""
    if not HOST.fullmatch(host):
        return False
    name = (urlsplit(f"//{host}").hostname or "").removesuffix(".")
    return is_own(name) or is_named(name, names)


def is_named(name: str, names: Sequence[str]) -> bool:
    """Whether a name is one of the configuration, where `*.example.org` matches every name below it."""
    return any(name == known or (known.startswith("*.") and name.endswith(known[1:])) for known in names)


def is_own(name: str) -> bool:
    """Whether a name is this machine's own (`localhost`) or a bare address, which no page elsewhere can have as its name."""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class KnownHosts:
    """ASGI middleware that answers under known names alone, and sockets from this server's own pages alone."""

    def __init__(self, app: ASGIApp, *, names: Sequence[str] | None = None) -> None:
        """Stand before an app; `names` are those of the configuration unless others are given."""
        self._app = app
        self._names = known_hosts() if names is None else tuple(names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a request under a name that is not known, and a socket of a foreign page."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        known = is_answered(host, self._names)
        if scope["type"] == "http" and not known:
            REFUSED.labels("host").inc()
            await reply(scope, send, _misdirected(host))
        elif scope["type"] == "websocket" and not (known and is_own_page(headers.get("origin"), host, self._names)):
            REFUSED.labels("origin").inc()
            await receive()
            await send({"type": "websocket.close", "code": FOREIGN_ORIGIN})
        else:
            await self._app(scope, receive, send)


def is_own_page(origin: str | None, host: str, names: Sequence[str]) -> bool:
    """Whether a socket's origin is a page of this host and port, or of a name of the configuration, which a proxy may hide.

    Programs, which name no origin, may open a socket.
    """
    if origin is None:
        return True
    parts = urlsplit(origin)
    usual = {"http": ":80", "https": ":443"}.get(parts.scheme)
    if usual is None:
        return False
    same = parts.netloc.lower().removesuffix(usual) == host.lower().removesuffix(usual)
    return same or is_named(parts.hostname or "", names)


def _misdirected(host: str) -> Answer:
    """The answer under another name, in both languages: what to set."""
    named = host if HOST.fullmatch(host) else "?"
    said = [str(wording_for(each)("host-unknown", host=named, variable=HOSTS_VARIABLE)) for each in LANGUAGES]
    headers = MutableHeaders({"content-type": "text/plain; charset=utf-8", "cache-control": "no-store"})
    return Answer(421, headers, ("\n".join(said) + "\n").encode())
