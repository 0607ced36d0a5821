"""Ctrl-C stops a refresh, or the acceptance of one, with a sentence; the tables are those from before or all of those from after."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.files.publishing import publish
from data.reading.loading import read_bytes, version
from data.refresh import candidates, run
from tests.refresh.refresh_runs import accept, curated_folder, served
from tests.refresh.statcan_answers import Fault, Service


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    yield from served(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return curated_folder(tmp_path)


def test_ctrl_c_stops_a_refresh_with_a_sentence_and_changes_nothing(folder: Path, service: Service) -> None:
    before = read_bytes(folder)
    service.fail("getCubeMetadata", *[Fault(status=503)] * 9)
    command = [sys.executable, "-m", "data", "refresh", str(folder), "--source", "statcan", "--language", "fr"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    while not service.asked and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, "Traceback" in err) == (130, "arrêté; rien n'a été modifié\n", False)
    assert read_bytes(folder) == before and not candidates.place(folder).exists()


@pytest.mark.parametrize("late", [False, True])
def test_ctrl_c_stops_an_acceptance_before_all_files_or_after_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, late: bool
) -> None:
    before = read_bytes(folder)
    after = before | {
        "blocs.csv": before["blocs.csv"].replace(b"\n", b" \n", 1),
        "notes.csv": before["notes.csv"] + b"\n",
    }
    candidates.write(folder, candidates.Candidates(after, version(before)))
    monkeypatch.setattr(run, "check_contents", lambda *_: ({}, []))

    def interrupted(place: Path, files: dict[str, bytes]) -> None:
        if late:
            publish(place, files)
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "publish", interrupted)
    status, said = accept(folder)
    assert status == 130 and read_bytes(folder) == (after if late else before)
    assert candidates.place(folder).exists() is not late
    assert said == [
        "stopped, but the new figures were already in the tables: blocs.csv, notes.csv; to see the changes: git diff"
        if late
        else "stopped; nothing was changed"
    ]
