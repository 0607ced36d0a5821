"""A label stands above or below everything that runs beneath it."""

from components.drawing.label_spots import lowest_spot, reach

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
