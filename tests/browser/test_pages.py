"""Every page draws completely with no network, in both languages, light and dark, wide and on a phone.

On the same visits every page keeps the accessibility rules of axe (WCAG 2.1 AA).
"""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import OpenPage
from tests.browser.visits import PARTS, PATHS, PHONE, address, english, faults

pytestmark = pytest.mark.browser


RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
IN_EACH_LANGUAGE = pytest.mark.parametrize(
    ("path", "language"), [(p, language) for p in PATHS for language in ("en", "fr")] + [(p, "fr") for p in PARTS]
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


@pytest.mark.parametrize("path", PATHS)
def test_a_page_fits_a_phone_in_french_whose_words_are_longer(closed_page: OpenPage, path: str) -> None:
    page, seen = closed_page(address(path, lang="fr"), viewport=PHONE)
    assert faults(page) == []
    assert seen.problems == []


@pytest.mark.parametrize("path", [p for p in PATHS if p != "/data"])
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
