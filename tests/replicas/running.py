"""A real `python -m dashboard serve` for tests: started once, looked at, stopped."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import requests
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.live_server import REPOSITORY, START_SECONDS, free_port
from tests.serving import fresh_loop

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
# Not every machine may install nginx; where all is checked a missing one is a failure.
needs_nginx = pytest.mark.skipif(
    NGINX is None and not os.environ.get("CI"), reason="nginx is not installed: `make proxy` installs it"
)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that the user of nginx's workers may read; those of pytest are closed to others."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@dataclass
class Served:
    """A server that runs: where it answers, where its files are, and its supervisor."""

    address: str
    folder: Path
    process: subprocess.Popen[bytes]

    def state(self) -> dict[str, Any]:
        """What runs now."""
        return dict(json.loads((self.folder / "run" / "state.json").read_text("utf-8")))

    def pids(self) -> dict[int, int]:
        """The process of each replica."""
        return {each["number"]: each["pid"] for each in self.state()["replicas"]}

    def said(self) -> str:
        """What the server wrote."""
        return (self.folder / "log.txt").read_text("utf-8")

    def is_ready(self, number: int) -> bool:
        """Whether one replica is ready, asked without nginx."""
        port = next(each["port"] for each in self.state()["replicas"] if each["number"] == number)
        try:
            return requests.get(f"http://127.0.0.1:{port}/readyz", timeout=5).ok
        except requests.RequestException:
            return False


def awaited(is_true: Callable[[], bool], seconds: float = START_SECONDS) -> None:
    """Return when something is true; fail when it takes too long."""
    deadline = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def kind(answer: requests.Response) -> str:
    """The type of a file; scripts have another one since Python 3.12."""
    return answer.headers["Content-Type"].partition(";")[0].replace("application/javascript", "text/javascript")


async def socket_of(address: str, cookie: str, origin: str = "") -> ClientConnection:
    """A socket as a browser with a cookie opens it."""
    headers = {"Origin": origin or address} | ({"Cookie": cookie} if cookie else {})
    return await connect(
        f"ws{address.removeprefix('http')}/_stcore/stream", subprotocols=[Subprotocol("streamlit")],
        additional_headers=headers, max_size=None, proxy=None, open_timeout=60,
    )  # fmt: skip


def replica_of_socket(address: str, cookie: str) -> str:
    """Which replica takes the socket of a reader with a cookie: the one that the answer names, else that of the cookie."""

    async def opened() -> str:
        socket = await socket_of(address, cookie)
        named = socket.response.headers.get("Set-Cookie", cookie) if socket.response else ""
        await socket.close()
        return named.partition(";")[0]

    return fresh_loop.run(opened())


@contextmanager
def serving(
    replicas: int, environment: Mapping[str, str], *options: str, program: str = "dashboard"
) -> Iterator[Served]:
    """Start a server behind nginx, on a free port and from a folder of its own."""
    port = free_port()
    with open_folder() as folder:
        place = ("--run-folder", str(folder / "run"), "--port", str(port), "--address", "127.0.0.1")
        command = (sys.executable, "-m", program, "serve", "--replicas", str(replicas), *place, *options)
        with (folder / "log.txt").open("w", encoding="utf-8") as output:
            variables = {**os.environ, "TRADE_DATA_VIEW_CODES": "off", **environment}
            process = subprocess.Popen(command, cwd=REPOSITORY, env=variables, stdout=output, stderr=subprocess.STDOUT)
        served = Served(f"http://127.0.0.1:{port}", folder, process)
        try:
            awaited(lambda: "kill " in served.said() or process.poll() is not None)
            assert process.poll() is None, served.said()[-4000:]
            yield served
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=30)
