"""Pages can be used from the keyboard."""

import pytest

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


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
