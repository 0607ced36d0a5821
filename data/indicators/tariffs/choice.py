"""Which tariff measures a reader has chosen: direction, product groups, status, legal basis, confidence and years."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Annotated, Literal

import pandas as pd

from data.cells.codes import DIRECTIONS, LEGAL_BASES, MEASURE_STATUSES
from data.choices import Confidences
from data.frames import Frame, TariffMeasures, TradeTables
from data.indicators.tariffs.directions import ALL_DIRECTIONS, in_direction
from data.indicators.tariffs.duties import never_applied, record_day

EVERY_GROUP = "every"
MOST_GROUPS = 12
YEARS_AHEAD = 2


@dataclass(frozen=True)
class TariffChoice:
    """What a reader chose, in codes. No group means the groups that the record speaks of most.

    `look` and `day` decide which picture is drawn, so they do not show in the repr, which goes into a picture's mark.
    """

    direction: Annotated[str, (*DIRECTIONS, ALL_DIRECTIONS)] = "us_on_canada"
    look: Literal["now", "rates", "lanes", "day"] = field(default="now", repr=False)
    groups: tuple[str, ...] = ()
    status: tuple[Annotated[str, MEASURE_STATUSES], ...] = ()
    basis: tuple[Annotated[str, LEGAL_BASES], ...] = ()
    since: int = 2025
    until: int = 2026
    day: date | None = field(default=None, repr=False)
    events: Literal["key", "all", "none"] = "key"
    agreements: bool = False
    confidence: Confidences = ()

    @property
    def first_day(self) -> pd.Timestamp:
        """First day of the years chosen."""
        return pd.Timestamp(date(min(self.since, self.until), 1, 1))

    @property
    def last_day(self) -> pd.Timestamp:
        """Last day of the years chosen."""
        return pd.Timestamp(date(max(self.since, self.until), 12, 31))


@dataclass(frozen=True)
class Span:
    """The years that may be chosen and the day on which the record ends."""

    first: int
    last: int
    record: date

    def year_or(self, usual: int, year: int) -> int:
        """A year that may be chosen; else the usual one, or what is nearest to it."""
        return year if self.first <= year <= self.last else min(max(usual, self.first), self.last)


def span(tables: TradeTables) -> Span:
    """From the year of the first announcement to two years after the record's last day."""
    day = record_day(tables.measures)
    first = tables.measures["announced_on"].min().year
    return Span(first, (day + timedelta(days=366 * YEARS_AHEAD)).year, day)


def settled_choice(tables: TradeTables, choice: TariffChoice) -> TariffChoice:
    """The choice as far as the tables hold it: a year or a day outside the record falls to its default."""
    years, groups = span(tables), {EVERY_GROUP, *tables.measures["product_group"]}
    return replace(
        choice,
        groups=tuple(group for group in choice.groups if group in groups),
        since=years.year_or(TariffChoice.since, choice.since),
        until=years.year_or(TariffChoice.until, choice.until),
        day=choice.day if choice.day and years.first <= choice.day.year <= years.last else None,
    )


def drawn_choice(tables: TradeTables, choice: TariffChoice) -> TariffChoice:
    """The choice that is drawn: its years include the day looked at, or for start dates the record's last year."""
    years = [choice.since, choice.until]
    if choice.look == "day" and choice.day:
        years.append(choice.day.year)
    first = min(*years, record_day(tables.measures).year) if choice.look == "now" else min(years)
    return replace(choice, since=first, until=max(years))


def right_edge(measures: TariffMeasures, choice: TariffChoice) -> pd.Timestamp:
    """Where the lines of a picture end: the record's last day, or the end of the years chosen.

    Years after the record's last day may be asked for; what is drawn there is lighter, as last known.
    """
    last = pd.Timestamp(record_day(measures))
    return last if choice.last_day.year <= last.year and choice.last_day > last else choice.last_day


def last_days(measures: Frame) -> pd.Series[pd.Timestamp]:
    """The last day of each measure; open where no end is known, the as-of day where it never applied."""
    end = measures["effective_to"].mask(never_applied(measures), measures["as_of"])
    return end.fillna(pd.Timestamp.max.floor("s"))


def chosen_measures(tables: TradeTables, choice: TariffChoice) -> TariffMeasures:
    """The measures of a choice, all product groups or those named; alive at some time in the years chosen."""
    frame = in_direction(tables, choice.direction)
    keep = (frame["announced_on"] <= choice.last_day) & (last_days(frame) >= choice.first_day)
    if choice.groups and EVERY_GROUP not in choice.groups:
        keep &= frame["product_group"].isin(choice.groups)
    if choice.status:
        keep &= frame["status"].isin(choice.status)
    if choice.basis:
        keep &= frame["legal_basis"].isin(choice.basis)
    if choice.confidence:
        keep &= frame["confidence"].isin(choice.confidence)
    return TariffMeasures(frame.loc[keep])


def of_any_year(tables: TradeTables, choice: TariffChoice) -> TariffMeasures:
    """The measures of a choice whatever its years: what one day is looked up in."""
    return chosen_measures(tables, replace(choice, since=1900, until=2100))


def leading_groups(measures: TariffMeasures, events: Frame, *, day: date) -> tuple[str, ...]:
    """Product groups, those that the record speaks of most first: in force on a day, then by events, then by rate."""
    moment = pd.Timestamp(day)
    group_of = dict(zip(measures["measure_id"], measures["product_group"], strict=True))
    told = Counter(group for ids in events["measure_ids"] for group in {group_of[i] for i in ids if i in group_of})
    live = ~never_applied(measures) & (measures["effective_from"] <= moment) & (last_days(measures) >= moment)
    best = dict.fromkeys(group_of.values(), (False, 0.0))
    for group, is_live, rate in zip(measures["product_group"], live, measures["rate_pct"].fillna(0), strict=True):
        best[group] = max(best[group], (bool(is_live), float(rate) if is_live else 0.0))
    return tuple(sorted(best, key=lambda g: (not best[g][0], -told[g], -best[g][1], g)))


def filters_in_the_way(tables: TradeTables, choice: TariffChoice) -> tuple[tuple[str, int], ...]:
    """For each filter in use, how many measures there would be without it; the most helpful first."""
    without = {
        "groups": replace(choice, groups=()),
        "status": replace(choice, status=()),
        "basis": replace(choice, basis=()),
        "confidence": replace(choice, confidence=()),
        "years": replace(choice, since=1900, until=2100),
    }
    used = [(name, other) for name, other in without.items() if getattr(choice, name, True)]
    counts = [(name, len(chosen_measures(tables, other))) for name, other in used]
    return tuple(sorted((c for c in counts if c[1]), key=lambda c: -c[1]))
