"""The log has every event on a line, and nothing that a reader sent."""

from __future__ import annotations

import errno
import json
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle, islice

import pytest
from starlette.types import Message, Receive, Scope, Send

from dashboard.events.lines import REQUEST_ID, OneLine, is_json
from dashboard.events.requests import FIRST_PARTS, Requests
from dashboard.serving.metrics import observed
from tests.live_server import REPOSITORY
from tests.serving import fresh_loop

ADDRESS, COOKIE, QUERY, FILE = "203.0.113.77", "viewport=4242x777", "partner=PLANTEDVALUE", "my tax return.csv"
PLANTED = (ADDRESS, COOKIE, "4242x777", QUERY, "PLANTEDVALUE", FILE, "tax return")
MANY = 10_000


def record(name: str, words: str, *values: object, error: BaseException | None = None) -> logging.LogRecord:
    """A record as another package writes one: its words may be filled in before or after."""
    info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord(name, logging.ERROR, __file__, 10, words, values, info)


def failed(words: str) -> BaseException:
    """An error with a cause, both of which have words of a reader."""
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(words) from error
    except ValueError as error:
        return error


def records() -> Iterator[logging.LogRecord]:
    """Every way in which a package may write something that a reader sent, again and again."""
    for planted in cycle(PLANTED):
        yield record("uvicorn.error", '%s - "WebSocket %s" [accepted]', (planted, 1234), f"/_stcore/stream?{planted}")
        yield record("streamlit.web.server", f"{planted} was refused")
        yield record("streamlit.runtime", planted)
        yield record("asyncio", "Task exception was never retrieved", error=failed(planted))
        yield record("dashboard.serving.live", "the tables could not be looked at", error=failed(planted))
        yield record("websockets.server", "%r", planted)
        yield record("PIL", "line one\n%s\nline three", planted)


def test_ten_thousand_lines_have_no_address_cookie_query_or_name_of_a_file() -> None:
    # The planted words stand in this file, where a real one would not.
    form = OneLine()
    for each in islice(records(), MANY):
        each.pathname = logging.__file__
        line = form.format(each)
        assert "\n" not in line and json.loads(line)["event"] == "message"
        assert not any(planted in line for planted in PLANTED), line


def test_words_of_the_source_are_kept_and_others_give_the_place() -> None:
    constant = record("uvicorn.error", "Application startup complete.")
    assert json.loads(OneLine().format(constant))["text"] == "Application startup complete."  # it stands in this file
    filled = record("streamlit.web", "".join(("no such ", "words")))
    assert json.loads(OneLine().format(filled))["text"] == "test_lines:10"
    own = record("dashboard.rehearsal", "the page /%s cannot be shown", "tariffs")
    assert json.loads(OneLine().format(own))["text"] == "the page /tariffs cannot be shown"


def test_a_file_that_cannot_be_written_is_not_named() -> None:
    denied = PermissionError(errno.EACCES, "Permission denied", f"/var/lib/{FILE}")
    line = json.loads(OneLine().format(record("dashboard.served", "the tables could not be kept: %s", denied)))
    assert line["text"] == "the tables could not be kept: Permission denied"


def test_a_logger_without_a_handler_writes_json_too() -> None:
    # As uvicorn's logger of errors in a server that Streamlit starts; in a process of its own, since it changes every logger.
    script = f"""
import logging
from dashboard.events.lines import write_json
silent = logging.getLogger("uvicorn.error")
silent.propagate = False
write_json()
silent.info("{ADDRESS}")
try:
    raise ValueError("{QUERY}")
except ValueError:
    silent.exception("Exception in ASGI application")
"""
    wrote = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=REPOSITORY, check=True)
    (line,) = wrote.stderr.splitlines()
    assert json.loads(line)["error"] == "ValueError" and not any(planted in line for planted in PLANTED)


def test_an_error_is_told_by_its_kinds_and_the_places_that_it_came_through() -> None:
    line = json.loads(OneLine().format(record("streamlit", "Uncaught app execution", error=failed(QUERY))))
    assert line["error"] == "ValueError from KeyError"
    (place,) = line["where"]
    assert place.startswith("test_lines.py:") and place.endswith(" failed")


