"""The map's country shapes: whose they are, where they lie, and which way round they run."""

import json
import math
from itertools import pairwise

import pytest

from tests.live_server import REPOSITORY
from tools.country_shapes import Point, alpha3_by_numeric, country_shapes, encloses, to_geojson

Polygons = list[list[list[Point]]]
GEOJSON = REPOSITORY / "dashboard" / "static" / "countries.geojson"


@pytest.fixture(scope="module")
def countries() -> dict[str, Polygons]:
    """The polygons of the file that ships, by country."""
    features = json.loads(GEOJSON.read_text(encoding="utf-8"))["features"]
    return {feature["id"]: feature["geometry"]["coordinates"] for feature in features}


def square(lon: float, lat: float) -> list[list[float]]:
    """A topology's arc in whole steps around a square of one degree, clockwise from its south-west corner."""
    return [[lon, lat], [0, 1], [1, 0], [0, -1], [-1, 0]]


def topology(**rings: tuple[str | None, int]) -> dict[str, object]:
    """A topology of unit squares on the equator: each has a name, an ISO numeric code and a longitude."""
    geometries = [
        {"type": "Polygon", "id": code, "properties": {"name": name}, "arcs": [[number]]}
        for number, (name, (code, _)) in enumerate(rings.items())
    ]
    return {
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": [square(lon, 0) for _, lon in rings.values()],
        "objects": {"countries": {"geometries": geometries}},
    }


NEEDED = {"Russia": ("643", 10), "Ukraine": ("804", 20), "Cyprus": ("196", 30), "Somalia": ("706", 40)}


def test_numeric_codes_become_alpha3_codes_of_today() -> None:
    codes = alpha3_by_numeric()
    spot = {"124": "CAN", "840": "USA", "276": "DEU", "250": "FRA", "180": "COD", "104": "MMR", "626": "TLS"}
    assert {number: codes[number] for number in spot} == spot


def test_a_square_keeps_its_corners_its_direction_and_its_code() -> None:
    shapes = country_shapes(topology(Canada=("124", 0), **NEEDED))
    canada = shapes["features"][0]
    assert canada["id"] == "CAN"
    assert canada["geometry"]["coordinates"] == [[[(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)]]]


def test_antarctica_is_left_out_kosovo_keeps_a_shape_and_the_file_is_sorted() -> None:
    shapes = country_shapes(topology(Antarctica=("010", 0), Kosovo=(None, 5), **NEEDED))
    assert [feature["id"] for feature in shapes["features"]] == ["CYP", "RUS", "SOM", "UKR", "XKX"]


def test_a_territory_without_a_code_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="Atlantis: no ISO code"):
        country_shapes(topology(Atlantis=(None, 0), **NEEDED))


def test_the_text_has_one_country_a_line() -> None:
    text = to_geojson(country_shapes(topology(**NEEDED)))
    assert len(text.splitlines()) == 4 + 2
    assert len(json.loads(text)["features"]) == 4


@pytest.mark.parametrize(
    ("place", "lon_lat", "code"),
    [
        ("Ottawa", (-75.7, 45.4), "CAN"),
        ("Denver", (-105.0, 39.7), "USA"),
        ("Xi'an", (108.9, 34.3), "CHN"),
        ("Nagpur", (79.1, 21.1), "IND"),
        ("Novosibirsk", (82.9, 55.0), "RUS"),
        ("Simferopol", (34.1, 45.0), "UKR"),
        ("Kyiv", (30.5, 50.4), "UKR"),
        ("Northern Cyprus", (33.4, 35.25), "CYP"),
        ("Nicosia", (33.2, 35.0), "CYP"),
        ("Hargeisa", (44.1, 9.6), "SOM"),
        ("Pristina", (21.1, 42.6), "XKX"),
        ("Viti Levu", (178.0, -17.8), "FJI"),
    ],
)
def test_a_place_lies_in_its_country_and_in_no_other(
    countries: dict[str, Polygons], place: str, lon_lat: Point, code: str
) -> None:
    around = {name for name, polygons in countries.items() for ring in polygons if encloses(ring[0], lon_lat)}
    assert around == {code}, place


def test_joined_territories_leave_one_outline(countries: dict[str, Polygons]) -> None:
    assert {code: len(countries[code]) for code in ("CYP", "SOM", "UKR")} == {"CYP": 1, "SOM": 1, "UKR": 1}


def test_no_shape_fills_the_globe(countries: dict[str, Polygons]) -> None:
    """Outlines run clockwise and holes against it; the largest, Russia, is a thirtieth of the sphere."""
    for code, polygons in countries.items():
        for outline, *holes in polygons:
            assert 0 < clockwise_area(outline) < 4 * math.pi / 30, code
            assert all(clockwise_area(hole) < 0 for hole in holes), code


def test_rings_are_closed_and_rounded_to_a_hundredth_of_a_degree(countries: dict[str, Polygons]) -> None:
    rings = [ring for polygons in countries.values() for polygon in polygons for ring in polygon]
    assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in rings)
    assert all(round(number, 2) == number for ring in rings for point in ring for number in point)


def test_the_file_is_small_enough_to_send() -> None:
    assert GEOJSON.stat().st_size < 170_000


def clockwise_area(ring: list[Point]) -> float:
    """The area within a ring on the unit sphere, positive where the ring runs clockwise (d3's own sum)."""
    total = 0.0
    for (lon1, lat1), (lon2, lat2) in pairwise(ring):
        turn = math.radians((lon2 - lon1 + 180) % 360 - 180)
        half1, half2 = math.radians(lat1) / 2 + math.pi / 4, math.radians(lat2) / 2 + math.pi / 4
        across = math.sin(half1) * math.sin(half2)
        along = math.cos(half1) * math.cos(half2) + across * math.cos(turn)
        total += 2 * math.atan2(across * math.sin(turn), along)
    return total
