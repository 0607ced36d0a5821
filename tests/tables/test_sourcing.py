"""How many rows rest on a source: a row that names two sources counts for both."""

import pandas as pd

from data import TradeTables
from data.indicators.tables.sourcing import rows_by_source
from tests.small_tables import curated


def test_rows_are_counted_for_each_source_that_they_name() -> None:
    tables = TradeTables(
        {
            "sources": pd.DataFrame({"source_id": ["a", "b", "unused"]}),
            "targets": pd.DataFrame({"source_id": ["a", "a", "b"]}),
            "news_claims": pd.DataFrame({"source_ids": [("a", "b"), ("b",), ()]}),
            "blocs": pd.DataFrame({"bloc": ["EU27"]}),
        },
        "small",
    )
    found = {(r.source_id, r.table): r.rows for r in rows_by_source(tables).itertuples()}
    assert found == {
        ("a", "targets"): 2,
        ("a", "news_claims"): 1,
        ("b", "news_claims"): 2,
        ("b", "targets"): 1,
    }


def test_every_source_that_a_curated_row_names_is_known_and_counted() -> None:
    tables = curated()
    found = rows_by_source(tables)
    assert set(found["source_id"]) <= set(tables.sources["source_id"])
    assert found.loc[found["table"] == "targets", "rows"].sum() == len(tables["targets"])
