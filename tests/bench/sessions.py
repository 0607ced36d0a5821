"""Many readers at once on one process: each thinks ten seconds, changes a filter, and waits for the page."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Final

from dashboard.page import PAGES
from tests.bench.choices import filters
from tests.bench.result import Result
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.socket_reader import Run, SocketReader

# How many readers, and the most that 95 of 100 reruns may take, in ms.
BOUNDS: Final = {100: 100.0, 300: 200.0}
THINK_SECONDS: Final = 10.0
ARRIVING_AT_ONCE: Final = 10


@dataclass
class Crowd:
    """What readers saw: the time of each arrival and each rerun, and what failed."""

    arrivals: list[float] = field(default_factory=list)
    reruns: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def note(self, run: Run, times: list[float]) -> Run:
        """Keep what a run took and what it showed of failures."""
        times.append(run.milliseconds)
        self.failures += run.errors
        return run


def results(*, seconds: float) -> Iterator[Result]:
    """The 95th percentile for each number of readers, spread over all pages and both languages."""
    for readers, bound in BOUNDS.items():
        with TemporaryDirectory() as folder, running_app(ENTRY, folder=REPOSITORY, log=Path(folder) / "log") as address:
            crowd = asyncio.run(crowded(address, readers, seconds))
        note = f"{len(crowd.reruns)} reruns in {seconds:.0f} s, median {p(crowd.reruns, 50):.0f} ms; arrival p95 {p(crowd.arrivals, 95):.0f} ms"
        yield Result("sessions", f"{readers} readers, p95 of a rerun", p(crowd.reruns, 95), "ms", bound, note)
        told = "; ".join(sorted(set(crowd.failures))[:3])
        yield Result("sessions", f"{readers} readers, error pages", len(crowd.failures), "", 0, told)


async def crowded(address: str, readers: int, seconds: float) -> Crowd:
    """Let readers arrive, then let them all read for some seconds."""
    crowd, chance = Crowd(), random.Random(readers)
    async with AsyncExitStack() as stack:
        gate = asyncio.Semaphore(ARRIVING_AT_ONCE)

        async def arrive(number: int) -> tuple[SocketReader, Run]:
            query = "lang=fr" if number % 2 else ""
            async with gate:
                reader = await stack.enter_async_context(
                    SocketReader(address, path=PAGES[number % len(PAGES)].path, query=query)
                )
                return reader, crowd.note(await reader.arrive(), crowd.arrivals)

        here = await asyncio.gather(*(arrive(number) for number in range(readers)))
        end = time.monotonic() + seconds
        await asyncio.gather(*(reading(crowd, reader, run, end, chance) for reader, run in here))
    return crowd


async def reading(crowd: Crowd, reader: SocketReader, run: Run, end: float, chance: random.Random) -> None:
    """Think, change a filter, wait for the page, until the time is over."""
    pause = chance.uniform(0, THINK_SECONDS)
    while time.monotonic() + pause < end:
        await asyncio.sleep(pause)
        choice = chance.choice(list(filters(run).values()))
        run = crowd.note(await reader.choose(chance.choice(choice.others)), crowd.reruns)
        pause = chance.uniform(0.5, 1.5) * THINK_SECONDS


def p(values: list[float], percent: int) -> float:
    """A percentile."""
    return quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else float("nan")
