"""What changed between two sets of tables: rows matched by key, the weightiest first, in sentences of both languages."""

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from data.changes.comparing import Reason, comparison
from data.changes.rows import Differences, differences
from data.frames import Frame
from data.reading.loading import read_table
from data.tables import TABLE_BY_FILE
from tests.damage.csv_damage import cells, changed, new_row, on_rows, parsed, short_curated_bytes, without_rows

ANNUAL, MONTHLY, MEASURES_CSV = "exports_annual.csv", "exports_monthly.csv", "tariff_measures.csv"


def frame(name: str, content: bytes) -> dict[str, Frame]:
    """One table by name, read from its CSV."""
    table = TABLE_BY_FILE[f"{name}.csv"]
    return {name: read_table(table, content, table.file).frame}


def annual(*values: tuple[int, str, float]) -> dict[str, Frame]:
    """Annual exports by hand: year, partner, C$ millions."""
    header = parsed(short_curated_bytes()[ANNUAL])[0]
    rows = [
        f"{year},{partner},customs,total_exports,statcan,{value},2026-09-03,statcan,official,"
        for year, partner, value in values
    ]
    return frame("exports_annual", "\n".join([",".join(header), *rows, ""]).encode())


def of_kind(found: Differences, kind: str) -> list[tuple[int, str]]:
    """Year and partner of the changes of a kind."""
    return [(change.row["year"], change.row["partner_code"]) for change in found.changes if change.kind == kind]


def test_equal_tables_have_no_difference() -> None:
    same = annual((2024, "CHN", 30000.0))
    assert not differences(same, annual((2024, "CHN", 30000.0)))
    assert differences(same, same).changes == ()


def test_a_row_is_added_removed_or_revised_by_its_key() -> None:
    old = annual((2024, "CHN", 30000.0), (2024, "JPN", 15000.0), (2024, "USA", 500000.0))
    new = annual((2024, "CHN", 30100.0), (2024, "USA", 500000.0), (2025, "CHN", 35000.0))
    found = differences(old, new)
    assert (found.count("added"), found.count("removed"), found.count("revised"), found.total()) == (1, 1, 1, 3)
    assert of_kind(found, "added") == [(2025, "CHN")]
    assert of_kind(found, "removed") == [(2024, "JPN")]
    (revised,) = (change for change in found.changes if change.kind == "revised")
    assert revised.columns == ("value_cad_millions",)
    assert revised.before is not None and revised.after is not None
    assert (revised.before["value_cad_millions"], revised.after["value_cad_millions"]) == (30000.0, 30100.0)


def test_the_larger_change_comes_first() -> None:
    old = annual((2024, "CHN", 30000.0), (2024, "JPN", 15000.0), (2024, "USA", 500000.0))
    new = annual((2024, "CHN", 30100.0), (2024, "JPN", 14000.0), (2024, "USA", 500500.0))
    assert of_kind(differences(old, new), "revised") == [(2024, "JPN"), (2024, "USA"), (2024, "CHN")]


def test_only_as_many_as_are_asked_for_are_told_and_the_rest_is_counted() -> None:
    old = annual(*((year, "CHN", 1000.0) for year in range(1990, 2020)))
    new = annual(*((year, "CHN", 1000.0 + year) for year in range(1990, 2020)))
    found = differences(old, new)
    assert [change.row["year"] for change in found.heaviest(3)] == [2019, 2018, 2017]
    assert found.total() == 30


def test_the_order_of_the_rows_is_no_difference() -> None:
    one, other = (2024, "CHN", 1.0), (2023, "CHN", 2.0)
    assert not differences(annual(one, other), annual(other, one))


def test_two_blanks_are_equal_and_a_blank_filled_is_a_revision() -> None:
    content = short_curated_bytes()[MEASURES_CSV]
    blank = frame("tariff_measures", cells(2, rate_pct="")(content))
    filled = frame("tariff_measures", cells(2, rate_pct="12.5")(content))
    assert not differences(blank, blank)
    assert [change.columns for change in differences(blank, filled).changes] == [("rate_pct",)]
    assert [change.columns for change in differences(filled, blank).changes] == [("rate_pct",)]


def test_a_year_that_was_blank_and_a_text_weigh_as_a_fact_and_as_words() -> None:
    content = short_curated_bytes()["targets.csv"]
    blank = frame("targets", cells(2, baseline_year="")(content))
    new = frame("targets", cells(3, title_en="Other words")(cells(2, baseline_year="2016")(content)))
    assert [(c.columns, c.weight) for c in differences(blank, new).heaviest(2)] == [
        (("baseline_year",), 3.5),
        (("title_en",), 2.0),
    ]


def test_a_year_that_is_filled_or_stays_blank_has_its_weight() -> None:
    targets = short_curated_bytes()["targets.csv"]
    blank = cells(2, baseline_year="", title_en="One title")(targets)
    for later in (cells(2, title_en="Another title")(blank), cells(2, baseline_year="2011")(blank)):
        (found,) = differences(frame("targets", blank), frame("targets", later)).changes
        assert found.kind == "revised" and found.weight > 0


