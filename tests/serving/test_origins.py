"""Under which names the server answers and which pages may open a socket; it asks nobody outside who it is."""

import pytest
import requests
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import Message, Scope
from streamlit import net_util
from streamlit.web.server.server_util import is_url_from_allowed_origins

from dashboard.serving.headers import ask_nobody_outside
from dashboard.serving.hosts import KnownHosts, is_answered, is_own_page, known_hosts
from dashboard.serving.http_answers import collected
from tests.serving import fresh_loop

NAMES = ("trade.example.org", "*.gc.example")
INNER = Starlette(routes=[Route("/", lambda _: PlainTextResponse("inside"))])


def test_another_origin_is_refused_without_asking_anyone_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(net_util, "get_external_ip", net_util.get_external_ip)  # so that it is put back
    monkeypatch.setattr(requests, "get", lambda url, **_: asked.append(url))
    ask_nobody_outside()
    assert not is_url_from_allowed_origins("https://elsewhere.example")
    assert asked == []


@pytest.mark.parametrize(
    ("host", "without", "configured"),
    [
        ("localhost:8501", True, True), ("app.localhost", True, True), ("127.0.0.1:8501", True, True),
        ("192.168.4.17:8501", True, True), ("[::1]:8501", True, True), ("10.0.0.5", True, True),
        ("trade.example.org", False, True), ("TRADE.example.org:443", False, True), ("trade.example.org.", False, True),
        ("www.gc.example", False, True), ("gc.example", False, False), ("evil-gc.example", False, False),
        ("trade.example.org.evil.example", False, False), ("127.0.0.1.evil.example", False, False),
        ("evil.example", False, False), ("localhost.evil.example", False, False), ("", False, False),
        ("localhost@evil.example", False, False), ("local host", False, False),
    ],
)  # fmt: skip
def test_a_name_is_answered_if_it_is_this_machines_own_a_bare_address_or_configured(
    host: str, without: bool, configured: bool
) -> None:
    assert (is_answered(host, ()), is_answered(host, NAMES)) == (without, configured)


def test_another_name_is_told_in_both_languages_what_to_set() -> None:
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [(b"host", b"evil.example")]}
    answer = fresh_loop.run(collected(KnownHosts(INNER, names=()), scope))
    assert answer.status == 421
    english, french = answer.body.decode().splitlines()
    assert "evil.example" in english and "TRADE_DATA_HOSTS" in english and "TRADE_DATA_HOSTS" in french
    known = scope | {"headers": [(b"host", b"localhost:8501")]}
    assert fresh_loop.run(collected(KnownHosts(INNER, names=()), known)).body == b"inside"


@pytest.mark.parametrize(
    ("origin", "host", "allowed"),
    [
        (None, "localhost:8501", True), ("http://localhost:8501", "localhost:8501", True),
        ("https://trade.example.org", "trade.example.org", True), ("https://trade.example.org:443", "trade.example.org", True),
        ("https://trade.example.org", "127.0.0.1:8501", True), ("http://localhost:9000", "localhost:8501", False),
        ("https://evil.example", "localhost:8501", False), ("null", "localhost:8501", False), ("", "localhost:8501", False),
        ("http://localhost:8501.evil.example", "localhost:8501", False), ("file://", "localhost:8501", False),
        ("https://evil.example", "trade.example.org", False), ("https://trade.example.org.evil.example", "trade.example.org", False),
    ],
)  # fmt: skip
def test_a_socket_is_for_the_servers_own_pages(origin: str | None, host: str, allowed: bool) -> None:
    assert is_own_page(origin, host, NAMES) is allowed
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    async def inside(_: Scope, __: object, ___: object) -> None:
        sent.append({"type": "inside"})

    headers = [(b"host", host.encode()), *([(b"origin", origin.encode())] if origin is not None else [])]
    fresh_loop.run(
        KnownHosts(inside, names=NAMES)({"type": "websocket", "path": "/", "headers": headers}, receive, send)
    )
    assert [message["type"] for message in sent] == ["inside" if allowed else "websocket.close"]


@pytest.mark.parametrize("text", ["https://trade.example.org", "trade.example.org:443", "*", "a b/c"])
def test_what_is_no_host_name_stops_the_start(text: str) -> None:
    with pytest.raises(ValueError, match="TRADE_DATA_HOSTS"):
        known_hosts(text)
    assert known_hosts(" Trade.example.org, *.gc.example ") == NAMES
