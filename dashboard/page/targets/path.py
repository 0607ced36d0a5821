"""The part of the targets page on the path: the calculator, the path, what follows from it, and the pledge's readings."""

from __future__ import annotations

from components.screen import headings, notices
from components.targets.figures.path import target_path_chart
from components.targets.verdict_words import other_pace, verdict_sentence
from components.targets.words import implied_share_sentence, readings_html
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import aim_shown, show_calculator, us_growth_shown, warn
from dashboard.place import Place
from data import TradeTables
from data.indicators.targets.aim import Aim, path_reading
from data.wording import Wording


def charts(place: Place) -> dict[str, Drawing]:
    """The chart of this part and its choices, unless the tables hold no target."""
    aim, _ = aim_shown(place)
    return by_name(drawing(target_path_chart, aim=aim)) if aim else {}


def question(place: Place) -> tuple[str, str]:
    """The page's question and the verdict in one sentence, which is empty where the tables hold no target."""
    wording, (aim, _) = place.wording, aim_shown(place)
    if aim is None:
        return wording("targets-title", due=place.view.due), ""
    return wording("targets-title", due=aim.due), place.kept(_verdict, aim, wording, place.view.aim == "path")


def show(place: Place) -> None:
    """The calculator and the path, then what follows from them."""
    wording, (aim, _) = place.wording, aim_shown(place)
    show_calculator(place)
    warn(place)
    growth, wrong = us_growth_shown(place)
    if wrong:
        notices.show_empty(wrong)
    if aim is None:
        return
    place.show(place.chart(drawing(target_path_chart, aim=aim)))
    headings.show_words(
        place.kept(implied_share_sentence, aim=aim, growth=growth / 100, wording=wording),
        place.kept(other_pace, without_gold=aim.without_gold, share=aim.without_gold, wording=wording),
    )
    headings.show_heading(wording("targets-readings"))
    headings.show_html(place.kept(readings_html, wording=wording))


def _verdict(tables: TradeTables, aim: Aim, wording: Wording, beside_path: bool) -> str:
    return verdict_sentence(path_reading(tables, aim=aim), wording=wording, beside_path=beside_path)
