"""What the tables say of a claim: one pure function per quantity, and QUANTITIES, which names them.

Each takes the tables and a claim and gives a `Check`: the figure of the claim's period, the latest one, and the verdict
that follows. Verdicts: a claim is supported while its figure holds; outdated when it held for its period and the latest
figure does not; contradicted when it did not hold for its period; pending until its date has come; and it cannot be
checked where the tables lack the figure. A missing figure is never a zero.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.codes import CONFIDENCES
from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, Frame, TariffMeasures, TradeTables
from data.indicators.duties import LINE_OF_DUTIES, state_on
from data.indicators.exports import export_shares, flows
from data.indicators.tariff_choice import never_applied, record_day


@dataclass(frozen=True)
class Claim:
    """A claim as a reviewer wrote it down: what it states, of what, for which period (YYYY, YYYY-MM or a day)."""

    quantity: str
    period: str
    names_period: bool = False
    stated: float | None = None
    comparison: str | None = None
    tolerance: float = 0.0
    partner: str | None = None
    measures: tuple[str, ...] = ()
    agreement: str | None = None
    stage: str | None = None
    target: str | None = None

    def holds(self, value: float | None) -> bool:
        """Whether a figure, in the unit of the stated number, is what the claim says."""
        if value is None or self.stated is None:
            return False
        return value < self.stated if self.comparison == "below" else abs(value - self.stated) <= self.tolerance + 1e-9

    @property
    def period_end(self) -> pd.Timestamp:
        """The last day of the claim's period."""
        return pd.Timestamp(pd.Period(self.period).end_time.date())


@dataclass(frozen=True)
class Found:
    """A figure of the tables and the period it is about: a number in the claim's unit, a date (YYYY-MM-DD), or None."""

    period: str
    value: float | str | None


@dataclass(frozen=True)
class Check:
    """The verdict on a claim, the figures it follows from, and what they rest on.

    `latest` is None where the claim names its period or no later figure exists. `of` is how many there are of
    what is counted, where something is. `confidence` is that of the least confirmed row used, `as_of` the newest date.
    """

    status: str
    then: Found
    latest: Found | None
    as_of: str
    confidence: str
    source_ids: tuple[str, ...]
    of: int | None = None


def us_share(tables: TradeTables, claim: Claim) -> Check:
    """US share of exports of goods in percent (customs basis, total exports): of the claim's year and of the latest one.

    Definition: exports to the United States divided by exports to all countries (`exports.us_and_non_us`).
    """
    shares = {str(p): float(s) * 100 for p, s in flows(tables, CUSTOMS_TOTAL).set_index("period")["us_share"].items()}
    return _yearly(tables, claim, shares, (UNITED_STATES, WORLD))


def partner_share(tables: TradeTables, claim: Claim) -> Check:
    """A partner's share of exports of goods in percent (customs basis, total exports), then and latest.

    Definition: exports to the partner divided by exports to all countries (`exports.export_shares`).
    """
    found = _of_partner(tables, claim, "share")
    return _yearly(tables, claim, {p: s * 100 for p, s in found.items()}, (claim.partner or "", WORLD))


def partner_rank(tables: TradeTables, claim: Claim) -> Check:
    """A partner's rank by exports of goods among countries (customs basis, total exports; 1 is the largest), then and latest."""
    return _yearly(tables, claim, _of_partner(tables, claim, "rank"), (claim.partner or "", WORLD))


def rate_in_force(tables: TradeTables, claim: Claim) -> Check:
    """The rate in percent on the claim's lines of duties, on the last day of its period and on the record's last day.

    A line of duties is one imposer, target, product group and preference rule, so a measure that took the place of
    another is followed. With several lines the lowest rate counts; None where one of them has no duty in force.
    """
    lines = _lines_of(tables, claim.measures)
    return _of_duties(tables, claim, lines, lambda day: _lowest_rate(lines, day))


