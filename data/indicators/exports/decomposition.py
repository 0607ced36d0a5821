"""Why the US share changed between two periods: the part of each of the two flows, exactly."""

from __future__ import annotations

from dataclasses import dataclass

from data.frames import UNITED_STATES, WORLD, TradeTables
from data.indicators.exports.periods import Pair, counted_values
from data.kept import kept


@dataclass(frozen=True)
class Flows:
    """Exports to the United States and to all other countries in one period, in one unit."""

    us: float
    non_us: float

    @property
    def share(self) -> float:
        """US share of both, as a fraction."""
        return self.us / (self.us + self.non_us)


@dataclass(frozen=True)
class ShareSplit:
    """The change of the US share between two periods, split into the parts of the two flows (fractions).

    The share s = U / (U + N) depends on two amounts. Which part is whose depends on which of them is changed first, so
    each part is the mean over both orders: the Shapley value, which for two causes is the mean of the two "polar"
    decompositions. It is exact (the parts add up to the change), does not depend on the order, changes its sign when
    the periods are swapped, and is the same in any unit.

    Definition: the part of a flow is the mean, over both orders, of the change that it alone brings.
    Unit: fractions; 0.01 is one percentage point.
    Source of the definition: Shapley (1953); for decompositions Shorrocks (2013), Journal of Economic Inequality 11;
    Dietzenbacher and Los (1998), Economic Systems Research 10.
    """

    start: Flows
    end: Flows

    @property
    def change(self) -> float:
        """Change of the share, as a fraction: 0.01 is one percentage point."""
        return self.end.share - self.start.share

    @property
    def us_part(self) -> float:
        """The part of the change that comes from exports to the United States."""
        return ((self.end.share - self.if_us_stayed) + (self.if_others_stayed - self.start.share)) / 2

    @property
    def non_us_part(self) -> float:
        """The part of the change that comes from exports to all other countries."""
        return ((self.end.share - self.if_others_stayed) + (self.if_us_stayed - self.start.share)) / 2

    @property
    def if_us_stayed(self) -> float:
        """The later share if exports to the United States had stayed at their earlier value."""
        return Flows(self.start.us, self.end.non_us).share

    @property
    def if_others_stayed(self) -> float:
        """The later share if exports to all other countries had stayed at their earlier value."""
        return Flows(self.end.us, self.start.non_us).share


@kept
def share_split(tables: TradeTables, pair: Pair) -> ShareSplit:
    """The change of the US share between the periods of a pair that is not refused, values in millions.

    Definition: as in `ShareSplit`.
    Unit: fractions; 0.01 is one percentage point.
    Source of the definition: as in `ShareSplit`.
    """
    values = counted_values(tables, pair.counted, without_gold=pair.without_gold)
    us, world = values[UNITED_STATES], values[WORLD]
    start, end = (Flows(float(us[period]), float(world[period] - us[period])) for period in (pair.start, pair.end))
    return ShareSplit(start, end)
