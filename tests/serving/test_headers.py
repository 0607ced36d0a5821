"""How the app is served, on a real Streamlit server with a toy script."""

import base64
import gzip
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from streamlit.file_util import get_static_dir

from dashboard.serving.headers import SCRIPTS
from dashboard.serving.shell import CHUNK_IMPORT, EARLY_CHUNKS
from tests.live_server import REPOSITORY, running_app

# Starting a server takes seconds; test_assets.py says most of the same from inside.
pytestmark = pytest.mark.slow

ENTRY = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(REPOSITORY)!r})
import streamlit as st
from dashboard.serving.headers import middleware
app = st.App(Path(__file__).with_name("main.py"), middleware=middleware(base_url="", pages={{"overview": "", "tariffs": "tariffs"}}, also={{"tarifs": "tariffs"}}))
"""
LARGE_FILE = '{"shapes": [' + ", ".join(["1.25"] * 1000) + "]}"
GZIP = {"Accept-Encoding": "gzip"}
PLAIN = {"Accept-Encoding": "identity"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A toy app: an entry, a script, a config and static files."""
    folder = tmp_path_factory.mktemp("toy")
    (folder / "app.py").write_text(ENTRY, encoding="utf-8")
    (folder / "main.py").write_text("import streamlit as st\nst.title('Toy')\n", encoding="utf-8")
    (folder / ".streamlit").mkdir()
    config = "[server]\nenableStaticServing = true\n"
    (folder / ".streamlit" / "config.toml").write_text(config, encoding="utf-8")
    (folder / "static").mkdir()
    (folder / "static" / "shapes.json").write_text(LARGE_FILE, encoding="utf-8")
    (folder / "static" / "icon.png").write_bytes(b"\x89PNG" + bytes(2000))
    return folder


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """The toy app's address."""
    with running_app(folder / "app.py", folder=folder, log=folder / "log.txt") as running:
        yield running


@pytest.fixture(scope="module")
def chunk() -> str:
    """The path of a script of Streamlit's own, large and with a hash in its name."""
    scripts = sorted((Path(get_static_dir()) / "static" / "js").glob("index.*.js"))
    return f"/static/js/{max(scripts, key=lambda script: script.stat().st_size).name}"


def raw_get(url: str, headers: dict[str, str]) -> tuple[requests.Response, bytes]:
    """An answer and its bytes as they came over the wire."""
    answer = requests.get(url, headers=headers, stream=True, timeout=30)
    return answer, answer.raw.read(decode_content=False)


def test_a_script_arrives_in_a_third_of_its_bytes_and_unchanged(address: str, chunk: str) -> None:
    plain, plain_bytes = raw_get(address + chunk, PLAIN)
    packed, packed_bytes = raw_get(address + chunk, GZIP)
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed_bytes) == plain_bytes == Path(get_static_dir(), chunk[1:]).read_bytes()
    assert len(packed_bytes) < 0.4 * len(plain_bytes)
    assert packed.headers["content-length"] == str(len(packed_bytes))


def test_the_two_forms_of_a_file_have_different_tags_and_vary_by_encoding(address: str, chunk: str) -> None:
    for path in (chunk, "/app/static/shapes.json"):
        plain, _ = raw_get(address + path, PLAIN)
        packed, _ = raw_get(address + path, GZIP)
        assert plain.headers["etag"] != packed.headers["etag"]
        assert plain.headers["vary"] == packed.headers["vary"] == "Accept-Encoding"


def test_a_hashed_file_is_kept_for_good_and_an_own_file_for_a_day(address: str, chunk: str) -> None:
    for headers in (GZIP, PLAIN):
        assert "immutable" in raw_get(address + chunk, headers)[0].headers["cache-control"]
        for own in ("/app/static/shapes.json", "/app/static/icon.png"):
            caching = raw_get(address + own, headers)[0].headers["cache-control"]
            assert caching == "public, max-age=86400"


def test_a_picture_is_not_compressed_again(address: str) -> None:
    answer, body = raw_get(f"{address}/app/static/icon.png", GZIP)
    assert "content-encoding" not in answer.headers
    assert body.startswith(b"\x89PNG")


@pytest.mark.parametrize("encoding", [GZIP, PLAIN])
@pytest.mark.parametrize("path", ["/app/static/shapes.json", "/app/static/icon.png", "/?lang=fr", "chunk"])
def test_a_browser_that_has_a_file_gets_304_without_a_body(
    address: str, chunk: str, path: str, encoding: dict[str, str]
) -> None:
    url = address + (chunk if path == "chunk" else path)
    first, _ = raw_get(url, encoding)
    second, body = raw_get(url, encoding | {"If-None-Match": f'"other", W/{first.headers["etag"]}'})
    assert (second.status_code, body) == (304, b"")
    assert second.headers["etag"] == first.headers["etag"]
    assert second.headers["cache-control"] == first.headers["cache-control"]
    assert "content-length" not in second.headers


