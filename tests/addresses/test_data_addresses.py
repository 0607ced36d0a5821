"""The addresses for data as the server answers them: files, tags, refusals in sentences, and how often one may ask."""

import csv
import gzip
import io
import json
from collections.abc import Iterator
from unittest.mock import patch
from xml.etree import ElementTree

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.figures import FIGURES
from components.tables.downloads.chart_data import chart_csv
from components.tables.downloads.csv_file import table_csv
from dashboard import served
from dashboard.addresses.asking import NAMES
from dashboard.addresses.description import SCHEMAS
from dashboard.serving.data_addresses import PICTURE_ADDRESSES, DataAddresses, picture_headers
from dashboard.serving.http_answers import Answer, collected
from dashboard.serving.rate import Buckets, buckets_of, network
from dashboard.stories.files import vector_picture
from dashboard.unattended import chart_shown
from dashboard.view import PARAMETERS
from data.tables import TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.serving import fresh_loop
from tests.small_tables import curated
from tests.small_views import view_of

INNER = Starlette(routes=[Route("/{path:path}", lambda request: PlainTextResponse(f"inside {request.url.path}"))])
APP = DataAddresses(INNER, buckets=Buckets(0))
PICTURES = DataAddresses(INNER, addresses=PICTURE_ADDRESSES, headers=picture_headers(), buckets=Buckets(0))
SVG_TEXT = "{http://www.w3.org/2000/svg}text"
LINK = "http://localhost:8501/targets?multiple=3"


@pytest.fixture(autouse=True)
def _served() -> Iterator[None]:
    with patch.object(served, "current", lambda: served.Served(curated(), ())):
        yield


def get(
    address: str, *, app: DataAddresses = APP, method: str = "GET", host: str = "localhost:8501", **more: str
) -> Answer:
    path, _, query = address.partition("?")
    headers = [
        (b"host", host.encode()),
        *((name.replace("_", "-").encode(), said.encode()) for name, said in more.items()),
    ]
    scope = {
        "type": "http", "method": method, "scheme": "http", "path": path, "query_string": query.encode(), "headers": headers,
        "client": ("203.0.113.7", 1),
    }  # fmt: skip
    return fresh_loop.run(collected(app, scope))


