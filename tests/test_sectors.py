"""Sectors: shares only where the world is known, duties told one by one, gold and energy set apart without guessing."""

from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.figures.sector_dependence import sector_dependence_chart
from components.figures.sector_gold_energy import sector_gold_energy_chart
from components.sector_lists import apart_words, duties_html, flow_words, general_words
from components.sector_places import Band, Bubble, bands_of, labels_of, radius_of, side_by_side, swarm
from components.style import PHONE, Style
from components.wording import LANGUAGES, Language, wording_for
from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED
from data.indicators.sector_shares import energy_by_year, gold_by_month, parts_by_products
from data.indicators.sectors import SectorPeriod, period_of, periods_of, sector_periods, sector_points
from tests.small_tables import curated

MAY = SectorPeriod("2026-05", "2026-05", "domestic_exports")


def exports(sector: str, us: float, world: float | None, **columns: Any) -> dict[str, Any]:
    """Exports of one sector in May 2026, C$ millions."""
    plain = {
        "period_from": "2026-05",
        "period_to": "2026-05",
        "flow": "domestic_exports",
        "source_id": "statcan",
        "as_of": "2026-07-07",
    }
    values = {"sector_id": sector, "exports_us_cad_millions": us, "exports_world_cad_millions": world}
    return plain | values | {"confidence": "official", "note_id": None} | columns


def measure(group: str, rate: float | None, **columns: Any) -> dict[str, Any]:
    """A US measure on Canadian goods, in force since 2025."""
    plain = {
        "measure_id": f"{group}-{rate}", "imposed_by": "USA", "imposed_on": "CAN", "product_group": group, "preference_rule": "all",
        "rate_pct": rate, "announced_on": pd.Timestamp("2025-01-01"), "effective_from": pd.Timestamp("2025-02-01"), "effective_to": pd.NaT,
        "status": "in_force", "as_of": pd.Timestamp("2026-10-09"), "source_id": "whitehouse", "confidence": "official",
    }  # fmt: skip
    return plain | columns


def match(sector: str, group: str, extent: str = "all") -> dict[str, Any]:
    """A product group that belongs to a sector."""
    reasons = {"reason_en": "Same.", "reason_fr": "Le même.", "confidence": "secondary"}
    return {"sector_id": sector, "product_group": group, "extent": extent} | reasons


def tables(rows: list[dict[str, Any]], measures: list[dict[str, Any]], matches: list[dict[str, Any]]) -> TradeTables:
    """Small tables with a version of their own."""
    sectors = pd.DataFrame(
        {"sector_id": ["steel", "oil", "gold", "wood"], "family": ["metals", "energy", "gold", "wood"], "name_en": "", "name_fr": ""}
    )  # fmt: skip
    frames = {
        "exports_by_sector": pd.DataFrame(rows), "tariff_measures": pd.DataFrame(measures),
        "sector_product_groups": pd.DataFrame(matches), "sectors": sectors,
    }  # fmt: skip
    return TradeTables(frames, repr((rows, measures, matches)))


STEEL = exports("steel", 30, 40)


# Shares and duties


def test_thirty_of_forty_is_a_share_of_three_quarters_and_an_unknown_world_gives_none() -> None:
    made = tables([STEEL, exports("oil", 90, None)], [measure("steel", 50)], [match("steel", "steel")])
    shares = {p.sector_id: p.us_share for p in sector_points(made, MAY)}
    assert shares == {"steel": 0.75, "oil": None}


def test_a_sector_without_a_matched_group_has_no_duty_and_not_a_duty_of_zero() -> None:
    made = tables([STEEL, exports("oil", 90, 100)], [measure("steel", 50)], [match("steel", "steel")])
    standing = {p.sector_id: (p.standing, p.rates) for p in sector_points(made, MAY)}
    assert standing == {"oil": ("none", ()), "steel": ("whole", (50.0,))}


def test_several_duties_are_kept_one_by_one_and_never_averaged_or_added() -> None:
    made = tables([STEEL], [measure("steel", 35), measure("steel", 10)], [match("steel", "steel")])
    (point,) = sector_points(made, MAY)
    assert point.rates == (35.0, 10.0)
    assert [d.rate_pct for d in point.in_force] == [35.0, 10.0]


def test_a_duty_without_a_rate_is_told_apart_from_no_duty() -> None:
    made = tables([STEEL], [measure("steel", None)], [match("steel", "steel")])
    (point,) = sector_points(made, MAY)
    assert (point.standing, point.rates) == ("unstated", ())


