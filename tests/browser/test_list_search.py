"""In every list the option that is meant comes first: without accents and case, by other names and codes, in both languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_after, wait_ready
from tests.browser.visits import query
from tests.soak import sampled


def found(page: Page, box: Locator, typed: str) -> list[str]:
    """What a list offers for a text, in its order."""
    box.fill("")
    box.press_sequentially(typed)
    page.wait_for_timeout(100)
    return page.locator("[role=option]").all_inner_texts()


def list_of(page: Page, label: str) -> Locator:
    """The input of the list with a label."""
    return page.get_by_role("combobox", name=label)


ENGLISH = {
    "UK": "United Kingdom", "UAE": "United Arab Emirates", "USA": "United States", "U.S.": "United States",
    "Turkey": "Türkiye", "turkiye": "Türkiye", "Holland": "Netherlands", "Ivory Coast": "Côte d’Ivoire", "Viet Nam": "Vietnam",
    "burma": "Myanmar", "GBR": "United Kingdom", "VN": "Vietnam", "the nether": "Netherlands", "cote d'iv": "Côte d’Ivoire",
    "Chine": "China", "Niger": "Niger",
}  # fmt: skip
FRENCH = {
    "Etats": "États-Unis", "emirats": "Émirats arabes unis", "Coree": "Corée du Sud", "Perou": "Pérou", "Bresil": "Brésil",
    "EAU": "Émirats arabes unis", "É.-U.": "États-Unis", "Hollande": "Pays-Bas", "les etats": "États-Unis", "UK": "Royaume-Uni",
    "Turkey": "Turquie", "VN": "Vietnam", "china": "Chine",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "label", "meant"), sampled([("fr", "Partenaire", FRENCH), ("en", "Partner", ENGLISH)])
)
def test_the_partner_that_is_meant_comes_first(
    closed_page: OpenPage, language: str, label: str, meant: dict[str, str]
) -> None:
    page, seen = closed_page(f"/partner?lang={language}")
    box = list_of(page, label)
    assert {typed: found(page, box, typed)[:1] for typed in meant} == {typed: [name] for typed, name in meant.items()}
    assert found(page, box, "Atlantis") == [{"en": "No results", "fr": "Aucun résultat"}[language]]
    assert seen.problems == []


def test_a_partner_is_found_and_chosen_by_keyboard_alone(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partner?lang=fr")
    box = list_of(page, "Partenaire")
    box.focus()
    page.keyboard.type("emirats")
    wait_after(page, lambda: page.keyboard.press("Enter"))
    assert query(page)["partner"] == "ARE"
    assert box.input_value() == "Émirats arabes unis"
    box.focus()
    page.keyboard.type("guinee")
    page.wait_for_timeout(300)
    page.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant")
    wait_after(page, lambda: page.keyboard.press("Enter"))
    assert query(page)["partner"] in {"GNB", "GNQ"}  # the second that starts so


def test_several_partners_are_chosen_by_their_other_names(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partner?aspect=compare")
    box = list_of(page, "Partners, up to six")
    for typed in ("uk", "holland"):
        box.focus()
        page.keyboard.type(typed)
        wait_after(page, lambda: page.keyboard.press("Enter"))
    assert query(page)["compare"] == "GBR.NLD"


def test_other_lists_are_searched_without_accents_and_by_words_in_any_order(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partners?lang=fr")
    page.locator("[data-testid=stExpander] summary").first.click()
    wait_ready(page)
    assert found(page, list_of(page, "Région"), "ameriques")[0] == "Amériques"
    page, _ = closed_page("/data?lang=fr")
    assert found(page, page.get_by_role("combobox").first, "tarifaires mesures")[0] == "Mesures tarifaires"


def test_without_our_search_a_list_filters_as_streamlit_does(closed_page: OpenPage) -> None:
    page, _ = closed_page("/partner")
    page.evaluate("delete globalThis.optionsFound")
    assert "Germany" in found(page, list_of(page, "Partner"), "Germany")
    page.evaluate("globalThis.optionsFound = undefined")
    assert "Ukraine" in found(page, list_of(page, "Partner"), "UK")
