"""Which measures, groups and events a choice of tariffs brings up."""

from datetime import date

import pandas as pd
import pytest

from data.cells.codes import DIRECTIONS
from data.frames import Frame, TradeTables, dated
from data.indicators.tariffs.choice import TariffChoice, chosen_measures, filters_in_the_way, leading_groups, right_edge
from data.indicators.tariffs.directions import ALL_DIRECTIONS, direction_of, in_direction, pairs, partner_in
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.events import shown_events, shown_milestones
from data.indicators.tariffs.scene import tariff_scene
from tests.claims.small_measures import events_of, measures_of
from tests.small_tables import curated, with_rows

US = TariffChoice()


def with_measures(measures: Frame) -> TradeTables:
    """The curated tables with other tariff measures."""
    return with_rows("tariff_measures", measures)


FIVE = measures_of(
    us={},
    every={"imposed_on": "ALL", "product_group": "copper"},
    ours={"imposed_by": "CAN", "imposed_on": "USA"},
    quota={"imposed_by": "CAN", "imposed_on": "ALL", "preference_rule": "over_quota"},
    melted={"imposed_by": "CAN", "imposed_on": "ALL", "preference_rule": "china_melt_pour"},
)


@pytest.mark.parametrize(
    ("direction", "ids"),
    [
        ("us_on_canada", {"us", "every"}),
        ("canada_on_us", {"ours"}),
        ("china", {"melted"}),
        ("india", set()),
        ("all", {"us", "every", "ours", "quota", "melted"}),
    ],
)
def test_a_direction_takes_duties_on_every_origin_that_hit_canada(direction: str, ids: set[str]) -> None:
    assert set(in_direction(with_measures(FIVE), direction)["measure_id"]) == ids


def test_every_direction_has_measures_in_the_record() -> None:
    assert all(len(in_direction(curated(), direction)) > 0 for direction in (*DIRECTIONS, ALL_DIRECTIONS))


def test_the_table_of_directions_says_who_imposes_on_whom() -> None:
    rows = curated()["tariff_directions"].replace({"imposed_by": {"IND": "MEX"}, "imposed_on": {"IND": "MEX"}})
    tables = with_rows("tariff_directions", rows)
    assert (partner_in(curated(), "india"), partner_in(tables, "india"), partner_in(tables, ALL_DIRECTIONS)) == (
        "IND",
        "MEX",
        "",
    )
    assert pairs(tables, "india") == (("CAN", "MEX"), ("MEX", "CAN"))
    assert direction_of(tables, "CAN", "USA") == "canada_on_us"
    assert direction_of(tables, "CAN", "MEX") == ALL_DIRECTIONS  # one of two pairs is no direction


def test_a_duty_on_every_origin_belongs_to_the_partner_that_its_rule_aims_at() -> None:
    rules = curated()["preference_rules"].replace({"aimed_at": {"CHN": "IND"}})
    aimed_at_india = with_rows("preference_rules", rules)
    melted = "can-chn-melted-steel-25"
    assert melted in set(in_direction(curated(), "china")["measure_id"])
    assert melted not in set(in_direction(aimed_at_india, "china")["measure_id"])
    assert melted in set(in_direction(aimed_at_india, "india")["measure_id"])


def test_a_measure_belongs_to_the_years_in_which_it_lives() -> None:
    measures = measures_of(
        ended={
            "announced_on": "2018-05-31",
            "effective_from": "2018-06-01",
            "effective_to": "2019-05-19",
            "status": "repealed",
        },
        lasting={"announced_on": "2018-05-31", "effective_from": "2018-06-01"},
        threat={"effective_from": None, "status": "threatened", "as_of": "2025-03-11"},
        later={"announced_on": "2027-01-02", "effective_from": "2027-02-01"},
    )
    of = {
        years: set(chosen_measures(with_measures(measures), TariffChoice(since=years, until=years))["measure_id"])
        for years in (2019, 2025, 2026)
    }
    assert of == {2019: {"ended", "lasting"}, 2025: {"lasting", "threat"}, 2026: {"lasting"}}


def test_years_in_the_wrong_order_mean_the_same_years() -> None:
    turned = TariffChoice(since=2026, until=2025)
    assert (turned.first_day, turned.last_day) == (US.first_day, US.last_day)


def test_filters_work_together() -> None:
    measures = measures_of(a={}, b={"product_group": "copper"}, c={"legal_basis": "ieepa"})
    both = TariffChoice(groups=("steel",), basis=("ieepa",))
    assert list(chosen_measures(with_measures(measures), both)["measure_id"]) == ["c"]
    assert set(chosen_measures(with_measures(measures), TariffChoice(groups=("every",)))["measure_id"]) == {
        "a",
        "b",
        "c",
    }


def test_lines_end_on_the_last_day_of_the_record_and_not_after_it() -> None:
    measures = measures_of(a={"as_of": "2026-10-09"}, b={"as_of": "2025-01-01"})
    assert record_day(measures) == date(2026, 10, 9)
    assert right_edge(measures, US) == pd.Timestamp("2026-10-09")
    assert right_edge(measures, TariffChoice(until=2025)) == pd.Timestamp("2025-12-31")
    assert right_edge(measures, TariffChoice(until=2027)) == pd.Timestamp("2027-12-31")


def test_groups_in_force_lead_and_then_those_with_most_events() -> None:
    measures = measures_of(
        gone={"product_group": "energy", "effective_to": "2026-02-23", "status": "struck_down"},
        quiet={"product_group": "copper", "rate_pct": 50.0},
        told={"product_group": "lumber"},
        plain={"product_group": "buses", "rate_pct": 10.0},
    )
    events = events_of(e1=("2025-03-12", "tariff", ("told", "gone")), e2=("2025-04-12", "tariff", ("gone",)))
    assert leading_groups(measures, events, day=date(2026, 10, 9)) == ("lumber", "copper", "buses", "energy")


