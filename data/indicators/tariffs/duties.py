"""Tariff measures in time: what was in force on a day, and the step lines of their rates."""

from __future__ import annotations

from datetime import date

import pandas as pd

from data.frames import EVERY_ORIGIN, Frame, TariffMeasures, newest_date

NOT_STARTED = ("threatened", "announced", "scheduled")
LINE_OF_DUTIES = ["imposed_by", "imposed_on", "product_group", "preference_rule"]


def between(measures: TariffMeasures, *, imposed_by: tuple[str, ...], imposed_on: tuple[str, ...]) -> TariffMeasures:
    """Measures of some imposers on some targets; `ALL` stands for every origin and hits each of them."""
    chosen = measures["imposed_by"].isin(imposed_by) & measures["imposed_on"].isin([*imposed_on, EVERY_ORIGIN])
    return TariffMeasures(measures.loc[chosen])


def never_applied(measures: Frame) -> pd.Series[bool]:
    """Whether a measure was announced and, as far as known, never took effect (or has not yet)."""
    return measures["status"].isin(NOT_STARTED) | measures["effective_from"].isna()


def dropped(measures: Frame) -> pd.Series[bool]:
    """Whether a measure that never took effect is a plan that was suspended or struck down, and so no threat any more."""
    return never_applied(measures) & measures["status"].isin(["suspended", "struck_down"])


def state_on(measures: TariffMeasures, *, day: date) -> Frame:
    """Each measure with its state on a day: adds `state`.

    `state` is in_force (took effect and had not ended), announced (announced, not in effect yet, and it did take
    effect later or is scheduled by law), threatened (threatened, or announced subject to a further decision, and so far as
    known never in effect), ended, or not_yet (not announced by then).

    Definition: in force from the day of effect to the last day, both included. A scheduled measure counts as
    announced until its row says that it started. A threat that became another measure ends on its as-of date,
    from which that measure counts instead.
    Unit: none: a state for each measure.
    """
    moment = pd.Timestamp(day)
    start, end = measures["effective_from"], measures["effective_to"]
    never, scheduled = never_applied(measures), measures["status"].eq("scheduled")
    state = pd.Series("ended", index=measures.index, dtype="object")
    state[measures["announced_on"] <= moment] = "announced"
    state[(measures["announced_on"] <= moment) & never & ~scheduled] = "threatened"
    state[~never & (start <= moment)] = "in_force"
    state[~never & (end < moment)] = "ended"
    state[
        (dropped(measures) & (measures["as_of"] < moment))
        | (never & measures["became"].notna() & (measures["as_of"] <= moment))
    ] = "ended"
    state[measures["announced_on"] > moment] = "not_yet"
    return measures.assign(state=state)


def duty_rows(measures: TariffMeasures, *, day: date) -> Frame:
    """The rows of duties in force on a day: no import bans, no exemptions that ended."""
    return state_on(measures, day=day).loc[lambda f: (f["state"] == "in_force") & (f["measure_kind"] == "duty")]


def never_confirmed(measures: Frame) -> pd.Series[bool]:
    """Whether a measure was last confirmed before the day on which it was to take effect."""
    return measures["as_of"] < measures["effective_from"]


def lifted(measures: Frame) -> pd.Series[bool]:
    """Whether a measure is relief and no charge: a duty at 0%."""
    return measures["measure_kind"].eq("duty") & measures["rate_pct"].eq(0)


def by_origin(measures: Frame) -> tuple[Frame, Frame]:
    """Measures on one partner by name, and measures on all origins."""
    wide = measures["imposed_on"] == EVERY_ORIGIN
    return measures.loc[~wide], measures.loc[wide]


def duties_in_force(measures: TariffMeasures, *, day: date, home: str = "CAN") -> Frame:
    """The duties in force on a day, each once, with `as_of`: the day on which its least recent row was last known.

    Columns `imposed_by`, `target`, `product_group`, `legal_basis`, `as_of`, and `known`: whether every row was confirmed since its start.

    Definition: distinct combinations of who imposes, on whose goods, product group and legal basis among the duties
    in force. A duty that is written in several rows, one for each preference treatment (with and without CUSMA,
    authorized companies, over quota) or list, counts once, and so do a foreign duty on every origin and its row for
    home. Import bans and exemptions that ended are no duties.
    Unit: number of duties.
    """
    live = duty_rows(measures, day=day)
    targets = live["imposed_on"].where(live["imposed_by"] == home, home)
    key = ["imposed_by", "target", "product_group", "legal_basis"]
    live = live.assign(target=targets, known=~never_confirmed(live))
    grouped = live.groupby(key, as_index=False, observed=True)
    return grouped.agg(as_of=("as_of", "min"), known=("known", "all"))


def step_lines(measures: TariffMeasures, *, until: date) -> Frame:
    """Intervals of rates that draw one step line for each line of duties.

    Columns of the measures, plus `line_id`, `drawn_from`, `drawn_to` (end of the interval, or `until`) and
    `known_to` (the row's as-of date inside the interval: solid up to it, lighter after it). Measures that
    never took effect and measures without a rate have no step.
    """
    moment = pd.Timestamp(until)
    taken = ~never_applied(measures) & measures["rate_pct"].notna()
    steps = measures.loc[taken & (measures["effective_from"] <= moment)]
    ends = steps["effective_to"].fillna(moment)
    drawn_to = ends.where(ends < moment, moment)
    known_to = steps["as_of"].where(steps["as_of"] < drawn_to, drawn_to)
    known_to = known_to.where(known_to > steps["effective_from"], steps["effective_from"])
    return steps.assign(
        line_id=["|".join(parts) for parts in zip(*(steps[c] for c in LINE_OF_DUTIES), strict=True)],
        drawn_from=steps["effective_from"],
        drawn_to=drawn_to,
        known_to=known_to.where(steps["effective_to"].isna() | (steps["effective_to"] > moment), drawn_to),
    ).sort_values(["line_id", "drawn_from"])


def in_force_by_pair(measures: TariffMeasures, *, day: date, home: str = "CAN") -> Frame:
    """How many measures are in force on a day between home and each partner.

    Columns `partner_code`, `by_partner` (imposed by the partner on home, measures on every origin
    included), `on_partner` (imposed by home on the partner by name). A partner without any is absent.

    Definition: measures in force on the day, each row of the table once; a duty lifted to 0% is none.
    Unit: number of measures.
    """
    live = state_on(measures, day=day).loc[lambda f: (f["state"] == "in_force") & ~lifted(f)]
    theirs = live.loc[(live["imposed_by"] != home) & live["imposed_on"].isin([home, EVERY_ORIGIN])]
    ours = live.loc[(live["imposed_by"] == home) & (live["imposed_on"] != EVERY_ORIGIN)]
    counts = pd.concat(
        {"by_partner": theirs.groupby("imposed_by").size(), "on_partner": ours.groupby("imposed_on").size()}, axis=1
    ).fillna(0)
    return counts.astype(int).rename_axis("partner_code").reset_index()


def record_day(measures: TariffMeasures) -> date:
    """The latest day on which any measure was last known: nothing is known after it."""
    return newest_date(measures) or date(1900, 1, 1)


def duties_by_month(measures: TariffMeasures, *, first: date, last: date) -> Frame:
    """How many duties were in force on the first day of each month, and on the last day: columns `day`, `count`.

    Definition: duties in force on a day, each once (`duties_in_force`).
    Unit: number of duties.
    """
    days = [*pd.date_range(first, last, freq="MS"), pd.Timestamp(last)]
    return pd.DataFrame({"day": days, "count": [len(duties_in_force(measures, day=d.date())) for d in days]})
