"""Dates in order across rows: real history passes, and a date known to the month is never held against a day in it."""

from typing import Any

import pandas as pd
import pytest

from data.cells.partial_dates import is_after, is_over
from data.frames import Frame
from data.reading.date_checks import COMES_AFTER, DATE_CHECKS, in_force_since, periods_over_on_release, steps_in_order
from data.tables import TABLES
from tests.small_tables import today

FILES = {table.name: table.file for table in TABLES}


def by_line(rows: list[dict[str, Any]]) -> Frame:
    """A small table whose first row stands on line 2, below the header."""
    return pd.DataFrame(rows, index=pd.RangeIndex(2, 2 + len(rows), name="line"))


def steps(*dated: tuple[str, str], intended: str = "no", agreement: str = "a") -> Frame:
    """Steps of one agreement: stage and date."""
    return by_line(
        [{"agreement_id": agreement, "stage": s, "milestone_date": day, "intended": intended} for s, day in dated]
    )


def disorder(*dated: tuple[str, str], intended: str = "no") -> list[str]:
    """What stands before its time, each as `line of the step, stage that must come first`."""
    frames = {"agreement_milestones": steps(*dated, intended=intended)}
    return [f"{found.line} {dict(found.details)['before']}" for found in steps_in_order(frames, FILES)]


def undated(kind: str, note: str | None, *dated: tuple[str, str], intended: str = "no") -> list[str]:
    """Rules that an agreement in force breaks with these steps."""
    agreement = {"agreement_id": "a", "kind": kind, "status": "in_force", "note_en": note}
    other = steps(("entry_into_force", "2001"), agreement="b")
    frames = {
        "agreements": by_line([agreement]),
        "agreement_milestones": pd.concat([other, steps(*dated, intended=intended)]),
    }
    return [found.rule for found in in_force_since(frames, FILES)]


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        ("2025-04-07", "2025-04-06", True),
        ("2025-04-06", "2025-04-06", False),
        ("2025-05", "2025-04-30", True),
        ("2025-04", "2025-04-30", False),
        ("2025-04-30", "2025-04", False),
        ("2026", "2025-12-31", True),
        ("2025-12-31", "2025", False),
    ],
)
def test_a_date_is_after_another_only_where_no_unknown_day_could_make_it_otherwise(
    one: str, other: str, after: bool
) -> None:
    assert is_after(one, other) == after


@pytest.mark.parametrize(
    ("period", "day", "over"),
    [
        ("2026-07", "2026-09-03", True),
        ("2026-07", "2026-07-31", False),
        ("2026-07", "2026", True),  # which may be its last day
        ("2026-07", "2025", False),
        ("2025", "2026", True),
        ("2025", "2025-12", False),
    ],
)
def test_a_period_is_over_on_no_day_inside_it(period: str, day: str, over: bool) -> None:
    assert is_over(period, day) == over


def test_the_history_of_every_agreement_and_the_trade_of_every_period_stand_in_order() -> None:
    tables = today()
    frames = dict(tables.items())
    assert [found.one_line() for _, check in DATE_CHECKS for found in check(frames, FILES)] == []


def test_an_agreement_in_force_before_it_was_signed_is_told_on_the_line_of_its_entry() -> None:
    assert disorder(("signed", "2018-11-30"), ("entry_into_force", "2010-07-01")) == ["3 signed"]
    assert disorder(("signed", "2018-11-30"), ("entry_into_force", "2018-11-30")) == []


def test_the_nearest_stage_that_came_too_late_is_named() -> None:
    assert disorder(("concluded", "2016"), ("signed", "2018"), ("ratified", "2020"), ("entry_into_force", "2017")) == [
        "5 ratified"
    ]


def test_a_month_and_a_day_in_it_may_stand_either_way_round() -> None:
    assert disorder(("concluded", "2018-09-30"), ("signed", "2018-09")) == []
    assert disorder(("concluded", "2018-09-30"), ("signed", "2018")) == []
    assert disorder(("concluded", "2018-09-30"), ("signed", "2018-08")) == ["3 concluded"]


def test_an_amendment_signed_after_the_entry_and_talks_taken_up_again_are_in_order() -> None:
    assert disorder(("signed", "1996"), ("entry_into_force", "1997"), ("signed", "2018"), ("modernised", "2019")) == []
    assert disorder(("negotiations_launched", "2010"), ("resumed", "2025"), ("negotiations_launched", "2026")) == []


def test_a_provisional_application_may_come_before_the_ratification_and_never_before_the_signature() -> None:
    assert disorder(("signed", "2016"), ("provisional_application", "2017"), ("ratified", "2019")) == []
    assert disorder(("signed", "2016"), ("provisional_application", "2015")) == ["3 signed"]


def test_an_intended_step_is_held_against_no_other() -> None:
    assert disorder(("signed", "2018"), ("entry_into_force", "2010"), intended="yes") == []


def test_no_stage_comes_after_itself() -> None:
    for stage in COMES_AFTER:
        seen: set[str] = set()
        ahead = {stage}
        while ahead:
            ahead = {earlier for each in ahead for earlier in COMES_AFTER.get(each, ())} - seen
            seen |= ahead
        assert stage not in seen


def test_a_trade_agreement_in_force_needs_a_recorded_entry_whatever_its_note_says() -> None:
    assert undated("fta", None, ("entry_into_force", "2020")) == []
    assert undated("fta", None, ("provisional_application", "2020")) == []
    assert undated("fta", "The date is not known.", ("signed", "2018")) == ["in_force_without_entry"]
    assert undated("fta", None, ("entry_into_force", "2020"), intended="yes") == ["in_force_without_entry"]


def test_an_investment_agreement_may_say_in_its_note_that_the_date_is_not_known() -> None:
    assert undated("fipa", "The date is not known.") == []
    assert undated("fipa", None) == ["in_force_without_entry_or_note"]


def test_every_month_that_had_not_ended_on_its_release_is_told() -> None:
    rows = [("2026-07", "2026-09-03"), ("2026-08", "2026-08-31"), ("2026-09", "2026-09-03"), ("2026-09", "2026-09-03")]
    frame = by_line([{"reference_month": month, "as_of": as_of} for month, as_of in rows])
    found = periods_over_on_release({"exports_monthly": frame}, FILES)
    assert [(p.line, p.value, p.rule) for p in found] == [
        (3, "2026-08", "period_not_over"),
        (4, "2026-09", "period_not_over"),
        (5, "2026-09", "period_not_over"),
    ]
