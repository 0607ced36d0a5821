"""The Herfindahl-Hirschman index: two equal markets give a half, one market gives one."""

from dataclasses import replace
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing.chart import Chart
from components.drawing.style import DESKTOP, PHONE, Style
from components.exports.figures.concentration import concentration_chart
from dashboard.page import PAGES
from data import TradeTables
from data.frames import GOODS_INDUSTRIES, USD_IMF, Exports, MixedMeasures
from data.indicators.exports.concentration import concentration, concentration_of, herfindahl, most_markets
from data.wording import Language, wording_for
from tests.page_runs import run_page
from tests.small_tables import curated, exports_of, partners_of, small_trade

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
VALUES = st.lists(st.floats(min_value=0.1, max_value=1e6), min_size=1, max_size=30)
PARTNERS = partners_of(USA="country", CHN="country", GBR="country", FRA="country", EU27="bloc", WLD="aggregate")


def test_two_equal_markets_give_a_half() -> None:
    assert herfindahl(pd.Series([40.0, 40.0])) == 0.5


def test_one_market_gives_one() -> None:
    assert herfindahl(pd.Series([123.0])) == 1


def test_shares_of_three_quarters_and_a_quarter_give_five_eighths() -> None:
    assert herfindahl(pd.Series([75.0, 25.0])) == 0.625


@SEARCH
@given(VALUES)
def test_the_index_lies_between_one_by_n_and_one(values: list[float]) -> None:
    assert 1 / len(values) - 1e-9 <= herfindahl(pd.Series(values)) <= 1 + 1e-9


@SEARCH
@given(st.floats(min_value=0.1, max_value=1e6), st.integers(min_value=1, max_value=50))
def test_equal_markets_give_one_by_their_number(value: float, number: int) -> None:
    assert herfindahl(pd.Series([value] * number)) == pytest.approx(1 / number)


@SEARCH
@given(st.data())
def test_the_index_does_not_depend_on_the_order_of_the_markets(data: st.DataObject) -> None:
    values = data.draw(VALUES)
    other = data.draw(st.permutations(values))
    assert herfindahl(pd.Series(other)) == pytest.approx(herfindahl(pd.Series(values)))


@SEARCH
@given(VALUES, st.floats(min_value=0.01, max_value=1000))
def test_the_index_does_not_depend_on_the_unit(values: list[float], factor: float) -> None:
    assert herfindahl(pd.Series(values) * factor) == pytest.approx(herfindahl(pd.Series(values)))


@SEARCH
@given(st.lists(st.floats(min_value=1, max_value=1e6), min_size=2, max_size=20))
def test_two_markets_that_become_one_make_exports_more_concentrated(values: list[float]) -> None:
    merged = [values[0] + values[1], *values[2:]]
    assert herfindahl(pd.Series(merged)) > herfindahl(pd.Series(values))


def test_a_year_is_told_by_index_effective_markets_and_the_largest_shares() -> None:
    # 50 % + 25 % + 25 %: 0.25 + 0.0625 + 0.0625 = 0.375; without the US two equal markets.
    found = concentration(exports_of({2023: {"WLD": 400, "EU27": 90, "USA": 200, "CHN": 100, "GBR": 100}}), PARTNERS)
    (year,) = found.to_dict("records")
    assert year["hhi"] == pytest.approx(0.375)
    assert year["effective_markets"] == pytest.approx(1 / 0.375)
    assert year["hhi_non_us"] == pytest.approx(0.5)
    assert year["effective_markets_non_us"] == pytest.approx(2)
    assert (year["top1"], year["top3"], year["top5"]) == (0.5, 1, 1)
    assert year["partners"] == 3


def test_blocs_and_the_world_are_no_markets_of_their_own() -> None:
    countries: dict[str, float] = {"USA": 6, "CHN": 2, "GBR": 2}
    alone, beside = exports_of({2023: countries}), exports_of({2023: {**countries, "EU27": 5, "WLD": 10}})
    pd.testing.assert_frame_equal(concentration(alone, PARTNERS), concentration(beside, PARTNERS))


def test_a_country_with_exports_of_zero_counts_as_no_market() -> None:
    found = concentration(exports_of({2023: {"USA": 50, "CHN": 50, "GBR": 0}}), PARTNERS)
    assert found.loc[0, "partners"] == 2
    assert found.loc[0, "hhi"] == 0.5


def test_each_year_is_counted_by_itself() -> None:
    found = concentration(exports_of({2022: {"USA": 1, "CHN": 1}, 2023: {"USA": 1, "CHN": 1, "GBR": 2}}), PARTNERS)
    assert found["period"].tolist() == [2022, 2023]
    assert found["hhi"].tolist() == pytest.approx([0.5, 0.375])


def test_rows_of_no_measure_are_refused() -> None:
    with pytest.raises(MixedMeasures):
        concentration(Exports(pd.DataFrame({"period": [2023], "partner_code": ["USA"], "value": [1.0]})), PARTNERS)


def test_canada_is_far_less_concentrated_without_the_united_states() -> None:
    found = concentration(curated().exports(GOODS_INDUSTRIES), curated().partners)
    assert (found["hhi"] > 0.5).all()
    assert (found["hhi_non_us"] < 0.1).all()
    assert (found["partners"] > 190).all()


