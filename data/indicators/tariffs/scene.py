"""Everything that one choice of tariffs brings together, worked out once for picture, lists and words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pandas as pd

from data.frames import Frame, TariffMeasures, TradeTables
from data.indicators.confirmed import confirmed
from data.indicators.tariffs.choice import (
    EVERY_GROUP,
    MOST_GROUPS,
    TariffChoice,
    chosen_measures,
    leading_groups,
    right_edge,
)
from data.indicators.tariffs.directions import partner_in
from data.indicators.tariffs.duties import record_day, step_lines
from data.indicators.tariffs.events import dated_events, events_between, shown_events, shown_milestones
from data.kept import kept

SCENES_KEPT = 64


@dataclass(frozen=True, eq=False)
class TariffScene:
    """The measures of a choice and what stands beside them.

    `groups` are the product groups that are named and coloured, those with the most records first; the other
    measures stay grey. `day` is the record's last day, `edge` the right end of the time axis.
    """

    choice: TariffChoice
    day: date
    edge: pd.Timestamp
    measures: TariffMeasures
    groups: tuple[str, ...]
    every_group: tuple[str, ...]
    events: Frame
    milestones: Frame

    @cached_property
    def named(self) -> TariffMeasures:
        """The measures of the product groups that are named."""
        return TariffMeasures(self.measures.loc[self.measures["product_group"].isin(self.groups)])

    @cached_property
    def steps(self) -> Frame:
        """Step lines of the rates that were in force, up to the right edge; `live` tells the lines that reach it."""
        steps = step_lines(self.measures, until=self.edge.date())
        return steps.loc[steps["drawn_to"] >= self.choice.first_day].assign(live=lambda f: f["drawn_to"] >= self.edge)


@kept
def tariff_scene(tables: TradeTables, choice: TariffChoice) -> TariffScene:
    """The scene of a choice; equal tables and choices give the same one."""
    day, edge = record_day(tables.measures), right_edge(tables.measures, choice)
    measures = chosen_measures(tables, choice)
    events = confirmed(dated_events(tables), choice.confidence)
    milestones = shown_milestones(tables, choice)
    ranked = leading_groups(measures, events_between(events, choice), day=min(day, edge.date()))
    chosen = tuple(g for g in ranked if g in choice.groups) or (
        ranked if EVERY_GROUP in choice.groups else ranked[:MOST_GROUPS]
    )
    return TariffScene(
        choice, day, edge, measures, chosen, ranked,
        shown_events(events, measures, choice, partner=partner_in(tables, choice.direction)),
        confirmed(milestones, choice.confidence),
    )  # fmt: skip
