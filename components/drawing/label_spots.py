"""Where a label stands clear of a line that runs up and down beneath it."""

from __future__ import annotations

from collections.abc import Sequence

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