def test_a_table_that_only_one_side_holds_is_named_and_not_told_row_by_row() -> None:
    found = differences(
        {**annual((2024, "CHN", 1.0)), **frame("blocs", short_curated_bytes()["blocs.csv"])}, annual((2024, "CHN", 1.0))
    )
    assert not found
    assert found.uncompared == ("blocs",)


def test_a_column_that_only_one_side_has_is_left_out() -> None:
    old = annual((2024, "CHN", 1.0))
    assert not differences({"exports_annual": old["exports_annual"].drop(columns="note_id")}, old)


def test_inputs_are_not_changed() -> None:
    old, new = annual((2024, "CHN", 1.0)), annual((2024, "CHN", 2.0))
    copies = old["exports_annual"].copy(), new["exports_annual"].copy()
    assert differences(old, new).changes
    pd.testing.assert_frame_equal(old["exports_annual"], copies[0])
    pd.testing.assert_frame_equal(new["exports_annual"], copies[1])


VALUES = st.dictionaries(
    st.tuples(st.integers(2000, 2005), st.sampled_from(["CHN", "JPN", "USA"])), st.integers(0, 5).map(float), max_size=8
)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(old=VALUES, new=VALUES)
def test_the_changes_applied_to_the_old_rows_give_the_new_ones(
    old: dict[tuple[int, str], float], new: dict[tuple[int, str], float]
) -> None:
    found = differences(*(annual(*((*key, value) for key, value in side.items())) for side in (old, new)))
    patched = dict(old)
    for change in found.changes:
        key = (change.row["year"], change.row["partner_code"])
        if change.kind == "removed":
            del patched[key]
        else:
            assert change.kind == ("revised" if key in old else "added")
            patched[key] = change.row["value_cad_millions"]
    assert patched == new


@settings(deadline=None, max_examples=30, derandomize=True)
@given(old=VALUES, new=VALUES)
def test_backwards_what_was_added_is_removed(
    old: dict[tuple[int, str], float], new: dict[tuple[int, str], float]
) -> None:
    sides = [annual(*((*key, value) for key, value in side.items())) for side in (old, new)]
    forward, back = differences(*sides), differences(*reversed(sides))
    assert sorted(of_kind(forward, "added")) == sorted(of_kind(back, "removed"))
    assert sorted(of_kind(forward, "revised")) == sorted(of_kind(back, "revised"))


def test_a_broken_table_is_not_compared_and_the_others_are() -> None:
    old, new = changed(polls=cells(2, value_pct="14 %"), exports_annual=without_rows(("1997", "CHN")))
    del new["glossary.csv"]
    compared = comparison(old, new)
    assert compared.uncompared == {"glossary": Reason("only_old"), "polls": Reason("new_broken", 1)}
    assert [c.table.name for c in compared.differences.tables] == ["exports_annual"]


def without_column(content: bytes, name: str) -> bytes:
    """A CSV as it was before a column came."""
    rows = parsed(content)
    at = rows[0].index(name)
    return on_rows(lambda rows: [[*row[:at], *row[at + 1 :]] for row in rows])(content)


def test_an_old_file_without_a_column_of_today_is_still_compared() -> None:
    today = short_curated_bytes()
    measures = today["tariff_measures.csv"]
    old = {**today, "tariff_measures.csv": without_column(measures, "legal_text_en")}
    new = {**today, "tariff_measures.csv": cells(2, rate_pct="12")(measures)}
    compared = comparison(old, new)
    assert compared.uncompared == {}
    (change,) = compared.differences.changes
    assert change.columns == ("rate_pct",) and change.after is not None and change.after["rate_pct"] == 12


def test_rows_of_an_old_file_that_break_a_rule_of_today_are_left_out_on_both_sides_and_counted() -> None:
    today = short_curated_bytes()
    old = {**today, "polls.csv": cells(2, value_pct="14 %")(cells(3, value_pct="1")(today["polls.csv"]))}
    compared = comparison(old, today)
    assert compared.uncompared == {"polls": Reason("old_rows", 1)}
    (change,) = compared.differences.changes
    assert (change.table, change.kind, change.columns) == ("polls", "revised", ("value_pct",))


def test_two_earlier_states_are_both_read_in_the_columns_of_today() -> None:
    today = short_curated_bytes()
    measures = without_column(today["tariff_measures.csv"], "legal_text_en")
    old, new = ({**today, "tariff_measures.csv": content} for content in (measures, cells(2, rate_pct="12")(measures)))
    assert comparison(old, new).uncompared == {"tariff_measures": Reason("new_broken", 1)}
    compared = comparison(old, new, today=today)
    assert compared.uncompared == {} and [c.columns for c in compared.differences.changes] == [("rate_pct",)]


def test_a_key_that_stands_twice_keeps_a_table_from_being_compared() -> None:
    old, new = changed(blocs=new_row(2))
    assert comparison(old, new).uncompared == {"blocs": Reason("new_broken", 1)}
