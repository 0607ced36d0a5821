"""The ten-minute update in the page goes as CONTRIBUTING.md tells it, in both languages, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage
from tests.browser.readiness import wait_ready
from tests.browser.visits import faults, words
from tests.live_server import REPOSITORY
from tests.soak import sampled
from tests.walked import sections, write_rows

pytestmark = pytest.mark.browser
GUIDES = {"en": "CONTRIBUTING.md", "fr": "CONTRIBUTING.fr.md"}
TABLE = "trade_events.csv"
# The sections in the terminal and in the page, and what stands in the latter and on the screen, step by step.
WALKS = {
    "en": (
        "Ten minutes in the terminal",
        "Ten minutes in the page",
        (
            "Read as: Trade events",
            "Problems found: 6.",
            "Problems that can be fixed automatically without changing the content: 3.",
        ),
        "After that, 3 problems remain.",
        "Download the corrected file (CSV)",
        ("One problem was found:", "Rows added: 1; removed: 0; revised: 0."),
        "Preview the charts with this file",
        "comes from your file, in this window only. These are not the published figures.",
        "End the preview",
    ),
    "fr": (
        "Dix minutes dans le terminal",
        "Dix minutes dans la page",
        (
            "Lu comme : Événements commerciaux",
            "Problèmes trouvés (6) :",
            "Problèmes qui peuvent être corrigés automatiquement sans changer le contenu (3) :",
        ),
        "Il reste ensuite trois problèmes.",
        "Télécharger le fichier corrigé (CSV)",
        ("Un problème a été trouvé :", "Lignes ajoutées : 1; retirées : 0; révisées : 0."),
        "Voir les graphiques avec ce fichier",
        "vient de votre fichier, dans cette fenêtre seulement. Ce ne sont pas les chiffres publiés.",
        "Terminer l’aperçu",
    ),
}


def plain(text: str) -> str:
    """Words with ordinary spaces and apostrophes, and without Markdown's marks."""
    return re.sub(r"[\s\u00a0\u202f*]+", " ", text.replace("\u2019", "'")).strip()


def told(section: str, language: str) -> str:
    """The words of a section of the guide of a language."""
    text = (REPOSITORY / GUIDES[language]).read_text(encoding="utf-8")
    return plain(text.partition(f"\n## {section}\n")[2].partition("\n## ")[0])


def choose(page: Page, path: Path, *, until: str) -> None:
    """Choose a file, and wait until the page says something."""
    file: dict[str, Any] = {"name": TABLE, "mimeType": "text/csv", "buffer": path.read_bytes()}
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", file)  # type: ignore[arg-type]
    page.wait_for_function(
        "said => document.body.innerText.replace(/[\\s\\u00a0\\u202f]+/g, ' ').replaceAll('\\u2019', \"'\").includes(said)",
        arg=plain(until),
        timeout=120_000,
    )
    wait_ready(page)


def missing(sentences: Iterable[str], text: str) -> list[str]:
    """Those that a text does not hold."""
    return [sentence for sentence in sentences if plain(sentence) not in plain(text)]


@pytest.mark.parametrize("language", sampled(["fr", "en"]))
def test_the_ten_minutes_in_the_page_go_as_they_are_written_down(
    closed_page: OpenPage, data_folder: Path, tmp_path: Path, language: str
) -> None:
    terminal, section, found, left, download, then, preview, notice, end = WALKS[language]
    assert missing((*found, left, download, *then, preview, end), told(section, language)) == []
    damaged, right = [
        block for block in sections(GUIDES[language])[terminal] if block.about.startswith(f"data/curated/{TABLE}")
    ]
    mine = tmp_path / TABLE
    mine.write_bytes((data_folder / TABLE).read_bytes())
    write_rows(mine, damaged.text, by_excel=True)
    page, seen = closed_page(f"/data?part=try&lang={language}")

    choose(page, mine, until=left)
    assert missing((*found, left), words(page)) == []
    with page.expect_download() as downloading:
        page.get_by_role("button", name=download.replace("'", "\u2019")).click()
    downloading.value.save_as(mine)

    write_rows(mine, right.text, by_excel=False)
    choose(page, mine, until=then[0])
    assert missing(then, said := words(page)) == [] and "pm_2026_11_20" in said, said

    known = (data_folder / "sources.csv").read_bytes().splitlines()[1].partition(b",")[0]
    mine.write_bytes(mine.read_bytes().replace(b"pm_2026_11_20", known))
    choose(page, mine, until=preview)
    page.locator(".st-key-do_preview button").click()
    page.locator(".st-key-preview_notice").wait_for()
    wait_ready(page)
    assert missing((notice, end), words(page)) == []
    page.locator(".st-key-preview_notice button").click()
    page.locator(".st-key-preview_notice").wait_for(state="detached")
    assert faults(page) == [] and seen.problems == []
