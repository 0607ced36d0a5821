"""Where a label stands clear: of a line that runs up and down beneath it, and of the other labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from components.drawing.text_fit import text_width

Values = Sequence[float]


def reach(xs: Values, ys: Values, *, middle: float, width: float) -> tuple[float, float]:
    """The least and the greatest value of a line under a label, in units of both axes; of its nearest point where none is under it."""
    half = width / 2 + 1e-6  # a point at the very edge counts, however its place was rounded
    under = [y for x, y in zip(xs, ys, strict=True) if abs(x - middle) <= half]
    if not under:
        under = [min(zip(xs, ys, strict=True), key=lambda point: abs(point[0] - middle))[1]]
    return min(under), max(under)


def lowest_spot(xs: Values, ys: Values, *, width: float, middles: Values) -> tuple[float, float]:
    """Of some middles the one above which a label needs least height, and that height."""
    spots = [(reach(xs, ys, middle=middle, width=width)[1], middle) for middle in middles]
    height, middle = min(spots)
    return middle, height


TAG = re.compile(r"<[^>]*>")


class Box(NamedTuple):
    """Where a text stands, px from the foot of the plot and from its left end."""

    left: float
    right: float
    low: float
    high: float

    def touches(self, other: Box, gap: float = 1.5) -> bool:
        """Whether less than `gap` px lie between two texts."""
        across = min(self.right, other.right) - max(self.left, other.left)
        return across > -gap and min(self.high, other.high) - max(self.low, other.low) > -gap

    def within(self, room: Box) -> bool:
        """Whether the text leaves a room nowhere."""
        return self.left >= room.left and self.right <= room.right and self.low >= room.low and self.high <= room.high


class PlotArea(NamedTuple):
    """A plot: the ranges of its axes, and how wide and high it is, px."""

    across: Sequence[float]
    up: Sequence[float]
    size: tuple[float, float]

    def px(self, x: float, y: float) -> tuple[float, float]:
        """Where a value stands, px from the left end and from the foot."""
        ends = zip((x, y), (self.across, self.up), self.size, strict=True)
        right, high = ((value - low) / (high - low) * px for value, (low, high), px in ends)
        return right, high

    @property
    def room(self) -> Box:
        """All of it."""
        return Box(0, self.size[0], 0, self.size[1])


class Spot(NamedTuple):
    """A text beside the mark of a point: where the point is, px, and the sides on which it may stand, the best first."""

    x: float
    y: float
    text: str
    sides: Sequence[str]


def side_box(spot: Spot, side: str, *, size: float, mark: float) -> Box:
    """The box of a text of a type size on a side (`top left`) of a mark of so many px across, as plotly places it."""
    up, across = side.split(" ")
    away, wide = mark / 1.6 + 1, text_width(spot.text, size)
    base = spot.y + {"top": away + size * 0.25, "middle": -size * 0.25, "bottom": -away - size * 0.75}[up]
    left = spot.x + {"left": -away - wide, "center": -wide / 2, "right": away}[across]
    return Box(left, left + wide, base - size * 0.1, base + size * 0.75)


def clear_sides(spots: Sequence[Spot], *, size: float, mark: float, room: Box, taken: Iterable[Box] = ()) -> list[str]:
    """For each text the first of its sides on which it covers no other, inside a room; empty for one that fits nowhere."""
    boxes, chosen = list(taken), []
    for spot in spots:
        side = ""
        for wanted in spot.sides if spot.text else ():
            box = side_box(spot, wanted, size=size, mark=mark)
            if box.within(room) and not any(box.touches(other) for other in boxes):
                boxes.append(box)
                side = wanted
                break
        chosen.append(side)
    return chosen


def note_box(note: dict[str, Any], plot: PlotArea) -> Box:
    """The box of an annotation without an arrow at values of both axes of a plot."""
    size, lines = note["font"]["size"], [TAG.sub("", line) for line in note["text"].split("<br>")]
    x, y = plot.px(note["x"], note["y"])
    wide, tall = max(text_width(line, size, bold="<b>" in note["text"]) for line in lines), len(lines) * size * 1.3
    left = x + note.get("xshift", 0) - wide * {"left": 0.0, "center": 0.5, "right": 1.0}[note.get("xanchor", "center")]
    low = y + note.get("yshift", 0) - tall * {"bottom": 0.0, "middle": 0.5, "top": 1.0}[note.get("yanchor", "middle")]
    return Box(left, left + wide, low, low + tall)


def clear_note(places: Sequence[dict[str, Any]], others: Iterable[dict[str, Any]], plot: PlotArea) -> dict[str, Any]:
    """Of one annotation at several places the first that covers none of the others and leaves its plot at no side but the right.

    The one that needs least where none is so clear.
    """
    taken, room = [note_box(other, plot) for other in others], plot.room
    faults = []
    for place in places:
        box = note_box(place, plot)
        out = max(0.0, room.left - box.left) + max(0.0, room.low - box.low) + max(0.0, box.high - room.high - 14)
        faults.append(out + 1000 * sum(box.touches(other) for other in taken))
    return places[faults.index(min(faults))]
