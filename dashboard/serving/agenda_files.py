"""The feed of changes and the calendar of next steps: two addresses that programs ask for and no page."""

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from components.overview import calendar_file, feed
from dashboard import served
from dashboard.serving.http_answers import Answer, base_of, path_in_app, reply
from dashboard.serving.shell import language_asked
from data.wording import wording_for

FILES: Final[Mapping[str, tuple[Callable[..., bytes], str]]] = {
    f"/{feed.NAME}": (feed.atom_feed, "application/atom+xml; charset=utf-8"),
    f"/{calendar_file.NAME}": (calendar_file.calendar_file, "text/calendar; charset=utf-8"),
}


class AgendaFiles:
    """ASGI middleware that answers for the feed and the calendar, in the language of `?lang=`."""

    def __init__(self, app: ASGIApp, *, base_url: str = "") -> None:
        """Stand before an app; `base_url` is the path below which it is served."""
        self._app = app
        self._base_url = base_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for a file, with 503 while there are no tables and 404 for a calendar without steps; all else passes untouched."""
        path = path_in_app(scope, self._base_url) if scope["type"] == "http" else ""
        if path not in FILES or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        base, query = base_of(scope, self._base_url), scope["query_string"].decode("latin-1")
        if base is None:
            await PlainTextResponse("Bad host", status_code=400)(scope, receive, send)
            return
        await reply(scope, send, await asyncio.to_thread(file_answer, path, query, base))


def file_answer(path: str, query: str, base: str) -> Answer:
    """The file at a path for the tables that are served now."""
    write, kind = FILES[path]
    tables, headers = served.current().tables, MutableHeaders({"cache-control": "no-cache"})
    if tables is None:
        return Answer(503, headers, b"")
    try:
        body = write(tables, wording=wording_for(language_asked(query)), base=base)
    except calendar_file.EmptyCalendar:
        return Answer(404, headers, b"")
    headers["content-type"] = kind
    headers["etag"] = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    return Answer(200, headers, body)
