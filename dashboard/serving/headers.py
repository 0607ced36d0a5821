"""How the app is served: the page in the reader's language, files compressed once, protective headers."""

import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.serving.agenda_files import AgendaFiles
from dashboard.serving.assets import CompressedAssets
from dashboard.serving.data_addresses import (
    EMBED_ADDRESSES,
    PICTURE_ADDRESSES,
    VIEW_CODES,
    DataAddresses,
    embed_headers,
    picture_headers,
)
from dashboard.serving.hosts import KnownHosts
from dashboard.serving.list_search import ListSearch, searching_chunk
from dashboard.serving.paths import PagePaths
from dashboard.serving.plain import is_plain
from dashboard.serving.probes import Probes
from dashboard.serving.shell import PageShell, inline_script_hashes, preload_lines, script_line, style_lines

STATIC: Final = Path(__file__).parent.parent / "static"
SCRIPTS: Final = tuple(
    STATIC / f"{name}.js" for name in ("page", "fields", "news", "pictures", "aloud", "points", "stories", "pages")
)
SHEETS: Final = tuple(STATIC / f"{name}.css" for name in ("page", "print", "contrast"))
# A session holds about four descriptors: the usual soft limit of 1,024 ends near 250 readers.
OPEN_FILES_WANTED: Final = 65_536
# What this process holds open, by number, on Linux and macOS.
OPEN_FILES: Final = Path("/dev/fd")


def content_security_policy(script_hashes: list[str]) -> str:
    """What a page may load and run: this origin's files, and of inline scripts only those with these hashes.

    Styles stay open because Streamlit and Plotly write them at run time; Arrow needs WebAssembly; charts and
    downloads are data: and blob: pictures.
    """
    scripts = " ".join(["'self'", *script_hashes, "'wasm-unsafe-eval'"])
    rules = (
        "default-src 'none'",
        f"script-src {scripts}",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' blob: data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
    )
    return "; ".join(rules)


def protective_headers(policy: str) -> dict[str, str]:
    """The headers of every answer, with a content security policy."""
    return {
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        # Says what frame-ancestors says, to proxies and browsers that know only this.
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    }


class SecurityHeaders:
    """ASGI middleware that adds the same protective headers to every HTTP answer."""

    def __init__(self, app: ASGIApp, *, policy: str) -> None:
        """Stand around an app with one policy for every answer."""
        self._app = app
        self._headers = protective_headers(policy)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and set the headers when the answer starts; sockets pass untouched."""

        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, protected if scope["type"] == "http" else send)


def middleware(*, base_url: str, pages: Mapping[str, str], also: Mapping[str, str]) -> list[Middleware]:
    """The app's own middlewares, outermost first, made for the Streamlit that is installed.

    `pages` are the paths by code, `also` the path for each other name of a page.
    """
    hashes, page, search = ([], [], []) if is_plain() else _own_page(base_url)
    return [
        Middleware(KnownHosts),
        Middleware(Probes, base_url=base_url),
        Middleware(DataAddresses, addresses=EMBED_ADDRESSES, base_url=base_url, headers=embed_headers()),
        Middleware(DataAddresses, addresses=PICTURE_ADDRESSES, base_url=base_url, headers=picture_headers()),
        Middleware(SecurityHeaders, policy=content_security_policy(hashes)),
        Middleware(AgendaFiles, base_url=base_url),
        Middleware(DataAddresses, base_url=base_url),
        Middleware(DataAddresses, addresses=VIEW_CODES, base_url=base_url, headers={}),
        Middleware(PagePaths, pages=pages, also=also, base_url=base_url),
        *page,
        Middleware(CompressedAssets, base_url=base_url),
        *search,
    ]


def _own_page(base_url: str) -> tuple[list[str], list[Middleware], list[Middleware]]:
    """What rests on files inside Streamlit: the hashes of the scripts in its page, our page in its place, and our search of lists."""
    from streamlit.file_util import get_static_dir  # noqa: PLC0415 - private

    index_html = (Path(get_static_dir()) / "index.html").read_text(encoding="utf-8")
    chunks = Path(get_static_dir()) / "static" / "js"
    lines = {
        "head_lines": preload_lines(chunks, index_html) + "".join(map(script_line, SCRIPTS)),
        "foot_lines": "".join(map(style_lines, SHEETS)),
    }
    shell = Middleware(PageShell, index_html=index_html, **lines, base_url=base_url)
    search = Middleware(ListSearch, chunk=searching_chunk(chunks), base_url=base_url)
    return inline_script_hashes(index_html), [shell], [search]


def ask_nobody_outside() -> None:
    """Keep Streamlit from asking a foreign host what this machine's public address is.

    It does so whenever a socket is opened from another origin, to compare the two, and waits: on a closed
    network each such attempt would stop the whole server for two seconds.
    """
    from streamlit import net_util  # noqa: PLC0415 - private

    net_util.get_external_ip = no_address


def no_address() -> str | None:
    """The public address of this machine: unknown, and allowed as an origin to nobody."""
    return None


def raise_open_files_limit() -> None:
    """Let the process hold as many open files as the machine allows it, up to what a full house needs."""
    try:
        import resource  # noqa: PLC0415 - Windows has no such module
    except ImportError:  # Windows has neither the module nor the limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES_WANTED if hard == resource.RLIM_INFINITY else min(OPEN_FILES_WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def send_at_once() -> None:
    """Let every message leave at once, and not only when the browser has confirmed the one before.

    Streamlit opens its listening socket without naming a protocol, and asyncio switches that delay (Nagle's
    algorithm) off only where one is named. It cost 30 to 40 ms in every run. New connections inherit the option from
    the listening socket, which is open before the app is made ready.
    """
    if not OPEN_FILES.is_dir():  # Windows
        return
    for entry in list(OPEN_FILES.iterdir()):
        try:
            opened = socket.socket(fileno=int(entry.name))
        except OSError:  # a file or a pipe
            continue
        is_internet = opened.family in (socket.AF_INET, socket.AF_INET6)
        if is_internet and opened.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.detach()  # it stays open: it is the server's
