"""US and non-US exports against the targets: the path, scenarios, the range of growth, the US share, the record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from components import controls, headings
from dashboard import growth_range, growth_scenarios, share_change, target_path, target_record, target_shares
from dashboard.place import Place
from dashboard.target_calculator import warn


class Part(NamedTuple):
    """A part of the page: its charts with their choices, the first of which is the presenter's, and what shows it."""

    charts: Callable[[Place], dict[str, dict[str, Any]]]
    show: Callable[[Place], None]


PARTS = {
    "path": Part(target_path.charts, target_path.show),
    "scenarios": Part(growth_scenarios.charts, growth_scenarios.show),
    "range": Part(growth_range.charts, growth_range.show),
    "shares": Part(target_shares.charts, target_shares.show),
    "change": Part(share_change.charts, share_change.show),
    "record": Part(target_record.charts, target_record.show),
}


def show(place: Place) -> None:
    """The question and the verdict, then one part of the page; on the presenter's canvas one chart of any part."""
    view, wording = place.view, place.wording
    if view.present:
        warn(place)
        place.show(_presented(place))
        return
    headings.show_title(*target_path.question(place))
    with controls.row("aim"):
        controls.choose_part(
            wording("targets-aim"), list(PARTS), key=place.offer("aim"), word=lambda a: wording.code("targets-aim", a)
        )
    PARTS[view.aim].show(place)


def _presented(place: Place) -> Any:
    """The chart that the address names; else the first of its part, else the first there is."""
    parts = {code: part.charts(place) for code, part in PARTS.items()}
    every = {name: choices for charts in parts.values() for name, choices in charts.items()}
    name = place.view.chart if place.view.chart in every else next(iter(parts[place.view.aim]), next(iter(every)))
    return place.chart(name, **every[name])
