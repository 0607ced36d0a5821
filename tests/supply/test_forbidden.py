"""Nothing runs what a file says, and a person's file is read as CSV alone."""

import ast
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

from data.reading.loading import read_table
from data.tables import TABLES
from tests.live_server import REPOSITORY

ROOMS = ("data", "components", "dashboard", "tools")
SOURCES = sorted(path for room in ROOMS for path in (REPOSITORY / room).rglob("*.py"))
# Each forbidden line with the rule of ruff that refuses it.
FORBIDDEN = {
    "import pickle": "TID251",
    "from pickle import loads": "TID251",
    "import shelve": "TID251",
    "import marshal": "TID251",
    "pd.read_pickle('x')": "TID251",
    "pd.read_excel('x')": "TID251",
    "pd.read_parquet('x')": "TID251",
    "pd.read_json('x')": "TID251",
    "openpyxl.load_workbook('x')": "TID251",
    "eval(word)": "S307",
    "exec(word)": "S102",
    "os.system(word)": "S605",
    "subprocess.run(word, shell=True)": "S602",
    "yaml.load(word)": "S506",
}
NEVER_EXCUSED = {"S102", "S301", "S307", "S506", "S602", "S605", "TID251"}


def test_ruff_refuses_each_forbidden_line_in_every_room() -> None:
    lines = "import os, subprocess\nimport openpyxl, yaml\nimport pandas as pd\nword = input()\n" + "\n".join(FORBIDDEN)
    for room in ROOMS:
        run = subprocess.run(
            [sys.executable, "-m", "ruff", "check", "--output-format=concise", f"--stdin-filename={room}/x.py", "-"],
            input=lines,
            capture_output=True,
            text=True,
            cwd=REPOSITORY,
            check=False,
        )
        found = set(re.findall(r"x\.py:(\d+):\d+: (\w+)", run.stdout))
        missed = {line: rule for at, (line, rule) in enumerate(FORBIDDEN.items(), 5) if (str(at), rule) not in found}
        assert missed == {}, room


def test_no_line_is_excused_from_these_rules() -> None:
    excused = {
        f"{path.relative_to(REPOSITORY)}:{at}"
        for path in SOURCES
        for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := re.search(r"# (?:ruff: )?noqa(?::(.*))?$", line))
        and (found[1] is None or NEVER_EXCUSED & set(re.findall(r"[A-Z]+\d+", found[1])))
    }
    assert excused == set()


def test_files_of_a_reader_come_in_by_one_door_that_takes_csv() -> None:
    doors = [
        (path.relative_to(REPOSITORY).as_posix(), call)
        for path in SOURCES
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", "") in ("file_uploader", "camera_input", "chat_input")
    ]
    ((door, call),) = doors
    assert door == "components/screen/upload.py"
    assert {each.arg: ast.unparse(each.value) for each in call.keywords}["type"] == "'csv'"


class Trap:
    """What runs when somebody unpickles it: it makes a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[object, ...]:
        return Path.mkdir, (self.folder,)


@pytest.mark.parametrize(
    "start", [b"", b"PK\x03\x04", b"PAR1", b"\x89HDF\r\n\x1a\n", b"!!python/object/apply:os.system ['true']\n"]
)
def test_another_kind_of_file_under_the_name_of_a_table_is_a_table_with_problems(start: bytes, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    read = read_table(TABLES[0], start + pickle.dumps(Trap(trap)), TABLES[0].file)
    assert read.problems
    assert len(read.frame) == 0
    assert not trap.exists()
