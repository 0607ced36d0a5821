"""How the replicas of a running server are: what each says of itself to Prometheus, as a table."""

from __future__ import annotations

import http.client
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families
from rich.table import Table

from dashboard.replicas.state import answers
from dashboard.serving.probes import READY
from data.wording import Wording

PATIENCE_SECONDS = 3


@dataclass(frozen=True)
class Status:
    """One replica: seconds of its runs, MB of memory, days since the newest as_of date; None if it does not say."""

    number: int
    ready: bool
    sessions: int | None = None
    runs: int | None = None
    median_seconds: float | None = None
    p95_seconds: float | None = None
    failed_runs: int | None = None
    memory_mb: int | None = None
    open_files: int | None = None
    age_days: int | None = None
    last_good: bool | None = None
    vintage: str | None = None


def statuses(state: Mapping[str, Any]) -> list[Status]:
    """The replicas of the state that the supervisor writes."""
    return [_status(replica) for replica in state["replicas"]]


def _status(replica: Mapping[str, Any]) -> Status:
    number, ready = replica["number"], answers(replica["port"], READY)
    said = _said(replica.get("metrics", 0))  # a server that was started before there were metrics names no port
    if "trade_run_seconds" not in said:
        return Status(number, ready)
    runs, tables = said["trade_run_seconds"], "trade_tables_info" in said
    return Status(
        number,
        ready,
        int(total(said["trade_sessions"])) if "trade_sessions" in said else None,
        int(sum(each.value for each in runs.samples if each.name.endswith("_count"))),
        quantile(runs, 0.5),
        quantile(runs, 0.95),
        int(sum(each.value for each in said["trade_failed_runs"].samples if each.name.endswith("_total"))),
        round(total(said["process_resident_memory_bytes"]) / 1e6),
        int(total(said["process_open_fds"])),
        int(total(said["trade_tables_age_days"])) if tables else None,
        bool(total(said["trade_tables_last_good"])),
        next((each.labels["vintage"] for each in said["trade_tables_info"].samples), None) if tables else None,
    )


def _said(port: int) -> dict[str, Metric]:
    """What answers at a port of this machine, by name; nothing if nobody does, or something that has no metrics.

    It is asked directly: a proxy that the environment names knows another 127.0.0.1.
    """
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", "/metrics")
        text = connection.getresponse().read().decode()
        return {each.name: each for each in text_string_to_metric_families(text)}
    except (OSError, ValueError, http.client.HTTPException):
        return {}
    finally:
        connection.close()


def total(metric: Metric) -> float:
    """The sum of all samples of a gauge."""
    return math.fsum(each.value for each in metric.samples)


def quantile(histogram: Metric, share: float) -> float | None:
    """The value below which a share of all observations lies, as `histogram_quantile` of Prometheus; None without any."""
    counts: dict[float, float] = {}
    for each in histogram.samples:
        if each.name.endswith("_bucket"):
            bound = float(each.labels["le"])
            counts[bound] = counts.get(bound, 0.0) + each.value
    wanted = share * counts.get(math.inf, 0.0)
    if not wanted:
        return None
    low = below = 0.0
    for bound, count in sorted(counts.items()):
        if count >= wanted:
            return low if bound == math.inf else low + (bound - low) * (wanted - below) / (count - below)
        low, below = bound, count
    return low


def table_of(found: Iterable[Status], wording: Wording) -> Table:
    """The replicas as rows."""
    heads = ("replica", "ready", "sessions", "runs", "median", "p95", "failed", "memory", "age", "tables")
    table = Table(box=None, pad_edge=False)
    for head in heads:
        table.add_column(
            wording.line(f"status-{head}"), no_wrap=True, justify="left" if head in ("ready", "tables") else "right"
        )
    for each in found:
        served = f"{each.vintage} ({wording.line('status-last-good')})" if each.last_good else each.vintage
        numbers = (each.sessions, each.runs, _milliseconds(each.median_seconds), _milliseconds(each.p95_seconds))
        rest = (each.failed_runs, each.memory_mb, each.age_days, served)
        said = ["–" if value is None else str(value) for value in (*numbers, *rest)]
        table.add_row(str(each.number), wording.line("status-yes" if each.ready else "status-no"), *said)
    return table


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(1000 * seconds)
