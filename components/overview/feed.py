"""The dated changes as a feed for feed readers: Atom, RFC 4287."""

from __future__ import annotations

from datetime import date
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from components.overview.agenda_words import entry_address, entry_text, entry_title, in_language
from data import TradeTables
from data.indicators.agreements.choice import today_of
from data.indicators.tables.agenda import RECENT_DAYS, Entry, recent_changes
from data.wording import Wording

ATOM = "http://www.w3.org/2005/Atom"
NAME = "feed.atom"


def stable_id(kind: str, key: str, language: str) -> str:
    """A UUID that stays the same for an entry, wherever the app runs: the two languages of an entry have different ones."""
    return str(uuid5(NAMESPACE_URL, f"trade-diversification/{kind}/{language}/{key}"))


def atom_feed(tables: TradeTables, *, wording: Wording, base: str) -> bytes:
    """The recent changes, the newest first, as an Atom document; `base` is the address of the app, ending in a slash.

    Every date comes from the tables: two answers for the same tables are equal byte for byte.
    """
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": f"{wording.language}-CA"})
    app = wording("app-title")
    _text(feed, "id", f"urn:uuid:{stable_id('feed', '', wording.language)}")
    _text(feed, "title", wording("feed-title", app=app))
    _text(feed, "subtitle", wording("feed-subtitle", days=wording.number(RECENT_DAYS)))
    _text(feed, "updated", _instant(today_of(tables).date()))
    _text(SubElement(feed, "author"), "name", app)
    _link(feed, "self", base + in_language(NAME, wording), "application/atom+xml")
    _link(feed, "alternate", base + in_language("", wording), "text/html")
    for entry in recent_changes(tables):
        _add_entry(feed, tables, entry, wording=wording, base=base)
    return bytes(tostring(feed, encoding="utf-8", xml_declaration=True))


def _add_entry(feed: Element, tables: TradeTables, entry: Entry, *, wording: Wording, base: str) -> None:
    title = entry_title(tables, entry, wording)
    element = SubElement(feed, "entry")
    _text(element, "id", f"urn:uuid:{stable_id('entry', entry.key, wording.language)}")
    # The title of an entry without an exact day begins with the month or the year.
    _text(element, "title", title if entry.day else wording.capital(wording.labelled(wording.date(entry.when), title)))
    _text(element, "updated", _instant(entry.last))
    if entry.day:
        _text(element, "published", _instant(entry.day))
    _link(element, "alternate", base + entry_address(tables, entry, wording), "text/html")
    _text(element, "content", entry_text(tables, entry, wording))


def _instant(day: date) -> str:
    """The beginning of a day in universal time: the tables know no hours."""
    return f"{day.isoformat()}T00:00:00Z"


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _link(parent: Element, relation: str, address: str, kind: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": kind, "href": address})
