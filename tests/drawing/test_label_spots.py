"""A label stands above or below everything that runs beneath it, and covers no other."""

from typing import Any

from components.drawing.label_spots import Box, PlotArea, Spot, clear_note, clear_sides, lowest_spot, note_box, reach
from components.drawing.texts import note

XS, YS = [0, 1, 2, 3, 4, 5], [5, 9, 4, 2, 3, 8]


def test_a_label_of_two_years_around_year_one_reaches_from_the_least_to_the_greatest_of_three_points() -> None:
    assert reach(XS, YS, middle=1, width=2) == (4, 9)


def test_a_label_narrower_than_the_points_are_apart_takes_the_nearest() -> None:
    assert reach(XS, YS, middle=2.4, width=0.1) == (4, 4)


def test_the_lowest_spot_is_where_the_line_dips_over_the_whole_label() -> None:
    # Around 1: 9; around 2: max(9, 4, 2) = 9; around 3: max(4, 2, 3) = 4; around 4: max(2, 3, 8) = 8.
    assert lowest_spot(XS, YS, width=2, middles=[1, 2, 3, 4]) == (3, 4)


def test_a_point_at_the_very_edge_of_a_label_is_under_it_whatever_the_rounding() -> None:
    years, values = list(range(1997, 2026)), [*([1.0] * 28), 9.0]
    missed = [w for w in range(1, 200) if reach(years, values, middle=2025 - w / 30 / 2, width=w / 30)[1] != 9.0]
    assert missed == []


SIZE, MARK, ROOM = 12, 9, Box(0, 200, 0, 100)


def test_a_text_stands_on_the_first_side_on_which_it_covers_no_other() -> None:
    apart = [Spot(60, 50, "88.8%", ("top center",)), Spot(120, 50, "82.8%", ("top center", "bottom center"))]
    close = [Spot(60, 50, "88.8%", ("top center",)), Spot(70, 50, "82.8%", ("top center", "bottom center"))]
    assert clear_sides(apart, size=SIZE, mark=MARK, room=ROOM) == ["top center", "top center"]
    assert clear_sides(close, size=SIZE, mark=MARK, room=ROOM) == ["top center", "bottom center"]


def test_a_text_that_fits_on_no_side_or_leaves_the_room_is_left_out() -> None:
    same = [Spot(60, 50, "88.8%", ("top center",)), Spot(60, 50, "82.8%", ("top center", "top left"))]
    assert clear_sides(same, size=SIZE, mark=MARK, room=ROOM) == ["top center", ""]
    assert clear_sides([Spot(5, 50, "0.1%", ("top center",))], size=SIZE, mark=MARK, room=ROOM) == [""]
    assert clear_sides([Spot(60, 50, "", ("top center",))], size=SIZE, mark=MARK, room=ROOM) == [""]


def test_a_plot_of_two_years_and_ten_billion_says_where_a_value_stands() -> None:
    plot = PlotArea((2024, 2026), (0, 10), (200, 100))
    assert plot.px(2025, 2.5) == (100, 25)
    assert plot.room == Box(0, 200, 0, 100)


def label(x: float, **side: Any) -> dict[str, Any]:
    return note(x, 5, "<b>Target</b><br>of 2035", (10, "#000"), **side)


def test_the_box_of_a_text_starts_at_the_side_by_which_it_is_held() -> None:
    plot = PlotArea((0, 10), (0, 10), (200, 100))
    left = note_box(label(5, xanchor="left", yanchor="bottom", xshift=4, yshift=3), plot)
    right = note_box(label(5, xanchor="right", yanchor="top"), plot)
    assert (left.left, left.low, left.high) == (104, 53, 79)  # two lines of 13 px
    assert (right.right, right.low, right.high) == (100, 24, 50)
    assert left.right - left.left == right.right - right.left


def test_of_two_places_a_note_takes_the_one_that_is_clear() -> None:
    plot = PlotArea((0, 10), (0, 10), (200, 100))
    over, under = {"xanchor": "center", "yanchor": "bottom"}, {"xanchor": "center", "yanchor": "top", "yshift": -4}
    places = [label(5, **over), label(5, **under)]
    assert clear_note(places, [], plot) == places[0]
    assert clear_note(places, [label(6, **over)], plot) == places[1]
    left = {"xanchor": "right", "yanchor": "bottom"}
    assert clear_note([label(1, **left), places[0]], [], plot) == places[0]  # the first would be cut on the left
