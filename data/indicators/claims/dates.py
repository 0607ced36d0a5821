"""What the tables say of claims on agreements, events and targets: the dates of steps, and what a target states."""

from __future__ import annotations

import pandas as pd

from data.cells.partial_dates import first_day
from data.frames import TradeTables, records
from data.indicators.claims.checks import Check, Claim, Found, check_on_days, claim_verdict, rests_on, unknown

UNDER_WAY = ("negotiations_launched", "resumed", "round")


def milestone_in(tables: TradeTables, claim: Claim) -> Check:
    """The date on which an agreement reached a stage; the claim holds when it falls in its period."""
    return _milestone(tables, claim, late=claim.untrue)


def milestone_by(tables: TradeTables, claim: Claim) -> Check:
    """The date on which an agreement reached a stage; the claim holds when it comes before the end of its period.

    Pending until the period is over in the record; an intention that lapsed is outdated and not contradicted.
    """
    return _milestone(tables, claim, late="outdated")


def target_multiple(tables: TradeTables, claim: Claim) -> Check:
    """The multiple that a target of the record states: 2 is a doubling. It must fall due in the claim's period."""
    rows = tables["targets"].loc[lambda f: f["target_id"] == claim.target]
    if rows.empty or rows["multiple"].isna().all():
        return unknown(claim, rows)
    due = rows["target_year"].iloc[0]
    multiple = float(rows["multiple"].iloc[0])
    held = claim.holds(multiple) and (pd.isna(due) or str(int(due)) == claim.period)
    return check_on_days("supported" if held else claim.untrue, claim, [multiple], [rows["as_of"].iloc[0]], rows)


def negotiation_step(tables: TradeTables, claim: Claim) -> Check:
    """The last milestone of an agreement by the end of the claim's period, and the latest one, by their ids.

    The claim, that negotiations are under way, holds after a launch, a resumption or a round, and not after a pause or
    a conclusion.
    """
    steps = tables["agreement_milestones"]
    dated = steps.loc[(steps["agreement_id"] == claim.agreement) & (steps["intended"] == "no")]
    dated = dated.sort_values("milestone_date", kind="stable")
    then = dated.loc[dated["milestone_date"].map(lambda day: first_day(day)[0]) <= claim.period_end.date()].tail(1)
    if then.empty:
        return unknown(claim, then)
    used = then if claim.only_then else pd.concat([then, dated.tail(1)]).drop_duplicates("milestone_id")
    found = [Found(str(row["milestone_date"]), str(row["milestone_id"])) for row in records(used)]
    under_way = [stage in UNDER_WAY for stage in used["stage"]]
    latest = found[-1] if len(found) > 1 else None
    return Check(claim_verdict(claim, under_way[0], under_way[-1]), found[0], latest, *rests_on(used))


def events_by(tables: TradeTables, claim: Claim) -> Check:
    """How many of the claim's events had happened by the end of its period; the claim holds when all of them had."""
    named = tables.events.loc[tables.events["event_id"].isin(claim.events)]
    happened = named.loc[named["event_date"].map(lambda day: first_day(day)[0]) <= claim.period_end.date()]
    held = len(happened) == len(claim.events)
    found = Found(claim.period, float(len(happened)))
    return Check(claim_verdict(claim, held, held), found, None, *rests_on(named), of=len(claim.events))


def _milestone(tables: TradeTables, claim: Claim, *, late: str) -> Check:
    steps = tables["agreement_milestones"]
    reached = steps.loc[
        (steps["agreement_id"] == claim.agreement) & (steps["stage"] == claim.stage) & (steps["intended"] == "no")
    ].sort_values("milestone_date")
    if reached.empty:
        record = tables["agreements"].loc[lambda f: f["agreement_id"] == claim.agreement]
        over = bool((pd.to_datetime(record["as_of"]) > claim.period_end).any())
        return Check(late if over else "pending", Found(claim.period, None), None, *rests_on(record))
    day = str(reached["milestone_date"].iloc[0])
    within = pd.Timestamp(day) <= claim.period_end if late == "outdated" else day.startswith(claim.period)
    return Check("supported" if within else late, Found(day, day), None, *rests_on(reached.iloc[[0]]))
