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
from data.indicators.agreements import coverage as agreement_coverage
from data.indicators.agreements import entries as agreement_entries
from data.indicators.exports import contributions, decomposition, gold
from data.indicators.exports import flows as exports
from data.indicators.exports import periods as two_periods
from data.indicators.exports import series as partner_measures
from data.indicators.exports.concentration import concentration
from data.indicators.exports.periods import Pair
from data.indicators.partners import choice as partner_choice
from data.indicators.partners import comparison as partner_comparison
from data.indicators.partners import lanes as partner_lanes
from data.indicators.partners import standing as partner_standing
from data.indicators.sectors import points as sectors
from data.indicators.targets import aim as target_aim
from data.indicators.targets import past_growth, scenario_base, scenarios
from data.indicators.targets import record as scoreboard
from data.indicators.tariffs import choice as tariff_choice
from data.indicators.tariffs import duties
from data.indicators.tariffs import facts as duty_facts
from data.indicators.tariffs import rates as three_rates

DAY, FIRST, LAST = date(2026, 9, 30), date(2025, 1, 1), date(2026, 9, 30)
AIM, YEARS, SUMS = target_aim.Aim(), Pair("years", "2015", "2025"), Pair("sums", "2025-07", "2026-07")
YEARLY, MONTHLY = (
    (CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_IMF, USD_BACI),
    (MONTHLY_UNADJUSTED, MONTHLY_ADJUSTED, MONTHLY_BOP),
)
US, CANADA = ("USA",), ("CAN",)


def _latest(tables: TradeTables, series: str) -> str:
    return (
        partner_measures.series_periods(tables, "months")[0]
        if series == "months"
        else partner_measures.latest_year(tables, series)
    )


