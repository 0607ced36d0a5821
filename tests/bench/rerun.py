"""The time of a rerun after a filter change.

It is measured through the socket, from sending the change to the script's end, with one reader on the real
server: that holds everything that a reader waits for on the server's side (socket, session, thread, script,
messages). The script alone, or Streamlit's AppTest, would leave most of Streamlit's own part out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import urlsplit

import psutil  # type: ignore[import-untyped]  # publishes no hints

from dashboard.page import PAGES, Page
from tests.bench.choices import filters
from tests.bench.result import Result
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.serving.socket_reader import SocketReader

BOUND_MILLISECONDS: Final = 30.0


def results() -> Iterator[Result]:
    """The median of each page."""
    with TemporaryDirectory() as folder, running_app(ENTRY, folder=REPOSITORY, log=Path(folder) / "log") as address:
        for page in PAGES:
            yield asyncio.run(page_result(address, page))


async def page_result(address: str, page: Page) -> Result:
    """Change every filter of a page to several values and back."""
    what = f"{page.code}, median"
    first: list[float] = []
    again: list[float] = []
    async with SocketReader(address, path=page.path) as reader:
        arrival = await reader.arrive()
        worked = processor_seconds(address)
        offered = filters(arrival)
        errors = list(arrival.errors)
        for choice in offered.values():
            for other in choice.others:
                for state, times in ((other, first), (choice.now, again), (other, again), (choice.now, again)):
                    run = await reader.choose(state)
                    times.append(run.milliseconds)
                    errors += [f"{choice.key}: {error}" for error in run.errors]
    worked = processor_seconds(address) - worked
    if errors or not first:
        told = "; ".join(sorted(set(errors))[:3]) or "no widget"
        return Result("rerun", what, float("nan"), "ms", BOUND_MILLISECONDS, told)
    every = first + again
    told = f"first time {median(first):.0f}, worst {max(every):.0f}, processor {worked / len(every) * 1000:.0f} each"
    note = f"{told}; {len(every)} reruns of {', '.join(offered)}"
    return Result("rerun", what, median(every), "ms", BOUND_MILLISECONDS, note)


def processor_seconds(address: str) -> float:
    """What a server that this process started has worked so far; it does not grow while others keep the machine busy."""
    port = f"--server.port={urlsplit(address).port}"
    server = next(child for child in psutil.Process().children() if port in child.cmdline())
    times = server.cpu_times()
    return float(times.user + times.system)
