"""The charts of a profile and of a comparison as tests draw them."""

from typing import Any

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.figures import FIGURES
from data import TradeTables
from data.wording import Language, wording_for
from tests.small_tables import curated

PHONE, CANVAS = Style(width=358), Style(width=1600, presenter=True)
PARTNERS = ("GBR", "CHN", "SGP")


def chart(
    name: str,
    language: Language = "en",
    *,
    style: Style | None = None,
    tables: TradeTables | None = None,
    **choices: Any,
) -> Chart:
    return FIGURES[name](tables or curated(), wording=wording_for(language), style=style or Style(), **choices)


def compared(name: str, language: Language = "en", **other: Any) -> Chart:
    return chart(name, language, **{"partners": PARTNERS, "scope": "principal", "base_year": 2016, **other})


def traces(found: Chart) -> dict[str, Any]:
    return {trace.name: trace for trace in found.figure.data}


def notes(found: Chart) -> str:
    return " ".join(str(note.text) for note in found.figure.layout.annotations)
