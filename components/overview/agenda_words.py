"""The words of dated facts: title, text and source of a change or a next step, and the address of its view."""

from __future__ import annotations

import textwrap
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from components.drawing.credits import short_source
from components.tariffs.words import (
    group_name,
    inside_list,
    measure_sentence,
    merged_names,
    named_by_its_kind,
    rate_word,
)
from data import TradeTables
from data.cells.codes import DIRECTIONS
from data.frames import EVERY_ORIGIN, HOME, ONE_DAY, Frame, Record, records
from data.indicators.tables.agenda import PAST_KINDS, Entry
from data.indicators.tariffs.directions import ALL_DIRECTIONS, pairs
from data.indicators.tariffs.duties import lifted
from data.kept import kept
from data.names import agreement, partner
from data.tables import rows_by_key
from data.wording import Wording

MOST_GOODS = 3
LONGEST_SEARCH = 80
RELIEF_KINDS = ("start", "end", "last_day")
OVER_QUOTA = "over_quota"  # how the preference rules for goods beyond a quota start


@kept
def entry_title(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """What happened or is to happen, in one line without its date."""
    first = _rows(tables, entry)[0]
    if entry.table == "trade_events":
        return wording.pick(first, "title")
    if entry.table == "agreement_milestones":
        named = agreement(tables, first["agreement_id"], wording).plain
        return wording("agenda-step", agreement=named, step=wording.pick(first, "title"))
    if entry.table == "trade_releases":
        return wording.code("agenda-release", entry.kind, month=wording.period(entry.subject))
    return _measures_title(tables, entry, wording)


@kept
def entry_text(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """What the rows say of it, one paragraph each, and their source."""
    rows = _rows(tables, entry)
    if entry.table == "tariff_measures":
        said = [measure_sentence(tables, row["measure_id"], wording) for row in rows]
    else:
        said = [wording.pick(rows[0], "note" if entry.table == "trade_releases" else "text")]
    return "\n".join(filter(None, [*said, short_source(tables, pd.DataFrame(rows), wording=wording)]))


def agreement_in_full(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """The full name of the agreement that a step is of; empty for other entries."""
    if entry.table != "agreement_milestones":
        return ""
    found = rows_by_key(tables, "agreements")[_rows(tables, entry)[0]["agreement_id"]]
    return wording.pick(found, "full_name")


def entry_date(entry: Entry, wording: Wording) -> str:
    """Its date in words, as precise as known."""
    return wording.date(entry.when)


def entry_address(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """The address of the view that shows it, relative to the root of the app."""
    page, query = _view(tables, entry, wording)
    return in_language(f"{page}?{urlencode(query)}", wording)


def in_language(address: str, wording: Wording) -> str:
    """An address with the reader's language; English is the default."""
    return address if wording.language == "en" else f"{address}{'&' if '?' in address else '?'}lang={wording.language}"


def _view(tables: TradeTables, entry: Entry, wording: Wording) -> tuple[str, dict[str, str]]:
    if entry.table == "trade_releases":
        return "data", {"part": "state"}
    if entry.table == "tariff_measures":
        direction = _direction(tables, *entry.subject.split("-"))
        past = {"look": "day", "day": entry.when, "direction": direction}
        return "tariffs", past if entry.kind in PAST_KINDS else {"look": "lanes", "direction": direction}
    row = _rows(tables, entry)[0]
    named = agreement(tables, row["agreement_id"], wording).plain if entry.table == "agreement_milestones" else ""
    searched = f"{named} {row[f'title_{wording.language}']}"
    return "data", {"table": entry.table, "find": textwrap.shorten(searched, LONGEST_SEARCH, placeholder="")}


def _direction(tables: TradeTables, by: str, on: str) -> str:
    """The direction of the tariffs page with the measures of one side on the other; those on all origins apply to Canada too."""
    sides = (by, HOME if on == EVERY_ORIGIN else on)
    return next((code for code in DIRECTIONS if sides in pairs(tables, code)), ALL_DIRECTIONS)


def _goods(tables: TradeTables, row: Record, wording: Wording) -> str:
    """A product group and its rate or kind of measure: `steel (50% over quota)`; a rate that the name has is not repeated."""
    name, rate = inside_list(group_name(tables, row["product_group"], wording)), rate_word(row, wording)
    if named_by_its_kind(row) or rate in name:
        return name
    if str(row["preference_rule"]).startswith(OVER_QUOTA):
        rate = wording("agenda-over-quota", rate=rate)
    return f"{name} ({rate})"


def _measures_title(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """Whose measures on whose goods start, end or are to start; duties at 0% are relief, where there is a word for it."""
    by, on = entry.subject.split("-")
    rows = pd.DataFrame(_rows(tables, entry))
    goods = merged_names([_goods(tables, row, wording) for row in records(rows)], wording, MOST_GOODS)
    whose = wording("agenda-by", code=by, whose=partner(tables, by, wording).whose)
    origin = wording("agenda-every-origin") if on == EVERY_ORIGIN else partner(tables, on, wording).from_
    said = {"by": whose, "on": origin, "goods": goods}
    if lifted(rows).all() and entry.kind in RELIEF_KINDS:
        return wording.capital(wording.code("agenda-relief", entry.kind, **said))
    kind = entry.kind
    if kind == "announced" and (rows["status"] == "threatened").all():
        kind = "announced_threat"
    elif kind == "last_day" and _followed(tables, rows):
        kind = "last_day_of_rate"
    return wording.capital(wording.code("agenda-measure", kind, **said))


def _followed(tables: TradeTables, rows: Frame) -> bool:
    """Whether another rate of the same imposer on each of the product groups starts on the day after the last one."""
    keys = ["imposed_by", "product_group"]
    starts = tables.measures.assign(day=tables.measures["effective_from"] - ONE_DAY)
    next_ones = set(starts.loc[starts["status"] == "scheduled", [*keys, "day"]].itertuples(index=False, name=None))
    return set(rows[[*keys, "effective_to"]].itertuples(index=False, name=None)) <= next_ones


def _rows(tables: TradeTables, entry: Entry) -> list[dict[Any, Any]]:
    frame = tables[entry.table]
    key = {"trade_events": "event_id", "trade_releases": "reference_month", "agreement_milestones": "milestone_id"}
    return records(frame.loc[frame[key.get(entry.table, "measure_id")].isin(entry.rows)])
