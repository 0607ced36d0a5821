"""The part of the targets page on the path: the calculator, the path, what follows from it, and the pledge's readings."""

from __future__ import annotations

from components.screen import headings
from components.targets.figures.path import target_path_chart
from components.targets.verdict_words import other_pace, verdict_sentence
from components.targets.words import implied_share_sentence, readings_html
from dashboard.kept import by_name, drawing
from dashboard.page.targets.calculator import PartCharts, ShownTarget, show_calculator, us_growth_shown, warn
from dashboard.place import Place


def charts(_place: Place, target: ShownTarget) -> PartCharts:
    """The chart of this part and its choices, unless the tables hold no target."""
    drawings = by_name(drawing(target_path_chart, aim=target.aim)) if target.aim else {}
    return PartCharts(drawings, (target.complaint,))


def question(place: Place, target: ShownTarget) -> tuple[str, str]:
    """The page's question and the verdict in one sentence, which is empty where the tables hold no target."""
    wording, choice, reading = place.wording, place.view.targets, target.reading
    if reading is None:
        return wording("targets-title", due=choice.target.due), ""
    said = verdict_sentence(reading, wording=wording, beside_path=choice.aim == "path")
    return wording("targets-title", due=reading.aim.due), said


def show(place: Place, target: ShownTarget) -> None:
    """The calculator and the path, then what follows from them."""
    wording, aim = place.wording, target.aim
    show_calculator(place)
    growth, wrong = us_growth_shown(place)
    warn(target.complaint, wrong)
    if aim is None:
        return
    place.show(place.chart(drawing(target_path_chart, aim=aim)))
    headings.show_words(
        place.kept(implied_share_sentence, aim=aim, growth=growth / 100, wording=wording),
        place.kept(other_pace, without_gold=aim.without_gold, share=aim.without_gold, wording=wording),
    )
    headings.show_heading(wording("targets-readings"))
    headings.show_html(place.kept(readings_html, wording=wording))
