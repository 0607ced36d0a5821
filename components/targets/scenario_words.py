"""Scenarios and ranges of growth in words, from the same numbers as their charts."""

from __future__ import annotations

from functools import lru_cache

from components.drawing.metals import metals_words
from components.targets.verdict_words import price_words
from data import TradeTables
from data.frames import UNITED_STATES
from data.indicators.targets.aim import Aim
from data.indicators.targets.past_growth import GrowthRange
from data.indicators.targets.scenario_base import REST
from data.indicators.targets.scenarios import Outcome, ScenarioPair, Scenarios, needed_growths, worked_out
from data.names import name, partner
from data.wording import Wording
from data.wording.valued import Valued, reworded


@lru_cache(maxsize=256)  # every run of the page asks for the names of all parts and all partners
def part_name(tables: TradeTables, code: str, wording: Wording, partners: tuple[str, ...] = ()) -> str:
    """The name of a part: a partner, a region with the number of its `partners` (one partner: its name), or all others."""
    if code == REST:
        return Valued(wording("scenario-rest"), code, "code")
    if code.isupper() or len(partners) == 1:
        return name(tables, code if code.isupper() else partners[0], wording)
    region = wording.code("region", code)
    return reworded(wording("scenario-region", region=region, count=len(partners)), region) if partners else region


def scenario_names(pair: ScenarioPair, wording: Wording) -> tuple[str, str]:
    """The reader's names; else what the scenario is, and a plain number once its growth was changed."""
    chosen = pair.chosen
    first = wording("scenario-past", since=pair.base.since, year=pair.base.year)
    second = wording("scenario-needed")
    return (
        chosen.first_name.strip() or (wording("scenario-number", number=1) if chosen.first else first),
        chosen.second_name.strip() or (wording("scenario-number", number=2) if chosen.second else second),
    )


def scenario_title(pair: ScenarioPair, *, wording: Wording) -> str:
    """The finding: what both scenarios lead to in the target year, beside the target."""
    first, second = scenario_names(pair, wording)
    return wording(
        "scenario-title", due=pair.chosen.aim.due, first=first, second=second, one=wording.money(pair.first.non_us[-1]),
        other=wording.money(pair.second.non_us[-1]), target=wording.money(pair.first.target),
        gold=metals_words(pair.chosen.aim.without_gold, wording),
    )  # fmt: skip


def scenario_sentences(pair: ScenarioPair, *, wording: Wording) -> tuple[str, str]:
    """A sentence for each scenario: value, gap, the year when the target is reached, the US share."""
    first, second = scenario_names(pair, wording)
    due = pair.chosen.aim.due
    if not pair.chosen.second:
        growths = needed_growths(pair.base, pair.reading, us_growth_pct=pair.chosen.us_growth_pct)
        growth = next(rate for code, rate in growths if code != UNITED_STATES)
        second = wording("scenario-needed-rounded", name=second, growth=wording.rate(growth, 1))
    return _sentence(first, pair.first, due, wording), _sentence(second, pair.second, due, wording)


def _sentence(name: str, found: Outcome, due: int, wording: Wording) -> str:
    return wording(
        "scenario-sentence", name=name, due=due, value=wording.money(found.non_us[-1]), gap=wording.money(abs(found.gap)),
        side="above" if found.gap >= 0 else "below", reached=reached_words(found, wording), share=wording.percent(found.us_shares[-1]),
    )  # fmt: skip


def reached_words(found: Outcome, wording: Wording) -> str:
    """`in 2034`, or `not before 2100`."""
    if found.reached is None:
        return wording("scenario-never")
    return Valued(wording("scenario-reached", year=found.reached), found.reached, "year")


def scenario_subtitle(pair: ScenarioPair, *, wording: Wording) -> str:
    """What is measured, that it is arithmetic, and what the parts are without precious metals."""
    said = wording("scenario-subtitle", prices=price_words(pair.chosen.aim, wording), year=pair.base.year)
    return f"{said} {wording('scenario-without-gold')}" if pair.chosen.aim.without_gold else said


def growth_text(tables: TradeTables, pair: ScenarioPair, found: Outcome, wording: Wording) -> str:
    """`United States +0%, China +5%`: the growth of every part in a scenario."""
    names = {part.code: part_name(tables, part.code, wording, part.partners) for part in pair.base.parts}
    return wording.join([f"{names[code]} {wording.signed(wording.rate(g), g)}" for code, g in found.growths])


def parts_words(tables: TradeTables, chosen: Scenarios, *, wording: Wording) -> str:
    """Which partners a region includes, that the parts add up, and whose growth is counted with all other partners."""
    pair = worked_out(tables, chosen)
    regions = [
        wording("scenario-members", region=wording.code("region", part.code),
                partners=wording.join([part_name(tables, p, wording) for p in part.partners]))
        for part in pair.base.parts if len(part.partners) > 1
    ]  # fmt: skip
    if pair.chosen.aim.without_gold:
        return wording("scenario-parts-two", year=pair.base.year, since=pair.base.since)
    said = wording("scenario-parts", year=pair.base.year, since=pair.base.since, regions="; ".join(regions))
    late = [partner(tables, code, wording).of for code in pair.base.grown_with_rest]
    return f"{said} {wording('scenario-parts-late', names=wording.join(late), since=pair.base.since)}" if late else said


def range_title(found: GrowthRange, *, aim: Aim, wording: Wording) -> str:
    """The finding: how many of the drawn paths reach the target."""
    return wording(
        "range-title", share=wording.percent(found.reaching, 0), draws=wording.number(found.draws), target=wording.money(found.target),
        due=found.years[-1], first=found.first_year, year=found.year, gold=metals_words(aim.without_gold, wording),
    )  # fmt: skip


def range_sentence(found: GrowthRange, *, wording: Wording) -> str:
    """Where the drawn paths end, and what that is not."""
    ends = {f"p{p}": wording.money(found.band(p)[-1]) for p, _ in found.bands}
    return wording(
        "range-sentence", due=found.years[-1], least=ends["p10"], most=ends["p90"], middle=ends["p50"], count=len(found.rates),
        low=wording.change(min(found.rates)),
        high=wording.change(max(found.rates)),
    )  # fmt: skip
