"""Pages keep the accessibility rules of axe (WCAG 2.1 AA) and can be used from the keyboard."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import OpenPage
from tests.browser.visits import PATHS

pytestmark = pytest.mark.browser
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_breaks_no_accessibility_rule(closed_page: OpenPage, path: str, scheme: str) -> None:
    page, _ = closed_page(f"{path}?lang=fr", color_scheme=scheme)
    found = Axe().run(page, options=RULES).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['target']}" for v in found] == []


def test_the_keyboard_reaches_the_controls(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets")
    reached = set()
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "document.activeElement.closest('[class*=st-key-]')?.className.match(/st-key-([a-z_]+)/)?.[1] ?? ''"
            )
        )
    assert {"lang", "baseline", "due", "multiple"} <= reached
