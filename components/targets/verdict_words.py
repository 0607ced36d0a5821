"""The verdict on a target in words: title, sentence and what was chosen, from the same numbers as the chart."""

from __future__ import annotations

from components.drawing.metals import metals_words
from data import TradeTables
from data.indicators.exports.flows import years_before
from data.indicators.exports.gold import pace
from data.indicators.targets.aim import Aim, TargetReading
from data.indicators.targets.path import TOLERANCE, Verdict
from data.wording import Wording


def verdict_title(reading: TargetReading, *, wording: Wording) -> str:
    """The finding: the latest non-US exports and their distance from the path; without a series, what the path takes."""
    found, path = reading.verdict, reading.path
    prices = _in_dollars(reading.aim, wording)
    if found is None:
        return wording(
            "target-title-unchecked", start=wording.money(path.baseline_value), baseline=path.baseline_year, target=wording.money(path.target_value),
            due=path.target_year, growth=wording.percent(path.required_growth), prices=prices,
        )  # fmt: skip
    return wording(
        "target-title", value=wording.money(found.value), year=found.year, distance=distance_words(found, wording=wording),
        multiple=goal_words(reading, wording), due=path.target_year, prices=prices, gold=metals_words(reading.aim.without_gold, wording),
    )  # fmt: skip


def verdict_sentence(reading: TargetReading, *, wording: Wording, beside_path: bool = False) -> str:
    """The answer of the page: ahead of the path, on it or behind it, what is needed from now, and the latest pace.

    `beside_path` leaves out the growth and the distance, which the path's chart has as its finding.
    """
    found, path = reading.verdict, reading.path
    words = {"target": wording.money(path.target_value), "due": path.target_year}
    prices = _in_dollars(reading.aim, wording)
    if found is None:
        said = wording(
            "target-sentence-unchecked", reading=reading.aim.reading, start=wording.money(path.baseline_value), baseline=path.baseline_year,
            needed=wording.percent(path.required_growth), prices=prices, **words,
        )  # fmt: skip
        return wording("target-said-gold-stays", said=said) if reading.aim.without_gold and reading.has_gold else said
    said = wording(
        "target-sentence-brief" if beside_path else "target-sentence", head=_head(reading, found, wording), value=wording.money(found.value), year=found.year, path=wording.money(found.path_value),
        distance=distance_words(found, wording=wording, short=True), needed=wording.percent(found.needed_growth), prices=prices,
        achieved=achieved_words(found, wording=wording), **words,
    )  # fmt: skip
    return said + pace_words(reading, wording=wording)


def _head(reading: TargetReading, found: Verdict, wording: Wording) -> str:
    """`Goods exports to non-US markets are ahead of the path to doubling by 2035`."""
    return wording(
        "target-head", standing=found.standing, multiple=goal_words(reading, wording), due=reading.path.target_year,
        gold=metals_words(reading.aim.without_gold, wording),
    )  # fmt: skip


def both_title(readings: tuple[TargetReading, ...], *, wording: Wording) -> str:
    """The finding with and without precious metals, in one sentence; without a series, that of the first."""
    whole, bare = (reading.verdict for reading in readings)
    if whole is None or bare is None:
        return verdict_title(readings[0], wording=wording)
    return wording(
        "target-title-both", year=whole.year, distance=distance_words(whole, wording=wording), multiple=goal_words(readings[0], wording),
        due=whole.path.target_year, bare=distance_words(bare, wording=wording, short=True), prices=_in_dollars(readings[0].aim, wording),
    )  # fmt: skip


def both_subtitle(readings: tuple[TargetReading, ...], *, wording: Wording) -> str:
    """What the thin lines are: exports without precious metals, and the path from their own baseline."""
    return wording("target-subtitle-both", start=wording.money(readings[1].path.baseline_value))


def both_sentence(readings: tuple[TargetReading, ...], *, wording: Wording) -> str:
    """Where exports stand with and without precious metals, without numbers: those are the chart's finding."""
    whole, bare = (reading.verdict for reading in readings)
    if whole is None or bare is None:
        return verdict_sentence(readings[0], wording=wording)
    head = wording(
        "target-head-both", standing="same" if whole.standing == bare.standing else "differ", head=_head(readings[0], whole, wording),
        multiple=goal_words(readings[0], wording), due=whole.path.target_year,
    )  # fmt: skip
    return f"{head}."


