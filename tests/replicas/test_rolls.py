"""What dies is replaced and a roll interrupts nobody: with a stand-in that starts fast, and with the app itself in `make soak`."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import psutil
import pytest
import requests

from dashboard.__main__ import main
from dashboard.replicas.state import state_in
from tests.live_server import REPOSITORY, free_port
from tests.replicas.running import Served, awaited, needs_nginx, open_folder, replica_of_socket, serving

pytestmark = needs_nginx
PROGRAMS = ["tests.replicas.small_server", pytest.param("dashboard", marks=pytest.mark.soak)]


@pytest.fixture(scope="module", params=PROGRAMS)
def served(request: pytest.FixtureRequest) -> Iterator[Served]:
    with open_folder() as edition:
        (edition / "index.html").write_text("<!doctype html><title>The static edition</title>", encoding="utf-8")
        environment = {"TRADE_DATA_DRAIN_SECONDS": "1"}
        with serving(2, environment, "--static", str(edition), program=request.param) as running:
            yield running


def test_a_replica_that_is_killed_is_replaced_and_meanwhile_the_other_answers(served: Served) -> None:
    before = served.pids()
    os.kill(before[1], signal.SIGKILL)
    answer = requests.get(f"{served.address}/", headers={"Cookie": "replica=1"}, timeout=30)
    assert (answer.status_code, answer.headers["Set-Cookie"].partition(";")[0]) == (200, "replica=2")
    assert replica_of_socket(served.address, "replica=1") == "replica=2"
    awaited(lambda: served.pids()[1] != before[1] and served.is_ready(1))
    assert served.pids()[2] == before[2] and "replica 1 ended with status -9" in served.said()


def test_a_roll_restarts_each_replica_and_every_request_is_answered(
    served: Served, capsys: pytest.CaptureFixture[str]
) -> None:
    before, asked, over = served.pids(), dict[str, list[int]](), threading.Event()
    cookies = {"replica": "1"}

    def ask() -> None:
        while not over.is_set():
            for path in ("/readyz", "/livez", "/partners"):
                try:
                    answer = requests.get(f"{served.address}{path}", cookies=cookies, timeout=30)
                    asked.setdefault(path, []).append(answer.status_code)
                except requests.RequestException as error:
                    asked.setdefault(str(error), []).append(0)
            assert replica_of_socket(served.address, "replica=1") in ("replica=1", "replica=2")
            time.sleep(0.05)

    asking = threading.Thread(target=ask)
    asking.start()
    status = main(["roll", "--run-folder", str(served.folder / "run"), "--language", "fr"])
    over.set()
    asking.join()
    assert (status, capsys.readouterr().out) == (0, "2 répliques redémarrées\n"), served.said()
    assert set(before.values()).isdisjoint(served.pids().values())
    assert {path: set(statuses) for path, statuses in asked.items()} == {
        "/readyz": {200}, "/livez": {200}, "/partners": {200},
    }  # fmt: skip
    assert len(asked["/readyz"]) > 20


def test_while_no_replica_answers_a_page_in_both_languages_says_so(served: Served) -> None:
    for pid in served.pids().values():
        os.kill(pid, signal.SIGKILL)
    answer = requests.get(f"{served.address}/tariffs", timeout=30)
    assert answer.status_code in (502, 503)
    assert (answer.headers["Cache-Control"], answer.headers["Retry-After"]) == ("no-store", "5")
    assert 'lang="en"' in answer.text and 'lang="fr"' in answer.text and 'href="/static-edition/"' in answer.text
    assert requests.get(f"{served.address}/static-edition/", timeout=30).ok
    assert requests.get(f"{served.address}/readyz", timeout=30).status_code in (502, 503)


# Without it nothing ends the children of a supervisor that is killed: the supervisor does not use what is not there.
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv (util-linux) is not installed")
def test_a_supervisor_that_is_killed_takes_everything_along(served: Served) -> None:
    children = psutil.Process(served.process.pid).children(recursive=True)
    assert len(children) >= 3
    served.process.kill()
    assert psutil.wait_procs(children, timeout=20)[1] == []
    assert state_in(served.folder / "run") is None


@pytest.mark.soak
def test_a_replica_that_cannot_start_ends_the_start_with_a_sentence() -> None:
    with open_folder() as folder:
        run = ("serve", "--run-folder", str(folder / "run"), "--port", str(free_port()), "--replicas", "1")
        said = subprocess.run(
            (sys.executable, "-m", "tests.replicas.small_server", *run), check=False, cwd=REPOSITORY, timeout=200,
            capture_output=True, text=True, env={**os.environ, "TRADE_DATA_DRAIN_SECONDS": "soon"},
        )  # fmt: skip
    assert said.returncode == 1 and said.stderr.endswith("replica 1 was not ready; the lines above show why\n")
    assert "TRADE_DATA_DRAIN_SECONDS is 'soon'" in said.stderr
