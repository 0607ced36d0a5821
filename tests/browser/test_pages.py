"""Every page draws completely with no network, in both languages, light and dark, wide and on a phone.

On the same visits every page keeps the accessibility rules of axe (WCAG 2.1 AA).
"""

import re
from itertools import cycle

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import PARTS, PATHS, PHONE, address, click_ready, english, faults, query, words
from tests.soak import sampled

pytestmark = pytest.mark.browser


# The middle of the dot on a map that stands nearest to a longitude and a latitude.
DOT_OF = """([lon, lat]) => {
  const far = (dot) => Math.hypot(dot.__data__.lonlat[0] - lon, dot.__data__.lonlat[1] - lat);
  const dots = [...document.querySelectorAll(".scattergeo path.point")].sort((a, b) => far(a) - far(b));
  const box = dots[0].getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}"""
# Every rule reads every element; of what passes nothing is told, which takes longer than the reading.
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]},
    "resultTypes": ["violations"],
}
VISITS = (*PATHS, *PARTS)
IN_EACH_LANGUAGE = pytest.mark.parametrize(
    ("path", "language"),
    sampled([*zip(VISITS, cycle(("fr", "en"))), *zip(VISITS, cycle(("en", "fr")))], every=len(PATHS)),
)


@IN_EACH_LANGUAGE
def test_a_page_draws_with_no_network_and_breaks_no_accessibility_rule(
    closed_page: OpenPage, path: str, language: str
) -> None:
    scheme = "dark" if language == "fr" else "light"
    page, seen = closed_page(address(path, lang=language), color_scheme=scheme)
    assert faults(page) == []
    assert page.locator("html").get_attribute("lang") == language
    assert language == "en" or english(page) == set()
    assert seen.problems == []
    found = Axe().run(page, options=RULES).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['target']}" for v in found] == []


@pytest.mark.parametrize("path", sampled(PATHS, every=5))
def test_a_page_fits_a_phone_in_french_whose_words_are_longer(closed_page: OpenPage, path: str) -> None:
    page, seen = closed_page(address(path, lang="fr"), viewport=PHONE)
    assert faults(page) == []
    assert seen.problems == []


@pytest.mark.parametrize("path", sampled([p for p in PATHS if p not in ("/data", "/stories")], every=4))
def test_the_presenter_sees_one_chart_on_a_16_9_canvas_and_nothing_else(closed_page: OpenPage, path: str) -> None:
    page, seen = closed_page(f"{path}?present=1&lang=fr")
    assert faults(page) == []
    assert page.locator(".js-plotly-plot").count() == 1
    box = page.locator(".js-plotly-plot").bounding_box()
    assert box is not None
    assert box["width"] / box["height"] == pytest.approx(16 / 9, rel=0.02)
    assert box["width"] > 1500
    assert page.locator('[data-testid="stHeader"]:visible, [data-testid="stTopNavLink"]:visible').count() == 0
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight") <= 902
    assert seen.problems == []


def test_a_notice_on_the_presenters_canvas_leaves_the_chart_in_sight(closed_page: OpenPage) -> None:
    page, seen = closed_page("/agreements?present=1&chart=zzz")
    notice, chart = page.locator(".st-key-canvas_notices .notice"), page.locator(".js-plotly-plot .main-svg").first
    assert "is not valid: chart “zzz”" in notice.inner_text()
    strip, picture = notice.bounding_box(), chart.bounding_box()
    assert strip is not None and picture is not None
    assert picture["y"] >= 0 and picture["y"] + picture["height"] <= strip["y"] + 1
    assert strip["height"] < 32
    assert seen.problems == []


def test_a_click_on_the_dot_of_singapore_shows_its_card_beside_the_map_and_moves_nothing(
    closed_page: OpenPage,
) -> None:
    page, seen = closed_page("/partners")
    places = """() => [".js-plotly-plot", ".save-pictures", ".page-foot"]
      .map((s) => Math.round(document.querySelector(s).getBoundingClientRect().y))"""
    before = page.evaluate(places)
    x, y = page.evaluate(DOT_OF, [103.8, 1.35])
    page.mouse.click(x, y)
    expect(page).to_have_url(re.compile("partner=SGP"))
    wait_ready(page)
    card, chart = page.locator(".partner-card").bounding_box(), page.locator(".js-plotly-plot").bounding_box()
    assert card is not None and chart is not None
    assert card["x"] >= chart["x"] + chart["width"] and card["y"] + card["height"] < 900
    assert "Rank 23 of 211" in page.locator(".partner-card").inner_text()
    assert page.locator('[data-testid="stPageLink"]', has_text="Singapore").is_visible()
    assert page.evaluate(places) == before
    assert seen.problems == []