def measures_in_force(tables: TradeTables, claim: Claim) -> Check:
    """How many of the claim's measures were in force on the last day of its period, and how many on the record's last day.

    The claim holds while all of them are.
    """
    named = tables.measures.loc[tables.measures["measure_id"].isin(claim.measures)]
    states = {day: state_on(TariffMeasures(named), day=day.date())["state"] for day in _days(tables, claim)}
    counts = [float((states[day] == "in_force").sum()) for day in _days(tables, claim)]
    status = _verdict(counts[0] == len(named), counts[1] == len(named), claim.names_period)
    return _check(status, claim, counts, _days(tables, claim), named, of=len(named))


def rate_threatened(tables: TradeTables, claim: Claim) -> Check:
    """The rate in percent of a duty announced and never applied, then, and of the latest such announcement.

    The latest is the newest one by the same imposer against the same target on the same product group.
    """
    threats = tables.measures.loc[never_applied(tables.measures) & tables.measures["rate_pct"].notna()]
    named = threats.loc[threats["measure_id"].isin(claim.measures) & (threats["announced_on"] <= claim.period_end)]
    if named.empty:
        return _unknown(claim, tables.measures.loc[tables.measures["measure_id"].isin(claim.measures)])
    alike = threats.merge(
        named[["imposed_by", "imposed_on", "product_group"]].drop_duplicates(), validate="many_to_one"
    )
    newest = alike.sort_values(["announced_on", "measure_id"]).iloc[[-1]]
    rates = [float(named["rate_pct"].iloc[0]), float(newest["rate_pct"].iloc[0])]
    days = [named["announced_on"].iloc[0], newest["announced_on"].iloc[0]]
    status = _verdict(claim.holds(rates[0]), claim.holds(rates[1]), claim.names_period)
    return _check(status, claim, rates, days, pd.concat([named, newest]))


def milestone_in(tables: TradeTables, claim: Claim) -> Check:
    """The date on which an agreement reached a stage; the claim holds when it falls in its period."""
    return _milestone(tables, claim, late="contradicted")


def milestone_by(tables: TradeTables, claim: Claim) -> Check:
    """The date on which an agreement reached a stage; the claim holds when it comes before the end of its period.

    Pending until the period is over in the record; an intention that lapsed is outdated and not contradicted.
    """
    return _milestone(tables, claim, late="outdated")


def target_multiple(tables: TradeTables, claim: Claim) -> Check:
    """The multiple that a target of the record states: 2 is a doubling. It must fall due in the claim's period."""
    rows = tables["targets"].loc[lambda f: f["target_id"] == claim.target]
    if rows.empty or rows["multiple"].isna().all():
        return _unknown(claim, rows)
    due = rows["target_year"].iloc[0]
    multiple = float(rows["multiple"].iloc[0])
    held = claim.holds(multiple) and (pd.isna(due) or str(int(due)) == claim.period)
    return _check("supported" if held else "contradicted", claim, [multiple], [rows["as_of"].iloc[0]], rows)


QUANTITIES: dict[str, Callable[[TradeTables, Claim], Check]] = {
    "us_share": us_share,
    "partner_share": partner_share,
    "partner_rank": partner_rank,
    "rate_in_force": rate_in_force,
    "measures_in_force": measures_in_force,
    "rate_threatened": rate_threatened,
    "milestone_in": milestone_in,
    "milestone_by": milestone_by,
    "target_multiple": target_multiple,
}


# Yearly exports


def _of_partner(tables: TradeTables, claim: Claim, column: str) -> dict[str, float]:
    """A column of the partner's shares and ranks, in the claim's year and the latest one that the partner has."""
    exports = tables.exports(CUSTOMS_TOTAL)
    held = exports.loc[exports["partner_code"] == claim.partner, "period"]
    found: dict[str, float] = {}
    for period in {p for p in held if str(p) == claim.period} | set(held[-1:]):
        shares = export_shares(exports, tables.partners, period=period)
        found |= {str(period): float(v) for v in shares.loc[shares["partner_code"] == claim.partner, column]}
    return found


