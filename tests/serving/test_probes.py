"""What a proxy asks of a process: alive, ready, and about to leave; and how a real server leaves when it is told to."""

import asyncio
import json
import signal
import time
from pathlib import Path
from unittest.mock import patch

import psutil
import pytest
import requests
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from websockets.exceptions import InvalidStatus

from dashboard import served
from dashboard.serving.http_answers import Answer, collected
from dashboard.serving.probes import Drain, Probes, drain_seconds
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.serving import fresh_loop
from tests.serving.socket_reader import SocketReader
from tests.small_tables import curated

INNER = Starlette(routes=[Route("/{path:path}", lambda request: PlainTextResponse(f"inside {request.url.path}"))])


def get(path: str, drain: Drain, now: served.Served, *, base_url: str = "") -> Answer:
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []}
    with patch.object(served, "current", lambda: now):
        return fresh_loop.run(collected(Probes(INNER, base_url=base_url, drain=drain), scope))


def state(answer: Answer) -> dict[str, object]:
    return dict(json.loads(answer.body))


GOOD = served.Served(curated(), ())


def test_a_process_with_rehearsed_tables_is_ready_and_says_which_data_it_has() -> None:
    answer = get("/readyz", Drain(), GOOD)
    told = state(answer)
    assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")
    assert (told["ready"], told["vintage"], told["problems"]) == (True, curated().version[:12], 0)
    assert told["as_of"] == "2026-11-29" and isinstance(told["age_days"], int)


@pytest.mark.parametrize("now", [served.Served(None, ()), GOOD._replace(rehearsed=False)])
def test_without_tables_that_every_page_was_shown_with_it_is_alive_and_not_ready(now: served.Served) -> None:
    assert (get("/livez", Drain(), now).status, get("/readyz", Drain(), now).status) == (200, 503)
    assert state(get("/readyz", Drain(), now))["ready"] is False


def test_a_process_that_leaves_is_alive_and_not_ready() -> None:
    drain = Drain()
    drain.leaving = True
    assert (get("/livez", drain, GOOD).status, get("/readyz", drain, GOOD).status) == (200, 503)


def test_the_probes_are_below_the_path_of_the_app_and_all_else_passes() -> None:
    assert get("/below/readyz", Drain(), GOOD, base_url="below").status == 200
    assert get("/readyz/more", Drain(), GOOD).body == b"inside /readyz/more"


@pytest.mark.parametrize("text", ["soon", "-1", "601", "nan"])
def test_a_drain_that_is_no_number_of_seconds_stops_the_start(text: str) -> None:
    with pytest.raises(ValueError, match="TRADE_DATA_DRAIN_SECONDS"):
        drain_seconds(text)
    assert drain_seconds("") == 5.0


@pytest.mark.slow
def test_a_server_that_is_told_to_leave_takes_no_new_session_and_leaves_within_20_seconds(tmp_path: Path) -> None:
    environment = {"TRADE_DATA_DRAIN_SECONDS": "4"}
    with running_app(ENTRY, folder=REPOSITORY, log=tmp_path / "log.txt", environment=environment) as address:
        assert requests.get(f"{address}/readyz", timeout=10).json()["ready"] is True
        port = f"--server.port={address.rpartition(':')[2]}"
        (process,) = [p for p in psutil.process_iter(["cmdline"]) if port in (p.info["cmdline"] or [])]
        asyncio.run(_leaves(address, process))
        assert process.wait(timeout=20) in (0, -signal.SIGTERM)


async def _leaves(address: str, process: psutil.Process) -> None:
    """A reader who is there stays served while the process refuses others."""
    async with SocketReader(address, path="sectors") as reader:
        assert (await reader.arrive()).errors == ()
        began = time.monotonic()
        process.terminate()
        while requests.get(f"{address}/readyz", timeout=10).status_code != 503:
            assert time.monotonic() - began < 3
        assert requests.get(f"{address}/livez", timeout=10).status_code == 200
        with pytest.raises(InvalidStatus, match="503"):
            async with SocketReader(address):
                pass
        assert (await reader.arrive()).errors == ()
