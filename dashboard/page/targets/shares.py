"""The part of the targets page on the US share by month or year, and on exports outside the US by year or month."""

from __future__ import annotations

from components.exports.figures.months import non_us_months_chart
from components.exports.figures.us_and_non_us import us_and_non_us_chart
from components.exports.figures.us_share import us_share_chart
from components.screen import controls, headings
from components.targets.verdict_words import other_pace
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import PartCharts, ShownTarget
from dashboard.place import Place
from data.frames import CUSTOMS_TOTAL
from data.indicators.exports.flows import flows
from data.indicators.targets.aim import Aim, known_years
from data.indicators.targets.choice import TargetsChoice

WITHOUT_METALS = ("unadjusted", "years")


def charts(place: Place, _target: ShownTarget) -> PartCharts:
    """The charts of this part and their choices; the first is what a presenter gets."""
    return PartCharts(_drawings(place))


def _drawings(place: Place) -> dict[str, Drawing]:
    asked = place.view.targets.target
    compared_with = asked.baseline if _is_known(place, asked.baseline) else Aim.baseline
    bare = {"without_gold": True} if asked.without_gold else {}
    return by_name(
        drawing(us_share_chart, months=_months(place.view.targets), compared_with=compared_with, **bare),
        drawing(us_and_non_us_chart, compared_with=compared_with, **bare),
        drawing(non_us_months_chart, **bare),
    )


def _months(choice: TargetsChoice) -> str:
    """The measure that is drawn: precious metals are published only as unadjusted customs months and years."""
    if choice.target.without_gold and choice.months not in WITHOUT_METALS:
        return "unadjusted"
    return choice.months


def show(place: Place, _target: ShownTarget) -> None:
    """The US share, then both flows since the first year or exports outside the United States by month."""
    choice = place.view.targets
    if not _is_known(place, choice.target.baseline):
        place.settle(baseline=Aim.baseline)
    wording, drawings, first = place.wording, _drawings(place), place.kept(known_years)[0]
    headings.show_heading(wording("targets-share"), wording("targets-share-words"))
    with controls.row("share"):
        place.choose_few("months", lambda code: wording(f"months-{code}", first=first), label="targets-months")
        place.choose_few("gold", "targets-gold")
    if _months(choice) != choice.months:
        headings.show_words(wording("share-gold-unadjusted"))
    place.show(place.chart(drawings["us_share"]))
    headings.show_words(place.kept(other_pace, without_gold=choice.target.without_gold, share=True, wording=wording))
    monthly = choice.pace == "months"
    if monthly:
        headings.show_heading(wording("pace-heading"), wording("pace-heading-words"))
    else:
        year = drawings["us_and_non_us"].choices["compared_with"]
        headings.show_heading(wording("targets-both", first=first), wording("targets-both-words", year=year))
    with controls.row("pace"):
        place.choose_few("pace", "pace", label="pace-control")
    name = "non_us_months" if monthly else "us_and_non_us"
    place.show(place.chart(drawings[name]))


def _is_known(place: Place, year: int) -> bool:
    """Whether the yearly series holds a year: a link may name one that the tables lack."""
    return year in set(place.kept(flows, CUSTOMS_TOTAL)["period"])
