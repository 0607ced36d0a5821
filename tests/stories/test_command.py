"""`python -m dashboard export`: files whole or not at all, and a sentence where there is none."""

import io
from pathlib import Path

import pytest
from pptx import Presentation

from dashboard.__main__ import main


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit status of the command, and what it says."""
    status = main(["export", *words])
    return status, "".join(capsys.readouterr())


def test_one_view_becomes_a_slide_with_its_choices(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "tripled.pptx"
    status, answer = said(capsys, "--view", "targets?multiple=3", "--language", "fr", "--to", str(file))
    assert status == 0
    assert f"{file}\u00a0: écrit" in answer or f"{file} : écrit" in answer
    (slide,) = Presentation(io.BytesIO(file.read_bytes())).slides
    assert "3,00 fois" in slide.shapes.title.text_frame.text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nothing", "--to", "deck.pptx"], "there is no story nothing; write one of these: state-of-diversification"),
        (["tariff-year", "--to", "deck.doc"], "the ending of the file is not known; write one of these: .pptx"),
        (["--to", "deck.pptx"], "name one story, or one view with --view"),
        (["tariff-year", "--to", "none/deck.pptx"], "none; make it first"),
        (["tariff-year", "--to", "deck.png"], "a .png file contains one chart"),
        (["--view", "nowhere", "--to", "deck.html"], "there is no page nowhere"),
        (["--view", "targets?due=never", "--to", "deck.html"], "this view cannot be read: targets?due=never: due"),
        (["--view", "targets", "--chart", "nothing", "--to", "deck.html"], "nothing shows no chart"),
        (["--view", "targets", "--chart", "coverage", "--to", "deck.html"], "the page would correct this view"),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_said_in_a_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: list[str], sentence: str
) -> None:
    status, answer = said(capsys, *words[:-1], str(tmp_path / words[-1]))
    assert status == 1
    assert sentence in answer
    assert list(tmp_path.iterdir()) == []


def test_a_missing_browser_leaves_the_file_as_it_was(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    file = tmp_path / "path.pdf"
    file.write_bytes(b"before")
    status, answer = said(capsys, "--view", "targets", "--to", str(file))
    assert (status, file.read_bytes()) == (1, b"before")
    assert "a .pdf file needs a Chromium on this machine" in answer
    assert [path.name for path in tmp_path.iterdir()] == ["path.pdf"]
