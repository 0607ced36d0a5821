"""Visits of pages: what a reader would see wrong, and small actions that tests share."""

from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page

from components.screen.streamlit_words import EXACT, FORMS, PLOTLY
from dashboard.page import PAGES
from data.wording import wording_for
from tests.browser.readiness import wait_after
from tests.wording.plain_messages import plain_messages

FAULTS: Final = (Path(__file__).parent / "faults.js").read_text(encoding="utf-8")
PATHS: Final = tuple(f"/{page.path}" for page in PAGES)
# Pages have parts of which one is shown at a time: each is visited once more than the page itself, in one language.
PARTS: Final = (
    "/partner?aspect=compare", "/partner?about=tariffs", "/tariffs?look=lanes", "/targets?aim=shares", "/tariffs?look=day",
    "/targets?aim=record", "/partners?tab=bars", "/claims?matter=sources", "/partners?tab=table",
    "/data?part=sources", "/targets?aim=range", "/data?part=state", "/targets?aim=scenarios",
    "/data?part=changes", "/data?part=glossary", "/data?part=try", "/data?part=method",
    "/targets?aim=change", "/tariffs?agreements=1", "/tariffs?look=rates",
)  # fmt: skip
PHONE: Final = {"width": 390, "height": 844}

# Everything that a page says to the eye or to a screen reader, and Streamlit's and plotly's own words in English.
SAID: Final = """() => {
  const said = [];
  for (const element of document.querySelectorAll("*"))
    for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "data-title"])
      said.push(element.getAttribute(name));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) said.push(texts.currentNode.data);
  return said.filter(Boolean);
}"""
OURS: Final = set(plain_messages(wording_for("fr")).values())
THEIRS: Final = frozenset({*EXACT, *PLOTLY}) - OURS
BEGINNINGS: Final = tuple(form.partition("{")[0] for form in FORMS if form[0] != "{")
ENDS: Final = (" options available.", " option available.", "MB per file")


def address(path: str, **more: str) -> str:
    """An address with further query parameters."""
    return path + "".join(f"{'&' if '?' in path or i else '?'}{k}={v}" for i, (k, v) in enumerate(more.items()))


def faults(page: Page) -> list[str]:
    """What a reader would see wrong on the page as it stands, in sentences."""
    found: list[str] = page.evaluate(FAULTS)
    return found


def english(page: Page) -> set[str]:
    """What is said on a page in words that we know to be Streamlit's or plotly's."""
    said = set(page.evaluate(SAID))
    return {s for s in said if s in THEIRS or s.startswith(BEGINNINGS) or s.endswith(ENDS)}


def query(page: Page) -> dict[str, str]:
    """The query parameters of the address bar."""
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def words(page: Page) -> str:
    """Everything a reader reads in the body of the page, charts included."""
    return (
        page.locator('[data-testid="stMain"]').inner_text()
        + "\n"
        + "\n".join(page.locator(".js-plotly-plot text").all_text_contents())
    )


def click_ready(page: Page, selector: str) -> None:
    """Click and wait until the page has settled."""
    wait_after(page, page.locator(selector).first.click)
