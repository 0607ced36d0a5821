"""The curated facts: each CSV keeps its form, and the figures that matter most are those published."""

from functools import cache

import pandas as pd
import pytest

from data import CURATED, TradeTables
from data.frames import CUSTOMS_TOTAL, MONTHLY_ADJUSTED, UNITED_STATES, WORLD, Frame
from data.reading.loading import read_table
from data.rows.base import language_pairs
from data.tables import TABLES, Table
from tests.damage.csv_damage import curated_bytes, parsed
from tests.small_tables import today

EVERY_TABLE = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
WITHOUT_SOURCE = {
    # what other tables point to or what is our own wording, not a fact read from a publication
    "licences", "notes", "glossary", "questions", "blocs", "sectors", "product_groups", "preference_rules",
    "tariff_directions",
}  # fmt: skip
FIRST_VINTAGE = "2026-09-03"  # release of the annual totals below; a later one may revise them
REVISION = 0.03


@pytest.fixture(scope="module")
def tables() -> TradeTables:
    """The curated tables as served."""
    return today()


@cache
def rows_of(file: str) -> Frame:
    """The rows as texts, read without the loader."""
    header, *rows = parsed(curated_bytes()[file])
    return pd.DataFrame(rows, columns=header)


def customs_total(tables: TradeTables, partner: str, year: int) -> tuple[float, bool]:
    """Exports in C$ millions, and whether they still are of the first vintage."""
    exports = tables.exports(CUSTOMS_TOTAL)
    (row,) = exports.loc[(exports["partner_code"] == partner) & (exports["period"] == year)].to_dict("records")
    return float(row["value"]), row["as_of"] == FIRST_VINTAGE


def test_every_table_has_a_file_and_every_file_a_table() -> None:
    assert {path.name for path in CURATED.iterdir() if path.suffix == ".csv"} == {table.file for table in TABLES}


@EVERY_TABLE
def test_a_curated_csv_loads_without_a_problem(table: Table) -> None:
    read = read_table(table, curated_bytes()[table.file], table.file)
    assert read.problems == []
    assert len(read.frame) == len(rows_of(table.file)) > 0


@EVERY_TABLE
def test_a_curated_csv_is_utf8_with_lf_line_ends_and_no_mark(table: Table) -> None:
    content = curated_bytes()[table.file]
    text = content.decode("utf-8")
    assert not set("\r\0\ufeff") & set(text)
    assert len(text) - len(text.rstrip("\n")) == 1


@EVERY_TABLE
def test_a_curated_csv_is_sorted_by_its_key_which_stands_once(table: Table) -> None:
    keys = list(rows_of(table.file)[list(table.key)].itertuples(index=False, name=None))
    assert keys == sorted(set(keys))


@EVERY_TABLE
def test_every_row_of_facts_has_a_source(table: Table) -> None:
    rows = rows_of(table.file)
    columns = [column for column in ("source_id", "source_ids") if column in rows.columns]
    assert bool(columns) == (table.name not in WITHOUT_SOURCE)
    if columns and table.name != "source_disagreements":  # some record that no source was found
        assert (rows[columns[0]] != "").all()


@EVERY_TABLE
def test_a_text_in_one_language_stands_in_the_other_too(table: Table) -> None:
    rows = rows_of(table.file)
    for english, french in language_pairs(table.row):
        assert ((rows[english] == "") == (rows[french] == "")).all(), english


@EVERY_TABLE
def test_every_column_of_a_language_has_its_pair(table: Table) -> None:
    in_english = {name[:-3] for name in rows_of(table.file).columns if name.endswith("_en")}
    assert in_english == {name[:-3] for name in rows_of(table.file).columns if name.endswith("_fr")}


@pytest.mark.parametrize(("year", "value"), [(2017, 131_902.2), (2024, 184_915.4), (2025, 215_306.1)])
def test_non_us_exports_are_the_world_minus_the_united_states(tables: TradeTables, year: int, value: float) -> None:
    (world, first), (united_states, _) = (
        customs_total(tables, WORLD, year),
        customs_total(tables, UNITED_STATES, year),
    )
    assert world - united_states == pytest.approx(value, abs=0.05 if first else value * REVISION)


@pytest.mark.parametrize(("year", "percent"), [(2024, 76.3), (2025, 72.3)])
def test_the_united_states_took_three_quarters_of_exports(tables: TradeTables, year: int, percent: float) -> None:
    (world, first), (united_states, _) = (
        customs_total(tables, WORLD, year),
        customs_total(tables, UNITED_STATES, year),
    )
    assert 100 * united_states / world == pytest.approx(percent, abs=0.05 if first else 1)


def test_the_us_share_was_under_seventy_percent_in_every_month_of_2026_to_july(tables: TradeTables) -> None:
    exports = tables.exports(MONTHLY_ADJUSTED)
    wide = exports.pivot(index="period", columns="partner_code", values="value").loc["2026-01":"2026-07"]
    shares = wide[UNITED_STATES] / wide[WORLD]
    assert len(shares) == 7
    assert shares.max() < 0.70


@pytest.mark.parametrize(
    ("name", "number"),
    [("tariff_measures", 137), ("trade_events", 125), ("agreements", 46), ("agreement_milestones", 158)],
)
def test_no_row_of_the_record_was_lost(tables: TradeTables, name: str, number: int) -> None:
    assert len(tables[name]) >= number  # measures end and agreements are superseded; their rows stay


@pytest.mark.parametrize("name", ["exports_annual", "exports_annual_usd", "imports_annual_usd"])
def test_the_european_union_equals_its_27_members(tables: TradeTables, name: str) -> None:
    partners = tables.partners
    members = list(partners.loc[[("EU27" in blocs) for blocs in partners["blocs"]], "partner_code"])
    value = "value_cad_millions" if name == "exports_annual" else "value_usd_millions"
    wide = tables[name].pivot(
        index=["year", "basis", "flow", "compilation"], columns="partner_code", values=value
    ).dropna(subset=["EU27"])  # fmt: skip
    assert len(members) == 27
    assert len(wide) >= 5
    complete = wide.loc[wide[members].notna().all(axis=1)]
    assert len(complete) >= 5
    assert (complete[members].sum(axis=1) - complete["EU27"]).abs().max() < 1.4


def test_the_world_is_never_less_than_the_united_states_in_any_measure(tables: TradeTables) -> None:
    for measure in (CUSTOMS_TOTAL, MONTHLY_ADJUSTED):
        exports = tables.exports(measure)
        wide = exports.pivot(index="period", columns="partner_code", values="value").dropna(subset=[WORLD])
        assert (wide[UNITED_STATES] < wide[WORLD]).all()
