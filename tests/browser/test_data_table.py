"""The table in a real browser: numbers and menu in the language of the page, and downloads with the right contents."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage

HEAD = 18  # px from the top of the table to the middle of its head


@pytest.mark.parametrize(("language", "written"), [("en", "243,888.3"), ("fr", "243\u00a0888,3")])
def test_numbers_follow_the_language_of_the_page_and_not_of_the_browser(
    closed_page: OpenPage, language: str, written: str
) -> None:
    """A table is a painting, whose text cannot be read back: this asks for what Streamlit asks for when it paints."""
    page, _ = closed_page(f"/data?lang={language}", locale="de-DE")
    assert page.evaluate("new Intl.NumberFormat(navigator.languages).format(243888.3)") == written


def test_the_menu_of_a_column_is_in_french(closed_page: OpenPage) -> None:
    page, _ = closed_page("/data?lang=fr&table=blocs")
    box = page.locator("[data-testid=stDataFrame] canvas").first.bounding_box()
    assert box is not None
    menu = page.locator("[data-testid=stDataFrameColumnMenu]")
    for x in range(20, int(box["width"]), 8):
        page.mouse.move(box["x"] + x, box["y"] + HEAD)
        page.mouse.click(box["x"] + x, box["y"] + HEAD)
        if menu.count():
            break
    expect(menu).to_contain_text("Tri croissant")
    words = [text.splitlines()[-1] for text in menu.get_by_role("menuitem").all_inner_texts() if text.strip()]
    assert words == [
        "Tri croissant",
        "Tri décroissant",
        "Ajuster la largeur",
        "Épingler la colonne",
        "Masquer la colonne",
    ]


def test_both_downloads_hold_what_they_say(closed_page: OpenPage, tmp_path: Path) -> None:
    page, _ = closed_page("/data?lang=fr&table=partner_gdp&find=japon")
    for label, name, rows in (
        ("lignes affichées", "partner_gdp-vue.csv", 1),
        ("tout le tableau", "partner_gdp.csv", 211),
    ):
        with page.expect_download() as download:
            page.get_by_role("button", name=label).click()
        assert download.value.suggested_filename == name
        download.value.save_as(tmp_path / name)
        assert len(list(csv.reader((tmp_path / name).open(encoding="utf-8-sig", newline="")))) == rows + 1


def test_links_to_sources_leave_by_a_new_window_without_a_way_back(closed_page: OpenPage) -> None:
    page, _ = closed_page("/data?part=sources")
    link = page.locator(".source-list a").first
    assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "noopener noreferrer")
