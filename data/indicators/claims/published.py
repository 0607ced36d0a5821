"""What published figures say of claims: a value, and its rank among other values of the same year."""

from __future__ import annotations

from collections.abc import Mapping

from data.frames import Frame, TradeTables, ranks
from data.indicators.claims.checks import Check, Claim, Found, claim_verdict, rests_on, unknown


def published_value(tables: TradeTables, claim: Claim) -> Check:
    """A published figure, in its own unit: of the claim's period and of the latest one."""
    rows = _named(tables, claim)
    return _judged(claim, rows, {str(p): float(v) for p, v in zip(rows["period"], rows["value"], strict=True)})


def published_rank(tables: TradeTables, claim: Claim) -> Check:
    """The rank of the claim's first published figure among all that it names (1 is the largest), then and latest.

    Only periods for which every figure named is published count.
    """
    rows = _named(tables, claim)
    wide = rows.pivot(index="period", columns="metric_id", values="value").dropna().reindex(columns=list(claim.metrics))
    by_year = ranks(wide)[claim.metrics[0]].dropna()
    return _judged(claim, rows, {str(period): float(rank) for period, rank in by_year.items()})


def _named(tables: TradeTables, claim: Claim) -> Frame:
    rows = tables["published_figures"].loc[lambda f: f["metric_id"].isin(claim.metrics)]
    return rows.drop_duplicates(["metric_id", "period"], keep="last")


def _judged(claim: Claim, rows: Frame, values: Mapping[str, float]) -> Check:
    latest = max(values, default=claim.period)
    used = rows.loc[rows["period"].isin([claim.period] if claim.only_then else [claim.period, latest])]
    if claim.period not in values:
        return unknown(claim, used)
    later = None if claim.only_then or latest == claim.period else Found(latest, values[latest])
    status = claim_verdict(claim, claim.holds(values[claim.period]), claim.holds(values[latest]))
    return Check(status, Found(claim.period, values[claim.period]), later, *rests_on(used))
