"""A real Streamlit server for a test: started on a free port, waited for, stopped."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import requests

REPOSITORY: Final = Path(__file__).resolve().parent.parent
ENTRY: Final = REPOSITORY / "dashboard" / "app.py"
# A cold start imports pandas and plotly and draws the first figures, on a machine that may be busy.
START_SECONDS: Final = 240.0


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


@contextmanager
def running_app(
    entry: Path, *, folder: Path, log: Path, environment: Mapping[str, str] | None = None, port: int = 0
) -> Iterator[str]:
    """Serve an entry as `streamlit run` does, from a folder with its `.streamlit`; yields the address."""
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(entry), f"--server.port={port}"]
    options = ["--server.address=127.0.0.1", "--server.headless=true", "--browser.gatherUsageStats=false"]
    variables = {**os.environ, "TRADE_DATA_DRAIN_SECONDS": "0", **(environment or {})}
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [*command, *options], cwd=folder, env=variables, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_until_healthy(server, address, log)
        yield address
    finally:
        stop(server)


def wait_until_healthy(server: subprocess.Popen[bytes], address: str, log: Path) -> None:
    """Return when the server answers; fail with what it wrote when it ends or takes too long."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            if requests.get(f"{address}/_stcore/health", timeout=5).ok:
                return
        except requests.RequestException:
            time.sleep(0.1)  # nobody listens yet
    raise RuntimeError(f"the server did not start:\n{log.read_text(encoding='utf-8')[-4000:]}")


def stop(server: subprocess.Popen[bytes]) -> None:
    """End the server, by force when it does not leave by itself."""
    server.terminate()
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait(timeout=10)
