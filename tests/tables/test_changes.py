"""Changes in sentences on the page: kinds, counts by hand, what is left out, and text that looks like markup."""

import pytest

from components.tables.changes import change_list, changes_csv, counts_table, told_changes
from data.changes.trial import compared_with
from data.wording import LANGUAGES, Language, wording_for
from tests.damage.csv_damage import short_curated_bytes

OLD = short_curated_bytes()
EXPORTS = OLD["exports_annual.csv"]
LINES = EXPORTS.splitlines(keepends=True)


def with_file(name: str, content: bytes) -> dict[str, bytes]:
    return {**OLD, name: content}


def test_a_row_taken_away_and_one_given_another_value_are_one_removed_and_one_revised() -> None:
    cells = LINES[1].split(b",")
    doubled = b",".join([*cells[:5], b"%.1f" % (2 * float(cells[5])), *cells[6:]])
    new = with_file("exports_annual.csv", b"".join([LINES[0], doubled, *LINES[2:-1]]))
    changes = told_changes(compared_with(OLD, new), wording_for("en"), 10)
    assert changes.rows == (0, 1, 1)
    assert changes.counts == (("exports_annual", 0, 1, 1),)
    assert {told.kind for told in changes.told} == {"removed", "revised"}
    assert any("+100.0%" in told.sentence for told in changes.told)  # twice as much is 100 % more
    assert changes.left_out == 0


def test_only_so_many_are_told_and_the_rest_is_counted() -> None:
    new = with_file("exports_annual.csv", b"".join([LINES[0], *LINES[8:]]))  # seven rows less
    changes = told_changes(compared_with(OLD, new), wording_for("en"), 3)
    assert (len(changes.told), changes.left_out, changes.rows) == (3, 4, (0, 7, 0))
    assert "and 4 more changes" in change_list(changes, wording_for("en"))


def test_one_table_alone_can_be_compared() -> None:
    renamed = OLD["blocs.csv"].replace(b"APEC,APEC,APEC", b"APEC,Pacific forum,Forum")
    new = {**with_file("blocs.csv", renamed), "exports_annual.csv": b"".join(LINES[:-1])}
    assert [c[0] for c in told_changes(compared_with(OLD, new, "blocs"), wording_for("en"), 9).counts] == ["blocs"]
    assert [c[0] for c in told_changes(compared_with(OLD, new, "partners"), wording_for("en"), 9).counts] == []
    assert len(told_changes(compared_with(OLD, new), wording_for("en"), 9).counts) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_the_tables_is_never_markup_nor_a_formula(language: Language) -> None:
    hostile = OLD["blocs.csv"].replace(b"APEC,APEC,APEC", b"APEC,<img src=x onerror=alert(1)>,<b>x</b>")
    changes = told_changes(compared_with(OLD, with_file("blocs.csv", hostile)), wording_for(language), 9)
    assert "<img" not in change_list(changes, wording_for(language))
    assert "&lt;" in change_list(changes, wording_for(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_side_is_named_and_not_compared(language: Language) -> None:
    new = with_file("blocs.csv", OLD["blocs.csv"].replace(b"APEC,", b"apec,", 1))
    changes = told_changes(compared_with(OLD, new), wording_for(language), 9)
    assert changes.told == ()
    assert len(changes.uncompared) == 1 and "blocs" in changes.uncompared[0].lower()


def test_the_file_and_the_table_say_the_same_as_the_list() -> None:
    new = with_file("exports_annual.csv", b"".join(LINES[:-2]))
    wording = wording_for("en")
    changes = told_changes(compared_with(OLD, new), wording, 9)
    assert counts_table(changes, wording).rows[0][1:] == ("0", "2", "0")
    lines = changes_csv(changes, wording).decode("utf-8-sig").splitlines()
    assert lines[0] == "Table,Change,What changed" and len(lines) == 3
