"""Whole sentences about the tariffs a reader sees: the answer, what adds up, how fresh the record is, why nothing is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.tariffs.words import filter_words, filters_line, group_name, in_plural, inside_list, merged_names
from data import TradeTables
from data.frames import TariffMeasures
from data.indicators.tariffs.choice import EVERY_GROUP, TariffChoice, filters_in_the_way, of_any_year
from data.indicators.tariffs.directions import ALL_DIRECTIONS, in_direction
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.facts import (
    DayCounts,
    Freshness,
    StackedDuties,
    day_counts,
    freshness,
    stacked_duties,
    stacked_lists,
)
from data.indicators.tariffs.scene import tariff_scene
from data.tables import rows_by_key
from data.wording import Wording


def day_sentence(measures: TariffMeasures, *, subject: str, day: date, wording: Wording, key: str) -> str:
    """How many measures were in force on a day and how many duties they are, announced for later, and threatened without effect."""
    counts = day_counts(measures, day=day)
    force = _force_words(counts, wording)
    earlier = _confirmed_earlier(measures, day, force, wording) if key == "tariffs-answer" else ""
    said = wording(
        "tariffs-answer-day" if earlier else key, day=wording.date(day), direction=subject, force=earlier or force, announced=wording("tariffs-count-announced", count=counts.announced),
        threatened=wording("tariffs-count-threatened", count=counts.threatened),
    )  # fmt: skip
    return f"{said} {wording('tariffs-answer-unconfirmed', count=counts.unconfirmed)}" if counts.unconfirmed else said


def _force_words(counts: DayCounts, wording: Wording) -> str:
    """How many measures were in force, and how many duties they are where that is another number."""
    if counts.in_force in (1, counts.duties):
        return wording("tariffs-count-force", count=counts.in_force)
    return wording("tariffs-count-force-duties", measures=wording.number(counts.in_force), count=counts.duties)


def _confirmed_earlier(measures: TariffMeasures, day: date, force: str, wording: Wording) -> str:
    """How many measures were in force, with the days on which they were last confirmed; empty where one was on the day itself."""
    found = freshness(measures, day=day)
    if found is None or found.newest >= day:
        return ""
    key = "tariffs-count-confirmed-on" if found.oldest == found.newest else "tariffs-count-confirmed-between"
    return wording(
        key, count=found.count, force=force, oldest=wording.date(found.oldest), newest=wording.date(found.newest)
    )


def answer_now(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """How many measures of a direction were in force on the record's last day, and how many have not been confirmed since their start."""
    day, direction = record_day(tables.measures), TariffChoice(choice.direction)
    measures = in_direction(tables, choice.direction)
    counts = day_counts(measures, day=day)
    force = _force_words(counts, wording)
    earlier = _confirmed_earlier(measures, day, force, wording)
    said = earlier or force
    if counts.unconfirmed:
        said = wording("tariffs-count-force-unconfirmed", force=said, count=counts.unconfirmed)
    subject = _subject(tables, direction, wording)
    key = "tariffs-answer-now-day" if earlier else "tariffs-answer-now"
    return wording(key, day=wording.date(day), direction=subject, force=said)


def tariffs_answer(tables: TradeTables, choice: TariffChoice, *, wording: Wording, day: date | None = None) -> str:
    """The page's answer: what a choice held on the day looked at, or the state of its direction at the record's last day.

    The day is looked up with the filters of the list below it and whatever the years, so that both count the same.
    """
    last = record_day(tables.measures)
    if day is None:
        measures, subject = in_direction(tables, choice.direction), TariffChoice(choice.direction)
        return day_sentence(
            measures, subject=_subject(tables, subject, wording), day=last, wording=wording, key="tariffs-answer"
        )
    key = "tariffs-answer" if day == last else "tariffs-answer-day"
    measures, said = of_any_year(tables, choice), _subject(tables, choice, wording)
    return day_sentence(measures, subject=said, day=day, wording=wording, key=key)


