"""Two real replicas behind a real nginx: a reader stays with one, and every answer is that of the app."""

import json
import re
import signal
from collections.abc import Iterator
from http.client import HTTPConnection

import psutil
import pytest
import requests
from websockets.exceptions import InvalidStatus

from dashboard.__main__ import main
from tests.replicas.running import Served, awaited, kind, needs_nginx, open_folder, serving, socket_of
from tests.serving import fresh_loop
from tests.serving.socket_reader import SocketReader

pytestmark = needs_nginx
NAME = "trade.example.org"


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    environment = {"TRADE_DATA_DRAIN_SECONDS": "1", "TRADE_DATA_HOSTS": NAME, "TRADE_DATA_REQUESTS_PER_MINUTE": "3"}
    environment["TRADE_DATA_LOG"] = "json"
    with open_folder() as edition:
        (edition / "index.html").write_text("<!doctype html><title>The static edition</title>", encoding="utf-8")
        with serving(2, environment, "--static", str(edition)) as running:
            yield running


def connections(pid: int) -> int:
    """How many connections a replica has."""
    process = psutil.Process(pid)
    return sum(c.status == psutil.CONN_ESTABLISHED for c in process.net_connections("tcp"))


def newcomer(address: str) -> str:
    """The cookie of somebody who comes for the first time."""
    return requests.get(f"{address}/", timeout=30).headers["Set-Cookie"].partition(";")[0]


def test_a_page_and_its_socket_are_answered_by_the_replica_of_the_cookie(served: Served) -> None:
    for number, pid in served.pids().items():
        cookie = f"replica={number}"
        answer = requests.get(f"{served.address}/tariffs", headers={"Cookie": cookie}, timeout=30)
        assert answer.ok and "Set-Cookie" not in answer.headers

        async def reads(cookie: str = cookie, pid: int = pid) -> None:
            before = connections(pid)
            sockets = [await socket_of(served.address, cookie) for _ in range(20)]
            assert connections(pid) >= before + 20 - 16  # nginx keeps up to 16 open for requests
            for socket in sockets:
                assert "Set-Cookie" not in socket.response.headers
                await socket.close()

        fresh_loop.run(reads())


def test_newcomers_get_a_cookie_and_reach_both_replicas(served: Served) -> None:
    assert {newcomer(served.address) for _ in range(40)} == {"replica=1", "replica=2"}
    cookie = requests.get(f"{served.address}/", timeout=30).headers["Set-Cookie"]
    assert re.fullmatch(r"replica=[12]; Path=/; HttpOnly; SameSite=Lax", cookie)
    wrong = requests.get(f"{served.address}/", headers={"Cookie": "replica=7"}, timeout=30)
    assert wrong.ok and wrong.headers["Set-Cookie"].startswith("replica=")


def test_a_page_is_shown_to_the_end_through_the_proxy(served: Served) -> None:
    async def reads() -> None:
        async with SocketReader(served.address, path="sectors", query="lang=fr") as reader:
            run = await reader.arrive()
            assert run.errors == () and run.of_kind("plotly_chart")

    fresh_loop.run(reads())


def test_the_status_has_each_replica_with_its_runs_and_no_reader_reaches_the_metrics(
    served: Served, capsys: pytest.CaptureFixture[str]
) -> None:
    async def reads() -> None:
        async with SocketReader(served.address, path="claims") as reader:
            assert (await reader.arrive()).errors == ()
            assert main(["status", "--json", "--run-folder", str(served.folder / "run")]) == 0

    fresh_loop.run(reads())
    replicas = json.loads(capsys.readouterr().out)
    assert [each["number"] for each in replicas] == [1, 2] and all(each["ready"] for each in replicas)
    assert sum(each["sessions"] for each in replicas) >= 1 and sum(each["runs"] for each in replicas) >= 1
    assert {each["failed_runs"] for each in replicas} == {0} and len({each["vintage"] for each in replicas}) == 1
    assert main(["status", "--run-folder", str(served.folder / "run")]) == 0
    assert replicas[0]["vintage"] in capsys.readouterr().out
    machine = {"Accept": "*/*", "Cookie": "replica=1"}
    assert requests.get(f"{served.address}/metrics", headers=machine, timeout=30).status_code == 404


