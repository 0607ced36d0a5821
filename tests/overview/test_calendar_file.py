"""The calendar of next steps is read by another program's parser, and keeps to the lines of RFC 5545."""

from datetime import date

import icalendar
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.overview.calendar_file import EmptyCalendar, calendar_file, folded
from data import TradeTables
from data.indicators.tables.agenda import next_steps
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated, with_rows

BOTH = pytest.mark.parametrize("language", LANGUAGES)
BASE = "https://example.org/"


def written(language: Language = "en", tables: TradeTables | None = None) -> bytes:
    return calendar_file(tables or curated(), wording=wording_for(language), base=BASE)


def events(language: Language = "en", tables: TradeTables | None = None) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(written(language, tables)).events


@BOTH
def test_lines_end_with_crlf_and_have_at_most_75_octets(language: Language) -> None:
    content = written(language)
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.removesuffix(b"\r\n").split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines)  # no character is split


@BOTH
def test_the_calendar_has_what_every_calendar_must_have(language: Language) -> None:
    calendar = icalendar.Calendar.from_ical(written(language))
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    assert not calendar.errors
    for event in calendar.events:
        assert not event.errors
        assert [name for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION") if name not in event] == []


@BOTH
def test_the_entries_are_the_next_steps_with_an_exact_day_and_last_that_day(language: Language) -> None:
    days = [step.day for step in next_steps(curated()) if step.day]
    assert [event.start for event in events(language)] == days
    assert all(type(event.start) is date and (event.end - event.start).days == 1 for event in events(language))
    assert min(days) > date(2026, 11, 29)


@BOTH
def test_a_step_without_an_exact_day_is_named_in_the_description_and_nowhere_else(language: Language) -> None:
    calendar = icalendar.Calendar.from_ical(written(language))
    words = {"en": "CUSMA: Next annual joint review (2027)", "fr": "ACEUM : prochain examen conjoint annuel (2027)"}[
        language
    ]
    assert words in str(calendar["DESCRIPTION"]).replace("\u00a0", " ")
    assert not any("joint review" in event["SUMMARY"] or "ACEUM" in event["SUMMARY"] for event in calendar.events)


def test_the_stamp_of_an_entry_is_the_day_on_which_its_rows_were_read() -> None:
    stamps = {event.start: event.DTSTAMP.date() for event in events()}
    assert stamps[date(2026, 12, 15)] == date(2026, 11, 29)
    assert written() == written()


def test_ids_are_unique_and_stay_when_rows_are_read_again() -> None:
    ids = [event["UID"] for language in LANGUAGES for event in events(language)]
    assert len(set(ids)) == len(ids)
    reread = curated()["tariff_measures"].assign(as_of=pd.Timestamp("2026-11-28"))
    assert [e["UID"] for e in events(tables=with_rows("tariff_measures", reread))] == [e["UID"] for e in events()]


def test_what_is_threatened_planned_or_only_due_is_tentative() -> None:
    measures = curated()["tariff_measures"]
    copper = measures["measure_id"] == "us-all-refined-copper-2027"
    tables = with_rows("tariff_measures", measures.assign(status=measures["status"].mask(copper, "scheduled")))
    kinds = ("measures threatened", "measures scheduled", "Not certain", "Trade figures", "Last day")
    found = {kind: {e["STATUS"] for e in events(tables=tables) if kind in e["SUMMARY"]} for kind in kinds}
    sure, unsure = {"CONFIRMED"}, {"TENTATIVE"}
    assert list(found.values()) == [unsure, sure, unsure, unsure, sure]


def test_commas_semicolons_backslashes_and_lines_come_back_as_they_were() -> None:
    text = r"One, two; three \ four \n five"
    odd = curated()["agreement_milestones"].assign(title_en=text, text_en=text)
    (event,) = [e for e in events(tables=with_rows("agreement_milestones", odd)) if "Canada–China" in e["SUMMARY"]]
    assert str(event["SUMMARY"]).endswith(text)
    assert str(event["DESCRIPTION"]).startswith(f"{text}\nSource: ")


def test_links_lead_to_the_app_that_was_asked() -> None:
    assert all(str(event["URL"]).startswith(BASE) for event in events("fr"))
    assert all("lang=fr" in event["URL"] for event in events("fr"))


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=300))
def test_a_folded_line_is_the_line_again_without_its_folds(line: str) -> None:
    pieces = folded(line).split("\r\n ")
    assert "".join(pieces) == line
    assert all(len(piece.encode()) <= (75 if at == 0 else 74) for at, piece in enumerate(pieces))


def test_without_an_exact_day_there_is_no_calendar() -> None:
    tables = curated()
    for name in ("trade_releases", "agreement_milestones", "tariff_measures"):
        tables = TradeTables({**tables.frames, name: tables[name].iloc[:0]}, f"{tables.version} without {name}")
    with pytest.raises(EmptyCalendar):
        written(tables=tables)
