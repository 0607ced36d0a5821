"""Exports by partner as a map shows them: which series holds which period, and what each partner took in it.

The series measure different things: C$ customs totals of the principal partners by year and by twelve months, C$
customs totals and domestic exports of goods industries to every destination, and three in US$. Values, shares, ranks
and growth are made within one of them, never across two. The tables hold some only after a refresh.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.frames import (
    CIMT_TOTAL,
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_UNADJUSTED,
    UNITED_STATES,
    USD_BACI,
    USD_COMTRADE,
    USD_IMF,
    WORLD,
    Exports,
    Frame,
    Measure,
    TradeTables,
    ranks,
)
from data.indicators.exports.flows import GROWTH_SPANS, measure_of, of_measure, years_before
from data.kept import kept

# The sums of twelve unadjusted months are a measure of their own: a month and a year never stand in one series.
TWELVE_MONTHS = Measure("exports_monthly", "customs", "total_exports", "sum_12_months", "unadjusted")
SERIES: dict[str, Measure] = {
    "principal": CUSTOMS_TOTAL, "months": TWELVE_MONTHS, "cimt": CIMT_TOTAL, "goods": GOODS_INDUSTRIES,
    "imf": USD_IMF, "comtrade": USD_COMTRADE, "baci": USD_BACI,
}  # fmt: skip
AUTO = "auto"
REFRESHED = ("cimt", "comtrade")  # whose rows come with a refresh
EVERY_DESTINATION_CAD = ("cimt", "goods")
EVERY_DESTINATION = ("cimt", "goods", "imf", "comtrade", "baci")
BEST_FIRST = ("cimt", "goods", "imf", "comtrade", "principal")  # for a year that several series hold
CHANGE_SPANS = (1, 5)
Period = int | str


@dataclass(frozen=True)
class PartnerFigures:
    """Every country of one series in one period.

    `frame` holds one row a country: `partner_code`, `value` (millions of the measure's currency), `share` (0-1 of
    the world total), `rank`, `growth1`, `growth5`, `growth10` (compound, a year, as fractions), `change1`,
    `change5` (percentage points of share) and the provenance of the value. NaN where it is not known.
    """

    series: str
    period: str
    frame: Frame

    @property
    def measure(self) -> Measure:
        """What the values count."""
        return SERIES[self.series]


def twelve_month_sums(monthly: Exports) -> Exports:
    """Each partner's sums of twelve months, by the month in which they end; only where all twelve are known.

    Of the unadjusted customs months, C$ millions; raises `MixedMeasures` for any other.

    Definition: a moving sum over twelve months.
    Unit: C$ millions.
    """
    of_measure(monthly, MONTHLY_UNADJUSTED)
    wide = monthly.pivot(index="period", columns="partner_code", values="value")
    every_month = pd.period_range(wide.index.min(), wide.index.max(), freq="M").astype(str)
    sums = wide.reindex(every_month).rolling(12, min_periods=12).sum().rename_axis("period").reset_index()
    long = sums.melt(id_vars="period", value_name="value", var_name="partner_code").dropna(subset="value")
    last_month = monthly.drop(columns="value")
    whole = (
        long.merge(last_month, on=["period", "partner_code"], validate="1:1")
        .sort_values(["period", "partner_code"])
        .reset_index(drop=True)
    )
    whole.attrs["measure"] = TWELVE_MONTHS
    return Exports(whole)


@kept
def series_exports(tables: TradeTables, series: str) -> Exports:
    """The values of a series by its code; none where the tables hold none."""
    if series == "months":
        return twelve_month_sums(tables.exports(MONTHLY_UNADJUSTED))
    exports = tables.exports(SERIES[series])
    return _whole_years(exports) if series in REFRESHED else exports


def _whole_years(exports: Exports) -> Exports:
    """The values of the years that hold the world and the United States: without them no share can be told."""
    both = exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES])].groupby("period")["partner_code"].nunique()
    whole = exports.loc[exports["period"].isin(both.index[both == 2])].reset_index(drop=True)
    whole.attrs["measure"] = measure_of(exports)
    return Exports(whole)


@kept
def held_series(tables: TradeTables) -> tuple[str, ...]:
    """The series that the tables hold values of, in the order of `SERIES`."""
    return tuple(series for series in SERIES if len(series_exports(tables, series)))


@kept
def national_series(tables: TradeTables) -> str:
    """The series of every destination in Canadian dollars that reaches furthest, of those with several years.

    A single year tells no change; of two that reach as far it is the one of total exports.
    """
    years = {name: series_exports(tables, name)["period"].unique() for name in EVERY_DESTINATION_CAD}
    several = [name for name in EVERY_DESTINATION_CAD if len(years[name]) > 1]
    return max(several or ["goods"], key=lambda name: max(years[name], default=0))


@kept
def series_periods(tables: TradeTables, series: str) -> tuple[str, ...]:
    """The periods that a series offers, latest first; of the twelve-month sums only the latest.

    `auto` offers what the principal partners' series and those of every destination hold together.
    """
    if series == AUTO:
        years = {p for name in BEST_FIRST for p in series_periods(tables, name)}
        return tuple(sorted(years, reverse=True))
    held = sorted({str(p) for p in series_exports(tables, series)["period"]}, reverse=True)
    if series == "months":
        return tuple(held[:1])
    return (*series_periods(tables, "months"), *held) if series == "principal" else tuple(held)


def is_month(period: str) -> bool:
    """Whether a period is twelve months that end in a month, and not a year."""
    return "-" in period


def latest_year(tables: TradeTables, series: str) -> str:
    """The latest full year that a series (or `auto`) offers."""
    return next(p for p in series_periods(tables, series) if not is_month(p))


def opening_period(tables: TradeTables, series: str) -> str:
    """The period that is shown first: the latest full year, of `auto` the latest one that includes every destination."""
    years = [p for p in series_periods(tables, series) if not is_month(p)]
    every = [p for p in years if series_for(tables, series, p) in EVERY_DESTINATION]
    return (every or years)[0]


def series_for(tables: TradeTables, series: str, period: str) -> str:
    """The series that is drawn: the one asked for, or with `auto` the one that says most about the period.

    Every destination in C$ where it exists, total exports before those of goods industries, else every destination in
    US$, else the principal partners in C$.
    """
    if is_month(period):
        return "months"
    if series != AUTO:
        return series
    return next(name for name in BEST_FIRST if period in series_periods(tables, name))


def has_start(tables: TradeTables, series: str, period: str, years: int) -> bool:
    """Whether a series holds the period a number of years before another."""
    return _key(years_before(period, years)) in set(series_exports(tables, series)["period"])


def first_period(tables: TradeTables, series: str) -> str:
    """The first period of a series: its first year, or the end of the first twelve months."""
    return str(series_exports(tables, series)["period"].min())


@kept
def by_period(tables: TradeTables, series: str) -> Frame:
    """The values of a series: a row a period, a column for each partner, bloc and aggregate; blank where not known."""
    exports = series_exports(tables, series)
    measure_of(exports)
    return exports.pivot(index="period", columns="partner_code", values="value").sort_index()


@kept
def _countries(tables: TradeTables, series: str) -> tuple[Frame, Frame]:
    """Values and shares of the world total of every country in a series."""
    wide = by_period(tables, series)
    countries = tables.partners.loc[tables.partners["kind"] == "country", "partner_code"]
    values = wide[[code for code in countries if code in wide.columns]]
    return values, values.div(wide[WORLD], axis=0)


@kept
def partner_figures(tables: TradeTables, series: str, period: str) -> PartnerFigures:
    """What each country took in a period of a series, with growth and change within that series only.

    Definition: share is the country's exports divided by the series' world total; growth is (end / start) ** (1 /
    years) - 1; change is the later share minus the earlier one.
    Unit: millions of the series' currency, fractions, and percentage points for changes.
    """
    values, shares = _countries(tables, series)
    now: pd.Series[float] = values.loc[_key(period)].dropna()  # type: ignore[assignment]  # one row
    columns: dict[str, Any] = {
        "value": now,
        "share": shares.loc[_key(period)],
        "rank": ranks(now).astype(int),
    }
    for years in GROWTH_SPANS:
        start = [_key(years_before(period, years))]
        then = values.reindex(start).iloc[0]  # all blank where the series does not hold the period
        columns[f"growth{years}"] = (now / then.replace(0.0, float("nan"))) ** (1 / years) - 1
        if years in CHANGE_SPANS:
            columns[f"change{years}"] = (shares.loc[_key(period)] - shares.reindex(start).iloc[0]) * 100
    frame = pd.DataFrame({name: column.reindex(now.index) for name, column in columns.items()})
    exports = series_exports(tables, series)
    rows = exports.loc[exports["period"] == _key(period)].set_index("partner_code")[
        ["source_id", "confidence", "as_of", "note_id"]
    ]
    joined = frame.join(rows).rename_axis("partner_code").reset_index()
    return PartnerFigures(series, period, joined.sort_values(["rank", "partner_code"]).reset_index(drop=True))


def _key(period: str) -> Period:
    return period if is_month(period) else int(period)
