"""What Prometheus reads: runs, errors, sessions and the tables being served, from this machine alone."""

import errno
import math
import socket
import threading
from collections.abc import Iterator
from unittest.mock import patch

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from dashboard import served
from dashboard.replicas.status import quantile, statuses, table_of
from dashboard.serving import metrics
from dashboard.serving.metrics import REGISTRY, metrics_port, observed, serve_metrics
from data.problems.problem import problem
from data.wording import wording_for
from tests.live_server import free_port
from tests.small_tables import curated

GOOD = served.Served(curated(), ())


def sample(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


@pytest.fixture(autouse=True)
def _tables() -> Iterator[None]:
    with patch.object(served, "current", lambda: GOOD):
        yield


def test_a_run_is_counted_with_its_time_an_error_as_an_error_and_one_cut_short_not_at_all() -> None:
    before = sample("trade_run_seconds_count", page="sectors"), sample("trade_failed_runs_total", page="sectors")
    with observed("sectors"):
        pass
    with pytest.raises(ZeroDivisionError), observed("sectors"):
        _ = 1 / 0
    with (
        pytest.raises(KeyboardInterrupt),
        observed("sectors"),
    ):  # as what Streamlit ends a run with, this is no Exception
        raise KeyboardInterrupt
    assert sample("trade_run_seconds_count", page="sectors") == before[0] + 2
    assert sample("trade_failed_runs_total", page="sectors") == before[1] + 1


def test_the_tables_being_served_have_their_vintage_age_and_whether_they_are_the_last_good_ones() -> None:
    assert sample("trade_tables_info", vintage=curated().version[:12]) == 1
    assert sample("trade_tables_last_good") == 0
    broken = GOOD._replace(problems=(problem("data/curated/polls.csv", 0, "", None, "missing_file"),))
    with patch.object(served, "current", lambda: broken):
        assert (sample("trade_tables_last_good"), sample("trade_tables_problems")) == (1, 1)
    with patch.object(served, "current", lambda: served.Served(None, ())):
        assert REGISTRY.get_sample_value("trade_tables_age_days") is None


@pytest.mark.parametrize("text", ["0", "65536", "-1", "9464.5", "²", "here"])
def test_what_is_no_port_stops_the_start(text: str) -> None:
    with pytest.raises(ValueError, match=f"TRADE_DATA_METRICS_PORT is '{text}'"):
        metrics_port(text)
    assert (metrics_port(""), metrics_port("9464")) == (0, 9464)


def test_a_port_in_use_stops_the_start_with_its_number() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ValueError, match=f"is {port}, which is in use"):
            serve_metrics(port)


def test_a_port_that_is_not_allowed_is_not_said_to_be_in_use() -> None:
    denied = PermissionError(errno.EACCES, "Permission denied")
    with (
        patch.object(metrics, "start_http_server", side_effect=denied),
        pytest.raises(ValueError, match="80, which") as said,
    ):
        serve_metrics(80)
    assert "cannot be had (Permission denied)" in str(said.value)


def test_the_status_asks_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    port = free_port()
    serve_metrics(port)
    (one,) = statuses({"replicas": [{"number": 1, "port": 1, "metrics": port}]})
    assert one.memory_mb


@pytest.mark.parametrize(
    "answer", [b"hello\r\n", b"HTTP/1.0 200 OK\r\n\r\n<!doctype html>", b"HTTP/1.0 404 No\r\n\r\n", b""]
)
def test_another_program_at_the_port_and_a_server_without_metrics_leave_dashes(answer: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:

        def talk() -> None:
            caller, _ = other.accept()
            with caller:
                caller.recv(1000)
                caller.sendall(answer)

        threading.Thread(target=talk, daemon=True).start()
        port = other.getsockname()[1]
        replicas = [
            {"number": 1, "port": 1, "metrics": port},
            {"number": 2, "port": 1},
        ]  # the second from an older server
        assert [(each.ready, each.runs) for each in statuses({"replicas": replicas})] == [(False, None)] * 2


def test_the_status_of_a_replica_is_what_it_says_to_prometheus() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with observed("claims"):
        pass
    serve_metrics(port)
    text = requests.get(f"http://127.0.0.1:{port}/metrics", timeout=5).text
    assert {"trade_sessions", "process_open_fds"} <= {each.name for each in text_string_to_metric_families(text)}
    silent = {"number": 2, "port": 1, "metrics": 1}
    one, two = statuses({"replicas": [{"number": 1, "port": 1, "metrics": port}, silent]})
    assert (one.ready, one.vintage, one.last_good, one.sessions) == (False, curated().version[:12], False, 0)
    assert one.runs and one.p95_seconds is not None and one.p95_seconds <= 5 and one.memory_mb and one.memory_mb > 50
    assert (two.ready, two.runs, two.vintage) == (False, None, None)
    for language in ("en", "fr"):
        shown = table_of([one, two], wording_for(language))
        assert len(shown.columns) == 10 and shown.row_count == 2


def histogram(counts: dict[float, int]) -> str:
    lines = [f'h_bucket{{le="{"+Inf" if bound == math.inf else bound}"}} {count}' for bound, count in counts.items()]
    return "\n".join(["# TYPE h histogram", *lines, f"h_count {max(counts.values(), default=0)}", ""])


@pytest.mark.parametrize(
    ("counts", "share", "expected"),
    [
        ({0.1: 10, 0.2: 20, math.inf: 20}, 0.5, 0.1),
        ({0.1: 10, 0.2: 20, math.inf: 20}, 0.75, 0.15),
        ({0.1: 0, 0.2: 8, math.inf: 10}, 0.95, 0.2),  # above the highest bound: that bound
        ({0.1: 0, 0.2: 0, math.inf: 0}, 0.5, None),
    ],
)
def test_a_quantile_is_interpolated_as_prometheus_does(
    counts: dict[float, int], share: float, expected: float | None
) -> None:
    (read,) = text_string_to_metric_families(histogram(counts))
    found = quantile(read, share)
    assert found == (pytest.approx(expected) if expected is not None else None)
