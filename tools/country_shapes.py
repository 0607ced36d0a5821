"""Country shapes for the map: a world-atlas topology becomes GeoJSON keyed by ISO alpha-3 code.

A maintainer's command, run when the shapes are renewed, never at view time:

    python -m tools.country_shapes countries-110m.json dashboard/static/countries.geojson

Topologies come from the npm package world-atlas (Natural Earth, public domain), which keys countries by
ISO numeric code. Natural Earth draws who controls a territory; a page for Canadian readers follows the
borders that Canada recognises and the units in which trade is counted. So Northern Cyprus and Somaliland,
which have no code, stand in Cyprus and Somalia, Crimea stands in Ukraine, and Kosovo keeps its shape as XKX.
"""

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from babel.core import get_global

# A closed ring repeats its first point, so a triangle has four.
SMALLEST_RING: Final = 4

Point = tuple[float, float]
Arc = list[Point]
ArcRing = list[int]
ArcPolygon = list[ArcRing]

# Kosovo has no ISO code; XKX is what trade statistics and the World Bank write.
CODES_BY_NAME: Final = {"Kosovo": "XKX"}
# Territories without a code of their own, counted under the country that Canada recognises there.
JOINED: Final = {"N. Cyprus": "CYP", "Somaliland": "SOM"}
# (lon, lat) of Simferopol: Natural Earth gives Crimea to Russia, Canada and the United Nations to Ukraine.
CRIMEA: Final = (34.1, 45.0)
# Nobody trades with it, and it takes a fifth of the picture's height.
LEFT_OUT: Final = {"ATA"}
# CLDR still knows these codes of countries that no longer exist beside the current ones.
WITHDRAWN: Final = {"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"}


def alpha3_by_numeric() -> dict[str, str]:
    """ISO 3166 alpha-3 codes by numeric code (`124` -> `CAN`): CLDR maps both to the alpha-2 code."""
    aliases: Mapping[str, Sequence[str]] = get_global("territory_aliases")
    alpha2_of = {code: targets[0] for code, targets in aliases.items() if len(targets) == 1}
    alpha3_of = {
        alpha2: code
        for code, alpha2 in alpha2_of.items()
        if len(code) == 3 and code.isalpha() and code not in WITHDRAWN
    }
    return {code: alpha3_of[alpha2] for code, alpha2 in alpha2_of.items() if code.isdigit() and alpha2 in alpha3_of}


def decoded_arcs(topology: Mapping[str, Any]) -> list[Arc]:
    """The topology's arcs in degrees; TopoJSON stores each as whole-number steps from the point before."""
    scale_x, scale_y = topology["transform"]["scale"]
    shift_x, shift_y = topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(arc)
    return arcs


def ring_points(ring: ArcRing, arcs: Sequence[Arc]) -> list[Point]:
    """A ring's points to 0.01 degree (about a kilometre); a negative index `~i` is arc i walked backwards."""
    points: list[Point] = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        for lon, lat in arc:
            point = (round(lon, 2), round(lat, 2))
            if not points or points[-1] != point:
                points.append(point)
    return points


def dissolved(rings: Iterable[ArcRing], arcs: Sequence[Arc]) -> ArcRing:
    """One ring around neighbouring rings: a border walked both ways lies inside and goes."""
    walked = {index for ring in rings for index in ring}
    outer = {index for index in walked if ~index not in walked}
    starts = {ring_points([index], arcs)[0]: index for index in outer}
    ring = [min(outer)]
    while len(ring) < len(outer):
        ring.append(starts[ring_points([ring[-1]], arcs)[-1]])
    if len(set(ring)) != len(ring):
        raise ValueError("the joined shapes do not share one border")
    return ring


def encloses(ring: Sequence[Point], place: Point) -> bool:
    """Whether a ring goes around a place: a line eastward from it crosses the ring an odd number of times."""
    lon, lat = place
    crossings = 0
    for (lon1, lat1), (lon2, lat2) in pairwise(ring):
        if (lat1 > lat) != (lat2 > lat) and lon < lon1 + (lat - lat1) / (lat2 - lat1) * (lon2 - lon1):
            crossings += 1
    return crossings % 2 == 1


def polygons_by_code(topology: Mapping[str, Any]) -> dict[str, list[ArcPolygon]]:
    """Each country's polygons by alpha-3 code, still as arc numbers, with the territories of `JOINED`."""
    codes = alpha3_by_numeric()
    found: dict[str, list[ArcPolygon]] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = codes.get(geometry.get("id", "")) or CODES_BY_NAME.get(name) or JOINED.get(name)
        if code is None:
            raise ValueError(f"{name}: no ISO code; name it in CODES_BY_NAME or JOINED")
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        if code not in LEFT_OUT:
            found.setdefault(code, []).extend(polygons)
    return found


def recognised(polygons: dict[str, list[ArcPolygon]], arcs: Sequence[Arc]) -> dict[str, list[ArcPolygon]]:
    """The polygons with Crimea in Ukraine and the joined territories without a line through their country."""
    moved = [polygon for polygon in polygons["RUS"] if encloses(ring_points(polygon[0], arcs), CRIMEA)]
    kept = [polygon for polygon in polygons["RUS"] if polygon not in moved]
    whole = {**polygons, "RUS": kept, "UKR": polygons["UKR"] + moved}
    for code in {"UKR", *JOINED.values()}:
        whole[code] = [[dissolved([polygon[0] for polygon in whole[code]], arcs)]]
    return whole


def country_shapes(topology: Mapping[str, Any]) -> dict[str, Any]:
    """A GeoJSON FeatureCollection, one feature a country, its `id` the ISO alpha-3 code, sorted by it.

    Rings keep the topology's winding (clockwise outside): d3 would fill the globe the other way round.
    An islet that shrinks to a point or a line at 0.01 degree is dropped.
    """
    arcs = decoded_arcs(topology)
    features = []
    for code, polygons in sorted(recognised(polygons_by_code(topology), arcs).items()):
        drawn = [[ring_points(ring, arcs) for ring in polygon] for polygon in polygons]
        visible = [polygon for polygon in drawn if len(polygon[0]) >= SMALLEST_RING]
        geometry = {"type": "MultiPolygon", "coordinates": visible}
        features.append({"type": "Feature", "id": code, "properties": {}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}


def to_geojson(shapes: Mapping[str, Any]) -> str:
    """The shapes as text, one country a line, so that a diff names the countries that changed."""
    lines = (json.dumps(feature, separators=(",", ":")) for feature in shapes["features"])
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def main() -> None:
    """Read the topology named first on the command line and write the GeoJSON named second."""
    parser = argparse.ArgumentParser(prog="python -m tools.country_shapes", description=country_shapes.__doc__)
    parser.add_argument("topology", type=Path, help="countries-110m.json of the npm package world-atlas")
    parser.add_argument("geojson", type=Path, help="the file to write")
    arguments = parser.parse_args()
    topology = json.loads(arguments.topology.read_text(encoding="utf-8"))
    arguments.geojson.write_text(to_geojson(country_shapes(topology)), encoding="utf-8")


if __name__ == "__main__":
    main()
