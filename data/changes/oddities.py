"""Edits that are well formed and may make no sense: pointed at with *look at this*, never refused.

The measure is the state before (the committed version, or the tables that are served) and the history of each series. Only rows
that were added or revised are looked at, so that a table that was once accepted raises no note again.
"""

from __future__ import annotations

import ipaddress
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pandas as pd

from data.changes.comparing import Contents, comparison
from data.changes.rows import TableChanges
from data.frames import WORLD, Frame
from data.tables import Table
from data.wording import Wording

MOST_ROWS_GONE = 0.2  # of a table, in one edit
FEWEST_ROWS = 5  # fewer rows are no pattern
NEIGHBOURS = 12  # rows of a series around a value that it is compared with
LEAST_FACTOR = 4.0  # a value nearer than this to its neighbours is never pointed at
WIDER = 1.3  # how much further than its own history a series may move
FAR_YEARS = 10  # beyond every other date of a column
PERIODS = ("reference_month", "year", "period_to", "period")
DATED = re.compile(r"\d{4}(-\d\d){0,2}( |$)")
# Values that one edit can name in a sentence.
MOST_NAMED = 6
PRIVATE_NAMES = re.compile(r"(^|\.)(local|internal|intranet|lan|corp|home|private)$|^[^.]*$")


@dataclass(frozen=True)
class Oddity:
    """One thing to look at: its place (line 0 for a whole file), a rule, and what its sentence needs."""

    file: str
    line: int
    column: str
    value: str
    rule: str
    details: tuple[tuple[str, object], ...] = ()

    def text(self, wording: Wording) -> str:
        """What is odd, in a sentence."""
        details = {name: _worded(value, wording) for name, value in self.details if name != "factor"}
        details |= {
            name: str(value) for name, value in details.items() if name != "count"
        }  # a line is no number of things
        if factor := dict(self.details).get("factor"):
            times = float(str(factor))
            size = _worded(max(times, 1 / times), wording)
            return wording.line(f"odd-far-{'above' if times > 1 else 'below'}", factor=size, **details)
        return wording.line(f"odd-{self.rule}", **details)


def oddities(old: Contents, new: Contents, frames: Mapping[str, Frame]) -> list[Oddity]:
    """What is odd in the edits from the old CSVs to the new ones, in the order of the files.

    `frames` are the rows of the new CSVs by table name, indexed by line.
    """
    found: list[Oddity] = []
    for changes in comparison(old, new).differences.tables:
        name = changes.table.name
        if name in frames:
            found += _gone(changes, frames[name])
            rows = _edited(changes, frames[name])
            for rule in (_far_values, _fractions, _copies, _far_dates, _closed_addresses):
                found += rule(changes.table, rows, frames[name])
    return sorted(found, key=lambda odd: (odd.file, odd.rule, odd.line, odd.column))


def _edited(changes: TableChanges, frame: Frame) -> Frame:
    """The rows of the new table that were added or revised in more than where they were read, by line."""
    key = list(changes.table.key)
    edited = pd.concat([changes.added[key], changes.after[key]])
    keys = set(edited.itertuples(index=False, name=None))
    return frame.loc[[row in keys for row in frame[key].itertuples(index=False, name=None)]]


def _gone(changes: TableChanges, frame: Frame) -> Iterator[Oddity]:
    """Most of a table gone, every row of a partner or sector gone, or the world gone while its parts stay."""
    table, removed = changes.table, changes.removed
    before = len(frame) - len(changes.added) + len(removed)
    if len(removed) >= FEWEST_ROWS and len(removed) - len(changes.added) > MOST_ROWS_GONE * before:
        yield _odd(table, "rows_gone", count=len(removed), before=float(before))
        return
    for column in (column for column in table.key if column in table.references):
        lost = removed[column].value_counts()
        lost = lost[(lost >= FEWEST_ROWS) & ~lost.index.isin(frame[column])]
        if len(lost):
            named = ", ".join(map(str, lost.index[:MOST_NAMED]))
            yield _odd(table, "code_gone", column, named, count=int(lost.sum()))
    period = _period(table)
    if period and "partner_code" in table.key:
        gone = removed.loc[removed["partner_code"] == WORLD, period]
        for stayed in sorted({when for when in gone if (frame[period] == when).any()})[:MOST_NAMED]:
            if not ((frame[period] == stayed) & (frame["partner_code"] == WORLD)).any():
                yield _odd(table, "world_gone", "partner_code", WORLD, period=str(stayed))


