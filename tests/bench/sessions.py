"""Many readers at once on one process: each thinks ten seconds, changes a filter, and waits for the page.

The server has been running for a while: somebody has asked for each of these views before. What a view costs
the first time is told by the parts `figures` and `rerun`.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Final

from dashboard.page import PAGES
from tests.bench.choices import Choice, filters
from tests.bench.result import Result
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.serving.socket_reader import Run, SocketReader

# How many readers, and the most that 95 of 100 reruns may take, in ms.
BOUNDS: Final = {100: 100.0, 300: 200.0}
THINK_SECONDS: Final = 10.0
ARRIVING_AT_ONCE: Final = 10
LANGUAGES: Final = ("", "lang=fr")


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


def results(*, seconds: float, at: str = "") -> Iterator[Result]:
    """The 95th percentile for each number of readers, spread over all pages and both languages; `at` is a server that runs."""
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory())
        address = at or stack.enter_context(running_app(ENTRY, folder=REPOSITORY, log=Path(folder) / "log"))
        asyncio.run(readers_before(address))
        for readers, bound in BOUNDS.items():
            crowd = asyncio.run(crowded(address, readers, seconds))
            told = f"median {percentile(crowd.reruns, 50):.0f}, arrival p95 {percentile(crowd.arrivals, 95):.0f}"
            note = f"{told}; {len(crowd.reruns)} reruns in {seconds:.0f} s"
            what = f"{readers} readers, p95 of a rerun"
            yield Result("sessions", what, percentile(crowd.reruns, 95), "ms", bound, note)
            failures = "; ".join(sorted(set(crowd.failures))[:3])
            yield Result("sessions", f"{readers} readers, error pages", len(crowd.failures), "", 0, failures)


async def readers_before(address: str) -> None:
    """Ask for every view that the crowd will ask for."""
    for page in PAGES:
        for query in LANGUAGES:
            async with SocketReader(address, path=page.path, query=query) as reader:
                for choice in filters(await reader.arrive()).values():
                    await reader.choose(choice.others[0])
                    await reader.choose(choice.now)


async def crowded(address: str, readers: int, seconds: float) -> Crowd:
    """Let readers arrive, then let them all read for some seconds."""
    crowd, chance = Crowd(), random.Random(readers)
    async with AsyncExitStack() as stack:
        gate = asyncio.Semaphore(ARRIVING_AT_ONCE)

        async def arrive(number: int) -> tuple[SocketReader, Choice]:
            lap, place = divmod(number, len(PAGES))
            new = SocketReader(address, path=PAGES[place].path, query=LANGUAGES[lap % len(LANGUAGES)])
            async with gate:
                reader = await stack.enter_async_context(new)
                offered = list(filters(crowd.note(await reader.arrive(), crowd.arrivals)).values())
            return reader, offered[lap // len(LANGUAGES) % len(offered)]

        here = await asyncio.gather(*(arrive(number) for number in range(readers)))
        end = time.monotonic() + seconds
        await asyncio.gather(*(reading(crowd, reader, choice, end, chance) for reader, choice in here))
    return crowd


async def reading(crowd: Crowd, reader: SocketReader, choice: Choice, end: float, chance: random.Random) -> None:
    """Think, change a filter or put it back, wait for the page, until the time is over."""
    pause = chance.uniform(0, THINK_SECONDS)
    for state in cycle((choice.others[0], choice.now)):
        if time.monotonic() + pause >= end:
            return
        await asyncio.sleep(pause)
        crowd.note(await reader.choose(state), crowd.reruns)
        pause = chance.uniform(0.5, 1.5) * THINK_SECONDS


def percentile(values: list[float], percent: int) -> float:
    """A percentile; nan where there is too little to tell."""
    return quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else float("nan")
