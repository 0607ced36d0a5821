"""What Canada buys from a partner beside what it sells to it, and how large the partner's economy is."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.frames import USD_BACI, USD_COMTRADE, USD_IMF, Frame, Measure, TradeTables
from data.kept import kept

COMPILED: tuple[tuple[str, Measure], ...] = (("imf", USD_IMF), ("baci", USD_BACI), ("comtrade", USD_COMTRADE))
TRADE_FLOWS = ("exports", "imports")
USD_IN_A_MILLION = 1e6


@kept
def two_way(tables: TradeTables, partner_code: str) -> Frame:
    """Goods exports to a partner and imports from it by year, US$ millions, told apart by who compiled them.

    Columns `series` (`imf`, `baci`, `comtrade`), `flow` (`exports`, `imports`), `year`, `value` and the provenance of the value.
    The IMF's exports are free on board and its imports include freight and insurance; BACI reconciles both; UN
    Comtrade has what Canada reports.

    Definition: exports by partner as the compiler gives them, and imports beside them, never added up.
    Unit: US$ millions.
    Source of the definition: exports free on board and imports with cost, insurance and freight as in IMTS 2010; BACI
    is CEPII's reconciliation.
    """
    parts: list[Frame] = []
    for series, measure in COMPILED:
        sold = tables.exports(measure).rename(columns={"period": "year"})
        parts.append(sold.loc[sold["partner_code"] == partner_code].assign(series=series, flow="exports"))
        parts.append(_bought(tables, measure, partner_code).assign(series=series, flow="imports"))
    held = [p for p in parts if len(p)]
    return pd.concat(held or [parts[0]], ignore_index=True)


def _bought(tables: TradeTables, measure: Measure, partner_code: str) -> Frame:
    imports = tables["imports_annual_usd"]
    of = (imports["partner_code"] == partner_code) & (imports["compilation"] == measure.compilation)
    columns = ["year", "partner_code", "value_usd_millions", "as_of", "source_id", "confidence", "note_id"]
    return imports.loc[of, columns].rename(columns={"value_usd_millions": "value"})


@dataclass(frozen=True)
class BothWays:
    """Exports and imports of one year from one compiler, US$ millions."""

    series: str
    year: int
    exports: float
    imports: float


def latest_both(tables: TradeTables, partner_code: str) -> BothWays | None:
    """The latest year for which one compiler holds both flows; None where none does."""
    rows = two_way(tables, partner_code)
    if rows.empty:
        return None
    wide = (
        rows.pivot(index=["year", "series"], columns="flow", values="value").reindex(columns=list(TRADE_FLOWS)).dropna()
    )
    if wide.empty:
        return None
    year, series = wide.index.max()
    return BothWays(
        str(series), int(year), float(wide.loc[(year, series), "exports"]), float(wide.loc[(year, series), "imports"])
    )


@dataclass(frozen=True)
class Economy:
    """A partner's gross domestic product, US$ millions at current prices, and what exports to it come to beside it.

    `exports_share` (0-1) divides exports of the same year by the product; None where no US$ series holds that year.
    """

    year: int
    gdp: float
    exports_share: float | None
    series: str
    row: dict[str, object]


def economy_of(tables: TradeTables, partner_code: str) -> Economy | None:
    """The latest product known of a partner; None where the tables hold none."""
    gdp = tables["partner_gdp"]
    rows = gdp.loc[gdp["partner_code"] == partner_code].sort_values("year")
    if rows.empty:
        return None
    row = {str(k): v for k, v in rows.iloc[-1].to_dict().items()}
    year, millions = int(row["year"]), float(row["gdp_usd_current"]) / USD_IN_A_MILLION
    sold = two_way(tables, partner_code).loc[lambda f: (f["flow"] == "exports") & (f["year"] == year)]
    if sold.empty:
        return Economy(year, millions, None, "", row)
    return Economy(year, millions, float(sold["value"].iloc[0]) / millions, str(sold["series"].iloc[0]), row)
