"""A chart is stepped through by keyboard: each point has a ring, its text is shown and said."""

import re
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.by_ear.hearing import heard, listen, press
from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import PARTS, PATHS, address
from tests.soak import sampled

CHART: Final = ".js-plotly-plot[data-points]"
TEXTS: Final = """plot => plot.data.filter(trace => trace.hoverinfo !== "skip" && trace.visible !== false).flatMap(trace => trace.hovertext ?? trace.text ?? [])
  .filter(text => text).map(text => text.replace(/<[^>]*>/g, " ").replace(/\\s+/g, " ").trim())"""
# The ring's box in px from the chart's corner.
RING: Final = """plot => {
  const [ring, around] = [plot.querySelector(".point-shown svg path:last-child"), plot].map((each) => each.getBoundingClientRect());
  return [ring.x - around.x, ring.y - around.y, ring.width, ring.height];
}"""


def entered(page: Page, at: int = 0) -> Locator:
    """A chart that the tab key has reached."""
    chart = page.locator(CHART).nth(at)
    chart.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(chart).to_be_focused()
    listen(page)
    return chart


@pytest.mark.parametrize(
    "path", sampled(["/agreements", *(p for p in (*PATHS, *PARTS) if p != "/agreements")], every=1)
)
def test_every_chart_is_one_stop_named_by_its_finding_and_its_keys_and_has_points(
    closed_page: OpenPage, path: str
) -> None:
    page, seen = closed_page(address(path, lang="fr"))
    charts = page.locator(".js-plotly-plot")
    assert charts.count() == page.locator(CHART).count()
    for at in range(charts.count()):
        chart = entered(page, at)
        name = chart.get_attribute("aria-label") or ""
        title = chart.evaluate("plot => plot.layout.annotations.find(({ name }) => name === 'title').text")
        assert name.startswith(re.sub("<[^>]*>", "", title.replace("<br>", " ")).replace("&amp;", "&"))
        assert name.endswith("Échap\u00a0: quitter les points.")
        assert chart.get_attribute("role") == "application"
        expect(chart.locator(".point-shown p")).to_contain_text("Touches fléchées")
        (said,) = press(page, "ArrowRight")
        assert said, name
        x, y, width, height = chart.evaluate(RING)
        size = chart.bounding_box()
        assert size is not None
        assert min(width, height) > 0 and x > -12 and y > -12
        assert x + width < size["width"] + 12 and y + height < size["height"] + 12
        assert not chart.locator(".svg-container > svg:not([aria-hidden])").count()
    assert seen.problems == []


def test_right_and_left_walk_a_series_and_up_and_down_change_it_at_the_same_time(closed_page: OpenPage) -> None:
    page, seen = closed_page("/")
    chart = entered(page)
    goods = "of goods exports to non-US markets (customs basis, official source)"
    assert press(page, "ArrowRight", "ArrowRight", "ArrowLeft", "End", "ArrowDown", "Home") == [
        f"2012: C$116.0 billion {goods}",
        f"2013: C$114.0 billion {goods}",
        f"2012: C$116.0 billion {goods}",
        f"2025: C$215.3 billion {goods}",
        "Value on the path in 2025: C$196.9 billion",
        "Value on the path in 2024: C$184.9 billion",
    ]
    assert chart.locator(".point-shown p").inner_text() == "Value on the path in 2024: C$184.9\u00a0billion"
    x, y, width, _ = chart.evaluate(RING)
    drawn = chart.evaluate("""plot => {
      const { xaxis, yaxis } = plot._fullLayout, box = plot.querySelector(".bglayer, .cartesianlayer").ownerSVGElement.getBoundingClientRect();
      return [xaxis._offset + xaxis.d2p(2024), yaxis._offset + yaxis.d2p(184900)];
    }""")
    assert [x + width / 2, y + width / 2] == [pytest.approx(each, abs=3) for each in drawn]
    assert seen.problems == []


@pytest.mark.parametrize("path", sampled(["/", "/sectors", "/partners?tab=bars", "/targets?aim=record"], every=1))
def test_the_right_arrow_alone_comes_by_everything_that_a_mouse_can_find(closed_page: OpenPage, path: str) -> None:
    page, _ = closed_page(path)
    chart = entered(page)
    texts = {text.replace("\u00a0", " ") for text in chart.evaluate(TEXTS)}
    walked = []
    while len(walked) < 400 and (not walked or walked[-1] not in walked[:-1]):
        walked += press(page, "ArrowRight")
    assert set(walked) == texts


@pytest.mark.parametrize(
    ("path", "keys", "said"),
    sampled(
        [
            ("/partners?show=value", "ArrowRight ArrowRight", "China C$28.9 billion of goods exports in 2023"),
            ("/tariffs?look=lanes", "ArrowRight ArrowDown Home", "United States, measure on Canada. All goods"),
            ("/partners?tab=bars", "ArrowRight ArrowDown ArrowDown", "United Kingdom C$14.3 billion"),
            ("/sectors", "ArrowRight", "Crude oil and bitumen"),
            ("/agreements", "ArrowRight End", ""),
            ("/partner?partner=CHN", "ArrowRight ArrowRight", "C$2.7 billion in 1998"),
        ],
        every=2,
    ),
)
def test_maps_lanes_bars_and_dots_are_walked_in_their_own_order(
    closed_page: OpenPage, path: str, keys: str, said: str
) -> None:
    page, seen = closed_page(path)
    chart = entered(page)
    assert press(page, *keys.split())[-1].startswith(said)
    assert chart.locator(".point-shown svg path").count() == 2
    assert seen.problems == []


def test_the_point_on_the_map_is_outlined_and_enter_chooses_it_as_a_click_does(closed_page: OpenPage) -> None:
    page, seen = closed_page("/partners?show=value")
    chart = entered(page)
    press(page, "ArrowRight", "ArrowRight")
    outlined = chart.evaluate("""plot => {
      const china = [...plot.querySelectorAll("path.choroplethlocation")].find(({ __data__ }) => __data__.loc === "CHN");
      const [ring, shape] = [plot.querySelector(".point-shown path"), china].map((each) => each.getBoundingClientRect());
      return [ring.x - shape.x, ring.y - shape.y, ring.width - shape.width];
    }""")
    assert outlined == [pytest.approx(0, abs=2)] * 3
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("partner=CHN"))
    wait_ready(page)
    assert page.locator(".partner-card h2").inner_text() == "China"
    expect(page.locator(CHART)).to_be_focused()
    page.wait_for_timeout(600)
    assert heard(page) == ["China"]
    assert seen.problems == []


def test_escape_leaves_the_points_first_and_the_canvas_then(closed_page: OpenPage) -> None:
    page, seen = closed_page("/?present=1")
    chart = entered(page)
    press(page, "ArrowRight")
    page.keyboard.press("Escape")
    expect(chart.locator(".point-shown")).to_have_count(0)
    expect(page).to_have_url(re.compile("present=1"))
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("present=1"))
    assert seen.problems == []


def test_a_mouse_sees_nothing_of_the_keys_and_other_keys_do_what_they_did(closed_page: OpenPage) -> None:
    page, _ = closed_page("/")
    chart = page.locator(CHART).first
    chart.click(position={"x": 300, "y": 200})
    assert chart.locator(".point-shown").count() == 0
    listen(page)
    page.keyboard.press("PageDown")
    assert heard(page) == []
