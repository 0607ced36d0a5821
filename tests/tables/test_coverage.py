"""Which years each series holds, and the chart that shows it: one lane per series, none joined to another."""

import pytest

from components.drawing.style import Style
from components.tables.figures.coverage import ALL_DESTINATIONS, coverage_chart
from data.frames import CUSTOMS_TOTAL, GOODS_INDUSTRIES, MONTHLY_BOP, USD_BACI, USD_IMF
from data.indicators.tables.coverage import _spans, coverage
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)


def test_years_form_unbroken_spans() -> None:
    assert _spans([1997, 1998, 1999, 2003, 2005, 2006]) == ((1997, 1999), (2003, 2003), (2005, 2006))
    assert _spans([]) == ()


def test_the_curated_series_cover_what_the_record_says() -> None:
    found = {c.measure: c for c in coverage(curated())}
    assert found[CUSTOMS_TOTAL].spans == ((1997, 2025),)
    assert found[USD_IMF].spans == ((2000, 2020),)
    assert found[GOODS_INDUSTRIES].spans == ((2019, 2023),)
    assert found[USD_BACI].spans == ((2023, 2023),)
    assert found[MONTHLY_BOP].last_period == "2026-07"
    assert found[CUSTOMS_TOTAL].countries < ALL_DESTINATIONS < found[GOODS_INDUSTRIES].countries


@BOTH
def test_each_series_has_a_lane_and_the_bars_span_its_years(language: Language) -> None:
    chart = coverage_chart(curated(), wording=wording_for(language), style=Style())
    assert len(chart.figure.data) == 7 == len(chart.table.rows)
    first = chart.figure.data[0]
    assert (first.base[0], first.base[0] + first.x[0]) == (1996.6, pytest.approx(2025.4))
    assert {position for bar in chart.figure.data for position in bar.y} == set(range(7))


def test_the_title_names_the_first_year_and_the_last_of_all_destinations_in_both_languages() -> None:
    titles = [
        coverage_chart(curated(), wording=wording_for(language), style=Style()).caption.title for language in LANGUAGES
    ]
    assert (
        titles[0]
        == "The longest series (Statistics Canada) goes back to 1997; figures by country for every destination end in 2023"
    )
    assert (
        titles[1]
        == "La série la plus longue (Statistique Canada) remonte à 1997; les chiffres pays par pays pour toutes les destinations s\u2019arrêtent en 2023"
    )


def test_colour_is_not_the_only_sign_of_how_much_a_series_holds() -> None:
    chart = coverage_chart(curated(), wording=wording_for("en"), style=Style())
    labels = [str(a.text).replace("<br>", " ") for a in chart.figure.layout.annotations]
    assert any(label.endswith(": 200 countries") for label in labels)
    assert len({bar.marker.color for bar in chart.figure.data}) == 2


@BOTH
@pytest.mark.parametrize("width", [358, 1240, 1600])
def test_the_chart_is_drawn_at_every_width(language: Language, width: int) -> None:
    style = Style(width, presenter=width == 1600)
    chart = coverage_chart(curated(), wording=wording_for(language), style=style)
    assert "2026" in chart.caption.source
    assert chart.figure.layout.height == (900 if width == 1600 else chart.figure.layout.height)
