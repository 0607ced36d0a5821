"""The documents as a script: their fenced blocks are written into a scratch copy of the tree, and their commands are run.

A block says in its first line what it is: rows of a CSV (`csv data/curated/partners.csv`), a new file or lines at the
end of one (`python components/exports/figures/x.py`, `ftl ...`), lines between others (`diff ...`), or commands with the lines
that they print (`console`). What depends on the day is left aside: numbers, and the notes on overdue tables.
"""

import csv
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from data.tables import TABLE_BY_FILE
from tests.live_server import REPOSITORY

FOLDERS = ("data", "components", "dashboard", "tests", "tools", ".streamlit")
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", "browser", "bench", "vintages", "*_candidates", ".*", "*.pyc", "topojson"
)
FENCE = re.compile(r"^```(\w+) ?(.*?)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^#{2,3} (.+)$", re.MULTILINE)
NOTE = re.compile(r"note: |à noter : ")
CODE = re.compile(r"`([^`\n]+)`")
COMMAND = re.compile(r"^\$ .+$", re.MULTILINE)
# What differs between the languages of a document: options, parameters, and remarks in quotation marks.
LANGUAGE = re.compile(r' --language fr$|(?<=\?)lang=fr&| "[^"\n]*"', re.MULTILINE)


class Block(NamedTuple):
    """One fenced block: its kind, the file it belongs to with remarks, and its text."""

    kind: str
    about: str
    text: str


DOCUMENTS = ("CONTRIBUTING.md", "CONTRIBUTING.fr.md", "docs/developers.md")


def texts(document: str) -> dict[str, str]:
    """The text of a document by its heading."""
    text = (REPOSITORY / document).read_text(encoding="utf-8")
    heads = list(HEADING.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return {head[1]: text[head.end() : end] for head, end in zip(heads, ends, strict=True)}


def sections(document: str) -> dict[str, list[Block]]:
    """The blocks of a document by the heading that they stand under."""
    return {name: [Block(*found) for found in FENCE.findall(text)] for name, text in texts(document).items()}


def instructions(text: str) -> tuple[list[str], set[str]]:
    """What a section has one type, in every language: its rows and commands in order, and all code in its sentences."""
    bare = LANGUAGE.sub("", text)
    steps = [
        step
        for kind, about, block in FENCE.findall(bare)
        for step in ([f"{about}\n{block}"] if kind == "csv" else COMMAND.findall(block))
    ]
    return steps, set(CODE.findall(FENCE.sub("", bare)))


def anchors(document: str | Path) -> set[str]:
    """The names under which links reach the headings of a document."""
    text = FENCE.sub("", (REPOSITORY / document).read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in HEADING.findall(text)}


def scratch_copy(into: Path) -> Path:
    """The tree without its history, its environment and its browser tests."""
    for name in FOLDERS:
        shutil.copytree(REPOSITORY / name, into / name, ignore=LEFT_OUT)
    shutil.copy(REPOSITORY / "pyproject.toml", into)
    return into


def committed(tree: Path) -> Path:
    """The tree with its tables committed, so that there is a version to compare with."""
    author = ("-c", "user.name=Maintainer", "-c", "user.email=maintainer@example.org")
    for words in (("init", "--quiet"), ("add", "data/curated"), (*author, "commit", "--quiet", "-m", "Tables")):
        subprocess.run(["git", *words], cwd=tree, check=True, capture_output=True)  # noqa: S607 - git of the machine
    return tree


def follow(block: Block, tree: Path, environment: Mapping[str, str] | None = None) -> None:
    """Do what a block says; fails where a command prints something else."""
    path, _, remark = block.about.partition(" ")
    if block.kind == "console":
        run_commands(block.text, tree, environment or {})
    elif block.kind == "csv":
        write_rows(tree / path, block.text, by_excel="Excel" in remark)
    elif block.kind == "diff":
        add_between(tree / path, block.text)
    elif block.kind in ("python", "ftl"):
        with (tree / path).open("a", encoding="utf-8") as file:
            file.write(block.text)


def write_rows(path: Path, text: str, *, by_excel: bool) -> None:
    """Rows in the place of those with their key, the others at the end; `by_excel` adds its mark and its line ends.

    A file that does not exist yet is the text itself, with its header.
    """
    if not path.exists():
        path.write_text(text, encoding="utf-8")
        return
    header, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8")))
    at = [header.index(column) for column in TABLE_BY_FILE[path.name].key]
    by_key = {tuple(row[i] for i in at): row for row in rows}
    by_key |= {tuple(row[i] for i in at): row for row in csv.reader(io.StringIO(text))}
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n" if by_excel else "\n").writerows([header, *by_key.values()])
    path.write_bytes((("\ufeff" if by_excel else "") + written.getvalue()).encode())


def add_between(path: Path, text: str) -> None:
    """Lines marked `+` in place of those marked `-`, among lines that are not marked; `@@` starts another place of the file."""
    whole = path.read_text(encoding="utf-8")
    for part in re.split(r"^@@\n", text, flags=re.MULTILINE):
        lines = part.splitlines()
        before = "".join(f"{line[1:]}\n" for line in lines if line[:1] in " -")
        after = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "-")
        assert whole.count(before) == 1, f"{path.name} holds these lines {whole.count(before)} times:\n{before}"
        whole = whole.replace(before, after)
    path.write_text(whole, encoding="utf-8")


def run_commands(text: str, tree: Path, environment: Mapping[str, str]) -> None:
    """Run each command of a console block, and compare the lines under it with what it prints."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *expected = part.splitlines()
        printed = output_of(command, tree, environment)
        known = [masked(line) for line in printed.splitlines()]
        missing = [line for line in expected if line != "…" and not NOTE.match(line) and masked(line) not in known]
        assert missing == [], f"{command}\nprints\n{printed}\nand the document shows\n" + "\n".join(missing)


def output_of(command: str, tree: Path, environment: Mapping[str, str]) -> str:
    """What a command of ours prints in the tree; `python` is the Python that runs the tests."""
    program, *words = re.findall(r'"[^"]*"|\S+', command)
    assert program == "python", f"{command}: the walk runs python only"
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    ran = subprocess.run(
        [sys.executable, "-B", *(word.strip('"') for word in words)],
        cwd=tree,
        env={**ours, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return ran.stdout + ran.stderr


def masked(line: str) -> str:
    """A line without its numbers and versions, which change with the tables, and without pytest's mark of a failure."""
    return re.sub(r"\b[0-9a-f]{16}\b|\d+(?:[.,\u00a0]\d+)*", "#", re.sub(r"^E\s+", "", line)).strip()
