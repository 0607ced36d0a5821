"""What the tables say of claims on agreements and targets: the dates of steps, and what a target states."""

from __future__ import annotations

import pandas as pd

from data.frames import TradeTables
from data.indicators.claims.checks import Check, Claim, Found, check_on_days, rests_on, unknown


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
        return unknown(claim, rows)
    due = rows["target_year"].iloc[0]
    multiple = float(rows["multiple"].iloc[0])
    held = claim.holds(multiple) and (pd.isna(due) or str(int(due)) == claim.period)
    return check_on_days("supported" if held else "contradicted", claim, [multiple], [rows["as_of"].iloc[0]], rows)


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
    within = day.startswith(claim.period) if late == "contradicted" else pd.Timestamp(day) <= claim.period_end
    return Check("supported" if within else late, Found(day, day), None, *rests_on(reached.iloc[[0]]))
