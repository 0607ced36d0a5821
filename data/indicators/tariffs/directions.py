"""The directions of duties that a reader may choose: who imposes on whom, and the measures of each."""

from __future__ import annotations

from data.cells.codes import DIRECTIONS
from data.frames import EVERY_ORIGIN, HOME, Frame, TariffMeasures, TradeTables
from data.kept import kept

ALL_DIRECTIONS = "all"  # leaves no measure out
Sides = tuple[str, str]  # who imposes, and on whom


def pairs(tables: TradeTables, direction: str) -> tuple[Sides, ...]:
    """Who imposes on whom in a direction; empty for all directions."""
    rows = _rows(tables, direction)
    return tuple(zip(rows["imposed_by"], rows["imposed_on"], strict=True))


def partner_in(tables: TradeTables, direction: str) -> str:
    """The partner on the other side of Canada; empty for all directions."""
    found = pairs(tables, direction)
    return next((code for code in found[0] if code != HOME), "") if found else ""


def topics_of(tables: TradeTables, direction: str) -> tuple[str, ...]:
    """The topics of source disagreements that belong to a direction."""
    return tuple(dict.fromkeys(_rows(tables, direction)["topic"]))


def direction_of(tables: TradeTables, imposed_by: str, imposed_on: str) -> str:
    """The direction that is this pair and no other; all directions if there is none."""
    return next((d for d in DIRECTIONS if pairs(tables, d) == ((imposed_by, imposed_on),)), ALL_DIRECTIONS)


def rates_pair(tables: TradeTables, direction: str) -> Sides | None:
    """The pair of a direction for which `average_tariff_rates` has estimates; None if there is none."""
    rates = tables["average_tariff_rates"]
    known = set(zip(rates["imposed_by"], rates["imposed_on"], strict=True))
    return next((pair for pair in pairs(tables, direction) if pair in known), None)


def in_direction(tables: TradeTables, direction: str) -> TariffMeasures:
    """The measures of a direction, such as those of the United States that hit Canadian goods.

    A measure on every origin hits Canada as well; Canada's own count where their preference rule is aimed at the partner.
    """
    measures = tables.measures
    if direction == ALL_DIRECTIONS:
        return measures
    known = set(pairs(tables, direction))
    known |= {(by, EVERY_ORIGIN) for by, on in known if on == HOME}
    partners = {on for by, on in known if by == HOME}
    rules = tables["preference_rules"]
    aimed = set(rules.loc[rules["aimed_at"].isin(partners), "preference_rule"])
    columns = zip(measures["imposed_by"], measures["imposed_on"], measures["preference_rule"], strict=True)
    chosen = [(by, on) in known or ((by, on) == (HOME, EVERY_ORIGIN) and rule in aimed) for by, on, rule in columns]
    return TariffMeasures(measures.loc[chosen])


@kept
def _rows(tables: TradeTables, direction: str) -> Frame:
    return tables["tariff_directions"].loc[lambda f: f["direction"] == direction]