@pytest.mark.parametrize(
    ("columns", "extent"),
    [({"preference_rule": "non_cusma_only"}, "all"), ({}, "part")],
    ids=["goods under the agreement escape", "the group is a part of the sector"],
)
def test_a_rate_that_leaves_goods_out_is_charged_on_part(columns: dict[str, Any], extent: str) -> None:
    made = tables([STEEL], [measure("steel", 50, **columns)], [match("steel", "steel", extent)])
    assert sector_points(made, MAY)[0].standing == "part"


def test_a_duty_that_ended_or_that_another_country_pays_is_not_in_force_on_canada() -> None:
    ended = measure("steel", 25, status="replaced", effective_to=pd.Timestamp("2025-05-01"))
    elsewhere = measure("steel", 99, imposed_on="CHN")
    made = tables([STEEL], [ended, elsewhere], [match("steel", "steel")])
    assert sector_points(made, MAY)[0].in_force == ()


def test_a_duty_with_a_later_day_is_scheduled_and_not_in_force() -> None:
    later = measure("steel", 60, status="threatened", effective_from=pd.Timestamp("2027-01-01"))
    (point,) = sector_points(tables([STEEL], [measure("steel", 50), later], [match("steel", "steel")]), MAY)
    assert point.rates == (50.0,)
    assert [d.rate_pct for d in point.scheduled] == [60.0]


def test_the_order_of_rows_changes_nothing() -> None:
    rows, measures = [STEEL, exports("oil", 90, 100)], [measure("steel", 50), measure("steel", 25)]
    there = sector_points(tables(rows, measures, [match("steel", "steel")]), MAY)
    assert there == sector_points(tables(rows[::-1], measures[::-1], [match("steel", "steel")]), MAY)


def test_flows_are_never_mixed_in_a_period() -> None:
    made = tables(
        [STEEL, exports("oil", 90, 100, flow="total_exports")], [measure("steel", 50)], [match("steel", "steel")]
    )
    assert [p.sector_id for p in sector_points(made, MAY)] == ["steel"]
    assert sector_periods(made) == ()


def test_a_period_is_named_by_its_year_its_month_or_its_ends() -> None:
    codes = [SectorPeriod(last, first, "total_exports").code for first, last in (
        ("2025-01", "2025-12"), ("2026-05", "2026-05"), ("2026-01", "2026-07"))]  # fmt: skip
    assert codes == ["2025", "2026-05", "2026-01_2026-07"]
    assert period_of(curated(), "total_exports", "1066") is None


# The curated tables


def test_the_shares_of_four_sectors_in_2025_are_those_worked_out_by_hand() -> None:
    period = period_of(curated(), "total_exports", "2025")
    assert period is not None
    shares = {p.sector_id: round((p.us_share or 0) * 100, 1) for p in sector_points(curated(), period)}
    # 65190.4/71716, 7265.5/8105.2, 10343.7/12446.2, 12618.9/14308.7
    assert shares == {"autos": 90.9, "steel": 89.6, "aluminum": 83.1, "softwood": 88.2}


def test_every_share_lies_between_nothing_and_all() -> None:
    for period in sector_periods(curated()):
        for point in sector_points(curated(), period):
            assert point.us_share is None or 0 <= point.us_share <= 1


def test_every_matched_group_and_sector_is_one_that_the_other_tables_use() -> None:
    matches = curated()["sector_product_groups"]
    assert set(matches["product_group"]) <= set(curated()["tariff_measures"]["product_group"])
    assert set(matches["sector_id"]) <= set(curated()["exports_by_sector"]["sector_id"])


# Gold and energy


def test_gold_outside_the_united_states_in_july_2026_is_over_a_quarter_of_exports() -> None:
    part = next(p for p in gold_by_month(curated()) if (p.period, p.side) == ("2026-07", "non_us"))
    assert part.gold == pytest.approx(6819.5 - 529.3)
    assert round((part.share("gold") or 0) * 100, 1) == 26.5  # 6290.2 / 23716.1
    assert part.energy is None
    assert part.rest == pytest.approx(part.whole - 6290.2)


def test_the_parts_of_each_period_add_up_to_its_whole() -> None:
    for parts in (gold_by_month(curated()), parts_by_products(curated()), energy_by_year(curated())):
        assert parts
        for p in parts:
            assert (p.gold or 0) + (p.energy or 0) + p.rest == pytest.approx(p.whole)
            assert p.rest > 0


def test_energy_in_2024_is_the_energy_section_over_the_sum_of_twelve() -> None:
    last = energy_by_year(curated())[-1]
    assert (last.period, last.side, last.gold) == ("2024", "us", None)
    assert last.share("energy") == pytest.approx(170954.1 / 546601.9)


