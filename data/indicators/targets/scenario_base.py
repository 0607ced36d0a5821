"""What scenarios start from: exports of the latest year in parts, by region and partner, that add up to the world."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD, Exports, TradeTables
from data.indicators.exports.flows import flows
from data.indicators.exports.gold import counted_flows
from data.indicators.targets.aim import Aim

REST = "rest"
PAST_YEARS = 10


@dataclass(frozen=True)
class ExportPart:
    """One part of exports in the base year: a partner, the listed partners of a region, or the rest.

    `value` in C$ millions; `past_pct` is its growth in % a year over the past span, None where that is not known.
    """

    code: str
    value: float
    past_pct: float | None
    partners: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScenarioBase:
    """Exports of the latest year in parts that add up to the world: United States, partners, regions, rest."""

    year: int
    since: int
    parts: tuple[ExportPart, ...]
    past_pct: float | None  # growth of all but the United States
    grown_with_rest: tuple[str, ...] = ()  # listed partners known at one end only: the growth of `rest` includes them

    @property
    def non_us(self) -> float:
        """The sum of all parts but the United States."""
        return sum(part.value for part in self.parts if part.code != UNITED_STATES)

    def part(self, code: str) -> ExportPart:
        """The part of a code."""
        return next(part for part in self.parts if part.code == code)


def listed_partners(tables: TradeTables) -> tuple[str, ...]:
    """Countries but the United States whose exports of the latest year the yearly customs series holds."""
    return tuple(_latest_values(tables).index)


def region_codes(tables: TradeTables) -> tuple[str, ...]:
    """Regions that have listed partners, the largest first."""
    values = _latest_values(tables)
    return tuple(values.groupby(_regions(tables)).sum().sort_values(ascending=False).index)


def scenario_base(tables: TradeTables, *, aim: Aim, apart: tuple[str, ...] = ()) -> ScenarioBase:
    """Exports of the latest year of the customs series in parts, in the prices of the aim.

    Partners `apart` stand on their own and are taken out of their region; what no listed partner takes is
    `rest`. A region's past growth counts the partners that are known at both ends of the span, at most ten years.
    Without precious metals there are two parts, the United States and `rest`: they are not known by partner.
    """
    if aim.without_gold:
        return _base_without_gold(tables, aim)
    exports = tables.exports(CUSTOMS_TOTAL)
    totals = flows(tables, CUSTOMS_TOTAL).set_index("period")
    year = int(totals.index[-1])
    since = max(int(totals.index[0]), year - PAST_YEARS)
    wide = _wide(exports, (since, year)).reindex(columns=[since, year])
    wide = wide / [aim.price_level(since), aim.price_level(year)]
    regions, listed = _regions(tables), listed_partners(tables)
    groups: dict[str, tuple[str, ...]] = {code: (code,) for code in listed if code in apart}
    groups |= {r: tuple(p for p in listed if regions[p] == r and p not in apart) for r in region_codes(tables)}
    parts = [_part(UNITED_STATES, (UNITED_STATES,), wide, year - since)]
    parts += [_part(code, members, wide, year - since) for code, members in groups.items() if members]
    whole = _past(_non_us(wide), year - since)
    late = tuple(code for code in listed if wide.loc[code].isna().any())
    return ScenarioBase(year, since, (*parts, _rest(wide, listed, year - since)), whole, late)


def _base_without_gold(tables: TradeTables, aim: Aim) -> ScenarioBase:
    totals = counted_flows(tables, CUSTOMS_TOTAL, without_gold=True).set_index("period")
    year = int(totals.index[-1])
    since = max(int(totals.index[0]), year - PAST_YEARS)
    ends = totals.loc[[since, year], ["us", "non_us"]].div([aim.price_level(since), aim.price_level(year)], axis=0)
    past = {side: _past(ends[side], year - since) for side in ("us", "non_us")}
    us = ExportPart(UNITED_STATES, float(ends["us"].iloc[1]), past["us"], (UNITED_STATES,))
    return ScenarioBase(
        year, since, (us, ExportPart(REST, float(ends["non_us"].iloc[1]), past["non_us"])), past["non_us"]
    )


def _latest_values(tables: TradeTables) -> pd.Series[float]:
    exports = tables.exports(CUSTOMS_TOTAL)
    year = flows(tables, CUSTOMS_TOTAL)["period"].iloc[-1]
    countries = tables.partners.loc[lambda f: f["kind"] == "country", "partner_code"]
    rows = exports.loc[(exports["period"] == year) & exports["partner_code"].isin(set(countries) - {UNITED_STATES})]
    values: pd.Series[float] = rows.dropna(subset=["value"]).set_index("partner_code")["value"]
    return values.sort_values(ascending=False)


def _regions(tables: TradeTables) -> pd.Series[str]:
    return tables.partners.set_index("partner_code")["region"]


def _wide(exports: Exports, years: tuple[int, int]) -> pd.DataFrame:
    chosen = exports.loc[exports["period"].isin(years)]
    return chosen.pivot(index="partner_code", columns="period", values="value")


def _part(code: str, members: tuple[str, ...], wide: pd.DataFrame, years: int) -> ExportPart:
    values = wide.loc[list(members)]
    return ExportPart(code, float(values.to_numpy()[:, 1].sum()), _past(values.dropna().sum(), years), members)


def _rest(wide: pd.DataFrame, listed: tuple[str, ...], years: int) -> ExportPart:
    """World minus the United States minus the listed partners; its growth includes those known at one end only."""
    non_us = _non_us(wide)
    named = wide.loc[list(listed)]
    both: pd.Series[float] = named.dropna().sum()
    return ExportPart(REST, float(non_us.to_numpy()[1] - named.to_numpy()[:, 1].sum()), _past(non_us - both, years))


def _non_us(wide: pd.DataFrame) -> pd.Series[float]:
    """World minus the United States at both ends; not known where one of them is not."""
    flow = wide.reindex([WORLD, UNITED_STATES]).T
    non_us: pd.Series[float] = flow[WORLD] - flow[UNITED_STATES]
    return non_us


def _past(sums: pd.Series[float], years: int) -> float | None:
    """Growth in % a year between the two ends; None where the first is not above zero."""
    then, now = float(sums.iloc[0]), float(sums.iloc[1])
    return ((now / then) ** (1 / years) - 1) * 100 if years > 0 and then > 0 and now > 0 else None
