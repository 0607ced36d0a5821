"""A folder of CSVs becomes typed tables, or every problem in them."""

import time
from collections import Counter
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from data import InvalidTables, TradeTables, load_tables
from data.problems.problem import Problem
from data.problems.suggestions import MOST_SUGGESTIONS
from data.reading.loading import check_contents, decode, read_bytes, read_table, shown_file, version
from data.tables import TABLE_BY_NAME, TABLES
from tests.damage.csv_damage import Damage, cells, curated_bytes, on_line, on_rows, parsed, short_curated_bytes, written

MOST_SECONDS = 10.0  # of processor time, for the short folder with one bad file; at most three or so on a slow machine
BLOCS = TABLE_BY_NAME["blocs"]
TWO_BLOCS = b"bloc,name_en,name_fr\nAPEC,APEC,APEC\nASEAN,ASEAN,ANASE\n"


def folder_of(contents: dict[str, bytes], path: Path) -> Path:
    """A folder with these files."""
    for name, content in contents.items():
        (path / name).write_bytes(content)
    return path


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> TradeTables:
    """The tables of the short curated folder."""
    return load_tables(folder_of(short_curated_bytes(), tmp_path_factory.mktemp("curated")))


def test_every_table_is_loaded_under_its_name(tables: TradeTables) -> None:
    assert list(tables) == [table.name for table in TABLES]


def test_a_table_has_the_columns_of_its_model_in_order(tables: TradeTables) -> None:
    assert {name: list(tables[name].columns) for name in tables} == {t.name: t.row.columns() for t in TABLES}


def test_a_loaded_table_counts_its_rows_from_zero(tables: TradeTables) -> None:
    assert list(tables["blocs"].index[:3]) == [0, 1, 2]


def test_a_read_table_counts_its_rows_by_the_line_in_the_file() -> None:
    assert list(read_table(BLOCS, TWO_BLOCS, "blocs.csv").frame.index) == [2, 3]


def test_days_years_values_counts_lists_and_texts_have_their_types(tables: TradeTables) -> None:
    measures, polls, targets = tables.measures, tables["polls"], tables["targets"]
    assert pd.api.types.is_datetime64_dtype(measures["effective_to"])
    assert measures["rate_pct"].dtype == "float64"
    assert tables["exports_annual"]["year"].dtype == "int64"
    assert polls["sample_size"].dtype == targets["baseline_year"].dtype == "Int64"
    assert {type(value) for value in tables.partners["blocs"]} == {tuple}
    assert {type(value) for value in tables.events["event_date"]} == {str}


def test_a_blank_is_missing_in_every_type(tables: TradeTables) -> None:
    content = cells(2, effective_to="", rate_pct="", note_en="", note_fr="")(curated_bytes()["tariff_measures.csv"])
    row = read_table(TABLE_BY_NAME["tariff_measures"], content, "t.csv").frame.loc[2]
    assert row["effective_to"] is pd.NaT and pd.isna(row["rate_pct"]) and row["note_en"] is None


def test_the_first_row_of_the_annual_exports_is_china_in_1997_with_2407_2(tables: TradeTables) -> None:
    first = tables["exports_annual"].iloc[0]
    assert (first["year"], first["partner_code"], first["value_cad_millions"]) == (1997, "CHN", 2407.2)


def test_equal_files_are_one_version_and_one_changed_digit_is_another() -> None:
    contents = curated_bytes()
    changed = {**contents, "blocs.csv": contents["blocs.csv"].replace(b"ANASE", b"ANASF")}
    assert version(contents) == version(dict(reversed(contents.items())))
    assert version(contents) != version(changed)
    assert len(version(contents)) == 16


def test_a_row_moved_from_one_file_to_another_is_another_version() -> None:
    assert version({"a.csv": b"1", "b.csv": b"2"}) != version({"a.csv": b"12", "b.csv": b""})


def test_all_problems_are_raised_together_and_not_only_the_first(tmp_path: Path) -> None:
    contents = short_curated_bytes()
    broken = {
        **contents,
        "blocs.csv": cells(2, bloc="apec", name_fr="")(contents["blocs.csv"]),
        "polls.csv": cells(3, value_pct="14 %")(contents["polls.csv"]),
    }
    del broken["glossary.csv"]
    with pytest.raises(InvalidTables) as raised:
        load_tables(folder_of(broken, tmp_path))
    assert [(Path(p.file).name, p.line, p.column, p.rule) for p in raised.value.problems] == [
        ("blocs.csv", 2, "bloc", "bad_bloc_code"),
        ("blocs.csv", 2, "name_fr", "required"),
        ("glossary.csv", 0, "", "missing_file"),
        ("polls.csv", 3, "value_pct", "unit_in_number"),
    ]


