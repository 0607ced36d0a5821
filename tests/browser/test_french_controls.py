"""On a French page Streamlit's and plotly's own words are French too: those that stand there from the beginning are
looked for on every visit (`test_pages.py`), and here those that a control shows when it is used."""

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import address, english


@pytest.mark.parametrize("path", ["/tariffs?look=day", "/partner?aspect=compare", "/targets"])
def test_no_control_of_a_french_page_speaks_english_when_it_is_used(closed_page: OpenPage, path: str) -> None:
    page, seen = closed_page(address(path, lang="fr"))
    assert english(page) == set()
    for unfold in page.locator("[data-testid=stExpander] summary").all():
        unfold.click()
    wait_ready(page)
    for kind in ("stMultiSelect", "stSelectbox", "stTextInput"):
        for box in page.locator(f"[data-testid={kind}] input").all()[:1]:
            box.click()
            box.press_sequentially("9")
            wait_ready(page, quiet_ms=200)
            assert english(page) == set()
            page.keyboard.press("Escape")
    assert seen.problems == []


def test_controls_follow_the_switch_of_language_both_ways(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?lang=fr")
    opener = page.locator("[data-testid=stSelectbox] button").first
    for language, word in (("English", "Open"), ("Français", "Ouvrir")):
        page.locator(".st-key-page_switches").get_by_text(language, exact=True).click()
        wait_ready(page)
        assert opener.get_attribute("aria-label") == word
