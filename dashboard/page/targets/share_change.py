"""The part of the targets page on what changed the US share between two periods, and which partners it comes from."""

from __future__ import annotations

from functools import partial

from components.exports.figures.contributions import contributions_chart
from components.exports.figures.share_change import share_change_chart
from components.exports.share_change_words import (
    counterfactual,
    gold_words,
    missing_words,
    others_words,
    period_label,
    refused,
)
from components.screen import controls, headings
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import PartCharts, ShownTarget, warn
from dashboard.place import Place
from data.indicators.exports.contributions import ChangeChoice, contributions_of
from data.indicators.exports.periods import ImpossiblePair, Pair, is_period, pair_of, periods, possible, usual_pair


def charts(place: Place, _target: ShownTarget) -> PartCharts:
    """The charts and their choices: of the periods chosen, or else of the last that made sense."""
    pair, wrong = _pair_shown(place)
    return PartCharts(_drawings(place, pair), (wrong,))


def _drawings(place: Place, pair: Pair) -> dict[str, Drawing]:
    effect = place.view.targets.change.effect
    return by_name(drawing(share_change_chart, pair=pair), drawing(contributions_chart, pair=pair, effect=effect))


def show(place: Place, _target: ShownTarget) -> None:
    """The controls, the split of the change, and the waterfall of partners."""
    wording, effect = place.wording, place.view.targets.change.effect
    earlier, later = _periods(place.view.targets.change)
    place.settle(earlier=earlier, later=later)
    pair, wrong = _pair_shown(place)
    drawings = _drawings(place, pair)
    headings.show_heading(wording("change-heading"), wording("change-heading-words"))
    _show_controls(place)
    warn(wrong)
    place.show(place.chart(drawings["share_change"]))
    gold = place.kept(gold_words, pair, wording)
    headings.show_words(place.kept(counterfactual, pair, wording), *([gold] if gold else []))
    headings.show_words(*(wording(f"change-{what}") for what in ("prices", "method", "method-source")), quiet=True)
    headings.show_heading(wording("contributions-heading"))
    with controls.row("effect"):
        place.choose_few("effect", "change-effect")
    place.show(place.chart(drawings["contributions"]))
    if pair.without_gold:
        headings.show_words(wording("contributions-without-gold"), quiet=True)
        return
    headings.show_words(place.kept(others_words, pair, effect, wording), *_missing(place, pair), quiet=True)


def _missing(place: Place, pair: Pair) -> list[str]:
    """The partners without a figure in one of the periods, where there are any."""
    found = place.kept(contributions_of, pair, place.view.targets.change.effect)
    words = place.kept(missing_words, found, pair, place.wording)
    return [words] if words else []


def _periods(choice: ChangeChoice) -> tuple[str, str]:
    """The chosen periods; one that does not fit the measure (a year where months are counted) becomes the usual one."""
    earlier, later = (p if is_period(choice.measured, p) else "" for p in (choice.earlier, choice.later))
    return earlier, later


def _pair_shown(place: Place) -> tuple[Pair, str]:
    """The pair that is drawn, and what is wrong with the one chosen."""
    choice, tables, wording = place.view.targets.change, place.tables, place.wording
    without_gold = place.view.targets.target.without_gold
    asked = pair_of(tables, choice.measured, *_periods(choice), without_gold=without_gold)
    pair, problem = place.valid("change_of_share", asked, partial(possible, tables, asked), ImpossiblePair)
    if pair and problem is None:
        return pair, ""
    kept = wording("change-kept-last" if pair else "change-kept-usual")
    return pair or usual_pair(tables, choice.measured), f"{refused(tables, asked, wording)} {kept}"


def _show_controls(place: Place) -> None:
    choice = place.view.targets.change
    usual = usual_pair(place.tables, choice.measured, without_gold=place.view.targets.target.without_gold)
    held = periods(place.tables, choice.measured, without_gold=usual.without_gold)
    with controls.row("change"):
        place.choose("measured", "change-counted-name")
        for name, default, own in (("earlier", usual.start, choice.earlier), ("later", usual.end, choice.later)):
            options = _options(held, default, own)
            place.choose(name, partial(_word, place, default), options, label=f"change-control-{name}")
        place.choose_few("gold", "targets-gold")
        place.reset_button(*vars(choice), "gold")


def _options(held: tuple[str, ...], default: str, chosen: str) -> list[str]:
    """Every period, latest first, the usual one as the empty choice; and the reader's own, where a link holds another."""
    every = sorted({*held, chosen} - {""}, reverse=True)
    return ["" if period == default and chosen != default else period for period in every]


def _word(place: Place, default: str, period: str) -> str:
    return period_label(place.view.targets.change.measured, period or default, place.wording)
