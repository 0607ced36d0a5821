"""The charts of the agreements page, in both languages."""

from itertools import pairwise

import pytest

from components.agreements.figures.before_and_after import before_and_after_chart
from components.agreements.figures.coverage import agreement_coverage_chart, long_run_sentence
from components.agreements.figures.timeline import agreement_timeline_chart
from components.drawing.style import LIGHT, PHONE, Style
from data.indicators.agreements.choice import AgreementChoice
from data.indicators.agreements.coverage import CLASSES
from data.indicators.agreements.entries import entries, usual
from data.wording import LANGUAGES, Language, wording_for
from tests.agreements.drawn_agreements import STYLE, timeline, traces
from tests.small_tables import curated, with_rows

EN, FR = wording_for("en"), wording_for("fr")


# Timeline


def test_the_title_counts_the_agreements_by_stage() -> None:
    assert timeline().caption.title == (
        "Trade agreements: 15 in force, 3 signed or concluded, 7 in negotiation, including 1 with no milestone since 2017"
    )
    assert timeline(language="fr").caption.title.startswith(
        "Accords commerciaux\u00a0: 15 en vigueur, 3 conclus ou signés, 7 en négociation"
    )


def test_a_timeline_of_superseded_agreements_alone_counts_them() -> None:
    drawn = agreement_timeline_chart(
        curated(), wording=EN, style=STYLE, choice=AgreementChoice(stages=("superseded",)), reach="all"
    )
    assert drawn.caption.title == "Trade agreements: 2 superseded"


@pytest.mark.parametrize(("style", "rows"), [(STYLE, 30 + 6 * 0.45), (Style(PHONE), 30 + 6)])
def test_headings_stand_beside_the_first_lane_and_over_it_on_a_phone(style: Style, rows: float) -> None:
    drawn = agreement_timeline_chart(curated(), wording=EN, style=style, choice=AgreementChoice(), reach="2000")
    assert drawn.figure.layout.yaxis.range[0] == pytest.approx(rows - 0.4)  # 30 lanes, 6 groups


def test_the_title_follows_the_table() -> None:
    agreements = curated()["agreements"].copy()
    agreements.loc[agreements["agreement_id"] == "indonesia-cepa", "status"] = "in_force"
    tables = with_rows("agreements", agreements)
    found = agreement_timeline_chart(tables, wording=EN, style=STYLE, choice=AgreementChoice(), reach="2000")
    assert "16 in force, 2 signed or concluded" in found.caption.title


def test_each_agreement_has_a_lane() -> None:
    assert len(timeline(AgreementChoice("all"), "all").figure.layout.yaxis.tickvals) == 46


def test_a_month_is_as_wide_as_the_month_and_a_year_as_the_year() -> None:
    wide = traces(timeline())["months and years"]
    days = {base: x / 86_400_000 for base, x in zip(wide.base, wide.x, strict=True)}
    assert days["2010-01-01"] == 365  # India, first launch
    assert days["2017-08-01"] == 31  # NAFTA renegotiation
    assert days["2022-03-01"] == 31  # India, relaunch


def test_what_is_intended_is_hollow_and_crossed_once_its_date_has_passed() -> None:
    chart = traces(timeline())
    wide = chart["months and years"]
    fills = dict(zip(wide.base, wide.marker.color, strict=True))
    assert fills["2026-09-01"] == LIGHT.ground  # Indonesia, intended for September 2026
    assert fills["2010-01-01"] == LIGHT.stage("negotiating")
    assert len(chart["passed"].x) == 4  # Indonesia, Ecuador, the Emirates, Mercosur


def test_what_lies_beyond_the_axis_stands_at_its_edge_with_its_year() -> None:
    chart = traces(timeline())
    assert [t.strip() for t in chart["beyond right"].text] == ["2036"]
    assert [t.strip() for t in chart["beyond left"].text] == ["1994"]
    assert "beyond left" not in traces(timeline(reach="all"))


def test_a_bar_turns_pale_after_the_day_on_which_the_agreement_was_last_read() -> None:
    pale = traces(timeline())["negotiating pale"]
    assert "2022-12-31" in pale.base  # Pacific Alliance
    assert pale.marker.opacity < 1


def test_a_stage_that_no_step_records_is_a_diamond_on_the_day_it_was_known() -> None:
    known = traces(timeline(AgreementChoice("investment")))["known"]
    assert len(known.x) == 7
    assert set(known.x) == {"2025-05-27"}


