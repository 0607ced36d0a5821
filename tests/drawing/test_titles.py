"""A title has at most two lines on a desktop, whatever is chosen, and at most four on a phone at first sight."""

from typing import Any

import pytest

from components.agreements.figures.before_and_after import before_and_after_chart
from components.drawing.style import PHONE, Style
from components.figures import FIGURES
from components.sectors.figures.dependence import sector_dependence_chart
from data.indicators.agreements.entries import entries
from data.indicators.sectors.points import sector_periods
from data.indicators.tariffs.choice import TariffChoice
from data.wording import Language, wording_for
from tests.drawing.every_figure import drawn
from tests.drawing.figure_tellers import title_lines
from tests.small_tables import curated
from tests.tariffs.charts import BOTH, EACH, lanes, now, rates

SHORT_ON_A_PHONE = (
    "agreement_coverage", "agreement_timeline", "before_and_after", "claim_verdicts", "sector_dependence", "sector_gold_energy",
    "sector_provinces", "tariff_counts", "tariff_lanes", "tariff_now", "tariff_timeline", "three_rates",
)  # fmt: skip


@BOTH
@pytest.mark.parametrize("name", sorted(FIGURES))
def test_every_figure(name: str, language: Language) -> None:
    chart = drawn(name, language, Style())
    assert title_lines(chart) <= 2, chart.caption.title


@BOTH
@pytest.mark.parametrize("name", SHORT_ON_A_PHONE)
def test_figures_of_agreements_claims_sectors_and_tariffs_on_a_phone(name: str, language: Language) -> None:
    chart = drawn(name, language, Style(PHONE, "dark"))
    assert title_lines(chart) <= 4, chart.caption.title


@BOTH
@EACH
@pytest.mark.parametrize("draw", [now, rates, lanes])
def test_every_direction_of_tariffs(draw: Any, direction: str, language: Language) -> None:
    for groups in ((), ("every",)):
        chart = draw(TariffChoice(direction, groups=groups), language=language)
        assert title_lines(chart) <= 2, chart.caption.title


@BOTH
def test_every_period_of_sectors(language: Language) -> None:
    for period in sector_periods(curated()):
        chart = sector_dependence_chart(curated(), wording=wording_for(language), style=Style(), period=period)
        assert title_lines(chart) <= 2, chart.caption.title


@BOTH
@pytest.mark.parametrize("series", ["imf", "principal"])
def test_every_agreement_compared(series: str, language: Language) -> None:
    for entry in entries(curated(), series):
        chart = before_and_after_chart(
            curated(), wording=wording_for(language), style=Style(), series=series, agreements=(entry.agreement_id,)
        )
        assert title_lines(chart) <= 2, chart.caption.title