def both_paces(tables: TradeTables, *, wording: Wording) -> str:
    """The latest twelve months with and without precious metals; nothing where a year before is not known."""
    found = pace(tables)
    if found is None:
        return ""
    growths = {"growth": found.growth, "bare_growth": found.growth_without}
    said = wording(
        "target-pace-both", month=wording.period(found.month), value=wording.money(found.now), bare=wording.money(found.now_without),
        **{name: wording.change(growth) for name, growth in growths.items()},
    )  # fmt: skip
    if found.share is None or found.share <= 0:
        return said
    return f"{said} {wording('target-pace-share', share=wording.percent(found.share, 0))}"


def other_pace(tables: TradeTables, *, without_gold: bool, share: bool, wording: Wording) -> str:
    """The latest twelve months without precious metals, or with them where the page's answer is without.

    With `share`, also the part of the increase that is these metals.
    """
    found = pace(tables)
    if found is None:
        return ""
    value, growth = (found.now, found.growth) if without_gold else (found.now_without, found.growth_without)
    said = wording(
        "target-pace-with" if without_gold else "target-pace-without", month=wording.period(found.month),
        value=wording.money(value), growth=wording.change(growth),
    )  # fmt: skip
    if not share or found.share is None or found.share <= 0:
        return said
    return f"{said} {wording('target-pace-share', share=wording.percent(found.share, 0))}"


def distance_words(found: Verdict, *, wording: Wording, short: bool = False) -> str:
    """`C$18.4 billion (9.3%) ahead of the path`, or without naming the path again."""
    return wording(
        "target-distance-short" if short else "target-distance", standing=found.standing, gap=wording.money(abs(found.gap)),
        percent=wording.percent(abs(found.gap_share)), tolerance=wording.percent(TOLERANCE, 0),
    )  # fmt: skip


def achieved_words(found: Verdict, *, wording: Wording) -> str:
    """` (+16.4% in one year)`, or a year over several; nothing in the baseline year itself."""
    if found.achieved_growth is None:
        return ""
    growth = wording.change(found.achieved_growth)
    if found.year - found.path.baseline_year == 1:
        return wording("target-achieved", growth=growth)
    return wording("target-achieved-yearly", growth=growth, baseline=found.path.baseline_year)


def pace_words(reading: TargetReading, *, wording: Wording) -> str:
    """The latest twelve months and their change from the twelve before; nothing without them."""
    growth = reading.latest_growth
    if reading.latest_sum is None or growth is None:
        return ""
    return wording(
        "target-pace", month=wording.period(reading.latest_month), value=wording.money(reading.latest_sum),
        growth=wording.change(growth), gold=metals_words(reading.aim.without_gold, wording),
    )  # fmt: skip


def goal_words(reading: TargetReading, wording: Wording) -> str:
    """`double`, `reach 2.5 times the baseline` or `reach C$400.0 billion`."""
    multiple = reading.aim.multiple
    if reading.aim.own_goal:
        return wording("multiple-value", value=wording.money(reading.path.target_value))
    return wording("multiple-double") if multiple == 2 else wording("multiple-times", value=wording.number(multiple, 2))


def price_words(aim: Aim, wording: Wording) -> str:
    """`nominal`, or in which year's dollars and at which assumed inflation, and whether the target is meant so too."""
    return wording(
        "target-prices", prices=aim.prices, year=aim.baseline, inflation=wording.rate(aim.inflation_pct)
    )  # fmt: skip


def gold_note(reading: TargetReading, *, wording: Wording) -> str:
    """What is left out, where the reader asked for numbers without precious metals; else nothing."""
    if not reading.aim.without_gold:
        return ""
    return wording("target-gold-stays" if reading.has_gold else "target-without-gold")


def gold_clause(tables: TradeTables, reading: TargetReading, *, wording: Wording) -> str:
    """How much of the latest rise is precious metals, for a picture's subtitle; nothing where it is not known or not drawn."""
    found = pace(tables)
    if reading.aim.without_gold or reading.values.empty or found is None or found.share is None or found.share <= 0:
        return ""
    return wording(
        "target-gold-share", share=wording.percent(found.share, 0), month=wording.period(found.month), before=wording.period(years_before(found.month, 1)),
        prices=reading.aim.prices,
    )  # fmt: skip


def _in_dollars(aim: Aim, wording: Wording) -> str:
    """` (in 2024 dollars)`, or nothing where values are nominal."""
    return "" if aim.prices == "nominal" else wording("target-in-dollars", year=aim.baseline)
