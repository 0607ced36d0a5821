"""The tariff measures between Canada and one partner as lanes in time, both ways."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.frames import Frame, TradeTables
from data.indicators.partners.profile import duties_between
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.lanes import Lane, measure_lanes
from data.kept import kept

FEWEST_LANES = 3  # fewer since the usual start, and the picture reaches back to the first measure


@dataclass(frozen=True)
class PartnerLanes:
    """Lanes of the partner's measures (`theirs`) and of Canada's (`ours`) from `first` to `edge`; `measures` are all of the record.

    `left_out` counts the lanes that there was no room for.
    """

    measures: Frame
    theirs: tuple[Lane, ...]
    ours: tuple[Lane, ...]
    first: pd.Timestamp
    edge: pd.Timestamp
    left_out: int


@kept
def partner_lanes(tables: TradeTables, partner_code: str, *, most: int) -> PartnerLanes | None:
    """Lanes since the January before the record's last one, or since the first measure where that leaves too few; None without any.

    Groups with measures in force stand first, and of them those announced last.
    """
    measures = duties_between(tables, partner_code)
    if measures.empty:
        return None
    day = pd.Timestamp(record_day(tables.measures))
    edge = day + pd.offsets.MonthBegin(1)
    first = pd.Timestamp(day.year - 1, 1, 1)
    sides = [measures.loc[measures["ours"] == ours] for ours in (False, True)]
    whole = [_lanes(side, first, edge) for side in sides]
    if sum(map(len, whole)) < FEWEST_LANES:
        first = pd.Timestamp(measures["announced_on"].min().year, 1, 1)
        whole = [_lanes(side, first, edge) for side in sides]
    room_ours = min(len(whole[1]), max(most - len(whole[0]), most // 3))
    rooms = (most - room_ours, room_ours)
    kept = [
        lanes if len(lanes) <= room else _lanes(side, first, edge, most=room)
        for side, lanes, room in zip(sides, whole, rooms, strict=True)
    ]
    left_out = sum(map(len, whole)) - sum(map(len, kept))
    return PartnerLanes(measures, tuple(kept[0]), tuple(kept[1]), first, edge, left_out)


def _lanes(side: Frame, first: pd.Timestamp, edge: pd.Timestamp, most: int = 1000) -> list[Lane]:
    best: dict[str, tuple[bool, pd.Timestamp]] = {}
    for group, state, day in zip(side["product_group"], side["state"], side["announced_on"], strict=True):
        live, latest = best.get(group, (False, day))
        best[group] = (live or state == "in_force", max(latest, day))
    order = tuple(sorted(sorted(best), key=lambda group: best[group], reverse=True))
    return measure_lanes(side, groups=order, first=first, edge=edge, most=most)[0] if most and order else []