def test_what_a_request_sends_is_in_no_event_of_it(caplog: pytest.LogCaptureFixture) -> None:
    async def refuses(scope: object, receive: object, send: object) -> None:
        logging.getLogger("somebody").error("while answering")
        raise ConnectionResetError(ADDRESS)

    headers = [(b"cookie", COOKIE.encode()), (b"x-request-id", b"abcd-1234")]
    scope = {"type": "http", "method": "SECRETLY", "path": f"/{FILE}", "query_string": QUERY.encode()}
    scope |= {"client": (ADDRESS, 1), "headers": headers}
    caplog.set_level(logging.INFO)
    caplog.handler.setFormatter(OneLine())
    with pytest.raises(ConnectionResetError):
        fresh_loop.run(Requests(refuses)(scope, None, None))  # type: ignore[arg-type]
    other, own = map(json.loads, caplog.text.splitlines())
    assert (own["event"], own["method"], own["place"], own["status"]) == ("request", "other", "other", 500)
    assert other["request_id"] == own["request_id"] == "abcd-1234" and REQUEST_ID.get() == ""
    assert not any(planted in caplog.text for planted in PLANTED)


def test_a_form_of_the_log_that_is_none_stops_the_start() -> None:
    assert (is_json(""), is_json("text"), is_json("JSON")) == (False, False, True)
    with pytest.raises(ValueError, match="TRADE_DATA_LOG"):
        is_json("xml")


def test_a_request_keeps_the_id_of_its_proxy_and_gets_one_without_or_for_an_odd_one() -> None:
    def id_given(header: str) -> str:
        asked: list[Scope] = []

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            asked.append(scope)

        scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"x-request-id", header.encode())]}
        fresh_loop.run(Requests(app)(scope, None, None))  # type: ignore[arg-type]
        (value,) = [value.decode() for name, value in asked[0]["headers"] if name == b"x-request-id"]
        return str(value)

    assert id_given("abcd-1234") == "abcd-1234"
    for odd in ("", ADDRESS, "a" * 65, 'x"y\\zzzzz'):
        assert re.fullmatch("[0-9a-f]{32}", id_given(odd)), odd


@pytest.mark.parametrize(
    ("messages", "events"),
    [
        ([{"type": "websocket.accept"}, {"type": "websocket.close"}], ["session_opened", "session_closed"]),
        ([{"type": "websocket.close"}], ["session_refused 403"]),
        (
            [{"type": "websocket.http.response.start", "status": 503}, {"type": "websocket.http.response.body"}],
            ["session_refused 503"],
        ),
    ],
)
def test_a_session_has_a_line_when_it_opens_and_closes_or_is_refused(
    messages: list[Message], events: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        for message in messages:
            await send(message)

    async def send(message: Message) -> None:
        pass

    caplog.set_level(logging.INFO)
    caplog.handler.setFormatter(OneLine())
    scope = {"type": "websocket", "path": "/_stcore/stream", "headers": []}
    fresh_loop.run(Requests(app)(scope, None, send))  # type: ignore[arg-type]
    lines = [json.loads(line) for line in caplog.text.splitlines()]
    assert [f"{line['event']} {line.get('status', '')}".strip() for line in lines] == events


def test_an_address_is_told_by_its_first_part_alone() -> None:
    requests = Requests(None, pages=["", "tariffs"])  # type: ignore[arg-type]
    asked = ("/", "/tariffs", "/charts/us_share.csv", f"/{FILE}", "/v/PLANTED")
    assert [requests.place({"path": path}) for path in asked] == ["first_page", "tariffs", "charts", "other", "v"]
    assert all(re.fullmatch(r"[a-z_.]{1,16}", part) for part in FIRST_PARTS)


def test_a_run_of_a_page_is_told_with_its_time_and_a_failure_with_its_kind(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    caplog.handler.setFormatter(OneLine())
    with observed("tariffs"):
        pass
    with pytest.raises(ValueError, match="x"), observed("tariffs"):
        raise ValueError(f"x {QUERY}")
    lines = map(json.loads, caplog.text.splitlines())
    ended, failure = (line for line in lines if line["logger"].startswith("dashboard."))
    assert (ended["event"], ended["page"]) == ("rerun", "tariffs") and 0 <= ended["seconds"] < 1
    assert (failure["event"], failure["error"]) == ("failed_run", "ValueError") and QUERY not in caplog.text
