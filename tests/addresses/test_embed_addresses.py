"""The small page that other sites may frame: what it says, what it may load, and who may frame it."""

import html
import json
from collections.abc import Iterator
from unittest.mock import patch

import pytest

from dashboard import served
from dashboard.addresses.embed import embed_policy, framing_sites
from dashboard.serving.data_addresses import EMBED_ADDRESSES, DataAddresses, embed_headers
from dashboard.serving.headers import content_security_policy
from dashboard.serving.http_answers import Answer
from dashboard.serving.rate import Buckets
from data.wording import LANGUAGES, Language, wording_for
from tests.addresses.test_data_addresses import INNER, get
from tests.small_tables import curated

APP = DataAddresses(INNER, addresses=EMBED_ADDRESSES, headers=embed_headers(), buckets=Buckets(0))


@pytest.fixture(autouse=True)
def _served() -> Iterator[None]:
    with patch.object(served, "current", lambda: served.Served(curated(), ())):
        yield


def embedded(query: str, path: str = "/embed") -> Answer:
    return get(f"{path}?{query}", app=APP)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_the_finding_the_source_and_where_the_view_is_without_a_script(language: Language) -> None:
    answer = embedded(f"chart=target_path&page=overview&multiple=3&lang={language}")
    told = json.loads(get(f"/charts/target_path.json?page=overview&multiple=3&lang={language}").body)
    page = html.unescape(answer.body.decode())
    assert answer.headers["content-type"].startswith("text/html") and f'<html lang="{language}">' in page
    assert all(told[part] in page for part in ("title", "subtitle", "alt", "source", "link"))
    assert '<th scope="row">2024</th>' in page and wording_for(language)("embed-open") in page
    assert "access-control-allow-origin" not in answer.headers


def test_the_figure_is_drawn_for_the_frame() -> None:
    narrow, wide, dark = (
        json.loads(embedded(f"chart=us_share&width={width}&scheme={scheme}", "/embed.json").body)["figure"]["layout"]
        for width, scheme in ((333, "light"), (9000, "light"), (333, "dark"))
    )
    texts = [layout["annotations"][0]["text"].count("<br>") for layout in (narrow, wide)]
    assert texts[0] > texts[1] and narrow["template"] != dark["template"]


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("chart=none", 404, "us_share"),
        ("", 404, "/embed?chart=NAME"),
        ("chart=us_share&width=wide", 400, "280–1280"),
        ("chart=us_share&scheme=blue", 400, "light, dark"),
        ("chart=us_share&months=none", 400, "adjusted"),
        ("chart=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", 404, "us_share"),
    ],
)
def test_a_wrong_address_is_told_in_plain_text(query: str, status: int, said: str) -> None:
    answer = embedded(query)
    assert (answer.status, answer.headers["content-type"]) == (status, "text/plain; charset=utf-8")
    assert said in answer.body.decode() and "<script" not in answer.body.decode()


def test_plotly_is_the_installed_one_and_stays_in_the_browser() -> None:
    answer = get("/embed/plotly.js?v=1", app=APP, accept_encoding="gzip")
    assert "immutable" in answer.headers["cache-control"] and len(answer.body) < 2_000_000


def test_only_the_small_page_may_be_framed_and_only_by_the_sites_that_are_configured() -> None:
    assert "frame-ancestors 'none'" in content_security_policy([])
    assert embed_headers()["content-security-policy"].endswith("frame-ancestors 'self'")
    sites = framing_sites({"TRADE_DATA_FRAMED_BY": " https://www.example.org  https://*.GC.ca http://localhost:8000"})
    assert embed_policy(sites).endswith("'self' https://www.example.org https://*.gc.ca http://localhost:8000")
    assert "unsafe-eval" not in embed_policy(()) and "script-src 'self';" in embed_policy(())


@pytest.mark.parametrize(
    "text", ["*", "https://*", "example.org", "https://a.org; script-src *", "https://a.org/path", "'self'"]
)
def test_what_is_no_site_stops_the_start(text: str) -> None:
    with pytest.raises(ValueError, match="TRADE_DATA_FRAMED_BY"):
        framing_sites({"TRADE_DATA_FRAMED_BY": text})