def test_on_a_phone_the_names_stand_over_the_lanes() -> None:
    chart = timeline(style=Style(PHONE))
    assert chart.figure.layout.yaxis.showticklabels is False
    assert "CUSMA" in {note.text for note in chart.figure.layout.annotations}


def test_the_text_table_says_what_is_intended_and_what_has_passed() -> None:
    steps = [row[3] for row in timeline().table.rows]
    assert any(s.startswith("Planned, date has passed: Announced horizon") for s in steps)
    assert any(s.startswith("Planned: Conclusion targeted by the end of 2026") for s in steps)
    assert timeline(AgreementChoice("trade", ("signed",))).caption.subtitle.endswith("Limited to: signed.")


# Coverage


def test_each_class_is_a_trace_over_every_year_of_every_series() -> None:
    chart = agreement_coverage_chart(curated(), wording=EN, style=STYLE, scope="non_us")
    assert [t.name for t in chart.figure.data] == list(CLASSES)
    assert {len(t.x) for t in chart.figure.data} == {21 + 5 + 1 + 2}
    for parts in zip(*(t.y for t in chart.figure.data), strict=True):
        assert sum(parts) == pytest.approx(1)


def test_series_stand_apart() -> None:
    x = list(agreement_coverage_chart(curated(), wording=EN, style=STYLE, scope="all").figure.data[0].x)
    gaps = [round(b - a, 6) for a, b in pairwise(x)]
    assert [n for n, gap in enumerate(gaps) if gap > 1] == [20, 25, 26]


def test_the_title_of_coverage_is_that_of_the_goods_industries() -> None:
    titles = [
        agreement_coverage_chart(curated(), wording=w, style=STYLE, scope="non_us").caption.title for w in (EN, FR)
    ]
    assert (
        titles[0]
        == "In 2023, 59.3% of domestic goods exports to non-US markets went to partners with a trade agreement in force, compared with 59.5% in 2019"
    )
    assert titles[1] == (
        "Exportations nationales de biens vers les pays autres que les États-Unis\u00a0: 59,3\u00a0% vers les partenaires d’accords en vigueur "
        "en 2023, contre 59,5\u00a0% en 2019"
    )
    assert "took 5.5% of goods exports to non-US markets in 2000 and 60.2% in 2020" in long_run_sentence(
        curated(), "non_us", wording=EN
    )


# Before and after


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_pass_through_100_and_the_comparison_is_grey_and_dashed(language: Language) -> None:
    chart = before_and_after_chart(
        curated(), wording=wording_for(language), style=STYLE, series="imf", agreements=usual(curated(), "imf")
    )
    drawn = traces(chart)
    assert set(drawn) == {"non_us", "cptpp", "ceta", "ckfta", "cefta"}
    for name in ("cptpp", "ceta", "ckfta", "cefta"):
        assert dict(zip(drawn[name].x, drawn[name].y, strict=True))[0] == 100
        assert drawn[name].connectgaps is False
    assert (drawn["non_us"].line.dash, drawn["non_us"].line.color) == ("dash", LIGHT.neutral)


def test_the_index_of_ceta_in_its_second_year() -> None:
    chart = before_and_after_chart(curated(), wording=EN, style=STYLE, series="imf", agreements=("ceta",))
    line = traces(chart)["ceta"]
    assert dict(zip(line.x, line.y, strict=True))[2] == pytest.approx(122.6, abs=0.5)
    assert None in line.y  # the series ends in 2020, three years after entry
    assert chart.caption.title == (
        "In 2020, three years after the entry into force of CETA, exports to its partners were 19% above their 2017 level; exports to all "
        "non-US markets were 4% above"
    )
    french = before_and_after_chart(curated(), wording=FR, style=STYLE, series="imf", agreements=("ceta",))
    assert french.caption.title.replace("\u00a0", " ") == (
        "En 2020, trois ans après l’entrée en vigueur de l’AECG : exportations vers ses partenaires, +19 % depuis 2017; vers tous les pays autres que les É.\u2011U., +4 %"
    )
    assert "It does not show what the agreement caused" in chart.caption.subtitle
    assert "2000 to 2020. The lines stop there" in chart.caption.subtitle


def test_every_agreement_on_offer_can_be_drawn_in_either_series() -> None:
    for series in ("imf", "principal"):
        for entry in entries(curated(), series):
            chart = before_and_after_chart(
                curated(), wording=FR, style=Style(PHONE), series=series, agreements=(entry.agreement_id,)
            )
            assert str(entry.year) in " ".join(note.text for note in chart.figure.layout.annotations)
