"""Loading and checking all curated tables."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from data import CURATED, load_tables
from tests.bench.result import Result

BOUND_SECONDS: Final = 1.5
TIMES: Final = 3


def results() -> Iterator[Result]:
    """The slowest of a few loads; the first one, which fills caches, is among them."""
    took: list[float] = []
    worked = time.process_time()
    for _ in range(TIMES):
        began = time.perf_counter()
        load_tables(CURATED)
        took.append(time.perf_counter() - began)
    worked = (time.process_time() - worked) / TIMES
    note = f"{', '.join(f'{seconds:.2f}' for seconds in took)}; the processor worked {worked:.2f} s for each"
    yield Result("tables", f"load and check, slowest of {TIMES}", max(took), "s", BOUND_SECONDS, note)
