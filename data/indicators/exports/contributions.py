"""Which partners a change of exports comes from: contributions that add up to the whole change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated, Literal

import pandas as pd

from data.frames import HOME, UNITED_STATES, WORLD, TradeTables
from data.indicators.exports.periods import COUNTED, Pair, counted_values
from data.kept import kept

Effect = Literal["value", "share"]
MOST_NAMED = 8


@dataclass(frozen=True)
class ChangeChoice:
    """What is counted, the two periods compared (empty for the usual one), and what partners contribute to."""

    measured: Annotated[str, COUNTED] = "years"
    earlier: str = ""
    later: str = ""
    effect: Effect = "value"


@dataclass(frozen=True)
class Contribution:
    """One partner's part of a change: its exports in both periods and what it adds.

    `start` and `end` in millions; `amount` in millions (effect `value`) or as a fraction of world exports (`share`).
    """

    partner_code: str
    start: float
    end: float
    amount: float


@dataclass(frozen=True)
class Contributions:
    """The parts of a change, largest first, and the rest; `total` is their sum exactly, in their unit.

    `others` is everything not named: `listed` partners that the tables hold in both periods, and all that no row
    names. `missing` are partners of the series without a figure in one of the periods: they are among the others,
    since the world total holds them, and nothing is said of their own change.
    """

    effect: Effect
    named: tuple[Contribution, ...]
    others: Contribution
    listed: int
    missing: tuple[str, ...]
    total: float


def contributions(
    start: pd.Series[float],
    end: pd.Series[float],
    *,
    countries: Collection[str],
    effect: Effect,
    most: int = MOST_NAMED,
) -> Contributions:
    """Each partner's part of the change between two periods of one measure.

    `start` and `end` are values by partner code (millions) with the world's and the United States'. Effect `value`: the
    change of world exports; a partner's part is the change of its own. Effect `share`: the change of the share of all
    countries but the United States; a partner's part is the change of its own share of world exports.

    Definition: the difference of a partner's exports, or of its share of world exports, between two periods; the
    differences add up to the whole change.
    Unit: millions for `value`, a fraction for `share`.
    """
    world = (float(start[WORLD]), float(end[WORLD]))
    both = pd.DataFrame({"start": start, "end": end})
    known = both.loc[sorted(code for code in both.index if code in set(countries) - {HOME})]
    missing = tuple(known.index[known["start"].isna() | known["end"].isna()])
    rows = known.dropna()
    values = zip(rows.index, rows["start"], rows["end"], strict=True)
    parts = [_part(str(code), (before, after), world, effect) for code, before, after in values]
    us = next(p for p in parts if p.partner_code == UNITED_STATES)
    if effect == "share":
        parts = [p for p in parts if p is not us]
    ranked = sorted(parts, key=lambda p: (-abs(p.amount), p.partner_code))
    named = ranked[:most] if us in ranked[:most] or effect == "share" else [us, *ranked[: most - 1]]
    whole = world if effect == "value" else (world[0] - us.start, world[1] - us.end)
    total = _part(WORLD, whole, world, effect).amount
    rest = (whole[0] - sum(p.start for p in named), whole[1] - sum(p.end for p in named))
    others = Contribution("", *rest, amount=total - sum(p.amount for p in named))
    return Contributions(effect, tuple(named), others, len(ranked) - len(named), missing, total)


def _part(code: str, values: tuple[float, float], world: tuple[float, float], effect: Effect) -> Contribution:
    start, end = float(values[0]), float(values[1])
    amount = end - start if effect == "value" else end / world[1] - start / world[0]
    return Contribution(code, start, end, amount)


@kept
def contributions_of(tables: TradeTables, pair: Pair, effect: Effect) -> Contributions:
    """The contributions between the periods of a pair that is not refused."""
    values, partners = counted_values(tables, pair.counted, without_gold=pair.without_gold).T, tables.partners
    countries = frozenset(partners.loc[partners["kind"] == "country", "partner_code"])
    return contributions(values[pair.start], values[pair.end], countries=countries, effect=effect)
