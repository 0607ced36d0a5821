"""Readers who arrive all at once in the moment when a server has started."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from dashboard.page import PAGES
from tests.bench.result import Result
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.serving import fresh_loop
from tests.serving.socket_reader import Run, SocketReader

STARTS: Final = 5
READERS: Final = 20


def results() -> Iterator[Result]:
    """How many of all first pages were error pages."""
    runs = [run for _ in range(STARTS) for run in first_pages()]
    errors = [error for run in runs for error in run.errors]
    slowest = max(run.milliseconds for run in runs)
    note = "; ".join(sorted(set(errors))[:3]) or f"the slowest first page took {slowest:.0f} ms"
    yield Result("first readers", f"error pages of {STARTS} x {READERS} first pages", len(errors), "", 0, note)


def first_pages(readers: int = READERS) -> list[Run]:
    """What the readers get who come to a cold start together, spread over pages and languages."""
    with TemporaryDirectory() as folder, running_app(ENTRY, folder=REPOSITORY, log=Path(folder) / "log") as address:
        return fresh_loop.run(arriving_together(address, readers))


async def arriving_together(address: str, readers: int) -> list[Run]:
    """All connect and ask at the same time."""

    async def arrive(number: int) -> Run:
        query = "lang=fr" if number % 2 else ""
        async with SocketReader(address, path=PAGES[number % len(PAGES)].path, query=query) as reader:
            return await reader.arrive()

    return list(await asyncio.gather(*(arrive(number) for number in range(readers))))
