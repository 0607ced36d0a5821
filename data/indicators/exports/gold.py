"""Exports without gold and other precious metals: world, United States and all other countries, by year and by month."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.cells.named_rows import GOLD
from data.frames import CUSTOMS_TOTAL, MONTHLY_UNADJUSTED, PRECIOUS_METALS, Frame, Measure, MixedMeasures, TradeTables
from data.indicators.exports.flows import flows, partner_series, rolling_year, years_before
from data.kept import kept

MONTHS = 12
# The measures that precious metals can be taken out of: they are published on the customs basis, unadjusted.
WITHOUT_GOLD = (CUSTOMS_TOTAL, MONTHLY_UNADJUSTED)
FLOW_COLUMNS = ["world", "us", "non_us"]


@kept
def metal_flows(tables: TradeTables, measure: Measure) -> Frame:
    """Exports of precious metals by period of a measure, columns as in `us_and_non_us`; kept, and read-only.

    A year is the sum of its twelve months and is absent where one of them is missing. Raises `MixedMeasures` for a
    measure on which precious metals are not published.

    Definition: exports of unwrought gold, silver and platinum group metals and their alloys.
    Unit: C$ millions, and a fraction 0-1.
    Source of the definition: Statistics Canada, product group 324 of the North American Product Classification System
    (NAPCS).
    """
    if measure not in WITHOUT_GOLD:
        raise MixedMeasures(
            f"precious metals are not published on {measure.basis} {measure.seasonal_adjustment}".rstrip()
        )
    months = flows(tables, PRECIOUS_METALS)
    if measure.monthly:
        return months
    years = [int(month[:4]) for month in months["period"]]
    by_year = months[FLOW_COLUMNS].groupby(pd.Index(years, dtype="int64"))
    return _with_share(by_year.sum().loc[by_year.size() == MONTHS])


@kept
def counted_flows(tables: TradeTables, measure: Measure, *, without_gold: bool) -> Frame:
    """`flows` of a measure, with or without precious metals; without them only periods that are known for both.

    Definition: exports minus those of precious metals to the same destination in the same period.
    Unit: C$ millions, and a fraction 0-1.
    """
    if not without_gold:
        return flows(tables, measure)
    whole, metals = (
        f.set_index("period")[FLOW_COLUMNS] for f in (flows(tables, measure), metal_flows(tables, measure))
    )
    return _with_share((whole - metals).dropna())


@kept
def counted_sums(tables: TradeTables, *, without_gold: bool) -> Frame:
    """`rolling_year` of the unadjusted customs months, with or without precious metals; kept, and read-only."""
    return rolling_year(counted_flows(tables, MONTHLY_UNADJUSTED, without_gold=without_gold))


def rows_counted(tables: TradeTables, measure: Measure, *, without_gold: bool) -> Frame:
    """The rows that `counted_flows` rests on, for a source line."""
    exports = tables.exports(measure)
    return pd.concat([exports, tables.exports(PRECIOUS_METALS)]) if without_gold else exports


def _with_share(values: Frame) -> Frame:
    return values.assign(us_share=values["us"] / values["world"]).rename_axis("period").reset_index()


@dataclass(frozen=True)
class Pace:
    """Non-US exports of twelve months and of the twelve before, with and without precious metals (C$ millions).

    Definition: moving sums over twelve months, and their change over a year.
    Unit: C$ millions; growth and share fractions.
    """

    month: str
    now: float
    then: float
    now_without: float
    then_without: float

    @property
    def growth(self) -> float:
        """Growth over the twelve months before, as a fraction."""
        return self.now / self.then - 1

    @property
    def growth_without(self) -> float:
        """The same without precious metals."""
        return self.now_without / self.then_without - 1

    @property
    def share(self) -> float | None:
        """Part of the increase that is precious metals; may exceed 1 when other exports fell, None without an increase."""
        rise = self.now - self.then
        return 1 - (self.now_without - self.then_without) / rise if rise > 0 else None


@kept
def pace(tables: TradeTables) -> Pace | None:
    """The latest twelve months known with and without precious metals, and the twelve before; None where there are none."""
    sums = [counted_sums(tables, without_gold=without).set_index("period")["non_us"] for without in (False, True)]
    both = pd.concat(sums, axis=1, keys=["whole", "without"]).dropna()
    for month in reversed(both.index.astype(str).tolist()):
        before = years_before(month, 1)
        if before in both.index:
            whole, without = both["whole"], both["without"]
            ends = (whole[month], whole[before], without[month], without[before])
            return Pace(month, *(float(value) for value in ends))
    return None


def gold_partner(tables: TradeTables) -> str:
    """The partner that most precious metals outside the United States go to, by the table of sectors."""
    return str(tables["sectors"].set_index("sector_id").loc[GOLD, "main_partner"])


@dataclass(frozen=True)
class GoldMonth:
    """A month's non-US exports of precious metals, beside exports of all goods to the partner that most go to (C$ millions)."""

    month: str
    gold: float
    every_good: float


@kept
def latest_gold_month(tables: TradeTables) -> GoldMonth | None:
    """The latest month of the table of sectors that also has all exports to the partner of most precious metals.

    Definition: as in `gold_months`; all goods on the customs basis, not adjusted.
    Unit: C$ millions.
    """
    gold = gold_months(tables["exports_by_sector"])
    goods = partner_series(tables.exports(MONTHLY_UNADJUSTED), gold_partner(tables))
    months = [str(month) for month in gold.index if month in goods.index]
    return GoldMonth(months[-1], float(gold[months[-1]]), float(goods[months[-1]])) if months else None


def gold_noted(tables: TradeTables) -> tuple[str, ...]:
    """The months for which a note gives the precious metals that went to their main partner, in order of time."""
    rows = tables["exports_by_sector"].loc[lambda f: (f["sector_id"] == GOLD) & f["note_id"].notna()]
    return tuple(sorted(rows.loc[rows["period_from"] == rows["period_to"], "period_from"]))


def gold_months(sectors: Frame) -> pd.Series[float]:
    """Non-US exports of the sector of precious metals, for the single months that the table of sectors has.

    Definition: exports of unwrought gold, silver and platinum group metals to the world minus those to the United
    States.
    Unit: C$ millions.
    Source of the definition: Statistics Canada, product group 324 of the North American Product Classification System
    (NAPCS).
    """
    rows = sectors.loc[
        (sectors["sector_id"] == GOLD)
        & (sectors["flow"] == "total_exports")
        & (sectors["period_from"] == sectors["period_to"])
    ].dropna(subset=["exports_world_cad_millions"])
    return (
        rows.set_index("period_from")["exports_world_cad_millions"]
        - rows.set_index("period_from")["exports_us_cad_millions"]
    ).sort_index()
