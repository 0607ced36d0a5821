"""US and non-US exports against the targets."""

from __future__ import annotations

from dashboard.place import Place


def show(place: Place) -> None:
    """The verdict, its chart, the US share, the readings of the pledge."""
    view = place.view
    place.show(place.chart("target_path", baseline=view.baseline, due=view.due, multiple=view.multiple))
    place.show(place.chart("us_share", months=view.months, compared_with=view.baseline))
