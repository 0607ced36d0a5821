"""How concentrated exports are on few partners."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from data.frames import UNITED_STATES, WORLD, Exports, Frame, TradeTables
from data.indicators.exports.flows import measure_of
from data.indicators.exports.series import series_exports
from data.kept import kept

COLUMNS = [
    "period", "hhi", "hhi_non_us", "effective_markets", "effective_markets_non_us", "top1", "top3", "top5", "partners",
]  # fmt: skip


@dataclass(frozen=True)
class SpreadChoice:
    """By which measure exports are concentrated: effective markets, the index, or the largest partners."""

    spread: Literal["markets", "hhi", "top"] = "markets"


def herfindahl(values: pd.Series[float]) -> float:
    """Herfindahl-Hirschman index: the sum of squared shares, from 1/n to 1.

    `values` are exports by partner of one period and measure.

    Definition: the sum of squared shares, not normalised.
    Unit: index from 1/n to 1.
    Source of the definition: Hirschman, The Paternity of an Index, American Economic Review 54 (1964); UNCTAD
    publishes the normalised form.
    """
    shares = values / values.sum()
    return float((shares**2).sum())


@kept
def concentration_of(tables: TradeTables, series: str) -> Frame:
    """`concentration` of a series of every destination by its code; kept, and read-only."""
    return concentration(series_exports(tables, series), tables.partners)


def concentration(exports: Exports, partners: Frame) -> Frame:
    """Concentration of exports by period, for a measure that holds every destination.

    Columns `period`, `hhi` and `hhi_non_us` (0-1), `effective_markets` and `effective_markets_non_us`
    (1 / index: the number of equal markets that would give it), `top1`, `top3`, `top5` (shares 0-1 of the
    world total, as everywhere else), `partners` (countries counted).

    Definition: the Herfindahl-Hirschman index is the sum of squared shares of the countries; effective markets are
    one over the index, its numbers equivalent.
    Unit: index and shares 0-1; effective markets and partners are counts.
    Source of the definition: index as in `herfindahl`; numbers equivalent: Adelman, Review of Economics and
    Statistics 51 (1969).
    """
    measure_of(exports)
    world = exports.loc[exports["partner_code"] == WORLD].set_index("period")["value"]
    countries = set(partners.loc[partners["kind"] == "country", "partner_code"])
    rows = []
    for period, group in exports.loc[exports["partner_code"].isin(countries)].groupby("period"):
        values = group.set_index("partner_code")["value"].loc[lambda v: v > 0].sort_values(ascending=False)
        without = values.drop(UNITED_STATES, errors="ignore")
        if without.empty:
            continue  # a period that holds the United States alone says nothing of concentration
        index, index_without = herfindahl(values), herfindahl(without)
        shares = values / world.get(period, values.sum())
        tops = {f"top{n}": float(shares.iloc[:n].sum()) for n in (1, 3, 5)}
        rows.append(
            {
                "period": period, "hhi": index, "hhi_non_us": index_without, "effective_markets": 1 / index,
                "effective_markets_non_us": 1 / index_without, **tops, "partners": len(values),
            }
        )  # fmt: skip
    return pd.DataFrame(rows, columns=COLUMNS)


@kept
def most_markets(tables: TradeTables, series: str) -> pd.Series[float]:
    """The most effective markets outside the United States by period, for a series that lacks some destinations.

    Definition: one over the sum of the squared shares of the countries known in the exports to all countries other
    than the United States; destinations that are not known can only raise the sum.
    Unit: a number of markets.
    Source of the definition: index as in `herfindahl`; the bound is this project's own, stated here.
    """
    exports = series_exports(tables, series)
    values = exports.pivot(index="period", columns="partner_code", values="value").dropna(subset=[WORLD, UNITED_STATES])
    countries = set(tables.partners.loc[tables.partners["kind"] == "country", "partner_code"]) - {UNITED_STATES}
    known = values.filter(sorted(countries)).div(values[WORLD] - values[UNITED_STATES], axis=0)
    return 1 / (known**2).sum(axis=1)
