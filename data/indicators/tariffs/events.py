"""Which events and agreement milestones stand on the time axis of the tariffs a reader sees."""

from __future__ import annotations

import pandas as pd

from data.frames import HOME, Frame, TariffMeasures, TradeTables, dated
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.directions import partner_in
from data.indicators.unions import parties
from data.kept import kept

KEY_CATEGORIES = ("tariff", "retaliation", "court")
MOST_KEY_EVENTS = 8
DAYS_NEAR = 7
START = ("provisional_application", "entry_into_force")


@kept
def dated_events(tables: TradeTables) -> Frame:
    """Every event with its first and last day."""
    return dated(tables.events, "event_date")


def events_between(events: Frame, choice: TariffChoice) -> Frame:
    """The events (with first and last day) of the years chosen."""
    return events.loc[(events["last"] >= choice.first_day) & (events["first"] <= choice.last_day)]


def shown_events(events: Frame, measures: TariffMeasures, choice: TariffChoice, *, partner: str) -> Frame:
    """The events on the axis, in order of time, numbered from 1 in column `number`.

    `key`: tariffs, retaliations and rulings (and other events with two or more such measures) near whose day
    a measure that is drawn started or ended, those with most such measures first; of events less than a
    week apart only one; at most eight. `all`: every event of the years in which the partner acts (any
    partner if it is empty). `none`: no event.
    """
    frame = events_between(events, choice)
    if choice.events == "none":
        return frame.iloc[0:0].assign(number=pd.Series(dtype=int))
    if choice.events == "all":
        acting = frame["actors"].map(lambda actors: not partner or partner in actors)
        concerned = frame["measure_ids"].map(lambda ids: bool(set(ids) & set(measures["measure_id"])))
        only_home = frame["actors"].map(lambda actors: set(actors) <= {HOME}) & frame["measure_ids"].map(
            lambda ids: not ids
        )
        return _numbered(frame.loc[acting | concerned | only_home])
    return _numbered(_key_events(frame, measures))


def _key_events(frame: Frame, measures: TariffMeasures) -> Frame:
    columns = zip(measures["measure_id"], measures["effective_from"], measures["effective_to"], strict=True)
    days = {measure: [d for d in (start, end) if not pd.isna(d)] for measure, start, end in columns}
    ranked: list[tuple[tuple[float, ...], str, pd.Timestamp, int]] = []
    for index, first, event, category, ids in zip(
        frame.index, frame["first"], frame["event_id"], frame["category"], frame["measure_ids"], strict=True
    ):
        apart = [min(abs((day - first).days) for day in days[i]) for i in ids if days.get(i)]
        near = [days_apart for days_apart in apart if days_apart <= DAYS_NEAR]
        if near and (category in KEY_CATEGORIES or len(near) >= 2):
            ranked.append(((-len(near), -len(ids), sum(near) / len(near)), event, first, index))
    kept: list[tuple[pd.Timestamp, int]] = []
    for _, _, first, index in sorted(ranked):
        if len(kept) < MOST_KEY_EVENTS and all(abs((first - other).days) >= DAYS_NEAR for other, _ in kept):
            kept.append((first, index))
    return frame.loc[[index for _, index in kept]]


def _numbered(frame: Frame) -> Frame:
    ordered = frame.sort_values(["first", "event_id"])
    return ordered.assign(number=range(1, len(ordered) + 1))


def shown_milestones(tables: TradeTables, choice: TariffChoice) -> Frame:
    """The dated steps of Canada's agreements with the partners of the direction, in the years chosen.

    Adds the agreement's columns `short_name_en` and `short_name_fr`. Negotiating rounds are left out; what
    stands as a round of an agreement that already applies is a review of it, and stays.
    """
    milestones, agreements = tables["agreement_milestones"], tables["agreements"]
    if not choice.agreements:
        return dated(milestones.iloc[0:0], "milestone_date").assign(short_name_en="", short_name_fr="")
    partner = partner_in(tables, choice.direction)
    named = parties(tables, partner) if partner else frozenset()
    held = agreements.loc[agreements["partner_codes"].map(lambda codes: named <= set(codes))]
    names = held[["agreement_id", "short_name_en", "short_name_fr"]]
    frame = dated(milestones.merge(names, on="agreement_id", validate="many_to_one"), "milestone_date")
    within = (frame["last"] >= choice.first_day) & (frame["first"] <= choice.last_day)
    kept = within & ((frame["stage"] != "round") | _already_applied(frame))
    return frame.loc[kept].sort_values(["first", "milestone_id"]).reset_index(drop=True)


def _already_applied(steps: Frame) -> pd.Series[bool]:
    """Whether each step's agreement applied before the day of the step."""
    starts = steps.loc[steps["stage"].isin(START)].groupby("agreement_id")["first"].min()
    return steps["first"] > starts.reindex(steps["agreement_id"]).set_axis(steps.index)
