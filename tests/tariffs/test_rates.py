"""Three rates: each number keeps its month, publisher and vintage, and no line joins two of them."""

import re
from typing import Any

import pandas as pd
import pytest

from components.drawing.style import PHONE, Style
from components.tariffs.figures.three_rates import three_rates_chart
from components.tariffs.rate_words import claims_sentence, rates_table, why_html
from data import TradeTables
from data.indicators.tariffs.rates import (
    COLLECTED,
    STATUTORY,
    claim_series,
    every_series,
    headline_rates,
    latest_point,
    rate_series,
)
from data.wording import LANGUAGES, Language, wording_for
from tests.drawing.figure_tellers import title_lines
from tests.small_tables import curated


def rate(
    month: str, value: float, publisher: str = "Bank", published: str = "2026-01-28", **columns: Any
) -> dict[str, Any]:
    """A published average rate of the United States on Canada."""
    plain = {
        "rate_id": f"{publisher}-{published}-{month}", "imposed_by": "USA", "imposed_on": "CAN", "concept": STATUTORY, "reference_month": month,
        "period_precision": "month", "value_pct": value, "publisher_en": publisher, "publisher_fr": publisher, "published": published,
        "source_id": "bank", "confidence": "official", "note_en": None, "note_fr": None,
    }  # fmt: skip
    return plain | columns


def tables(*rows: dict[str, Any]) -> TradeTables:
    """Tables that hold these rates only."""
    return TradeTables({"average_tariff_rates": pd.DataFrame(list(rows))}, repr(rows))


def test_two_publishers_and_two_vintages_of_one_are_three_series() -> None:
    made = tables(
        rate("2025-07", 4.4), rate("2025-10", 5.9), rate("2025-07", 4.8, published="2025-07-30"), rate("2025-08", 7, "BMO")
    )  # fmt: skip
    found = {(s.publisher_en, s.published): [p.value_pct for p in s.points] for s in rate_series(made, "USA", "CAN")}
    assert found == {("Bank", "2026-01-28"): [4.4, 5.9], ("Bank", "2025-07-30"): [4.8], ("BMO", "2026-01-28"): [7]}


def test_two_concepts_of_one_publisher_are_never_one_series() -> None:
    made = tables(rate("2025-07", 4.4), rate("2025-08", 2.4, concept=COLLECTED))
    assert [(s.concept, len(s.points)) for s in rate_series(made, "USA", "CAN")] == [(STATUTORY, 1), (COLLECTED, 1)]


def test_the_latest_number_is_that_of_the_latest_month_and_of_the_newest_vintage() -> None:
    made = tables(
        rate("2025-07", 4.8, published="2025-07-30"), rate("2025-07", 4.4), rate("2025-06", 3, published="2026-05-01")
    )
    found = latest_point(rate_series(made, "USA", "CAN"), STATUTORY)
    assert found is not None
    assert found[1].value_pct == 4.4
    assert latest_point(rate_series(made, "USA", "CAN"), COLLECTED) is None


def test_a_direction_without_numbers_has_no_series() -> None:
    assert rate_series(curated(), "CHN", "CAN") == ()


def test_headline_rates_are_those_in_force_and_a_ban_has_none() -> None:
    found = headline_rates(curated(), "USA", "CAN")
    assert found is not None
    assert (found.least, found.most, found.without_rate) == (10, 100, 1)


def test_canadas_measures_on_every_origin_are_not_counted_as_measures_on_the_united_states() -> None:
    found = headline_rates(curated(), "CAN", "USA")
    assert found is not None
    assert (found.least, found.most) == (15, 50)


def chart(language: Language = "en", style: Style | None = None, by: str = "USA", on: str = "CAN") -> Any:
    """The chart of a direction."""
    return three_rates_chart(
        curated(), wording=wording_for(language), style=style or Style(), imposed_by=by, imposed_on=on
    )


def test_every_series_is_a_trace_of_its_own_and_every_number_a_point() -> None:
    estimates = [t for t in chart().figure.data if t.name != "headline"]
    assert len(estimates) == len(every_series(curated(), "USA", "CAN")) == 10
    assert sum(len(t.x) for t in estimates) == 13 + 14  # published rates, and months of CUSMA claims
    for trace in estimates:
        assert len(trace.x) == 1 or "lines" in trace.mode


def test_the_bank_of_canadas_newest_vintage_is_joined_and_its_older_one_stands_alone() -> None:
    traces = {t.name: t for t in chart().figure.data}
    assert list(traces["average_statutory Bank of Canada 2026-01-28"].y) == [0.1, 4.4, 5.9, 5.8]
    assert list(traces["average_statutory Bank of Canada 2025-07-30"].y) == [4.8]


def test_the_title_tells_the_three_rates_with_their_months() -> None:
    assert chart().caption.title == (
        "US duties on Canadian goods: 10% to 100% by product (9 October 2026), 5.8% on average (January 2026), 2.4% collected (June 2025)"
    )
    assert (
        "Publishers of the figures in the title: Bank of Canada and US Census Bureau, computed by RBC."
        in chart().caption.subtitle
    )


