"""What changed the US share: the split adds up and is symmetric, contributions add up, gaps are told and never zero."""

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from components.drawing.style import PHONE, Style
from components.exports.figures.contributions import contributions_chart
from components.exports.figures.share_change import share_change_chart
from components.exports.share_change_words import gold_words, missing_words, refused, share_change_title
from data.frames import MONTHLY_UNADJUSTED
from data.indicators.exports.contributions import Contributions, contributions, contributions_of
from data.indicators.exports.decomposition import Flows, ShareSplit, share_split
from data.indicators.exports.gold import gold_partner
from data.indicators.exports.periods import (
    COUNTED,
    ImpossiblePair,
    Pair,
    by_month,
    is_period,
    pair_of,
    periods,
    possible,
    usual_pair,
)
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated, exports_of, with_rows

SEARCH = settings(deadline=None, max_examples=200, derandomize=True)
VALUE = st.floats(min_value=0.01, max_value=1e6)
FLOWS = st.builds(Flows, VALUE, VALUE)
LAST = Pair("years", "2024", "2025")
CODES = ("USA", "CHN", "GBR", "DEU", "FRA", "JPN")


def split_of(start: Flows, end: Flows) -> ShareSplit:
    return ShareSplit(start, end)


# The split


def test_when_only_us_exports_change_the_whole_change_is_theirs() -> None:
    split = split_of(Flows(60, 40), Flows(40, 40))  # 60 % to 50 %
    assert split.us_part == pytest.approx(-0.1)
    assert split.non_us_part == pytest.approx(0)
    assert split.if_us_stayed == pytest.approx(0.6)


def test_each_part_is_the_mean_of_both_orders() -> None:
    # From 60 of 100 to 40 of 100. US first: 60/100 to 40/80 is -10 points, then to 40/100 another -10.
    # Others first: 60/100 to 60/120 is -10, then to 40/100 another -10. Both parts are -10 points.
    split = split_of(Flows(60, 40), Flows(40, 60))
    assert [split.us_part, split.non_us_part] == pytest.approx([-0.1, -0.1])


def test_the_orders_differ_where_the_start_is_not_symmetric() -> None:
    # From 75 of 100 to 50 of 100. US first: 75/100 to 50/75 is -8.33 points; others first: 75/100 to 75/125 is -15.
    split = split_of(Flows(75, 25), Flows(50, 50))
    assert split.us_part == pytest.approx(((50 / 75 - 0.75) + (0.5 - 75 / 125)) / 2)  # (-8.33 - 10.00) / 2 = -9.17
    assert split.us_part == pytest.approx(-0.0916667)
    assert split.non_us_part == pytest.approx(-0.1583333)


@SEARCH
@given(FLOWS, FLOWS)
def test_the_parts_add_up_for_any_positive_values(start: Flows, end: Flows) -> None:
    split = split_of(start, end)
    assert split.us_part + split.non_us_part == pytest.approx(split.change, abs=1e-12)


@SEARCH
@given(FLOWS, FLOWS)
def test_swapped_periods_change_the_sign_of_each_part(start: Flows, end: Flows) -> None:
    there, back = split_of(start, end), split_of(end, start)
    assert there.us_part == pytest.approx(-back.us_part, abs=1e-12)
    assert there.non_us_part == pytest.approx(-back.non_us_part, abs=1e-12)


@SEARCH
@given(FLOWS, FLOWS, st.floats(min_value=0.001, max_value=1000))
def test_the_unit_does_not_matter(start: Flows, end: Flows, factor: float) -> None:
    scaled = split_of(*(Flows(f.us * factor, f.non_us * factor) for f in (start, end)))
    assert scaled.us_part == pytest.approx(split_of(start, end).us_part, abs=1e-9)


@SEARCH
@given(FLOWS, FLOWS)
def test_the_two_flows_have_mirrored_parts(start: Flows, end: Flows) -> None:
    mirrored = split_of(*(Flows(f.non_us, f.us) for f in (start, end)))
    assert mirrored.us_part == pytest.approx(-split_of(start, end).non_us_part, abs=1e-12)


