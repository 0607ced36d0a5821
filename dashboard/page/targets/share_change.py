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
from components.screen import controls, headings, notices
from dashboard.kept import Drawing, by_name, drawing
from dashboard.page.targets.calculator import choose_gold
from dashboard.place import Place
from data.indicators.exports.contributions import contributions_of
from data.indicators.exports.periods import ImpossiblePair, Pair, is_period, pair_of, periods, possible, usual_pair

FIELDS = ("measured", "earlier", "later", "effect", "gold")


def charts(place: Place) -> dict[str, Drawing]:
    """The charts and their choices: of the periods chosen, or else of the last that made sense."""
    pair, _ = _pair_shown(place)
    return by_name(
        drawing(share_change_chart, pair=pair), drawing(contributions_chart, pair=pair, effect=place.view.effect)
    )


def complaint(place: Place) -> str:
    """What is wrong with the periods chosen, if anything, and what the charts show instead."""
    return _pair_shown(place)[1]


def show(place: Place) -> None:
    """The controls, the split of the change, and the waterfall of partners."""
    wording = place.wording
    _settle(place)
    pair, complaint = _pair_shown(place)
    headings.show_heading(wording("change-heading"), wording("change-heading-words"))
    _show_controls(place)
    if complaint:
        notices.show_empty(complaint)
    place.show(place.chart(drawing(share_change_chart, pair=pair)))
    gold = place.kept(gold_words, pair, wording)
    headings.show_words(place.kept(counterfactual, pair, wording), *([gold] if gold else []))
    headings.show_words(*(wording(f"change-{what}") for what in ("prices", "method", "method-source")), quiet=True)
    headings.show_heading(wording("contributions-heading"))
    with controls.row("effect"):
        place.choose_few("effect", wording("change-control-effect"), "change-effect")
    place.show(place.chart(drawing(contributions_chart, pair=pair, effect=place.view.effect)))
    if pair.without_gold:
        headings.show_words(wording("contributions-without-gold"), quiet=True)
        return
    headings.show_words(place.kept(others_words, pair, place.view.effect, wording), *_missing(place, pair), quiet=True)


def _missing(place: Place, pair: Pair) -> list[str]:
    """The partners without a figure in one of the periods, where there are any."""
    words = place.kept(missing_words, place.kept(contributions_of, pair, place.view.effect), pair, place.wording)
    return [words] if words else []


def _settle(place: Place) -> None:
    """Periods of another form than the measure's (a year where months are counted) fall to the usual ones."""
    view = place.view
    wrong = [n for n in ("earlier", "later") if getattr(view, n) and not is_period(view.measured, getattr(view, n))]
    place.settle(**dict.fromkeys(wrong, ""))


def _pair_shown(place: Place) -> tuple[Pair, str]:
    """The pair that is drawn, and what is wrong with the one chosen."""
    view, tables, wording = place.view, place.tables, place.wording
    held = [p if is_period(view.measured, p) else "" for p in (view.earlier, view.later)]
    asked = pair_of(tables, view.measured, *held, without_gold=view.gold == "without")
    pair, problem = place.valid("change_of_share", partial(possible, tables, asked), ImpossiblePair)
    if problem is None:
        return pair, ""
    kept = wording("change-kept-last" if pair else "change-kept-usual")
    return pair or usual_pair(tables, view.measured), f"{refused(tables, asked, wording)} {kept}"


def _show_controls(place: Place) -> None:
    wording, view, without_gold = place.wording, place.view, place.view.gold == "without"
    usual = usual_pair(place.tables, view.measured, without_gold=without_gold)
    held = periods(place.tables, view.measured, without_gold=usual.without_gold)
    with controls.row("change"):
        place.choose("measured", wording("change-control-counted"), "change-counted-name")
        for name, default in (("earlier", usual.start), ("later", usual.end)):
            options = _options(held, default, getattr(view, name))
            place.choose(name, wording(f"change-control-{name}"), partial(_word, place, default), options)
        choose_gold(place)
        if place.changed(*FIELDS):
            place.reset_button("change", *FIELDS)


def _options(held: tuple[str, ...], default: str, chosen: str) -> list[str]:
    """Every period, latest first, the usual one as the empty choice; and the reader's own, where a link holds another."""
    every = sorted({*held, chosen} - {""}, reverse=True)
    return ["" if period == default and chosen != default else period for period in every]


def _word(place: Place, default: str, period: str) -> str:
    return period_label(place.view.measured, period or default, place.wording)
