"""Edits that are well formed and make no sense are pointed at, and correct ones are not."""

import csv
import io
from collections.abc import Callable
from functools import cache

import pytest

from data.changes.oddities import oddities
from data.changes.oddity import Oddity
from data.reading.loading import check_contents, read_bytes
from data.wording import wording_for
from tests.frozen_tables import FROZEN

Rows = list[list[str]]
MONTHLY = "exports_monthly.csv"


@cache
def before() -> dict[str, bytes]:
    return read_bytes(FROZEN)


def edited(file: str, change: Callable[[Rows], None]) -> list[Oddity]:
    """What is odd after a change of one file, which no rule refuses."""
    rows = list(csv.reader(io.StringIO(before()[file].decode())))
    change(rows)
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    new = {**before(), file: written.getvalue().encode()}
    frames, problems = check_contents(new, FROZEN)
    assert problems == []
    return oddities(before(), new, frames)


def cell(rows: Rows, column: str, **where: str) -> tuple[list[str], int]:
    """The first row whose columns have these values, and where its column stands."""
    at = {name: rows[0].index(name) for name in (*where, column)}
    return next(row for row in rows[1:] if all(row[at[n]] == value for n, value in where.items())), at[column]


def write(value: str, column: str, **where: str) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        row, at = cell(rows, column, **where)
        row[at] = value

    return change


def test_tables_that_did_not_change_have_nothing_odd() -> None:
    frames, _ = check_contents(before(), FROZEN)
    assert oddities(before(), before(), frames) == []


def test_a_table_saved_under_a_filter_has_lost_most_of_its_rows() -> None:
    def only_us(rows: Rows) -> None:
        rows[1:] = [row for row in rows[1:] if row[1] == "USA"]

    (odd,) = edited(MONTHLY, only_us)
    assert (odd.rule, odd.line, dict(odd.details)["count"]) == ("rows_gone", 0, 1643)
    assert odd.text(wording_for("en")).startswith("1,643 of 1,838 rows are missing")


def test_every_row_of_a_partner_gone_is_named() -> None:
    def without_india(rows: Rows) -> None:
        rows[1:] = [row for row in rows[1:] if row[1] != "IND"]

    (odd,) = edited(MONTHLY, without_india)
    assert (odd.rule, odd.column, odd.value) == ("code_gone", "partner_code", "IND")


def test_the_world_gone_beside_its_parts_is_named_with_its_month() -> None:
    def without_world(rows: Rows) -> None:
        rows[1:] = [row for row in rows[1:] if row[:2] != ["2026-07", "WLD"]]

    (odd,) = edited(MONTHLY, without_world)
    assert (odd.rule, dict(odd.details)["period"]) == ("world_gone", "2026-07")


def test_a_month_typed_in_thousands_is_a_thousand_times_its_neighbours() -> None:
    def thousands(rows: Rows) -> None:
        for row in rows[1:]:
            if row[0] == "2026-07":
                row[5] = str(float(row[5]) * 1000)

    found = edited(MONTHLY, thousands)
    assert {odd.rule for odd in found} == {"far_value"}
    assert len(found) == 21  # all of the month but a series of which fewer than five other months are known
    assert all(300 < float(dict(odd.details)["factor"]) < 3000 for odd in found)  # type: ignore[arg-type]


def test_a_value_ten_times_too_large_is_pointed_at_with_what_is_usual() -> None:
    change = write("3815", "value_cad_millions", reference_month="2026-07", partner_code="IND")
    (odd,) = edited(MONTHLY, change)
    assert (odd.column, odd.value) == ("value_cad_millions", "3815")
    assert odd.text(wording_for("en")).startswith("10 times the typical value (383) of the periods around it; check")
    assert odd.text(wording_for("fr")).startswith("10 fois la valeur typique (383) des périodes voisines; vérifiez")


def test_a_value_ten_times_too_small_is_pointed_at_with_what_is_usual() -> None:
    change = write("38.15", "value_cad_millions", reference_month="2026-07", partner_code="IND")
    (odd,) = edited(MONTHLY, change)
    assert odd.text(wording_for("en")).startswith("10 times smaller than the typical value (383) of the periods around")
    assert odd.text(wording_for("fr")).startswith(
        "10 fois plus petit que la valeur typique (383) des périodes voisines;"
    )


def test_a_value_within_what_its_series_has_seen_is_left_alone() -> None:
    change = write("480.5", "value_cad_millions", reference_month="2026-07", partner_code="IND")
    assert edited(MONTHLY, change) == []


@pytest.mark.parametrize(
    ("old", "typed", "rule", "meant"), [("25", "0.25", "fraction", "25"), ("25", "250", "tenfold_rate", "25")]
)
def test_a_rate_typed_as_a_fraction_or_tenfold_is_pointed_at(old: str, typed: str, rule: str, meant: str) -> None:
    change = write(typed, "rate_pct", rate_pct=old, product_group="steel")
    (odd,) = edited("tariff_measures.csv", change)
    assert (odd.rule, odd.value, dict(odd.details)["meant"]) == (rule, typed, meant)


def test_an_event_copied_under_another_id_names_the_line_it_repeats() -> None:
    def copy(rows: Rows) -> None:
        rows.insert(31, [rows[30][0] + "-bis", *rows[30][1:]])

    (odd,) = edited("trade_events.csv", copy)
    assert (odd.rule, odd.line, dict(odd.details)["other"]) == ("copy", 32, 31)


def test_a_date_decades_beyond_all_others_is_pointed_at() -> None:
    change = write("2062", "milestone_date", milestone_id="asean-fta-04")
    found = edited("agreement_milestones.csv", change)
    assert [(odd.rule, odd.value) for odd in found] == [("far_date", "2062")]


def test_an_address_inside_a_network_is_pointed_at() -> None:
    def inside(rows: Rows) -> None:
        rows[5][rows[0].index("url")] = "https://intranet/report.pdf"

    (odd,) = edited("sources.csv", inside)
    assert (odd.rule, odd.value) == ("closed_address", "https://intranet/report.pdf")


@pytest.mark.parametrize(
    ("english", "french", "rule"),
    [
        ("Steel", "Steel", "same_text"),
        ("Produits d'acier", "Steel products", "swapped_texts"),
        ("Steel products of the Arctic", "Products of the Arctic", "english_in_french"),
        ("Aciers des pays du Nord", "Aciers du Nord", "french_in_english"),
    ],
)
def test_texts_that_may_stand_in_the_wrong_language_are_pointed_at(english: str, french: str, rule: str) -> None:
    def rename(rows: Rows) -> None:
        rows[1][2:4] = [english, french]

    (odd,) = edited("product_groups.csv", rename)
    assert odd.rule == rule and odd.text(wording_for("en")) != odd.text(wording_for("fr"))


@pytest.mark.parametrize("name", ["Nikkei", "Gafta", "G20", "Haida Gwaii", "2.5"])
def test_a_name_that_is_alike_in_both_languages_is_left_alone(name: str) -> None:
    def rename(rows: Rows) -> None:
        rows[1][2:4] = [name, name]

    assert edited("product_groups.csv", rename) == []


def test_a_milestone_that_may_be_the_event_just_edited_and_is_less_sure_is_pointed_at() -> None:
    (odd,) = edited(
        "trade_events.csv", write("Joint review", "title_en", event_date="2026-07-01", category="negotiation")
    )
    assert (odd.rule, odd.file, odd.line, odd.value) == ("same_fact", "agreement_milestones.csv", 91, "press")
    assert odd.text(wording_for("en")).startswith(
        "trade_events.csv:110 may state the same fact, with confidence official"
    )
