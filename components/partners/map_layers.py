"""The layers of the partners' map: land, countries by class, small partners as dots, the United States apart.

The `meta` of a layer are the places of its partners among all that have a value: `static/points.js` steps through them in that order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.style import Style
from components.partners.classes import classes_of, colours
from components.partners.hovers import Scene, hover_missing, hovers, us_apart
from components.partners.map_codes import SHAPED, SHAPES_URL
from data.frames import HOME, UNITED_STATES, TradeTables
from data.indicators.partners.choice import scaled

Trace = dict[str, Any]
CLEAR = "rgba(0,0,0,0)"
ALWAYS = {"marker": {"opacity": 1}}  # a click on one country fades no other
UNFADED = {"unselected": ALWAYS, "selected": ALWAYS}


def first_layer() -> Trace:
    """An invisible trace that must come first: plotly looks at it to tell whether to fetch shapes from another host."""
    return {"type": "scattergeo", "lon": [None], "lat": [None], "hoverinfo": "skip", "name": "first"}


def shape(codes: Sequence[str], colour: str, style: Style, **more: Any) -> Trace:
    """Countries in one colour."""
    line = {"color": style.palette.ground, "width": 0.6 * style.scale}
    place = {"geojson": SHAPES_URL, "featureidkey": "id", "locations": list(codes), "z": [0] * len(codes)}
    look = {"colorscale": [[0, colour], [1, colour]], "showscale": False, "marker": {"line": line, "opacity": 1}}
    return {"type": "choropleth", **place, **look, "unselected": ALWAYS, "hoverinfo": "text", **more}


def land(scene: Scene) -> list[Trace]:
    """What has no value: countries outside the choice, Canada itself, and those without data, a class of its own."""
    palette, style = scene.style.palette, scene.style
    blank = [code for code in scene.found.missing if code in SHAPED]
    outside = sorted(SHAPED - set(scene.found.frame["partner_code"]) - set(blank) - {HOME})
    nothing = palette.land if scene.show == "duties" else palette.unknown
    return [
        shape(outside, palette.land, style, hoverinfo="skip", name="outside"),
        shape([HOME], palette.neutral, style, hoverinfo="skip", name="home"),
        shape(blank, nothing, style, text=[hover_missing(scene, c) for c in blank], customdata=blank, name="no data"),
    ]


def classes(scene: Scene) -> list[Trace]:
    """Shapes and dots in the colour of their class."""
    rows, tones = scaled(scene.found), colours(scene.show, scene.style.palette)
    steps = [[(i + j) / len(tones), tone] for i, tone in enumerate(tones) for j in (0, 1)]
    shaped = rows.loc[rows["partner_code"].isin(SHAPED)]
    codes, at = shaped["partner_code"].tolist(), classes_of(scene.show, shaped["shown"].tolist())
    span = {"z": at, "zmin": -0.5, "zmax": len(tones) - 0.5, "colorscale": steps}
    said = {"text": hovers(scene, shaped), "customdata": codes, "meta": shaped.index.tolist()}
    painted = shape(codes, "", scene.style, name="shapes", **said, **span)
    return [painted, _dots(scene, tones)]


def _dots(scene: Scene, tones: Sequence[str]) -> Trace:
    """Partners too small for a shape; those without any agreement are left out of the map of stages."""
    rows, style = scaled(scene.found), scene.style
    small = rows.loc[~rows["partner_code"].isin(SHAPED) & (rows["shown"] != "none")]
    codes, line = small["partner_code"].tolist(), {"color": style.palette.text, "width": 0.8 * style.scale}
    marker = {"size": (6 if style.phone else 9) * style.scale, "opacity": 1, "line": line}
    marker["color"] = [tones[i] for i in classes_of(scene.show, small["shown"].tolist())]
    words = {"text": hovers(scene, small), "customdata": codes, "meta": small.index.tolist(), "name": "dots"}
    return _at(scene.tables, codes) | {"mode": "markers", "marker": marker, "hoverinfo": "text", **words, **UNFADED}


def _at(tables: TradeTables, codes: Sequence[str]) -> Trace:
    """A trace at the places of partners' labels."""
    at = tables.partners.set_index("partner_code").loc[list(codes)]
    return {"type": "scattergeo", "lon": at["label_lon"].tolist(), "lat": at["label_lat"].tolist()}


def apart(scene: Scene) -> list[Trace]:
    """The United States in its own colour with its value on it, and the name of Canada (on a phone no names)."""
    us = scene.found.frame.loc[scene.found.frame["partner_code"] == UNITED_STATES]
    layers: list[Trace] = []
    names = [(HOME, scene.name(HOME))]
    if us_apart(scene):
        names.append((UNITED_STATES, f"{scene.name(UNITED_STATES)}<br>{scene.value(us.iloc[0].to_dict())}"))
        said = {"text": hovers(scene, us), "customdata": [UNITED_STATES], "meta": us.index.tolist(), "name": "us"}
        layers.append(shape([UNITED_STATES], scene.style.palette.us, scene.style, **said))
    return layers if scene.style.phone else [*layers, _names(scene, names)]


def _names(scene: Scene, names: Sequence[tuple[str, str]]) -> Trace:
    look = {"size": scene.style.note_size, "color": scene.style.palette.ground}
    words = {"text": [f"<b>{text}</b>" for _, text in names], "textfont": look, "name": "labels"}
    return _at(scene.tables, [code for code, _ in names]) | {"mode": "text", "hoverinfo": "skip", **words}


def partner_outline(tables: TradeTables, partner: str, style: Style) -> list[Trace]:
    """An outline around the partner whose profile is shown; a ring around a dot."""
    line = {"color": style.palette.text, "width": 2 * style.scale}
    if partner in SHAPED:
        return [shape([partner], CLEAR, style, marker={"line": line, "opacity": 1}, hoverinfo="skip", name="chosen")]
    countries = tables.partners.loc[tables.partners["kind"] == "country", "partner_code"]
    ring = {"size": (11 if style.phone else 15) * style.scale, "color": CLEAR, "line": line}
    look = {"mode": "markers", "marker": ring, "hoverinfo": "skip", "name": "chosen"}
    return [_at(tables, [partner]) | look] if (countries == partner).any() else []
