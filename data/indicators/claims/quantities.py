"""What can be computed of a claim: each quantity by its code, with the pure function of the tables that gives its check."""

from __future__ import annotations

from collections.abc import Callable

from data.frames import TradeTables
from data.indicators.claims.checks import Check, Claim
from data.indicators.claims.dates import events_by, milestone_by, milestone_in, negotiation_step, target_multiple
from data.indicators.claims.duties import (
    measures_applied,
    measures_in_force,
    rate_in_force,
    rate_threatened,
    rates_matched,
)
from data.indicators.claims.exports import partner_rank, partner_share, two_way_rank, us_share
from data.indicators.claims.published import published_rank, published_value

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
    "measures_applied": measures_applied,
    "rates_matched": rates_matched,
    "events_by": events_by,
    "negotiation_step": negotiation_step,
    "published_value": published_value,
    "published_rank": published_rank,
    "two_way_rank": two_way_rank,
}