def test_the_name_of_the_configuration_passes_and_another_does_not(served: Served) -> None:
    ours, port = {"Host": NAME}, served.address.rpartition(":")[2]
    assert requests.get(f"{served.address}/", headers=ours, timeout=30).status_code == 200
    assert f"http://{NAME}/feed.atom" in requests.get(f"{served.address}/feed.atom", headers=ours, timeout=30).text
    behind_tls = ours | {"X-Forwarded-Proto": "https"}
    assert (
        f"https://{NAME}/feed.atom" in requests.get(f"{served.address}/feed.atom", headers=behind_tls, timeout=30).text
    )
    assert requests.get(f"{served.address}/", headers={"Host": "other.example"}, timeout=30).status_code == 421

    async def opens(origin: str) -> None:
        await (await socket_of(served.address, "", origin)).close()

    fresh_loop.run(opens(f"http://127.0.0.1:{port}"))
    with pytest.raises(InvalidStatus, match="403"):
        fresh_loop.run(opens("http://other.example"))


def test_how_often_a_program_asks_is_counted_for_each_client(served: Served) -> None:
    def asked_from(client: str) -> int:
        connection = HTTPConnection("127.0.0.1", int(served.address.rpartition(":")[2]), source_address=(client, 0))
        connection.request("GET", "/data/partners.csv", headers={"Cookie": "replica=1"})
        return connection.getresponse().status

    assert [asked_from("127.0.0.2") for _ in range(4)] == [200, 200, 200, 429]
    assert asked_from("127.0.0.3") == 200


def test_a_program_without_cookies_keeps_one_replica(served: Served) -> None:
    address = f"{served.address}/data/partners.csv"
    assert [requests.get(address, timeout=30).status_code for _ in range(4)] == [200, 200, 200, 429]


def test_static_files_come_from_disk_as_the_app_sends_them(served: Served) -> None:
    port = served.state()["replicas"][0]["port"]
    files = served.folder / "run" / "assets"
    chunk = next((files / "static" / "js").glob("Selectbox.*.js")).relative_to(files).as_posix()
    font = next((files / "static" / "media").glob("*.woff2")).relative_to(files).as_posix()
    for path in (chunk, font, "app/static/page.js", "app/static/page.css", "app/static/countries.geojson"):
        ours = requests.get(f"{served.address}/{path}", timeout=30)
        apps = requests.get(f"http://127.0.0.1:{port}/{path}", timeout=30)
        assert ours.content == apps.content, path
        assert kind(ours) == kind(apps), path
        assert (ours.headers.get("Content-Encoding") == "gzip") is (path != font), path
        assert ours.headers["X-Content-Type-Options"] == "nosniff" and "Set-Cookie" not in ours.headers
        assert ours.headers["Cache-Control"].startswith("public, max-age="), path
    assert requests.get(f"{served.address}/static/js/none.js", timeout=30).status_code == 404


def test_the_static_edition_is_beside_the_app(served: Served) -> None:
    assert "The static edition" in requests.get(f"{served.address}/static-edition", timeout=30).text


def test_one_request_id_is_in_the_log_of_nginx_and_in_that_of_the_replica_with_nothing_that_a_reader_sent(
    served: Served,
) -> None:
    def lines() -> list[dict[str, object]]:
        return [json.loads(line) for line in served.said().splitlines() if line.startswith("{")]

    def writers(request_id: str) -> list[object]:
        return sorted(str(line["logger"]) for line in lines() if line.get("request_id") == request_id)

    planted = {"Cookie": "viewport=4242x777; replica=1", "X-Request-ID": "planted-by-a-reader"}
    requests.get(f"{served.address}/tariffs?partner=PLANTEDVALUE", headers=planted, timeout=30)

    def made() -> set[str]:
        return {str(line["request_id"]) for line in lines() if line["logger"] == "nginx"}

    awaited(lambda: any(writers(each) == ["dashboard.events.lines", "nginx"] for each in made()), 10)
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in made())
    assert {"ready", "request", "rerun", "session_opened", "session_closed"} <= {str(line["event"]) for line in lines()}
    for word in ("127.0.0.", "4242x777", "PLANTEDVALUE", "partner=", "planted-by-a-reader"):
        assert not [line for line in lines() if word in json.dumps(line)], word
    assert "PLANTEDVALUE" not in served.said()


def test_a_second_server_in_the_same_folder_is_refused_and_the_end_leaves_nothing(
    served: Served, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--run-folder", str(served.folder / "run")]) == 1
    assert f"pid {served.process.pid}" in capsys.readouterr().err
    children = psutil.Process(served.process.pid).children(recursive=True)
    assert len(children) >= 3
    served.process.send_signal(signal.SIGTERM)
    assert served.process.wait(timeout=30) == 0
    assert psutil.wait_procs(children, timeout=10)[1] == []
    assert not (served.folder / "run" / "state.json").exists()
