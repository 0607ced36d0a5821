"""Grave edits are held back and the jumps of small partners are not; a correct month raises few notes."""

from itertools import pairwise
from pathlib import Path

import pytest

from data.changes.held_back import held_back
from data.changes.oddities import oddities
from data.reading.loading import CURATED, read_bytes, read_table
from data.tables import TABLE_BY_NAME
from tests.frozen_tables import FROZEN

MOST_NOTES = 5  # that one correct release may raise
MONTHS = ("2019-12", "2022-06", "2022-07", "2024-03", "2024-04", "2026-06", "2026-07")
BLOWN_UP = b"2026-07,IND,customs,total_exports,unadjusted,"


def until(content: bytes, period: str) -> bytes:
    """A table as it was before later periods were known."""
    header, *lines = content.splitlines(keepends=True)
    return b"".join([header, *(line for line in lines if line[: len(period)].decode() <= period)])


def held(name: str, old: bytes, new: bytes) -> tuple[int, int]:
    """How many notes a table raises, and how many of them hold it back."""
    table = TABLE_BY_NAME[name]
    frames = {name: read_table(table, new, table.file).frame}
    sides = {table.file: old}, {table.file: new}
    return len(oddities(*sides, frames)), len(held_back(*sides, frames, CURATED))


@pytest.mark.parametrize(
    "folder", [pytest.param(FROZEN, id="frozen", marks=pytest.mark.soak), pytest.param(CURATED, id="today")]
)
def test_a_month_that_came_after_the_ones_before_raises_few_notes_and_is_never_held_back(folder: Path) -> None:
    monthly = read_bytes(folder)["exports_monthly.csv"]
    for before, after in pairwise(MONTHS):
        notes, back = held("exports_monthly", until(monthly, before), until(monthly, after))
        assert notes <= MOST_NOTES and back == 0, after


@pytest.mark.parametrize("name", ["exports_annual_usd", "imports_annual_usd"])
def test_a_year_in_which_trade_with_small_partners_jumped_is_not_held_back(name: str) -> None:
    content = read_bytes(CURATED)[f"{name}.csv"]
    notes, back = held(name, until(content, "2019"), until(content, "2020"))
    assert notes > 0 and back == 0


def test_one_partner_a_thousand_times_too_large_is_noted_and_not_held_back() -> None:
    monthly = read_bytes(FROZEN)["exports_monthly.csv"]
    lines = monthly.splitlines(keepends=True)
    blown = b"".join(line.replace(BLOWN_UP, BLOWN_UP + b"999") if line.startswith(BLOWN_UP) else line for line in lines)
    assert held("exports_monthly", monthly, blown) == (1, 0)