def test_an_empty_folder_misses_every_table(tmp_path: Path) -> None:
    assert {p.rule for p in check_contents(read_bytes(tmp_path), tmp_path)[1]} == {"missing_file"}
    assert len(check_contents({}, tmp_path)[1]) == len(TABLES)


def test_only_csvs_of_the_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "blocs.csv").write_bytes(TWO_BLOCS)
    (tmp_path / "datapackage.json").write_text("{}")
    assert read_bytes(tmp_path) == {"blocs.csv": TWO_BLOCS}


def test_checking_changes_no_file_and_no_bytes() -> None:
    contents = short_curated_bytes()
    before = dict(contents)
    check_contents(contents, Path("curated"))
    assert contents == before


def test_a_file_below_the_working_folder_is_named_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_file(tmp_path / "data" / "curated", "polls.csv") == "data/curated/polls.csv"
    assert shown_file(Path("/elsewhere/curated"), "polls.csv") == "curated/polls.csv"


def test_rows_that_broke_a_rule_are_left_out_and_the_others_kept() -> None:
    read = read_table(BLOCS, cells(2, bloc="apec")(TWO_BLOCS), "blocs.csv")
    assert list(read.frame["bloc"]) == ["ASEAN"]
    assert list(read.frame.index) == [3]


def test_lines_after_a_text_of_two_lines_are_counted_as_in_the_file() -> None:
    broken = TWO_BLOCS.replace(b"APEC,APEC,APEC", b'APEC,"AP\nEC",APEC').replace(b"ANASE", b"")
    assert [(p.line, p.rule) for p in read_table(BLOCS, broken, "b.csv").problems] == [
        (2, "hidden_character"),
        (4, "required"),
    ]


def test_every_faulty_cell_of_a_row_is_told() -> None:
    broken = cells(2, bloc="apec", name_en="", name_fr="#N/A")(TWO_BLOCS)
    assert [p.column for p in read_table(BLOCS, broken, "b.csv").problems] == ["bloc", "name_en", "name_fr"]


def test_every_faulty_row_of_a_thousand_is_told() -> None:
    broken = b"bloc,name_en,name_fr\n" + b"apec,APEC,APEC\n" * 1000
    assert len(read_table(BLOCS, broken, "b.csv").problems) == 1000


def test_a_cell_larger_than_any_spreadsheet_allows_is_a_problem_and_no_crash() -> None:
    huge = TWO_BLOCS + b"G7," + b"x" * 200_000 + b",G7\n"
    assert [p.line for p in read_table(BLOCS, huge, "b.csv").problems] == [4]


def test_the_text_behind_a_byte_order_mark_is_still_read() -> None:
    text, problems = decode(b"\xef\xbb\xbf" + TWO_BLOCS, "b.csv")
    assert text == TWO_BLOCS.decode()
    assert [p.rule for p in problems] == ["byte_order_mark"]


def test_the_date_of_a_row_is_a_day_of_the_calendar(tables: TradeTables) -> None:
    assert tables.measures["as_of"].dt.date.between(date(2017, 1, 1), date(2100, 1, 1)).all()


def test_a_line_put_twice_shifts_the_lines_below_it() -> None:
    broken = on_line(2, lambda line: f"{line}\n{line}")(TWO_BLOCS).replace(b"ASEAN,ASEAN", b"ASEAN,")
    assert [p.line for p in read_table(BLOCS, broken, "b.csv").problems] == [4]


def processor_seconds(file: str, content: bytes) -> tuple[float, list[Problem]]:
    """The processor time of a check of the folder with this file, and the problems."""
    started = time.process_time()
    problems = check_contents({**short_curated_bytes(), file: content}, Path("curated"))[1]
    return time.process_time() - started, problems


def test_a_header_of_eight_thousand_names_is_one_problem_and_takes_no_time() -> None:
    seconds, problems = processor_seconds("blocs.csv", ",".join(f"n{n}" for n in range(8000)).encode())
    assert [(p.line, p.rule) for p in problems] == [(1, "wide_header")]
    assert seconds < MOST_SECONDS


def test_two_megabytes_of_empty_lines_are_one_problem_and_take_no_time() -> None:
    seconds, problems = processor_seconds("blocs.csv", short_curated_bytes()["blocs.csv"] + b"\n" * 1_900_000)
    assert [(p.rule, dict(p.details)["last"]) for p in problems] == [("blank_lines", str(problems[0].line + 1_899_999))]
    assert seconds < MOST_SECONDS


def test_25_000_distinct_wrong_codes_are_all_told_and_the_nearest_of_some_of_them() -> None:
    header, row = short_curated_bytes()["exports_annual.csv"].split(b"\n")[:2]
    rows = [row.replace(b",official,", f",officia{n},".encode()) for n in range(25_000)]
    seconds, problems = processor_seconds("exports_annual.csv", b"\n".join([header, *rows]))
    told = [p for p in problems if p.rule == "unknown_code"]
    assert len(told) == 25_000
    assert sum(dict(p.details)["suggestion"] == ' ("official"?)' for p in told) == MOST_SUGGESTIONS
    assert seconds < MOST_SECONDS