def test_the_year_is_chosen_with_the_arrow_keys_and_an_old_link_still_works(closed_page: OpenPage) -> None:
    page, seen = closed_page("/partners?year=2023")
    assert query(page) == {}
    assert "could not be read" not in words(page)
    page.get_by_role("slider").focus()
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile("year=2024"))
    wait_ready(page)
    assert "2024 includes 16 principal partners only" in words(page)
    click_ready(page, '[data-testid="stPageLink"] a:has-text("every destination in 2023")')
    assert query(page) == {}
    assert page.get_by_role("slider").get_attribute("aria-valuetext") == "2023 (every destination, C$)"
    assert seen.problems == []


@pytest.mark.parametrize(("path", "part"), [("/partner?partner=CHN&about=all", "tariffs"), ("/agreements", "coverage")])
def test_a_link_to_a_part_brings_its_heading_into_view_and_gives_it_the_focus(
    closed_page: OpenPage, path: str, part: str
) -> None:
    page, seen = closed_page(path)
    before = page.url
    for follow in ("click", "Enter"):
        page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 0")
        link = page.locator(f'.page-parts a[href="#part-{part}"]')
        if follow == "click":
            link.click()
        else:
            link.focus()
            page.keyboard.press(follow)
        page.wait_for_timeout(200)
        heading = page.locator(f"#part-{part}").bounding_box()
        assert heading is not None and 40 <= heading["y"] < 200, heading
        assert page.evaluate("document.activeElement.id") == f"part-{part}"
    assert page.url == before
    assert seen.problems == []


def test_nothing_around_a_chart_cuts_off_its_left_edge(closed_page: OpenPage) -> None:
    page, _ = closed_page("/sectors")
    cut = """chart => {
      const left = chart.getBoundingClientRect().left;
      const around = [];
      for (let each = chart.parentElement; each.tagName !== "MAIN"; each = each.parentElement) around.push(each);
      return around.filter(each => getComputedStyle(each).overflowX !== "visible" && each.getBoundingClientRect().left > left)
        .map(each => each.className);
    }"""
    assert [page.locator(".js-plotly-plot").nth(n).evaluate(cut) for n in range(2)] == [[], []]


@pytest.mark.parametrize(("path", "width"), [("/partners", 1600), ("/targets", 1366)])
def test_navigation_title_controls_and_charts_share_one_left_edge(closed_page: OpenPage, path: str, width: int) -> None:
    page, _ = closed_page(address(path, lang="fr"), viewport={"width": width, "height": 900})
    left = """selector => Math.min(...[...document.querySelectorAll(selector)].map((e) => {
      const range = document.createRange();
      range.selectNodeContents(e);
      const box = range.getBoundingClientRect();
      return box.width ? box.x : Infinity;
    }))"""
    title = page.evaluate(left, "h1.page-title")
    edges = {
        name: page.evaluate(left, selector)
        for name, selector in {
            "navigation": '[data-testid="stTopNavLink"] p',
            "control": '[class*="st-key-row_"] [data-testid="stWidgetLabel"] p',
            "chart": ".js-plotly-plot .infolayer .annotation text",
            "save": ".save-pictures span",
        }.items()
    }
    assert edges == dict.fromkeys(edges, pytest.approx(title, abs=1.5))


def test_controls_of_a_row_have_one_height_and_their_labels_one_line(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partners")
    boxes = """selector => [...document.querySelectorAll(`[class*="st-key-row_"] ${selector}`)]
      .filter((e) => e.checkVisibility() && e.closest("details") === null).map((e) => e.getBoundingClientRect())
      .map((r) => [Math.round(r.y), Math.round(r.height)])"""
    parts = '[data-testid="stButtonGroup"] button, {0} [data-testid="stSelectbox"] .react-aria-ComboBox'
    controls = page.evaluate(boxes, parts.format('[class*="st-key-row_"]'))
    labels = page.evaluate(boxes, '[data-testid="stWidgetLabel"]')
    assert len(controls) == 5 and len({y for y, _ in controls}) == 1, controls
    assert len({height for _, height in controls}) == 1
    assert max(y for y, _ in labels[:3]) - min(y for y, _ in labels[:3]) <= 1
