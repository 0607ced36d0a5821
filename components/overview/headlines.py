"""The headline numbers of the overview: value, change with its own period, source, as-of date, tiny trend."""

from __future__ import annotations

from datetime import date

import pandas as pd

from components.drawing.credits import short_source
from components.html.kpi_row import Headline
from components.html.sparkline import every_year, trend_of
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, MONTHLY_ADJUSTED, MONTHLY_BOP, MONTHLY_UNADJUSTED, Frame, records
from data.indicators.exports.concentration import concentration_of, most_markets
from data.indicators.exports.flows import flows, growth, rolling_flows, years_before
from data.indicators.exports.gold import counted_flows
from data.indicators.exports.principal import principal_partners
from data.indicators.exports.series import national_series, series_exports
from data.indicators.targets.path import Verdict, target_path, verdict
from data.indicators.targets.scenario_base import PAST_YEARS
from data.indicators.tariffs.duties import between, duties_by_month, duties_in_force, duty_rows, record_day
from data.indicators.tariffs.facts import usual_day
from data.indicators.tariffs.rates import STATUTORY, latest_point, rate_series
from data.wording import Wording

TREND_YEARS, TREND_MONTHS = 12, 24


def headlines(tables: TradeTables, found: Verdict, *, wording: Wording) -> tuple[Headline, ...]:
    """The headline numbers, in the order of the overview."""
    return (
        _year(tables, found, wording),
        _twelve_months(tables, rolling_flows(tables, MONTHLY_UNADJUSTED), wording),
        _share(tables, flows(tables, MONTHLY_ADJUSTED), wording),
        _needed(tables, found, wording),
        _duties(tables, wording),
        _markets(tables, wording),
    )


def share_sentence(tables: TradeTables, wording: Wording) -> str:
    """What the United States took of the goods exports of the latest year, and the change from the year before."""
    before, last = records(flows(tables, CUSTOMS_TOTAL).tail(2))
    points = (before["us_share"] - last["us_share"]) * 100
    said = wording(
        "share-title", share=wording.percent(last["us_share"]), period=wording.period(last["period"]), gold=""
    )
    side = "less" if points > 0 else "more"
    return f"{said}{wording('share-compared', points=wording.points(points), side=side, year=before['period'])}."


def _year(tables: TradeTables, found: Verdict, wording: Wording) -> Headline:
    exports = tables.exports(CUSTOMS_TOTAL)
    values = flows(tables, CUSTOMS_TOTAL).set_index("period")["non_us"]
    before = found.year - 1
    text = wording("headline-change-unknown", period=before)
    if (change := _change(values, before, found.year)) is not None:
        text = wording("headline-change-year", change=wording.change(change), year=before)
    label = wording("headline-year", year=found.year)
    source, trend = short_source(tables, exports, wording=wording), trend_of(every_year(values), TREND_YEARS)
    return Headline("year", label, wording.money(found.value), text, source, trend, "targets", "non_us")


def _twelve_months(tables: TradeTables, year: Frame, wording: Wording) -> Headline:
    sums = year.set_index("period")["non_us"]
    month = str(sums.index[-1])
    text = wording("headline-change-months-unknown")
    if (change := _change(sums, years_before(month, 1), month)) is not None:
        text = wording("headline-change-months", change=wording.change(change))
    source = short_source(tables, tables.exports(MONTHLY_UNADJUSTED), wording=wording)
    label = wording("headline-months", month=wording.period(month))
    value, trend = wording.money(float(sums.iloc[-1])), trend_of(_every_month(sums), TREND_MONTHS)
    return Headline("months", label, value, text, source, trend, "targets", "non_us")


def _share(tables: TradeTables, shares: Frame, wording: Wording) -> Headline:
    series = shares.set_index("period")["us_share"]
    month = str(series.index[-1])
    before = years_before(month, 1)
    text = wording("headline-change-unknown", period=wording.period(before))
    if before in series.index:
        change = float(series[month] - series[before]) * 100
        sign = "+" if change > 0 else "−"
        text = wording("headline-change-points", change=sign + wording.points(change), month=wording.period(before))
    source = short_source(tables, tables.exports(MONTHLY_ADJUSTED).loc[lambda f: f["period"] <= month], wording=wording)
    parts = [text]
    if len(sums := rolling_flows(tables, MONTHLY_UNADJUSTED)) and sums["period"].iloc[-1] == month:
        parts.append(
            wording(
                "headline-share-months",
                share=wording.percent(float(sums["us_share"].iloc[-1])),
                month=wording.period(month),
            )
        )
    if month in (bop := flows(tables, MONTHLY_BOP).set_index("period")["us_share"]).index:
        parts.append(wording("headline-share-bop", share=wording.percent(float(bop[month]))))
    text = "; ".join(parts)
    label = wording("headline-share", month=wording.period(month))
    value, trend = wording.percent(float(series.iloc[-1])), trend_of(_every_month(series), TREND_MONTHS)
    return Headline("share", label, value, text, source, trend, "targets", "us")


def _needed(tables: TradeTables, found: Verdict, wording: Wording) -> Headline:
    values = flows(tables, CUSTOMS_TOTAL).set_index("period")["non_us"]
    last = int(values.index[-1])
    ends = {"first": last - PAST_YEARS, "last": last}
    average = growth(values, years=PAST_YEARS, to_year=last)
    text = wording("headline-needed-past-unknown", **ends)
    if average is not None:
        text = wording("headline-needed-past", growth=wording.percent(average.rate), **ends)
    if (needed := _needed_bare(tables, found)) is not None:
        text = f"{text}; {wording('headline-needed-bare', **{k: wording.percent(v) for k, v in needed.items()})}"
    source = short_source(tables, tables.exports(CUSTOMS_TOTAL), wording=wording)
    label = wording("headline-needed", due=found.path.target_year)
    value = wording("headline-a-year", growth=wording.percent(found.needed_growth))
    trend = trend_of(every_year(values).pct_change(fill_method=None), TREND_YEARS)
    return Headline("needed", label, value, text, source, trend, "targets", "target")