def _far_values(table: Table, rows: Frame, frame: Frame) -> Iterator[Oddity]:
    """Values that lie further from their neighbours in time than their series ever did."""
    period = _period(table)
    if not period:
        return
    series = [column for column in table.key if column not in (period, "period_from")]
    for column in _measures(table, frame):
        for line, row in rows.iterrows():
            value = row[column]
            if pd.isna(value) or value <= 0:
                continue
            alike = frame.loc[(frame[series] == row[series]).all(axis=1) if series else slice(None)]
            history = alike.loc[~alike.index.isin(rows.index)].sort_values(period)
            known = history[column].astype(float)
            known = known[known > 0]
            if len(known) < FEWEST_ROWS:
                continue
            at = int(np.searchsorted(history.loc[known.index, period].to_numpy(dtype=str), str(row[period])))
            near = known.iloc[max(0, at - NEIGHBOURS // 2) : at + NEIGHBOURS // 2]
            factor = float(value) / float(near.median())
            if abs(math.log(factor)) > max(math.log(LEAST_FACTOR), WIDER * _widest(known)):
                yield _odd(table, "far_value", column, _plain(value), line, factor=factor, usual=float(near.median()))


def _widest(values: pd.Series[float]) -> float:
    """The furthest that a value of a series lies from the median of its neighbours, in logarithms."""
    usual = values.rolling(NEIGHBOURS + 1, center=True, min_periods=3).median()
    return float(np.abs(np.log((values / usual).to_numpy())).max())


def _fractions(table: Table, rows: Frame, frame: Frame) -> Iterator[Oddity]:
    """Percentages typed as a fraction of one, against the column, or ten times too large, against the product group."""
    for column in (name for name in _measures(table, frame) if name.endswith("_pct")):
        others = frame.loc[~frame.index.isin(rows.index)].dropna(subset=[column])
        usual = set(others[column].astype(float).round(6))
        for line, value in rows[column].dropna().items():
            number = round(float(value), 6)
            if 0 < number < 1 and number not in usual and round(number * 100, 6) in usual:
                yield _odd(table, "fraction", column, _plain(value), line, meant=f"{number * 100:g}")
            elif number > 100 and "product_group" in frame:
                alike = others.loc[others["product_group"] == rows.at[line, "product_group"], column]
                if number not in set(alike.round(6)) and round(number / 10, 6) in set(alike.round(6)):
                    yield _odd(table, "tenfold_rate", column, _plain(value), line, meant=f"{number / 10:g}")


def _copies(table: Table, rows: Frame, frame: Frame) -> Iterator[Oddity]:
    """Rows that repeat another one under an id of their own: the same title on the same day, or every cell."""
    if len(ids := [column for column in table.key if column.endswith("_id")]) != 1 or not len(rows):
        return
    titled = [c for c in frame.columns if c in ("title_en", "claim_en")]
    dated = [c for c in frame.columns if c in ("event_date", "milestone_date", "published")]
    named = [*titled, *dated] if titled and dated else [c for c in frame.columns if c not in table.key]
    same = frame[named].astype(str)
    lines: dict[tuple[str, ...], list[int]] = {}
    for line, values in zip(frame.index, same.itertuples(index=False, name=None), strict=True):
        lines.setdefault(values, []).append(line)
    for line, values in zip(rows.index, same.loc[rows.index].itertuples(index=False, name=None), strict=True):
        others = [other for other in lines[values] if other != line]
        if others and (others[0] not in rows.index or line > others[0]):
            yield _odd(table, "copy", ids[0], str(rows.at[line, ids[0]]), line, other=others[0])


def _far_dates(table: Table, rows: Frame, frame: Frame) -> Iterator[Oddity]:
    """Dates that lie years beyond every other date of their column."""
    others = frame.loc[~frame.index.isin(rows.index)]
    for column in (str(name) for name in frame.columns if _is_date(frame[name])):
        years = _years(others[column])
        if len(years) < FEWEST_ROWS:
            continue
        for line, year in _years(rows[column]).items():
            if year > years.max() + FAR_YEARS or year < years.min() - FAR_YEARS:
                value = str(rows.at[line, column])[:10]
                yield _odd(
                    table, "far_date", column, value, int(str(line)), first=str(years.min()), last=str(years.max())
                )


def _closed_addresses(table: Table, rows: Frame, frame: Frame) -> Iterator[Oddity]:
    """Addresses inside an organisation's own network, which readers cannot open."""
    if "url" in frame:
        for line, value in rows["url"].dropna().items():
            if is_private(str(value)):
                yield _odd(table, "closed_address", "url", str(value), int(str(line)))


def is_private(address: str) -> bool:
    """Whether an address can only be opened inside a network of its own."""
    host = urlsplit(address).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return bool(PRIVATE_NAMES.search(host))


def _odd(table: Table, rule: str, column: str = "", value: str = "", line: Any = 0, **details: object) -> Oddity:
    return Oddity(table.file, int(line), column, value, rule, tuple(sorted(details.items())))


def _period(table: Table) -> str:
    """The column of a table's key that says when; empty if there is none."""
    return next((column for column in PERIODS if column in table.key), "")


def _measures(table: Table, frame: Frame) -> list[str]:
    """The columns of numbers that are measured: no keys, years or places."""
    numeric = [str(name) for name in frame.columns if pd.api.types.is_numeric_dtype(frame[name])]
    return [name for name in numeric if name not in table.key and not re.search(r"year|_lat$|_lon$|tolerance", name)]


def _is_date(values: pd.Series[Any]) -> bool:
    """Whether a column contains days, months or years."""
    known = values.dropna().astype(str)
    return not pd.api.types.is_numeric_dtype(values) and len(known) > 0 and bool(known.str.match(DATED).all())


def _years(values: pd.Series[Any]) -> pd.Series[int]:
    """The year of each date that is known."""
    return values.dropna().astype(str).str[:4].astype(int)


def _worded(value: object, wording: Wording) -> object:
    """A detail as a sentence has it: a measured number in the form of the language, anything else as it is."""
    return wording.number(value, 0 if round(value, 1) >= 10 else 1) if isinstance(value, float) else value


def _plain(value: object) -> str:
    """A number as it is written in a CSV."""
    return f"{float(str(value)):.15g}"
