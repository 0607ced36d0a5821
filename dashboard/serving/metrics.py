"""What Prometheus reads of this process, from a listener of its own that only this machine reaches.

Names follow the practice of Prometheus: base units, counters that end in `_total`. Nothing in them comes from a reader.
"""

from __future__ import annotations

import errno
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from dashboard import served
from dashboard.events.lines import note_run
from dashboard.serving.plain import is_plain
from dashboard.serving.probes import tables_state

LOG = logging.getLogger(__name__)
PORT_VARIABLE: Final = "TRADE_DATA_METRICS_PORT"
SECONDS: Final = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)

REGISTRY: Final = CollectorRegistry()
RUNS: Final = Histogram(
    "trade_run_seconds", "Runs of a page for a reader.", ["page"], buckets=SECONDS, registry=REGISTRY
)
FAILED: Final = Counter("trade_failed_runs", "Runs that ended with an error.", ["page"], registry=REGISTRY)
REFUSED: Final = Counter("trade_refused", "Requests and sockets refused.", ["reason"], registry=REGISTRY)


class State(Collector):
    """Sessions and tables as they are when they are asked for."""

    def collect(self) -> Iterator[Metric]:
        """The gauges of the process."""
        if not is_plain():
            yield GaugeMetricFamily("trade_sessions", "Open sessions.", _open_sessions())
        now = served.current()
        state, last_good = tables_state(now), bool(now.tables and (now.problems or now.restored))
        yield GaugeMetricFamily("trade_tables_problems", "Problems of the files as they are now.", state["problems"])
        yield GaugeMetricFamily("trade_tables_last_good", "1 if the last good tables are served.", last_good)
        if now.tables:
            yield GaugeMetricFamily(
                "trade_tables_age_days", "Days since the most recent as_of date.", state["age_days"]
            )
            yield InfoMetricFamily("trade_tables", "The tables being served.", {"vintage": state["vintage"]})


def _open_sessions() -> int:
    from streamlit.runtime import Runtime  # noqa: PLC0415 - a private part of Streamlit

    return Runtime.instance()._session_mgr.num_active_sessions() if Runtime.exists() else 0


for collector in (State(), ProcessCollector(registry=None), PlatformCollector(registry=None)):
    REGISTRY.register(collector)


@contextmanager
def observed(page: str) -> Iterator[None]:
    """Count a run of a page and its time, with an error or without; one that Streamlit ends for a new run does not count."""
    started = time.perf_counter()

    def count(error: Exception | None = None) -> None:
        seconds = time.perf_counter() - started
        RUNS.labels(page).observe(seconds)
        note_run(page, seconds, error)

    try:
        yield
    except Exception as error:
        FAILED.labels(page).inc()
        count(error)
        raise
    count()


def metrics_port(given: str | None = None) -> int:
    """The port of the configuration, 0 if there is none; ValueError if it is no port."""
    text = os.environ.get(PORT_VARIABLE, "") if given is None else given
    if text and not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise ValueError(f"{PORT_VARIABLE} is {text!r}; it must be a port from 1 to 65535, such as 9464")
    return int(text or 0)


def serve_metrics(port: int) -> None:
    """Answer Prometheus on a port of this machine; without a port do nothing. ValueError if the port cannot be had."""
    if not port:
        return
    try:
        start_http_server(port, addr="127.0.0.1", registry=REGISTRY)
    except OSError as error:
        why = "is in use" if error.errno == errno.EADDRINUSE else f"cannot be had ({error.strerror})"
        raise ValueError(f"{PORT_VARIABLE} is {port}, which {why}; name another port") from error
    LOG.info("metrics at http://127.0.0.1:%d/metrics", port)
