"""US and non-US exports against the targets: the path, scenarios, the range of growth, the US share, the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from components.screen import controls, headings
from dashboard.page.targets import path as target_path
from dashboard.page.targets import range as growth_range
from dashboard.page.targets import record as target_record
from dashboard.page.targets import scenarios as growth_scenarios
from dashboard.page.targets import share_change
from dashboard.page.targets import shares as target_shares
from dashboard.page.targets.calculator import PartCharts, ShownTarget, target_shown, warn
from dashboard.place import Place


class PagePart(NamedTuple):
    """A part of the page for the target that is shown: its charts, and what shows it."""

    charts: Callable[[Place, ShownTarget], PartCharts]
    show: Callable[[Place, ShownTarget], None]


PARTS: Mapping[str, PagePart] = {
    "path": PagePart(target_path.charts, target_path.show),
    "scenarios": PagePart(growth_scenarios.charts, growth_scenarios.show),
    "range": PagePart(growth_range.charts, growth_range.show),
    "shares": PagePart(target_shares.charts, target_shares.show),
    "change": PagePart(share_change.charts, share_change.show),
    "record": PagePart(target_record.charts, target_record.show),
}


def show(place: Place) -> None:
    """The question and the verdict, then one part of the page; on the presenter's canvas one chart of any part."""
    target = target_shown(place)
    if place.view.present:
        _present(place, target)
        return
    headings.show_title(*target_path.question(place, target))
    with controls.row("aim"):
        place.choose_part("aim", "targets-aim")
    PARTS[place.view.targets.aim].show(place, target)


def _present(place: Place, target: ShownTarget) -> None:
    """The chart that the address names, else the first of its part, else the first there is; and what is wrong with it."""
    parts = {code: part.charts(place, target) for code, part in PARTS.items()}
    every = {name: (part, asked) for part in parts.values() for name, asked in part.drawings.items()}
    usual = next(iter(parts[place.view.targets.aim].drawings), next(iter(every)))
    part, asked = every[place.presented(every, usual)]
    warn(*part.complaints)
    place.show(place.chart(asked))
