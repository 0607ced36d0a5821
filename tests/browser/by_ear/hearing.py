"""What a screen reader is told by itself: every text of the page's live regions, in order."""

from typing import Final

from playwright.sync_api import Page

# Runs before the page's own scripts.
LISTEN: Final = """
window.__heard = [];
new MutationObserver(() => {
  for (const region of document.querySelectorAll(".said")) {
    if (region.textContent !== (region.__last ?? "")) {
      region.__last = region.textContent;
      if (region.textContent) window.__heard.push(region.textContent.replaceAll("\\u00a0", " "));
    }
  }
}).observe(document, { subtree: true, childList: true, characterData: true });
"""


def listen(page: Page) -> None:
    """Write down from now on what is said, also after a change of page."""
    page.evaluate(LISTEN)


def heard(page: Page) -> list[str]:
    """What was said since `listen` or the last call."""
    said: list[str] = page.evaluate("window.__heard.splice(0)")
    return said


def press(page: Page, *keys: str) -> list[str]:
    """Press keys one after the other; what was said after each, in lines joined by blanks."""
    said = []
    for key in keys:
        page.keyboard.press(key)
        page.wait_for_timeout(40)
        said.append(" ".join(" ".join(heard(page)).split()))
    return said
