"""A page prints whole: charts fit the sheet and stand on one, each sheet has its head and foot, controls are left out."""

from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PageObject, PdfReader

from tests.browser.conftest import OpenPage
from tests.browser.visits import PATHS, PHONE, address
from tests.soak import sampled

pytestmark = pytest.mark.browser

SHEETS = {"Letter": (612, 792), "A4": (595, 842)}  # points
NO_DIALOG = "() => { window.print = () => { window.__printed = true; }; }"


def printed(page: Page, sheet: str, *, landscape: bool = False) -> list[PageObject]:
    """The sheets of a page that a reader prints."""
    page.evaluate(NO_DIALOG)
    page.locator(".st-key-do_print button").click()
    for _ in range(200):
        if page.evaluate("!!window.__printed"):
            break
        page.wait_for_timeout(100)
    assert page.locator("[data-paper]").count() == 1
    return PdfReader(BytesIO(page.pdf(format=sheet, landscape=landscape))).pages


def said(sheet: PageObject) -> str:
    """The text of a sheet on one line."""
    return " ".join(sheet.extract_text().replace("\u00a0", " ").replace("\u202f", " ").split())


def starts(sheet: PageObject) -> list[tuple[float, float]]:
    """Where the words of a sheet start, in points from its lower left corner."""
    places: list[tuple[float, float]] = []

    def read(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            places.append((tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]))

    sheet.extract_text(visitor_text=read)
    return places


@pytest.mark.parametrize(
    ("path", "sheet", "landscape"),
    sampled(
        [("/tariffs", "Letter", False), ("/agreements", "A4", True)]
        + [(path, sheet, landscape) for path in PATHS for sheet in SHEETS for landscape in (False, True)],
        every=2,
    ),
)
def test_a_page_prints_with_head_foot_and_whole_source_lines(
    closed_page: OpenPage, path: str, sheet: str, landscape: bool
) -> None:
    page, _ = closed_page(address(path, lang="fr"), color_scheme="dark")
    head = page.locator("[data-page-language]").get_attribute("data-sheet-name") or ""
    charts = page.locator(".js-plotly-plot").count()
    sheets = printed(page, sheet, landscape=landscape)
    texts = [said(each) for each in sheets]
    assert head and all(head in text for text in texts)
    assert all(f"{number} / {len(sheets)}" in text for number, text in enumerate(texts, 1))
    assert sum(text.count("Code de la vue") + text.count("Code pour rouvrir cette vue") for text in texts) == charts
    assert not any("PNG 3" in text for text in texts)
    size = SHEETS[sheet][::-1] if landscape else SHEETS[sheet]
    for each in sheets:
        assert (each.mediabox.width, each.mediabox.height) == pytest.approx(size, abs=1)
        assert all(0 < x < size[0] - 20 and 0 < y < size[1] for x, y in starts(each))


def test_after_printing_the_page_is_as_wide_as_the_window_again(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets")
    before = page.locator(".js-plotly-plot").first.bounding_box()
    printed(page, "Letter")
    page.locator("[data-paper]").wait_for(state="detached")
    page.wait_for_timeout(600)
    after = page.locator(".js-plotly-plot").first.bounding_box()
    assert before and after and after["width"] == pytest.approx(before["width"], abs=1)


def test_a_phone_prints_charts_drawn_for_the_sheet(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?lang=fr", viewport=PHONE)
    first = printed(page, "A4")[0]
    assert "trajectoire" in said(first)
    assert max(x for x, _ in starts(first)) > 400