def test_lines_of_a_wrong_form_are_told_one_by_one_up_to_a_thousand_and_the_others_together() -> None:
    problems = read_table(BLOCS, TWO_BLOCS + b"x\n" * 1500 + b"\n,,\n", "b.csv").problems
    assert Counter(p.rule for p in problems) == {"too_few_cells": 1000, "more_lines": 1, "blank_lines": 1}
    (more,) = [p for p in problems if p.rule == "more_lines"]
    assert more.one_line() == (
        "b.csv:1004: from here to line 1503, 500 more lines or groups of lines have the same fault; fix them in the same way"
    )


EVENTS, SOURCES = "trade_events.csv", "sources.csv"


def places(contents: dict[str, bytes]) -> list[tuple[str, int, str]]:
    """File, line and rule of every problem of the folder with these files."""
    found = check_contents({**short_curated_bytes(), **contents}, Path("curated"))[1]
    return [(Path(p.file).name, p.line, p.rule) for p in found]


@pytest.mark.parametrize(
    ("damage", "rule", "line"),
    [
        (lambda content: b"\xef\xbb\xbf" + content, "byte_order_mark", 1),
        (lambda content: content.replace(b"\n", b"\r\n"), "carriage_return", 1),
        (lambda content: b"\n" + content, "blank_line", 1),
        (cells(2, url="www.example.org"), "bad_address", 2),
        (lambda content: written(parsed(content), ";"), "semicolons", 1),
    ],
)
def test_an_unknown_source_is_told_also_while_the_sources_have_a_fault(damage: Damage, rule: str, line: int) -> None:
    contents = {
        SOURCES: damage(short_curated_bytes()[SOURCES]),
        EVENTS: cells(2, source_id="no_such_source")(short_curated_bytes()[EVENTS]),
    }
    assert places(contents) == [(SOURCES, line, rule), (EVENTS, 2, "dangling_reference")]


def test_no_row_is_missed_while_an_id_cannot_be_read() -> None:
    sources = short_curated_bytes()[SOURCES]
    assert places({SOURCES: cells(2, source_id="No Id")(sources)}) == [(SOURCES, 2, "bad_identifier")]
    assert places({SOURCES: on_line(2, lambda line: line.replace(",", "", 1))(sources)}) == [
        (SOURCES, 2, "too_few_cells")
    ]


def test_a_mistyped_column_hides_neither_the_cells_of_the_others_nor_the_ids() -> None:
    sources = cells(2, published="soon")(short_curated_bytes()[SOURCES]).replace(b",url,", b",ulr,", 1)
    assert places({SOURCES: sources}) == [
        (SOURCES, 1, "unknown_column"),
        (SOURCES, 1, "missing_column"),
        (SOURCES, 2, "not_a_date"),
    ]


def test_another_encoding_hides_no_cell_and_no_reference() -> None:
    sources = cells(2, published="soon")(short_curated_bytes()[SOURCES]).decode().encode("cp1252", errors="replace")
    events = cells(2, source_id="no_such_source")(short_curated_bytes()[EVENTS])
    found = places({SOURCES: sources, EVENTS: events})
    assert {(SOURCES, 2, "not_a_date"), (EVENTS, 2, "dangling_reference")} <= set(found)
    assert "not_utf8" in {rule for _, _, rule in found}


def test_utf_16_as_excel_saves_unicode_text_is_read_for_its_other_faults() -> None:
    saved = written(parsed(cells(2, bloc="apec")(TWO_BLOCS)), "\t").decode().encode("utf-16")
    assert [(p.line, p.rule) for p in read_table(BLOCS, saved, "b.csv").problems] == [
        (1, "not_utf8"),
        (1, "tabs"),
        (2, "bad_bloc_code"),
    ]


def test_rows_below_a_header_that_lost_a_name_are_not_all_told() -> None:
    broken = TWO_BLOCS.replace(b"bloc,name_en,name_fr", b"bloc,name_en", 1)
    assert [(p.line, p.rule) for p in read_table(BLOCS, broken, "b.csv").problems] == [(1, "missing_column")]


def test_cells_pushed_aside_by_a_new_column_are_not_all_told() -> None:
    annual = on_rows(lambda rows: [["mine", *rows[0]], *([*row, "x"] for row in rows[1:])])
    read = read_table(TABLE_BY_NAME["exports_annual"], annual(short_curated_bytes()["exports_annual.csv"]), "a.csv")
    assert {p.line for p in read.problems} == {1}