@pytest.mark.parametrize("encoding", [GZIP, PLAIN])
@pytest.mark.parametrize("path", ["/app/static/shapes.json", "/", "chunk"])
def test_head_says_what_get_says(address: str, chunk: str, path: str, encoding: dict[str, str]) -> None:
    url = address + (chunk if path == "chunk" else path)
    got, _ = raw_get(url, encoding)
    head = requests.head(url, headers=encoding, timeout=30)
    assert head.content == b""
    assert {**head.headers, "date": ""} == {**got.headers, "date": ""}


def test_a_range_counts_plain_bytes_even_where_gzip_is_accepted(address: str, chunk: str) -> None:
    plain = Path(get_static_dir(), chunk[1:]).read_bytes()
    part, body = raw_get(address + chunk, GZIP | {"Range": "bytes=10-19"})
    assert (part.status_code, body) == (206, plain[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(plain)}"
    assert "content-encoding" not in part.headers
    assert raw_get(address + chunk, {"Range": f"bytes={len(plain)}-"})[0].status_code == 416


def test_an_own_file_that_changes_is_read_again(address: str, folder: Path) -> None:
    url, file = f"{address}/app/static/shapes.json", folder / "static" / "shapes.json"
    before, _ = raw_get(url, GZIP)
    file.write_text(LARGE_FILE.replace("1.25", "3.75"), encoding="utf-8")
    after, body = raw_get(url, GZIP | {"If-None-Match": before.headers["etag"]})
    file.write_text(LARGE_FILE, encoding="utf-8")
    assert after.status_code == 200
    assert b"3.75" in gzip.decompress(body)


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/", "en"),
        ("/?lang=fr", "fr"),
        ("/tariffs?view=x&lang=fr", "fr"),
        ("/?lang=en&lang=fr", "en"),
        ('/?lang="><script>', "en"),
        ("/?lang=", "en"),
        ("/?lang=fr-CA", "fr"),
        ("/?lang=FR).", "fr"),
    ],
)
def test_the_page_comes_in_the_language_of_its_address(address: str, path: str, language: str) -> None:
    for encoding in (GZIP, PLAIN):
        page = requests.get(address + path, headers=encoding, timeout=30)
        assert re.findall(r"<html lang=.*?>", page.text) == [f'<html lang="{language}">']
        assert page.headers["cache-control"] == "no-cache"
        assert "<title>Streamlit</title>" in page.text


def test_the_page_loads_scripts_from_here_only_and_the_policy_allows_each_of_them(address: str) -> None:
    page = requests.get(address, timeout=30)
    policy = page.headers["content-security-policy"]
    inline = re.findall(r"<script>(.*?)</script>", page.text, re.DOTALL)
    for script in inline:
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    sources = re.findall(r"<script[^>]* src=\"([^\"]*)\"", page.text)
    own = [re.fullmatch(r"\./app/static/(\w+)\.js\?v=[0-9a-f]{12}", source) for source in sources[-len(SCRIPTS) :]]
    assert [found and found[1] for found in own] == [script.stem for script in SCRIPTS]
    assert not [address for address in re.findall(r'(?:src|href)="([^"]*)"', page.text) if "//" in address]
    assert "'unsafe-inline'" not in policy.split("style-src")[0]


def test_every_answer_carries_the_protective_headers(address: str, chunk: str) -> None:
    for path in (
        "/",
        chunk,
        "/app/static/shapes.json",
        "/app/static/none.json",
        "/_stcore/health",
        "/media/x",
    ):
        headers = requests.get(address + path, timeout=30).headers
        assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self' ")
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-frame-options"] == "DENY"


def test_what_is_not_a_page_or_a_file_answers_as_streamlit_does(address: str) -> None:
    assert requests.get(f"{address}/_stcore/health", timeout=30).text == "ok"
    assert requests.get(f"{address}/media/none", timeout=30).status_code == 404
    assert requests.get(f"{address}/app/static/none.json", timeout=30).status_code == 404
    assert requests.get(f"{address}/favicon.png", timeout=30).headers["content-type"] == "image/png"


def test_the_page_brings_its_looks_and_asks_early_for_what_it_is_drawn_with(address: str) -> None:
    page = requests.get(address, timeout=30).text
    assert (REPOSITORY / "dashboard" / "static" / "page.css").read_text(encoding="utf-8") in page.partition("<body>")[2]
    early = re.findall(r'<link rel="modulepreload" fetchpriority="low"[^>]*href="([^"]*)"', page)
    parts = [re.sub(r"\.[\w-]{8}\.", ".*.", chunk) for chunk in early]
    assert parts[: len(EARLY_CHUNKS)] == [f"./static/js/{part}.*.js" for part in EARLY_CHUNKS]
    every = re.findall(r'<link rel="modulepreload"[^>]*href="\./static/js/([^"]*)"', page)
    entry = re.findall(r'<script type="module"[^>]*src="\./static/js/([^"]*)"', page)
    assert len(set(every)) == len(every)
    for chunk in early:
        answer = requests.get(f"{address}/{chunk}", timeout=30)
        assert answer.ok
        assert set(CHUNK_IMPORT.findall(answer.text)) <= {*every, *entry}  # nothing is found out later
    assert 'as="font"' not in page
