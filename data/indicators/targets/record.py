"""The record of past and present targets: what was promised, by when, and what the tables say came of it, reading by reading."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

import pandas as pd

from data.cells.named_rows import NON_US_GROWTH
from data.frames import CUSTOMS_TOTAL, NON_US, UNITED_STATES, USD_IMF, WORLD, Frame, Measure, TradeTables, records
from data.indicators.exports.flows import partner_series
from data.indicators.exports.gold import counted_flows, counted_sums
from data.indicators.exports.series import by_period
from data.kept import kept

PledgeStanding = Literal["met", "not_met", "not_yet_due", "cannot_tell"]

# The yearly series that a pledge on exports can be read on; a verdict never goes from one to another.
MEASURE_OF_READING: dict[str, Measure] = {"customs": CUSTOMS_TOTAL, "no_gold": CUSTOMS_TOTAL, "usd": USD_IMF}
# Readings of exports to non-US markets for which there is no figure at all, and why.
UNREADABLE = {"constant_prices": "no_prices"}


@dataclass(frozen=True)
class Score:
    """One pledge on one reading.

    `reading` is `customs`, `no_gold` (customs without precious metals), `usd`, `bop`, `goods_and_services`, `constant_prices`, or `stated` where the tables
    follow none. `published` is the growth that a publisher printed, as a fraction, where no series is held. Values in millions of the reading's currency; None where not known. `assumed` says that the baseline year was
    not stated: the last full year before the announcement stands in. `implied` says that the baseline is inferred from the
    pledge. `more_than` says that the outcome is over the value given. `latest` is a sum of twelve months after the last
    full year. `reason` is why nothing can be told, or why a verdict waits.
    """

    target_id: str
    reading: str
    standing: PledgeStanding
    due: int
    multiple: float | None = None
    baseline_year: int | None = None
    baseline: float | None = None
    assumed: bool = False
    implied: bool = False
    outcome_year: int | None = None
    outcome: float | None = None
    more_than: bool = False
    latest_month: str = ""
    latest: float | None = None
    published: float | None = None
    reason: str = ""
    source_id: str = ""
    confidence: str = ""

    @property
    def currency(self) -> str:
        """Currency of the values."""
        return MEASURE_OF_READING[self.reading].currency if self.reading in MEASURE_OF_READING else "cad"

    @property
    def target(self) -> float | None:
        """The value due."""
        return None if self.baseline is None or self.multiple is None else self.baseline * self.multiple

    @property
    def growth(self) -> float | None:
        """Growth from the baseline to the outcome, as a fraction."""
        if self.published is not None:
            return self.published
        return None if not self.baseline or self.outcome is None else self.outcome / self.baseline - 1


@kept
def scores(tables: TradeTables) -> tuple[Score, ...]:
    """Every pledge on each reading, by due year; pledges whose subject is not known to the tables have one row.

    Definition: the outcome of the year due against baseline * multiple on each reading that the tables hold.
    Unit: millions of the reading's currency; multiples; published growth a fraction.
    Source of the definition: each pledge's own words in the table of targets; the readings are this project's own,
    stated here.
    """
    pledges = tables["targets"].loc[lambda f: f["kind"] == "pledge"].sort_values(["target_year", "target_id"])
    return tuple(score for row in records(pledges) for score in _scores(tables, row))


def without_number(tables: TradeTables) -> Frame:
    """Strategies in the targets table that name no figure for exports."""
    targets = tables["targets"]
    return targets.loc[(targets["kind"] == "context") & targets["target_year"].isna()]


def _scores(tables: TradeTables, row: Mapping[Hashable, Any]) -> list[Score]:
    pledge, due = str(row["target_id"]), int(row["target_year"])
    if isinstance(reason := row["unreadable_reason"], str):
        return [_stated(tables, row, Score(pledge, "stated", _open_standing(tables, due), due, reason=reason))]
    subject = str(row["subject"])
    # Precious metals are not known by partner.
    followed = [reading for reading in MEASURE_OF_READING if subject == NON_US or reading != "no_gold"]
    found = [_followed(tables, row, subject, reading) for reading in followed]
    if subject != NON_US:
        return found
    blank = replace(
        found[0],
        standing=_open_standing(tables, due),
        baseline=None,
        outcome=None,
        outcome_year=None,
        latest=None,
        latest_month="",
    )
    printed = [
        _printed(tables, _implied(tables, replace(blank, reading=reading, source_id="", confidence="")))
        for reading in NON_US_GROWTH
    ]
    silent = [
        replace(blank, reading=reading, reason=reason, source_id="", confidence="")
        for reading, reason in UNREADABLE.items()
    ]
    return [*found, *printed, *silent]


def _implied(tables: TradeTables, blank: Score) -> Score:
    """A reading with the baseline that the targets table infers from the pledge, if it has one."""
    rows = tables["targets"].loc[lambda f: (f["reading_of"] == blank.target_id) & (f["basis"] == blank.reading)]
    values = rows["baseline_value"].dropna()
    return blank if values.empty else replace(blank, baseline=float(values.iloc[0]) * 1000, implied=True)


def _stated(tables: TradeTables, row: Mapping[Hashable, Any], blank: Score) -> Score:
    """A pledge that no series follows, on the latest value that a publisher gives for it; its metric has the pledge's id."""
    rows = tables["published_figures"].loc[lambda f: f["metric_id"] == blank.target_id].sort_values("period")
    rows = rows.loc[rows["value_unit"] == row["value_unit"]]
    if rows.empty or row["value_unit"] != "cad_billions":
        return blank
    found = rows.iloc[-1]
    year, value = int(str(found["period"])[:4]), float(found["value"])
    standing = "met" if value >= float(row["target_value"]) and year <= blank.due else blank.standing
    return replace(
        blank, outcome=value * 1000, more_than=found["more_than"] == "yes", outcome_year=year, standing=standing,
        reason="reached_by_source" if standing == "met" else "stated_by_source",
        source_id=str(found["source_id"]), confidence=str(found["confidence"]),
    )  # fmt: skip


