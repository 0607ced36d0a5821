"""Texts in the column of the other language are problems where there is no doubt, and names never are."""

from pathlib import Path

import pytest

from data.reading.language_checks import texts_in_the_other_language
from data.reading.loading import check_contents, read_bytes
from data.rows import NoteRow, SourceRow
from data.tables import TABLE_BY_NAME, Table
from tests.frozen_tables import FROZEN
from tests.reading.test_checks import by_line

NOTES = Table("notes", NoteRow, ("note_id",))
ENGLISH, FRENCH = (
    "The rate applies to goods that come from Canada.",
    "Les droits sont appliqués aux produits du Canada.",
)


def found(english: str, french: str) -> list[tuple[str, str]]:
    """The columns and rules of the problems of one remark."""
    frame = by_line(note_id=["a"], text_en=[english], text_fr=[french])
    return [(each.column, each.rule) for each in texts_in_the_other_language(NOTES, frame, "notes.csv")]


@pytest.mark.parametrize(
    ("english", "french", "expected"),
    [
        (ENGLISH, FRENCH, []),
        (ENGLISH, ENGLISH, [("text_fr", "not_translated")]),
        (FRENCH, FRENCH, [("text_en", "not_translated")]),
        (FRENCH, ENGLISH, [("text_en", "languages_swapped")]),
        (ENGLISH, ENGLISH.replace("rate", "duty"), [("text_fr", "other_language")]),
        (FRENCH.replace("droits", "taux"), FRENCH, [("text_en", "other_language")]),
        ("Potash", "Potash", []),
        ("APEC", "APEC", []),
        ("2.5", "2.5", []),
    ],
)
def test_a_text_in_the_wrong_column_is_named(english: str, french: str, expected: list[tuple[str, str]]) -> None:
    assert found(english, french) == expected


def test_the_name_of_a_publisher_may_be_english_in_both_columns() -> None:
    frame = by_line(publisher_en=["The Globe and Mail of the West"], publisher_fr=["The Globe and Mail of the West"])
    frame = frame.assign(note_en=None, note_fr=None)
    assert list(texts_in_the_other_language(Table("sources", SourceRow, ("source_id",)), frame, "s.csv")) == []


def test_a_whole_table_saved_without_its_french_is_told_row_by_row_and_in_both_languages() -> None:
    contents = read_bytes(FROZEN)
    lines = contents["notes.csv"].decode().splitlines()
    frame = check_contents(contents, FROZEN)[0]["notes"]
    swapped = frame.assign(text_en=frame["text_fr"], text_fr=frame["text_en"])
    problems = list(texts_in_the_other_language(TABLE_BY_NAME["notes"], swapped, "notes.csv"))
    assert len(problems) > len(lines) * 0.6 and all(each.what("en") != each.what("fr") for each in problems)


def test_no_text_of_the_tables_is_taken_for_the_other_language() -> None:
    rules = {"not_translated", "languages_swapped", "other_language", "left_to_translate"}
    for folder in (FROZEN, Path("data/curated")):
        assert not [each for each in check_contents(read_bytes(folder), folder)[1] if each.rule in rules]
