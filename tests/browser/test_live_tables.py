"""Tables that change while the app runs: a saved one appears, a broken one never takes the page down."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import PHONE, faults, query, words
from tests.live_server import ENTRY, REPOSITORY, running_app
from tests.soak import sampled

pytestmark = pytest.mark.browser
TABLE = "targets.csv"


def mended(path: Path) -> Iterator[Path]:
    """A table of the running app that a test may break, as it was again after the test."""
    sound = path.read_bytes()
    yield path
    path.write_bytes(sound)


@pytest.fixture
def table(data_folder: Path) -> Iterator[Path]:
    """The targets."""
    yield from mended(data_folder / TABLE)


@pytest.fixture
def partners(data_folder: Path) -> Iterator[Path]:
    """The partners."""
    yield from mended(data_folder / "partners.csv")


@pytest.fixture
def glossary(data_folder: Path) -> Iterator[Path]:
    """The glossary."""
    yield from mended(data_folder / "glossary.csv")


def appears(page: Page, text: str, *, seconds: float = 120) -> None:
    """Wait until a page that nobody touches shows a text."""
    page.get_by_text(text, exact=False).first.wait_for(state="attached", timeout=seconds * 1000)
    wait_ready(page)


def test_an_edited_table_appears_in_every_open_page_and_nothing_else_moves(
    closed_page: OpenPage, data_folder: Path, glossary: Path
) -> None:
    first, seen = closed_page("/data?part=glossary&lang=fr")
    second, _ = closed_page("/data?part=glossary", viewport=PHONE)
    first.evaluate("document.querySelector('[data-testid=stMain]').scrollTo(0, 300)")
    glossary.write_text(
        glossary.read_text(encoding="utf-8")
        .replace("Droit antidumping", "Droit contre le dumping")
        .replace("Antidumping duty", "Duty against dumping"),
        encoding="utf-8",
    )
    appears(first, "Droit contre le dumping")
    appears(second, "Duty against dumping")
    assert query(first) == {"part": "glossary", "lang": "fr"}
    assert first.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") == 300
    assert faults(first) == [] and seen.problems == []


def test_a_broken_table_leaves_the_last_good_data_with_a_notice(closed_page: OpenPage, glossary: Path) -> None:
    page, seen = closed_page("/data?part=glossary")
    presented, _ = closed_page("/sectors?present=1")
    glossary.write_bytes(glossary.read_bytes().replace(b",", b";"))
    said = f"The file {glossary.name} has a problem on line 1. The last valid data, read on"
    appears(page, said)
    appears(presented, said)
    assert presented.locator("[data-testid=stExpander]").count() == 0 and faults(presented) == []
    assert "Antidumping duty" in words(page)
    assert faults(page) == []
    assert seen.problems == []


def test_a_csv_is_tried_previewed_on_another_page_and_ended_while_others_see_nothing_of_it(
    closed_page: OpenPage, glossary: Path
) -> None:
    other, _ = closed_page("/data?part=glossary")
    page, seen = closed_page("/data?part=try&lang=fr")
    assert "Choisir un fichier" in words(page) and "Upload" not in words(page) and "per file" not in words(page)
    tried = glossary.read_bytes().replace(b"Droit antidumping", b"Droit contre le dumping").replace(b"\n", b"\r\n")
    file: dict[str, Any] = {"name": "glossary (3).csv", "mimeType": "text/csv", "buffer": tried}
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", file)  # type: ignore[arg-type]
    page.locator(".st-key-do_preview button").click(timeout=120_000)
    page.locator(".st-key-preview_notice").wait_for()
    wait_ready(page)
    assert faults(page) == []
    page.get_by_text("Glossaire", exact=True).first.click()
    appears(page, "Droit contre le dumping")
    other.reload()
    wait_ready(other)
    assert "Aper\u00e7u" not in words(other) and other.locator(".st-key-preview_notice").count() == 0
    page.locator(".st-key-preview_notice button").click()
    appears(page, "Droit antidumping")
    assert page.locator(".st-key-preview_notice").count() == 0
    assert seen.problems == []


def test_a_file_beyond_the_limit_is_refused_in_the_language_of_the_page(closed_page: OpenPage) -> None:
    page, seen = closed_page("/data?part=try&lang=fr")
    file: dict[str, Any] = {"name": "big.csv", "mimeType": "text/csv", "buffer": b"x" * 2_200_000}
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", file)  # type: ignore[arg-type]
    alert = page.locator("[data-testid=stFileChip] [role=alert]")
    alert.wait_for()
    page.wait_for_timeout(300)
    assert alert.inner_text().startswith("Erreur") and "d\u00e9passe 2" in alert.inner_text()
    assert "2,2" in words(page) and "smaller" not in words(page)
    assert seen.problems == []


def test_text_that_looks_like_markup_is_shown_as_text(closed_page: OpenPage, table: Path) -> None:
    hostile = "<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1)) =1+1"
    table.write_text(
        table.read_text(encoding="utf-8").replace("Same pledge applied to goods only", hostile), encoding="utf-8"
    )
    page, seen = closed_page("/targets")
    appears(page, hostile)
    assert hostile in words(page)
    assert seen.problems == []


@pytest.mark.parametrize("path", sampled(["/partners?partner=CHN", "/targets?aim=scenarios&first=chn:5"]))
def test_a_name_that_looks_like_markup_is_shown_as_text_in_labels_and_links(
    closed_page: OpenPage, partners: Path, path: str
) -> None:
    hostile = "**China** ![x](https://evil.example/x.png) $x$ :red[r] :material/home:"
    sound = partners.read_text(encoding="utf-8")
    partners.write_text(sound.replace(",China,Chine,", f",{hostile},Chine,"), encoding="utf-8")
    page, seen = closed_page(path)
    shown = "name => document.body.innerText.replaceAll('\\u2060', '').includes(name)"
    page.wait_for_function(shown, arg=hostile, timeout=120_000)
    wait_ready(page)
    labels = page.locator('[data-testid="stPageLink"], [data-testid="stWidgetLabel"]').all_inner_texts()
    assert any(hostile in label.replace("\u2060", "") for label in labels)
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
