"""FIGURES: one line per chart. A figure is a pure function of tables and choices; it reads nothing else.

Every builder has the form `builder(tables, wording, style, *, ...choices) -> Chart`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate

from components.agreements.figures import before_and_after
from components.agreements.figures import coverage as agreement_coverage
from components.agreements.figures import timeline as agreement_timeline
from components.claims.figures import verdicts as claim_verdicts
from components.drawing.chart import Chart
from components.drawing.style import Style
from components.exports.figures import concentration, contributions, share_change, us_and_non_us, us_share
from components.exports.figures import months as non_us_months
from components.partners.figures import bars as partner_bars
from components.partners.figures import duties as partner_duties
from components.partners.figures import imports as partner_imports
from components.partners.figures import indexed as partner_indexed
from components.partners.figures import map as partner_map
from components.partners.figures import months as partner_months
from components.partners.figures import multiples as partner_multiples
from components.partners.figures import standing as partner_standing
from components.partners.figures import trend as partner_trend
from components.partners.figures import two_way as partner_two_way
from components.sectors.figures import dependence as sector_dependence
from components.sectors.figures import gold_energy as sector_gold_energy
from components.sectors.figures import provinces as sector_provinces
from components.tables.figures import coverage
from components.targets.figures import path as target_path
from components.targets.figures import range as growth_range
from components.targets.figures import record as target_record
from components.targets.figures import scenarios as scenario_paths
from components.tariffs.figures import counts as tariff_counts
from components.tariffs.figures import lanes as tariff_lanes
from components.tariffs.figures import now as tariff_now
from components.tariffs.figures import rate_lines as tariff_timeline
from components.tariffs.figures import three_rates
from data import TradeTables
from data.wording import Wording

Builder = Callable[Concatenate[TradeTables, Wording, Style, ...], Chart]

FIGURES: dict[str, Builder] = {
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
    "partner_two_way": partner_two_way.partner_two_way_chart,
    "scenario_paths": scenario_paths.scenario_paths_chart,
    "sector_dependence": sector_dependence.sector_dependence_chart,
    "sector_gold_energy": sector_gold_energy.sector_gold_energy_chart,
    "sector_provinces": sector_provinces.sector_provinces_chart,
    "share_change": share_change.share_change_chart,
    "target_path": target_path.target_path_chart,
    "target_record": target_record.target_record_chart,
    "tariff_counts": tariff_counts.tariff_counts_chart,
    "tariff_lanes": tariff_lanes.tariff_lanes_chart,
    "tariff_now": tariff_now.tariff_now_chart,
    "tariff_timeline": tariff_timeline.tariff_timeline_chart,
    "three_rates": three_rates.three_rates_chart,
    "us_and_non_us": us_and_non_us.us_and_non_us_chart,
    "us_share": us_share.us_share_chart,
}
NAMES: Mapping[Builder, str] = {build: name for name, build in FIGURES.items()}
