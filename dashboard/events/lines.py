"""A log of one JSON line an event, where `TRADE_DATA_LOG=json` asks for it.

A line has nothing that a reader sent. Of the messages of other packages only words that stand in their source are written, since what they
fill in may be an address or a query; of an error its kind and its place, since its words may be a reader's. Everything is found again by
`request_id`, which nginx has in its log too.
"""

from __future__ import annotations

import json
import linecache
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import streamlit as st

LOG_VARIABLE: Final = "TRADE_DATA_LOG"
HEADER: Final = "x-request-id"
FORMS: Final = ("", "text", "json")
OWN: Final = ("components", "dashboard", "data")
DEEPEST: Final = 8
LOG: Final = logging.getLogger(__name__)
# The request that this task answers, or the one that opened its socket.
REQUEST_ID: Final[ContextVar[str]] = ContextVar("request_id", default="")


def is_json(given: str | None = None) -> bool:
    """Whether the environment asks for JSON; ValueError where it asks for another form than text."""
    form = (os.environ.get(LOG_VARIABLE, "") if given is None else given).strip().lower()
    if form not in FORMS:
        raise ValueError(f"{LOG_VARIABLE} is {form!r}; it must be json or text")
    return form == "json"


def note(event: str, **values: Any) -> None:
    """Write down an event of the app's own; its values are codes and numbers, never what a reader sent."""
    if LOG.isEnabledFor(logging.INFO):
        LOG.info(event, extra={"event": {"event": event, **values}, "request_id": REQUEST_ID.get()})


def note_run(page: str, seconds: float, error: Exception | None = None) -> None:
    """Write down a run of a page under the request that opened its session."""
    if LOG.isEnabledFor(logging.INFO):
        REQUEST_ID.set(st.context.headers.get(HEADER) or "")  # for whatever else this run has to say
        failure = error_of(error) if error else {}
        note("failed_run" if error else "rerun", page=page, seconds=round(seconds, 4), **failure)


class OneLine(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"time": moment, "level": record.levelname.lower(), "logger": record.name}
        line |= getattr(record, "event", None) or {"event": "message", "text": words_of(record)}
        if request_id := getattr(record, "request_id", "") or REQUEST_ID.get():
            line["request_id"] = request_id
        if record.exc_info and record.exc_info[1]:
            line |= error_of(record.exc_info[1])
        return json.dumps(line)


def words_of(record: logging.LogRecord) -> str:
    """The message of a record without anything that a reader sent; where it has no other words, the place that wrote it."""
    if record.name.partition(".")[0] in OWN:
        given = record.args if isinstance(record.args, tuple) else ()
        # The words of such an error name a file.
        values = tuple(each.strerror if isinstance(each, OSError) else each for each in given)
        return str(record.msg) % values if values else record.getMessage()
    template = str(record.msg)
    return template if template in source_of(record.pathname) else f"{record.module}:{record.lineno}"


@lru_cache(maxsize=256)
def source_of(path: str) -> str:
    """The source of a module; empty where there is none."""
    return "".join(linecache.getlines(path))


def error_of(error: BaseException) -> dict[str, Any]:
    """The kind of an error and of what caused it, and the places that it came through, the innermost last."""
    kinds = [type(each).__name__ for each in causes(error)]
    return {"error": " from ".join(kinds), "where": places(error.__traceback__)}


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error, its cause, and so on."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def places(trace: TracebackType | None) -> list[str]:
    """The innermost lines of code that an error came through."""
    frames = list(traceback.walk_tb(trace))[-DEEPEST:]
    return [f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}" for frame, line in frames]


class _Later(logging.Logger):
    """A logger that is made after the start, to which Streamlit would give a way of its own to write."""

    def callHandlers(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        logging.getLogger().callHandlers(record)


def write_json() -> None:
    """Let every logger write JSON from now on, to the standard error output; the app's own ones their events too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine())
    logging.getLogger().handlers[:] = [handler]
    # What writes where a logger has no handler and passes nothing on, as uvicorn's: with it an error would be told in its own words.
    last = logging.StreamHandler(sys.stderr)
    last.setLevel(logging.WARNING)
    last.setFormatter(OneLine())
    logging.lastResort = last
    for each in list(logging.Logger.manager.loggerDict.values()):
        if isinstance(each, logging.Logger) and (each.handlers or each.propagate):  # a silent one stays silent
            each.handlers.clear()
            each.propagate = True
    logging.setLoggerClass(_Later)
    LOG.setLevel(logging.INFO)
