"""The feed and the calendar as the server answers them: language, kind, tag, and the address of the app in their links."""

from unittest.mock import patch
from xml.etree import ElementTree

import icalendar
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from components.overview.feed import ATOM
from dashboard import served
from dashboard.serving.agenda_files import AgendaFiles
from dashboard.serving.http_answers import Answer, collected
from dashboard.serving.shell import feed_line
from data import TradeTables
from data.wording import LANGUAGES, Language, wording_for
from tests.serving import fresh_loop
from tests.small_tables import curated

BOTH_FILES = pytest.mark.parametrize("path", ["/feed.atom", "/calendar.ics"])


def get(
    address: str, *, base_url: str = "", host: str = "localhost:8501", method: str = "GET", tag: str = ""
) -> Answer:
    """The answer of an app that says which path came through to it."""
    inner = Starlette(routes=[Route("/{path:path}", lambda request: PlainTextResponse(f"inside {request.url.path}"))])
    path, _, query = address.partition("?")
    headers = [(b"host", host.encode()), (b"if-none-match", tag.encode())]
    scope = {
        "type": "http", "method": method, "scheme": "http", "path": path, "query_string": query.encode(), "headers": headers,
    }  # fmt: skip
    return fresh_loop.run(collected(AgendaFiles(inner, base_url=base_url), scope))


def served_as(tables: TradeTables | None) -> object:
    return patch.object(served, "current", lambda: served.Served(tables, ()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_is_atom_in_the_language_that_is_asked_for(language: Language) -> None:
    answer = get(f"/feed.atom?lang={language}")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/atom+xml; charset=utf-8")
    root = ElementTree.fromstring(answer.body)
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == f"{language}-CA"
    assert root.findtext(f"{{{ATOM}}}title", "").endswith(wording_for(language)("app-title"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_is_icalendar_in_the_language_that_is_asked_for(language: Language) -> None:
    answer = get(f"/calendar.ics?lang={language}")
    assert (answer.status, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    calendar = icalendar.Calendar.from_ical(answer.body)
    assert {event["SUMMARY"].params["LANGUAGE"] for event in calendar.events} == {f"{language}-CA"}


@BOTH_FILES
def test_links_have_the_address_under_which_the_app_was_asked(path: str) -> None:
    assert (
        b"http://trade.example.org:8080/tariffs?look=lanes" in get("/calendar.ics", host="trade.example.org:8080").body
    )
    below = get(f"/trade{path}", base_url="trade", host="[::1]:8501").body.replace(b"\r\n ", b"")
    assert b"http://[::1]:8501/trade/data?" in below


@BOTH_FILES
@pytest.mark.parametrize("host", ["", "a b", 'x"><script>', "example.org/evil", "a\r\nURL:b"])
def test_a_host_that_is_none_is_refused_and_never_written(path: str, host: str) -> None:
    answer = get(path, host=host)
    assert answer.status == 400
    assert b"script" not in answer.body


@BOTH_FILES
def test_a_program_that_has_the_file_is_told_that_nothing_changed(path: str) -> None:
    first = get(path)
    again = get(path, tag=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert get(f"{path}?lang=fr").headers["etag"] != first.headers["etag"]


@BOTH_FILES
def test_a_head_has_no_body_and_other_methods_pass(path: str) -> None:
    head = get(path, method="HEAD")
    assert head.body == b"" and int(head.headers["content-length"]) == len(get(path).body)
    assert get(path, method="POST").status == 405


@BOTH_FILES
def test_without_tables_the_answer_says_that_the_file_is_not_there_now(path: str) -> None:
    with served_as(None):
        assert get(path).status == 503


def test_without_a_step_there_is_no_calendar_and_still_a_feed() -> None:
    names = ("trade_releases", "agreement_milestones", "tariff_measures")
    empty = TradeTables({**curated().frames, **{name: curated()[name].iloc[:0] for name in names}}, "no next step")
    with served_as(empty):
        assert get("/calendar.ics").status == 404
        assert get("/feed.atom").status == 200


def test_everything_else_passes() -> None:
    assert get("/tariffs").body == b"inside /tariffs"
    assert get("/feed.atom/more").body == b"inside /feed.atom/more"


def test_a_page_names_the_feed_of_its_language() -> None:
    assert feed_line("en") == (
        '<link rel="alternate" type="application/atom+xml" '
        'title="What changed: Canada’s trade diversification" href="./feed.atom">\n'
    )
    assert 'href="./feed.atom?lang=fr"' in feed_line("fr")
