"""What the tables say of claims on yearly exports: shares and ranks."""

from __future__ import annotations

from collections.abc import Mapping

from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, TradeTables
from data.indicators.claims.checks import Check, Claim, Found, claim_verdict, rests_on, unknown
from data.indicators.exports.flows import export_shares, flows


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


def _of_partner(tables: TradeTables, claim: Claim, column: str) -> dict[str, float]:
    """A column of the partner's shares and ranks, in the claim's year and the latest one that the partner has."""
    exports = tables.exports(CUSTOMS_TOTAL)
    held = set(exports.loc[exports["partner_code"] == claim.partner, "period"])
    found: dict[str, float] = {}
    for period in {p for p in held if str(p) == claim.period or p == max(held)}:
        shares = export_shares(exports, tables.partners, period=period)
        found |= {str(period): float(v) for v in shares.loc[shares["partner_code"] == claim.partner, column]}
    return found


def _yearly(tables: TradeTables, claim: Claim, values: Mapping[str, float], partners: tuple[str, ...]) -> Check:
    """The check of a yearly figure of exports, whose rows are those of some partners."""
    exports = tables.exports(CUSTOMS_TOTAL)
    latest = max(values, default=claim.period)
    shown = [claim.period] if claim.only_then else [claim.period, latest]
    rows = exports.loc[exports["partner_code"].isin(partners) & exports["period"].astype(str).isin(shown)]
    if claim.period not in values:
        return unknown(claim, rows)
    status = claim_verdict(claim, claim.holds(values[claim.period]), claim.holds(values[latest]))
    return Check(
        status,
        Found(claim.period, values[claim.period]),
        None if claim.only_then or latest == claim.period else Found(latest, values[latest]),
        *rests_on(rows),
    )
