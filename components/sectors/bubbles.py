"""Where the bubbles of sectors stand: rows by rate of duty, swarms within a row, and labels beside them. In px."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot, sqrt

from components.drawing.text_fit import broken, shortened, text_width

LINE_HEIGHT, GAP, MOST_LINES = 1.2, 2.0, 2
STEP = 3.0  # px by which a bubble is moved at a time
NEAR = 4  # px between a bubble and its label
POINTS = 12  # at which a line is looked at
APART = 5  # px at least between a label and another bubble, so that it is plain whose it is
NEARER = 2  # how many of the distances below serve where labels may not stand far away
NARROW = 6.0  # width of a label in two lines, tried where one line has no place, in type sizes
AWAY = (0.0, 14.0, 24.0, 36.0, 50.0, 66.0, 84.0)  # further than that, px, where a line ties them


@dataclass(frozen=True)
class Bubble:
    """A circle and the words for it; `x` and `y` from the lower left corner of the plot."""

    code: str
    row: str
    x: float
    y: float
    radius: float
    words: str


@dataclass(frozen=True)
class BubbleRow:
    """A row of the plot from `low` to `high`."""

    name: str
    low: float
    high: float

    @property
    def middle(self) -> float:
        """Half way up."""
        return (self.low + self.high) / 2


@dataclass(frozen=True)
class BubbleLabel:
    """Words beside a bubble: their box, and how they are aligned in it."""

    code: str
    lines: tuple[str, ...]
    left: float
    low: float
    width: float
    height: float
    align: str
    tie: tuple[float, float] | None  # the bubble's middle where a line ties the label to it


def radius_of(value: float, largest: float, most: float) -> float:
    """Radius of a circle whose area is in proportion to the value."""
    return most * sqrt(value / largest)


def bands_of(needs: Sequence[tuple[str, float]], height: float) -> list[BubbleRow]:
    """Rows from top to bottom, each as high as it needs, stretched or squeezed to the height together."""
    factor = height / sum(need for _, need in needs)
    top, bands = height, []
    for name, need in needs:
        bands.append(BubbleRow(name, top - need * factor, top))
        top -= need * factor
    return bands


def swarm(bubbles: Sequence[Bubble], band: BubbleRow) -> list[Bubble]:
    """Bubbles of one row moved up or down only, so that as few as possible overlap; the largest keep to the middle."""
    placed: list[Bubble] = []
    for bubble in sorted(bubbles, key=lambda b: (-b.radius, b.code)):
        near = [p for p in placed if abs(p.x - bubble.x) < p.radius + bubble.radius + GAP]
        placed.append(_at(bubble, bubble.x, band.middle + _least(bubble, band, near)))
    return placed


def _least(bubble: Bubble, band: BubbleRow, near: Sequence[Bubble]) -> float:
    """The smallest move from the band's middle that frees a bubble, or the one that leaves the least overlap."""
    room = max(0.0, (band.high - band.low) / 2 - bubble.radius - GAP)
    best, least = 0.0, float("inf")
    for step in range(int(room // STEP) + 1):
        for offset in (STEP * step, -STEP * step):
            overlap = sum(
                max(0.0, bubble.radius + p.radius + GAP - hypot(bubble.x - p.x, band.middle + offset - p.y))
                for p in near
            )
            if overlap < least - 0.001:
                best, least = offset, overlap
            if not overlap:
                return offset
    return best


def _at(bubble: Bubble, x: float, y: float) -> Bubble:
    return Bubble(bubble.code, bubble.row, x, y, bubble.radius, bubble.words)


def side_by_side(bubbles: Sequence[Bubble], band: BubbleRow, *, left: float, width: float) -> list[Bubble]:
    """Bubbles without a place across, in cells of equal width that wrap, so that each has room for its words below."""
    if not bubbles:
        return []
    cell = max(92.0, 2 * max(b.radius for b in bubbles) + 8)
    columns = max(1, min(len(bubbles), int(width // cell)))
    lines = -(-len(bubbles) // columns)
    tall, wide = (band.high - band.low) / lines, width / columns
    return [
        _at(b, left + (n % columns + 0.5) * wide, band.high - (n // columns + 0.5) * tall)
        for n, b in enumerate(bubbles)
    ]


def labels_of(
    bubbles: Sequence[Bubble],
    bands: Sequence[BubbleRow],
    *,
    right: float,
    size: float,
    widest: Mapping[str, float],
    far: frozenset[str],
) -> list[BubbleLabel]:
    """Labels for the bubbles in the order given, each where it covers no bubble and no label; others go without.

    In the rows of `far` a label may stand away from its bubble, tied to it by a line.
    """
    within = {band.name: band for band in bands}
    neighbours = {band.name: [b for b in bubbles if b.row == band.name] for band in bands}
    labels: dict[str, list[BubbleLabel]] = {band.name: [] for band in bands}
    for bubble in bubbles:
        row = bubble.row
        away = AWAY if row in far else AWAY[:NEARER]
        places = _places(bubble, _lines(bubble.words, widest[row], size), size, away=away)
        if row in far and len(narrow := tuple(broken(bubble.words, width=NARROW * size, size=size))) == MOST_LINES:
            places += _places(bubble, narrow, size, away=away)
        inside = _inside(bubble, size)
        if inside and row not in far:
            places = [inside, *places]
        free = (p for p in places if _free(p, bubble, neighbours[row], labels[row], within[row], right))
        found = next(free, None)
        if found is not None:
            labels[row].append(found)
    return [label for row in labels.values() for label in row]


def _inside(bubble: Bubble, size: float) -> BubbleLabel | None:
    """The words inside a bubble that is large enough."""
    if bubble.radius < 2.2 * size:
        return None
    lines = broken(bubble.words, width=1.75 * bubble.radius, size=size)
    width, height = max(text_width(line, size) for line in lines), len(lines) * size * LINE_HEIGHT
    if hypot(width, height * 0.6) > 2 * bubble.radius:
        return None
    low = bubble.y - height / 2
    return BubbleLabel(bubble.code, tuple(lines), bubble.x - width / 2, low, width, height, "center", None)


def _lines(words: str, widest: float, size: float) -> tuple[str, ...]:
    lines = broken(words, width=widest, size=size)
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    last = shortened(" ".join(lines[MOST_LINES - 1 :]), width=widest, size=size)
    return (*lines[: MOST_LINES - 1], last)


def _places(bubble: Bubble, lines: tuple[str, ...], size: float, *, away: Sequence[float]) -> list[BubbleLabel]:
    """Right, left, above and below, and at the four corners; then the same further away."""
    width, height = max(text_width(line, size) for line in lines) + 2, len(lines) * size * LINE_HEIGHT
    places = []
    for distance in away:
        x, y, r = bubble.x, bubble.y, bubble.radius + NEAR + distance
        slant = r * 0.72
        spots = [
            (x + r, y - height / 2, "left"), (x - r - width, y - height / 2, "right"),
            (x - width / 2, y + r, "center"), (x - width / 2, y - r - height, "center"),
            (x + slant, y + slant, "left"), (x + slant, y - slant - height, "left"),
            (x - slant - width, y + slant, "right"), (x - slant - width, y - slant - height, "right"),
        ]  # fmt: skip
        tie = (bubble.x, bubble.y) if distance else None
        places += [BubbleLabel(bubble.code, lines, left, low, width, height, align, tie) for left, low, align in spots]
    return places


def _free(
    label: BubbleLabel, own: Bubble, bubbles: Sequence[Bubble], labels: Sequence[BubbleLabel], band: BubbleRow, right: float
) -> bool:  # fmt: skip
    inside = label.left >= 0 and label.left + label.width <= right
    inside = inside and label.low >= band.low and label.low + label.height <= band.high
    return (
        inside
        and not any(_touch(label, other) for other in labels)
        and not any(_covers(label, b) for b in bubbles if b.code != own.code)
        and not any(_runs_over(label, other) or _runs_over(other, label) for other in labels)
        and not any(_crosses(label, b) for b in bubbles if b.code != own.code)
    )


def _touch(a: BubbleLabel, b: BubbleLabel) -> bool:
    across = a.left < b.left + b.width + NEAR and b.left < a.left + a.width + NEAR
    return across and a.low < b.low + b.height and b.low < a.low + a.height


def _covers(label: BubbleLabel, bubble: Bubble) -> bool:
    reach, x, y = bubble.radius + APART, bubble.x, bubble.y
    if x + reach <= label.left or x - reach >= label.left + label.width:
        return False
    across = max(label.left - x, 0.0, x - label.left - label.width)
    up = max(label.low - y, 0.0, y - label.low - label.height)
    return across * across + up * up < reach * reach


def _runs_over(label: BubbleLabel, other: BubbleLabel) -> bool:
    """Whether the line that ties a label to its bubble runs over another label."""
    if label.tie is None:
        return False
    (x, y), (to_x, to_y) = label.tie, (label.left + label.width / 2, label.low + label.height / 2)
    spots = ((x + (to_x - x) * n / POINTS, y + (to_y - y) * n / POINTS) for n in range(POINTS + 1))
    return any(
        other.left <= at <= other.left + other.width and other.low <= up <= other.low + other.height for at, up in spots
    )


def _crosses(label: BubbleLabel, bubble: Bubble) -> bool:
    """Whether the line that ties a label to its bubble runs over another bubble."""
    if label.tie is None:
        return False
    (x, y), (to_x, to_y) = label.tie, (label.left + label.width / 2, label.low + label.height / 2)
    length = (to_x - x) ** 2 + (to_y - y) ** 2
    along = min(1.0, max(0.0, ((bubble.x - x) * (to_x - x) + (bubble.y - y) * (to_y - y)) / length))
    return hypot(bubble.x - x - along * (to_x - x), bubble.y - y - along * (to_y - y)) < bubble.radius
