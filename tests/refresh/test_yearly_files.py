"""Yearly trade files and UN Comtrade give one row a destination; what has no row in partners.csv is told."""

import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from data.refresh import cimt, comtrade, wds_rows
from data.refresh.codes import by_number, by_two_letters, codes_by_name
from data.refresh.observed import in_millions
from data.refresh.remarks import RefreshFailed
from tests.small_tables import curated

HEADER = "\ufeffYearMonth/AnnéeMois,HS2,Country/Pays,State/État,Value/Valeur\r\n"
PLACES = frozenset({"ARE", "USA", "WLD", "TWN", "CHE"})


def packed(path: Path, rows: str, name: str = "ODPFN021_202512N.csv", **others: str) -> Path:
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr(name, rows)
        for other, text in others.items():
            bundle.writestr(other, text.encode("cp1252" if other.endswith("TXT") else "utf-8"))
    return path


def lines(*rows: tuple[int, str, int]) -> str:
    return HEADER + "".join(f"2025{month:02d},27,{country},,{dollars}\r\n" for month, country, dollars in rows)


def test_dollars_are_summed_over_products_months_and_states(tmp_path: Path) -> None:
    text = lines((1, "US", 7_000_000), (1, "US", 500_000), (2, "US", 250_000), (2, "AE", 40_000))
    year = cimt.year_of_exports(packed(tmp_path / "CIMT.zip", text), 2025)
    assert (year.dollars, year.months) == ({"US": 7_750_000, "AE": 40_000}, frozenset({1, 2}))


def test_the_coarsest_file_is_read_and_names_of_destinations_come_with_it(tmp_path: Path) -> None:
    names = f"{'QZ':<11}196601 999912 {'High seas':<83}{'Haute mer':<83}\r\n"
    path = packed(
        tmp_path / "CIMT.zip", lines((1, "QZ", 5)), **{"ODPFN019_202512N.csv": lines((1, "QZ", 4), (1, "QZ", 1)),
        "ODPF_6_CtyDesc.TXT": names},
    )  # fmt: skip
    year = cimt.year_of_exports(path, 2025)
    assert (year.dollars, year.names) == ({"QZ": 5}, {"QZ": "High seas"})


def whole_year(**dollars: int) -> cimt.YearOfExports:
    return cimt.YearOfExports(2025, dollars, frozenset(range(1, 13)), {"QZ": "High seas"})


def test_a_destination_becomes_a_row_and_the_world_counts_all() -> None:
    seen = cimt.observed([whole_year(US=7_750_000, AE=40_400, QZ=1_000_000)], "2026-03-10", PLACES)
    values = {r["partner_code"]: r["value_cad_millions"] for r in seen.rows["exports_annual"]}
    # 7.75 + 0.0404 + 1 = 8.7904, printed with three places.
    assert values == {"USA": "7.75", "ARE": "0.04", "WLD": "8.79"}
    assert [r.text() for r in seen.remarks] == [
        "2025: destination QZ (High seas), C$1 million, has no row in partners.csv; it is included only in the world total",
        "Statistics Canada, annual file 2025: 2 destinations",
    ]


