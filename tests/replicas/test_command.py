"""What `serve`, `roll` and `nginx` refuse, in one line and both languages; what a roll and the disk do without a server."""

import gzip
import json
import os
import socket
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.replicas import command, disk
from dashboard.replicas.disk import unreadable
from dashboard.replicas.state import LOCK, STATE, held, state_in
from dashboard.replicas.supervisor import Child
from tests.replicas.running import open_folder


def test_nothing_runs_where_no_server_was_started(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["roll", "--run-folder", str(tmp_path)]) == 1
    assert main(["roll", "--run-folder", str(tmp_path), "--language", "fr"]) == 1
    english, french = capsys.readouterr().err.splitlines()
    assert main(["status", "--run-folder", str(tmp_path)]) == 1 and capsys.readouterr().err == f"{english}\n"
    assert english == f"no server runs from {tmp_path}; start one with: make serve"
    assert french.startswith("aucun serveur n'est en marche dans") and str(tmp_path) in french


def test_what_a_killed_server_has_left_is_no_server(tmp_path: Path) -> None:
    (tmp_path / STATE).write_text(json.dumps({"pid": os.getpid(), "port": 8501}), encoding="utf-8")
    (tmp_path / LOCK).touch()
    assert state_in(tmp_path) is None
    assert state_in(tmp_path / "none") is None


def test_a_running_server_is_found_and_its_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / STATE).write_text(json.dumps({"pid": os.getpid(), "port": 8501}), encoding="utf-8")
    with held(tmp_path):
        assert (state_in(tmp_path) or {})["port"] == 8501
        with pytest.raises(BlockingIOError), held(tmp_path):
            pass
        (tmp_path / STATE).write_text("{", encoding="utf-8")
        assert state_in(tmp_path) is None


@pytest.fixture
def _with_nginx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command.shutil, "which", lambda *_, **__: "/bin/false")


def test_without_nginx_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command.shutil, "which", lambda *_, **__: None)
    assert main(["serve", "--run-folder", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "nginx is not installed; install it (Debian: apt-get install nginx)\n"


@pytest.mark.usefixtures("_with_nginx")
def test_what_cannot_be_served_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with open_folder() as folder, socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = str(listener.getsockname()[1])
        run = ["serve", "--run-folder", str(folder), "--port"]
        assert main([*run, port]) == 1
        assert f"port {port} is in use" in capsys.readouterr().err
        assert main([*run, "1", "--static", str(folder)]) == 1
        assert "has no index.html" in capsys.readouterr().err
        for count in ("0", "65"):
            assert main([*run, "1", "--replicas", count]) == 1
            assert capsys.readouterr().err == "--replicas must be a number from 1 to 64\n"


def test_a_folder_that_not_every_user_may_enter_is_named(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    (closed / "inside").mkdir(parents=True)
    closed.chmod(0o700)
    assert unreadable([closed / "inside"]) == closed
    with open_folder() as folder:
        assert unreadable([folder]) is None


def test_where_a_server_keeps_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(command.FOLDER_VARIABLE, "/run/unit:/run/other")
    assert command.run_folder(None) == Path("/run/unit")
    monkeypatch.delenv(command.FOLDER_VARIABLE)
    assert command.run_folder(None) == (command.OF_ROOT if os.geteuid() == 0 else command.OF_OTHERS)
    assert command.run_folder(Path("/a/../b")) == Path("/b")


def test_a_process_that_ends_soon_after_its_start_waits_longer_each_time() -> None:
    child = Child("replica 1", ("true",), started=float("inf"))
    assert [child.pause() for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    child.started = float("-inf")
    assert child.pause() == 0


def test_static_files_are_written_once_and_again_where_they_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "page.js"
    source.write_text("// one\n" * 200, encoding="utf-8")
    monkeypatch.setattr(disk, "assets", lambda: [("/app/static/page.js", source, source.read_bytes())])
    assert [disk.write_assets(tmp_path / "run") for _ in range(2)] == [1, 0]
    source.write_text("// two\n" * 200, encoding="utf-8")
    os.utime(source, (1, 1))
    assert disk.write_assets(tmp_path / "run") == 1
    written = tmp_path / "run" / "assets" / "app" / "static" / "page.js"
    assert written.read_bytes() == gzip.decompress(written.with_name("page.js.gz").read_bytes()) == source.read_bytes()
    assert sorted(path.name for path in written.parent.iterdir()) == ["page.js", "page.js.gz"]
