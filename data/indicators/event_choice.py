"""Which events and agreement milestones stand on the time axis of the tariffs a reader sees."""

from __future__ import annotations

import pandas as pd

from data.frames import Events, Frame, TariffMeasures
from data.indicators.tariff_choice import HOME, TariffChoice

KEY_CATEGORIES = ("tariff", "retaliation", "court")
MOST_KEY_EVENTS = 8
DAYS_NEAR = 7
EU = "EU27"
PARTNERS: dict[str, tuple[str, ...]] = {
    "us_on_canada": ("USA",), "canada_on_us": ("USA",), "china": ("CHN",), "india": ("IND",), "eu": ("EU27",),
}  # fmt: skip


def dated(frame: Frame, column: str) -> Frame:
    """Adds `first` and `last` day and `precision` (day, month, year) of a date that may be partial."""
    text = frame[column].astype(str)
    precision = text.str.len().map({4: "year", 7: "month", 10: "day"})
    first = pd.to_datetime(text.where(text.str.len() == 10, (text + "-01-01").str[:10]))
    months = precision.map({"year": 12, "month": 1, "day": 0}).astype(int)
    ends = [f + pd.DateOffset(months=m) - pd.Timedelta(days=1) if m else f for f, m in zip(first, months, strict=True)]
    return frame.assign(first=first, last=pd.to_datetime(pd.Series(ends, index=frame.index)), precision=precision)


def events_between(events: Events, choice: TariffChoice) -> Frame:
    """The events of the years chosen in which the direction's partner or the measures' imposers act."""
    frame = dated(events, "event_date")
    return frame.loc[(frame["last"] >= choice.first_day) & (frame["first"] <= choice.last_day)]


def shown_events(events: Events, measures: TariffMeasures, choice: TariffChoice) -> Frame:
    """The events on the axis, in order of time, numbered from 1 in column `number`.

    `key`: tariffs, retaliations and rulings (and other events with two or more such measures) near whose day
    a measure that is drawn started or ended, those with most such measures first; of events less than a
    week apart only one; at most eight. `all`: every event of the years in which one of the partners
    acts. `none`: no event.
    """
    frame = events_between(events, choice)
    if choice.events == "none":
        return frame.iloc[0:0].assign(number=pd.Series(dtype=int))
    if choice.events == "all":
        partners = {*PARTNERS.get(choice.direction, ()), HOME}
        acting = frame["actors"].map(lambda actors: choice.direction == "all" or PARTNERS[choice.direction][0] in actors)
        concerned = frame["measure_ids"].map(lambda ids: bool(set(ids) & set(measures["measure_id"])))
        only_home = frame["actors"].map(lambda actors: set(actors) <= partners & {HOME}) & frame["measure_ids"].map(lambda ids: not ids)
        return _numbered(frame.loc[acting | concerned | only_home])
    return _numbered(_key_events(frame, measures))


def _key_events(frame: Frame, measures: TariffMeasures) -> Frame:
    linked = frame[["event_id", "first", "measure_ids"]].explode("measure_ids")
    dates = measures[["measure_id", "effective_from", "effective_to"]]
    pairs = linked.merge(dates, left_on="measure_ids", right_on="measure_id")
    days = pd.concat([(pairs[c] - pairs["first"]).abs().dt.days for c in ("effective_from", "effective_to")], axis=1).min(axis=1)
    near = pairs.assign(days=days).loc[days <= DAYS_NEAR].groupby("event_id")["days"].agg(["size", "mean"])
    ranked = frame.assign(
        changes=frame["event_id"].map(near["size"]).fillna(0),
        days=frame["event_id"].map(near["mean"]),
        linked=frame["measure_ids"].map(len),
    )
    telling = ranked["category"].isin(KEY_CATEGORIES) | (ranked["changes"] >= 2)
    ranked = ranked.loc[telling & (ranked["changes"] > 0)]
    ranked = ranked.sort_values(["changes", "linked", "days", "event_id"], ascending=[False, False, True, True])
    kept: list[int] = []
    for index, first in ranked["first"].items():
        if all(abs((first - ranked.at[k, "first"]).days) >= DAYS_NEAR for k in kept):
            kept.append(index)
        if len(kept) == MOST_KEY_EVENTS:
            break
    return ranked.loc[kept].drop(columns=["changes", "days", "linked"])


def _numbered(frame: Frame) -> Frame:
    ordered = frame.sort_values(["first", "event_id"])
    return ordered.assign(number=range(1, len(ordered) + 1))


def shown_milestones(milestones: Frame, agreements: Frame, choice: TariffChoice) -> Frame:
    """The dated steps of Canada's agreements with the partners of the direction, in the years chosen.

    Adds the agreement's columns `short_name_en` and `short_name_fr`. Negotiating rounds are left out.
    """
    if not choice.agreements:
        return dated(milestones.iloc[0:0], "milestone_date").assign(short_name_en="", short_name_fr="")
    held = agreements.loc[agreements["partner_codes"].map(lambda codes: _concerns(codes, choice.direction))]
    names = held[["agreement_id", "short_name_en", "short_name_fr"]]
    frame = dated(milestones.merge(names, on="agreement_id", validate="many_to_one"), "milestone_date")
    within = (frame["last"] >= choice.first_day) & (frame["first"] <= choice.last_day)
    return frame.loc[within & (frame["stage"] != "round")].sort_values(["first", "milestone_id"]).reset_index(drop=True)


def _concerns(codes: tuple[str, ...], direction: str) -> bool:
    """Whether an agreement is one with the direction's partner; an EU agreement names the member states."""
    if direction == "all":
        return True
    partner = PARTNERS[direction][0]
    return partner in codes or (partner == EU and {"FRA", "DEU", "ITA"} <= set(codes))