def test_a_part_of_a_year_gives_no_rows() -> None:
    part = cimt.YearOfExports(2026, {"US": 1}, frozenset({1, 2}), {})
    seen = cimt.observed([part], "2026-03-10", PLACES)
    assert seen.rows == {} and "2 of 12 months" in seen.remarks[0].text()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", "other_columns"),
        ("a,b,c\r\n", "other_columns"),
        (HEADER + "202501,27,US,,7 000\r\n", "damaged_line"),
        (HEADER + "202501,27,US\r\n", "damaged_line"),
        (HEADER + "202401,27,US,,7\r\n", "damaged_line"),
        (HEADER + "202501,27,,,7\r\n", "damaged_line"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_line(tmp_path: Path, text: str, rule: str) -> None:
    with pytest.raises(RefreshFailed) as failure:
        cimt.year_of_exports(packed(tmp_path / "CIMT.zip", text), 2025)
    assert failure.value.remarks[0].rule == rule


def test_a_damaged_or_foreign_archive_is_refused(tmp_path: Path) -> None:
    sound = packed(tmp_path / "CIMT.zip", lines((1, "US", 7)) * 50).read_bytes()
    for content, rule in (
        (sound[: len(sound) // 2], "damaged_file"),
        (sound.replace(b"202501,27", b"202502,27", 1), "damaged_file"),  # the checksum no longer fits
        (packed(tmp_path / "other.zip", "x", name="readme.txt").read_bytes(), "no_data_file"),
    ):
        path = tmp_path / "try.zip"
        path.write_bytes(content)
        with pytest.raises(RefreshFailed) as failure:
            cimt.year_of_exports(path, 2025)
        assert failure.value.remarks[0].rule == rule


def records(*values: tuple[int, float], **changes: Any) -> dict[str, Any]:
    rows = [
        {"reporterCode": 124, "period": "2024", "flowCode": "X", "cmdCode": "TOTAL", "partnerCode": number,
         "primaryValue": dollars, **changes}
        for number, dollars in values
    ]  # fmt: skip
    return {"elapsedTime": "0.1 secs", "count": len(rows), "data": rows, "error": ""}


EXPORTS = comtrade.Query(2024, "X")


def test_the_numbers_of_comtrade_become_partners_in_us_dollars() -> None:
    found = comtrade.values(records((0, 9e9), (842, 6.5e9), (490, 1_234_567.0), (757, 5e6)), EXPORTS)
    seen = comtrade.observed([(EXPORTS, found)], "2026-11-22", PLACES)
    rows = {r["partner_code"]: (r["value_usd_millions"], r["note_id"]) for r in seen.rows["exports_annual_usd"]}
    assert rows == {
        "WLD": ("9000", ""), "USA": ("6500", ""), "TWN": ("1.235", "comtrade_other_asia"), "CHE": ("5", ""),
    }  # fmt: skip
    assert {r["compilation"] for r in seen.rows["exports_annual_usd"]} == {"un_comtrade"}
    assert [r["note_id"] for r in seen.rows["notes"]] == ["comtrade_other_asia"]


def test_an_amount_is_told_in_the_form_of_the_language() -> None:
    seen = cimt.observed([whole_year(US=7_750_000, QZ=42_283_700_000)], "2026-03-10", PLACES)
    assert "QZ (High seas), C$42,283.7 million, has no row" in seen.remarks[0].text()
    assert "QZ (High seas), 42 283,7 M$ CA, n'a pas de ligne" in seen.remarks[0].text("fr")


@pytest.mark.parametrize("row", [cimt.source_row("2026-03-10"), wds_rows.source_row("2026-03-10")])
def test_a_source_of_statistics_canada_has_its_french_title(row: dict[str, str]) -> None:
    assert row["title_language"] == "en" and row["french_title"]


def test_a_number_without_a_partner_is_told() -> None:
    seen = comtrade.observed([(EXPORTS, {0: Decimal(9), 899: Decimal(2_000_000)})], "2026-11-22", PLACES)
    assert seen.remarks[0].text() == (
        "2024: partner number 899, US$2 million, has no row in partners.csv; it is included only in the world total"
    )


def test_a_year_that_is_not_there_yet_is_told() -> None:
    seen = comtrade.observed([(EXPORTS, comtrade.values(records(), EXPORTS))], "2026-11-22", PLACES)
    assert seen.rows == {} and seen.remarks[0].rule == "year_not_there"


@pytest.mark.parametrize(
    ("sent", "rule"),
    [
        ({"data": None}, "unreadable_answer"),
        ([], "unreadable_answer"),
        ({"data": [], "error": "too many parameters"}, "service_says"),
        (records(*[(n, 1.0) for n in range(500)]), "cut_short"),
        (records((842, 1.0), (842, 2.0)), "twice"),
        (records((842, 1.0), reporterCode=842), "unreadable_answer"),
        (records((842, 1.0), flowCode="M"), "unreadable_answer"),
        (records((842, 1.0), primaryValue=None), "unreadable_answer"),
    ],
)
def test_an_answer_of_another_form_is_refused(sent: Any, rule: str) -> None:
    with pytest.raises(RefreshFailed) as failure:
        comtrade.values(sent, EXPORTS)
    assert failure.value.remarks[0].rule == rule


def test_two_numbers_of_one_partner_are_refused() -> None:
    with pytest.raises(RefreshFailed, match="840 = 842"):
        comtrade.observed([(EXPORTS, {0: Decimal(9), 840: Decimal(1), 842: Decimal(2)})], "2026-11-22", PLACES)


def test_every_country_of_ours_has_letters_and_a_number() -> None:
    partners = curated().partners
    countries = set(partners.loc[partners["kind"] == "country", "partner_code"])
    assert countries - set(by_two_letters().values()) == set()
    assert countries - set(by_number().values()) == set()
    assert (by_two_letters()["DE"], by_two_letters()["XK"], by_number()["704"], by_number()["36"]) == (
        "DEU", "XKX", "VNM", "AUS",
    )  # fmt: skip


def test_names_of_the_service_find_their_partner() -> None:
    names = codes_by_name({"KOR": "South Korea", "TUR": "Türkiye", "WLD": "World"})
    assert (names["South Korea"], names["Turkey"], names["All countries"]) == ("KOR", "TUR", "WLD")
    assert "Viet Nam" not in names  # Vietnam is no partner here


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [("54458.0", 1, "54458"), ("0.25", 1, "0.3"), ("0.04", 1, "0"), ("100", 1, "100"), ("12.3455", 3, "12.346")],
)
def test_millions_are_printed_short_and_rounded_half_up(value: str, places: int, text: str) -> None:
    assert in_millions(Decimal(value), places) == text
