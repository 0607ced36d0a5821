"""The dark picture of a chart from its light one: the same drawing with other colours need not be drawn twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

Colour = tuple[int, int, int]
HEX: Final = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\b")
COLOUR: Final = re.compile(rf"{HEX.pattern}|rgba?\((\d+), ?(\d+), ?(\d+)")
# A scale of colours is drawn with colours between those that it names.
SCALED: Final = ("colorscale", "coloraxis")


def colours_between(light: Mapping[str, Any], dark: Mapping[str, Any]) -> dict[Colour, Colour] | None:
    """The dark colour of each light one, where two figures in plain values differ in nothing else; else None."""
    between: dict[Colour, Colour] = {}
    for one, other in _pairs(light, dark):
        if one is None or any(between.setdefault(a, b) != b for a, b in zip(one, other, strict=True)):
            return None
    return between


def recoloured(svg: bytes, between: Mapping[Colour, Colour]) -> bytes:
    """A picture with other colours; those that are not named stay."""

    def other(found: re.Match[str]) -> str:
        colour = _colour(found)
        r, g, b = between.get(colour, colour)
        return f"#{r:02x}{g:02x}{b:02x}" if found[1] else found[0].partition("(")[0] + f"({r}, {g}, {b}"

    return COLOUR.sub(other, svg.decode()).encode()


def _pairs(light: Any, dark: Any) -> Iterator[tuple[list[Colour] | None, list[Colour]]]:
    """The colours of each text of two figures; None where they differ in something else."""
    if isinstance(light, dict) and isinstance(dark, dict) and light.keys() == dark.keys():
        for name, value in light.items():
            if name in SCALED and value != dark[name]:
                yield None, []
            yield from _pairs(value, dark[name])
    elif isinstance(light, list) and isinstance(dark, list) and len(light) == len(dark):
        for one, other in zip(light, dark, strict=True):
            yield from _pairs(one, other)
    elif isinstance(light, str) and isinstance(dark, str) and COLOUR.sub("", light) == COLOUR.sub("", dark):
        yield [*map(_colour, COLOUR.finditer(light))], [*map(_colour, COLOUR.finditer(dark))]
    elif light != dark:
        yield None, []


def _colour(found: re.Match[str]) -> Colour:
    if found[1]:
        return int(found[1], 16), int(found[2], 16), int(found[3], 16)
    return int(found[4]), int(found[5]), int(found[6])