def _open_standing(tables: TradeTables, due: int) -> PledgeStanding:
    """What stands where no outcome of the due year is known."""
    return "not_yet_due" if due > _last_year(tables) else "cannot_tell"


def _printed(tables: TradeTables, blank: Score) -> Score:
    """A pledge on a publisher's own growth figure, where one counts from the same baseline year."""
    rows = tables["published_figures"].loc[lambda f: f["metric_id"] == NON_US_GROWTH[blank.reading]]
    rows = rows.loc[pd.to_numeric(rows["since"].str[:4]) == blank.baseline_year].sort_values("period")
    if rows.empty or blank.multiple is None:
        return replace(blank, reason="not_published")
    row = rows.iloc[-1]
    year, growth = int(str(row["period"])[:4]), float(row["value"]) / 100
    found = replace(
        blank, published=growth, outcome_year=year, source_id=str(row["source_id"]), confidence=str(row["confidence"])
    )
    if year == blank.due:
        return replace(found, standing="met" if 1 + growth >= blank.multiple else "not_met")
    return replace(found, reason="published_earlier")


def _followed(tables: TradeTables, row: Mapping[Hashable, Any], subject: str, reading: str) -> Score:
    """A pledge on a yearly series: baseline and outcome in that series alone."""
    pledge, due, multiple = str(row["target_id"]), int(row["target_year"]), _number(row["multiple"])
    values = _values(tables, subject, reading)
    stated = _baseline_year(tables, pledge, row)
    start = stated or int(str(row["announced_on"])[:4]) - 1
    inside = values.loc[(values.index >= start) & (values.index <= due)]
    base = Score(pledge, reading, _open_standing(tables, due), due, multiple, start, assumed=stated is None)
    if start not in values.index or multiple is None or inside.empty:
        return replace(base, reason="no_baseline")
    year, month = int(inside.index[-1]), _latest_sum(tables, subject, reading)
    first, last = float(values[start]), float(inside.iloc[-1])
    source_id, confidence = _provenance(tables, MEASURE_OF_READING[reading], year)
    score = replace(base, baseline=first, source_id=source_id, confidence=confidence)
    score = replace(score, outcome_year=year, outcome=last) if year > start else replace(score, reason="no_year_since")
    if year == due:
        return replace(score, standing="met" if last >= first * multiple else "not_met")
    if month and month[0] > f"{year}-12" and int(month[0][:4]) <= due:
        score = replace(score, latest_month=month[0], latest=month[1])
    return replace(score, reason="series_ended") if year < _last_year(tables) else score


def _values(tables: TradeTables, subject: str, reading: str) -> pd.Series[float]:
    if subject == NON_US and MEASURE_OF_READING[reading] == CUSTOMS_TOTAL:
        return counted_flows(tables, CUSTOMS_TOTAL, without_gold=reading == "no_gold").set_index("period")["non_us"]
    return yearly(tables, MEASURE_OF_READING[reading], subject)


def _provenance(tables: TradeTables, measure: Measure, year: int) -> tuple[str, str]:
    """Source and confidence of a year's world total."""
    rows = tables.exports(measure).loc[lambda f: (f["period"] == year) & (f["partner_code"] == WORLD)]
    return str(rows["source_id"].iloc[0]), str(rows["confidence"].iloc[0])


def yearly(tables: TradeTables, measure: Measure, subject: str) -> pd.Series[float]:
    """Yearly exports to a partner, or to all countries but the United States, in one measure; missing years are absent."""
    exports = tables.exports(measure)
    if subject != NON_US:
        return partner_series(exports, subject)
    return (partner_series(exports, WORLD) - partner_series(exports, UNITED_STATES)).dropna()


def _baseline_year(tables: TradeTables, pledge: str, row: Mapping[Hashable, Any]) -> int | None:
    """The year that the pledge states, or else that its customs reading in the targets table counts from."""
    if not pd.isna(row["baseline_year"]):
        return int(row["baseline_year"])
    rows = tables["targets"].loc[lambda f: (f["reading_of"] == pledge) & (f["basis"] == CUSTOMS_TOTAL.basis)]
    years = rows["baseline_year"].dropna()
    return None if years.empty else int(years.iloc[0])


def _latest_sum(tables: TradeTables, subject: str, reading: str) -> tuple[str, float] | None:
    """The latest sum of twelve months on the customs measure, and the month that it ends in; None on another measure."""
    if MEASURE_OF_READING[reading] != CUSTOMS_TOTAL:
        return None
    if reading == "no_gold":
        values = counted_sums(tables, without_gold=True).set_index("period")["non_us"]
    else:
        wide = by_period(tables, "months")
        values = wide[WORLD] - wide[UNITED_STATES] if subject == NON_US else wide.reindex(columns=[subject])[subject]
    known = values.dropna()
    return None if known.empty else (str(known.index[-1]), float(known.iloc[-1]))


def _last_year(tables: TradeTables) -> int:
    """The last full year of the customs series: a target of that year or before has fallen due."""
    return int(tables.exports(CUSTOMS_TOTAL)["period"].max())


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)
