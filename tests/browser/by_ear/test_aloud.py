"""What a page is to a screen reader: its headings, its order, and what it says by itself after a choice."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.by_ear.hearing import LISTEN, heard, listen
from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import PARTS, PATHS, click_ready
from tests.soak import sampled

SETTLED = 600  # ms: a page that is ready and the pause before it says anything


@pytest.mark.parametrize("path", sampled([f"{p}?present=1&lang=fr" for p in PATHS], every=1))
def test_the_finding_is_the_heading_of_the_canvas(closed_page: OpenPage, path: str) -> None:
    page, seen = closed_page(path)
    title = page.locator(".js-plotly-plot").evaluate(
        "plot => plot.layout.annotations.find(({ name }) => name === 'title').text.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')"
    )
    expect(page.get_by_role("heading")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight") <= 902
    assert page.get_by_role("main").count() == 1
    assert seen.problems == []


@pytest.mark.parametrize("path", sampled(["/?present=1", "/data?part=state", "/tariffs", *PATHS, *PARTS], every=1))
def test_a_page_breaks_no_rule_of_axe_not_even_one_of_good_practice(closed_page: OpenPage, path: str) -> None:
    page, _ = closed_page(path)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [f"{v['id']}: {v['nodes'][0]['target']}" for v in found] == []


def test_a_choice_says_the_new_finding_once_and_the_first_load_nothing(closed_page: OpenPage) -> None:
    page, seen = closed_page("/", ready=False)
    page.evaluate(LISTEN)
    wait_ready(page)
    page.wait_for_timeout(SETTLED)
    assert heard(page) == []
    chart = page.locator(".js-plotly-plot").last
    click_ready(page, '[role="radio"]:has-text("Largest partners")')
    page.wait_for_timeout(SETTLED)
    (said,) = heard(page)
    assert (chart.get_attribute("aria-label") or "").replace("\u00a0", " ").startswith(said)
    assert "largest" in said
    page.wait_for_timeout(SETTLED)
    assert heard(page) == []
    assert seen.problems == []


def test_another_page_is_said_by_its_title_and_its_answer_in_the_language_of_the_page(closed_page: OpenPage) -> None:
    page, _ = closed_page("/sectors?lang=fr")
    page.wait_for_timeout(SETTLED)
    listen(page)
    page.locator('[data-testid="stTopNavLink"]').nth(2).click()
    expect(page.locator("h1")).to_contain_text("Où")
    wait_ready(page)
    page.wait_for_timeout(SETTLED)
    (said,) = heard(page)
    title, answer = page.locator("h1").inner_text(), page.locator("h1 + p").inner_text()
    assert said == f"{title} {answer}".replace("\u00a0", " ")


def test_what_is_shown_in_words_beside_it_is_no_picture_to_a_screen_reader(closed_page: OpenPage) -> None:
    page, _ = closed_page("/")
    assert page.locator("img.spark").count() == page.locator('img.spark[alt=""]').count() == 6
    names = [link.get_attribute("aria-label") or "" for link in page.locator("a.present-chart").all()]
    assert len(set(names)) == len(names) == 4
    assert all(name.startswith(("Present this chart – ", "Add to my story – ")) for name in names)
