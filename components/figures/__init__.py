"""FIGURES: one line per chart. A figure is a pure function of tables and choices; it reads nothing else.

Every builder has the form `builder(tables, *, wording, style, **choices) -> Chart`.
"""

from __future__ import annotations

from collections.abc import Callable

from components.drawing import Chart
from components.figures import (
    agreement_coverage,
    agreement_timeline,
    before_and_after,
    claim_verdicts,
    concentration,
    contributions,
    coverage,
    growth_range,
    non_us_months,
    partner_bars,
    partner_duties,
    partner_imports,
    partner_indexed,
    partner_map,
    partner_months,
    partner_multiples,
    partner_standing,
    partner_trend,
    scenario_paths,
    sector_dependence,
    sector_gold_energy,
    share_change,
    target_path,
    target_record,
    tariff_counts,
    tariff_lanes,
    tariff_timeline,
    three_rates,
    us_and_non_us,
    us_share,
)

FIGURES: dict[str, Callable[..., Chart]] = {
    "agreement_coverage": agreement_coverage.agreement_coverage_chart,
    "agreement_timeline": agreement_timeline.agreement_timeline_chart,
    "before_and_after": before_and_after.before_and_after_chart,
    "claim_verdicts": claim_verdicts.claim_verdicts_chart,
    "concentration": concentration.concentration_chart,
    "contributions": contributions.contributions_chart,
    "coverage": coverage.coverage_chart,
    "growth_range": growth_range.growth_range_chart,
    "non_us_months": non_us_months.non_us_months_chart,
    "partner_bars": partner_bars.partner_bars_chart,
    "partner_duties": partner_duties.partner_duties_chart,
    "partner_imports": partner_imports.partner_imports_chart,
    "partner_indexed": partner_indexed.partner_indexed_chart,
    "partner_map": partner_map.partner_map_chart,
    "partner_months": partner_months.partner_months_chart,
    "partner_multiples": partner_multiples.partner_multiples_chart,
    "partner_standing": partner_standing.partner_standing_chart,
    "partner_trend": partner_trend.partner_trend_chart,
    "scenario_paths": scenario_paths.scenario_paths_chart,
    "sector_dependence": sector_dependence.sector_dependence_chart,
    "sector_gold_energy": sector_gold_energy.sector_gold_energy_chart,
    "share_change": share_change.share_change_chart,
    "target_path": target_path.target_path_chart,
    "target_record": target_record.target_record_chart,
    "tariff_counts": tariff_counts.tariff_counts_chart,
    "tariff_lanes": tariff_lanes.tariff_lanes_chart,
    "tariff_timeline": tariff_timeline.tariff_timeline_chart,
    "three_rates": three_rates.three_rates_chart,
    "us_and_non_us": us_and_non_us.us_and_non_us_chart,
    "us_share": us_share.us_share_chart,
}
