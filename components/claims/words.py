"""The verdict on a claim and the figures behind it, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from data import TradeTables
from data.indicators.claims.checks import Check, Found
from data.names import partner
from data.wording import Wording

PERCENT, RATES = {"us_share", "partner_share"}, {"rate_in_force", "rate_threatened"}
MILESTONES = {"milestone_in", "milestone_by"}


def figure_words(tables: TradeTables, row: Mapping[Any, Any], check: Check, *, wording: Wording) -> str:
    """What the tables hold: what was counted, the figure of the claim's period and the latest one, each with its date."""
    counted = _counted(tables, row, wording)
    if check.status == "cannot_be_checked":
        return wording("claims-no-figure", counted=counted, date=wording.date(check.then.period))
    if row["quantity"] in MILESTONES:
        return _milestone_words(row, check, wording)
    then = _value(row["quantity"], check.then, check, wording)
    dates = {"then": then, "date": wording.date(check.then.period), "counted": counted}
    if check.latest is None:
        return wording("claims-figure", **dates)
    now = _value(row["quantity"], check.latest, check, wording)
    return wording("claims-figures", **dates, now=now, latest=wording.date(check.latest.period))


def _counted(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    """What is counted, with the partner whose share or rank it is."""
    if row["quantity"] in ("partner_share", "partner_rank"):
        return wording(
            f"claims-counted-{row['quantity']}".replace("_", "-"), of=partner(tables, row["partner_code"], wording).of
        )
    return wording.code("cell-claim-quantity", row["quantity"])


def _milestone_words(row: Mapping[Any, Any], check: Check, wording: Wording) -> str:
    stage = wording.code("cell-milestone", row["stage"])
    if check.then.value is None:
        return wording("claims-not-reached", stage=stage, date=wording.date(check.as_of))
    return wording("claims-reached", stage=stage, date=wording.date(check.then.value))


def _value(quantity: str, found: Found, check: Check, wording: Wording) -> str:
    if found.value is None:
        return wording("claims-no-duty")
    value = float(found.value)
    if quantity in PERCENT:
        return wording.rate(value, 1)
    if quantity in RATES:
        return wording.rate(value)
    if quantity == "measures_in_force":
        counted = {"number": wording.number(value), "of": wording.number(check.of or 0)}
        if found.rate_pct is None:
            return wording("claims-in-force", **counted)
        return wording("claims-in-force-at", **counted, rate=wording.rate(found.rate_pct))
    if quantity == "partner_rank":
        return wording("claims-rank", rank=wording.number(value))
    return wording("claims-multiple", multiple=wording.number(value, 0 if value == round(value) else 1))
