"""US and non-US exports against the targets: the path and its scenarios, the US share, the record."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from components import controls, headings
from dashboard import target_record, target_scenarios, target_shares
from dashboard.place import Place

PARTS: dict[str, ModuleType] = {"path": target_scenarios, "shares": target_shares, "record": target_record}


def show(place: Place) -> None:
    """The question and the verdict, then one part of the page; on the presenter's canvas one chart of any part."""
    view, wording = place.view, place.wording
    if view.present:
        target_scenarios.warn(place)
        place.show(_presented(place))
        return
    headings.show_title(*target_scenarios.question(place))
    with controls.row("aim"):
        controls.choose_few(
            wording("targets-aim"), list(PARTS), key=place.offer("aim"), word=lambda a: wording.code("targets-aim", a)
        )
    PARTS[view.aim].show(place)


def _presented(place: Place) -> Any:
    """The chart that the address names; else the first of its part, else the first there is."""
    parts = {code: part.charts(place) for code, part in PARTS.items()}
    every = {name: choices for charts in parts.values() for name, choices in charts.items()}
    name = place.view.chart if place.view.chart in every else next(iter(parts[place.view.aim]), next(iter(every)))
    return place.chart(name, **every[name])
