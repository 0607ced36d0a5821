"""A reader with a keyboard alone, and one in the system's own few colours (forced colours, "high contrast")."""

import io
import re
from typing import Any, Final

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_after, wait_ready
from tests.soak import sampled

STOP: Final = """() => {
  const stop = document.activeElement;
  if (stop === document.body) return null;
  const { x, y, width, height } = (stop.closest("label, [data-testid=stSelectbox], [data-testid=stMultiSelect], [data-testid=stSlider]") ?? stop).getBoundingClientRect();
  return { name: (stop.getAttribute("aria-label") || stop.innerText || stop.tagName).slice(0, 40), x, y, width, height };
}"""


def picture(page: Page, box: dict[str, float]) -> Image.Image:
    """The page around a box, which is in the window."""
    clip: Any = {
        "x": max(0, box["x"] - 6),
        "y": max(0, box["y"] - 6),
        "width": box["width"] + 12,
        "height": box["height"] + 12,
    }
    return Image.open(io.BytesIO(page.screenshot(clip=clip, animations="disabled"))).convert("RGB")


@pytest.mark.parametrize(
    "path", sampled(["/partners?lang=fr", "/?present=1", "/targets", "/data", "/tariffs?look=day"], every=1)
)
def test_every_stop_of_the_tab_key_shows_where_the_reader_is(closed_page: OpenPage, path: str) -> None:
    page, _ = closed_page(path, viewport={"width": 1400, "height": 1000}, reduced_motion="reduce")
    unseen, names = [], []
    for _ in range(45):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            break
        names.append(stop["name"])
        page.wait_for_timeout(120)
        with_ring = picture(page, stop)
        page.evaluate("window.__stop = document.activeElement; __stop.blur()")
        page.wait_for_timeout(120)
        if ImageChops.difference(with_ring, picture(page, stop)).getbbox() is None:
            unseen.append(stop["name"])
        page.evaluate("__stop.focus({ preventScroll: true })")
    assert unseen == []
    assert len(names) > 4


def test_the_closed_list_of_pages_takes_no_focus_on_a_phone(closed_page: OpenPage) -> None:
    page, _ = closed_page("/claims", viewport={"width": 390, "height": 844})
    names = []
    for _ in range(4):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        assert 0 <= stop["x"] < 390, stop
        names.append(stop["name"])
    page.locator('[data-testid="stExpandSidebarButton"]').press("Enter")
    page.wait_for_function(
        "() => document.querySelector('[data-testid=stSidebarNavLink]').getBoundingClientRect().x >= 0"
    )
    page.locator('[data-testid="stSidebarNavLink"]').first.focus()
    assert page.evaluate(STOP)["x"] >= 0


def test_keys_scroll_a_page_in_which_nothing_has_the_focus(closed_page: OpenPage) -> None:
    page, _ = closed_page("/tariffs", viewport={"width": 1000, "height": 700})
    assert page.evaluate("document.activeElement === document.body")
    page.keyboard.press("PageDown")
    page.wait_for_function("() => document.querySelector('[data-testid=stMain]').scrollTop > 200")


def test_escape_closes_a_definition_until_the_reader_comes_back(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets")
    shown = "getComputedStyle(document.querySelector('a.term'), '::after').content !== 'none'"
    page.keyboard.press("Tab")
    page.locator("a.term").first.focus()
    assert page.evaluate(shown)
    page.keyboard.press("Escape")
    assert not page.evaluate(shown)
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(shown)


def test_pages_without_room_in_the_navigation_are_counted_in_the_readers_language(closed_page: OpenPage) -> None:
    page, _ = closed_page("/claims?lang=fr", viewport={"width": 900, "height": 700})
    assert re.search(r"\b\d autres", page.locator('[data-testid="stHeader"]').inner_text())


def test_the_first_stop_skips_the_navigation(closed_page: OpenPage) -> None:
    page, _ = closed_page("/claims?lang=fr")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Aller au contenu"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[data-testid=stMain]') !== null")


