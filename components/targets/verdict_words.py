"""The verdict on a target in words: title, sentence and what was chosen, from the same numbers as the chart."""

from __future__ import annotations

from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED
from data.indicators.exports.gold import gold_in_rise, gold_months
from data.indicators.targets.aim import Aim, TargetReading
from data.wording import Wording


def verdict_title(reading: TargetReading, *, wording: Wording) -> str:
    """The finding: the latest non-US exports against the path; without a series, what the path takes."""
    found, path = reading.verdict, reading.path
    prices = _in_dollars(reading.aim, wording)
    if found is None:
        return wording(
            "target-title-unchecked", start=wording.money(path.baseline_value), baseline=path.baseline_year, target=wording.money(path.target_value),
            due=path.target_year, growth=wording.percent(path.required_growth), prices=prices,
        )  # fmt: skip
    return wording(
        "target-title", value=wording.money(found.value), year=found.year, gap=wording.money(abs(found.gap)),
        side="above" if found.on_track else "below", multiple=goal_words(reading, wording), due=path.target_year, prices=prices,
    )  # fmt: skip


def verdict_sentence(reading: TargetReading, *, wording: Wording) -> str:
    """The answer of the page: on track or not, the gap, what is needed from now, what was achieved."""
    found, path = reading.verdict, reading.path
    words = {"target": wording.money(path.target_value), "due": path.target_year}
    prices = _in_dollars(reading.aim, wording)
    if found is None:
        said = wording(
            "target-sentence-unchecked", reading=reading.aim.reading, start=wording.money(path.baseline_value), baseline=path.baseline_year,
            needed=wording.percent(path.required_growth), prices=prices, **words,
        )  # fmt: skip
        return _with_gold(reading, said, wording)
    achieved = (
        ""
        if found.achieved_growth is None
        else wording("target-achieved", growth=wording.percent(found.achieved_growth), baseline=path.baseline_year)
    )
    said = wording(
        "target-sentence", verdict="on" if found.on_track else "off", value=wording.money(found.value), year=found.year,
        path=wording.money(found.path_value), needed=wording.percent(found.needed_growth), achieved=achieved, prices=prices, **words,
    )  # fmt: skip
    return _with_gold(reading, said, wording)


def goal_words(reading: TargetReading, wording: Wording) -> str:
    """`double`, `reach 2.5 times the baseline` or `reach C$400.0 billion`."""
    multiple = reading.aim.multiple
    if reading.aim.goal > 0:
        return wording("multiple-value", value=wording.money(reading.path.target_value))
    return wording("multiple-double") if multiple == 2 else wording("multiple-times", value=wording.number(multiple, 2))


def price_words(aim: Aim, wording: Wording) -> str:
    """`nominal`, or in which year's dollars and at which assumed inflation, and whether the target is meant so too."""
    return wording(
        "target-prices", prices=aim.prices, year=aim.baseline, inflation=wording.rate(aim.inflation_pct)
    )  # fmt: skip


def gold_note(tables: TradeTables, reading: TargetReading, *, wording: Wording) -> str:
    """Whether gold is in the numbers, where the reader asked for numbers without it; else nothing."""
    if not reading.aim.without_gold:
        return ""
    if not reading.has_gold:
        return wording("target-without-gold")
    return wording("target-gold-stays", count=len(gold_months(tables["exports_by_sector"])))


def gold_clause(tables: TradeTables, reading: TargetReading, *, wording: Wording) -> str:
    """How much of the latest rise is gold, for a picture's subtitle; nothing where it is not known or not drawn."""
    if reading.aim.without_gold or reading.values.empty:
        return ""
    gold = gold_in_rise(tables["exports_by_sector"], tables.exports(MONTHLY_UNADJUSTED))
    if gold is None or gold.share <= 0:
        return ""
    return wording(
        "target-gold-share", share=wording.percent(gold.share, 0), month=wording.period(gold.month),
        before=wording.period(gold.year_before), prices=reading.aim.prices,
    )  # fmt: skip


def _in_dollars(aim: Aim, wording: Wording) -> str:
    """` (in 2024 dollars)`, or nothing where values are nominal."""
    return "" if aim.prices == "nominal" else wording("target-in-dollars", year=aim.baseline)


def _with_gold(reading: TargetReading, said: str, wording: Wording) -> str:
    """The sentence, after a word on gold where the reader asked to leave it out."""
    if not reading.aim.without_gold:
        return said
    return wording("target-said-without-gold" if not reading.has_gold else "target-said-gold-stays", said=said)
