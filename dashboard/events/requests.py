"""Every request and session, written down under its id: the outermost middleware, so that what others refuse has a line too."""

from __future__ import annotations

import re
import time
from collections.abc import Collection
from typing import Final
from uuid import uuid4

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.events.lines import HEADER, REQUEST_ID, note
from dashboard.serving.http_answers import path_in_app
from dashboard.serving.probes import PROBES
from dashboard.serving.shell import NOT_PAGES

REQUEST_ID_FORM: Final = re.compile(r"[0-9A-Za-z-]{8,64}")
METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
# The first part of every other address than a page's: what follows, and any other one, may be a word of the reader's.
OURS: Final = ("calendar.ics", "charts", "data", "embed", "feed.atom", "openapi.json", "v")
FIRST_PARTS: Final = frozenset({*OURS, *(path.split("/")[1] for path in (*NOT_PAGES, *PROBES))})


class Requests:
    """ASGI middleware that writes down each request and session, and gives it the id that its proxy gave it, or a new one."""

    def __init__(self, app: ASGIApp, *, pages: Collection[str] = (), base_url: str = "") -> None:
        """Stand around an app with pages at these paths; `base_url` is the path below which it is served."""
        self._app, self._base_url = app, base_url
        self._known = FIRST_PARTS | frozenset(pages)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on with its id, by which the runs of a session find the request that opened it."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(HEADER, "")
        request_id = given if REQUEST_ID_FORM.fullmatch(given) else uuid4().hex
        others = [(name, value) for name, value in scope["headers"] if name != HEADER.encode()]
        named = {**scope, "headers": [*others, (HEADER.encode(), request_id.encode())]}
        token = REQUEST_ID.set(request_id)
        try:
            await (self._request if scope["type"] == "http" else self._session)(named, receive, send)
        finally:
            REQUEST_ID.reset(token)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        began, status = time.perf_counter(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            method = scope["method"] if scope["method"] in METHODS else "other"
            seconds = round(time.perf_counter() - began, 4)
            note("request", method=method, place=self.place(scope), status=status, seconds=seconds)

    async def _session(self, scope: Scope, receive: Receive, send: Send) -> None:
        began, opened, refused = time.perf_counter(), False, 0

        async def watched(message: Message) -> None:
            nonlocal opened, refused
            if message["type"] == "websocket.accept":
                opened = True
                note("session_opened")
            elif not opened:
                refused = message.get("status", 403) if message["type"] != "websocket.http.response.body" else refused
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            if opened:
                note("session_closed", seconds=round(time.perf_counter() - began, 1))
            elif refused:
                note("session_refused", status=refused)

    def place(self, scope: Scope) -> str:
        """What kind of address is asked: its first part where that is one of ours."""
        first = path_in_app(scope, self._base_url).removeprefix("/").partition("/")[0]
        return first if first in self._known and first else "other" if first else "first_page"