def test_the_split_of_2024_to_2025_is_as_worked_out_by_hand() -> None:
    # 595,938.8 of 780,854.2 (76.32 %) to 562,698.2 of 778,004.3 (72.33 %).
    split = share_split(curated(), LAST)
    assert split.change * 100 == pytest.approx(-3.993, abs=0.001)
    assert split.us_part * 100 == pytest.approx(-1.093, abs=0.001)
    assert split.non_us_part * 100 == pytest.approx(-2.900, abs=0.001)
    assert split.if_us_stayed * 100 == pytest.approx(73.460, abs=0.001)
    assert split.if_others_stayed * 100 == pytest.approx(75.266, abs=0.001)


# Periods


def test_a_sum_to_date_needs_every_month_since_january() -> None:
    monthly = exports_of(
        {"2024-01": {"WLD": 10, "USA": 6}, "2024-02": {"WLD": 11, "USA": 7}, "2024-04": {"WLD": 12, "USA": 8}, "2025-01": {"WLD": 20, "USA": 9}},
        MONTHLY_UNADJUSTED,
    )  # fmt: skip
    sums = by_month(monthly, to_date=True)["WLD"]
    assert sums["2024-02"] == 21
    assert pd.isna(sums["2024-04"])
    assert sums["2025-01"] == 20


def test_twelve_months_start_when_the_first_twelve_are_held() -> None:
    held = periods(curated(), "sums")
    assert (held[-1], held[0]) == ("2019-12", "2026-07")


