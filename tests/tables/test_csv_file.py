"""Downloads of tables: the whole table reads back unchanged; the view holds what is shown, and no cell runs as a formula."""

import csv
import io

import pandas as pd
import pytest

from components.tables.downloads.csv_file import table_csv, view_csv
from components.tables.readable import matching_rows, readable_table
from data.reading.loading import read_table
from data.tables import TABLE_BY_NAME, TABLES, Table
from tests.small_tables import curated

EVERY_TABLE = pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)


def cells_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@EVERY_TABLE
def test_the_csv_of_a_curated_table_reads_back_unchanged_and_without_a_problem(table: Table) -> None:
    frame, problems, *_ = read_table(table, table_csv(curated()[table.name]), table.file)
    assert problems == []
    pd.testing.assert_frame_equal(frame.reset_index(drop=True), curated()[table.name])


def test_a_formula_in_a_text_is_marked_and_reads_back_as_it_was() -> None:
    table = TABLE_BY_NAME["glossary"]
    frame = curated()["glossary"].assign(term_en="=HYPERLINK(1)", definition_fr="-1 de plus")
    written = table_csv(frame)
    assert b"'=HYPERLINK(1)" in written
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in cells_of(written) for cell in row)
    read, problems, *_ = read_table(table, written, table.file)
    assert problems == []
    assert set(read["term_en"]) == {"=HYPERLINK(1)"}


def test_negative_numbers_stay_numbers() -> None:
    values = [row[3] for row in cells_of(table_csv(curated()["published_figures"]))]
    assert "-3" in values


def test_the_whole_table_has_the_form_of_the_repository() -> None:
    written = table_csv(curated()["partners"])
    assert written.startswith(b"partner_code,kind,name_en,name_fr,")
    assert b"\r" not in written and not written.startswith(b"\xef\xbb\xbf")


def test_the_view_holds_the_rows_and_words_that_are_shown() -> None:
    tables = curated()
    readable = readable_table(tables, "exports_annual", "fr")
    rows = matching_rows(tables, "exports_annual", "fr", find="chine 2025")
    head, *body = cells_of(view_csv(readable, rows))
    assert head[:4] == ["Année", "Partenaire", "Code", "Base"]
    assert len(body) == len(rows) > 0
    assert {row[1] for row in body} == {"Chine"}
    assert body[0][head.index("Fiabilité")] in (
        "Source officielle", "Source secondaire", "Presse", "Non vérifiée",
    )  # fmt: skip


def test_the_view_opens_in_a_spreadsheet_with_its_accents() -> None:
    assert view_csv(readable_table(curated(), "blocs", "fr"), [0]).startswith(b"\xef\xbb\xbf")
