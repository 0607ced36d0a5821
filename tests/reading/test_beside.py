"""Copies and locks beside the tables are known for what they are, and no other file is."""

from pathlib import Path

import pytest

from data.reading.beside import beside, files_beside
from data.reading.loading import read_bytes

THERE = ("exports_monthly.csv", "exports_annual.csv", "exports_annual_usd.csv")


@pytest.mark.parametrize(
    "name",
    [
        "Copy of exports_monthly.csv", "Copie de exports_monthly.csv", "exports_monthly - Copie.csv",
        "exports_monthly (1).csv", "exports_monthly-DESKTOP-AB12.csv", "exports_monthly.csv.bak", "exports_monthly.csv~",
        "exports_monthly (A. Tremblay's conflicted copy 2026-11-02).csv", "exports_monthly_old.csv",
        "exports_monthly.sync-conflict-20261102-101500-ABC.csv", "exports_monthly.xlsx", "exports_monthly_v2.csv",
    ],
)  # fmt: skip
def test_a_copy_names_its_table(name: str) -> None:
    found = beside(name, THERE)
    assert found is not None and (found.table, found.kind) == ("exports_monthly.csv", "copy_beside")


@pytest.mark.parametrize("name", ["~$exports_monthly.csv", ".~lock.exports_monthly.csv#", ".#exports_monthly.csv"])
def test_a_lock_says_that_the_table_is_open_elsewhere(name: str) -> None:
    found = beside(name, THERE)
    assert found is not None and (found.table, found.kind) == ("exports_monthly.csv", "open_elsewhere")


@pytest.mark.parametrize(
    "name",
    [
        "exports_monthly.csv",
        "exports_annual_usd.csv",
        "exports_monthly_usd.csv",
        "poll.csv",
        "datapackage.json",
        "ports.csv",
    ],
)
def test_a_table_and_a_file_of_another_name_are_no_copies(name: str) -> None:
    assert beside(name, THERE) is None


def test_a_file_whose_table_is_gone_is_a_renamed_table_and_no_copy() -> None:
    assert beside("polls (1).csv", THERE) is None


def test_a_copy_is_not_read_among_the_tables(tmp_path: Path) -> None:
    for name in ("blocs.csv", "Copy of blocs.csv", ".~lock.blocs.csv#", "zzz.csv"):
        (tmp_path / name).write_bytes(b"a\n")
    assert sorted(read_bytes(tmp_path)) == ["blocs.csv", "zzz.csv"]
    assert [found.name for found in files_beside(tmp_path)] == [".~lock.blocs.csv#", "Copy of blocs.csv"]
