"""Numbers that people type or paste are read as they are meant in either language, and what is not sure is refused with a sentence."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_after, wait_ready
from tests.browser.visits import query, words
from tests.soak import sampled


def field(page: Page, name: str) -> Locator:
    """The input of a field of numbers."""
    return page.locator(f".st-key-typed-{name} input")


def enter(page: Page, name: str, typed: str) -> None:
    """Type into a field and press Enter."""
    field(page, name).fill("")
    field(page, name).press_sequentially(typed)
    wait_after(page, lambda: field(page, name).press("Enter"))


@pytest.mark.parametrize(
    ("language", "typed", "goal", "shown"),
    sampled(
        [
            ("fr", "380,5", "380.5", "380,5"),
            ("en", "1.000,5", "1000.5", "1,000.5"),
            ("fr", "1 234,5 $", "1234.5", "1\u00a0234,5"),
            ("en", "1,000.5", "1000.5", "1,000.5"),
        ],
        every=2,
    ),
)
def test_a_typed_number_is_read_as_meant(
    closed_page: OpenPage, language: str, typed: str, goal: str, shown: str
) -> None:
    page, seen = closed_page(f"/targets?lang={language}&toward=value")
    enter(page, "goal", typed)
    assert query(page)["goal"] == goal
    assert field(page, "goal").input_value() == shown
    assert page.locator(".field-complaint").count() == 0
    assert seen.problems == []


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("fr", "1,234", "«\u00a01,234\u00a0» peut vouloir dire 1234 ou 1,23. 400 est utilisé à la place."),
        ("en", "1.234", "“1.234” could mean 1234 or 1.23. 400 is used instead."),
    ],
)
def test_a_number_that_is_not_sure_is_refused_below_its_field(
    closed_page: OpenPage, language: str, typed: str, said: str
) -> None:
    page, _ = closed_page(f"/targets?lang={language}&toward=value")
    enter(page, "goal", typed)
    assert said in words(page)
    assert "goal" not in query(page)
    assert field(page, "goal").input_value() == typed
    sentence = page.locator(".field-complaint")
    assert sentence.get_attribute("role") == "alert"
    assert field(page, "goal").get_attribute("aria-describedby") == sentence.get_attribute("id")
    assert field(page, "goal").get_attribute("aria-invalid") == "true"
    below, above = sentence.bounding_box(), field(page, "goal").bounding_box()
    assert below and above and below["y"] >= above["y"] + above["height"]
    enter(page, "goal", "380")
    assert query(page)["goal"] == "380"
    assert page.locator(".field-complaint").count() == 0
    assert field(page, "goal").get_attribute("aria-describedby") is None
    assert field(page, "goal").get_attribute("aria-invalid") is None


def test_a_year_with_a_decimal_comma_is_refused(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?lang=fr")
    enter(page, "due", "2,5")
    assert "«\u00a02,5\u00a0» n’a pas été compris comme un nombre. 2035 est utilisé à la place." in words(page)
    assert "due" not in query(page)


@pytest.mark.parametrize(
    ("language", "higher", "lower"), sampled([("fr", "1\u00a0004,5", "994,5"), ("en", "1,004.5", "994.5")])
)
def test_arrow_keys_step_a_number(closed_page: OpenPage, language: str, higher: str, lower: str) -> None:
    page, _ = closed_page(f"/targets?lang={language}&toward=value&goal=999.5")
    field(page, "goal").focus()
    for key, shown, goal in (
        ("ArrowUp", higher, "1004.5"),
        ("ArrowDown", None, "999.5"),
        ("ArrowDown", lower, "994.5"),
    ):
        page.keyboard.press(key)
        assert shown is None or field(page, "goal").input_value() == shown
        page.wait_for_url(lambda url, goal=goal: f"goal={goal}" in url)  # type: ignore[misc]
        wait_ready(page)
    assert field(page, "goal").input_value() == lower
    field(page, "due").focus()
    wait_after(page, lambda: page.keyboard.press("ArrowUp"))
    assert (field(page, "due").input_value(), query(page)["due"]) == ("2036", "2036")


def test_a_growth_is_typed_with_a_decimal_comma_and_kept_through_a_switch_of_language(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?lang=fr&aim=scenarios")
    enter(page, "first-europe", "\u22122,5 %")
    assert query(page)["first"] == "europe:-2.5"
    wait_after(page, lambda: page.locator(".st-key-page_switches").get_by_role("radio", name="English").click())
    assert field(page, "first-europe").input_value() == "\u22122.5"
    assert query(page)["first"] == "europe:-2.5"


def test_a_field_has_its_label_and_is_reached_by_keyboard(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets?lang=fr&toward=value")
    page.get_by_role("textbox", name="Échéance").focus()
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('aria-label')") == "Cible, G$\u00a0CA":
            break
    page.keyboard.press("Control+A")
    page.keyboard.type("412,5")
    wait_after(page, lambda: page.keyboard.press("Tab"))
    assert query(page)["goal"] == "412.5"


def test_the_keyboard_reaches_the_controls(closed_page: OpenPage) -> None:
    page, _ = closed_page("/targets")
    reached = set()
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "document.activeElement.closest('[class*=st-key-]')?.className.match(/st-key-(?:typed-)?([a-z_]+)/)?.[1] ?? ''"
            )
        )
    assert {"lang", "baseline", "due", "multiple"} <= reached
