"""What all addresses for programs share: a request, an answer with its tag, and the latest answers."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlencode

from starlette.datastructures import MutableHeaders

from dashboard.addresses.asking import Refused, refusal
from dashboard.serving.http_answers import Answer
from data import TradeTables

MOST_KEPT = 256
# Programs that ask again within a minute need not ask the server.
FRESH = "public, max-age=60"


class Request(NamedTuple):
    """An address as a program asks for it; `base` is where the app is served, with a slash at its end."""

    path: str
    query: str
    base: str


class Answers:
    """The latest answers, so that what was asked before is answered without drawing; safe to use from several threads."""

    def __init__(self, answer: Callable[[Request, TradeTables], Answer], most: int = MOST_KEPT) -> None:
        """Keep at most so many answers of a function that gives them."""
        self._answer = answer
        self._most = most
        self._held: OrderedDict[tuple[Request, str], Answer] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, request: Request, version: str) -> Answer | None:
        """The answer that was given to a request with these tables, if it is still here."""
        with self._lock:
            found = self._held.get((request, version))
            if found is not None:
                self._held.move_to_end((request, version))
            return found

    def made(self, request: Request, tables: TradeTables) -> Answer:
        """The answer to a request, kept unless it is a refusal."""
        try:
            answer = self._answer(request, tables)
        except Refused as error:
            return refusal(error, as_json=request.path.endswith(".json"))
        if answer.status == 200:
            with self._lock:
                self._held[request, tables.version] = answer
                while len(self._held) > self._most:
                    self._held.popitem(last=False)
        return answer


def view_address(base: str, path: str, query: dict[str, str]) -> str:
    """The address of a view for readers."""
    return f"{base}{path}" + (f"?{urlencode(query)}" if query else "")


def file_answer(body: bytes, kind: str, name: str = "") -> Answer:
    """A file with its tag; `name` is what it is called where it is saved."""
    headers = MutableHeaders({"content-type": kind, "cache-control": FRESH})
    headers["etag"] = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    if name:
        headers["content-disposition"] = f'inline; filename="{name}"'
    return Answer(200, headers, body)
