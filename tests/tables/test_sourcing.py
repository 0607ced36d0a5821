"""How many rows rest on a source: a row that names two sources counts for both."""

import pandas as pd

from data import TradeTables
from data.indicators.tables.sourcing import (
    missing_of,
    official_rows,
    rows_by_source,
    rows_without,
    sources_unused,
    sources_used,
)
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


def test_a_reader_lacks_the_address_or_the_page_of_a_site() -> None:
    source = {"read_from": "archive", "url": "https://www.example.ca/2026/lumber"}
    assert missing_of(source) is None
    assert missing_of(source | {"url": "https://www.example.ca/?id=3"}) is None
    assert missing_of(source | {"url": "https://www.example.ca/"}) == "page"
    assert missing_of(source | {"url": None}) == "address"


def test_the_front_of_a_site_is_the_page_of_a_package() -> None:
    assert missing_of({"read_from": "package", "url": "https://names.example/"}) is None


def test_the_rows_of_each_source_without_a_page_are_found_most_first() -> None:
    sources = pd.DataFrame(
        [("a", "https://a.example/"), ("b", "https://b.example"), ("c", "https://c.example/page"), ("d", None)],
        columns=["source_id", "url"],
    ).assign(read_from="archive")
    tables = TradeTables(
        {
            "sources": sources,
            "targets": pd.DataFrame({"source_id": ["a", "c"]}),
            "source_disagreements": pd.DataFrame({"source_ids": [("b", "c"), ("b",), ("d",), ()]}),
        },
        "small",
    )
    found = rows_without(tables, "page")
    assert list(found) == ["b", "a"]
    assert [name for name, _ in found["b"]] == ["source_disagreements", "source_disagreements"]
    assert rows_without(tables, "address") == {"d": [("source_disagreements", {"source_ids": ("d",)})]}


def test_a_source_in_evidence_of_a_claim_is_used() -> None:
    claims = pd.DataFrame({"source_id": ["article", "b"], "evidence_ids": [("a", "b"), ("b",)]})
    sources = pd.DataFrame(
        {"source_id": ["a", "b", "article"], "url": [None, "https://b.example/p", "https://c.example/p"]}
    )
    tables = TradeTables({"sources": sources.assign(read_from="archive"), "news_claims": claims}, "small")
    found = rows_by_source(tables)
    assert dict(zip(found["source_id"], found["rows"], strict=True)) == {"a": 1, "article": 1, "b": 2}
    assert [len(rows) for rows in rows_without(tables, "address").values()] == [1]


def test_a_source_that_no_row_names_this_project_and_a_source_not_found_are_not_counted() -> None:
    read_from = ["archive", "publisher", "archive", "project", "not_found"]
    tables = TradeTables(
        {
            "sources": pd.DataFrame({"source_id": ["a", "b", "unused", "ours", "none"], "read_from": read_from}),
            "targets": pd.DataFrame({"source_id": ["a", "b", "b", "ours", "none"]}),
        },
        "used",
    )
    assert sources_used(tables) == 2
    assert sources_unused(tables) == 1


def test_official_rows_are_counted_with_those_read_in_a_public_copy() -> None:
    official = ["official", "official", "press", "official"]
    tables = TradeTables(
        {
            "sources": pd.DataFrame({"source_id": ["a", "b"], "read_from": ["public_repository", "archive"]}),
            "targets": pd.DataFrame({"source_id": ["a", "b", "a", "a"], "confidence": official}),
            "source_disagreements": pd.DataFrame({"source_ids": [("a",)], "confidence": ["official"]}),
        },
        "copies",
    )
    assert official_rows(tables) == (4, 2)
