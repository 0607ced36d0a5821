"""The part of the targets page on the US share by month or year, and on exports outside the US by year or month."""

from __future__ import annotations

from components.exports.figures.months import non_us_months_chart
from components.exports.figures.us_and_non_us import us_and_non_us_chart
from components.exports.figures.us_share import us_share_chart
from components.screen import controls, headings
from components.targets.verdict_words import other_pace
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import choose_gold
from dashboard.place import Place
from dashboard.view import View
from data.frames import CUSTOMS_TOTAL
from data.indicators.exports.flows import flows
from data.indicators.targets.aim import known_years

WITHOUT_METALS = ("unadjusted", "years")


def charts(place: Place) -> dict[str, Drawing]:
    """The charts of this part and their choices; the first is what a presenter gets."""
    view = place.view
    compared_with = view.baseline if _is_known(place, view.baseline) else View().baseline
    bare = {"without_gold": True} if view.gold == "without" else {}
    return by_name(
        drawing(us_share_chart, months=_months(view), compared_with=compared_with, **bare),
        drawing(us_and_non_us_chart, compared_with=compared_with, **bare),
        drawing(non_us_months_chart, **bare),
    )


def _months(view: View) -> str:
    """The measure that is drawn: precious metals are published only as unadjusted customs months and years."""
    return view.months if view.gold == "with" or view.months in WITHOUT_METALS else "unadjusted"


def show(place: Place) -> None:
    """The US share, then both flows since the first year or exports outside the United States by month."""
    if not _is_known(place, place.view.baseline):
        place.settle(baseline=View().baseline)
    wording, drawings, first = place.wording, charts(place), place.kept(known_years)[0]
    headings.show_heading(wording("targets-share"), wording("targets-share-words"))
    with controls.row("share"):
        place.choose_few("months", wording("targets-months"), lambda code: wording(f"months-{code}", first=first))
        choose_gold(place)
    if _months(place.view) != place.view.months:
        headings.show_words(wording("share-gold-unadjusted"))
    place.show(place.chart(drawings["us_share"]))
    headings.show_words(place.kept(other_pace, without_gold=place.view.gold == "without", share=True, wording=wording))
    monthly = place.view.pace == "months"
    headings.show_heading(
        *(wording("pace-heading"), wording("pace-heading-words"))
        if monthly
        else (
            wording("targets-both", first=first),
            wording("targets-both-words", year=drawings["us_and_non_us"].choices["compared_with"]),
        )
    )
    with controls.row("pace"):
        place.choose_few("pace", wording("pace-control"), "pace")
    name = "non_us_months" if monthly else "us_and_non_us"
    place.show(place.chart(drawings[name]))


def _is_known(place: Place, year: int) -> bool:
    """Whether the yearly series holds a year: a link may name one that the tables lack."""
    return year in set(place.kept(flows, CUSTOMS_TOTAL)["period"])