# By the name in the library: what the indicator gives for a set of tables.
CALLS: dict[str, Callable[[TradeTables], Any]] = {
    "agreements.coverage.coverage_by_stage": lambda t: [
        agreement_coverage.coverage_by_stage(t, series, scope)
        for series, scope in product(agreement_coverage.COVERAGE_SERIES, agreement_coverage.SCOPES)
    ],
    "agreements.coverage.coverage_parts": lambda t: agreement_coverage.coverage_parts(t, "imf", "non_us"),
    "agreements.entries.entries": lambda t: [agreement_entries.entries(t, s) for s in agreement_entries.ENTRY_SERIES],
    "agreements.entries.before_and_after": lambda t: [
        agreement_entries.before_and_after(t, "imf", a) for a in agreement_entries.usual(t, "imf")
    ],
    "agreements.entries.group_series": lambda t: agreement_entries.group_series(t.exports(USD_IMF), ("JPN", "MEX")),
    "agreements.entries.non_us_series": lambda t: agreement_entries.non_us_series(t.exports(USD_IMF)),
    "exports.concentration.concentration": lambda t: [concentration(t.exports(m), t.partners) for m in YEARLY],
    "exports.contributions.contributions_of": lambda t: [
        contributions.contributions_of(t, pair, effect)
        for pair, effect in product((YEARS, SUMS), ("value", "share"))
    ],
    "exports.decomposition.share_split": lambda t: [decomposition.share_split(t, pair) for pair in (YEARS, SUMS)],
    "tariffs.duties.state_on": lambda t: duties.state_on(t.measures, day=DAY),
    "tariffs.duties.step_lines": lambda t: duties.step_lines(t.measures, until=DAY),
    "tariffs.duties.in_force_by_pair": lambda t: duties.in_force_by_pair(t.measures, day=DAY),
    "tariffs.duties.duties_by_month": lambda t: duties.duties_by_month(t.measures, first=FIRST, last=LAST),
    "tariffs.facts.measures_by_day": lambda t: duty_facts.measures_by_day(
        duties.between(t.measures, imposed_by=US, imposed_on=CANADA), first=pd.Timestamp(FIRST), last=pd.Timestamp(LAST)
    ),
    "tariffs.facts.day_counts": lambda t: duty_facts.day_counts(t.measures, day=DAY),
    "tariffs.facts.freshness": lambda t: duty_facts.freshness(t.measures, day=DAY),
    "tariffs.facts.stacked_lists": lambda t: duty_facts.stacked_lists(t.measures, day=DAY),
    "tariffs.facts.stacked_duties": lambda t: duty_facts.stacked_duties(t.measures, day=DAY),
    "exports.flows.us_and_non_us": lambda t: [exports.us_and_non_us(t.exports(m)) for m in (*YEARLY, *MONTHLY)],
    "exports.flows.rolling_flows": lambda t: [exports.rolling_flows(t, m) for m in MONTHLY],
    "exports.flows.rolling_year": lambda t: [exports.rolling_year(exports.flows(t, m)) for m in MONTHLY],
    "exports.flows.export_shares": lambda t: [exports.export_shares(t.exports(m), t.partners, period=2024) for m in YEARLY],
    "exports.flows.growth": lambda t: exports.growth(
        exports.partner_series(t.exports(CUSTOMS_TOTAL), "CHN"), years=5, to_year=2025
    ),
    "exports.gold.gold_months": lambda t: gold.gold_months(t["exports_by_sector"]),
    "exports.gold.counted_flows": lambda t: [
        gold.counted_flows(t, m, without_gold=without) for m in gold.WITHOUT_GOLD for without in (False, True)
    ],
    "exports.gold.counted_sums": lambda t: [gold.counted_sums(t, without_gold=without) for without in (False, True)],
    "exports.gold.metal_flows": lambda t: [gold.metal_flows(t, m) for m in gold.WITHOUT_GOLD],
    "exports.gold.pace": gold.pace,
    "partners.choice.shown": lambda t: [
        partner_choice.largest(t, partner_choice.shown(t, partner_choice.PartnerChoice("principal", "2025", show)))
        for show in ("share", "value", "growth5", "change5", "stage", "duties")
    ],
    "partners.comparison.partner_comparison": lambda t: [
        partner_comparison.partner_comparison(t, scope, ("CHN", "GBR", "JPN"), 2016) for scope in partner_comparison.compared_series(t)
    ],
    "partners.comparison.largest_outside_us": lambda t: [
        partner_comparison.largest_outside_us(t, scope) for scope in partner_comparison.compared_series(t)
    ],
    "exports.series.partner_figures": lambda t: [
        partner_measures.partner_figures(t, series, _latest(t, series))
        for series in partner_measures.held_series(t)
    ],
    "exports.series.twelve_month_sums": lambda t: partner_measures.twelve_month_sums(t.exports(MONTHLY_UNADJUSTED)),
    "partners.lanes.partner_lanes": lambda t: partner_lanes.partner_lanes(t, "CHN", most=8),
    "partners.standing.published": lambda t: [partner_standing.published(t, s) for s in partner_standing.YEARLY],
    "targets.past_growth.growth_range": lambda t: past_growth.growth_range(t, aim=AIM, window="all"),
    "targets.scenario_base.scenario_base": lambda t: scenario_base.scenario_base(t, aim=AIM, apart=("CHN",)),
    "targets.scenarios.worked_out": lambda t: scenarios.worked_out(t, scenarios.Scenarios(AIM)),
    "targets.record.yearly": lambda t: [
        scoreboard.yearly(t, CUSTOMS_TOTAL, subject) for subject in ("WLD", "USA", "XUS", "CHN")
    ],
    "sectors.points.sector_points": lambda t: [sectors.sector_points(t, period) for period in sectors.sector_periods(t)],
    "targets.aim.path_reading": lambda t: target_aim.path_reading(t, aim=AIM),
    "targets.aim.us_value": lambda t: target_aim.us_value(t, AIM, 2024),
    "tariffs.choice.leading_groups": lambda t: tariff_choice.leading_groups(t.measures, t.events, day=DAY),
    "tariffs.rates.headline_steps": lambda t: three_rates.headline_steps(t, "USA", "CAN"),
    "tariffs.rates.headline_rates": lambda t: three_rates.headline_rates(t, "USA", "CAN"),
    "tariffs.rates.rate_series": lambda t: three_rates.rate_series(t, "USA", "CAN"),
    "exports.periods.counted_values": lambda t: [two_periods.counted_values(t, c) for c in two_periods.COUNTED],
    "exports.periods.usual_pair": lambda t: [two_periods.usual_pair(t, c) for c in two_periods.COUNTED],
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
