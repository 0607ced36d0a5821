"""What the tables say of claims on yearly trade: shares and ranks."""

from __future__ import annotations

from collections.abc import Mapping

from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, Frame, TradeTables, ranks
from data.indicators.claims.checks import Check, Claim, Found, claim_verdict, rests_on, unknown
from data.indicators.exports.both_ways import trade_rows, traded_by_year
from data.indicators.exports.flows import export_shares, flows


def us_share(tables: TradeTables, claim: Claim) -> Check:
    """US share of exports of goods in percent (customs basis, total exports): of the claim's year and of the latest one.

    Definition: exports to the United States divided by exports to all countries (`exports.us_and_non_us`).
    """
    shares = {str(p): float(s) * 100 for p, s in flows(tables, CUSTOMS_TOTAL).set_index("period")["us_share"].items()}
    return _yearly(claim, shares, _exports(tables, UNITED_STATES, WORLD))


def partner_share(tables: TradeTables, claim: Claim) -> Check:
    """A partner's share of exports of goods in percent (customs basis, total exports), then and latest.

    Definition: exports to the partner divided by exports to all countries (`exports.export_shares`).
    """
    found = _of_partner(tables, claim, "share")
    return _yearly(claim, {p: s * 100 for p, s in found.items()}, _exports(tables, claim.partner or "", WORLD))


def partner_rank(tables: TradeTables, claim: Claim) -> Check:
    """A partner's rank by exports of goods among countries (customs basis, total exports; 1 is the largest), then and latest."""
    return _yearly(claim, _of_partner(tables, claim, "rank"), _exports(tables, claim.partner or "", WORLD))


def two_way_rank(tables: TradeTables, claim: Claim) -> Check:
    """A partner's rank by goods trade both ways, then and latest (customs basis; 1 is the largest).

    Definition: exports plus imports of a complete year (`exports.traded_by_year`), ranked among the countries for which both are known.
    """
    partners = tables.partners
    countries = set(partners.loc[partners["kind"] == "country", "partner_code"])
    trade = traded_by_year(tables, "two_way").filter(sorted(countries))
    by_year = ranks(trade).get(claim.partner or "")
    values = {} if by_year is None else {str(year): float(rank) for year, rank in by_year.dropna().items()}
    return _yearly(claim, values, trade_rows(tables, tuple(trade.columns)))


def _of_partner(tables: TradeTables, claim: Claim, column: str) -> dict[str, float]:
    """A column of the partner's shares and ranks, in the claim's year and the latest one that the partner has."""
    exports = tables.exports(CUSTOMS_TOTAL)
    held = set(exports.loc[exports["partner_code"] == claim.partner, "period"])
    found: dict[str, float] = {}
    for period in {p for p in held if str(p) == claim.period or p == max(held)}:
        shares = export_shares(exports, tables.partners, period=period)
        found |= {str(period): float(v) for v in shares.loc[shares["partner_code"] == claim.partner, column]}
    return found


def _exports(tables: TradeTables, *partners: str) -> Frame:
    exports = tables.exports(CUSTOMS_TOTAL)
    return exports.loc[exports["partner_code"].isin(partners)]


def _yearly(claim: Claim, values: Mapping[str, float], rows: Frame) -> Check:
    """The check of a yearly figure, which rests on the rows of its years."""
    latest = max(values, default=claim.period)
    shown = [claim.period] if claim.only_then else [claim.period, latest]
    used = rows.loc[rows["period"].astype(str).str[:4].isin(shown)]
    if claim.period not in values:
        return unknown(claim, used)
    status = claim_verdict(claim, claim.holds(values[claim.period]), claim.holds(values[latest]))
    return Check(
        status,
        Found(claim.period, values[claim.period]),
        None if claim.only_then or latest == claim.period else Found(latest, values[latest]),
        *rests_on(used),
    )