def test_the_focus_stays_where_a_choice_was_made(closed_page: OpenPage) -> None:
    page, seen = closed_page("/tariffs")
    for name, key in (("Start dates", "ArrowRight"), ("English", "ArrowRight")):
        page.get_by_role("radio", name=name).focus()
        page.keyboard.press(key)
        wait_after(page, lambda: page.keyboard.press("Space"))
        assert page.evaluate("document.activeElement.getAttribute('aria-checked')") == "true", name
    assert page.evaluate("document.activeElement.innerText") == "Français"
    assert seen.problems == []


# Forced colours

LOOKS: Final = """button => {
  const { backgroundColor, color, borderTopStyle, outlineStyle, outlineWidth } = getComputedStyle(button);
  return { ground: backgroundColor, words: getComputedStyle(button.querySelector("p") ?? button).color, color, edge: borderTopStyle, ring: `${outlineStyle} ${outlineWidth}` };
}"""


@pytest.mark.parametrize("scheme", sampled(["dark", "light"]))
def test_high_contrast_tells_chosen_focused_and_disabled_apart(closed_page: OpenPage, scheme: str) -> None:
    page, _ = closed_page("/data", forced_colors="active", color_scheme=scheme)
    chosen, other = (page.locator(f'[role="radio"][aria-checked="{on}"]').first for on in ("true", "false"))
    before = other.evaluate(LOOKS)
    assert chosen.evaluate(LOOKS)["ground"] != before["ground"]
    assert chosen.evaluate(LOOKS)["words"] != chosen.evaluate(LOOKS)["ground"]
    page.keyboard.press("Tab")
    other.focus()
    assert other.evaluate(LOOKS)["ring"] == "solid 3px" != before["ring"]
    button = page.locator('[data-testid="stDownloadButton"] button').first
    enabled = button.evaluate(LOOKS)
    button.evaluate("button => { button.disabled = true; }")
    disabled = button.evaluate(LOOKS)
    assert (disabled["edge"], enabled["edge"]) == ("dashed", "solid")
    assert disabled["words"] != enabled["words"]


def test_high_contrast_shows_switches_sliders_and_the_edges_of_charts_in_their_colours(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partners", forced_colors="active", color_scheme="dark")
    plain, _ = closed_page("/partners", color_scheme="dark")
    fill = "() => [...document.querySelectorAll('path.choroplethlocation')].map(shape => getComputedStyle(shape).fill)"
    assert page.evaluate(fill) == plain.evaluate(fill)
    edge = "getComputedStyle(document.querySelector('.js-plotly-plot'), '::after').borderTopStyle"
    assert (page.evaluate(edge), plain.evaluate(edge)) == ("solid", "none")
    ground = "shape => getComputedStyle(shape).backgroundColor"
    thumb = page.locator('[data-testid="stSlider"] div:has(> div > [type="range"])')
    track = page.locator('[data-testid="stSlider"] [data-orientation] > div:first-child').last
    behind = page.locator(".stApp").evaluate(ground)
    assert len({thumb.evaluate(ground), track.evaluate(ground), behind}) == 3
    page.locator("[data-testid=stExpander] summary").click()
    switch = page.get_by_role("switch")
    knob = page.locator('label:has([role="switch"]) > span + div')
    off = knob.evaluate(ground)
    switch.focus()
    page.keyboard.press("Space")
    wait_ready(page)
    assert knob.evaluate(ground) != off


def test_escape_from_the_canvas_leads_back_to_the_switch_that_led_there(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets")
    switch = page.locator(".st-key-do_present button:visible")
    switch.focus()
    wait_after(page, lambda: page.keyboard.press("Enter"))
    assert page.locator(".st-key-do_present").count() == 0
    page.keyboard.press("Escape")
    expect(switch).to_be_focused()
