"""Files of stories opened by other programs: slides in LibreOffice, sheets read back, the page in a browser without a network."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from components.files.browser_files import NoBrowser, browser, to_sheets
from components.files.web_page import to_page
from dashboard.stories.files import shapes
from data.wording import Language
from tests.browser.closed_browser import CHROMIUM
from tests.stories.written import EACH, deck, slides

FIRST = ("state-of-diversification", "fr")
ALL = [pytest.param(*each, marks=[] if each == FIRST else pytest.mark.soak, id="-".join(each)) for each in EACH]
pytestmark = [pytest.mark.browser]


def words(text: str) -> str:
    """A text without its breaks and kinds of blank."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("-\n", "-").split())


@pytest.mark.parametrize(("story_id", "language"), ALL)
def test_slides_open_in_libreoffice_and_no_page_is_empty(story_id: str, language: Language, tmp_path: Path) -> None:
    office, pictures = shutil.which("soffice"), shutil.which("pdftoppm")
    if office is None or pictures is None:
        pytest.skip("LibreOffice Impress and poppler-utils open the slides: `make browser` installs them")
    (tmp_path / "deck.pptx").write_bytes(slides(story_id, language))
    subprocess.run(
        [office, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to", "pdf", "deck.pptx"],
        cwd=tmp_path, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    subprocess.run([pictures, "-r", "30", "-png", "deck.pdf", "page"], cwd=tmp_path, check=True, timeout=120)
    asked = deck(story_id, language).charts
    pages = PdfReader(tmp_path / "deck.pdf").pages
    assert len(pages) == len(asked)
    for page, picture, shown in zip(pages, sorted(tmp_path.glob("page*.png")), asked, strict=True):
        assert words(shown.chart.caption.title) in words(page.extract_text())
        body = Image.open(picture).convert("L").crop((0, 60, 400, 195))
        assert len(set(body.tobytes())) > 12  # more than a ground and a few lines


@pytest.mark.parametrize(("story_id", "language"), ALL)
def test_sheets_can_be_searched_and_are_tagged(
    story_id: str, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not os.access(CHROMIUM, os.X_OK):
        pytest.skip(f"no Chromium at {CHROMIUM}")
    monkeypatch.setenv("CHROMIUM", str(CHROMIUM))
    asked = deck(story_id, language, ".pdf")
    sheets = PdfReader(io.BytesIO(to_sheets(to_page(asked, shapes=shapes()))))
    assert len(sheets.pages) == len(asked.charts)
    text = words(" ".join(page.extract_text() for page in sheets.pages))
    assert [s.chart.caption.title for s in asked.charts if words(s.chart.caption.title) not in text] == []
    assert "/StructTreeRoot" in sheets.trailer["/Root"]
    assert str(sheets.trailer["/Root"]["/Lang"]) == asked.tag


def test_without_a_browser_the_sheets_say_what_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(NoBrowser):
        browser()
