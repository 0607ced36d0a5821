"""Partners side by side: what is drawn, with which words, in both languages."""

import json
import re

import pytest

from components.drawing.style import LIGHT, Style
from components.partners.figures.multiples import is_logarithmic, panel_places
from components.partners.profile import profile_charts
from data.indicators.partners.comparison import partner_comparison
from data.wording import LANGUAGES, Language
from tests.partners.profile_charts import PHONE, chart, compared, notes, traces
from tests.small_tables import curated


def test_a_line_for_each_partner_with_a_marker_of_its_own_and_its_name_at_the_end() -> None:
    found = compared("partner_indexed")
    assert len({t.marker.symbol for t in found.figure.data}) == 3
    assert len({t.line.color for t in found.figure.data}) == 3
    # 46 704.8 / 17 097.9 = 2.7316; 3 188.8 / 1 222.3 = 2.6089
    assert "United Kingdom 273" in notes(found)
    assert (
        found.caption.title
        == "Among the 3 partners compared, exports to the United Kingdom grew the most from 2016 to 2025 (+173.2%)"
    )


def test_the_united_states_keep_their_colour() -> None:
    found = traces(compared("partner_indexed", partners=("USA", "CHN")))
    assert found["USA"].line.color == LIGHT.us
    assert found["CHN"].line.color != LIGHT.us


def test_a_partner_without_a_base_is_not_drawn_from_zero() -> None:
    found = compared("partner_indexed", base_year=2015)
    assert set(traces(found)) == {"GBR", "CHN"}
    assert {t.name for t in compared("partner_multiples", base_year=2015).figure.data} == {
        "GBR",
        "CHN",
        "SGP",
        "others",
    }


def test_missing_years_are_gaps_and_dashes_never_zeros() -> None:
    found = compared("partner_indexed")
    line = dict(zip(traces(found)["SGP"].x, traces(found)["SGP"].y, strict=True))
    assert line[2010] is None
    row = next(r for r in found.table.rows if r[0] == "2010")
    assert row[-1] == "–"


def test_panels_share_one_scale_and_far_values_a_logarithmic_one() -> None:
    near, far = (
        compared("partner_multiples").figure.layout,
        compared("partner_multiples", partners=("USA", "SGP")).figure.layout,
    )
    assert near.yaxis.range == near.yaxis2.range == near.yaxis3.range
    assert near.yaxis.range[0] == 0
    assert (far.yaxis.type, far.yaxis2.type) == ("log", "log")
    assert "logarithmic" in compared("partner_multiples", partners=("USA", "SGP")).caption.subtitle
    assert not is_logarithmic(partner_comparison(curated(), "principal", ("CHN",), 2015).values)


@pytest.mark.parametrize("count", range(1, 7))
@pytest.mark.parametrize("style", [Style(), PHONE])
def test_panels_never_overlap_and_stay_in_the_plot(count: int, style: Style) -> None:
    places = panel_places(count, style)
    assert len(places) == count
    for i, ((left, right), (foot, head)) in enumerate(places):
        assert 0 <= left < right <= 1.0000001
        assert -1e-9 <= foot < head <= 1
        for (l2, r2), (f2, h2) in places[i + 1 :]:
            assert right <= l2 or r2 <= left or head <= f2 or h2 <= foot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("partner", ["USA", "EU27", "CHE", "SGP", "ATG", "VAT"])
def test_every_partner_is_drawn_in_every_form(language: Language, partner: str) -> None:
    for name in profile_charts(curated(), partner):
        found = chart(name, language, partner=partner)
        assert found.caption.title
        assert not re.search(r"\bnan\b", json.dumps(found.table.rows).lower())
