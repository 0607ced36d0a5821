"""Every figure with the choices that a reader has made who has chosen nothing.

A new figure is found by itself; where it takes choices, it needs a line in CHOICES below.
"""

import inspect
from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import pytest

from components.drawing.chart import Chart
from components.drawing.style import CANVAS, DESKTOP, PHONE, Style
from components.figures import FIGURES
from dashboard.view import View
from data import TradeTables
from data.indicators.agreements.choice import AgreementChoice
from data.indicators.agreements.entries import usual
from data.indicators.exports.periods import usual_pair
from data.indicators.partners.choice import PartnerChoice
from data.indicators.sectors.points import sector_periods
from data.indicators.targets.aim import Aim
from data.indicators.targets.scenarios import Scenarios
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.duties import record_day
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

PLAIN = View()
# Each size and each scheme; not every pair of them, which would take a third longer and draw nothing new.
STYLES = (Style(PHONE, "dark"), Style(DESKTOP, "light"), Style(DESKTOP, "dark"), Style(CANVAS, "light", presenter=True))
PRINCIPAL = PartnerChoice("principal", "2025")  # the newest year of the partners' page

# What a figure is given when a reader has chosen nothing, by its name in FIGURES.
CHOICES: dict[str, Callable[[TradeTables], dict[str, Any]]] = {
    "agreement_coverage": lambda _: {"scope": PLAIN.agreements.covered},
    "agreement_timeline": lambda _: {"choice": AgreementChoice(), "reach": PLAIN.agreements.reach},
    "before_and_after": lambda tables: {
        "series": PLAIN.agreements.counted,
        "agreements": usual(tables, PLAIN.agreements.counted),
    },
    "contributions": lambda tables: {
        "pair": usual_pair(tables, PLAIN.targets.change.measured),
        "effect": PLAIN.targets.change.effect,
    },
    "partner_bars": lambda _: {"choice": PRINCIPAL},
    "partner_duties": lambda _: {"partner": "CHN"},
    "partner_imports": lambda _: {"partner": "CHN"},
    "partner_indexed": lambda _: {"partners": ("GBR", "CHN", "SGP"), "scope": "principal", "base_year": 2016},
    "partner_map": lambda _: {"choice": PRINCIPAL},
    "partner_months": lambda _: {"partner": "GBR"},
    "partner_multiples": lambda _: {"partners": ("GBR", "CHN", "SGP"), "scope": "principal", "base_year": 2016},
    "partner_standing": lambda _: {"partner": "CHN"},
    "partner_trend": lambda _: {"partner": "CHN"},
    "partner_two_way": lambda _: {"partner": "CHN"},
    "sector_dependence": lambda tables: {"period": sector_periods(tables)[1]},
    "sector_gold_energy": lambda _: {"apart": PLAIN.sectors.split},
    "sector_provinces": lambda _: {"year": "2024"},
    "growth_range": lambda _: {"aim": Aim(), "window": PLAIN.targets.window},
    "scenario_paths": lambda _: {"chosen": Scenarios(Aim())},
    "share_change": lambda tables: {"pair": usual_pair(tables, PLAIN.targets.change.measured)},
    "target_path": lambda _: {"aim": Aim()},
    "tariff_counts": lambda tables: {"choice": TariffChoice(), "day": record_day(tables.measures)},
    "tariff_lanes": lambda _: {"choice": TariffChoice()},
    "tariff_now": lambda _: {"choice": TariffChoice()},
    "tariff_timeline": lambda _: {"choice": TariffChoice()},
    "three_rates": lambda _: {"imposed_by": "USA", "imposed_on": "CAN"},
    "us_and_non_us": lambda _: {"compared_with": PLAIN.targets.target.baseline},
    "us_share": lambda _: {"months": PLAIN.targets.months, "compared_with": PLAIN.targets.target.baseline},
}

EACH_FIGURE = pytest.mark.parametrize("name", sorted(FIGURES))


def choices_of(name: str) -> dict[str, Any]:
    """The default choices of a figure; fails where it needs some and has none here."""
    parameters = inspect.signature(FIGURES[name]).parameters.values()
    needed = {p.name for p in parameters if p.default is p.empty} - {"tables", "wording", "style"}
    given = CHOICES[name](curated()) if name in CHOICES else {}
    if needed - set(given):
        pytest.fail(
            f"the figure {name!r} needs {sorted(needed)}: add its default choices to CHOICES in tests/drawing/every_figure.py"
        )
    return given


def fresh(name: str, language: Language, style: Style) -> Chart:
    """A figure with its default choices, drawn anew."""
    return FIGURES[name](curated(), wording=wording_for(language), style=style, **choices_of(name))


drawn = cache(fresh)


def every_drawing(name: str) -> list[tuple[str, Style, Chart]]:
    """A figure in both languages, both schemes, on a phone, a desktop and the presenter's canvas."""
    return [(language, style, drawn(name, language, style)) for language, style in product(LANGUAGES, STYLES)]
