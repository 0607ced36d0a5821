"""A line of a given speed and delay between the browser and a server on this machine.

All connections share its rate, in each direction; a connection is open after one way there and back, like a
TCP handshake. There is no loss and no slow start.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import Final
from urllib.parse import urlsplit

CHUNK_BYTES: Final = 16 * 1024
# What a connection may have under way; more waits at its source.
MOST_UNDER_WAY: Final = 64


class Direction:
    """One direction of the line: a rate that all connections share, and a delay."""

    def __init__(self, *, megabits: float, delay_seconds: float) -> None:
        """Start with an idle line."""
        self._bytes_per_second = megabits * 1e6 / 8
        self._delay = delay_seconds
        self._free_at = 0.0

    async def carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        """Carry everything from a source to a sink, to the source's end."""
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(MOST_UNDER_WAY)
        delivering = asyncio.create_task(self._deliver(under_way, sink))
        clock = asyncio.get_running_loop().time
        chunk = b"-"
        while chunk:
            chunk = await source.read(CHUNK_BYTES)
            self._free_at = max(clock(), self._free_at) + len(chunk) / self._bytes_per_second
            arrival = self._free_at + self._delay
            await asyncio.sleep(self._free_at - clock())
            await under_way.put((arrival, chunk))
        await delivering

    @staticmethod
    async def _deliver(under_way: asyncio.Queue[tuple[float, bytes]], sink: asyncio.StreamWriter) -> None:
        clock = asyncio.get_running_loop().time
        while True:
            arrival, chunk = await under_way.get()
            await asyncio.sleep(arrival - clock())
            if not chunk:
                sink.close()
                return
            with suppress(ConnectionError):  # a browser that left takes nothing more
                sink.write(chunk)
                await sink.drain()


@contextmanager
def slow_line(address: str, *, megabits: float, delay_seconds: float) -> Iterator[str]:
    """The address at which a server is reached over a slow line."""
    there = Direction(megabits=megabits, delay_seconds=delay_seconds)
    back = Direction(megabits=megabits, delay_seconds=delay_seconds)
    server_port = urlsplit(address).port

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(2 * delay_seconds)
        # A browser may leave at any time, and the bench ends with connections open.
        with suppress(ConnectionError, asyncio.CancelledError):
            server_reader, server_writer = await asyncio.open_connection("127.0.0.1", server_port)
            await asyncio.gather(there.carry(reader, server_writer), back.carry(server_reader, writer))

    listening: Future[tuple[int, asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def listen() -> None:
        end = asyncio.Event()
        server = await asyncio.start_server(connect, "127.0.0.1", 0)
        listening.set_result((server.sockets[0].getsockname()[1], asyncio.get_running_loop(), end))
        await end.wait()
        server.close()

    thread = threading.Thread(target=asyncio.run, args=(listen(),), daemon=True)
    thread.start()
    port, loop, end = listening.result(timeout=10)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(end.set)
        thread.join()
