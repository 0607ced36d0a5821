"""The source line of a chart: who published the figures, as of when, under which licence."""

from __future__ import annotations

import re
from typing import Any

from data.cells.partial_dates import first_day
from data.frames import Frame, TradeTables
from data.tables import rows_by_key
from data.wording import Wording

MOST_NAMED = 3
TABLE_NUMBER = re.compile(r"\d\d-\d\d-\d{4}(?:-\d\d)?")  # Statistics Canada's form


class SourceLine(str):
    """The text of a source line, with what its rows hold: the newest as-of date in ISO form (empty if none), sources, remarks."""

    as_of: str = ""
    sources: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def source_line(tables: TradeTables, rows: Frame, *, wording: Wording) -> SourceLine:
    """The line at a chart's foot: `Source: Statistics Canada, table ... As of 3 September 2026.` and the licence.

    `rows` are the rows that the chart draws; they carry `source_id` and `as_of` or `published`.
    """
    used = rows["source_id"].dropna().value_counts().index.tolist()
    known = rows_by_key(tables, "sources")
    publishers = list(dict.fromkeys(wording.pick(known[s], "publisher") for s in used))
    named = [_with_tables(p, [known[s] for s in used], wording) for p in publishers[:MOST_NAMED]]
    more = len(publishers) - len(named)
    between = "; " if any("," in name for name in named) else ", "  # a name may have a comma of its own
    listed = between.join(named) + (" " + wording("source-and-more", count=more) if more else "")
    newest = _as_of(rows)
    parts = [wording("source-line", names=listed)]
    if newest is not None:
        key = "source-as-of" if first_day(newest)[1] == "day" else "source-as-of-period"
        parts.append(wording(key, date=wording.date(newest)))
    line = SourceLine(" ".join([*parts, *_licences(tables, used, wording)]))
    line.as_of = "" if newest is None else str(newest)[:10]
    line.sources = tuple(used)
    line.notes = tuple(rows["note_id"].dropna().unique()) if "note_id" in rows else ()
    return line


def short_source(tables: TradeTables, rows: Frame, *, wording: Wording) -> str:
    """`Statistics Canada, 3 September 2026`: the most used publisher and the as-of date, for a headline number."""
    known = rows_by_key(tables, "sources")
    publishers = list(
        dict.fromkeys(wording.pick(known[s], "publisher") for s in rows["source_id"].value_counts().index)
    )
    more = f" {wording('source-and-more', count=len(publishers) - 1)}" if len(publishers) > 1 else ""
    newest = _as_of(rows)
    names = f"{publishers[0]}{more}"
    return (
        wording("source-line", names=names)
        if newest is None
        else wording("source-short", names=names, date=wording.date(newest, short=True))
    )


def _as_of(rows: Frame) -> Any:
    """The newest as-of date of the rows, no more precise than the tables know it."""
    for column in ("as_of", "published"):
        known = rows[column].dropna().unique() if column in rows.columns else ()
        if len(known):
            return max(known, key=lambda value: first_day(value)[0])
    return None


def _with_tables(publisher: str, sources: list[dict[Any, Any]], wording: Wording) -> str:
    """The publisher, with the numbers of those tables of its own that are named in their titles."""
    titles = [s["title"] for s in sources if wording.pick(s, "publisher") == publisher]
    numbers = list(dict.fromkeys(found[0] for title in titles if (found := TABLE_NUMBER.search(title))))
    if not numbers:
        return publisher
    return wording(
        "source-table" if len(numbers) == 1 else "source-tables", publisher=publisher, table=wording.join(numbers)
    )


def _licences(tables: TradeTables, used: list[str], wording: Wording) -> list[str]:
    """The names of the licences that ask for a line, each with its publishers unless it is that of all sources."""
    known, licences = rows_by_key(tables, "sources"), rows_by_key(tables, "licences")
    publishers: dict[str, list[str]] = {}
    for source in used:
        publishers.setdefault(known[source]["licence"], []).append(wording.pick(known[source], "publisher"))
    lines = []
    for code, names in publishers.items():
        if isinstance(licences[code]["attribution_en"], str):
            licence, of = wording.pick(licences[code], "name"), wording.join(list(dict.fromkeys(names))[:MOST_NAMED])
            lines.append(licence if len(publishers) == 1 else wording("source-licence", licence=licence, of=of))
    return [f"{line}." for line in lines[:2]]
