"""Goods trade both ways with a partner in C$, customs basis: exports, imports, their sum and the balance."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.cells import named_rows
from data.frames import MONTHLY_UNADJUSTED, Exports, Frame, Measure, TradeTables
from data.kept import kept

CUSTOMS_IMPORTS = Measure("imports_monthly", "customs", "imports", seasonal_adjustment="unadjusted")
TRADED = ("exports", "imports", "two_way", "balance")
A_YEAR = 12  # months


@dataclass(frozen=True)
class CustomsTrade:
    """Exports to a partner and imports from it over a whole year, or over the twelve months to a month; C$ millions."""

    period: str
    exports: float
    imports: float

    @property
    def two_way(self) -> float:
        """Exports and imports together."""
        return self.exports + self.imports

    @property
    def balance(self) -> float:
        """Exports less imports: negative where Canada buys more than it sells."""
        return self.exports - self.imports


@kept
def _months(tables: TradeTables) -> Frame:
    """Exports and imports of each partner and month for which both are known."""
    sold, bought = (
        tables.exports(m)[["period", "partner_code", "value"]] for m in (MONTHLY_UNADJUSTED, CUSTOMS_IMPORTS)
    )
    return sold.merge(bought, on=["period", "partner_code"], validate="1:1", suffixes=("_exports", "_imports")).rename(
        columns={"value_exports": "exports", "value_imports": "imports"}
    )


@kept
def _years(tables: TradeTables) -> Frame:
    """Each partner's complete years: those with all twelve months of both."""
    months = _months(tables).assign(year=lambda f: f["period"].str[:4].astype("int64"))
    sums = months.groupby(["year", "partner_code"], as_index=False).agg(
        exports=("exports", "sum"), imports=("imports", "sum"), months=("period", "nunique")
    )
    whole = sums.loc[sums["months"] == A_YEAR]
    return whole.assign(
        two_way=whole["exports"] + whole["imports"], balance=whole["exports"] - whole["imports"]
    ).reset_index(drop=True)


@kept
def traded_by_year(tables: TradeTables, traded: str) -> Frame:
    """A row a complete year and a column for each partner of one of `TRADED`, C$ millions.

    Definition: exports, imports, exports plus imports, or exports less imports, over the twelve months of a year.
    Unit: C$ millions, customs basis, not seasonally adjusted.
    Source of the definition: total exports and imports as in IMTS 2010; sum and balance are this project's own.
    """
    return _years(tables).pivot(index="year", columns="partner_code", values=traded).sort_index()


@kept
def customs_trade(tables: TradeTables, partner_code: str) -> tuple[CustomsTrade, ...]:
    """A partner's complete years, oldest first, then the last twelve months for which both flows are known.

    Definition: sums of twelve unadjusted months of exports and of imports; incomplete years are left out.
    Unit: C$ millions.
    Source of the definition: total exports and imports as in IMTS 2010.
    """
    years = _years(tables).loc[lambda f: f["partner_code"] == partner_code].sort_values("year")
    found = [CustomsTrade(str(year), float(out), float(back)) for year, out, back in _rows(years, "year")]
    months = _months(tables).loc[lambda f: f["partner_code"] == partner_code].sort_values("period").tail(A_YEAR)
    if len(months) == A_YEAR and _in_a_row(months["period"]):
        last = str(months["period"].iloc[-1])
        if not found or last != f"{found[-1].period}-12":
            found.append(CustomsTrade(last, float(months["exports"].sum()), float(months["imports"].sum())))
    return tuple(found)


def _rows(frame: Frame, period: str) -> list[tuple[int, float, float]]:
    return list(frame[[period, "exports", "imports"]].itertuples(index=False, name=None))


def _in_a_row(months: pd.Series[str]) -> bool:
    return bool(pd.period_range(months.iloc[0], months.iloc[-1], freq="M").size == len(months))


def latest_year_of_trade(tables: TradeTables, partner_code: str) -> CustomsTrade | None:
    """The latest complete year of a partner; None where there is none."""
    return next((t for t in reversed(customs_trade(tables, partner_code)) if len(t.period) == 4), None)


def official_balance(tables: TradeTables, partner_code: str) -> Frame:
    """The published balance of goods trade with a partner in its latest complete year of trade; no rows if there is none.

    Definition: exports less imports on the balance-of-payments basis, on which imports are counted by country of export.
    Unit: C$ millions.
    Source of the definition: Statistics Canada, "Perspectives on country attribution", The Daily, 6 March 2025.
    """
    found, rows = latest_year_of_trade(tables, partner_code), tables["published_figures"]
    named = rows["metric_id"] == named_rows.BALANCES.get(partner_code)
    return rows.loc[named & (rows["period"].astype(str) == (found.period if found else ""))]


def trade_rows(tables: TradeTables, partners: tuple[str, ...], traded: str = "two_way") -> Exports:
    """The monthly values that years of trade are made of, with their provenance."""
    measures = {"exports": (MONTHLY_UNADJUSTED,), "imports": (CUSTOMS_IMPORTS,)}.get(
        traded, (MONTHLY_UNADJUSTED, CUSTOMS_IMPORTS)
    )
    first = str(_years(tables)["year"].min())
    rows = [
        tables.exports(m).loc[lambda f: f["partner_code"].isin(partners) & (f["period"] >= first)] for m in measures
    ]
    return Exports(pd.concat(rows, ignore_index=True))
