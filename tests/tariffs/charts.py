"""The two large pictures of tariffs as tests draw them, and what stands in them."""

import re
from typing import Any

import pytest

from components.drawing.style import Style
from components.tariffs.figures.lanes import tariff_lanes_chart
from components.tariffs.figures.now import tariff_now_chart
from components.tariffs.figures.rate_lines import tariff_timeline_chart
from data.cells.codes import DIRECTIONS
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.directions import ALL_DIRECTIONS
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

EN, FR, PLAIN = wording_for("en"), wording_for("fr"), TariffChoice()
BOTH = pytest.mark.parametrize("language", LANGUAGES)
EACH = pytest.mark.parametrize("direction", sorted((*DIRECTIONS, ALL_DIRECTIONS)))


def now(choice: TariffChoice = PLAIN, *, language: Language = "en", style: Style | None = None) -> Any:
    return tariff_now_chart(curated(), wording=wording_for(language), style=style or Style(), choice=choice)


def rates(choice: TariffChoice = PLAIN, *, language: Language = "en", style: Style | None = None) -> Any:
    return tariff_timeline_chart(curated(), wording=wording_for(language), style=style or Style(), choice=choice)


def lanes(choice: TariffChoice = PLAIN, *, language: Language = "en", style: Style | None = None) -> Any:
    return tariff_lanes_chart(curated(), wording=wording_for(language), style=style or Style(), choice=choice)


def trace(chart: Any, name: str) -> Any:
    return next(t for t in chart.figure.data if t.name == name)


def notes(chart: Any) -> list[str]:
    return [re.sub(r"<[^>]+>", " ", note["text"]) for note in chart.figure.layout.to_plotly_json()["annotations"]]