def rows(answer: Answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.body.decode())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_charts_file_has_the_numbers_of_the_picture_for_the_views_own_choices(language: Language) -> None:
    answer = get(f"/charts/target_path.csv?lang={language}&multiple=3")
    picture = chart_shown("target_path", view_of(lang=language, multiple=3.0), curated(), Style())
    assert (answer.status, answer.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    assert answer.body == chart_csv(picture, wording_for(language))
    assert rows(answer)[0][picture.table.head[0]] == "2024"


def test_json_says_what_the_rows_are_and_where_the_view_is() -> None:
    told = json.loads(get("/charts/target_path.json?multiple=3").body)
    assert told["link"] == LINK and told["citation"].endswith(LINK)
    assert [column.get("unit") for column in told["columns"]] == ["period", "cad", "cad", "cad"]
    assert told["rows"][1]["Non-US markets (millions of Canadian dollars)"] == 215306.1


def test_a_charts_page_can_be_named() -> None:
    usual, first = (json.loads(get(f"/charts/target_path.json{query}").body) for query in ("", "?page=overview"))
    assert (usual["link"], first["link"]) == ("http://localhost:8501/targets", "http://localhost:8501/")


def test_the_query_of_a_page_can_be_used_as_it_is() -> None:
    assert get("/charts/us_share.csv?present=1&chart=us_share&utm_source=mail&lang=FR").status == 200


def test_the_file_names_what_describes_it_and_the_view() -> None:
    link = get("/charts/target_path.csv?multiple=3").headers["link"]
    assert (
        link
        == f'<http://localhost:8501/charts/target_path.json?multiple=3>; rel="describedby", <{LINK}>; rel="alternate"'
    )


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_is_that_of_the_repository(table: object) -> None:
    answer = get(f"/data/{table.file}")  # type: ignore[attr-defined]
    assert answer.body == table_csv(curated()[table.name])  # type: ignore[attr-defined]


def test_the_data_package_describes_the_tables_that_are_served() -> None:
    package = json.loads(get("/data/datapackage.json").body)
    first = package["resources"][0]
    assert first["bytes"] == len(get(f"/data/{first['path']}").body)


@pytest.mark.parametrize("address", ["/charts/us_share.csv", "/data/partners.csv", "/openapi.json"])
def test_a_program_that_has_the_file_is_told_so_and_every_origin_may_read(address: str) -> None:
    first = get(address)
    again = get(address, if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["access-control-allow-origin"] == "*" and "max-age" in first.headers["cache-control"]
    head = get(address, method="HEAD")
    assert head.body == b"" and int(head.headers["content-length"]) == len(first.body)
    short = get(address, accept_encoding="gzip")
    assert gzip.decompress(short.body) == first.body and short.headers["etag"] != first.headers["etag"]


WRONG = [
    ("lang=en&multiple=three", 400, "“multiple” cannot be “three”", "a number with a decimal point"),
    ("look=sideways", 400, "“look” cannot be “sideways”", "now, rates, lanes and day"),
    ("multipel=3", 400, "no parameter “multipel”", "Possible: multiple."),
    ("partner=XXX", 400, "“partner” cannot be “XXX”", "The page would show"),
    ("multiple=2&multiple=3", 400, "more than once", "2&3"),
    ("page=tariffs", 400, "does not have the chart", "overview and targets"),
    ("page=nowhere", 400, "“page” cannot be “nowhere”", "targets"),
    ("lang=fr&multiple=trois", 400, "« multiple »", "un nombre avec un point décimal"),
]


@pytest.mark.parametrize(("query", "status", "what", "possible"), WRONG)
def test_a_wrong_parameter_is_answered_with_a_sentence(query: str, status: int, what: str, possible: str) -> None:
    answer = get(f"/charts/target_path.csv?{query}")
    said = answer.body.decode().replace("\u00a0", " ")
    assert answer.status == status and what in said and possible in said, said
    assert answer.headers["access-control-allow-origin"] == "*"
    assert json.loads(get(f"/charts/target_path.json?{query}").body)["error"].replace("\u00a0", " ") + "\n" == said


@pytest.mark.parametrize(
    "address", ["/charts/none.csv", "/charts/us_share.xls", "/charts/", "/data/none.csv", "/data/../curated/partners.csv",
                "/data/..%2f..%2fpyproject.toml", "/data/%2e%2e/README.md", "/charts/../../etc/passwd"]
)  # fmt: skip
def test_what_there_is_not_is_answered_with_what_there_is(address: str) -> None:
    answer = get(address)
    assert answer.status == 404
    assert ("us_share" if address.startswith("/charts/") else "partners.csv") in answer.body.decode()


def test_other_paths_pass_and_other_methods_are_refused() -> None:
    assert get("/data").body == b"inside /data"
    assert get("/targets?multiple=3").body == b"inside /targets"
    refused = get("/charts/us_share.csv", method="POST")
    assert (refused.status, refused.headers["allow"]) == (405, "GET, HEAD")


def test_a_host_that_is_none_is_refused_and_never_written() -> None:
    assert get("/charts/us_share.json", host='x"><script>').status == 400


def test_without_tables_the_answer_says_so() -> None:
    with patch.object(served, "current", lambda: served.Served(None, ())):
        assert get("/charts/us_share.json").status == 503


def test_who_asks_too_often_is_told_when_to_ask_again() -> None:
    app = DataAddresses(INNER, buckets=Buckets(2))
    statuses = [get("/charts/us_share.csv?lang=fr", app=app).status for _ in range(3)]
    last = get("/charts/us_share.csv?lang=fr", app=app)
    assert statuses == [200, 200, 429] and int(last.headers["retry-after"]) in (29, 30)
    assert "Réessayez dans" in last.body.decode()


def test_a_bucket_fills_again_and_clients_are_forgotten() -> None:
    clock = [0.0]
    buckets = Buckets(60, now=lambda: clock[0], most=2)
    assert [buckets.take("a") for _ in range(61)] == [0] * 60 + [1]
    clock[0] = 1.0
    assert [buckets.take("a"), buckets.take("a")] == [0, 1]
    assert [buckets.take(name) for name in ("b", "c", "a")] == [0, 0, 0]


def test_a_household_is_one_client_and_the_limit_is_configuration() -> None:
    assert network("2001:db8::1") == network("2001:db8::ffff") != network("2001:db8:0:1::1")
    assert network("192.0.2.1") != network("192.0.2.2")
    assert buckets_of({"TRADE_DATA_REQUESTS_PER_MINUTE": "0"}).take("a") == 0
    with pytest.raises(ValueError, match="number of requests"):
        buckets_of({"TRADE_DATA_REQUESTS_PER_MINUTE": "many"})


def texts(svg: bytes) -> str:
    return " ".join(" ".join("".join(e.itertext()) for e in ElementTree.fromstring(svg).iter(SVG_TEXT)).split())


@pytest.mark.browser
def test_a_chart_is_a_picture_with_its_finding_as_text_and_the_same_bytes_each_time() -> None:
    address = "/charts/target_path.svg?lang=fr&multiple=3"
    first, again = get(address, app=PICTURES), vector_picture(chart_of_address(), Style().width)
    assert (first.status, first.headers["content-type"]) == (200, "image/svg+xml")
    assert first.headers["content-security-policy"].startswith("default-src 'none'")
    assert [word for word in chart_of_address().caption.title.split() if word not in texts(first.body)] == []
    assert first.body == again
    assert get(address, app=PICTURES, if_none_match=first.headers["etag"]).status == 304
    assert get(f"{address}&scheme=dark", app=PICTURES).headers["etag"] != first.headers["etag"]


def chart_of_address() -> Chart:
    return chart_shown("target_path", view_of(lang="fr", multiple=3.0), curated(), Style())


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_browser_the_address_of_a_picture_says_what_works(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    answer = get(f"/charts/target_path.svg?lang={language}", app=PICTURES)
    assert answer.status == 501 and answer.body.decode() == f"{wording_for(language)('address-no-pictures')}\n"


def test_a_picture_is_refused_like_data_and_is_not_drawn_in_their_line() -> None:
    assert get("/charts/target_path.svg?multiple=much", app=PICTURES).status == 400
    assert get("/charts/none.svg", app=PICTURES).status == 404
    assert get("/charts/target_path.svg").body == b"inside /charts/target_path.svg"


def test_the_description_names_every_chart_table_and_parameter() -> None:
    told = json.loads(get("/openapi.json?lang=fr").body)
    chart = told["paths"]["/charts/{chart}.csv"]["get"]["parameters"]
    assert chart[0]["schema"]["enum"] == sorted(FIGURES)
    assert {each["name"] for each in chart[1:]} == set(NAMES)
    assert told["paths"]["/data/{table}.csv"]["get"]["parameters"][0]["schema"]["enum"] == [t.name for t in TABLES]
    assert {PARAMETERS[name].form for name in NAMES if name != "page"} == set(SCHEMAS) - {"switch"} | {
        "choice",
        "switch",
    }
