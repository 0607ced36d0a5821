"""Spans and labels find room side by side."""

from components.drawing.packing import rows_for, spread


def test_spans_that_touch_stand_in_different_rows() -> None:
    assert rows_for([(0, 10), (5, 15), (20, 30), (12, 18)], gap=1) == [0, 1, 0, 0]


def test_labels_are_moved_apart_as_little_as_needed() -> None:
    assert spread([50, 52, 90], [10, 10, 10], least=0, most=100, gap=0) == [46, 56, 90]


def test_labels_stay_between_the_limits() -> None:
    placed = spread([0, 1, 2], [10, 10, 10], least=0, most=100, gap=0)
    assert placed == [5, 15, 25]
