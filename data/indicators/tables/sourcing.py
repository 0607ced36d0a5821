"""Which rows of which tables rest on which source."""

from __future__ import annotations

import pandas as pd

from data.frames import Frame, TradeTables


def rows_by_source(tables: TradeTables) -> Frame:
    """How many rows of each table name a source: columns `source_id`, `table`, `rows`.

    A row that names several sources counts once for each. A source that no row names is absent.
    """
    parts = []
    for name, frame in tables.items():
        column = "source_ids" if "source_ids" in frame.columns else "source_id"
        if name != "sources" and column in frame.columns:
            counts = frame[column].explode().dropna().value_counts()
            parts.append(pd.DataFrame({"source_id": counts.index, "table": name, "rows": counts.to_numpy()}))
    return (
        pd.concat(parts, ignore_index=True)
        .sort_values(["source_id", "rows"], ascending=[True, False], kind="stable")
        .reset_index(drop=True)
    )
