"""Gold between two periods: how the change of the US share reads without it, where the tables hold the months."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from data.cells.named_rows import GOLD
from data.frames import CUSTOMS_TOTAL, MONTHLY_UNADJUSTED, UNITED_STATES, WORLD, TradeTables
from data.indicators.exports.decomposition import Flows, ShareSplit, share_split
from data.indicators.exports.flows import partner_series
from data.indicators.exports.periods import Pair

GOLD_FLOW = CUSTOMS_TOTAL.flow


@lru_cache(maxsize=4)
def gold_flows(tables: TradeTables) -> dict[str, Flows]:
    """Exports of unwrought gold, silver and platinum group metals by month, C$ millions: to the US and elsewhere.

    Total exports, customs basis, not adjusted: the same basis and flow as the monthly customs series. Only months
    that the tables hold for both.
    """
    rows = tables["exports_by_sector"]
    gold = rows.loc[
        (rows["sector_id"] == GOLD) & (rows["flow"] == GOLD_FLOW) & (rows["period_from"] == rows["period_to"])
    ].dropna(subset=["exports_world_cad_millions", "exports_us_cad_millions"])
    columns = (gold["period_from"], gold["exports_us_cad_millions"], gold["exports_world_cad_millions"])
    return {str(month): Flows(float(us), float(world - us)) for month, us, world in zip(*columns, strict=True)}


def split_without_gold(tables: TradeTables, pair: Pair) -> ShareSplit | None:
    """The change of the US share of exports without gold; None where gold is not known in both periods.

    The tables hold gold for single months only, so years and sums have no such reading.

    Definition: `ShareSplit` of both flows minus their gold.
    Unit: fractions; 0.01 is one percentage point.
    Source of the definition: this project's own, stated here.
    """
    gold = gold_flows(tables)
    if pair.counted != "month" or not {pair.start, pair.end} <= set(gold):
        return None
    whole = share_split(tables, pair)
    return ShareSplit(_less(whole.start, gold[pair.start]), _less(whole.end, gold[pair.end]))


def _less(whole: Flows, part: Flows) -> Flows:
    return Flows(whole.us - part.us, whole.non_us - part.non_us)


@dataclass(frozen=True)
class GoldShare:
    """Gold outside the United States beside all exports to the partner that most of it goes to, C$ millions."""

    months: tuple[str, ...]
    gold: float
    non_us: float
    hub: float
    hub_code: str


def gold_hub(tables: TradeTables) -> str:
    """The partner that most gold outside the United States goes to, by the table of sectors."""
    return str(tables["sectors"].set_index("sector_id").loc[GOLD, "main_partner"])


def gold_share(tables: TradeTables) -> GoldShare | None:
    """Over the months that hold gold: gold to other countries, all exports to them, and all to the gold hub."""
    monthly = tables.exports(MONTHLY_UNADJUSTED)
    code = gold_hub(tables)
    hub = partner_series(monthly, code)
    world, us = partner_series(monthly, WORLD), partner_series(monthly, UNITED_STATES)
    known = [m for m in sorted(gold_flows(tables)) if m in hub.index and m in world.index and m in us.index]
    if not known:
        return None
    gold = sum(gold_flows(tables)[m].non_us for m in known)
    return GoldShare(tuple(known), gold, float((world[known] - us[known]).sum()), float(hub[known].sum()), code)
