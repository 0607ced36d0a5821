"""Whatever was damaged is refused with the right file and line, or was harmless: nothing raises, hangs or half-loads."""

import time
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest

from data.frames import Frame
from data.problems.problem import Problem
from data.reading.loading import ReadTable, check_contents, read_table
from data.tables import TABLE_BY_FILE, TABLE_BY_NAME, TABLES
from tests.damage.broken_csvs import BROKEN, BROKEN_FOLDERS
from tests.damage.csv_damage import short_curated_bytes
from tests.damage.damage_corpus import FILE, DamagedCsv, corpus
from tests.soak import sampled

FOLDER = Path("curated")
LONGEST_SECONDS = 20.0  # of one check, on a busy machine; a quarter of a second is usual
CORPUS = tuple(corpus())
# Changes of form that a reader may take as they are; whatever else is damaged is refused.
HARMLESS = {"quotation marks around every cell", "no line end at the end", "swapped"}


@cache
def sound() -> dict[str, Frame]:
    """The tables without any damage."""
    return check_contents(short_curated_bytes(), FOLDER)[0]


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the tables that are not damaged once: a check of the folder reads all of them."""
    monkeypatch.setattr(
        "data.reading.loading.read_table", lambda table, content, file: read_again(table.name, content, file)
    )


@cache
def read_again(name: str, content: bytes, file: str) -> ReadTable:
    """A table as the reader reads it."""
    return read_table(TABLE_BY_NAME[name], content, file)


def form(damaged: DamagedCsv) -> str:
    """How a table was damaged, without its name."""
    return damaged.name.rsplit(": ")[-1]


def checked(damaged: DamagedCsv) -> tuple[Frame, list[Problem]]:
    """The damaged table and every problem of its folder."""
    frames, problems = check_contents({**short_curated_bytes(), damaged.file: damaged.content}, FOLDER)
    return frames[TABLE_BY_FILE[damaged.file].name], problems


def test_the_corpus_is_large_reaches_every_table_and_is_always_the_same() -> None:
    assert len(CORPUS) >= 200 and len(CORPUS) + len(BROKEN) + len(BROKEN_FOLDERS) >= 340
    assert {damaged.file for damaged in CORPUS} == {table.file for table in TABLES}
    assert tuple(corpus()) == CORPUS
    assert all(
        damaged.content != short_curated_bytes()[damaged.file] for damaged in CORPUS if "swapped" not in damaged.name
    )


@pytest.mark.parametrize("file", sampled(sorted(short_curated_bytes(), key=lambda file: crc32(file.encode())), every=4))
def test_a_damaged_csv_is_refused_with_its_file_and_line_or_was_harmless(file: str) -> None:
    for damaged in (each for each in CORPUS if each.file == file):
        started = time.perf_counter()
        frame, problems = checked(damaged)
        assert time.perf_counter() - started < LONGEST_SECONDS, damaged.name
        if not problems:
            untouched = sound()[TABLE_BY_FILE[file].name]
            assert form(damaged) in HARMLESS, damaged.name
            assert frame.reset_index(drop=True).equals(untouched.reset_index(drop=True)), damaged.name
            continue
        own = [found for found in problems if found.file == f"curated/{file}"]
        assert own or all(found.rule == "dangling_reference" for found in problems), damaged.name
        lines = {found.line for found in own} or {FILE}
        assert lines & (damaged.lines | {FILE, 1}), (damaged.name, lines)


def test_nearly_all_of_the_corpus_has_to_be_refused() -> None:
    assert sum(form(damaged) in HARMLESS for damaged in CORPUS) < len(CORPUS) / 8


@pytest.mark.parametrize("file", ["blocs.csv", "exports_annual.csv", "tariff_measures.csv"])
def test_a_table_cut_anywhere_is_refused_or_holds_the_rows_before_the_cut(file: str) -> None:
    content = short_curated_bytes()[file]
    whole = read_table(TABLE_BY_FILE[file], content, file).frame
    for at in range(0, len(content), max(1, len(content) // 60)):
        frame, problems, *_ = read_table(TABLE_BY_FILE[file], content[:at], file)
        assert all(found.file == file and found.line <= len(whole) + 1 for found in problems)
        if len(frame) > 1:
            pd_rows = frame.iloc[:-1]
            assert pd_rows.equals(whole.iloc[: len(pd_rows)]), at