@pytest.mark.parametrize(
    ("pair", "reason"),
    [
        (Pair("years", "2025", "2024"), "order"), (Pair("years", "2024", "2024"), "order"), (Pair("years", "1990", "2025"), "start"),
        (Pair("years", "2024", "2031"), "end"), (Pair("sums", "2019-05", "2026-07"), "start"), (Pair("month", "2025-06", "2026-07"), "season"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_impossible_pair_is_refused_with_what_is_possible(pair: Pair, reason: str, language: Language) -> None:
    with pytest.raises(ImpossiblePair, match=reason):
        possible(curated(), pair)
    sentence = refused(curated(), pair, wording_for(language))
    assert periods(curated(), pair.counted)[0][:4] in sentence
    assert periods(curated(), pair.counted)[-1][:4] in sentence


@pytest.mark.parametrize("counted", COUNTED)
def test_the_usual_pair_of_every_counting_is_possible(counted: str) -> None:
    pair = usual_pair(curated(), counted)
    assert possible(curated(), pair) == pair == pair_of(curated(), counted, "", "")
    assert is_period(counted, pair.start) and is_period(counted, pair.end)


def test_a_year_is_no_period_of_months_and_a_month_none_of_years() -> None:
    assert not is_period("sums", "2024")
    assert not is_period("years", "2024-07")
    assert not is_period("sums", "2024-13")


# Contributions


def of(start: dict[str, float], end: dict[str, float], effect: str = "value", most: int = 2) -> Contributions:
    return contributions(pd.Series(start), pd.Series(end), countries=CODES, effect=effect, most=most)  # type: ignore[arg-type]


START = {"WLD": 100.0, "USA": 70.0, "CHN": 10.0, "GBR": 5.0}
END = {"WLD": 120.0, "USA": 66.0, "CHN": 22.0, "GBR": 8.0}


def test_contributions_to_exports_are_the_changes_and_the_rest_is_the_others() -> None:
    found = of(START, END)
    assert [(c.partner_code, c.amount) for c in found.named] == [("CHN", 12.0), ("USA", -4.0)]
    assert (found.others.start, found.others.end, found.others.amount) == (20.0, 32.0, 12.0)  # GBR +3, the rest +9
    assert (found.total, found.listed) == (20.0, 1)


def test_contributions_to_the_non_us_share_are_the_changes_of_the_partners_own_shares() -> None:
    found = of(START, END, "share")
    assert {c.partner_code for c in found.named} == {"CHN", "GBR"}
    assert found.total == pytest.approx((120 - 66) / 120 - 30 / 100)  # 45 % less 30 %
    assert next(c.amount for c in found.named if c.partner_code == "CHN") == pytest.approx(22 / 120 - 0.1)


def test_a_partner_without_a_figure_in_one_period_is_told_and_never_zero() -> None:
    found = of(START | {"DEU": float("nan")}, END | {"DEU": 15.0}, most=5)
    assert found.missing == ("DEU",)
    assert "DEU" not in {c.partner_code for c in found.named}
    assert sum(c.amount for c in found.named) + found.others.amount == pytest.approx(20)
    words = missing_words(
        curated(),
        contributions_of(curated(), Pair("years", "1997", "2025"), "value"),
        Pair("years", "1997", "2025"),
        wording_for("en"),
    )
    assert "Australia" in words and "Taiwan" in words


@SEARCH
@given(st.data(), st.sampled_from(["value", "share"]), st.integers(1, 6))
def test_contributions_add_up_whatever_the_values_and_their_order(data: st.DataObject, effect: str, most: int) -> None:
    start, end = ({code: data.draw(VALUE) for code in CODES} for _ in range(2))
    for values in (start, end):
        values["WLD"] = sum(values.values()) + data.draw(VALUE)
    found = of(start, end, effect, most)
    assert sum(c.amount for c in found.named) + found.others.amount == pytest.approx(found.total, rel=1e-9, abs=1e-9)
    assume(len({abs(end[c] - start[c]) for c in CODES}) == len(CODES))
    shuffled = data.draw(st.permutations(list(start)))
    assert of({c: start[c] for c in shuffled}, end, effect, most).named == found.named


def test_the_parts_of_2025_are_as_worked_out_by_hand() -> None:
    found = {c.partner_code: c.amount for c in contributions_of(curated(), LAST, "value").named}
    assert found["GBR"] == pytest.approx(46_704.8 - 28_758.0)  # 17,946.8
    assert found["USA"] == pytest.approx(562_698.2 - 595_938.8)  # -33,240.6


# Precious metals


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_effect_of_precious_metals_is_given_for_every_customs_measure_in_canadian_dollars(
    language: Language,
) -> None:
    wording = wording_for(language)
    assert gold_words(curated(), usual_pair(curated(), "imf"), wording) == ""
    assert gold_words(curated(), usual_pair(curated(), "goods"), wording) == wording("change-gold-unknown")
    for counted in ("years", "sums", "todate", "month"):
        pair = usual_pair(curated(), counted)
        assert gold_words(curated(), pair, wording) == gold_words(
            curated(), usual_pair(curated(), counted, without_gold=True), wording
        )
    # 184,915.4 - 154,364.2 and 215,306.1 - 171,592.9; the share fell by 4.0 points, and by 2.9 without.
    for number in ("30.6", "43.7", "4.0", "2.9"):
        said = gold_words(curated(), LAST, wording)
        assert (number if language == "en" else number.replace(".", ",")) in said


def test_the_table_of_sectors_says_where_most_gold_goes() -> None:
    elsewhere = with_rows("sectors", curated()["sectors"].replace("GBR", "CHN"))
    assert (gold_partner(curated()), gold_partner(elsewhere)) == ("GBR", "CHN")


# Figures


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The US share of exports fell by 4.0 points from 2024 to 2025: −1.1 points due to lower exports to the US and −2.9 points due to higher exports to other countries"),
        ("fr", "La part des États-Unis dans les exportations a baissé de 4,0 points entre 2024 et 2025 : −1,1 point en raison de la baisse des exportations vers ce pays et −2,9 points en raison de la hausse des autres exportations"),
    ],
)  # fmt: skip
def test_the_title_tells_the_change_and_its_parts(language: Language, said: str) -> None:
    assert share_change_title(curated(), LAST, wording_for(language)).replace("\u00a0", " ") == said


def test_the_bars_lead_from_the_earlier_share_to_the_later_one() -> None:
    figure = share_change_chart(curated(), wording=wording_for("en"), style=Style(), pair=LAST).figure
    us, others = (trace for trace in figure.data if trace.type == "bar")
    shares = next(trace for trace in figure.data if trace.name == "shares")
    assert us.base[0] == pytest.approx(shares.x[0])
    assert us.base[0] + us.x[0] == pytest.approx(others.base[0])
    assert others.base[0] + others.x[0] == pytest.approx(shares.x[1])


@pytest.mark.parametrize("effect", ["value", "share"])
@pytest.mark.parametrize("counted", COUNTED)
def test_the_waterfall_ends_at_its_total(counted: str, effect: str) -> None:
    pair = usual_pair(curated(), counted)
    chart = contributions_chart(curated(), wording=wording_for("fr"), style=Style(PHONE), pair=pair, effect=effect)  # type: ignore[arg-type]
    bars = next(trace for trace in chart.figure.data if trace.type == "bar")
    assert sum(bars.x[:-1]) == pytest.approx(bars.x[-1])
    assert bars.base[-1] == 0
    assert bars.base[0] == 0
