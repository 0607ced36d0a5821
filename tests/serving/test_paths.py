"""Addresses of pages: other spellings lead on, anything else is answered with 404 in the reader's language."""

from urllib.parse import unquote

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from dashboard.page import PAGES
from dashboard.serving.http_answers import Answer, collected
from dashboard.serving.paths import PagePaths
from data.wording import wording_for
from tests.serving import fresh_loop

PATHS = {page.code: page.path for page in PAGES}
ALSO = {name: page.path for page in PAGES for name in page.also}


def get(address: str, *, base_url: str = "", prefers: str = "") -> Answer:
    """The answer of an app that says which path came through to it."""
    inner = Starlette(routes=[Route("/{path:path}", lambda request: PlainTextResponse(f"inside {request.url.path}"))])
    app = PagePaths(inner, pages=PATHS, also=ALSO, base_url=base_url)
    path, _, query = address.partition("?")
    headers = [(b"host", b"localhost"), (b"accept-language", prefers.encode())]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": headers}
    return fresh_loop.run(collected(app, scope))


def text(answer: Answer) -> str:
    return answer.body.decode()


@pytest.mark.parametrize("path", ["/", *(f"/{path}" for path in PATHS.values() if path), "/tariffs?lang=fr"])
def test_a_page_is_passed_on(path: str) -> None:
    assert text(get(path)).startswith("inside /")


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/health",
        "/tariffs/_stcore/stream",
        "/static/js/a.js",
        "/app/static/page.js",
        "/media/x",
        "/favicon.png",
    ],
)
def test_files_and_what_streamlit_is_asked_are_passed_on(path: str) -> None:
    assert text(get(path)) == f"inside {path}"


@pytest.mark.parametrize(
    ("asked", "led"),
    [
        ("/Tariffs", "/tariffs"), ("/TARIFFS?day=2026-03-01", "/tariffs?day=2026-03-01"), ("/tariffs/", "/tariffs"),
        ("/tarifs?lang=fr", "/tariffs?lang=fr"), ("/Partenaires", "/partners"), ("/overview", "/"), ("/données", "/data"),
    ],
)  # fmt: skip
def test_another_spelling_leads_to_the_page_with_its_choices(asked: str, led: str) -> None:
    answer = get(asked)
    assert (answer.status, unquote(answer.headers["location"])) == (308, led)


def test_below_a_base_path_the_address_keeps_it() -> None:
    answer = get("/trade/Tariffs?lang=fr", base_url="trade")
    assert answer.headers["location"] == "/trade/tariffs?lang=fr"


@pytest.mark.parametrize(("query", "language"), [("", "en"), ("?lang=fr", "fr"), ("?lang=xx", "en")])
@pytest.mark.parametrize("path", ["/nothing", "/tariffs/steel", "/pages/tariffs", "/wp-admin/"])
def test_what_is_no_page_is_404_in_the_readers_language_with_the_pages_there_are(
    path: str, query: str, language: str
) -> None:
    answer, wording = get(path + query), wording_for(language)  # type: ignore[arg-type]
    assert answer.status == 404
    assert f'<html lang="{language}">' in text(answer)
    assert wording("lost-title") in text(answer).replace("&#x27;", "\u2019")
    assert all(f'href="/{page}?lang={language}"' in text(answer) for page in PATHS.values())


def test_a_browser_that_prefers_french_is_answered_in_french() -> None:
    assert '<html lang="fr">' in text(get("/nothing", prefers="fr-CA,fr;q=0.9"))


def test_an_address_is_never_written_into_the_answer() -> None:
    assert "script>alert" not in text(get("/<script>alert(1)</script>?lang=<script>alert(1)</script>"))


def test_every_other_name_is_no_page_of_its_own() -> None:
    assert set(ALSO) & set(PATHS.values()) == set()
