"""Rows that may state one fact and are not equally sure are pointed at: the less sure one, once one of them is edited."""

import pandas as pd

from data.changes.same_facts import Pair, less_confirmed
from data.frames import Frame


def frames(**edits: Frame) -> dict[str, Frame]:
    """An event, a milestone, a pledge and a measure of one day."""
    tables = {
        "trade_events": pd.DataFrame(
            [("2026-07-01", ("CAN", "USA"), ("duty",), "official")],
            columns=["event_date", "actors", "measure_ids", "confidence"],
        ),
        "agreements": pd.DataFrame([("cusma", ("USA", "MEX"))], columns=["agreement_id", "partner_codes"]),
        "agreement_milestones": pd.DataFrame(
            [("2026-07-01", "cusma", "press")], columns=["milestone_date", "agreement_id", "confidence"]
        ),
        "targets": pd.DataFrame(
            [("2026-07-01", "pledge", "XUS", "press")], columns=["announced_on", "kind", "subject", "confidence"]
        ),
        "tariff_measures": pd.DataFrame(
            [("duty", pd.Timestamp("2026-06-03"), pd.Timestamp("2026-07-01"), "official")],
            columns=["measure_id", "announced_on", "effective_from", "confidence"],
        ),
    }
    return {name: frame.set_axis(range(2, 2 + len(frame))) for name, frame in (tables | edits).items()}


def events(day: str, actors: tuple[str, ...], confidence: str) -> Frame:
    return pd.DataFrame(
        [(day, actors, ("duty",), confidence)], columns=["event_date", "actors", "measure_ids", "confidence"]
    )


def test_a_milestone_of_the_day_and_partner_of_an_event_is_less_sure() -> None:
    assert list(less_confirmed(frames())) == [Pair("agreement_milestones", 2, "press", "trade_events", 2, "official")]


def test_another_day_another_partner_or_a_month_alone_is_another_fact() -> None:
    for other in (events("2026-07-02", ("CAN", "USA"), "official"), events("2026-07-01", ("IND",), "official")):
        assert list(less_confirmed(frames(trade_events=other))) == []
    assert list(less_confirmed(frames(trade_events=events("2026-07", ("USA",), "official")))) == []


def test_a_pledge_on_every_market_but_one_is_that_of_an_event_of_canada_alone() -> None:
    (pair,) = less_confirmed(frames(trade_events=events("2026-07-01", ("CAN",), "official")))
    assert (pair.table, pair.other) == ("targets", "trade_events")


def test_an_event_is_less_sure_than_every_measure_that_began_that_day() -> None:
    (pair,) = less_confirmed(frames(trade_events=events("2026-07-01", ("CAN", "USA"), "press")))
    assert (pair.table, pair.confidence, pair.other, pair.best) == (
        "trade_events",
        "press",
        "tariff_measures",
        "official",
    )


def test_nothing_is_said_where_a_table_could_not_be_read() -> None:
    assert list(less_confirmed(frames(agreements=pd.DataFrame(columns=["agreement_id", "partner_codes"])))) == []
