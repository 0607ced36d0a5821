"""US and non-US exports against the targets: the path, scenarios, the range of growth, the US share, the record."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from components.screen import controls, headings, notices
from dashboard.kept import Drawing
from dashboard.page.targets import path as target_path
from dashboard.page.targets import range as growth_range
from dashboard.page.targets import record as target_record
from dashboard.page.targets import scenarios as growth_scenarios
from dashboard.page.targets import share_change
from dashboard.page.targets import shares as target_shares
from dashboard.page.targets.calculator import complaint
from dashboard.place import Place


class PagePart(NamedTuple):
    """A part of the page: its charts, the first of which is the presenter's, and what shows it.

    `complaints` say what is wrong with the reader's choices, each in a sentence; an empty one says that nothing is.
    """

    charts: Callable[[Place], dict[str, Drawing]]
    show: Callable[[Place], None]
    complaints: tuple[Callable[[Place], str], ...] = ()


PARTS = {
    "path": PagePart(target_path.charts, target_path.show, (complaint,)),
    "scenarios": PagePart(growth_scenarios.charts, growth_scenarios.show, (complaint, growth_scenarios.complaint)),
    "range": PagePart(growth_range.charts, growth_range.show, (complaint, growth_range.complaint)),
    "shares": PagePart(target_shares.charts, target_shares.show),
    "change": PagePart(share_change.charts, share_change.show, (share_change.complaint,)),
    "record": PagePart(target_record.charts, target_record.show),
}


def show(place: Place) -> None:
    """The question and the verdict, then one part of the page; on the presenter's canvas one chart of any part."""
    view, wording = place.view, place.wording
    if view.present:
        _present(place)
        return
    headings.show_title(*target_path.question(place))
    with controls.row("aim"):
        controls.choose_part(
            wording("targets-aim"), list(PARTS), key=place.offer("aim"), word=lambda a: wording.code("targets-aim", a)
        )
    PARTS[view.aim].show(place)


def _present(place: Place) -> None:
    """The chart that the address names, else the first of its part, else the first there is; and what is wrong with it."""
    parts = {code: part.charts(place) for code, part in PARTS.items()}
    every = {name: (code, asked) for code, charts in parts.items() for name, asked in charts.items()}
    name = place.presented(every, next(iter(parts[place.view.aim]), next(iter(every))))
    code, asked = every[name]
    for said in (wrong(place) for wrong in PARTS[code].complaints):
        if said:
            notices.show_empty(said)
    place.show(place.chart(asked))
