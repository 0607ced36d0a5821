"""FIGURES: one line per chart. A figure is a pure function of tables and choices; it reads nothing else.

Every builder has the form `builder(tables, *, wording, style, **choices) -> Chart`.
"""

from __future__ import annotations

from collections.abc import Callable

from components.drawing import Chart
from components.figures import concentration, target_path, us_and_non_us, us_share

FIGURES: dict[str, Callable[..., Chart]] = {
    "concentration": concentration.concentration_chart,
    "target_path": target_path.target_path_chart,
    "us_and_non_us": us_and_non_us.us_and_non_us_chart,
    "us_share": us_share.us_share_chart,
}
