"""Gold and energy set apart from all other exports, as far as the tables tell them apart."""

from __future__ import annotations

from dataclasses import dataclass

from data.cells.named_rows import GOLD
from data.frames import MONTHLY_UNADJUSTED, Frame, TradeTables
from data.indicators.exports.flows import flows
from data.indicators.exports.gold import counted_flows
from data.indicators.sectors.points import SectorPeriod, periods_of, rows_of
from data.kept import kept

DOMESTIC = "domestic_exports"
ENERGY = "energy"


@dataclass(frozen=True)
class Parts:
    """Exports of one period to one side in C$ millions; None for what the tables do not tell apart from the rest.

    Definition: exports of gold, of energy products and of all else as parts of the exports to one side.
    Unit: C$ millions; shares fractions 0-1.
    Source of the definition: exports by product as in IMTS 2010; the parts are this project's own, stated here.
    """

    period: str
    side: str  # us or non_us
    gold: float | None
    energy: float | None
    whole: float

    @property
    def rest(self) -> float:
        """What is neither gold nor energy as far as they are known."""
        return self.whole - (self.gold or 0) - (self.energy or 0)

    def share(self, part: str) -> float | None:
        """Part of the whole that is gold or energy, 0-1."""
        value: float | None = getattr(self, part)
        return None if value is None else value / self.whole


def gold_by_month(tables: TradeTables) -> tuple[Parts, ...]:
    """Precious metals and all else by month, to the United States and elsewhere: total exports, customs, unadjusted.

    Months that are known with and without precious metals. Energy is not known on this flow.
    """
    whole = flows(tables, MONTHLY_UNADJUSTED).set_index("period")
    bare = counted_flows(tables, MONTHLY_UNADJUSTED, without_gold=True).set_index("period")
    metals = (whole - bare).dropna()
    return tuple(
        Parts(str(month), side, float(metals.loc[month, side]), None, float(whole.loc[month, side]))
        for month in metals.index
        for side in ("us", "non_us")
    )


def parts_by_products(tables: TradeTables) -> tuple[Parts, ...]:
    """Gold, energy and the other listed products, for the periods of domestic exports whose world totals are known.

    The whole is the sum of the listed products: the tables hold no domestic total of all goods.
    """
    return tuple(p for period in product_periods(tables) for p in _of_products(tables, period))


def product_periods(tables: TradeTables) -> tuple[SectorPeriod, ...]:
    """Periods of domestic exports that hold gold and a world total of every product, oldest first."""
    return tuple(p for p in reversed(periods_of(tables, DOMESTIC)) if _complete(tables, p))


def _complete(tables: TradeTables, period: SectorPeriod) -> bool:
    rows = _with_family(tables, period)
    return bool(rows["exports_world_cad_millions"].notna().all() and {GOLD, ENERGY} <= set(rows["family"]))


def _of_products(tables: TradeTables, period: SectorPeriod) -> tuple[Parts, Parts]:
    sums = (
        _with_family(tables, period).groupby("family")[["exports_us_cad_millions", "exports_world_cad_millions"]].sum()
    )
    us = sums["exports_us_cad_millions"]
    non_us = sums["exports_world_cad_millions"] - us
    return (
        Parts(period.code, "us", float(us[GOLD]), float(us[ENERGY]), float(us.sum())),
        Parts(period.code, "non_us", float(non_us[GOLD]), float(non_us[ENERGY]), float(non_us.sum())),
    )


def energy_by_year(tables: TradeTables) -> tuple[Parts, ...]:
    """Energy and all other sections, domestic exports to the United States by year; world totals by section are not known."""
    return tuple(
        Parts(period.code, "us", None, float(rows.loc[rows["family"] == ENERGY, "exports_us_cad_millions"].sum()),
              float(rows["exports_us_cad_millions"].sum()))
        for period in section_periods(tables)
        if (rows := _with_family(tables, period)) is not None
    )  # fmt: skip


def section_periods(tables: TradeTables) -> tuple[SectorPeriod, ...]:
    """Years of domestic exports that hold energy without any world total, oldest first."""
    periods = (p for p in reversed(periods_of(tables, DOMESTIC)) if len(p.code) == 4)
    return tuple(p for p in periods if ENERGY in set(_with_family(tables, p)["family"]) and not _complete(tables, p))


@kept
def _with_family(tables: TradeTables, period: SectorPeriod) -> Frame:
    return rows_of(tables, period).merge(
        tables["sectors"][["sector_id", "family"]], on="sector_id", validate="many_to_one"
    )
