"""A table is overdue when its newest as-of date is older than its update period, counted to a given day."""

from datetime import date, timedelta

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from data.indicators.tables.freshness import confidence_counts, table_state, table_states
from data.tables import TABLE_BY_NAME, TABLES
from tests.small_tables import curated

MONTHLY = TABLE_BY_NAME["exports_monthly"]  # a newer release is due within 45 days


def months_of(*days: str) -> pd.DataFrame:
    """Rows of a table that carry these as-of dates."""
    return pd.DataFrame({"as_of": list(days), "confidence": ["official"] * len(days)})


def test_a_release_of_3_september_with_45_days_is_due_on_18_october() -> None:
    assert table_state(MONTHLY, months_of("2026-09-03"), today=date(2026, 10, 1)).due == date(2026, 10, 18)


def test_a_table_is_not_overdue_on_its_due_day_and_is_on_the_next() -> None:
    frame = months_of("2026-09-03")
    assert not table_state(MONTHLY, frame, today=date(2026, 10, 18)).overdue
    assert table_state(MONTHLY, frame, today=date(2026, 10, 19)).overdue


def test_the_newest_of_several_dates_counts_and_stands_as_precise_as_it_is_known() -> None:
    state = table_state(MONTHLY, months_of("2025", "2026-04", "2026-03-31"), today=date(2026, 4, 2))
    assert (state.newest, state.stated) == (date(2026, 4, 1), "2026-04")


def test_a_table_without_dates_is_never_overdue() -> None:
    state = table_state(TABLE_BY_NAME["blocs"], pd.DataFrame({"bloc": ["EU27"]}), today=date(2100, 1, 1))
    assert (state.newest, state.stated, state.due, state.overdue, state.confidences) == (
        None,
        None,
        None,
        False,
        (),
    )


def test_rows_are_counted_by_confidence_from_official_to_unverified() -> None:
    frame = pd.DataFrame({"as_of": ["2026"] * 4, "confidence": ["press", "official", "press", "unverified"]})
    state = table_state(MONTHLY, frame, today=date(2026, 1, 1))
    assert state.confidences == (("official", 1), ("press", 2), ("unverified", 1))


def test_every_curated_table_has_a_state_and_its_rows_are_all_counted() -> None:
    tables = curated()
    states = table_states(tables, today=date(2026, 11, 22))
    assert {s.name: s.rows for s in states} == {t.name: len(tables[t.name]) for t in TABLES}
    rows = sum(int(f["confidence"].count()) for f in tables.values() if "confidence" in f.columns)
    assert sum(confidence_counts(states).values()) == rows


@settings(deadline=None, max_examples=25, derandomize=True)
@given(st.integers(min_value=-4000, max_value=4000))
def test_overdue_tables_come_first_whatever_the_day(days: int) -> None:
    states = table_states(curated(), today=date(2026, 11, 22) + timedelta(days=days))
    overdue = [s.overdue for s in states]
    assert overdue == sorted(overdue, reverse=True)
