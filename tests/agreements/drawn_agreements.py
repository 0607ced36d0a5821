"""The timeline of agreements as tests draw it."""

from typing import Any

from components.agreements.figures.timeline import agreement_timeline_chart
from components.drawing.chart import Chart
from components.drawing.style import Style
from data.indicators.agreements.choice import AgreementChoice
from data.wording import Language, wording_for
from tests.small_tables import curated

STYLE = Style()


def timeline(
    choice: AgreementChoice | None = None, reach: str = "2000", style: Style = STYLE, language: Language = "en"
) -> Chart:
    return agreement_timeline_chart(
        curated(), wording=wording_for(language), style=style, choice=choice or AgreementChoice(), reach=reach
    )


def traces(chart: Chart) -> dict[str, Any]:
    return {trace.name: trace for trace in chart.figure.data}
