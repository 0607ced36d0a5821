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

from dashboard.page import PAGES, Page
from tests.bench.choices import filters
from tests.bench.result import Result
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.socket_reader import SocketReader

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
        offered = filters(arrival)
        errors = list(arrival.errors)
        for choice in offered.values():
            for other in choice.others:
                for state, times in ((other, first), (choice.now, again), (other, again), (choice.now, again)):
                    run = await reader.choose(state)
                    times.append(run.milliseconds)
                    errors += [f"{choice.key}: {error}" for error in run.errors]
    if errors or not first:
        told = "; ".join(sorted(set(errors))[:3]) or "no widget"
        return Result("rerun", what, float("nan"), "ms", BOUND_MILLISECONDS, told)
    every = first + again
    note = (
        f"{len(every)} reruns of {', '.join(offered)}; a value's first time {median(first):.0f}, worst {max(every):.0f}"
    )
    return Result("rerun", what, median(every), "ms", BOUND_MILLISECONDS, note)
