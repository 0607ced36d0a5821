"""Whatever happens to a curated CSV, the maintainer reads where it is and what to write instead."""

from functools import cache
from pathlib import Path

import pytest

from data.cells.phrases import parts
from data.problems.problem import Problem
from data.reading.loading import check_contents, read_table
from data.tables import TABLE_BY_FILE
from tests.damage.broken_cells import BROKEN_CELLS
from tests.damage.broken_csvs import BROKEN, BROKEN_FOLDERS, BrokenFolder
from tests.damage.broken_dates import BROKEN_DATES, BROKEN_STEPS
from tests.damage.broken_facts import BROKEN_FACTS
from tests.damage.broken_files import BROKEN_FILES
from tests.damage.broken_rows import BROKEN_ROWS
from tests.damage.broken_tables import BROKEN_TABLES
from tests.damage.csv_damage import BrokenCsv, Damage, broken, cells, curated_bytes, on_line, short_curated_bytes

FOLDER = Path("curated")  # only named in messages: the bytes are in memory
ROWS_ALONE = pytest.mark.parametrize(
    "accident", [*BROKEN_FILES, *BROKEN_CELLS, *BROKEN_ROWS, *BROKEN_DATES], ids=lambda accident: accident.name
)


@cache
def problems_of_file(accident: BrokenCsv) -> tuple[Problem, ...]:
    """The problems of the damaged CSV by itself."""
    damaged = accident.damage(short_curated_bytes()[accident.file])
    return tuple(sorted(read_table(TABLE_BY_FILE[accident.file], damaged, accident.file).problems))


def problems_of_folder(*accidents: BrokenCsv) -> list[Problem]:
    """The problems of the whole folder once the accidents have happened in it."""
    contents = dict(short_curated_bytes())
    for accident in accidents:
        contents[accident.file] = accident.damage(contents[accident.file])
    return check_contents(contents, FOLDER)[1]


def lines_of_folder(*accidents: BrokenCsv) -> list[str]:
    """What the maintainer reads of it, without the folder's name."""
    return [found.one_line().removeprefix("curated/") for found in problems_of_folder(*accidents)]


@ROWS_ALONE
def test_an_accident_to_a_file_is_named_with_its_place_and_its_remedy(accident: BrokenCsv) -> None:
    assert [found.one_line() for found in problems_of_file(accident)] == list(accident.expected)


@pytest.mark.parametrize("accident", [*BROKEN_TABLES, *BROKEN_STEPS, *BROKEN_FACTS], ids=lambda accident: accident.name)
def test_an_accident_between_rows_is_named_with_its_place_and_its_remedy(accident: BrokenCsv) -> None:
    assert lines_of_folder(accident) == list(accident.expected)


@pytest.mark.parametrize("accident", BROKEN_FOLDERS, ids=lambda accident: accident.name)
def test_an_accident_to_the_folder_is_named_with_its_remedy(accident: BrokenFolder) -> None:
    found = check_contents(accident.damage(short_curated_bytes()), FOLDER)[1]
    assert [each.one_line().removeprefix("curated/") for each in found] == list(accident.expected)


@ROWS_ALONE
def test_no_accident_stops_the_french_message(accident: BrokenCsv) -> None:
    english = [found.one_line("en") for found in problems_of_file(accident)]
    french = [found.one_line("fr") for found in problems_of_file(accident)]
    assert len(french) == len(english) and not set(french) & set(english)


def test_the_catalogue_holds_each_accident_under_a_name_of_its_own() -> None:
    assert len({accident.name for accident in BROKEN}) == len(BROKEN) >= 100


def test_the_folder_without_an_accident_has_no_problem() -> None:
    assert problems_of_folder() == []


def test_accidents_to_several_files_are_all_told_at_once() -> None:
    accidents = (
        BROKEN_FILES[0],
        *(a for a in BROKEN_CELLS if a.name in ("a decimal comma", "the day 45812")),
    )
    assert len(accidents) == 3
    assert lines_of_folder(*accidents) == sorted(line for accident in accidents for line in accident.expected)


def test_a_source_that_cannot_be_read_is_told_once_and_not_for_every_row_that_cites_it() -> None:
    cut = broken("cut", "sources.csv", cells(2, url="www.example.org"))
    assert [(found.file, found.line, found.rule) for found in problems_of_folder(cut)] == [
        ("curated/sources.csv", 2, "bad_address")
    ]


def remedies() -> list[tuple[BrokenCsv, str]]:
    """The accidents to one cell whose message names exactly what to write."""
    named = []
    for accident in (*BROKEN_CELLS, *BROKEN_ROWS):
        found = problems_of_file(accident)[0]
        remedy = dict(found.details).get("remedy", "")
        if remedy and not parts(remedy):
            named.append((accident, remedy))
    return named


def test_a_remedy_that_is_written_as_the_message_says_is_accepted() -> None:
    assert len(remedies()) >= 30
    for accident, remedy in remedies():
        column = problems_of_file(accident)[0].column
        mended = cells(2, **{column: remedy})(short_curated_bytes()[accident.file])
        again = read_table(TABLE_BY_FILE[accident.file], mended, accident.file).problems
        assert accident.name == "two faults in one row" or again == [], (accident.name, remedy)


HARMLESS: tuple[tuple[str, str], ...] = (
    ("a formula", "=1+1"),
    ("a formula that calls out", '=HYPERLINK("https://example.org","x")'),
    ("HTML", "<script>alert(1)</script>"),
    ("Markdown", "**bold** [link](https://example.org) $x$ :red[x]"),
    ("a quotation mark and a comma", 'The "Pact", in short'),
    ("a French percentage", "25\u00a0% à l’été, œuvre de cœur"),
    ("a text as long as allowed", "x" * 700),
    ("a percent sign, braces and a backslash", "{value} %s \\n"),
    ("the word of a blank", "nan"),
    ("a number", "007"),
)


@pytest.mark.parametrize(("name", "text"), HARMLESS, ids=[name for name, _ in HARMLESS])
def test_a_strange_text_loads_as_the_text_that_it_is(name: str, text: str) -> None:
    content = cells(2, name_en=text)(curated_bytes()["blocs.csv"])
    read = read_table(TABLE_BY_FILE["blocs.csv"], content, "blocs.csv")
    assert read.problems == []
    assert read.frame.loc[2, "name_en"] == text


@pytest.mark.parametrize(
    "damage",
    [lambda content: content.rstrip(b"\n"), on_line(3, lambda line: '"ASEAN","ASEAN","ANASE"')],
    ids=["no line end at the end", "quotation marks around every cell"],
)
def test_a_harmless_change_of_form_loads_as_before(damage: Damage) -> None:
    content = curated_bytes()["blocs.csv"]
    read = read_table(TABLE_BY_FILE["blocs.csv"], damage(content), "blocs.csv")
    assert read.problems == []
    assert read.frame.equals(read_table(TABLE_BY_FILE["blocs.csv"], content, "blocs.csv").frame)
