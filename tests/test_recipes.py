"""The documents do what they say: each recipe half done is refused with the words it shows, and whole it passes."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.page import PAGES, Page
from tests.live_server import REPOSITORY
from tests.refresh.statcan_answers import Fault, Service, whole_service
from tests.refresh.statcan_server import serving
from tests.soak import sampled
from tests.walked import (
    COMMAND,
    DOCUMENTS,
    Block,
    add_between,
    anchors,
    committed,
    follow,
    instructions,
    masked,
    run_commands,
    scratch_copy,
    sections,
    texts,
)

RECIPES = [
    (document, name) for document in DOCUMENTS for name in sections(document) if name.startswith(("Add ", "Ajouter "))
]
FIRST = ("Add a partner",)  # the rest run with `make soak`
WALKS = (("CONTRIBUTING.md", "Ten minutes in the terminal"), ("CONTRIBUTING.fr.md", "Dix minutes dans le terminal"))
RELEASE_DAYS = (("CONTRIBUTING.fr.md", "Jour de diffusion"), ("CONTRIBUTING.md", "Release day: refresh"))
LINKS = [
    (document, link)
    for document in ("README.md", "docs/serving.md", *DOCUMENTS)
    for link in re.findall(r"\]\((?!https?:)([^)\s]+)\)", (REPOSITORY / document).read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(
    ("document", "name"), sampled(sorted(RECIPES, key=lambda r: r[1] not in FIRST), every=len(FIRST))
)
def test_a_recipe_half_done_is_refused_with_these_words_and_whole_it_passes(
    document: str, name: str, tmp_path: Path
) -> None:
    tree, blocks = scratch_copy(tmp_path), sections(document)[name]
    assert {block.kind for block in blocks} > {"console"}
    for block in blocks:
        follow(block, tree)


def test_there_is_a_recipe_for_everything_that_one_adds() -> None:
    rows = {"partner", "tariff measure", "agreement", "target", "event", "claim", "sector match"}
    expected = {"CONTRIBUTING.md": rows, "docs/developers.md": {"table", "figure", "page", "word"}}
    for document, things in expected.items():
        named = {name.removeprefix("Add a ").removeprefix("Add an ") for at, name in RECIPES if at == document}
        assert named == things


def test_both_languages_have_the_same_sections_rows_and_commands_in_the_same_order() -> None:
    english, french = (texts(document).items() for document in DOCUMENTS[:2])
    assert len(english) == len(french)
    for (name, text), (french_name, french_text) in zip(english, french, strict=True):
        assert instructions(french_text) == instructions(text), f"{french_name}: not as in {name}"
        assert french_name.startswith("Ajouter ") == name.startswith("Add ")


def test_each_french_command_asks_for_french() -> None:
    blocks = [block for blocks in sections("CONTRIBUTING.fr.md").values() for block in blocks]
    commands = [command for block in blocks if block.kind == "console" for command in COMMAND.findall(block.text)]
    assert commands and [command for command in commands if not command.endswith(" --language fr")] == []


@pytest.mark.parametrize(("document", "link"), LINKS)
def test_a_link_leads_to_a_file_and_a_heading_that_exist(document: str, link: str) -> None:
    file, _, heading = link.partition("#")
    path = (REPOSITORY / document).parent / file if file else REPOSITORY / document
    assert path.exists()
    assert not heading or heading in anchors(path)


@pytest.mark.parametrize(("document", "name"), sampled(WALKS))
def test_the_ten_minute_update_prints_what_is_written_down(document: str, name: str, tmp_path: Path) -> None:
    tree = committed(scratch_copy(tmp_path))
    for block in sections(document)[name]:
        follow(block, tree)


@pytest.fixture
def service() -> Iterator[tuple[Service, str]]:
    """The local service, whose first file is a page of maintenance and whose second is cut off."""
    service = whole_service()
    service.fail("getCubeMetadata", Fault("status", 503))
    service.fail("zip", Fault("page"), Fault("cut", bytes_sent=5000))
    with serving(service) as address:
        yield service, address


@pytest.mark.soak
@pytest.mark.parametrize(("document", "name"), RELEASE_DAYS)
def test_a_release_day_with_failures_ends_right_as_it_is_written_down(
    service: tuple[Service, str], document: str, name: str, tmp_path: Path
) -> None:
    said, address = service
    tree = scratch_copy(tmp_path)
    for block in sections(document)[name]:
        follow(block, tree, {"TRADE_STATCAN_ADDRESS": address, "NO_PROXY": "127.0.0.1"})
    assert not any(said.faults.values())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_the_readme_says_what_every_page_is_for(page: Page) -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert re.search(rf"\(`/{page.path}[`?]", text), f"README.md: add a line on /{page.path} to the table I want to ..."


# The script itself


def test_lines_are_added_between_those_that_stand_around_them(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("one\nthree\nfour\n", encoding="utf-8")
    add_between(path, " one\n+two\n three\n")
    assert path.read_text(encoding="utf-8") == "one\ntwo\nthree\nfour\n"


def test_lines_that_do_not_stand_in_the_file_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("one\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"a\.py holds these lines 0 times"):
        add_between(path, " three\n+two\n")


def test_a_command_that_prints_something_else_is_told(tmp_path: Path) -> None:
    run_commands("$ python --version\nPython 3.99.1\n", tmp_path, {})
    with pytest.raises(AssertionError, match=r"the document shows\nCobra"):
        run_commands("$ python --version\nCobra 3\n", tmp_path, {})


def test_numbers_and_pytests_marks_do_not_count() -> None:
    assert masked('E   a.csv:127 rate_pct "12,5": write 12.5') == masked('a.csv:9 rate_pct "1,0": write 1.0')


def test_rows_as_excel_saves_them_have_its_mark_and_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "blocs.csv"
    path.write_text("bloc,name_en,name_fr\nAAA,a,b\nBBB,c,d\n", encoding="utf-8")
    follow(Block("csv", "blocs.csv saved by Excel", "BBB,e,f\nCCC,g,h\n"), tmp_path)
    assert path.read_bytes() == b"\xef\xbb\xbfbloc,name_en,name_fr\r\nAAA,a,b\r\nBBB,e,f\r\nCCC,g,h\r\n"
