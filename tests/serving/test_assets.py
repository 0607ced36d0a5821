"""What is compressed, how often, and what is kept, seen from inside the server."""

import asyncio
import gzip

import brotli
import pytest
from starlette.datastructures import Headers
from starlette.types import Message, Receive, Scope, Send

from dashboard.serving.assets import CompressedAssets
from dashboard.serving.http_answers import accepts_gzip, best_encoding, is_known, path_in_app
from tests.serving import fresh_loop

BODY = b"const countries = [];\n" * 1000


class Files:
    """An app that answers every path with the same file and counts how often it is asked."""

    def __init__(self, *, caching: str = "public, immutable") -> None:
        self.asked: list[str] = []
        self.scopes: list[Scope] = []
        self._caching = caching.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked.append(scope["method"])
        self.scopes.append(scope)
        headers = [
            (b"etag", b'"one"'),
            (b"content-type", b"text/javascript"),
            (b"cache-control", self._caching),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else BODY})


def request(path: str, *, kind: str = "http", method: str = "GET", takes: bytes = b"gzip") -> Scope:
    return {"type": kind, "method": method, "path": path, "headers": [(b"accept-encoding", takes)]}


async def body_of(app: CompressedAssets, scope: Scope) -> bytes:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return b"".join(message.get("body", b"") for message in sent)


def test_twenty_readers_at_once_cost_one_compression() -> None:
    files = Files()
    app = CompressedAssets(files)

    async def crowd() -> list[bytes]:
        return await asyncio.gather(*(body_of(app, request("/static/js/a.js")) for _ in range(20)))

    bodies = fresh_loop.run(crowd())
    assert {gzip.decompress(body) for body in bodies} == {BODY}
    assert files.asked == ["GET"]


def test_an_own_file_is_asked_for_its_tag_and_read_once() -> None:
    files = Files()
    app = CompressedAssets(files)
    for _ in range(3):
        fresh_loop.run(body_of(app, request("/app/static/countries.geojson")))
    assert files.asked == ["GET", "HEAD", "HEAD"]


def test_made_up_names_fill_no_memory() -> None:
    # Streamlit answers an unknown path below /static/ with its page, which must not be cached.
    files = Files(caching="no-cache")
    app = CompressedAssets(files)
    for _ in range(2):
        assert fresh_loop.run(body_of(app, request("/static/js/none.js"))) == BODY
    assert files.asked == ["GET", "GET"]


def test_beyond_its_limit_the_least_recently_used_file_goes() -> None:
    files = Files()
    app = CompressedAssets(files, limit_bytes=2 * len(gzip.compress(BODY, 6)))
    for name in ("a", "b", "a", "c", "a", "b"):
        fresh_loop.run(body_of(app, request(f"/static/{name}.js")))
    assert len(files.asked) == 4  # a, b, c, and b again


@pytest.mark.parametrize(
    ("path", "kind", "method"),
    [
        ("/_stcore/stream", "websocket", "GET"),
        ("/_stcore/upload_file/1/2", "http", "PUT"),
        ("/media/report.html", "http", "GET"),
        ("/", "http", "GET"),
        ("/static/js/a.js", "http", "POST"),
    ],
)
def test_sockets_uploads_media_and_pages_pass_untouched(path: str, kind: str, method: str) -> None:
    files = Files()
    scope = request(path, kind=kind, method=method)
    assert fresh_loop.run(body_of(CompressedAssets(files), scope)) == BODY
    assert files.scopes[0] is scope


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        ("gzip, deflate, br", True),
        ("GZIP;q=0.5", True),
        ("*", True),
        ("br, gzip;q=0", False),
        ("*, gzip; q=0.0", False),
        ("identity", False),
        ("", False),
    ],
)
def test_gzip_is_sent_to_those_who_take_it(header: str, accepted: bool) -> None:
    assert accepts_gzip(Headers({"accept-encoding": header})) is accepted


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("identity", None),
        ("*", "br"),
    ],
)
def test_the_encoding_with_the_fewest_bytes_is_chosen(header: str, encoding: str | None) -> None:
    assert best_encoding(Headers({"accept-encoding": header})) == encoding


def test_each_encoding_of_a_file_is_kept_apart() -> None:
    files = Files()
    app = CompressedAssets(files)
    for _ in range(2):
        assert gzip.decompress(fresh_loop.run(body_of(app, request("/static/js/a.js")))) == BODY
        assert brotli.decompress(fresh_loop.run(body_of(app, request("/static/js/a.js", takes=b"gzip, br")))) == BODY
    assert files.asked == ["GET", "GET"]


def test_a_tag_is_known_alone_in_a_list_weak_or_by_a_star() -> None:
    for known in ('"one"', '"two", "one"', 'W/"one"', "*"):
        assert is_known(Headers({"if-none-match": known}), '"one"')
    assert not is_known(Headers({"if-none-match": '"two"'}), '"one"')
    assert not is_known(Headers({}), '"one"')


def test_paths_are_read_below_the_base_url() -> None:
    assert path_in_app(request("/trade/static/a.js"), "trade") == "/static/a.js"
    assert path_in_app(request("/trader/static/a.js"), "/trade/") == "/trader/static/a.js"
    assert path_in_app(request("/static/a.js"), "") == "/static/a.js"