def test_the_title_of_a_direction_without_a_collected_rate_says_so() -> None:
    assert chart(by="CAN", on="USA").caption.title == (
        "Canada’s duties on US goods: 15% to 50% by product (9 October 2026), 1.2% on average (January 2026), no collected rate available"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("confidence", [("official",), ("press",), ("official", "secondary", "press", "unverified")])
def test_the_title_of_the_confidences_chosen_names_them_and_at_most_three_rates(
    language: Language, confidence: tuple[str, ...]
) -> None:
    wording = wording_for(language)
    drawn = three_rates_chart(
        curated(), wording=wording, style=Style(), imposed_by="USA", imposed_on="CAN", confidence=confidence
    )
    title = drawn.caption.title
    assert all(wording.code("confidence", level).lower() in title for level in confidence)
    assert wording("rates-part-no-collected") not in title  # left out is not the same as missing
    assert title_lines(drawn) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("style", [Style(), Style(PHONE)])
def test_canada_on_the_united_states_has_no_panel_of_duty_free_goods(language: Language, style: Style) -> None:
    drawn = chart(language, style, "CAN", "USA")
    assert "yaxis3" not in drawn.figure.to_dict()["layout"]
    notes = drawn.figure.layout.to_plotly_json()["annotations"]
    assert not any("■" in note["text"] for note in notes)


def test_a_revised_table_changes_title_picture_and_text_table() -> None:
    made = curated()
    rows = made["average_tariff_rates"].copy()
    rows.loc[rows["rate_id"] == "boc-2026-01-us-can-2026-01", "value_pct"] = 6.6
    revised = TradeTables({**made.frames, "average_tariff_rates": rows}, "revised")
    drawn = three_rates_chart(revised, wording=wording_for("en"), style=Style(), imposed_by="USA", imposed_on="CAN")
    assert "6.6% on average (January 2026)" in drawn.caption.title
    assert 6.6 in {y for t in drawn.figure.data for y in t.y}
    assert any(row[2] == "6.6%" for row in drawn.table.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_table_names_vintage_publisher_confidence_and_source(language: Language) -> None:
    wording = wording_for(language)
    table = rates_table(curated(), "USA", "CAN", wording)
    assert len(table.rows) == 1 + 13 + 14
    for row in table.rows[1:]:
        assert all(row)
        assert row[5] in {wording.code("confidence", c) for c in ("official", "press")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_of_words_links_its_sources(language: Language) -> None:
    html = why_html(curated(), "USA", "CAN", wording_for(language))
    assert html.count("<dt>") == 6
    assert "https://" in html


# Claims of CUSMA: 13,161.74 of 38,148.4 is 34.50 %, 28,045.69 of 31,568.62 is 88.84 %, 24,103.37 of 28,778.48 is 83.75 %


def test_the_share_that_claimed_cusma_is_that_worked_out_by_hand() -> None:
    series = claim_series(curated(), "USA", "CAN")
    shares = {p.month: p.value_pct for s in series for p in s.points}
    assert len(shares) == 14
    assert [(s.points[0].month, s.points[-1].month) for s in series] == [("2025-01", "2025-12"), ("2026-01", "2026-02")]
    assert (shares["2025-01"], shares["2025-06"], shares["2025-12"], shares["2026-02"]) == (34.5, 57.3, 88.8, 83.8)


def test_claims_are_of_us_imports_from_canada_only() -> None:
    assert claim_series(curated(), "CAN", "USA") == ()
    assert claims_sentence(curated(), "CAN", "USA", wording_for("en")) == ""


def test_a_sentence_says_how_far_claims_rose_and_which_months_are_apart() -> None:
    # 2025 sums 20,130 tariff lines and 2026 only 9,192.
    said = claims_sentence(curated(), "USA", "CAN", wording_for("en"))
    assert said.startswith(
        "The share of US imports from Canada with a CUSMA claim went from 34.5% in January 2025 to 88.8% in December 2025. "
        "The share of 83.8% in February 2026 is shown separately. "
    )
    assert "9,192" in said
    french = claims_sentence(curated(), "USA", "CAN", wording_for("fr")).replace("\u00a0", " ")
    assert (
        "de 34,5 % en janvier 2025 à 88,8 % en décembre 2025. Le chiffre de février 2026 (83,8 %) est présenté"
        in french
    )


def test_claims_have_a_panel_of_their_own_from_zero_to_a_hundred() -> None:
    axis = chart().figure.layout.yaxis4
    assert list(axis.tickvals) == [0, 50, 100]
    claims, apart = (t for t in chart().figure.data if t.name.startswith("cusma_claims"))
    assert (claims.yaxis, apart.yaxis) == ("y4", "y4")
    assert [text for text in claims.text if text] == ["34.5%", "57.3%", "86%", "88.8%"]
    assert list(apart.y) == [82.8, 83.8]  # no line leads to them from the months of 2025


def test_claims_follow_the_confidence_chosen() -> None:
    assert claim_series(curated(), "USA", "CAN", ("press",)) == ()


def test_a_rate_is_labelled_with_the_goods_that_it_is_charged_on() -> None:
    chart = three_rates_chart(curated(), wording=wording_for("en"), style=Style(), imposed_by="USA", imposed_on="CAN")
    said = [re.sub("<[^>]+>", " ", note.text) for note in chart.figure.layout.annotations]
    assert "100%: drones and patented medicines" in said
    assert any(text.startswith("50%: aluminum, steel and ") for text in said)
    assert not any(text.startswith("25%: aluminum") for text in said)  # most of it is charged 50%


def test_only_figures_that_a_direction_has_are_explained() -> None:
    american, canadian = (why_html(curated(), *pair, wording_for("en")) for pair in (("USA", "CAN"), ("CAN", "USA")))
    for term in ("Collected rate", "Duty-free share", "Share with a CUSMA claim"):
        assert f"<dt>{term}</dt>" in american and f"<dt>{term}</dt>" not in canadian
    assert "<dt>Average statutory rate</dt>" in canadian


def test_a_list_that_is_named_by_its_rate_is_named_without_it_beside_the_rate() -> None:
    chart = three_rates_chart(curated(), wording_for("en"), Style(), imposed_by="CAN", imposed_on="USA")
    said = [note.text for note in chart.figure.layout.annotations if note.text.startswith("15%: ")]
    assert said and all("(15%)" not in text for text in said)