# The chart


def concentration_drawn(spread: str, language: Language = "en", tables: TradeTables | None = None) -> Chart:
    """The chart on a desktop, told one way."""
    return concentration_chart(tables or curated(), wording=wording_for(language), style=Style(), spread=spread)


@pytest.mark.parametrize(
    ("spread", "language", "title"),
    [
        ("hhi", "en", "In 2023, the concentration index was 0.597 including the United States and 0.064 excluding it (1 = a single market)"),
        ("hhi", "fr", "En 2023, l’indice de concentration était de 0,597 avec les États-Unis et de 0,064 sans eux (1 = un seul marché)"),
        ("top", "en", "In 2023, the largest partner took 77.0% of domestic goods exports, the three largest 83.4% and the five largest 86.6%"),
        ("top", "fr", "En 2023, le premier partenaire représentait 77,0 % des exportations nationales de biens; les trois premiers, 83,4 %; les cinq premiers, 86,6 %"),
    ],
)  # fmt: skip
def test_the_title_tells_the_latest_year_of_what_is_drawn(spread: str, language: Language, title: str) -> None:
    assert concentration_drawn(spread, language).caption.title.replace("\u00a0", " ") == title


@pytest.mark.parametrize(
    ("spread", "columns"),
    [
        ("markets", ["effective_markets_non_us"]),
        ("hhi", ["hhi", "hhi_non_us"]),
        ("top", ["top5", "top3", "top1"]),
    ],
)
def test_two_measures_are_two_lines_that_are_never_joined(spread: str, columns: list[str]) -> None:
    lines = concentration_drawn(spread).figure.data
    assert len(lines) == 2 * len(columns)
    imf, goods = concentration_of(curated(), "imf"), concentration_of(curated(), "goods")
    for first, second, column in zip(lines[::2], lines[1::2], columns, strict=True):
        assert list(first.y) == imf[column].tolist()
        assert list(second.y) == goods[column].tolist()
        assert (first.mode, second.mode) == ("lines", "lines+markers")


@pytest.mark.parametrize("spread", ["markets", "hhi", "top"])
def test_a_year_that_a_measure_lacks_breaks_its_line(spread: str) -> None:
    rows = curated()["exports_annual_usd"]
    kept = rows.loc[rows["year"] != 2010]
    tables = replace(curated(), frames={**curated().frames, "exports_annual_usd": kept}, version="without 2010")
    line = concentration_drawn(spread, tables=tables).figure.data[0]
    at = dict(zip(line.x, line.y, strict=True))
    assert (at[2010], line.connectgaps) == (None, False)
    assert at[2009] is not None and at[2011] is not None


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_labels_of_lines_that_lie_close_stand_a_line_apart(width: int) -> None:
    drawn = concentration_chart(curated(), wording=wording_for("fr"), style=Style(width), spread="top")
    axis, size = drawn.figure.layout.yaxis.range, Style(width).label_size
    plot = drawn.figure.layout.height - drawn.figure.layout.margin.t - drawn.figure.layout.margin.b
    labels = [n for n in drawn.figure.layout.annotations if n.xanchor == "left" and not n.name]
    places = sorted((n.y - axis[0]) / (axis[1] - axis[0]) * plot + n.yshift for n in labels)
    assert [n.text.split("\u00a0:")[0] for n in labels] == ["5 premiers", "3 premiers", "Premier"]
    assert min(b - a for a, b in pairwise(places)) >= size


@pytest.mark.parametrize("spread", ["markets", "hhi", "top"])
def test_the_presenter_gets_the_concentration_chart_of_the_overview_told_as_chosen(spread: str) -> None:
    app = run_page(PAGES[0], present="1", chart="concentration", spread=spread)
    (chart,) = app.get("plotly_chart")
    assert chart.proto.alt == concentration_drawn(spread).alt


def test_the_overview_shows_what_the_address_chooses_and_an_unknown_chart_is_the_path() -> None:
    alts = [chart.proto.alt for chart in run_page(PAGES[0], spread="hhi").get("plotly_chart")]
    assert any("concentration index was 0.597 including the United States" in alt for alt in alts)
    (path,) = run_page(PAGES[0], present="1", chart="nothing").get("plotly_chart")
    assert "the path to doubling by 2035" in path.proto.alt


def test_the_largest_share_is_the_us_share_of_the_world_total() -> None:
    # 87.46% of the sum of countries, but 87.45% of the world row: the profile of the United States says 87.4%.
    found = concentration_of(curated(), "imf").set_index("period")
    exports = curated().exports(USD_IMF)
    values = exports.loc[exports["period"] == 2000].set_index("partner_code")["value"]
    assert found.loc[2000, "top1"] == values["USA"] / values["WLD"]
    assert wording_for("en").percent(found.loc[2000, "top1"]).startswith("87.4")


def test_the_markets_of_some_partners_are_at_most_those_of_their_squared_shares() -> None:
    # Outside the United States 110 of 200: China 45 and Japan 15; 1 / (0.409 ** 2 + 0.136 ** 2) = 5.378.
    found = most_markets(small_trade(), "principal")
    assert found[2025] == pytest.approx(1 / ((45 / 110) ** 2 + (15 / 110) ** 2))
