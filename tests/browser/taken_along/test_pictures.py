"""Every chart saves as PNG at 3x and as SVG, with title, subtitle and source inside the picture."""

import re
from pathlib import Path

import pytest
from PIL import Image

from components.html.cells import LONG
from tests.browser.conftest import OpenPage
from tests.browser.visits import click_ready

pytestmark = pytest.mark.browser


def test_a_chart_saves_as_png_at_three_times_its_size(closed_page: OpenPage, tmp_path: Path) -> None:
    page, seen = closed_page("/targets")
    box = page.locator(".st-key-target_path .js-plotly-plot").bounding_box()
    with page.expect_download() as download:
        page.locator('button.save-picture[data-chart="target_path"][data-scale="3"]').click()
    assert page.locator(".save-pictures output").first.inner_text() == "Saved."
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert re.fullmatch(r"path-to-the-export-target_[2-9A-Z]{6}_\d{4}-\d\d-\d\d\.png", path.name)
    with Image.open(path) as picture:
        assert box is not None
        assert picture.width == pytest.approx(box["width"] * 3, abs=6)
        assert len(picture.convert("RGB").resize((200, 120)).getcolors(30_000) or []) > 20
    assert seen.problems == []


def test_a_chart_saves_as_svg_with_its_caption_inside(closed_page: OpenPage, tmp_path: Path) -> None:
    page, _ = closed_page("/targets?lang=fr&aim=shares")
    with page.expect_download() as download:
        page.locator('button.save-picture[data-chart="us_share"][data-format="svg"]').click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    svg = path.read_text(encoding="utf-8").replace("\u00a0", " ")
    assert re.fullmatch(r"part-des-etats-unis-dans-les-exportations_[2-9A-Z]{6}_\d{4}-\d\d-\d\d\.svg", path.name)
    assert "La part des États-Unis" in svg
    assert "Source : Statistique Canada" in svg
    assert "désaisonnalisé" in svg


def test_the_canvas_is_as_wide_as_the_window_and_its_picture_stands_whole_in_it(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?present=1&chart=us_share")
    seen = page.viewport_size
    picture = page.locator('[data-testid="stPlotlyChart"] .main-svg').first.bounding_box()
    room = page.locator('[data-testid="stMainBlockContainer"]').bounding_box()
    assert seen and picture and room
    assert room["width"] == seen["width"]
    assert picture["width"] == pytest.approx(seen["width"], abs=20)  # charts are drawn in steps of 20 px
    assert picture["x"] >= 0


@pytest.mark.parametrize(("width", "height"), [(1366, 625), (1536, 730)])
def test_the_canvas_fits_a_window_that_is_lower_than_16_9(closed_page: OpenPage, width: int, height: int) -> None:
    page, _ = closed_page("/targets?present=1&lang=fr", viewport={"width": width, "height": height})
    picture = page.locator('[data-testid="stPlotlyChart"] .main-svg').first.bounding_box()
    assert picture
    assert picture["y"] >= 0 and picture["y"] + picture["height"] <= height
    assert picture["height"] > 0.9 * height
    assert picture["x"] == pytest.approx((width - picture["width"]) / 2, abs=10)


def test_escape_leaves_presenter_mode(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?present=1")
    page.keyboard.press("Escape")
    page.wait_for_selector('[data-testid="stTopNavLink"]', timeout=15_000)
    page.wait_for_url(lambda address: "present" not in address)


def test_the_text_table_tells_the_numbers_of_the_chart(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets")
    click_ready(page, '.text-version summary:has-text("Text version")')
    row = page.locator(".text-table tbody tr", has_text="2025").first.inner_text().replace("\u00a0", " ")
    assert "C$215.3 billion" in row and "+C$18.4 billion" in row


def test_the_rows_of_a_text_table_are_made_when_it_is_opened(closed_page: OpenPage) -> None:
    page, seen = closed_page("/agreements?lang=fr")
    folded = page.locator(".text-version").first
    waiting = folded.locator("tbody").get_attribute("data-rows")
    assert waiting and folded.locator("tbody tr").count() == 0
    folded.locator("summary").click()
    folded.locator("tbody tr").first.wait_for()
    cells = folded.locator("tbody tr").evaluate_all("rows => rows.map(row => [...row.cells].map(c => c.textContent))")
    assert cells == [line.split("\t") for line in waiting.split("\n")]
    heads = folded.locator("thead th").count()
    assert all(len(row) == heads for row in cells)
    assert folded.locator('tbody th[scope="row"]').count() == len(cells)
    long = folded.locator("tbody td.long").all_inner_texts()
    assert all(len(text) > LONG for text in long)
    folded.locator("summary").click()
    folded.locator("summary").click()
    assert folded.locator("tbody tr").count() == len(cells)  # made once
    assert seen.problems == []


def test_a_search_in_the_page_finds_the_rows_of_folded_text_tables(closed_page: OpenPage) -> None:
    page, _ = closed_page("/agreements")
    page.keyboard.press("Control+f")
    assert page.locator(".text-version tbody[data-rows]").count() == 0
    assert page.locator(".text-version:not([open]) tbody tr").count() > page.locator(".text-version").count()
