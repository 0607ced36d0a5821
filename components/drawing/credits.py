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


def source_line(tables: TradeTables, rows: Frame, *, wording: Wording) -> str:
    """The line at a chart's foot: `Source: Statistics Canada, table ... As of 3 September 2026.` and the licence.

    `rows` are the rows that the chart draws; they carry `source_id` and `as_of` or `published`.
    """
    used = rows["source_id"].dropna().value_counts().index.tolist()
    known = rows_by_key(tables, "sources")
    names = list(dict.fromkeys(_name(known[s], wording) for s in used))
    publishers = [n for n in names if not any(other.startswith(f"{n}, ") for other in names)]
    named = publishers[:MOST_NAMED]
    more = len(publishers) - len(named)
    listed = ", ".join(named) + (" " + wording("source-and-more", count=more) if more else "")
    newest = _as_of(rows)
    parts = [wording("source-line", names=listed)]
    if newest is not None:
        key = "source-as-of" if first_day(newest)[1] == "day" else "source-as-of-period"
        parts.append(wording(key, date=wording.date(newest)))
    parts += [licence for licence in _licences(tables, used, wording) if licence]
    return " ".join(parts)


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


def _name(source: dict[Any, Any], wording: Wording) -> str:
    """The publisher, with the number of the table where the title names one."""
    publisher = wording.pick(source, "publisher")
    table = TABLE_NUMBER.search(source["title"])
    return wording("source-table", publisher=publisher, table=table[0]) if table else publisher


def _licences(tables: TradeTables, used: list[str], wording: Wording) -> list[str]:
    """The names of the licences that ask for a line, for the sources of a chart."""
    known, licences = rows_by_key(tables, "sources"), rows_by_key(tables, "licences")
    asked = [
        str(c)
        for c in dict.fromkeys(known[s]["licence"] for s in used)
        if isinstance(licences[c]["attribution_en"], str)
    ]
    return [wording.pick(licences[code], "name") + "." for code in asked[:2]]
