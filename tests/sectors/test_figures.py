"""Sectors in the picture and in words: where bubbles and labels stand, what is named, what the lists say."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing.style import PHONE, Style
from components.sectors.bubbles import Bubble, BubbleRow, bands_of, labels_of, radius_of, side_by_side, swarm
from components.sectors.figures.dependence import sector_dependence_chart
from components.sectors.figures.gold_energy import sector_gold_energy_chart
from components.sectors.lists import apart_words, flow_words, general_words, sector_duties_html
from data import TradeTables
from data.indicators.sectors.points import (
    SectorPeriod,
    exports_to_us,
    period_of,
    periods_of,
    sector_periods,
    sector_points,
)
from data.wording import LANGUAGES, Language, wording_for
from tests.sectors.small_sectors import MAY
from tests.small_tables import curated, with_rows

# Where bubbles and labels stand


def test_four_times_the_value_is_twice_the_radius() -> None:
    assert radius_of(4, 16, 20) == 10


def test_rows_share_the_height_in_the_order_given() -> None:
    assert bands_of([("50", 1), ("none", 3)], 80) == [BubbleRow("50", 60, 80), BubbleRow("none", 0, 60)]


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.lists(st.tuples(st.floats(0, 600), st.floats(2, 30)), min_size=1, max_size=25))
def test_a_swarm_keeps_the_shares_and_the_row_and_no_label_covers_another(spots: list[tuple[float, float]]) -> None:
    band = BubbleRow("none", 0, 200)
    bubbles = [Bubble(str(n), "none", x, 100, r, f"Sector number {n}") for n, (x, r) in enumerate(spots)]
    placed = swarm(bubbles, band)
    assert {(b.code, b.x, b.radius) for b in placed} == {(b.code, b.x, b.radius) for b in bubbles}
    assert all(b.y - b.radius >= 0 and b.y + b.radius <= 200 for b in placed)
    labels = labels_of(placed, [band], right=600, size=12, widest={"none": 90}, far=frozenset())
    for n, a in enumerate(labels):
        assert a.left >= 0 and a.left + a.width <= 600
        for b in labels[n + 1 :]:
            apart = (
                a.left + a.width <= b.left
                or b.left + b.width <= a.left
                or a.low + a.height <= b.low
                or b.low + b.height <= a.low
            )
            assert apart


def test_bubbles_without_a_share_stand_side_by_side_and_never_on_one_spot() -> None:
    bubbles = [Bubble(str(n), "none", 0, 0, 10, "x") for n in range(7)]
    placed = side_by_side(bubbles, BubbleRow("none", 0, 100), left=0, width=300)
    assert len({(b.x, b.y) for b in placed}) == 7


# The figures


def chart(flow: str, code: str, language: Language = "en", style: Style | None = None) -> Any:
    """The chart of dependence of one flow and period."""
    period = period_of(curated(), flow, code)
    return sector_dependence_chart(curated(), wording=wording_for(language), style=style or Style(), period=period)  # type: ignore[arg-type]


def test_every_sector_is_one_bubble_and_one_row_of_the_table() -> None:
    for period in sector_periods(curated()):
        drawn = chart(period.flow, period.code)
        codes = [code for trace in drawn.figure.data for code in trace.customdata]
        assert sorted(codes) == sorted(p.sector_id for p in sector_points(curated(), period))
        assert len(drawn.table.rows) == len(codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_flow_stands_in_the_subtitle_the_table_and_every_hover(language: Language) -> None:
    wording = wording_for(language)
    for flow in ("domestic_exports", "total_exports"):
        word, drawn = wording.code("flow", flow), chart(flow, "", language)
        assert word in drawn.caption.subtitle
        assert {row[1] for row in drawn.table.rows} == {word}
        assert all(word in text for trace in drawn.figure.data for text in trace.hovertext)


def test_the_title_counts_what_is_in_sectors_under_a_duty() -> None:
    assert chart("domestic_exports", "2026-05").caption.title == (
        "Sectors wholly or partly under a sector-specific US tariff made up 24.9% of the 51 sectors’ domestic exports to the US; "
        "wholly under one, 3.0% (May 2026)"
    )  # in full: 347.6, 713.3 and 195.7 of 41,247 C$ million (groups 312, 321 and 327)
    assert chart("domestic_exports", "2026-05", "fr").caption.title.replace("\u00a0", " ") == (
        "Secteurs visés au moins en partie par des droits sectoriels : 24,9 % des exportations nationales des 51 secteurs vers les É.\u2011U.; "
        "en totalité : 3,0 % (mai 2026)"
    )
    assert chart("domestic_exports", "2024").caption.title.startswith("Sectors subject in part to ")
    assert chart("total_exports", "2025").caption.title == (
        "In each of 4 sectors wholly or partly under a sector-specific US tariff, the United States took 83.1% to 90.9% of total exports (2025)"
    )
    assert "Grey" not in chart("total_exports", "2025").caption.subtitle  # each of the four is under a duty
    assert "(39 of 51 sectors)" in chart("domestic_exports", "2026-05").caption.subtitle  # 51 less 12 under a duty


def test_a_duty_last_confirmed_before_its_first_day_is_said_not_to_be_confirmed() -> None:
    # Patented medicines of companies not listed, and drones: planned for 29 and 3 September 2026, last confirmed on 21 August.
    english, french = wording_for("en"), wording_for("fr")
    listed = sector_duties_html(curated(), MAY, english)
    assert "100% on patented medicines (start not confirmed)</td><td>29 September 2026, planned</td>" in listed
    assert "100% on patented medicines (listed goods)</td><td>31 July 2026</td>" in listed
    assert listed.count("not confirmed") == 1
    assert "100 % (début non confirmé)" in sector_duties_html(curated(), MAY, french).replace("\u00a0", " ")
    assert "100% on drones (start not confirmed)" in general_words(curated(), MAY, english)[0]
    medicines = next(row for row in chart("domestic_exports", "2026-05").table.rows if "medicin" in row[6])
    assert medicines[6].count("not confirmed") == 1 and "not confirmed" not in medicines[8]
    assert all(p.scheduled == () or all(d.started for d in p.scheduled) for p in sector_points(curated(), MAY))


def test_months_take_their_preposition_inside_a_french_sentence_only() -> None:
    drawn = chart("total_exports", "2026-01_2026-07", "fr")
    assert drawn.caption.title == (
        "Part des États-Unis dans les exportations totales de quatre secteurs, tous visés, au moins en partie, par des droits de douane sectoriels "
        "américains\u00a0: de 80,3\u00a0% à 89,1\u00a0% (de janvier à juillet 2026)"
    )
    assert {row[2] for row in drawn.table.rows} == {"janvier à juillet 2026"}


def test_the_words_on_a_flow_count_the_sectors_that_the_tables_hold() -> None:
    assert "Monthly data cover 51 sectors" in flow_words(curated(), MAY, wording_for("en"))
    rows = curated()["exports_by_sector"]
    two = rows.loc[(rows["flow"] == "total_exports") & rows["sector_id"].isin(["steel", "softwood"])]
    fewer = TradeTables({**curated().frames, "exports_by_sector": two}, "two sectors")
    months = SectorPeriod("2026-07", "2026-01", "total_exports")
    assert "For this type of exports, the data cover 2 sectors: lumber, iron and steel. " in flow_words(
        fewer, months, wording_for("en")
    )


def test_the_words_on_a_flow_compare_the_sectors_with_all_exports_to_the_united_states() -> None:
    # The 51 sectors: 41,247 of 51,830 C$ million in May 2026; all sections of 2014 without the months of that year.
    said = flow_words(curated(), MAY, wording_for("en")).replace("\u00a0", " ")
    assert said.endswith("made up C$41.3 billion of the C$51.8 billion of total goods exports to the United States, re-exports included (May 2026).")  # fmt: skip
    assert "41,3 G$ CA sur 51,8 G$ CA d’exportations totales" in flow_words(curated(), MAY, wording_for("fr")).replace("\u00a0", " ")  # fmt: skip
    year = SectorPeriod("2014-12", "2014-01", "domestic_exports")
    assert exports_to_us(curated(), year) == pytest.approx(405_000, rel=0.05)
    assert exports_to_us(curated(), SectorPeriod("2030-01", "2030-01", "domestic_exports")) is None


def test_the_subtitle_dates_exports_that_are_older_than_the_newest_release() -> None:
    rows = curated()["exports_by_sector"]
    older = rows.assign(as_of=rows["as_of"].where(rows["period_to"] != "2026-05", "2026-07-07"))
    tables = with_rows("exports_by_sector", older)
    for period, dated in ((MAY, True), (SectorPeriod("2026-07", "2026-01", "total_exports"), False)):
        drawn = sector_dependence_chart(tables, wording=wording_for("en"), style=Style(), period=period)
        assert drawn.caption.subtitle.endswith("Exports: data of 7 July 2026, which later releases may have revised.") == dated  # fmt: skip


def test_a_period_without_world_totals_has_no_axis_of_shares() -> None:
    drawn = chart("domestic_exports", "2024")
    texts = [note.text for note in drawn.figure.layout.annotations]
    assert "100%" in " ".join(texts)  # a row of rates
    assert wording_for("en")("sectors-axis") not in texts
    assert {row[5] for row in drawn.table.rows} == {"Not available"}


def test_every_sector_under_a_rate_is_named_in_the_picture() -> None:
    drawn = chart("total_exports", "2025")
    words = " ".join(str(note.text).replace("<br>", " ") for note in drawn.figure.layout.annotations)
    for name in ("Iron and steel", "Aluminum", "Vehicles and parts", "Lumber"):
        assert name in words


@pytest.mark.parametrize("style", [Style(), Style(PHONE)])
@pytest.mark.parametrize("apart", ["months", "products", "years"])
def test_bars_of_gold_and_energy_hold_the_numbers_of_the_table(apart: str, style: Style) -> None:
    drawn = sector_gold_energy_chart(curated(), wording=wording_for("en"), style=style, apart=apart)
    bars = {trace.name: dict(zip(trace.customdata, trace.y, strict=True)) for trace in drawn.figure.data}
    if apart == "months":
        assert bars["non_us gold"]["2026-07"] == pytest.approx(6290.173)
        assert "us energy" not in bars
    elif apart == "years":
        assert not any(name.startswith("non_us") for name in bars)
        assert bars["us energy"]["2014"] == pytest.approx(127471.9)
    else:
        assert bars["non_us energy"]["2026-05"] == pytest.approx(20594.936 - 16597.813)
    if apart == "months":  # the picture has the latest, the table every month since January 2019 to either side
        assert len(drawn.table.rows) == 2 * 91
        assert len(bars["us rest"]) == (7 if style.phone else 13)
        return
    assert len(drawn.table.rows) == sum(len(part) for name, part in bars.items() if name.endswith("rest"))


# Words and lists


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_duties_has_a_source_a_reason_and_two_confidences_each(language: Language) -> None:
    wording = wording_for(language)
    html = sector_duties_html(curated(), periods_of(curated(), "total_exports")[0], wording)
    assert html.count("<tr>") == 1 + 9  # head; steel 2, aluminum 2, lumber 2, autos 2, parts 1
    assert html.count("rel=") == 9
    assert wording("sectors-match-reason").replace("’", "’") in html


def test_text_of_the_tables_is_escaped_in_the_list() -> None:
    made = curated()
    hostile = made["sector_product_groups"].assign(reason_en="<script>alert(1)</script>")
    html = sector_duties_html(
        TradeTables({**made.frames, "sector_product_groups": hostile}, "hostile"), MAY, wording_for("en")
    )
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_what_no_sector_shows_is_said_and_the_two_duties_on_lumber_are_not_added() -> None:
    general, lumber = general_words(curated(), MAY, wording_for("en"))
    assert "10% on all goods (without CUSMA treatment)" in general
    assert "50% on copper" in general  # matched to a section only, which the months do not have
    assert "steel" not in general
    assert "35.16% and 10%" in lumber
    assert "45.16" not in lumber


def test_exports_outside_the_united_states_grew_less_without_gold() -> None:
    known, unknown = apart_words(curated(), "months", wording_for("en"))
    assert "12 months to July" in known and "+27.4% with precious metals and +14.0% without" in known
    assert "energy" in unknown