def _needed_bare(tables: TradeTables, found: Verdict) -> dict[str, float] | None:
    """The growth needed and the growth achieved, both without precious metals; None if a year is missing."""
    values = counted_flows(tables, CUSTOMS_TOTAL, without_gold=True).set_index("period")["non_us"]
    past = growth(values, years=PAST_YEARS, to_year=found.year)
    if past is None or (start := found.path.baseline_year) not in values.index:
        return None
    multiple = found.path.target_value / found.path.baseline_value
    path = target_path(
        baseline_year=start, baseline_value=values[start], target_year=found.path.target_year, multiple=multiple
    )
    return {"needed": verdict(values, path).needed_growth, "growth": past.rate}


def _duties(tables: TradeTables, wording: Wording) -> Headline:
    """Duties and not rows: one that is written in parts counts once. Beside them the average rate, since a count has no weight."""
    measures = between(tables.measures, imposed_by=("USA",), imposed_on=("CAN",))
    day = record_day(tables.measures)
    counts, found = (
        duties_by_month(measures, first=date(day.year - 1, 1, 1), last=day),
        duties_in_force(measures, day=day),
    )
    earlier = (pd.Timestamp(day) - pd.DateOffset(years=1)).date()
    a_year_ago = duties_in_force(measures, day=earlier)
    parts = [wording("headline-duties-before", count=len(a_year_ago))]
    if len(found):
        usual, often = usual_day(found)
        late = wording("headline-duties-late", count=int((~found["known"]).sum()))
        confirmed = {"often": often, "count": len(found), "usual": wording.date(usual, short=True), "late": late}
        parts.append(wording("headline-duties-confirmed", **confirmed))
    counted = [duty_rows(measures, day=day), duty_rows(measures, day=earlier)]
    if average := latest_point(rate_series(tables, "USA", "CAN", ("official",)), STATUTORY):
        series, point = average
        since = duties_in_force(measures, day=pd.Timestamp(series.published).date())
        said = {"rate": wording.rate(point.value_pct), "month": wording.period(point.month)}
        for name, a, b in (("began", found, since), ("ended", since, found)):
            said[name] = wording(f"headline-duties-{name}", count=len(_keys(a) - _keys(b)))
        parts.append(wording("headline-duties-average", **said))
        counted.append(tables["average_tariff_rates"].loc[lambda f: f["rate_id"] == point.rate_id, ["source_id"]])
    text = "; ".join(parts)
    source = short_source(tables, pd.concat(counted), wording=wording)
    label = wording("headline-duties", day=wording.date(day))
    value, trend = wording.number(len(found)), tuple(counts["count"].tolist())
    return Headline("duties", label, value, text, source, trend, "tariffs", "other_measure")


def _keys(duties: Frame) -> set[tuple[str, ...]]:
    """Which duties these are, whatever day they were last confirmed."""
    return set(duties[["imposed_by", "target", "product_group", "legal_basis"]].itertuples(index=False, name=None))


def _markets(tables: TradeTables, wording: Wording) -> Headline:
    series = national_series(tables)
    exports, found = series_exports(tables, series), concentration_of(tables, series)
    latest = found.iloc[-1]
    year = int(latest["period"])
    text = markets_since(tables, year, "headline-markets-since", wording) or wording(
        "headline-markets-hhi", hhi=wording.number(float(latest["hhi"]), 2)
    )
    label = wording("headline-markets", year=year, measure=wording(f"concentration-{series}-words"))
    value = wording.number(float(latest["effective_markets_non_us"]), 1)
    source = short_source(tables, exports, wording=wording)
    trend = trend_of(every_year(found.set_index("period")["effective_markets_non_us"]), len(found))
    return Headline("markets", label, value, text, source, trend, "partners", "non_us")


def spread_words(tables: TradeTables, *, wording: Wording) -> str:
    """How the effective number of markets has moved since the last year with every destination; empty if nothing is later."""
    year = int(concentration_of(tables, national_series(tables))["period"].iloc[-1])
    return markets_since(tables, year, "overview-spread-since", wording)


def markets_since(tables: TradeTables, year: int, key: str, wording: Wording) -> str:
    """A message with the most effective markets in the latest year and the latest 12 months after a year; empty without one."""
    years, months = most_markets(tables, "principal"), most_markets(tables, "months")
    if years.empty or months.empty or not int(years.index[-1]) > year:
        return ""
    return wording(
        key, since=year, count=principal_partners(tables).included - 1, year=int(years.index[-1]), most=wording.number(years.iloc[-1], 1),
        month=wording.period(str(months.index[-1])), latest=wording.number(months.iloc[-1], 1),
    )  # fmt: skip


def _change(values: pd.Series[float], before: int | str, now: int | str) -> float | None:
    """Change between two periods as a fraction; None where one of them is not known, or the first is not above zero."""
    if not {before, now} <= set(values.index) or not values[before] > 0:
        return None
    return float(values[now] / values[before] - 1)


def _every_month(values: pd.Series[float]) -> pd.Series[float]:
    """The same with every month."""
    return values.reindex(pd.period_range(values.index.min(), values.index.max(), freq="M").astype(str))
