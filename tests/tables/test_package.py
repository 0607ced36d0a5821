"""The tables as a data package and as a workbook: typed, complete, with checksums, and harmless in a spreadsheet."""

import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from frictionless import Package

from components.tables.downloads.data_package import citation, dictionary_rows, package_zip, vintage
from components.tables.downloads.workbook import workbook
from data.package import DESCRIPTOR, data_package, descriptor_text, table_schema
from data.reading.loading import CURATED, load_tables
from data.tables import TABLE_BY_NAME, TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(io.BytesIO(package_zip(curated()))) as archive:
        archive.extractall(folder)
    return folder


# The descriptor


def test_the_descriptor_beside_the_tables_is_in_step_with_the_row_models() -> None:
    written = (CURATED / DESCRIPTOR).read_text(encoding="utf-8")
    assert written == descriptor_text(data_package()), "run: python -m data package"


def test_every_column_of_every_table_stands_in_its_schema_in_order() -> None:
    for table in TABLES:
        assert [f["name"] for f in table_schema(table)["fields"]] == table.row.columns()


def test_types_keys_and_references_are_those_of_the_row_model() -> None:
    schema = table_schema(TABLE_BY_NAME["exports_monthly"])
    fields = {f["name"]: f for f in schema["fields"]}
    assert fields["reference_month"]["type"] == "yearmonth"
    assert fields["value_cad_millions"] | {"description": ""} == {
        "name": "value_cad_millions", "type": "number", "description": "", "constraints": {"required": True},
    }  # fmt: skip
    assert fields["seasonal_adjustment"]["constraints"]["enum"] == ["unadjusted", "adjusted"]
    assert "constraints" not in fields["note_id"]
    assert schema["primaryKey"] == ["reference_month", "partner_code", "basis", "flow", "seasonal_adjustment"]
    assert {"fields": ["source_id"], "reference": {"resource": "sources", "fields": ["source_id"]}} in schema[
        "foreignKeys"
    ]


def test_a_day_is_a_date_and_a_list_of_codes_is_text() -> None:
    fields = {f["name"]: f for f in table_schema(TABLE_BY_NAME["trade_events"])["fields"]}
    assert fields["measure_ids"]["type"] == "string"
    assert "joined with ';'" in fields["measure_ids"]["description"]
    assert {f["name"]: f["type"] for f in table_schema(TABLE_BY_NAME["tariff_measures"])["fields"]}[
        "effective_to"
    ] == "date"


def test_frictionless_finds_nothing_wrong_with_the_curated_folder() -> None:
    report = Package(str(CURATED / DESCRIPTOR)).validate()
    assert report.valid, report.flatten(["type", "note", "rowNumber"])


# The zip


def test_the_zip_is_a_package_that_frictionless_accepts(unpacked: Path) -> None:
    report = Package(str(unpacked / DESCRIPTOR)).validate()
    assert report.valid, report.flatten(["type", "note", "rowNumber"])


def test_the_checksums_are_those_of_the_files(unpacked: Path) -> None:
    lines = dict(reversed(line.split("  ")) for line in (unpacked / "SHA256SUMS").read_text().splitlines())
    assert set(lines) == {str(p.relative_to(unpacked)) for p in unpacked.rglob("*") if p.is_file()} - {"SHA256SUMS"}
    for name, digest in lines.items():
        assert hashlib.sha256((unpacked / name).read_bytes()).hexdigest() == digest


def test_the_tables_of_the_zip_load_as_the_same_tables(unpacked: Path) -> None:
    read = load_tables(unpacked)
    for name, frame in curated().items():
        assert read[name].equals(frame), name


def test_equal_tables_give_equal_bytes() -> None:
    anew = package_zip.__wrapped__  # type: ignore[attr-defined]
    assert anew(curated()) == anew(curated())


@pytest.mark.parametrize(("language", "name"), [("en", "read-me.txt"), ("fr", "lisez-moi.txt")])
def test_the_read_me_says_how_to_cite_and_every_line_that_a_licence_asks_for(
    unpacked: Path, language: Language, name: str
) -> None:
    text, wording = (unpacked / "about" / name).read_text(encoding="utf-8"), wording_for(language)
    assert citation(curated(), wording) in text
    assert vintage(curated()) in text
    for line in curated()["licences"][f"attribution_{language}"].dropna():
        assert wording.typeset(line) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dictionary_explains_every_column_of_every_table(language: Language) -> None:
    rows = dictionary_rows(wording_for(language))
    assert [(r[0], r[2]) for r in rows] == [(t.name, c) for t in TABLES for c in t.row.columns()]
    assert all(row[7] for row in rows)


def test_the_descriptor_of_the_zip_names_its_vintage_and_the_size_of_each_file(unpacked: Path) -> None:
    package = json.loads((unpacked / DESCRIPTOR).read_text(encoding="utf-8"))
    assert package["version"] in vintage(curated())
    assert all(r["bytes"] == (unpacked / r["path"]).stat().st_size for r in package["resources"])


# Text that a spreadsheet would run


def test_text_like_a_formula_is_marked_in_the_csv_and_typed_as_text_in_the_workbook(tmp_path: Path) -> None:
    for file in CURATED.glob("*.csv"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    glossary = tmp_path / "glossary.csv"
    rows = list(csv.reader(io.StringIO(glossary.read_text(encoding="utf-8"))))
    rows[1][3] = '=HYPERLINK("x")'
    rows[1][4] = "+1+1"
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    glossary.write_text(text.getvalue(), encoding="utf-8")
    tables = load_tables(tmp_path)
    with zipfile.ZipFile(io.BytesIO(package_zip(tables))) as archive:
        assert "'=HYPERLINK" in archive.read("glossary.csv").decode()
        archive.extractall(tmp_path / "out")
    assert load_tables(tmp_path / "out")["glossary"].equals(tables["glossary"])
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(tables, wording_for("en"))))["glossary"]
    assert [(sheet["D2"].value, sheet["D2"].data_type), (sheet["E2"].value, sheet["E2"].data_type)] == [
        ('=HYPERLINK("x")', "s"), ("+1+1", "s"),
    ]  # fmt: skip


# The workbook


def test_the_workbook_holds_a_sheet_a_table_with_typed_cells_and_heads_that_stay() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(curated(), wording_for("fr"))))
    assert book.sheetnames == ["lisez-moi", "dictionnaire-des-donnees", *(t.name for t in TABLES)]
    sheet = book["tariff_measures"]
    heads = [c.value for c in sheet[1]]
    assert heads == TABLE_BY_NAME["tariff_measures"].row.columns()
    assert sheet.freeze_panes == "A2"
    assert sheet.max_row == len(curated()["tariff_measures"]) + 1
    kinds = {
        head: {c.data_type for c in column[1:] if c.value is not None}
        for head, column in zip(heads, sheet.columns, strict=True)
    }
    assert kinds["rate_pct"] == {"n"}
    assert kinds["announced_on"] == {"d"}
    assert kinds["note_en"] == {"s"}
