"""FIGURES: one line per chart. A figure is a pure function of tables and choices; it reads nothing else.

Every builder has the form `builder(tables, *, wording, style, **choices) -> Chart`.
"""

from __future__ import annotations

from collections.abc import Callable

from components.drawing import Chart
from components.figures import (
    concentration,
    coverage,
    partner_bars,
    partner_map,
    partner_months,
    partner_trend,
    target_path,
    tariff_counts,
    tariff_lanes,
    tariff_timeline,
    us_and_non_us,
    us_share,
)

FIGURES: dict[str, Callable[..., Chart]] = {
    "concentration": concentration.concentration_chart,
    "coverage": coverage.coverage_chart,
    "partner_bars": partner_bars.partner_bars_chart,
    "partner_map": partner_map.partner_map_chart,
    "partner_months": partner_months.partner_months_chart,
    "partner_trend": partner_trend.partner_trend_chart,
    "target_path": target_path.target_path_chart,
    "tariff_counts": tariff_counts.tariff_counts_chart,
    "tariff_lanes": tariff_lanes.tariff_lanes_chart,
    "tariff_timeline": tariff_timeline.tariff_timeline_chart,
    "us_and_non_us": us_and_non_us.us_and_non_us_chart,
    "us_share": us_share.us_share_chart,
}
