"""The dated next steps as a calendar for calendar programs: iCalendar, RFC 5545."""

from __future__ import annotations

from datetime import date, timedelta

from components.overview.agenda_words import entry_address, entry_text, entry_title
from components.overview.feed import stable_id
from data import TradeTables
from data.indicators.agreements.choice import today_of
from data.indicators.tables.agenda import Entry, next_steps
from data.wording import Wording

NAME = "calendar.ics"
LONGEST_LINE = 75  # octets, without the line end
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
UNCERTAIN = ("due", "undecided", "threatened", "planned")


class EmptyCalendar(Exception):
    """Raised if no next step has an exact day: RFC 5545 has no calendar without an entry."""


def calendar_file(tables: TradeTables, *, wording: Wording, base: str) -> bytes:
    """The next steps with an exact day as all-day entries; `base` is the address of the app, ending in a slash.

    Steps of which only the month or the year is known have no entry and are listed in the description of the calendar.
    Raises EmptyCalendar if no step has an exact day.
    """
    steps = next_steps(tables)
    exact = [(entry, day) for entry in steps if (day := entry.day)]
    if not exact:
        raise EmptyCalendar
    undated = [f"{entry_title(tables, e, wording)} ({wording.date(e.when)})" for e in steps if e.day is None]
    about = wording("calendar-about", date=wording.date(today_of(tables)))
    if undated:
        about += f" {wording('calendar-undated', steps='; '.join(undated))}"
    name = wording("calendar-title", app=wording("app-title"))
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//trade-diversification//next steps//{wording.language.upper()}",
        f"NAME:{_escaped(name)}", f"DESCRIPTION:{_escaped(about)}",  # RFC 7986; programs know them by the older names too
        f"X-WR-CALNAME:{_escaped(name)}", f"X-WR-CALDESC:{_escaped(about)}",
    ]  # fmt: skip
    for entry, day in exact:
        lines += _event(tables, entry, day, wording=wording, base=base)
    return "".join(f"{folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _event(tables: TradeTables, entry: Entry, day: date, *, wording: Wording, base: str) -> list[str]:
    title = entry_title(tables, entry, wording)
    address = base + entry_address(tables, entry, wording)
    summary = wording("calendar-tentative", title=title) if entry.kind == "planned" else title
    language = f"LANGUAGE={wording.language}-CA"
    return [
        "BEGIN:VEVENT",
        f"UID:{stable_id('step', entry.key, wording.language)}",
        f"DTSTAMP:{entry.as_of:%Y%m%d}T000000Z",  # the day on which the rows were last read
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY;{language}:{_escaped(summary)}",
        f"DESCRIPTION;{language}:{_escaped(entry_text(tables, entry, wording))}",
        f"URL:{address}",
        f"STATUS:{'TENTATIVE' if entry.kind in UNCERTAIN else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    """Text as the value of a property."""
    return text.translate(ESCAPES)


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets; no character is split."""
    pieces, size = [""], 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > LONGEST_LINE:
            pieces.append("")
            size = 1  # the blank that each further piece begins with
        pieces[-1] += sign
        size += octets
    return "\r\n ".join(pieces)
