"""Which rows of which tables rest on which source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

import pandas as pd

from data.frames import Frame, TradeTables, records
from data.kept import kept

Missing = Literal["address", "page"]
NAMING = ("source_id", "source_ids", "evidence_ids")  # the columns in which a row names its sources


def rows_by_source(tables: TradeTables) -> Frame:
    """How many rows of each table name a source: columns `source_id`, `table`, `rows`.

    A row that names several sources counts once for each. A source that no row names is absent.
    """
    parts = []
    for name, frame in tables.items():
        named = [frame[c].explode() for c in NAMING if c in frame.columns]
        if name != "sources" and named:
            pairs = pd.concat(named).dropna().rename_axis("row").reset_index(name="source_id").drop_duplicates()
            counts = pairs["source_id"].value_counts()
            parts.append(pd.DataFrame({"source_id": counts.index, "table": name, "rows": counts.to_numpy()}))
    return (
        pd.concat(parts, ignore_index=True)
        .sort_values(["source_id", "rows"], ascending=[True, False], kind="stable")
        .reset_index(drop=True)
    )


@kept
def sources_used(tables: TradeTables) -> int:
    """How many publications the rows name: neither this project nor a source that was not found."""
    named = tables.sources["source_id"].isin(rows_by_source(tables)["source_id"])
    return int((named & ~tables.sources["read_from"].isin(["not_found", "project"])).sum())


@kept
def sources_unused(tables: TradeTables) -> int:
    """How many sources of the list no row names."""
    return int((~tables.sources["source_id"].isin(rows_by_source(tables)["source_id"])).sum())


@kept
def official_rows(tables: TradeTables) -> tuple[int, int]:
    """How many rows are official, and how many of them were read in a public repository that copies the official table."""
    copies = set(tables.sources.loc[lambda f: f["read_from"] == "public_repository", "source_id"])
    rows = [f.loc[f["confidence"] == "official"] for f in tables.values() if "confidence" in f.columns]
    copied = sum(int(f["source_id"].isin(copies).sum()) for f in rows if "source_id" in f.columns)
    return sum(len(f) for f in rows), copied


def missing_of(source: Mapping[Any, Any]) -> Missing | None:
    """What a reader lacks to find a publication: its address, or the page on a site of which only the front is known.

    The front of a site is the page of a package.
    """
    url = source["url"]
    if not isinstance(url, str) or not url:
        return "address"
    parts = urlsplit(url)
    return None if parts.path.strip("/") or parts.query or source["read_from"] == "package" else "page"


def rows_without(tables: TradeTables, missing: Missing) -> dict[str, list[tuple[str, dict[Any, Any]]]]:
    """The rows, with their table, of each source of which the address or the page is missing; most rows first."""
    weak = {s["source_id"] for s in records(tables.sources) if missing_of(s) == missing}
    found: dict[str, list[tuple[str, dict[Any, Any]]]] = {source: [] for source in sorted(weak)}
    for name, frame in tables.items():
        columns = [c for c in NAMING if c in frame.columns]
        if name != "sources" and columns:
            for row in records(frame):
                cells = [row[c] if isinstance(row[c], tuple) else (row[c],) for c in columns]
                for source in weak & {source for cell in cells for source in cell}:
                    found[source].append((name, row))
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))