def test_gold_of_a_month_whose_totals_are_missing_is_left_out() -> None:
    gold = exports("gold", 1, 5, flow="total_exports")
    made = tables([gold], [measure("steel", 50)], [match("steel", "steel")])
    columns = ["reference_month", "partner_code", "value_cad_millions", "as_of", "source_id", "confidence", "note_id"]
    empty = pd.DataFrame(columns=[*columns, "basis", "flow", "seasonal_adjustment"])
    assert gold_by_month(TradeTables({**made.frames, MONTHLY_UNADJUSTED.table: empty}, "no months")) == ()


# Where bubbles and labels stand


def test_four_times_the_value_is_twice_the_radius() -> None:
    assert radius_of(4, 16, 20) == 10


def test_rows_share_the_height_in_the_order_given() -> None:
    assert bands_of([("50", 1), ("none", 3)], 80) == [Band("50", 60, 80), Band("none", 0, 60)]


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.lists(st.tuples(st.floats(0, 600), st.floats(2, 30)), min_size=1, max_size=25))
def test_a_swarm_keeps_the_shares_and_the_row_and_no_label_covers_another(spots: list[tuple[float, float]]) -> None:
    band = Band("none", 0, 200)
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
    placed = side_by_side(bubbles, Band("none", 0, 100), left=0, width=300)
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
        "24.9% of the listed domestic exports to the United States were in sectors under a US duty of their own (May 2026)"
    )
    assert "Grey" not in chart("total_exports", "2025").caption.subtitle  # each of the four is under a duty
    assert "(39 of 51 sectors)" in chart("domestic_exports", "2026-05").caption.subtitle  # 51 less 12 under a duty


def test_the_words_on_a_flow_count_the_sectors_that_the_tables_hold() -> None:
    assert "Months hold 51 products" in flow_words(curated(), "domestic_exports", wording_for("en"))
    rows = curated()["exports_by_sector"]
    two = rows.loc[(rows["flow"] == "total_exports") & rows["sector_id"].isin(["steel", "softwood"])]
    fewer = TradeTables({**curated().frames, "exports_by_sector": two}, "two sectors")
    assert flow_words(fewer, "total_exports", wording_for("en")).endswith(
        "hold 2 sectors on this flow: lumber, iron and steel."
    )


def test_a_period_without_world_totals_has_no_axis_of_shares() -> None:
    drawn = chart("domestic_exports", "2024")
    texts = [note.text for note in drawn.figure.layout.annotations]
    assert "100%" in " ".join(texts)  # a row of rates
    assert wording_for("en")("sectors-axis") not in texts
    assert {row[5] for row in drawn.table.rows} == {"Not known"}


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
        assert bars["non_us gold"]["2026-07"] == pytest.approx(6290.2)
        assert "us energy" not in bars
    elif apart == "years":
        assert not any(name.startswith("non_us") for name in bars)
        assert bars["us energy"]["2014"] == pytest.approx(127471.9)
    else:
        assert bars["non_us energy"]["2026-05"] == pytest.approx(20594.936 - 16597.813)
    assert len(drawn.table.rows) == sum(len(part) for name, part in bars.items() if name.endswith("rest"))


# Words and lists


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_duties_has_a_source_a_reason_and_two_confidences_each(language: Language) -> None:
    wording = wording_for(language)
    html = duties_html(curated(), periods_of(curated(), "total_exports")[0], wording)
    assert html.count("<tr>") == 1 + 9  # head; steel 2, aluminum 2, lumber 2, autos 2, parts 1
    assert html.count("rel=") == 9
    assert wording("sectors-match-reason").replace("’", "’") in html


def test_text_of_the_tables_is_escaped_in_the_list() -> None:
    made = curated()
    hostile = made["sector_product_groups"].assign(reason_en="<script>alert(1)</script>")
    html = duties_html(
        TradeTables({**made.frames, "sector_product_groups": hostile}, "hostile"), MAY, wording_for("en")
    )
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_what_no_sector_shows_is_said_and_the_two_duties_on_lumber_are_not_added() -> None:
    general, lumber = general_words(curated(), wording_for("en"))
    assert "10% on all goods (outside CUSMA)" in general
    assert "steel" not in general
    assert "35.16% and 10%" in lumber
    assert "45.16" not in lumber


def test_exports_outside_the_united_states_grew_less_without_gold() -> None:
    known, unknown = apart_words(curated(), "months", wording_for("en"))
    # 23716.1/15835.9 - 1; (23716.1-6290.2)/(15835.9-2687.0) - 1
    assert "+49.8% with gold and +32.5% without" in known
    assert "energy" in unknown
