"""Open pages follow the tables: a real server, two readers over its socket, and files that change under it."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.frozen_tables import FROZEN
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.serving.fresh_loop import run as fresh
from tests.serving.socket_reader import Run, SocketReader

WITHIN_SECONDS = 6.0  # every page is tried with the new tables before they are shown
# The machine may be busy with other work: what is promised is held apart from what fails a test.
BUSY_FACTOR = 10.0
TABLE = "glossary.csv"
OLD, NEW = "Herfindahl-Hirschman index", "Index of Herfindahl and Hirschman"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the curated tables in a folder of its own."""
    return Path(shutil.copytree(FROZEN, tmp_path_factory.mktemp("live") / "curated"))


@pytest.fixture(scope="module")
def app(copied: Path) -> Iterator[str]:
    """The app on the copy."""
    environment = {"TRADE_DATA_FOLDER": str(copied)}
    with running_app(ENTRY, folder=REPOSITORY, log=copied.parent / "log.txt", environment=environment) as address:
        yield address


@pytest.fixture
def folder(copied: Path) -> Iterator[Path]:
    """The copy, as it was again after the test."""
    yield copied
    for path in FROZEN.iterdir():
        if (copied / path.name).read_bytes() != path.read_bytes():
            shutil.copy(path, copied)


def broken(content: bytes) -> bytes:
    """A table with the separators of another country."""
    return content.replace(b",", b";")


def text(run: Run) -> str:
    """Everything that a run wrote as HTML."""
    return "\n".join(element.html.body for element in run.of_kind("html"))


async def told(reader: SocketReader, word: str, since: float) -> float:
    """Seconds from a moment until the reader was shown a word, without asking for anything."""
    while True:
        run = await asyncio.wait_for(reader.hear(), WITHIN_SECONDS * BUSY_FACTOR + 5)
        assert run.errors == ()
        if word in text(run):
            return time.monotonic() - since


def test_a_saved_table_and_a_broken_one_reach_every_open_page_without_a_click(app: str, folder: Path) -> None:
    async def readers() -> list[float]:
        async with (
            SocketReader(app, "data", "part=glossary") as first,
            SocketReader(app, "data", "part=state") as second,
        ):
            assert NEW not in text(await first.arrive())
            assert "every file can be read and follows every rule" in text(await second.arrive())
            await asyncio.sleep(0.6)  # the copy is no longer being written
            sound = (folder / TABLE).read_bytes()
            took: list[float] = []

            (folder / TABLE).write_bytes(broken(sound))
            since = time.monotonic()
            took += await asyncio.gather(told(first, "has a problem on line", since), told(second, f"{TABLE}:", since))
            assert OLD in text(await first.arrive())  # the last good data stay up

            (folder / TABLE).write_bytes(sound.replace(OLD.encode(), NEW.encode()))
            since = time.monotonic()
            took += await asyncio.gather(
                told(first, NEW, since), told(second, "every file can be read and follows every rule", since)
            )
            return took

    took = fresh(readers())
    assert max(took) < WITHIN_SECONDS * BUSY_FACTOR, took


@pytest.mark.soak
def test_a_restart_with_broken_files_serves_the_kept_copy_with_its_day(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FROZEN, tmp_path / "curated"))
    environment = {"TRADE_DATA_FOLDER": str(folder)}
    kept = folder.parent / ".last_good" / "last_good.zip"
    with running_app(ENTRY, folder=REPOSITORY, log=tmp_path / "a.txt", environment=environment):
        deadline = time.monotonic() + 20
        while not kept.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
    assert kept.exists()
    (folder / TABLE).write_bytes(broken((folder / TABLE).read_bytes()))

    async def reader(address: str) -> str:
        async with SocketReader(address, "data", "part=state&lang=fr") as one:
            return text(await one.arrive())

    with running_app(ENTRY, folder=REPOSITORY, log=tmp_path / "b.txt", environment=environment) as address:
        shown = fresh(reader(address))
    assert "Les derni\u00e8res donn\u00e9es valides, lues le" in shown
    assert "la copie de secours des dernières données valides" in shown
    assert f"{TABLE}:1" in shown


def test_a_choice_of_the_reader_survives_the_new_run(app: str, folder: Path) -> None:
    async def reader() -> str:
        async with SocketReader(app, "data", "part=state&lang=fr") as one:
            await one.arrive()
            await asyncio.sleep(0.6)
            sound = (folder / TABLE).read_bytes()
            (folder / TABLE).write_bytes(broken(sound))
            await told(one, f"{TABLE}:", time.monotonic())
            (folder / TABLE).write_bytes(sound)
            await told(one, "chaque fichier peut être lu", time.monotonic())
            return one.query

    assert parse_qs(fresh(reader())) == {"lang": ["fr"], "part": ["state"]}


@pytest.mark.soak
def test_a_table_saved_under_a_filter_reaches_no_reader_and_its_repair_does(app: str, folder: Path) -> None:
    monthly = folder / "exports_monthly.csv"
    sound = monthly.read_bytes()
    only_us = b"".join(line for line in sound.splitlines(keepends=True) if b",USA," in line or b"_code" in line)

    async def reader() -> tuple[Run, Run, float]:
        async with SocketReader(app, "") as one, SocketReader(app, "data", "part=state") as other:
            await one.arrive()
            await other.arrive()
            await asyncio.sleep(0.6)
            monthly.write_bytes(only_us)
            await told(other, "restart the app if the change is right", time.monotonic())
            held = await one.arrive()
            monthly.write_bytes(sound)
            return held, await other.arrive(), await told(other, "every file can be read", time.monotonic())

    held, _, took = fresh(reader())
    assert held.errors == () and "The file exports_monthly.csv has a problem" in text(held)
    assert len(held.of_kind("plotly_chart")) > 0 and took < WITHIN_SECONDS * BUSY_FACTOR
