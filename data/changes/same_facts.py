"""Rows of two tables that may state one fact and are not equally confirmed: events, milestones, pledges and measures of one day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pandas as pd

from data.cells.codes import CONFIDENCES
from data.frames import HOME, NON_US, Frame, records

A_DAY = 10  # characters of a date that names a day
NEEDED = ("trade_events", "agreement_milestones", "agreements", "targets", "tariff_measures")


class Pair(NamedTuple):
    """A row, its confidence, and the row of another table that is confirmed better."""

    table: str
    line: int
    confidence: str
    other: str
    other_line: int
    best: str


def less_confirmed(frames: Mapping[str, Frame]) -> Iterator[Pair]:
    """Pairs of rows that may state one fact; none where a table that is needed could not be read."""
    if not all(name in frames and len(frames[name]) for name in NEEDED):
        return
    days = pd.concat(_of_a_day(frames), ignore_index=True)
    days = days.loc[days["day"].str.len() == A_DAY].explode("partner")
    both = days.merge(days, on=["day", "partner"], suffixes=("", "_other"))
    yield from _pairs(both.loc[both["table"] != both["table_other"]])
    yield from _pairs(_starts(frames))


def _of_a_day(frames: Mapping[str, Frame]) -> list[Frame]:
    """Events, milestones and pledges: `table`, `line`, `day`, `partner` (those abroad; blank for Canada alone), `rank`."""
    parties = frames["agreements"].set_index("agreement_id")["partner_codes"]
    pledges = frames["targets"].loc[lambda f: f["kind"] == "pledge"]
    return [
        _rows("trade_events", frames["trade_events"], "event_date", frames["trade_events"]["actors"]),
        _rows(
            "agreement_milestones", frames["agreement_milestones"], "milestone_date",
            frames["agreement_milestones"]["agreement_id"].map(parties),
        ),
        _rows("targets", pledges, "announced_on", pledges["subject"].map(lambda code: (code,))),
    ]  # fmt: skip


def _rows(table: str, rows: Frame, day: str, partners: pd.Series[Any]) -> Frame:
    abroad = [_abroad(codes) for codes in partners]
    ranks = rows["confidence"].map(CONFIDENCES.index)
    return pd.DataFrame(
        {"table": table, "line": rows.index, "day": rows[day].astype(str), "partner": abroad, "rank": ranks}
    )


def _abroad(codes: object) -> tuple[str, ...]:
    named = codes if isinstance(codes, tuple) else ()
    return tuple(code for code in named if isinstance(code, str) and code not in (HOME, NON_US)) or ("",)


def _starts(frames: Mapping[str, Frame]) -> Frame:
    """Events beside a measure of theirs that was announced or began on the day, where every one is confirmed better."""
    events, measures = frames["trade_events"], frames["tariff_measures"]
    named = _rows("trade_events", events, "event_date", events["actors"]).assign(measure_id=events["measure_ids"])
    begun = [measures[column].dt.strftime("%Y-%m-%d") for column in ("announced_on", "effective_from")]
    ranks = measures["confidence"].map(CONFIDENCES.index)
    days = pd.DataFrame({
        "measure_id": measures["measure_id"], "first": begun[0], "second": begun[1],
        "table_other": "tariff_measures", "line_other": measures.index, "rank_other": ranks,
    })  # fmt: skip
    both = named.explode("measure_id").merge(days, on="measure_id")
    both = both.loc[(both["day"] == both["first"]) | (both["day"] == both["second"])]
    worst = both.groupby("line")["rank_other"].transform("max")
    return both.loc[worst < both["rank"]].drop_duplicates("line")


def _pairs(both: Frame) -> Iterator[Pair]:
    lower = both.loc[both["rank"] > both["rank_other"]].drop_duplicates(["table", "line", "table_other", "line_other"])
    for row in records(lower):
        yield Pair(
            row["table"], row["line"], CONFIDENCES[row["rank"]],
            row["table_other"], row["line_other"], CONFIDENCES[row["rank_other"]],
        )  # fmt: skip
