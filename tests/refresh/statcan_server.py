"""A local server that speaks the formats of Statistics Canada and UN Comtrade, with every way they are known to fail."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.refresh.statcan_answers import CODE_SETS, Service, metadata, metals_series, series


@contextmanager
def serving(service: Service) -> Iterator[str]:
    """Serve on a free port of this machine; yields the address."""

    class Handler(_Handler):
        of = service

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    of: Service
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers["Content-Length"])))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        pass

    def _serve(self, body: bytes) -> None:
        self.of.asked.append((self.command, self.path, dict(self.headers)))
        fault = next((q.popleft() for part, q in self.of.faults.items() if part in self.path and q), None)
        if fault and fault.kind == "drop":
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return None
        if fault and fault.kind == "slow":
            threading.Event().wait(1.5)
        if fault and fault.kind == "status":
            extra = {"Retry-After": fault.retry_after} if fault.retry_after else {}
            return self._send(fault.status, fault.body or b"later", extra)
        if fault and fault.kind == "page":
            return self._send(200, b"<html>Scheduled maintenance</html>", {"Content-Type": "text/html"})
        if fault and fault.kind == "body":
            return self._send(200, fault.body)
        return self._answer(body, fault.bytes_sent if fault and fault.kind == "cut" else None)

    def _answer(self, body: bytes, stop_after: int | None) -> None:
        path = urlsplit(self.path)
        name = path.path.rsplit("/", 1)[-1]
        if name.endswith(".zip"):
            return self._file(int(name[-8:-4]), stop_after)
        if path.path.endswith("/C/A/HS"):
            query = parse_qs(path.query)
            rows = self.of.comtrade.get((int(query["period"][0]), query["flowCode"][0]), [])
            answer: Any = {"elapsedTime": "0.1 secs", "count": len(rows), "data": rows, "error": ""}
        elif name == "getCodeSets":
            answer = CODE_SETS
        elif name == "getCubeMetadata":
            answer = metadata(self.of)
        elif name == "getDataFromCubePidCoordAndLatestNPeriods":
            # The order of the answers is not that of the request.
            answer = [series(self.of, item["coordinate"], item["latestN"]) for item in reversed(json.loads(body))]
        elif name == "getDataFromVectorsAndLatestNPeriods":
            answer = [metals_series(self.of, item["vectorId"], item["latestN"]) for item in json.loads(body)]
        else:
            return self._send(404, b"no such page")
        return self._send(200, json.dumps(answer).encode(), {"Content-Type": "application/json"}, stop_after)

    def _file(self, year: int, stop_after: int | None) -> None:
        content = self.of.zips.get(year)
        if content is None:
            return self._send(404, b"<html>not found</html>")
        kept = {"ETag": self.of.etag, "Last-Modified": "Tue, 06 Oct 2026 12:30:00 GMT"}
        if self.headers.get("If-None-Match") == self.of.etag:
            return self._send(304, b"", kept)
        wanted = self.headers.get("Range", "")
        if self.of.ranges and wanted and self.headers.get("If-Range") == self.of.etag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            if start >= len(content):
                return self._send(416, b"", {"Content-Range": f"bytes */{len(content)}"})
            kept["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
            return self._send(206, content[start:], kept, stop_after)
        return self._send(200, content, kept, stop_after)

    def _send(
        self, status: int, content: bytes, headers: dict[str, str] | None = None, stop_after: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        with suppress(BrokenPipeError, ConnectionResetError):  # whoever asked has run out of patience
            self.end_headers()
            self.wfile.write(content[:stop_after])
        if stop_after is not None and stop_after < len(content):
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
