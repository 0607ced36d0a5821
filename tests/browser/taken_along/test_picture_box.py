"""The box under a chart: a picture in the language, colours, shape and format that the reader chooses."""

import time
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from components.drawing.style import LIGHT, SHAPES
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def opened(page: Page, chart: str, **choices: str) -> str:
    """Open the box of a chart and make choices; returns its selector."""
    box = f'.picture-box[data-chart="{chart}"]'
    page.locator(f"{box} summary").click()
    for name, code in choices.items():
        page.locator(f"{box} select[data-choice={name}]").select_option(code)
    return box


def saved(page: Page, box: str, folder: Path) -> Path:
    with page.expect_download() as download:
        page.locator(f"{box} button[data-do=save]").click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_a_square_dark_picture_in_french_is_saved_from_an_english_page(closed_page: OpenPage, tmp_path: Path) -> None:
    page, seen = closed_page("/targets?multiple=3")
    box = opened(page, "target_path", lang="fr", scheme="dark", shape="square", format="png-2")
    path = saved(page, box, tmp_path)
    assert path.name.startswith("trajectoire-vers-la-cible-d-exportation_") and path.name.endswith("_square_dark.png")
    with Image.open(path) as picture:
        assert picture.size == (2 * 1080, 2 * 1080)
        assert picture.convert("RGB").getpixel((5, 5)) == (0x12, 0x19, 0x1C)
    expect(page.locator(f"{box} [role=status]")).to_have_text("Saved.", timeout=20_000)
    assert seen.problems == []


def test_an_svg_has_the_view_of_the_page_in_its_words(closed_page: OpenPage, tmp_path: Path) -> None:
    page, _ = closed_page("/targets?multiple=3&lang=fr")
    svg = saved(page, opened(page, "target_path", lang="en", format="svg-1"), tmp_path).read_text("utf-8")
    assert "2035 target" in svg.replace("\u00a0", " ")
    assert "Source: Statistics Canada" in svg


def test_both_languages_come_in_one_click(closed_page: OpenPage) -> None:
    page, _ = closed_page("/")
    box, names = opened(page, "target_path", lang="both"), []
    page.on("download", lambda download: names.append(download.suggested_filename))
    page.locator(f"{box} button[data-do=save]").click()
    expect(page.locator(f"{box} [role=status]")).to_have_text("Saved.", timeout=20_000)
    page.wait_for_timeout(300)
    assert [name.partition("_")[0] for name in names] == [
        "path-to-the-export-target",
        "trajectoire-vers-la-cible-d-exportation",
    ]


def test_the_picture_of_the_map_has_its_countries(closed_page: OpenPage, tmp_path: Path) -> None:
    page, seen = closed_page("/partners")
    box = opened(page, "partner_map", shape="wide", format="png-1")
    with Image.open(saved(page, box, tmp_path)) as picture:
        assert picture.size == (SHAPES["wide"][0], 900)
        colours = {colour for _, colour in picture.convert("RGB").getcolors(500_000) or []}
    land = tuple(int(LIGHT.us[i : i + 2], 16) for i in (1, 3, 5))
    assert land in colours  # the United States, in a colour of their own
    assert seen.problems == []


def test_the_picture_and_its_alternative_text_are_copied(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?aim=record")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    box = opened(page, "target_record", lang="fr")
    page.locator(f"{box} button[data-do=copy]").click()
    expect(page.locator(f"{box} [role=status]")).to_have_text("Copied.", timeout=20_000)
    assert page.evaluate("navigator.clipboard.read().then((items) => items[0].types)") == ["image/png"]
    page.locator(f"{box} button[data-do=copy-alt]").click()
    expect(page.locator(f"{box} [role=status]")).to_have_text("Copied.", timeout=20_000)
    page.wait_for_timeout(500)
    assert "cible" in page.evaluate("navigator.clipboard.readText()")


def test_a_picture_comes_within_a_second_once_the_box_is_open(closed_page: OpenPage, tmp_path: Path) -> None:
    page, _ = closed_page("/targets")
    box = opened(page, "target_path")
    page.wait_for_timeout(3000)  # plotly.js comes when the box opens
    saved(page, box, tmp_path)  # the first draws the chart on the server
    began = time.monotonic()
    saved(page, box, tmp_path)
    assert time.monotonic() - began < 3  # a second on a quiet machine
