"""What changed between two sets of tables: rows matched by key, the weightiest first, in sentences of both languages."""

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data import codes
from data.code_words import FRENCH
from data.comparing import Reason, comparison
from data.diff import Change, Differences, differences
from data.diff_sentences import Sentences
from data.diff_words import COLUMNS, MEASURES, NOUNS, SENTENCES
from data.frames import Frame
from data.loading import read_table
from data.tables import TABLE_BY_FILE, TABLES
from tests.csv_damage import Damage, cells, found_row, new_row, on_rows, parsed, short_curated_bytes, without_rows

ANNUAL, MONTHLY, MEASURES_CSV = "exports_annual.csv", "exports_monthly.csv", "tariff_measures.csv"


def changed(**damages: Damage) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The short curated CSVs before and after some edits by table."""
    old = short_curated_bytes()
    return old, {**old, **{f"{name}.csv": damage(old[f"{name}.csv"]) for name, damage in damages.items()}}


def told(language: str = "en", **damages: Damage) -> list[str]:
    """The sentences of some edits."""
    compared = comparison(*changed(**damages))
    assert compared.uncompared == {}
    return [Sentences(compared.naming, language).sentence(change) for change in compared.differences.changes]


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


# Sentences: China took C$2,407.2 million in 1997, so 2,500 is 3.86 % more


def test_a_revised_value_is_told_with_both_values_and_the_change_in_percent() -> None:
    revision = found_row("1997", "CHN", value_cad_millions="2500")
    assert told(exports_annual=revision) == ["Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%"]
    assert told("fr", exports_annual=revision) == [
        "Exportations, Chine, 1997 : 2\u00a0407 M$ CA → 2\u00a0500 M$ CA, +3,9 %"
    ]


def test_a_small_revision_is_told_with_as_many_decimals_as_show_it() -> None:
    assert told(exports_annual=found_row("1997", "CHN", value_cad_millions="2407.3")) == [
        "Exports to China, 1997: C$2,407.2 million → C$2,407.3 million, +0.004%"
    ]


def test_a_month_and_its_adjustment_are_named() -> None:
    revision = found_row("2019-01", "CHN", "customs", "total_exports", "unadjusted", value_cad_millions="1800")
    assert told(exports_monthly=revision) == [
        "Exports to China, January 2019 (unadjusted): C$1,835 million → C$1,800 million, −1.9%"
    ]
    assert told("fr", exports_monthly=revision) == [
        "Exportations, Chine, janvier 2019 (brutes) : 1\u00a0835 M$ CA → 1\u00a0800 M$ CA, −1,9 %"
    ]


def test_the_united_states_and_the_world_take_the_article_in_english() -> None:
    lines = told(
        exports_annual=lambda content: found_row("1997", "USA", value_cad_millions="240000")(
            found_row("1997", "WLD", value_cad_millions="300000")(content)
        )
    )
    assert sorted(line.split(",")[0] for line in lines) == ["Exports to the United States", "Exports to the world"]


def test_a_value_that_came_or_went_is_told_with_it() -> None:
    gone = without_rows(("1997", "CHN"))
    assert told(exports_annual=gone) == ["Exports to China, 1997: removed (was C$2,407 million)"]
    old, new = changed(exports_annual=gone)
    compared = comparison(new, old)
    (added,) = compared.differences.changes
    assert Sentences(compared.naming, "fr").sentence(added) == "Exportations, Chine, 1997 : ajout, 2\u00a0407 M$ CA"


def test_a_measure_is_named_by_who_charges_whom_on_what() -> None:
    first = parsed(short_curated_bytes()[MEASURES_CSV])[1]
    lines = told(tariff_measures=cells(2, rate_pct="12.5"))
    assert lines == [f"Tariff measure “Canada on every origin, Canned vegetables” ({first[0]}): rate 10% → 12.5%"]
    assert told("fr", tariff_measures=cells(2, rate_pct="12.5"))[0].endswith(" : taux : 10 % → 12,5 %")


def test_a_long_text_is_told_by_the_part_that_changed() -> None:
    header, first = parsed(short_curated_bytes()["glossary.csv"])[:2]
    text = first[header.index("definition_en")]
    edited = text[:90] + "XYZ" + text[93:]
    (line,) = told(glossary=cells(2, definition_en=edited))
    assert f"“…{text[70:113]}…” → “…{edited[70:113]}…”" in line
    assert line.startswith("Term “Ad valorem duty” (ad_valorem_duty): definition (English) ")


def test_rows_with_nothing_but_a_newer_date_are_told_together_and_last() -> None:
    newer = on_rows(
        lambda rows: [
            rows[0],
            *([*row[:6], "2026-10-06", *row[7:]] if row[6] == "2026-09-03" else row for row in rows[1:]),
        ]
    )
    rows = sum(row[6] == "2026-09-03" for row in parsed(short_curated_bytes()[ANNUAL]))
    lines = told(exports_annual=lambda content: found_row("1997", "CHN", value_cad_millions="2500")(newer(content)))
    assert lines == [
        "Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%; also as-of date",
        f"exports_annual: {rows - 1} rows: as-of date 2026-09-03 → 2026-10-06",
    ]


def test_an_event_that_was_added_is_named_by_its_title() -> None:
    row = new_row(2, event_id="2017-04-27-new", event_date="2017-04-27", title_en="New event", title_fr="Nouveau")
    assert told(trade_events=row) == ["Event “New event” (2017-04-27, 2017-04-27-new): added"]
    assert told("fr", trade_events=row) == ["Événement « Nouveau » (2017-04-27, 2017-04-27-new) : ajout"]


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


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_every_table_can_be_told_in_both_languages(table: str) -> None:
    content = short_curated_bytes()[f"{table}.csv"]
    gone = on_rows(lambda rows: [rows[0], *rows[2:]])(content)
    compared = comparison({**short_curated_bytes(), f"{table}.csv": gone}, short_curated_bytes())
    (added,) = compared.differences.changes
    english, french = (Sentences(compared.naming, language).sentence(added) for language in ("en", "fr"))
    assert english.startswith(NOUNS[table][0]) and french.startswith(NOUNS[table][1])
    assert isinstance(added, Change) and english != french
    assert "{" not in english + french and "None" not in english + french


def test_every_column_of_every_table_has_a_name_in_both_languages() -> None:
    plain = {re.sub(r"_(en|fr)$", "", name) for table in TABLES for name in table.row.columns()}
    assert (missing := sorted(plain - set(COLUMNS))) == [], f"add {missing} to COLUMNS of data/diff_words.py"


def test_every_table_has_a_noun() -> None:
    missing = [table.name for table in TABLES if table.name not in NOUNS]
    assert missing == [], f"add {missing} to NOUNS of data/diff_words.py: what a row of the table is called"


def test_every_code_of_a_closed_list_has_a_french_word() -> None:
    lists = {name: value for name, value in vars(codes).items() if name.isupper() and isinstance(value, tuple)}
    missing = sorted({code for values in lists.values() for code in values} - set(FRENCH))
    assert missing == [], f"add {missing} to FRENCH of data/code_words.py"


def test_a_code_is_told_in_words_in_both_languages() -> None:
    suspended = cells(2, status="suspended")
    before = parsed(short_curated_bytes()["tariff_measures.csv"])
    was = before[1][before[0].index("status")]
    (english,), (french,) = told(tariff_measures=suspended), told("fr", tariff_measures=suspended)
    assert english.endswith(f"status {was.replace('_', ' ')} → suspended")
    assert french.endswith(f"état : {FRENCH[was]} → suspendu")


def test_every_word_stands_in_both_languages() -> None:
    assert set(NOUNS) == {table.name for table in TABLES}
    for words in (*NOUNS.values(), *COLUMNS.values(), *MEASURES.values(), *SENTENCES.values()):
        assert len(words) == 2 and all(words)