def _yearly(tables: TradeTables, claim: Claim, values: Mapping[str, float], partners: tuple[str, ...]) -> Check:
    """The check of a yearly figure of exports, whose rows are those of some partners."""
    exports = tables.exports(CUSTOMS_TOTAL)
    latest = max(values, default=claim.period)
    shown = [claim.period] if claim.names_period else [claim.period, latest]
    rows = exports.loc[exports["partner_code"].isin(partners) & exports["period"].astype(str).isin(shown)]
    if claim.period not in values:
        return _unknown(claim, rows)
    status = _verdict(claim.holds(values[claim.period]), claim.holds(values[latest]), claim.names_period)
    return Check(
        status,
        Found(claim.period, values[claim.period]),
        None if claim.names_period or latest == claim.period else Found(latest, values[latest]),
        *_rests_on(rows),
    )


# Duties


def _lines_of(tables: TradeTables, measures: tuple[str, ...]) -> Frame:
    named = tables.measures.loc[tables.measures["measure_id"].isin(measures), LINE_OF_DUTIES].drop_duplicates()
    return tables.measures.merge(named, on=LINE_OF_DUTIES, validate="many_to_one")


def _lowest_rate(lines: Frame, day: pd.Timestamp) -> float | None:
    live = state_on(TariffMeasures(lines), day=day.date()).loc[lambda f: f["state"] == "in_force"]
    rates = live.dropna(subset="rate_pct").groupby(LINE_OF_DUTIES)["rate_pct"].max()
    wanted = len(lines[LINE_OF_DUTIES].drop_duplicates())
    return float(rates.min()) if len(rates) == wanted and wanted else None


def _days(tables: TradeTables, claim: Claim) -> list[pd.Timestamp]:
    return [claim.period_end, pd.Timestamp(record_day(tables.measures))]


def _of_duties(tables: TradeTables, claim: Claim, rows: Frame, rate: Callable[[pd.Timestamp], float | None]) -> Check:
    days = _days(tables, claim)
    rates = [rate(day) for day in days]
    used = rows.loc[
        (rows["effective_from"] <= days[1]) & (rows["effective_to"].isna() | (rows["effective_to"] >= days[0]))
    ]
    status = _verdict(claim.holds(rates[0]), claim.holds(rates[1]), claim.names_period)
    return _check(status, claim, rates, days, used)


# Agreements


def _milestone(tables: TradeTables, claim: Claim, *, late: str) -> Check:
    steps = tables["agreement_milestones"]
    reached = steps.loc[
        (steps["agreement_id"] == claim.agreement) & (steps["stage"] == claim.stage) & (steps["intended"] == "no")
    ].sort_values("milestone_date")
    if reached.empty:
        record = tables["agreements"].loc[lambda f: f["agreement_id"] == claim.agreement]
        over = bool((pd.to_datetime(record["as_of"]) > claim.period_end).any())
        return Check(late if over else "pending", Found(claim.period, None), None, *_rests_on(record))
    day = str(reached["milestone_date"].iloc[0])
    within = day.startswith(claim.period) if late == "contradicted" else pd.Timestamp(day) <= claim.period_end
    return Check("supported" if within else late, Found(day, day), None, *_rests_on(reached.iloc[[0]]))


# Verdicts


def _verdict(held: bool, holds: bool, names_period: bool) -> str:
    if not held:
        return "contradicted"
    return "supported" if holds or names_period else "outdated"


def _check(
    status: str, claim: Claim, values: list[Any], days: list[pd.Timestamp], rows: Frame, of: int | None = None
) -> Check:
    found = [Found(f"{day:%Y-%m-%d}", value) for day, value in zip(days, values, strict=True)]
    later = found[1] if len(found) > 1 and not claim.names_period and found[1] != found[0] else None
    return Check(status, found[0], later, *_rests_on(rows), of=of)


def _unknown(claim: Claim, rows: Frame) -> Check:
    return Check("cannot_be_checked", Found(claim.period, None), None, *_rests_on(rows))


def _rests_on(rows: Frame) -> tuple[str, str, tuple[str, ...]]:
    """The newest as-of date, the confidence of the least confirmed row, and the sources of some rows."""
    if rows.empty:
        return "", CONFIDENCES[-1], ()
    newest = max(str(day)[:10] for day in rows["as_of"].dropna())
    return newest, max(rows["confidence"], key=CONFIDENCES.index), tuple(dict.fromkeys(rows["source_id"]))
