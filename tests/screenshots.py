"""`make screenshots`: a picture of every page in both languages, light, dark and presenter, wide and on a phone.

    python -m tests.screenshots [FOLDER] [--readme]

Written to `screenshots/` (or FOLDER); with `--readme` only the README's pictures, to `.readme/`.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from dashboard.page import PAGES
from tests.browser.closed_browser import closed_chromium
from tests.browser.readiness import NOTICE_CHANGES, wait_ready
from tests.live_server import ENTRY, REPOSITORY, running_app

SIZES = {"1600x900": {"width": 1600, "height": 900}, "390x844": {"width": 390, "height": 844}}
TALLEST = 6000
README = ("overview", "tariffs", "partners")


def main(arguments: list[str]) -> int:
    """Start the app, take every picture, say where they lie."""
    readme = "--readme" in arguments
    named = [a for a in arguments if not a.startswith("--")]
    folder = Path(named[0]) if named else REPOSITORY / (".readme" if readme else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    shots = readme_shots() if readme else every_shot()
    with (
        tempfile.TemporaryDirectory() as scratch,
        running_app(ENTRY, folder=REPOSITORY, log=Path(scratch) / "log.txt") as address,
        closed_chromium() as (browser, _),
    ):
        for name, path, size, scheme, whole in shots:
            take(browser, f"{address}/{path}", folder / f"{name}.png", size=size, scheme=scheme, whole=whole)
    print(f"{len(shots)} pictures in {folder.relative_to(REPOSITORY) if folder.is_relative_to(REPOSITORY) else folder}")
    return 0


def every_shot() -> list[tuple[str, str, str, str, bool]]:
    """(name, path and query, size, scheme, whole page) of every picture."""
    shots = []
    for page in PAGES:
        for language in ("en", "fr"):
            for size in SIZES:
                shots += [
                    (f"{page.code}_{language}_{s}_{size}", f"{page.path}?lang={language}", size, s, True)
                    for s in ("light", "dark")
                ]
                shots.append(
                    (
                        f"{page.code}_{language}_presenter_{size}",
                        f"{page.path}?lang={language}&present=1",
                        size,
                        "light",
                        False,
                    )
                )
    return shots


def readme_shots() -> list[tuple[str, str, str, str, bool]]:
    """The first screens that the README shows."""
    return [(page.code, page.path, "1600x900", "light", False) for page in PAGES if page.code in README]


def take(browser: Browser, address: str, path: Path, *, size: str, scheme: str, whole: bool) -> None:
    """One picture of one page, in a fresh profile."""
    context = browser.new_context(
        viewport=SIZES[size], color_scheme=scheme, locale="en-CA", timezone_id="America/Toronto"
    )  # type: ignore[arg-type]
    page = context.new_page()
    page.add_init_script(NOTICE_CHANGES)
    page.goto(address)
    wait_ready(page)
    if whole:
        height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
        page.set_viewport_size(
            {"width": SIZES[size]["width"], "height": min(max(height, SIZES[size]["height"]), TALLEST)}
        )
        page.wait_for_timeout(600)
    page.screenshot(path=path, animations="disabled")
    context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