def test_a_filter_in_the_way_is_named_with_what_there_would_be_without_it() -> None:
    measures = measures_of(a={}, b={"product_group": "copper"}, c={"product_group": "copper", "legal_basis": "ieepa"})
    choice = TariffChoice(groups=("steel",), basis=("ieepa",))
    assert filters_in_the_way(with_measures(measures), choice) == (("groups", 1), ("basis", 1))


# Events


def test_a_month_lasts_from_its_first_to_its_last_day() -> None:
    frame = dated(pd.DataFrame({"day": ["2025-09", "2025", "2025-02-03"]}), "day")
    assert [str(d.date()) for d in frame["first"]] == ["2025-09-01", "2025-01-01", "2025-02-03"]
    assert [str(d.date()) for d in frame["last"]] == ["2025-09-30", "2025-12-31", "2025-02-03"]
    assert list(frame["precision"]) == ["month", "year", "day"]


MEASURES = measures_of(
    a={"effective_from": "2025-03-12"},
    b={"effective_from": "2025-03-12", "effective_to": "2025-06-03", "status": "replaced"},
    c={"effective_from": "2025-06-04"},
)
EVENTS = dated(
    events_of(
        start=("2025-03-12", "tariff", ("a", "b")),
        same_week=("2025-03-14", "tariff", ("a",)),
        talk=("2025-03-12", "negotiation", ("a",)),
        raised=("2025-06-04", "retaliation", ("b", "c")),
        far=("2025-09-01", "court", ("a",)),
        other=("2025-10-01", "tariff", ()),
    ),
    "event_date",
)


def test_key_events_are_those_on_whose_day_measures_start_or_end() -> None:
    shown = shown_events(EVENTS, MEASURES, US, partner="USA")
    assert list(shown["event_id"]) == ["start", "raised"]
    assert list(shown["number"]) == [1, 2]


def test_all_events_are_numbered_in_the_order_of_time_and_none_is_none() -> None:
    shown = shown_events(EVENTS, MEASURES, TariffChoice(events="all"), partner="USA")
    assert list(shown["number"]) == [1, 2, 3, 4, 5, 6]
    assert shown["first"].is_monotonic_increasing
    assert shown_events(EVENTS, MEASURES, TariffChoice(events="none"), partner="USA").empty


def test_the_first_view_tells_of_eight_events_and_the_groups_that_matter() -> None:
    scene = tariff_scene(curated(), US)
    titles = " ".join(scene.events["title_en"])
    assert len(scene.events) == 8
    assert "doubles its steel and aluminum duties" in titles
    assert "Supreme Court strikes down" in titles
    assert {"all_goods", "steel", "aluminum", "lumber", "autos", "s338_dairy_list"} <= set(scene.groups)
    assert set(scene.events["event_id"]) <= set(curated().events["event_id"])


def test_milestones_stand_for_the_partner_of_the_direction_on_request() -> None:
    tables = curated()
    with_us = shown_milestones(tables, TariffChoice(since=2018, until=2020, agreements=True))
    assert set(with_us["agreement_id"]) == {"cusma", "nafta"}
    with_eu = shown_milestones(tables, TariffChoice("eu", since=2014, until=2018, agreements=True))
    assert "ceta" in set(with_eu["agreement_id"])
    assert shown_milestones(tables, TariffChoice(since=2018, until=2020)).empty


def test_a_round_is_left_out_and_a_review_of_an_agreement_in_force_is_shown() -> None:
    steps = pd.DataFrame(
        [
            ("talks", "round", "2019-03-01"),
            ("start", "entry_into_force", "2020-07-01"),
            ("review", "round", "2026-07-01"),
        ],
        columns=["milestone_id", "stage", "milestone_date"],
    ).assign(agreement_id="cusma")
    shown = shown_milestones(with_rows("agreement_milestones", steps), TariffChoice(since=2018, agreements=True))
    assert list(shown["milestone_id"]) == ["start", "review"]


def test_the_first_view_with_agreements_shows_the_joint_review_of_july_2026() -> None:
    scene = tariff_scene(curated(), TariffChoice(agreements=True))
    press = tariff_scene(curated(), TariffChoice(agreements=True, confidence=("press",)))
    for milestones in (scene.milestones, press.milestones):
        assert milestones[["agreement_id", "milestone_date"]].to_numpy().tolist() == [["cusma", "2026-07-01"]]


def test_only_rows_as_confirmed_as_asked_are_drawn_and_listed() -> None:
    scene = tariff_scene(curated(), TariffChoice(confidence=("press",), events="all", agreements=True, since=2024))
    for rows in (scene.measures, scene.events, scene.milestones):
        assert set(rows["confidence"]) <= {"press"}
    assert len(scene.measures) and len(scene.events)
    assert scene.measures["measure_id"].tolist() == [
        m for m, c in tariff_scene(curated(), TariffChoice(since=2024)).measures[["measure_id", "confidence"]].itertuples(index=False) if c == "press"
    ]  # fmt: skip


def test_a_confidence_that_hides_every_measure_is_named_as_in_the_way() -> None:
    choice = TariffChoice(confidence=("unverified",))
    assert chosen_measures(with_measures(FIVE), choice).empty
    assert filters_in_the_way(with_measures(FIVE), choice)[0][0] == "confidence"
