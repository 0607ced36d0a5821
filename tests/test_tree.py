"""The house as the README draws it: its folders, their size, and what each says of itself."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.live_server import REPOSITORY

MOST_FILES = 15
MAY_BE_LARGER = {"data/refresh"}  # one story, read from `run.py` down
ROOTS = ("data", "components", "dashboard", "tests", "tools", "docs", "deploy")
CODE = sorted(
    folder
    for root in ROOTS
    for folder in (REPOSITORY / root, *(REPOSITORY / root).rglob("*"))
    if folder.is_dir() and any(folder.glob("*.py"))
)


def place(folder: Path) -> str:
    return folder.relative_to(REPOSITORY).as_posix()


def drawn() -> set[str]:
    """The folders of the tree in README.md, down to the second level."""
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    tree = next(
        block for block in re.findall(r"^```\n(.*?)^```$", text, re.DOTALL | re.MULTILINE) if "curated/" in block
    )
    folders, root = set(), ""
    for line in tree.splitlines():
        names = re.match(r" *((?:\w+/ ?)+)(?:  |$)", line)
        if names and not line.startswith(" "):
            root = names[1].strip()
            folders.add(root.rstrip("/"))
        elif names and not line.startswith("   "):
            folders |= {root + name.rstrip("/") for name in names[1].split()}
    return folders


def test_the_tree_of_the_readme_names_every_folder_and_no_other() -> None:
    there = {root for root in ROOTS if (REPOSITORY / root).is_dir()} | {
        place(folder)
        for root in ("data", "components", "dashboard")
        for folder in (REPOSITORY / root).iterdir()
        if folder.is_dir() and not folder.name.startswith((".", "__")) and folder.name != "vintages"
    }
    assert drawn() == there


@pytest.mark.parametrize("folder", CODE, ids=place)
def test_a_folder_of_code_has_at_most_fifteen_files(folder: Path) -> None:
    files = [path.name for path in folder.glob("*.py") if path.name != "__init__.py"]
    assert len(files) <= MOST_FILES or place(folder) in MAY_BE_LARGER, files


@pytest.mark.parametrize(
    "folder", [f for f in CODE if place(f).split("/")[0] in {"data", "components", "dashboard"}], ids=place
)
def test_a_folder_says_in_a_few_lines_what_may_live_there(folder: Path) -> None:
    text = (folder / "__init__.py").read_text(encoding="utf-8")
    lines = text.partition('"""')[2].partition('"""')[0].strip().splitlines()
    assert 3 <= len(lines) <= 8, (
        f"{place(folder)}/__init__.py: say what it is, what may live there and what it may import"
    )
    assert any("ay import" in line for line in lines), f"{place(folder)}/__init__.py: say what it may import"


def test_no_module_repeats_the_name_of_its_folder() -> None:
    repeated = [
        place(path)
        for path in REPOSITORY.glob("components/*/**/*.py")
        for above, below in pairwise(path.relative_to(REPOSITORY).with_suffix("").parts)
        if below.startswith(above.rstrip("s") + "_") and above != "components"
    ]
    assert repeated == []


def test_pages_are_typed_throughout() -> None:
    untyped = [
        str(path)
        for path in (REPOSITORY / "dashboard" / "page").rglob("*.py")
        if re.search(r"\bAny\b", path.read_text("utf-8"))
    ]
    assert untyped == []
