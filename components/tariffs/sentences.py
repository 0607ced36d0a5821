"""Whole sentences about the tariffs a reader sees: the answer, what adds up, how fresh the record is, why nothing is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd

from components.tariffs.history_words import histories_title
from components.tariffs.words import filter_words, filters_line, group_name, inside_list, merged_names
from data import TradeTables
from data.frames import TariffMeasures
from data.indicators.tariffs.choice import TariffChoice, filters_in_the_way, of_any_year
from data.indicators.tariffs.directions import ALL_DIRECTIONS, direction_of, in_direction, pairs
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.facts import StackedDuties, day_counts, freshness, stacked_duties, stacked_lists
from data.indicators.tariffs.histories import rate_histories
from data.indicators.tariffs.scene import tariff_scene
from data.tables import rows_by_key
from data.wording import Wording


def day_sentence(measures: TariffMeasures, *, subject: str, day: date, wording: Wording, key: str) -> str:
    """How many measures were in force on a day and how many duties they are, announced for later, and threatened without effect."""
    counts = day_counts(measures, day=day)
    force = wording("tariffs-count-force", count=counts.in_force)
    if counts.in_force not in (1, counts.duties):
        force = wording("tariffs-count-force-duties", measures=wording.number(counts.in_force), count=counts.duties)
    return wording(
        key, day=wording.date(day), direction=subject,
        force=force, announced=wording("tariffs-count-announced", count=counts.announced),
        threatened=wording("tariffs-count-threatened", count=counts.threatened),
    )  # fmt: skip


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


def answer_now(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """The main rates of the other direction; where there is none, how many measures are in force."""
    sides = pairs(tables, choice.direction)
    other = direction_of(tables, *reversed(sides[0])) if len(sides) == 1 else ALL_DIRECTIONS
    if other == ALL_DIRECTIONS:
        return tariffs_answer(tables, choice, wording=wording)
    day, scene = record_day(tables.measures), tariff_scene(tables, TariffChoice(other))
    moment = pd.Timestamp(day)
    histories = rate_histories(scene.measures, first=scene.choice.first_day, edge=moment)
    subject = wording("tariffs-answer-return", subject=wording.code("tariffs-subject", other))
    said = histories_title(tables, scene, histories, subject=subject, most=2, wording=wording)
    return f"{said}."


def _subject(tables: TradeTables, choice: TariffChoice, wording: Wording) -> str:
    """The direction, and in brackets what else a reader chose."""
    known = rows_by_key(tables, "product_groups")
    groups = [inside_list(group_name(tables, g, wording)) for g in choice.groups if g in known]
    chosen = [*([wording.join(groups)] if groups else []), *filter_words(choice, wording)]
    direction = wording.code("tariffs-direction", choice.direction)
    return f"{direction} ({'; '.join(chosen)})" if chosen else direction


def stacking(tables: TradeTables, *, wording: Wording) -> str:
    """The rule on duties that add up, with the known cases as the tables have them."""
    day = record_day(tables.measures)
    parts = [wording("tariffs-stack-no-sum")]
    for lists in stacked_lists(tables.measures, day=day):
        names = inside_list(_said_once([group_name(tables, g, wording) for g in lists.groups], wording))
        law, rate = inside_list(wording.code("cell-legal-basis", lists.law)), wording.rate(lists.rate_pct)
        count, since = len(lists.groups), wording.date(lists.since)
        parts.append(wording("tariffs-stack-lists", count=count, date=since, rate=rate, law=law, names=names))
    parts += [_added_up(tables, duties, wording) for duties in stacked_duties(tables.measures, day=day)]
    return " ".join(parts)


def _said_once(names: Sequence[str], wording: Wording) -> str:
    """Names as a list; those that differ only in their brackets share what stands before: `List (one; another)`."""
    heads = {name.partition(" (")[0] for name in names}
    if len(heads) > 1 or len(names) == 1 or not all(name.endswith(")") for name in names):
        return merged_names(names, wording)
    head = heads.pop()
    return f"{head} ({'; '.join(name[len(head) + 2 : -1] for name in names)})"


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
    said = [wording("tariffs-stack-confirmed", day=wording.date(duties.as_of))]
    said += [f"{text.rstrip('.')}." for column in ("rate_note", "note") if (text := wording.pick(row, column))]
    return " ".join(said)


def fresh(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """How far the measures drawn are confirmed; empty where none was in force."""
    scene = tariff_scene(tables, choice)
    day = min(scene.day, scene.edge.date())
    found = freshness(scene.measures, day=day)
    if found is None:
        return ""
    text = wording(
        "tariffs-fresh", total=wording.number(found.count), day=wording.date(day), count=found.official, oldest=wording.date(found.oldest),
        newest=wording.date(found.newest), usual=wording.date(found.usual), often=wording.number(found.often),
    )  # fmt: skip
    return f"{text} {wording('tariffs-unconfirmed', count=found.unconfirmed)}" if found.unconfirmed else text


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
