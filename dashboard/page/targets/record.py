"""The part of the targets page on past and present targets: what was promised, and what came of it."""

from __future__ import annotations

from components.screen import headings
from components.targets.figures.record import target_record_chart
from components.targets.record_words import record_answer, record_html
from dashboard.kept import by_name, drawing
from dashboard.page.targets.calculator import PartCharts, ShownTarget
from dashboard.place import Place


def charts(_place: Place, _target: ShownTarget) -> PartCharts:
    """The chart of this part."""
    return PartCharts(by_name(drawing(target_record_chart)))


def show(place: Place, _target: ShownTarget) -> None:
    """How many targets there are and how they stand, the chart, then every pledge on every reading."""
    wording = place.wording
    headings.show_heading(wording("record-heading"), place.kept(record_answer, wording=wording))
    place.show(place.chart(drawing(target_record_chart)))
    headings.show_words(wording("record-gold"), wording("record-prices"))
    headings.show_words(wording("record-heading-words"), quiet=True)
    headings.show_html(place.kept(record_html, wording=wording))
