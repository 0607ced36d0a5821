"""A claim in a form that can be computed, and the check that follows: figures, verdict and what they rest on.

Verdicts: a claim is supported while its figure holds; outdated when it held for its period and the latest figure does
not; contradicted when it did not hold for its period; pending until its date has come; and it cannot be checked where
the tables lack the figure. An event, and a state that names its period, are judged for that period only. What an
assumption would contradict cannot be checked. A missing figure is never a zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.cells.codes import CONFIDENCES
from data.frames import Frame


@dataclass(frozen=True)
class Claim:
    """A claim as a reviewer wrote it down: what it states, of what, for which period (YYYY, YYYY-MM or a day)."""

    quantity: str
    period: str
    event: bool = False
    names_period: bool = False
    assumption: str | None = None
    stated: float | None = None
    comparison: str | None = None
    tolerance: float = 0.0
    partner: str | None = None
    measures: tuple[str, ...] = ()
    agreement: str | None = None
    stage: str | None = None
    target: str | None = None
    events: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()

    def holds(self, value: float | None) -> bool:
        """Whether a figure, in the unit of the stated number, is what the claim says."""
        if value is None or self.stated is None:
            return False
        return value < self.stated if self.comparison == "below" else abs(value - self.stated) <= self.tolerance + 1e-9

    @property
    def only_then(self) -> bool:
        """Whether a later figure says nothing about the claim."""
        return self.event or self.names_period

    @property
    def untrue(self) -> str:
        """The verdict where the claim did not hold for its period."""
        return "cannot_be_checked" if self.assumption else "contradicted"

    @property
    def period_end(self) -> pd.Timestamp:
        """The last day of the claim's period."""
        return pd.Timestamp(pd.Period(self.period).end_time.date())


@dataclass(frozen=True)
class Found:
    """A figure of the tables and the period it is about: a number in the claim's unit, a date (YYYY-MM-DD), or None.

    `rate_pct` stands beside a count of measures where the claim states a rate: the highest of theirs, in percent.
    """

    period: str
    value: float | str | None
    rate_pct: float | None = None


@dataclass(frozen=True)
class Check:
    """The verdict on a claim, the figures it follows from, and what they rest on.

    `latest` is None where only the claim's own period counts or no later figure exists. `of` is how many there are of
    what is counted, where something is. `confidence` is that of the least confirmed row used, `as_of` the newest date.
    """

    status: str
    then: Found
    latest: Found | None
    as_of: str
    confidence: str
    source_ids: tuple[str, ...]
    of: int | None = None


def claim_verdict(claim: Claim, held: bool, holds: bool) -> str:
    """The verdict on a claim that held for its period, or did not, and holds by the latest figure, or does not."""
    if not held:
        return claim.untrue
    return "supported" if holds or claim.only_then else "outdated"


def check_on_days(
    status: str, claim: Claim, values: list[Any], days: list[pd.Timestamp], rows: Frame, of: int | None = None
) -> Check:
    """The check of figures on the days of the claim and of the record; `rows` are what they rest on."""
    found = [Found(f"{day:%Y-%m-%d}", value) for day, value in zip(days, values, strict=True)]
    later = found[1] if len(found) > 1 and not claim.only_then and found[1] != found[0] else None
    return Check(status, found[0], later, *rests_on(rows), of=of)


def unknown(claim: Claim, rows: Frame) -> Check:
    """The check of a claim whose figure the tables lack."""
    return Check("cannot_be_checked", Found(claim.period, None), None, *rests_on(rows))


def rests_on(rows: Frame) -> tuple[str, str, tuple[str, ...]]:
    """The newest as-of date, the confidence of the least confirmed row, and the sources of some rows."""
    if rows.empty:
        return "", CONFIDENCES[-1], ()
    newest = max(str(day)[:10] for day in rows["as_of"].dropna())
    return newest, max(rows["confidence"], key=CONFIDENCES.index), tuple(dict.fromkeys(rows["source_id"]))