def left_out(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """How many measures on other product groups than those chosen were in force on the record's last day; empty if none was."""
    if not choice.groups or EVERY_GROUP in choice.groups:
        return ""
    day, measures = record_day(tables.measures), in_direction(tables, choice.direction)
    count = day_counts(measures.loc[~measures["product_group"].isin(choice.groups)], day=day).in_force
    return wording("tariffs-left-out", count=count, date=wording.date(day)) if count else ""


def _subject(tables: TradeTables, choice: TariffChoice, wording: Wording) -> str:
    """The direction, and in brackets what else a reader chose."""
    known = rows_by_key(tables, "product_groups")
    groups = [inside_list(group_name(tables, g, wording)) for g in choice.groups if g in known]
    chosen = [*([wording.join(groups)] if groups else []), *filter_words(choice, wording)]
    direction = wording.code("tariffs-direction", choice.direction)
    return f"{direction} ({'; '.join(chosen)})" if chosen else direction


def stacking(tables: TradeTables, direction: str = ALL_DIRECTIONS, *, wording: Wording) -> str:
    """The rule on duties that add up, with the known cases of a direction as the tables have them."""
    day, measures = record_day(tables.measures), in_direction(tables, direction)
    parts = [wording("tariffs-stack-no-sum")]
    for lists in stacked_lists(measures, day=day):
        names = inside_list(_said_once([group_name(tables, g, wording) for g in lists.groups], wording))
        law, rate = inside_list(wording.code("cell-legal-basis", lists.law)), wording.rate(lists.rate_pct)
        count, since = len(lists.groups), wording.date(lists.since)
        parts.append(wording("tariffs-stack-lists", count=count, date=since, rate=rate, law=law, names=names))
    parts += [_added_up(tables, duties, wording) for duties in stacked_duties(measures, day=day)]
    return " ".join(parts)


def _said_once(names: Sequence[str], wording: Wording) -> str:
    """Names as a list; those that differ only in their brackets share what stands before: `Lists (one; another)`."""
    heads = {name.partition(" (")[0] for name in names}
    if len(heads) > 1 or len(names) == 1 or not all(name.endswith(")") for name in names):
        return merged_names(names, wording)
    head = heads.pop()
    return f"{in_plural(head, wording)} ({'; '.join(name[len(head) + 2 : -1] for name in names)})"


def _added_up(tables: TradeTables, duties: StackedDuties, wording: Wording) -> str:
    return wording(
        "tariffs-stack-duties", group=group_name(tables, duties.product_group, wording),
        law=inside_list(wording.code("cell-legal-basis", duties.law)), rate=wording.rate(duties.rate_pct),
        added_law=inside_list(wording.code("cell-legal-basis", duties.added_law)), added_rate=wording.rate(duties.added_rate_pct),
        sum=wording.rate(round(duties.rate_pct + duties.added_rate_pct, 2)), remarks=stack_remarks(tables, duties, wording),
    )  # fmt: skip


def stack_remarks(tables: TradeTables, duties: StackedDuties, wording: Wording) -> str:
    """When two duties that add up were last confirmed, and what the table says of the rate that the other adds to."""
    row = rows_by_key(tables, "tariff_measures")[duties.measure_id]
    day, added_day = wording.date(duties.as_of), wording.date(duties.added_as_of)
    same = "yes" if day == added_day else "no"
    said = [wording("tariffs-stack-confirmed", day=day, added_day=added_day, same=same)]
    said += [f"{text.rstrip('.')}." for column in ("rate_note", "note") if (text := wording.pick(row, column))]
    return " ".join(said)


def fresh(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """How far the measures drawn are confirmed; empty where none was in force."""
    scene = tariff_scene(tables, choice)
    day = min(scene.day, scene.edge.date())
    found = freshness(scene.measures, day=day)
    if found is None:
        return ""
    text = f"{_official_words(found, wording.date(day), wording)} {_confirmed_words(found, wording)}"
    if not found.unconfirmed:
        return text
    alone = wording("tariffs-unconfirmed-alone") if found.count == 1 else ""
    return f"{text} {alone or wording('tariffs-unconfirmed', count=found.unconfirmed)}"


def _official_words(found: Freshness, day: str, wording: Wording) -> str:
    """How many of the measures have an official source."""
    if found.official == found.count:
        return wording("tariffs-fresh-all", count=found.count, day=day)
    if found.count == 1:
        return wording("tariffs-fresh-alone", day=day)
    return wording("tariffs-fresh", total=wording.number(found.count), day=day, count=found.official)


def _confirmed_words(found: Freshness, wording: Wording) -> str:
    """When the measures were last confirmed: on one day, or between two and most of them on one."""
    if found.oldest == found.newest:
        return wording("tariffs-fresh-on", count=found.count, newest=wording.date(found.newest))
    return wording(
        "tariffs-fresh-between", total=wording.number(found.count), oldest=wording.date(found.oldest), newest=wording.date(found.newest),
        usual=wording.date(found.usual), count=found.often,
    )  # fmt: skip


def why_empty(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """Why no measure fits a choice, and which filter to let go."""
    ways = filters_in_the_way(tables, choice)
    hint = wording("tariffs-empty-start")
    if ways:
        hint = wording("tariffs-empty-hint", count=ways[0][1], filter=wording(f"tariffs-without-{ways[0][0]}"))
    known = rows_by_key(tables, "product_groups")
    chosen = ", ".join(inside_list(group_name(tables, g, wording)) for g in choice.groups if g in known)
    words = [
        wording.code("tariffs-direction", choice.direction),
        *([chosen] if chosen else []),
        filters_line(choice, wording),
    ]
    return wording("tariffs-empty", filters=", ".join(words), hint=hint)
