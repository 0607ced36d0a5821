"""What changed lately and what comes next: each dated fact once, with the date that the tables know."""

from datetime import date

import pandas as pd

from data import TradeTables
from data.indicators.agreements.choice import today_of
from data.indicators.tables.agenda import NEXT_KINDS, PAST_KINDS, Entry, next_steps, recent_changes
from tests.small_tables import curated, with_rows


def measures(**cells: object) -> TradeTables:
    """The frozen tables with one tariff measure alone: a duty of the United States on Canadian steel."""
    first = curated()["tariff_measures"].loc[lambda f: f["measure_id"] == "can-us-steel-50-2026"]
    row = {"imposed_by": "USA", "imposed_on": "CAN", "became": None} | cells
    return with_rows("tariff_measures", first.assign(**{name: [value] for name, value in row.items()}))


def day(text: str) -> pd.Timestamp:
    return pd.Timestamp(text)


def of_measures(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.key for entry in entries if entry.table == "tariff_measures"]


def test_entries_are_in_order_of_time_and_each_has_a_key_of_its_own() -> None:
    changes, steps = recent_changes(curated()), next_steps(curated())
    assert [e.last for e in changes] == sorted((e.last for e in changes), reverse=True)
    assert [e.last for e in steps] == sorted(e.last for e in steps)
    assert {e.kind for e in changes} <= set(PAST_KINDS) and {e.kind for e in steps} <= set(NEXT_KINDS)
    keys = [e.key for e in (*changes, *steps)]
    assert len(keys) == len(set(keys))


def test_what_changed_lies_in_the_90_days_before_the_newest_as_of_date_and_what_comes_next_after_it() -> None:
    assert today_of(curated()) == day("2026-11-29")
    assert {e.last for e in recent_changes(curated())} <= {
        d.date() for d in pd.date_range("2026-09-01", "2026-11-29")
    }  # 31 August is 90 days before
    assert min(e.last for e in next_steps(curated())) > date(2026, 11, 29)


def test_events_of_a_month_count_until_its_end_and_have_no_day() -> None:
    (entry,) = [e for e in recent_changes(curated()) if e.when == "2026-09"]
    assert (entry.subject, entry.day, entry.last) == ("2026-09-us-is-reported-to-plan-50", None, date(2026, 9, 30))


def test_a_release_without_an_exact_day_is_given_by_its_latest_day_and_never_as_a_change() -> None:
    releases = [(e.kind, e.when, e.subject) for e in recent_changes(curated()) if e.table == "trade_releases"]
    assert releases == [("release", "2026-10-06", "2026-08"), ("release", "2026-09-03", "2026-07")]
    ahead = [(e.kind, e.when, e.subject) for e in next_steps(curated()) if e.table == "trade_releases"]
    assert ahead == [("due", "2026-12-15", "2026-10")]


def test_an_exact_day_of_a_release_to_come_takes_the_place_of_the_latest_day() -> None:
    known = curated()["trade_releases"].assign(
        release_date=lambda f: f["release_date"].where(f["reference_month"] != "2026-10", "2026-12-08")
    )
    ahead = next_steps(with_rows("trade_releases", known))
    assert [e.key for e in ahead if e.table == "trade_releases"] == ["next_release/2026-12-08/2026-10"]


def test_measures_of_one_day_between_the_same_two_sides_are_one_entry() -> None:
    (entry,) = [e for e in recent_changes(curated()) if e.key == "start/2026-09-08/CAN-USA"]
    assert len(entry.rows) == 5


def test_measures_that_an_event_of_the_same_date_concerns_are_told_once() -> None:
    keys = [e.key for e in recent_changes(curated())]
    assert "event/2026-09-29/2026-09-29-us-import-bans-on-some-canadian" in keys
    assert not any(key.startswith(("start/2026-09-29/", "start/2026-09-15/", "announced/2026-09-02/")) for key in keys)
    # Of five Canadian measures of 8 September the event names three; of drones the start is not confirmed.
    assert "start/2026-09-08/CAN-USA" in keys and "start_unconfirmed/2026-09-03/USA-ALL" in keys


def test_a_measure_that_started_is_a_change_and_one_last_confirmed_before_its_start_is_told_apart() -> None:
    start = day("2026-09-20")
    confirmed = measures(effective_from=start, as_of=start)
    assert of_measures(recent_changes(confirmed)) == ["start/2026-09-20/USA-CAN"]
    unsure = measures(effective_from=start, as_of=day("2026-09-10"))
    assert of_measures(recent_changes(unsure)) == ["start_unconfirmed/2026-09-20/USA-CAN"]


def test_a_measure_that_another_replaced_does_not_count_as_ended() -> None:
    ended = {"effective_from": day("2026-01-01"), "effective_to": day("2026-10-31")}
    assert of_measures(recent_changes(measures(**ended, status="replaced"))) == []
    assert of_measures(recent_changes(measures(**ended, status="repealed"))) == ["end/2026-10-31/USA-CAN"]


def test_a_threat_is_a_change_on_the_day_it_was_announced_and_a_step_on_the_day_it_names() -> None:
    threat = {"status": "threatened", "announced_on": day("2026-11-02"), "effective_from": day("2027-01-01")}
    tables = measures(**threat)
    assert of_measures(recent_changes(tables)) == ["announced/2026-11-02/USA-CAN"]
    assert of_measures(next_steps(tables)) == ["threatened/2027-01-01/USA-CAN"]
    became = measures(**threat | {"became": "us-can-steel"})
    assert of_measures(recent_changes(became)) == of_measures(next_steps(became)) == []


def test_a_scheduled_measure_and_the_last_day_of_one_in_force_come_next() -> None:
    scheduled = measures(status="scheduled", effective_from=day("2027-01-01"))
    assert of_measures(next_steps(scheduled)) == ["scheduled/2027-01-01/USA-CAN"]
    ending = measures(effective_from=day("2026-01-01"), effective_to=day("2026-12-31"))
    assert of_measures(next_steps(ending)) == ["last_day/2026-12-31/USA-CAN"]


def test_planned_milestones_keep_the_precision_of_their_date() -> None:
    planned = {e.subject: (e.when, e.day) for e in next_steps(curated()) if e.kind == "planned"}
    assert planned["china-partnership-03"] == ("2026-12-31", date(2026, 12, 31))
    assert planned["cusma-08"] == ("2027", None)
    assert planned["cusma-09"] == ("2036-06", None)


def test_the_key_of_an_entry_stays_when_its_rows_are_read_again() -> None:
    reread = curated()["trade_events"].assign(as_of=day("2026-11-28"))
    again = recent_changes(with_rows("trade_events", reread))
    assert [e.key for e in again] == [e.key for e in recent_changes(curated())]
    assert {e.as_of for e in again if e.kind == "event"} == {date(2026, 11, 28)}
