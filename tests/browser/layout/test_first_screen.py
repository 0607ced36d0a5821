"""What a reader sees first: the main chart on the first screen, nothing that moves, and on a phone lines that open."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import PARTS, PATHS, PHONE, address, query
from tests.soak import sampled

DESKTOP = {"width": 1600, "height": 900}
# These have lists and no chart of their own.
NO_MAIN_CHART = {"/data", "/stories", "/claims?matter=sources", "/partners?tab=table"}
# A row for each duty or measure, a target with its note, or two rows of fields for growth above two panels: taller than a screen.
TALL = {
    *("/tariffs", "/tariffs?agreements=1", "/tariffs?look=lanes", "/tariffs?look=rates"),
    *("/targets?aim=record", "/targets?aim=scenarios"),
}
CHARTS = tuple(path for path in (*PATHS, *PARTS) if path not in NO_MAIN_CHART | TALL and not path.startswith("/data?"))
SHIFTS = """new Promise((tell) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => tell(sum), 100);
})"""
VISITS = [(path, size) for path in (*PATHS, *PARTS) for size in ("desktop", "phone")]


@pytest.mark.parametrize("path", sampled(CHARTS, every=3))
def test_the_first_screen_holds_the_whole_main_chart(closed_page: OpenPage, path: str) -> None:
    page, _ = closed_page(path, viewport=DESKTOP)
    box = page.locator(".js-plotly-plot").first.bounding_box()
    assert box is not None and box["y"] + box["height"] <= 900


@pytest.mark.parametrize("lang", sampled(["fr", "en"]))
def test_the_first_screen_of_tariffs_holds_every_row_and_the_time_axis(closed_page: OpenPage, lang: str) -> None:
    page, _ = closed_page(address("/tariffs", lang=lang), viewport=DESKTOP)
    box = page.locator(".js-plotly-plot").first.locator(".xtick").last.bounding_box()
    assert box is not None and box["y"] + box["height"] <= 900


def test_the_switches_beside_the_title_scroll_with_it_and_the_navigation_covers_what_passes_below(
    closed_page: OpenPage,
) -> None:
    page, _ = closed_page("/tariffs", viewport=DESKTOP)
    switches, title = page.locator(".st-key-page_switches"), page.locator("h1.page-title")
    before, beside = switches.bounding_box(), title.bounding_box()
    assert before is not None and beside is not None
    assert abs(before["y"] - beside["y"]) < 8 and before["x"] > 900
    page.evaluate("document.querySelector('[data-testid=stMain]').scrollTo(0, 600)")
    after = switches.bounding_box()
    assert after is not None and after["y"] == before["y"] - 600
    assert (
        page.evaluate("getComputedStyle(document.querySelector('[data-testid=stHeader]')).backgroundColor")
        == "rgb(255, 255, 255)"
    )


@pytest.mark.parametrize(("path", "size"), sampled(VISITS, every=2))
def test_nothing_moves_while_a_page_settles(closed_page: OpenPage, path: str, size: str) -> None:
    page, _ = closed_page(address(path, lang="fr"), viewport=PHONE if size == "phone" else DESKTOP)
    assert page.evaluate(SHIFTS) < 0.05


@pytest.mark.parametrize("about", sampled(["exports", "imports", "share", "tariffs", "agreements"], every=1))
def test_a_part_of_a_partners_profile_is_at_most_three_screens_long(closed_page: OpenPage, about: str) -> None:
    page, _ = closed_page(f"/partner?partner=CHN&about={about}", viewport=DESKTOP)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight") <= 3 * 900


def test_a_number_of_a_profile_leads_to_the_part_that_explains_it(closed_page: OpenPage) -> None:
    page, seen = closed_page("/partner?partner=CHN")
    page.get_by_role("link", name="Net exports of goods").click()
    wait_ready(page)
    assert query(page) == {"partner": "CHN", "about": "imports"}
    assert page.get_by_role("radio", name="Imports and net exports").get_attribute("aria-checked") == "true"
    assert seen.problems == []


@pytest.mark.parametrize("way", sampled(["touch", "keyboard"]))
def test_on_a_phone_the_navigation_is_a_button_that_opens_a_list_with_the_current_page_marked(
    closed_page: OpenPage, way: str
) -> None:
    page, seen = closed_page("/sectors?lang=fr", viewport=PHONE, has_touch=True)
    opener = page.get_by_role("button", name="Ouvrir la liste des pages")
    if way == "touch":
        opener.tap()
    else:
        opener.focus()
        page.keyboard.press("Enter")
    pages = page.get_by_role("navigation", name="Pages").get_by_role("link")
    expect(pages).to_have_count(len(PATHS))
    expect(page.locator("nav a[aria-current=page]")).to_have_text("Secteurs")
    target = pages.filter(has_text="Accords")
    box = target.bounding_box()
    assert box is not None and box["height"] >= 44
    if way == "touch":
        target.tap()
    else:
        target.focus()
        page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("accords")
    wait_ready(page)
    expect(opener).to_be_focused()  # the list has closed again
    assert seen.problems == []


def test_on_a_phone_a_row_of_controls_is_a_line_that_opens_and_stays_open_while_it_is_used(
    closed_page: OpenPage,
) -> None:
    page, seen = closed_page("/tariffs", viewport=PHONE, has_touch=True)
    line, row = page.locator(".st-key-fold_tariffs"), page.locator(".st-key-row_tariffs")
    chosen = line.locator(".row-chosen")
    expect(chosen).to_contain_text("Direction US measures that apply to Canada · Show Start dates")
    expect(row).to_be_hidden()
    line.tap()
    expect(row).to_be_visible()
    row.get_by_text("Rates", exact=True).tap()
    expect(page).to_have_url(re.compile("look=rates"))
    wait_ready(page)
    expect(chosen).to_contain_text("Show Rates")
    expect(row).to_be_visible()
    line.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(row).to_be_hidden()
    assert seen.problems == []


def test_on_a_wide_screen_rows_of_controls_do_not_fold(closed_page: OpenPage) -> None:
    page, _ = closed_page("/tariffs", viewport=DESKTOP)
    assert page.locator(".row-opener").count() == 0
    expect(page.locator(".st-key-row_tariffs")).to_be_visible()
