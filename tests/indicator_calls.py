"""The numeric indicators called on a set of tables, and their results as plain values that do not tell the order of rows."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import product
from typing import Any

import numpy as np
import pandas as pd

from data.frames import (
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    USD_BACI,
    USD_IMF,
    Frame,
    TradeTables,
)
from data.indicators import (
    agreement_coverage,
    agreement_entries,
    contributions,
    decomposition,
    duties,
    duty_facts,
    exports,
    gold,
    gold_part,
    partner_choice,
    partner_comparison,
    partner_lanes,
    partner_measures,
    partner_standing,
    past_growth,
    scenario_base,
    scenarios,
    scoreboard,
    sectors,
    target_aim,
    tariff_choice,
    three_rates,
    two_periods,
)
from data.indicators.concentration import concentration
from data.indicators.two_periods import Pair

DAY, FIRST, LAST = date(2026, 9, 30), date(2025, 1, 1), date(2026, 9, 30)
AIM, YEARS, SUMS = target_aim.Aim(), Pair("years", "2015", "2025"), Pair("sums", "2025-07", "2026-07")
YEARLY, MONTHLY = (
    (CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_IMF, USD_BACI),
    (MONTHLY_UNADJUSTED, MONTHLY_ADJUSTED, MONTHLY_BOP),
)
US, CANADA = ("USA",), ("CAN",)


def _latest(tables: TradeTables, series: str) -> str:
    return (
        partner_measures.periods(tables, "months")[0]
        if series == "months"
        else partner_measures.latest_year(tables, series)
    )


# By the name in the library: what the indicator gives for a set of tables.
CALLS: dict[str, Callable[[TradeTables], Any]] = {
    "agreement_coverage.coverage_by_stage": lambda t: [
        agreement_coverage.coverage_by_stage(t, series, scope)
        for series, scope in product(agreement_coverage.SERIES, agreement_coverage.SCOPES)
    ],
    "agreement_coverage.coverage_parts": lambda t: agreement_coverage.coverage_parts(t, "imf", "non_us"),
    "agreement_entries.entries": lambda t: [agreement_entries.entries(t, s) for s in agreement_entries.SERIES],
    "agreement_entries.before_and_after": lambda t: [
        agreement_entries.before_and_after(t, "imf", a) for a in agreement_entries.usual(t, "imf")
    ],
    "agreement_entries.group_series": lambda t: agreement_entries.group_series(t.exports(USD_IMF), ("JPN", "MEX")),
    "agreement_entries.non_us_series": lambda t: agreement_entries.non_us_series(t.exports(USD_IMF)),
    "concentration.concentration": lambda t: [concentration(t.exports(m), t.partners) for m in YEARLY],
    "contributions.contributions_of": lambda t: [
        contributions.contributions_of(t, pair, effect)
        for pair, effect in product((YEARS, SUMS), ("value", "share"))
    ],
    "decomposition.share_split": lambda t: [decomposition.share_split(t, pair) for pair in (YEARS, SUMS)],
    "duties.state_on": lambda t: duties.state_on(t.measures, day=DAY),
    "duties.step_lines": lambda t: duties.step_lines(t.measures, until=DAY),
    "duties.in_force_by_pair": lambda t: duties.in_force_by_pair(t.measures, day=DAY),
    "duties.count_over_time": lambda t: duties.count_over_time(t.measures, first=FIRST, last=LAST),
    "duty_facts.counts_over_time": lambda t: duty_facts.counts_over_time(
        duties.between(t.measures, imposed_by=US, imposed_on=CANADA), first=pd.Timestamp(FIRST), last=pd.Timestamp(LAST)
    ),
    "duty_facts.day_counts": lambda t: duty_facts.day_counts(t.measures, day=DAY),
    "duty_facts.freshness": lambda t: duty_facts.freshness(t.measures, day=DAY),
    "duty_facts.stacked_lists": lambda t: duty_facts.stacked_lists(t.measures, day=DAY),
    "duty_facts.stacked_lumber": lambda t: duty_facts.stacked_lumber(t.measures, day=DAY),
    "exports.us_and_non_us": lambda t: [exports.us_and_non_us(t.exports(m)) for m in (*YEARLY, *MONTHLY)],
    "exports.rolling_flows": lambda t: [exports.rolling_flows(t, m) for m in MONTHLY],
    "exports.rolling_year": lambda t: [exports.rolling_year(exports.flows(t, m)) for m in MONTHLY],
    "exports.export_shares": lambda t: [exports.export_shares(t.exports(m), t.partners, period=2024) for m in YEARLY],
    "exports.growth": lambda t: exports.growth(
        exports.partner_series(t.exports(CUSTOMS_TOTAL), "CHN"), years=5, to_year=2025
    ),
    "exports.growth_by_partner": lambda t: [
        exports.growth_by_partner(t.exports(m), years=5, to_year=2024) for m in YEARLY
    ],
    "exports.share_change": lambda t: [
        exports.share_change(t.exports(m), t.partners, years=5, to_year=2024) for m in YEARLY
    ],
    "gold.gold_months": lambda t: gold.gold_months(t["exports_by_sector"]),
    "gold.gold_years": lambda t: gold.gold_years(t["exports_by_sector"]),
    "gold.gold_in_rise": lambda t: gold.gold_in_rise(t["exports_by_sector"], t.exports(MONTHLY_UNADJUSTED)),
    "gold_part.split_without_gold": lambda t: gold_part.split_without_gold(t, SUMS),
    "partner_choice.shown": lambda t: [
        partner_choice.largest(t, partner_choice.shown(t, partner_choice.PartnerChoice("principal", "2025", show)))
        for show in ("share", "value", "growth5", "change5", "stage", "duties")
    ],
    "partner_comparison.comparison": lambda t: [
        partner_comparison.comparison(t, scope, ("CHN", "GBR", "JPN"), 2016) for scope in partner_comparison.compared_series(t)
    ],
    "partner_comparison.largest_outside_us": lambda t: [
        partner_comparison.largest_outside_us(t, scope) for scope in partner_comparison.compared_series(t)
    ],
    "partner_measures.partner_figures": lambda t: [
        partner_measures.partner_figures(t, series, _latest(t, series))
        for series in partner_measures.held_series(t)
    ],
    "partner_measures.twelve_month_sums": lambda t: partner_measures.twelve_month_sums(t.exports(MONTHLY_UNADJUSTED)),
    "partner_lanes.partner_lanes": lambda t: partner_lanes.partner_lanes(t, "CHN", most=8),
    "partner_standing.published": lambda t: [partner_standing.published(t, s) for s in partner_standing.YEARLY],
    "past_growth.growth_range": lambda t: past_growth.growth_range(t, aim=AIM, window="all"),
    "scenario_base.scenario_base": lambda t: scenario_base.scenario_base(t, aim=AIM, apart=("CHN",)),
    "scenarios.worked_out": lambda t: scenarios.worked_out(t, scenarios.Scenarios(AIM)),
    "scoreboard.yearly": lambda t: [
        scoreboard.yearly(t, CUSTOMS_TOTAL, subject) for subject in ("WLD", "USA", "XUS", "CHN")
    ],
    "sectors.sector_points": lambda t: [sectors.sector_points(t, period) for period in sectors.sector_periods(t)],
    "target_aim.path_reading": lambda t: target_aim.path_reading(t, aim=AIM),
    "target_aim.us_value": lambda t: target_aim.us_value(t, AIM, 2024),
    "tariff_choice.leading_groups": lambda t: tariff_choice.leading_groups(t.measures, t.events, day=DAY),
    "three_rates.headline_steps": lambda t: three_rates.headline_steps(t, "USA", "CAN"),
    "three_rates.headline_rates": lambda t: three_rates.headline_rates(t, "USA", "CAN"),
    "three_rates.rate_series": lambda t: three_rates.rate_series(t, "USA", "CAN"),
    "two_periods.counted_values": lambda t: [two_periods.counted_values(t, c) for c in two_periods.COUNTED],
    "two_periods.usual_pair": lambda t: [two_periods.usual_pair(t, c) for c in two_periods.COUNTED],
}  # fmt: skip


def plain(value: Any) -> Any:
    """A result as nested plain values: numbers to nine digits, no positions of rows, the parts of a collection in one order."""
    if isinstance(value, pd.DataFrame):
        return _plain_frame(value)
    if isinstance(value, pd.Series):
        return _in_order(zip(value.index, value, strict=True))
    if is_dataclass(value) and not isinstance(value, type):
        shown = [f.name for f in fields(value) if f.name != "line"]  # `line` is a position in the table
        return [(name, plain(getattr(value, name))) for name in shown]
    if isinstance(value, Mapping):
        return _in_order(value.items())
    if isinstance(value, (list, tuple, set, frozenset)):
        return _in_order(value)
    if isinstance(value, np.ndarray):
        return [plain(part) for part in value.tolist()]
    return _plain_cell(value)


def _plain_frame(frame: Frame) -> list[Any]:
    kept = frame if frame.index.name is None else frame.reset_index()
    return [sorted(kept.columns.astype(str)), _in_order(zip(*(kept[c] for c in sorted(kept.columns)), strict=True))]


def _in_order(parts: Any) -> list[Any]:
    return sorted((plain(part) for part in parts), key=repr)


def _plain_cell(value: Any) -> Any:
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return None
    if isinstance(value, (float, np.floating)):
        return f"{round(float(value), 6):.9g}"
    return str(value)


def shuffled_tables(tables: TradeTables, seed: int) -> TradeTables:
    """The same tables with the rows of each in another order."""
    draw = np.random.default_rng(seed)
    frames = {
        name: frame.iloc[draw.permutation(len(frame))].reset_index(drop=True) for name, frame in tables.frames.items()
    }
    return TradeTables(frames, f"{tables.version} shuffled {seed}")
