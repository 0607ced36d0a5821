"""A tiny line beside a number: a picture that holds itself, and no words."""

import re
from base64 import b64decode
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.html.sparkline import EDGE, HEIGHT, WIDTH, sparkline

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
SVG = "{http://www.w3.org/2000/svg}"


def picture(values: list[float], colour: str = "#0b7078") -> ElementTree.Element:
    """The SVG inside the image."""
    packed = re.search(r"base64,([A-Za-z0-9+/=]+)", sparkline(values, colour=colour))
    assert packed is not None
    return ElementTree.fromstring(b64decode(packed[1]))


def points(values: list[float]) -> list[tuple[float, float]]:
    """The points of the line, in px from the top left corner."""
    line = picture(values).find(f"{SVG}polyline")
    assert line is not None
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in line.attrib["points"].split())]


@pytest.mark.parametrize("values", [[], [5.0]])
def test_fewer_than_two_values_give_no_picture(values: list[float]) -> None:
    assert sparkline(values, colour="#0b7078") == ""


def test_the_least_value_stands_at_the_foot_and_the_most_at_the_top() -> None:
    assert points([1, 3, 2]) == [(EDGE, HEIGHT - EDGE), (WIDTH / 2, EDGE), (WIDTH - EDGE, HEIGHT / 2)]


def test_equal_values_give_a_level_line() -> None:
    assert {y for _, y in points([7, 7, 7])} == {HEIGHT - EDGE}


def test_the_last_value_is_marked_in_the_colour_of_the_line() -> None:
    svg = picture([1, 2], colour="#b4501e")
    circle, line = svg.find(f"{SVG}circle"), svg.find(f"{SVG}polyline")
    assert circle is not None
    assert line is not None
    assert (float(circle.attrib["cx"]), float(circle.attrib["cy"])) == points([1, 2])[-1]
    assert circle.attrib["fill"] == line.attrib["stroke"] == "#b4501e"


def test_the_words_beside_it_say_what_it_shows_and_a_screen_reader_passes_it_over() -> None:
    assert ' alt="" ' in sparkline([1, 2], colour="#0b7078")


def test_the_picture_needs_no_other_address() -> None:
    html = sparkline([1, 2], colour="#0b7078")
    assert html.startswith("<img ")
    assert re.findall(r'src="(data:image/svg\+xml;base64,)', html) == ["data:image/svg+xml;base64,"]


def test_the_picture_is_small() -> None:
    assert len(sparkline([float(i % 7) for i in range(36)], colour="#0b7078")) < 1500


@SEARCH
@given(st.lists(st.floats(min_value=-1e9, max_value=1e9), min_size=2, max_size=40))
def test_every_point_lies_inside_the_picture_from_left_to_right(values: list[float]) -> None:
    found = points(values)
    assert len(found) == len(values)
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in found)
    assert [x for x, _ in found] == sorted(x for x, _ in found)
