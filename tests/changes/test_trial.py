"""A CSV tried in memory: its problems with their lines, what is mended, what it would change; the served files stay as they are."""

import re

import pytest

from data.changes.trial import MOST_BYTES, PREVIEW, handed_out, table_meant, tried
from data.reading.loading import read_bytes, read_table
from data.tables import TABLE_BY_FILE, TABLE_BY_NAME, TABLES
from tests.damage.csv_damage import short_curated_bytes
from tests.frozen_tables import FROZEN

BLOCS = TABLE_BY_NAME["blocs"]
SERVED = short_curated_bytes()
GOOD = SERVED["blocs.csv"]
RENAMED = GOOD.replace(b"APEC,APEC,APEC", b"APEC,Pacific forum,Forum du Pacifique")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_file_is_recognised_by_its_name_however_a_browser_numbered_it(table) -> None:  # type: ignore[no-untyped-def]
    for name in (table.file, f"C:\\down\\{table.file.upper()}", f"{table.name} (2).csv", f"{table.name}-copy.csv"):
        assert table_meant(name, b"") == table


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_file_of_another_name_is_recognised_by_its_columns_where_no_other_table_has_them(table) -> None:  # type: ignore[no-untyped-def]
    alike = [other for other in TABLES if sorted(other.row.columns()) == sorted(table.row.columns())]
    found = table_meant("mine.csv", read_bytes(FROZEN)[table.file])
    assert found == (table if len(alike) == 1 else None)


@pytest.mark.parametrize(
    "content", [b"", b"a,b\n1,2\n", b"PK\x03\x04", b"\xff\xfe", b"\x00" * 5000, b'"' * 5000, b"\n\n\n"]
)
def test_whatever_else_is_sent_is_no_table(content: bytes) -> None:
    assert table_meant("holiday.csv", content) is None


def test_a_sound_file_that_says_the_same_changes_nothing() -> None:
    trial = tried(SERVED, BLOCS, GOOD)
    assert (trial.problems, trial.mends, trial.left) == ((), (), ())
    assert trial.compared is not None and not trial.compared.differences
    assert trial.tables is not None


def test_a_sound_change_is_told_and_gives_tables_of_its_own() -> None:
    trial = tried(SERVED, BLOCS, RENAMED)
    assert trial.compared is not None and trial.tables is not None
    (change,) = trial.compared.differences.changes
    assert (change.kind, change.table, change.columns) == ("revised", "blocs", ("name_en", "name_fr"))
    assert trial.tables.version.startswith(PREVIEW)
    assert "Pacific forum" in set(trial.tables["blocs"]["name_en"])
    assert SERVED["blocs.csv"] == GOOD


def test_a_broken_cell_is_told_with_its_line_and_gives_no_tables() -> None:
    trial = tried(SERVED, BLOCS, GOOD.replace(b"APEC,", b"apec,", 1))
    assert [(p.file.rpartition("/")[2], p.line, p.column) for p in trial.left][:1] == [("blocs.csv", 2, "bloc")]
    assert trial.tables is None


def test_windows_line_ends_are_mended_and_nothing_is_left() -> None:
    trial = tried(SERVED, BLOCS, RENAMED.replace(b"\n", b"\r\n"))
    assert [p.rule for p in trial.problems] == ["carriage_return"]
    assert [m.rule for m in trial.mends] == ["line_ends"]
    assert trial.left == () and trial.content == RENAMED and trial.tables is not None


def test_the_mended_file_runs_no_formula_in_a_spreadsheet_and_says_the_same_when_it_comes_back() -> None:
    risky = RENAMED.replace(b"Pacific forum", b'"=HYPERLINK(""https://example.org"",""x"")"').replace(
        b"ANASE", b"@ANASE"
    )
    trial = tried(SERVED, BLOCS, risky.replace(b"\n", b"\r\n"))
    assert trial.download is not None
    assert b'\nAPEC,"\'=HYPERLINK(""https://example.org"",""x"")",Forum' in trial.download
    assert b",'@ANASE\n" in trial.download
    again = read_table(BLOCS, trial.download, BLOCS.file)
    assert again.problems == []
    assert again.frame.equals(read_table(BLOCS, trial.content, BLOCS.file).frame)
    assert handed_out(trial.download) == trial.download


@pytest.mark.parametrize("file", sorted(SERVED))
def test_a_file_handed_out_says_the_same_as_before(file: str) -> None:
    out, table = handed_out(SERVED[file]), TABLE_BY_FILE[file]
    assert out is not None
    assert read_table(table, out, file).frame.equals(read_table(table, SERVED[file], file).frame)
    assert not re.search(rb"(^|,)\"?[=+@]", out, re.MULTILINE)


def test_a_number_below_zero_is_handed_out_as_a_number() -> None:
    assert handed_out(b"a,b\n-3.2,-x\n") == b"a,b\n-3.2,'-x\n"


def test_a_file_whose_cells_cannot_be_told_apart_is_not_handed_out() -> None:
    assert handed_out(b'a,b\n"=1,2\n') is None


def test_a_row_that_another_table_points_to_may_not_go() -> None:
    partners = TABLE_BY_NAME["partners"]
    lines = SERVED["partners.csv"].splitlines(keepends=True)
    without = b"".join(line for line in lines if not line.startswith(b"CHN,"))
    trial = tried(SERVED, partners, without)
    assert {p.rule for p in trial.left} >= {"dangling_reference"}
    assert {p.file.rpartition("/")[2] for p in trial.left} & {"exports_annual.csv", "tariff_measures.csv"}
    assert trial.tables is None


def test_a_file_beyond_the_limit_is_not_read() -> None:
    with pytest.raises(ValueError, match=str(MOST_BYTES + 1)):
        tried(SERVED, BLOCS, b"x" * (MOST_BYTES + 1))


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\xfe", b"bloc;name_en;name_fr\n", b'"', b"\xef\xbb\xbf", b"," * 100_000]
)
def test_whatever_stands_in_the_file_it_is_refused_and_never_raises(content: bytes) -> None:
    trial = tried(SERVED, BLOCS, content)
    assert trial.left and trial.tables is None
