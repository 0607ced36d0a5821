"""The words of dated facts: title, text and source of a change or a next step, and the address of its view."""

from __future__ import annotations

import textwrap
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from components.drawing.credits import short_source
from components.tariffs.words import group_name, inside_list, measure_sentence, rate_word
from data import TradeTables
from data.cells.codes import DIRECTIONS
from data.frames import EVERY_ORIGIN, HOME, Record, records
from data.indicators.tables.agenda import PAST_KINDS, Entry
from data.indicators.tariffs.directions import ALL_DIRECTIONS, pairs
from data.names import agreement, partner
from data.wording import Wording

MOST_GOODS = 3
LONGEST_SEARCH = 80


@lru_cache(maxsize=512)
def entry_title(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """What happened or is to happen, in one line without its date."""
    first = _rows(tables, entry)[0]
    if entry.table == "trade_events":
        return wording.pick(first, "title")
    if entry.table == "agreement_milestones":
        return wording.labelled(agreement(tables, first["agreement_id"], wording).plain, wording.pick(first, "title"))
    if entry.table == "trade_releases":
        return wording.code("agenda-release", entry.kind, month=wording.period(entry.subject))
    by, on = entry.subject.split("-")
    goods = dict.fromkeys(_goods(tables, row, wording) for row in _rows(tables, entry))
    shown = list(goods)[:MOST_GOODS]
    more = f" {wording('word-and-more', count=len(goods) - len(shown))}" if len(goods) > len(shown) else ""
    origin = wording("agenda-every-origin") if on == EVERY_ORIGIN else partner(tables, on, wording).from_
    listed = ", ".join(shown) + more if more else wording.join(shown)
    return wording.code("agenda-measure", entry.kind, by=partner(tables, by, wording).of, on=origin, goods=listed)


@lru_cache(maxsize=512)
def entry_text(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """What the rows say of it, one paragraph each, and their source."""
    rows = _rows(tables, entry)
    if entry.table == "tariff_measures":
        said = [measure_sentence(tables, row["measure_id"], wording) for row in rows]
    else:
        said = [wording.pick(rows[0], "note" if entry.table == "trade_releases" else "text")]
    return "\n".join(filter(None, [*said, short_source(tables, pd.DataFrame(rows), wording=wording)]))


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
    """A product group and its rate or kind of measure: `steel (50%)`; a rate that the name has is not repeated."""
    name, rate = inside_list(group_name(tables, row["product_group"], wording)), rate_word(row, wording)
    return name if row["measure_kind"] == "duty" and rate in name else f"{name} ({rate})"


def _rows(tables: TradeTables, entry: Entry) -> list[dict[Any, Any]]:
    frame = tables[entry.table]
    key = {"trade_events": "event_id", "trade_releases": "reference_month", "agreement_milestones": "milestone_id"}
    return records(frame.loc[frame[key.get(entry.table, "measure_id")].isin(entry.rows)])
