"""What a proxy or an orchestrator asks of this process: whether it is alive, and whether it may get readers; and how it leaves."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import Callable
from datetime import date
from types import FrameType
from typing import Any, Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard import served
from dashboard.serving.http_answers import Answer, path_in_app, reply
from data.indicators.agreements.choice import today_of

DRAIN_VARIABLE: Final = "TRADE_DATA_DRAIN_SECONDS"
DRAIN_SECONDS: Final = 5.0
LIVE, READY = "/livez", "/readyz"
TRY_AGAIN_LATER: Final = 1013  # the close code of a socket


class Drain:
    """Whether this process is about to leave: after SIGTERM it takes no new sessions, and leaves some seconds later."""

    def __init__(self) -> None:
        self.leaving = False

    def on_sigterm(self, seconds: float) -> None:
        """From now on SIGTERM starts to drain; after so many seconds what it did before happens. For the main thread only."""
        loop, before = asyncio.get_running_loop(), signal.getsignal(signal.SIGTERM)

        def leave(number: int, frame: FrameType | None) -> None:
            again, self.leaving = self.leaving, True
            if callable(before):
                wait = 0.0 if again else seconds
                loop.call_soon_threadsafe(loop.call_later, wait, before, number, frame)

        signal.signal(signal.SIGTERM, leave)


DRAIN: Final = Drain()


def drain_seconds(given: str | None = None) -> float:
    """Seconds between SIGTERM and the end of the process, in which a proxy sends readers elsewhere; ValueError if it is no number from 0 to 600."""
    text = os.environ.get(DRAIN_VARIABLE, "") if given is None else given
    try:
        seconds = float(text) if text else DRAIN_SECONDS
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 600:  # ten minutes
        raise ValueError(f"{DRAIN_VARIABLE} is {text!r}; it must be a number of seconds from 0 to 600, such as 5")
    return seconds


class Probes:
    """ASGI middleware that answers for the probes, and takes no new sessions while the process leaves."""

    def __init__(self, app: ASGIApp, *, base_url: str = "", drain: Drain = DRAIN) -> None:
        """Stand before an app; `base_url` is the path below which it is served."""
        self._app, self._base_url, self._drain = app, base_url, drain

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a probe; refuse a socket while leaving; pass all else."""
        path = path_in_app(scope, self._base_url) if scope["type"] in ("http", "websocket") else ""
        if scope["type"] == "websocket" and self._drain.leaving:
            await receive()
            await _refuse_socket(scope, send)
        elif scope["type"] == "http" and path in PROBES:
            await reply(scope, send, PROBES[path](self._drain))
        else:
            await self._app(scope, receive, send)


async def _refuse_socket(scope: Scope, send: Send) -> None:
    """Refuse a socket with 503, so that a proxy asks another replica; without that extension a server answers 403."""
    if "websocket.http.response" in scope.get("extensions", {}):
        await send(
            {"type": "websocket.http.response.start", "status": 503, "headers": [(b"cache-control", b"no-store")]}
        )
        await send({"type": "websocket.http.response.body", "body": b""})
    else:
        await send({"type": "websocket.close", "code": TRY_AGAIN_LATER})


def is_alive(_: Drain) -> Answer:
    """The loop answers."""
    return _answer(200, {"alive": True})


def is_ready(drain: Drain) -> Answer:
    """Whether there are tables with which every page was shown and the process stays; with the state and the age of the data.

    Pages are shown to nobody before the first request is answered, so figures are warm whenever this is asked.
    """
    now = served.current()
    ready = now.tables is not None and now.rehearsed and not drain.leaving
    return _answer(200 if ready else 503, {"ready": ready, "leaving": drain.leaving, **tables_state(now)})


def tables_state(now: served.Served) -> dict[str, Any]:
    """The vintage and age of the tables being served, whether they are the kept copy, and how many problems the files have."""
    newest = today_of(now.tables).date() if now.tables else None
    return {
        "vintage": now.tables.version[:12] if now.tables else None,
        "as_of": newest.isoformat() if newest else None,
        "age_days": (date.today() - newest).days if newest else None,
        "restored": now.restored,
        "problems": len(now.problems),
    }


PROBES: Final[dict[str, Callable[[Drain], Answer]]] = {LIVE: is_alive, READY: is_ready}


def _answer(status: int, state: dict[str, Any]) -> Answer:
    headers = MutableHeaders({"content-type": "application/json", "cache-control": "no-store"})
    return Answer(status, headers, f"{json.dumps(state)}\n".encode())
