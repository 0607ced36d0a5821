"""Duties in time: states on a day, steps, counts, what adds up, lanes."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from components.drawing.style import Style
from components.tariffs.figures.rate_lines import Path, add_line
from components.tariffs.status_forms import APPLIED, NOT_APPLIED, form_marker, forms_of, thickness
from data.indicators.tariffs.duties import between, duties_in_force, in_force_by_pair, state_on, step_lines
from data.indicators.tariffs.facts import (
    StackedDuties,
    day_counts,
    freshness,
    measures_by_day,
    stacked_duties,
    stacked_lists,
    usual_day,
)
from data.indicators.tariffs.lanes import measure_lanes
from tests.claims.small_measures import measures_of
from tests.small_tables import curated

FIRST, EDGE = pd.Timestamp("2025-01-01"), pd.Timestamp("2026-10-09")
RAISED = measures_of(
    low={"effective_from": "2025-03-12", "effective_to": "2025-06-03", "status": "replaced"},
    high={"announced_on": "2025-06-03", "effective_from": "2025-06-04", "rate_pct": 50.0},
    threat={
        "announced_on": "2025-03-11",
        "effective_from": None,
        "status": "threatened",
        "rate_pct": 50.0,
        "as_of": "2025-03-11",
    },
)


def states(day: date) -> dict[str, str]:
    frame = state_on(RAISED, day=day)
    return dict(zip(frame["measure_id"], frame["state"], strict=True))


def test_a_measure_is_in_force_from_its_first_to_its_last_day() -> None:
    assert states(date(2025, 3, 11)) == {"low": "announced", "high": "not_yet", "threat": "threatened"}
    assert states(date(2025, 6, 3)) == {"low": "in_force", "high": "announced", "threat": "threatened"}
    assert states(date(2025, 6, 4)) == {"low": "ended", "high": "in_force", "threat": "threatened"}


def test_counts_of_a_day_come_from_the_states() -> None:
    counts = day_counts(RAISED, day=date(2025, 6, 3))
    assert (counts.in_force, counts.announced, counts.threatened) == (1, 1, 1)


def test_a_scheduled_rise_is_announced_until_its_row_says_that_it_started() -> None:
    rise = {"announced_on": "2025-12-31", "effective_from": "2027-01-01", "status": "scheduled"}
    for day in (date(2026, 1, 1), date(2027, 2, 1)):
        assert list(state_on(measures_of(rise=rise), day=day)["state"]) == ["announced"]
    assert step_lines(measures_of(rise=rise), until=date(2027, 2, 1)).empty


def test_a_duty_that_needs_a_further_decision_is_counted_with_the_threats_and_not_with_what_is_to_come() -> None:
    undecided = {"announced_on": "2026-01-01", "effective_from": "2027-01-01", "status": "announced"}
    measures = measures_of(undecided=undecided)
    assert list(state_on(measures, day=date(2027, 2, 1))["state"]) == ["threatened"]
    assert step_lines(measures, until=date(2027, 2, 1)).empty


def test_a_threat_that_became_a_measure_is_counted_until_that_measure_is() -> None:
    threat = {
        "announced_on": "2025-07-10",
        "effective_from": None,
        "status": "threatened",
        "became": "a",
        "as_of": "2025-07-31",
    }
    measures = measures_of(a={"announced_on": "2025-07-31", "effective_from": "2025-08-01"}, threat=threat)
    by_day = {d: list(state_on(measures, day=d)["state"]) for d in (date(2025, 7, 30), date(2025, 7, 31))}
    assert by_day == {date(2025, 7, 30): ["not_yet", "threatened"], date(2025, 7, 31): ["announced", "ended"]}


def test_a_duty_written_in_parts_counts_once_and_a_ban_is_no_duty() -> None:
    measures = measures_of(
        outside={"imposed_on": "ALL", "product_group": "autos", "preference_rule": "non_cusma_only"},
        inside={"product_group": "autos", "preference_rule": "non_us_content"},
        lumber={"product_group": "lumber"},
        deposit={"product_group": "lumber", "legal_basis": "trade_remedy"},
        ban={"product_group": "whey", "measure_kind": "import_ban", "rate_pct": None},
        ours={"imposed_by": "CAN", "imposed_on": "USA"},
        quota={"imposed_by": "CAN", "imposed_on": "ALL"},
    )
    counts = day_counts(measures, day=date(2026, 1, 1))
    assert (counts.in_force, counts.duties) == (
        7,
        5,
    )  # autos once, lumber under two laws, steel of Canada on two targets
    american = curated().measures.loc[lambda f: f["imposed_by"] == "USA"]
    assert day_counts(american, day=date(2026, 10, 9)).unconfirmed == 2  # drones and patented medicines


def test_the_us_charged_21_duties_in_october_2026_and_10_a_year_before() -> None:
    # 27 rows: autos, heavy trucks, steel, aluminum and medicines have two each for one duty, and one row is an import ban.
    # 11 rows: autos have two.
    us = between(curated().measures, imposed_by=("USA",), imposed_on=("CAN",))
    days = (date(2025, 10, 9), date(2026, 10, 9))
    assert [(day_counts(us, day=d).in_force, len(duties_in_force(us, day=d))) for d in days] == [(11, 10), (27, 21)]
    assert usual_day(duties_in_force(us, day=days[1])) == (date(2026, 8, 21), 16)


def test_a_duty_last_confirmed_before_its_start_is_known_as_such() -> None:
    measures = measures_of(drones={"effective_from": "2026-09-03"}, steel={"product_group": "copper"})
    found = freshness(measures, day=date(2026, 10, 9))
    assert found is not None and (found.count, found.unconfirmed) == (2, 1)
    duties = duties_in_force(measures, day=date(2026, 10, 9)).set_index("product_group")
    assert duties["known"].to_dict() == {"copper": True, "steel": False}


def test_a_duty_with_one_part_not_confirmed_since_its_start_is_not_known_whole() -> None:
    both = {"product_group": "medicines", "legal_basis": "s232"}
    measures = measures_of(some={**both}, others={**both, "effective_from": "2026-09-29"})
    assert duties_in_force(measures, day=date(2026, 10, 9))["known"].tolist() == [False]


def test_a_duty_lifted_to_0_percent_is_no_measure_between_two_countries() -> None:
    measures = measures_of(peas={"imposed_by": "CHN", "rate_pct": 0.0}, pork={"imposed_by": "CHN"})
    assert list(in_force_by_pair(measures, day=date(2026, 1, 1))["by_partner"]) == [1]


def test_steel_on_4_june_2025_stood_at_50_percent() -> None:
    live = state_on(curated().measures, day=date(2025, 6, 4)).loc[lambda f: f["state"] == "in_force"]
    assert set(live.loc[live["measure_id"].isin(["us-all-steel-232-50", "us-all-steel-232-25-2025"]), "rate_pct"]) == {
        50.0
    }


def test_a_threat_and_a_measure_without_a_rate_draw_no_line() -> None:
    measures = measures_of(
        a={}, ban={"rate_pct": None}, threat={"status": "threatened"}, later={"effective_from": "2027-01-01"}
    )
    assert list(step_lines(measures, until=date(2026, 10, 9))["measure_id"]) == ["a"]


def test_one_line_steps_up_and_is_solid_as_far_as_it_is_known() -> None:
    steps = step_lines(RAISED, until=EDGE.date()).to_dict("records")
    solid, after = Path(), Path()
    add_line(steps, edge=EDGE, texts=["", ""], heights=[25, 50], solid=solid, after=after)
    assert len({s["line_id"] for s in steps}) == 1
    assert solid.x == ["2025-03-12", "2025-06-04", None, "2025-06-04", "2025-06-04", "2026-08-21"]
    assert solid.y == [25, 25, None, 25, 50, 50]
    assert (after.x, after.y) == (["2026-08-21", "2026-10-09"], [50, 50])


def test_measures_in_force_are_counted_day_by_day() -> None:
    counts = measures_by_day(RAISED, first=FIRST, last=EDGE)
    pairs = [(str(d.date()), n) for d, n in zip(counts["day"], counts["count"], strict=True)]
    assert pairs == [("2025-01-01", 0), ("2025-03-12", 1), ("2025-06-04", 1), ("2026-10-09", 1)]


def test_the_last_count_over_time_is_the_count_of_that_day() -> None:
    measures, day = curated().measures, date(2026, 10, 9)
    counts = measures_by_day(measures, first=FIRST, last=pd.Timestamp(day))
    assert counts.groupby("imposed_by")["count"].last().sum() == day_counts(measures, day=day).in_force


def test_pairs_count_duties_on_every_origin_against_canada_only() -> None:
    measures = measures_of(
        a={},
        b={"imposed_on": "ALL"},
        ours={"imposed_by": "CAN", "imposed_on": "USA"},
        quota={"imposed_by": "CAN", "imposed_on": "ALL"},
    )
    assert in_force_by_pair(measures, day=date(2026, 1, 1)).to_dict("records") == [
        {"partner_code": "USA", "by_partner": 2, "on_partner": 1}
    ]


def test_the_two_duties_on_lumber_are_read_from_the_record() -> None:
    (lumber,) = stacked_duties(curated().measures, day=date(2026, 10, 9))
    assert lumber == StackedDuties(
        "lumber",
        "trade_remedy",
        35.16,
        "section_232",
        10.0,
        "us-can-lumber-adcvd-ar6-amended",
        date(2026, 7, 3),
        date(2026, 8, 21),
    )
    assert stacked_duties(curated().measures, day=date(2025, 10, 13)) == ()  # it starts on 14 October 2025


def test_duties_add_up_where_their_row_says_so_and_only_there() -> None:
    rows = {
        "first": {"product_group": "copper", "legal_basis": "surtax", "rate_pct": 5.0},
        "second": {"product_group": "copper"},
    }
    apart = measures_of(**rows).assign(adds_to=None)
    assert stacked_duties(apart, day=date(2026, 1, 1)) == ()
    together = apart.assign(adds_to=[None, "surtax"])
    assert stacked_duties(together, day=date(2026, 1, 1)) == (
        StackedDuties("copper", "surtax", 5.0, "section_232", 25.0, "first", date(2026, 8, 21), date(2026, 8, 21)),
    )
    assert stacked_lists(together, day=date(2026, 1, 1)) == ()


def test_two_lists_add_to_section_232_since_15_september_2026() -> None:
    (lists,) = stacked_lists(curated().measures, day=date(2026, 10, 9))
    assert set(lists.groups) == {"s338_alcohol_list", "s338_motor_list"}
    assert (lists.law, lists.since, lists.rate_pct) == ("section_232", date(2026, 9, 15), 50.0)


def test_freshness_gives_the_oldest_and_the_newest_as_of_date_of_what_is_in_force() -> None:
    measures = measures_of(
        a={"as_of": "2026-03-02", "confidence": "press"},
        b={"as_of": "2026-10-09"},
        gone={"effective_to": "2025-04-01", "as_of": "2025-04-02"},
    )
    found = freshness(measures, day=date(2026, 10, 9))
    assert found is not None
    assert (found.count, found.official, found.oldest, found.newest) == (2, 1, date(2026, 3, 2), date(2026, 10, 9))
    assert freshness(measures, day=date(2024, 1, 1)) is None


# Lanes


def test_steps_of_one_line_share_a_lane() -> None:
    lanes, groups = measure_lanes(
        RAISED.loc[RAISED["measure_id"] != "threat"], groups=("steel",), first=FIRST, edge=EDGE, most=40
    )
    assert groups == ("steel",)
    assert [[s.measure_id for s in lane.segments] for lane in lanes] == [["low", "high"]]
    low, high = lanes[0].segments
    assert low.end == high.start == pd.Timestamp("2025-06-04")
    assert (high.known, high.end) == (pd.Timestamp("2026-08-21"), EDGE)


def test_a_threat_beside_a_duty_in_force_has_its_own_lane_and_never_counts_as_applied() -> None:
    measures = measures_of(
        duty={},
        threat={"announced_on": "2025-04-02", "effective_from": None, "status": "threatened", "as_of": "2026-02-20"},
    )
    lanes, _ = measure_lanes(measures, groups=("steel",), first=FIRST, edge=EDGE, most=40)
    assert [(lane.segments[0].measure_id, lane.segments[0].applied, lane.first) for lane in lanes] == [
        ("duty", True, True),
        ("threat", False, False),
    ]


def test_lanes_that_would_be_too_many_leave_out_whole_groups() -> None:
    measures = measures_of(a={}, b={"imposed_on": "ALL"}, c={"product_group": "copper"}, d={"product_group": "lumber"})
    lanes, groups = measure_lanes(measures, groups=("steel", "copper", "lumber"), first=FIRST, edge=EDGE, most=3)
    assert (len(lanes), groups) == (3, ("steel", "copper"))
    lanes, groups = measure_lanes(measures, groups=("steel", "copper", "lumber"), first=FIRST, edge=EDGE, most=None)
    assert (len(lanes), groups) == (4, ("steel", "copper", "lumber"))


def test_a_bar_is_drawn_by_what_it_is_and_by_what_it_waits_for() -> None:
    never: dict[str, Any] = {"effective_from": None, "status": "threatened", "as_of": "2025-08-01"}
    measures = measures_of(
        ban={"measure_kind": "import_ban", "rate_pct": None, "preference_rule": "listed_goods"},
        over={"effective_to": "2025-06-03", "status": "expired", "preference_rule": "over_quota"},
        rise={"effective_from": "2027-01-01", "status": "scheduled", "preference_rule": "in_quota"},
        turned=never | {"became": "over"},
        threat=never | {"preference_rule": "non_cusma_only"},
        undecided={"effective_from": "2027-01-01", "status": "announced", "preference_rule": "over_quota_fta"},
    )
    lanes, _ = measure_lanes(measures, groups=("steel",), first=FIRST, edge=EDGE, most=40)
    assert {s.measure_id: s.form for lane in lanes for s in lane.segments} == {
        "ban": "import_ban", "over": "expired", "rise": "scheduled", "turned": "became", "threat": "threatened",
        "undecided": "threatened",
    }  # fmt: skip
    assert forms_of(lanes) == ["import_ban", "after", "expired", "announced", "scheduled", "became", "threatened"]


@pytest.mark.parametrize("form", [*APPLIED, *NOT_APPLIED])
def test_no_two_forms_of_a_bar_look_alike(form: str) -> None:
    others = [
        form_marker(f, "#123456", Style()) | {"height": thickness(f)} for f in (*APPLIED, *NOT_APPLIED) if f != form
    ]
    assert form_marker(form, "#123456", Style()) | {"height": thickness(form)} not in others
