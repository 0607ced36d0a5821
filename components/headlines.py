"""The headline numbers of the overview: value, change with its own period, source, as-of date, tiny trend."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from components.credits import short_source
from components.wording import Wording
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, GOODS_INDUSTRIES, MONTHLY_ADJUSTED, MONTHLY_UNADJUSTED, Frame
from data.indicators.concentration import concentration_of
from data.indicators.duties import between, count_over_time, last_known_day
from data.indicators.exports import flows, rolling_flows
from data.indicators.target_path import Verdict

TREND_YEARS, TREND_MONTHS = 12, 24


@dataclass(frozen=True)
class Headline:
    """One headline number in words, its trend, and the page that explains it."""

    name: str
    label: str
    value: str
    change: str
    source: str
    trend: tuple[float, ...]
    page: str

    @property
    def meaning(self) -> str:
        """The number in one sentence, for those who cannot see its trend."""
        return f"{self.label}, {self.value}. {self.change}"


def headlines(tables: TradeTables, found: Verdict, *, wording: Wording) -> tuple[Headline, ...]:
    """The six headline numbers, in the order of the overview."""
    return (
        _year(tables, found, wording),
        _twelve_months(tables, rolling_flows(tables, MONTHLY_UNADJUSTED), wording),
        _share(tables, flows(tables, MONTHLY_ADJUSTED), wording),
        _needed(tables, found, wording),
        _duties(tables, wording),
        _markets(tables, wording),
    )


def _year(tables: TradeTables, found: Verdict, wording: Wording) -> Headline:
    exports = tables.exports(CUSTOMS_TOTAL)
    values = flows(tables, CUSTOMS_TOTAL).set_index("period")["non_us"]
    change = float(values[found.year] / values[found.year - 1] - 1)
    text = wording("headline-change-year", change=wording.signed(wording.percent(change), change), year=found.year - 1)
    label = wording("headline-year", year=found.year)
    return Headline(
        "year",
        label,
        wording.money(found.value),
        text,
        short_source(tables, exports, wording=wording),
        tuple(values.tail(TREND_YEARS).tolist()),
        "targets",
    )


def _twelve_months(tables: TradeTables, year: Frame, wording: Wording) -> Headline:
    sums = year.set_index("period")["non_us"]
    month = str(sums.index[-1])
    change = float(sums.iloc[-1] / sums.iloc[-13] - 1)
    text = wording("headline-change-months", change=wording.signed(wording.percent(change), change))
    source = short_source(tables, tables.exports(MONTHLY_UNADJUSTED), wording=wording)
    label = wording("headline-months", month=wording.period(month))
    return Headline(
        "months",
        label,
        wording.money(float(sums.iloc[-1])),
        text,
        source,
        tuple(sums.tail(TREND_MONTHS).tolist()),
        "targets",
    )


def _share(tables: TradeTables, shares: Frame, wording: Wording) -> Headline:
    series = shares.set_index("period")["us_share"]
    month = str(series.index[-1])
    before = f"{int(month[:4]) - 1}{month[4:]}"
    change = float(series.iloc[-1] - series[before]) * 100
    sign = "+" if change > 0 else "−"
    text = wording("headline-change-points", change=sign + wording.points(change), month=wording.period(before))
    source = short_source(tables, tables.exports(MONTHLY_ADJUSTED).loc[lambda f: f["period"] <= month], wording=wording)
    label = wording("headline-share", month=wording.period(month))
    return Headline(
        "share",
        label,
        wording.percent(float(series.iloc[-1])),
        text,
        source,
        tuple(series.tail(TREND_MONTHS).tolist()),
        "targets",
    )


def _needed(tables: TradeTables, found: Verdict, wording: Wording) -> Headline:
    values = flows(tables, CUSTOMS_TOTAL).set_index("period")["non_us"]
    past = values.pct_change().dropna().tail(TREND_YEARS)
    average = float((values.iloc[-1] / values.iloc[-11]) ** (1 / 10) - 1)
    text = wording(
        "headline-needed-past",
        growth=wording.percent(average),
        first=int(values.index[-11]),
        last=int(values.index[-1]),
    )
    source = short_source(tables, tables.exports(CUSTOMS_TOTAL), wording=wording)
    label = wording("headline-needed", due=found.path.target_year)
    return Headline(
        "needed",
        label,
        wording("headline-a-year", growth=wording.percent(found.needed_growth)),
        text,
        source,
        tuple(past.tolist()),
        "targets",
    )


def _duties(tables: TradeTables, wording: Wording) -> Headline:
    measures = between(tables.measures, imposed_by=("USA",), imposed_on=("CAN",))
    day = last_known_day(tables.measures)
    counts = count_over_time(measures, first=date(day.year - 1, 1, 1), last=day)
    a_year_ago = counts.loc[counts["day"] <= pd.Timestamp(day) - pd.DateOffset(years=1), "count"].iloc[-1]
    text = wording("headline-duties-before", count=int(a_year_ago))
    source = short_source(tables, measures, wording=wording)
    label = wording("headline-duties", day=wording.date(day))
    return Headline(
        "duties",
        label,
        wording.number(int(counts["count"].iloc[-1])),
        text,
        source,
        tuple(counts["count"].tolist()),
        "tariffs",
    )


def _markets(tables: TradeTables, wording: Wording) -> Headline:
    exports = tables.exports(GOODS_INDUSTRIES)
    found = concentration_of(tables, GOODS_INDUSTRIES)
    latest = found.iloc[-1]
    text = wording("headline-markets-hhi", hhi=wording.number(float(latest["hhi"]), 2))
    label = wording("headline-markets", year=int(latest["period"]))
    value = wording.number(float(latest["effective_markets_non_us"]), 1)
    return Headline(
        "markets",
        label,
        value,
        text,
        short_source(tables, exports, wording=wording),
        tuple(found["effective_markets_non_us"].tolist()),
        "partners",
    )
