"""A Chromium for which nothing but this machine exists, and pages that write down what goes wrong in them.

Every request that is not for loopback goes to a proxy in this process, which refuses it and keeps its host.
So a leak is seen even where the page does not report it: icons, preconnects, workers, sockets.
"""

import os
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request, Response, sync_playwright

CHROMIUM: Final = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
# Chromium's own errands (updates, accounts, translation) are not the page's.
QUIET: Final = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
    # Chromium refuses to run sandboxed as root, which is who a container runs as.
    "--no-sandbox",
)
OWN_ERRANDS: Final = (".google.com", ".googleapis.com", ".gvt1.com")
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
NETWORK_SCHEMES: Final = frozenset({"http", "https", "ws", "wss"})


class Refuser(socketserver.ThreadingTCPServer):
    """A proxy that refuses everything and keeps the hosts that were asked for."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        """Listen on a free loopback port."""
        super().__init__(("127.0.0.1", 0), Refusal)
        self.hosts: list[str] = []


class Refusal(socketserver.StreamRequestHandler):
    """One request to the proxy: its host is kept, its answer is 403."""

    timeout = 5

    def handle(self) -> None:
        """Read the request's first line (`CONNECT host:443` or `GET http://host/`) and refuse."""
        words = self.rfile.readline(4096).decode("latin-1").split()
        if len(words) > 1 and isinstance(self.server, Refuser):
            target = words[1] if "://" in words[1] else f"//{words[1]}"
            self.server.hosts.append(urlsplit(target).hostname or words[1])
        self.wfile.write(b"HTTP/1.1 403 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@dataclass
class Watch:
    """What a page did that it should not have done; each list is empty for a page that is well."""

    refuser: Refuser
    seen_before: int
    requested: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    page_errors: list[str] = field(default_factory=list)
    console_errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    @property
    def foreign(self) -> list[str]:
        """Addresses outside this machine that the page asked for, and hosts that only the proxy saw."""
        hosts = self.refuser.hosts[self.seen_before :]
        asked = [host for host in hosts if not host.endswith(OWN_ERRANDS)]
        return sorted({*self.requested, *asked})

    @property
    def problems(self) -> list[str]:
        """Everything that went wrong, in one list to compare with `[]`."""
        told = {
            "foreign request": self.foreign,
            "failed": self.failed,
            "page error": self.page_errors,
            "console error": self.console_errors,
            "dialog": self.dialogs,
        }
        return [f"{kind}: {what}" for kind, whats in told.items() for what in whats]

    def on_request(self, request: Request) -> None:
        """Keep a request that leaves the machine."""
        if is_foreign(request.url):
            self.requested.append(request.url)

    def on_request_failed(self, request: Request) -> None:
        """Keep a failure here; what a new page interrupts is not one."""
        if not is_foreign(request.url) and "ERR_ABORTED" not in (request.failure or ""):
            self.failed.append(f"{request.failure} {request.url}")

    def on_response(self, response: Response) -> None:
        """Keep an error answer."""
        if response.status >= 400:
            self.failed.append(f"{response.status} {response.url}")

    def on_console(self, message: ConsoleMessage) -> None:
        """Keep errors, among them breaches of the content security policy; failed loads are kept already."""
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.console_errors.append(message.text)

    def on_dialog(self, dialog: Dialog) -> None:
        """Keep a dialog and close it: open, it would stop the page."""
        self.dialogs.append(f"{dialog.type}: {dialog.message}")
        dialog.dismiss()


def is_foreign(url: str) -> bool:
    """Whether an address leaves this machine; data:, blob: and about: do not."""
    parts = urlsplit(url)
    return parts.scheme in NETWORK_SCHEMES and parts.hostname not in LOOPBACK


def watch(page: Page, refuser: Refuser) -> Watch:
    """Write down from now on what goes wrong in a page."""
    seen = Watch(refuser, len(refuser.hosts))
    page.on("request", seen.on_request)
    page.on("requestfailed", seen.on_request_failed)
    page.on("response", seen.on_response)
    page.on("pageerror", lambda error: seen.page_errors.append(str(error)))
    page.on("console", seen.on_console)
    page.on("dialog", seen.on_dialog)
    page.on("websocket", lambda socket: seen.requested.append(socket.url) if is_foreign(socket.url) else None)
    return seen


@contextmanager
def closed_chromium() -> Iterator[tuple[Browser, Refuser]]:
    """A running Chromium and the proxy that keeps it in."""
    with Refuser() as refuser, sync_playwright() as playwright:
        threading.Thread(target=refuser.serve_forever, daemon=True).start()
        proxy = f"--proxy-server=http://127.0.0.1:{refuser.server_address[1]}"
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, proxy])
        try:
            yield browser, refuser
        finally:
            browser.close()
            refuser.shutdown()
