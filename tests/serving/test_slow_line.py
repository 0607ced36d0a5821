"""The line of the benchmark is as slow as it says."""

import http.server
import threading
import time
from pathlib import Path

import requests

from tests.bench.slow_line import slow_line


def test_half_a_megabyte_takes_its_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(500_000))

    class Files(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *request: object) -> None:
            super().__init__(*request, directory=str(tmp_path))  # type: ignore[arg-type]  # the server's own triple

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Files) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        direct = f"http://127.0.0.1:{server.server_port}"
        with slow_line(direct, megabits=20, delay_seconds=0.03) as slow:
            began = time.perf_counter()
            assert len(requests.get(f"{slow}/file", timeout=30).content) == 500_000
            seconds = time.perf_counter() - began
        server.shutdown()
    # 4 million bits at 20 million a second, one way there and back to connect, and once more to ask.
    assert 0.2 + 4 * 0.03 <= seconds < 3
