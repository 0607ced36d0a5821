"""Rows as dicts hold what the frame holds, in Python's own types."""

import pandas as pd
import pytest

from data.frames import records
from data.tables import TABLES
from tests.small_tables import curated


def test_whole_numbers_stay_whole_beside_fractions_text_dates_and_what_is_missing() -> None:
    day = pd.Timestamp("2026-11-27")
    frame = pd.DataFrame(
        {
            "whole": [1, 2],
            "part": [0.5, float("nan")],
            "text": ["a", None],
            "yes": [True, False],
            "on": [day, pd.NaT],
            "maybe": pd.array([3, None], dtype="Int64"),
            "codes": [("CHN",), ()],
        }
    )
    first, second = records(frame)
    assert first == {
        "whole": 1, "part": 0.5, "text": "a", "yes": True, "on": day, "maybe": 3, "codes": ("CHN",),
    }  # fmt: skip
    assert {name: type(value) for name, value in first.items() if name in ("whole", "part", "yes", "maybe")} == {
        "whole": int, "part": float, "yes": bool, "maybe": int,
    }  # fmt: skip
    assert second["codes"] == () and all(pd.isna(second[name]) for name in ("part", "text", "on", "maybe"))


def test_numbers_alone_keep_their_types() -> None:
    assert [type(value) for value in records(pd.DataFrame({"n": [1], "x": [2.0]}))[0].values()] == [int, float]


def test_an_empty_frame_has_no_rows() -> None:
    assert records(pd.DataFrame({"a": []})) == []


@pytest.mark.parametrize("name", [table.name for table in TABLES])
def test_every_table_gives_the_rows_that_pandas_gives(name: str) -> None:
    frame = curated()[name]
    # Of a whole number that is not known pandas makes None, we leave it NA.
    ours, theirs = (
        [repr(row).replace("<NA>", "None") for row in rows] for rows in (records(frame), frame.to_dict("records"))
    )
    assert ours == theirs
