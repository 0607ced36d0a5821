"""Round ticks with their words: the unit stands once, at the top, and years never crowd."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing.axes import left_margin, money_axis, percent_axis, round_ticks, ticks_apart, year_axis
from components.drawing.style import CANVAS, DESKTOP, PHONE, Style
from components.drawing.text_fit import text_width
from data.wording import wording_for

SEARCH = settings(deadline=None, max_examples=200, derandomize=True)
EN, FR = wording_for("en"), wording_for("fr")


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (100, [0, 20, 40, 60, 80, 100]),
        (390, [0, 100, 200, 300, 400]),
        (12.5, [0, 2.5, 5, 7.5, 10, 12.5]),
        (0.9, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
    ],
)
def test_ticks_are_round_and_cover_the_range(most: float, ticks: list[float]) -> None:
    assert round_ticks(most) == ticks


@SEARCH
@given(st.floats(min_value=0.001, max_value=1e9), st.integers(min_value=3, max_value=6))
def test_any_range_from_zero_is_covered_by_few_even_ticks(most: float, count: int) -> None:
    ticks = round_ticks(most, count=count)
    steps = [b - a for a, b in pairwise(ticks)]
    assert ticks[0] == 0
    assert ticks[-1] >= most * 0.9999
    assert 2 <= len(ticks) <= count + 2
    assert max(steps) == pytest.approx(min(steps))


def test_a_money_axis_names_its_unit_once_at_the_top() -> None:
    assert money_axis(390_000, wording=EN, style=Style())["ticktext"] == ["0", "100", "200", "300", "400\u00a0B"]
    assert money_axis(390_000, wording=FR, style=Style())["ticktext"] == ["0", "100", "200", "300", "400\u00a0G$"]
    quarters = money_axis(1_200, wording=FR, style=Style())["ticktext"]
    assert quarters == ["0,00", "0,25", "0,50", "0,75", "1,00", "1,25\u00a0G$"]


def test_a_money_axis_stands_at_millions_and_reaches_above_its_top_tick() -> None:
    axis = money_axis(390_000, wording=EN, style=Style())
    assert axis["tickvals"] == [0, 100_000, 200_000, 300_000, 400_000]
    assert axis["range"][0] == 0
    assert axis["range"][1] > 400_000


def test_a_percent_axis_may_start_above_zero() -> None:
    axis = percent_axis(0.83, least=0.6, wording=FR, style=Style())
    assert axis["ticktext"] == ["60", "65", "70", "75", "80", "85\u00a0%"]
    assert axis["tickvals"][0] == axis["range"][0] == 0.6


def test_years_stand_at_round_steps_with_room_for_each() -> None:
    assert year_axis(2012, 2035, style=Style(PHONE))["tickvals"] == [2015, 2020, 2025, 2030, 2035]
    assert year_axis(2019, 2023, style=Style(DESKTOP))["ticktext"] == ["2019", "2020", "2021", "2022", "2023"]


@SEARCH
@given(
    st.integers(min_value=1900, max_value=2099),
    st.integers(min_value=0, max_value=199),
    st.sampled_from([Style(280), Style(PHONE), Style(DESKTOP), Style(CANVAS, presenter=True)]),
)
def test_any_span_of_years_has_ticks_that_do_not_touch(first: int, span: int, style: Style) -> None:
    ticks = year_axis(first, first + span, style=style)["ticktext"]
    assert len(ticks) * text_width("2000 ", style.label_size) <= style.width


def test_the_left_margin_holds_the_widest_tick() -> None:
    axis = money_axis(390_000, wording=EN, style=Style())
    assert left_margin(axis, style=Style()) >= text_width("400 bn", Style().label_size)


def test_of_two_ticks_that_would_touch_the_later_stays() -> None:
    years = {0: "2019", 1: "2023", 2: "2024", 3: "2025"}
    assert ticks_apart(years, unit=60, size=12) == years
    assert ticks_apart(years, unit=20, size=12) == {1: "2023", 3: "2025"}
