"""Tables that change while the app runs: a saved one appears, a broken one never takes the page down."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import faults, words
from tests.live_server import ENTRY, REPOSITORY, running_app

pytestmark = pytest.mark.browser
TABLE = "targets.csv"


@pytest.fixture
def table(data_folder: Path) -> Iterator[Path]:
    """One table of the running app, mended after the test."""
    path = data_folder / TABLE
    sound = path.read_bytes()
    yield path
    path.write_bytes(sound)


def test_an_edited_table_appears_without_a_restart(closed_page: OpenPage, table: Path) -> None:
    table.write_text(
        table.read_text(encoding="utf-8").replace("Same pledge applied to goods only", "The pledge for goods alone"),
        encoding="utf-8",
    )
    page, _ = closed_page("/targets")
    assert "The pledge for goods alone" in words(page)


def test_a_broken_table_leaves_the_last_good_data_with_a_notice(closed_page: OpenPage, table: Path) -> None:
    page, seen = closed_page("/targets")
    table.write_bytes(table.read_bytes().replace(b",customs,", b",custums,", 1))
    page.reload()
    wait_ready(page)
    text = words(page)
    assert f"The table {TABLE} has a problem at line" in text
    assert "C$215.3" in text
    assert faults(page) == []
    assert seen.problems == []


def test_text_that_looks_like_markup_is_shown_as_text(closed_page: OpenPage, table: Path) -> None:
    hostile = "<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1)) =1+1"
    table.write_text(
        table.read_text(encoding="utf-8").replace("Same pledge applied to goods only", hostile), encoding="utf-8"
    )
    page, seen = closed_page("/targets")
    assert hostile in words(page)
    assert seen.problems == []


def test_tables_broken_at_the_start_show_their_problems_in_the_page(
    chromium: object, tmp_path: Path, data_folder: Path, closed_page: OpenPage
) -> None:
    folder = tmp_path / "curated"
    shutil.copytree(data_folder, folder)
    (folder / TABLE).write_bytes((folder / TABLE).read_bytes().replace(b",", b";"))
    page, _ = closed_page("/", ready=False)
    with running_app(
        ENTRY, folder=REPOSITORY, log=tmp_path / "log.txt", environment={"TRADE_DATA_FOLDER": str(folder)}
    ) as address:
        page.goto(f"{address}/tariffs?lang=fr")
        wait_ready(page)
        text = words(page)
    assert "Les données ne peuvent pas être affichées" in text
    assert "targets.csv:1" in text and "points-virgules" in text
