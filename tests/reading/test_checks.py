"""Rules across rows: one row a key, sorted rows, ids that lead to a row, duties that do not overlap."""

import pandas as pd

from data.frames import Frame
from data.reading.checks import (
    dangling_references,
    duplicate_keys,
    overlapping_intervals,
    problems_across,
    unsorted_rows,
)
from data.rows import BlocRow, PartnerRow, TariffMeasureRow
from data.tables import TABLES, Table

BLOCS = Table("blocs", BlocRow, ("bloc",))
PARTNERS = Table("partners", PartnerRow, ("partner_code",), {"blocs": "blocs.bloc"})
MEASURES = Table(
    "tariff_measures",
    TariffMeasureRow,
    ("measure_id",),
    {"imposed_on": "partners.partner_code"},
    free=("ALL",),
)
FILES = {table.name: table.file for table in TABLES}


def by_line(**columns: list[object]) -> Frame:
    """A small table whose first row stands on line 2, below the header."""
    frame = pd.DataFrame(columns)
    frame.index = pd.RangeIndex(2, 2 + len(frame), name="line")
    return frame


def duties(*intervals: tuple[str, str | None], **columns: list[str]) -> Frame:
    """Duties of one line, each from a day to a day."""
    number = len(intervals)
    same = {"imposed_by": "USA", "imposed_on": "CAN", "product_group": "steel", "preference_rule": "all"}
    return by_line(
        measure_id=[f"m{n}" for n in range(1, number + 1)],
        effective_from=list(pd.to_datetime([start for start, _ in intervals])),
        effective_to=list(pd.to_datetime([end for _, end in intervals])),
        status=columns.get("status", ["in_force"] * number),
        **{name: columns.get(name, [value] * number) for name, value in same.items()},
    )


def overlaps(measures: Frame) -> list[str]:
    """The overlaps of duties, each as `line of the later, id of the earlier`."""
    return [f"{found.line} {dict(found.details)['other_id']}" for found in overlapping_intervals(measures, "t.csv")]


def test_rows_with_keys_of_their_own_are_sound() -> None:
    assert list(duplicate_keys(BLOCS, by_line(bloc=["APEC", "ASEAN"]), "blocs.csv")) == []


def test_a_key_that_stands_three_times_is_two_problems_that_name_the_first_line() -> None:
    found = list(duplicate_keys(BLOCS, by_line(bloc=["APEC", "ASEAN", "APEC", "APEC"]), "blocs.csv"))
    assert [(p.line, p.value, dict(p.details)["first"]) for p in found] == [
        (4, "APEC", "2"),
        (5, "APEC", "2"),
    ]


def test_a_key_of_two_columns_is_repeated_only_when_both_are() -> None:
    events = Table("trade_events", BlocRow, ("event_date", "event_id"))
    frame = by_line(event_date=["2025", "2025", "2026"], event_id=["a", "b", "a"])
    assert list(duplicate_keys(events, frame, "e.csv")) == []


def test_the_first_row_out_of_its_place_is_told_and_the_rest_is_not() -> None:
    frame = by_line(bloc=["B", "A", "D", "C"])
    assert [p.one_line() for p in unsorted_rows(BLOCS, frame, "blocs.csv")] == [
        'blocs.csv:3 bloc "A": the rows are not sorted by bloc (this one belongs before line 2); run: python -m data check --fix'
    ]


def test_a_day_sorts_after_the_month_that_holds_it() -> None:
    events = Table("trade_events", BlocRow, ("event_date",))
    assert list(unsorted_rows(events, by_line(event_date=["2025", "2025-06", "2025-06-04"]), "e.csv")) == []
    assert len(list(unsorted_rows(events, by_line(event_date=["2025-06-04", "2025-06"]), "e.csv"))) == 1


def test_every_id_of_a_list_must_lead_to_a_row() -> None:
    frames = {"blocs": by_line(bloc=["APEC", "G7"]), "partners": by_line(blocs=[("APEC", "G8"), (), ("G7",)])}
    found = list(dangling_references(PARTNERS, frames, FILES, set()))
    assert [(p.line, p.column, p.value) for p in found] == [(2, "blocs", "G8")]


def test_a_blank_id_leads_nowhere_and_needs_no_row() -> None:
    frames = {"blocs": by_line(bloc=["APEC"]), "partners": by_line(blocs=[None])}
    assert list(dangling_references(PARTNERS, frames, FILES, set())) == []


def test_all_stands_for_every_origin_and_is_no_partner() -> None:
    frames = {
        "partners": by_line(partner_code=["CAN"]),
        "tariff_measures": by_line(imposed_on=["ALL", "CAN", "USA"]),
    }
    assert [p.value for p in dangling_references(MEASURES, frames, FILES, set())] == ["USA"]


def test_ids_of_a_table_that_is_itself_broken_are_left_until_it_is_mended() -> None:
    frames = {"blocs": by_line(bloc=["APEC"]), "partners": by_line(blocs=[("G8",)])}
    assert list(dangling_references(PARTNERS, frames, FILES, {"blocs.csv"})) == []


def test_a_rate_replaced_on_the_day_after_its_last_does_not_overlap() -> None:
    assert overlaps(duties(("2025-03-12", "2025-06-03"), ("2025-06-04", None))) == []


def test_a_rate_that_starts_on_the_last_day_of_another_overlaps() -> None:
    assert overlaps(duties(("2025-03-12", "2025-06-04"), ("2025-06-04", None))) == ["3 m1"]


def test_a_rate_without_an_end_overlaps_every_later_one() -> None:
    assert overlaps(duties(("2025-03-12", None), ("2025-06-04", "2025-07-01"), ("2026-01-01", None))) == [
        "3 m1",
        "4 m1",
    ]


def test_a_long_rate_overlaps_a_later_one_also_behind_a_short_one() -> None:
    measures = duties(("2025-01-01", "2025-12-31"), ("2025-02-01", "2025-02-28"), ("2025-06-01", "2025-06-30"))
    assert overlaps(measures) == ["3 m1", "4 m1"]


def test_the_order_of_the_lines_does_not_matter_to_an_overlap() -> None:
    assert overlaps(duties(("2025-06-04", None), ("2025-03-12", "2025-06-04"))) == ["2 m2"]


def test_duties_on_other_goods_by_others_or_under_another_rule_do_not_overlap() -> None:
    always = ("2025-03-12", None)
    assert overlaps(duties(always, always, product_group=["steel", "aluminum"])) == []
    assert overlaps(duties(always, always, imposed_by=["USA", "CHN"])) == []
    assert overlaps(duties(always, always, preference_rule=["all", "non_cusma"])) == []
    assert overlaps(duties(always, always)) == ["3 m1"]


def test_a_threat_and_a_duty_that_never_started_overlap_nothing() -> None:
    always = ("2025-03-12", None)
    assert overlaps(duties(always, always, status=["in_force", "threatened"])) == []
    unstarted = duties(always, always).assign(effective_from=lambda f: f["effective_from"].where(f.index == 2))
    assert overlaps(unstarted) == []


def test_duties_without_any_known_end_are_compared_too() -> None:
    measures = duties(("2025-03-12", None), ("2025-06-04", None))
    assert overlaps(measures.assign(effective_to=None)) == ["3 m1"]


def test_keys_of_broken_tables_are_checked_but_not_their_order() -> None:
    frames = {"blocs": by_line(bloc=["B", "A", "A"])}
    assert {p.rule for p in problems_across(frames, FILES, set())} == {"duplicate_key", "not_sorted"}
    assert {p.rule for p in problems_across(frames, FILES, {"blocs.csv"})} == {"duplicate_key"}
