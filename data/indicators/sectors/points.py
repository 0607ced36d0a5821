"""Dependence by sector: what the United States takes of a sector's exports, and the US duties that stand against it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pandas as pd

from data.cells.named_rows import EVERY_GOOD
from data.frames import CUSTOMS_TOTAL, MONTHLY_UNADJUSTED, Frame, TariffMeasures, TradeTables, records
from data.indicators.exports.flows import flows
from data.indicators.tariffs.duties import NOT_STARTED, between, record_day, state_on
from data.kept import kept

FEWEST = 2  # sectors that a period must hold to be compared
# What a duty takes from the match of its product group; its source and date stay those of the measure.
MATCH = ["sector_id", "product_group", "extent", "reason_en", "reason_fr", "match_confidence"]
UNSTATED, NO_DUTY, WHOLE, PART = "unstated", "none", "whole", "part"


@dataclass(frozen=True)
class SectorChoice:
    """The flow and the period (empty is the latest), sectors or provinces, and how gold and energy are set apart."""

    flow: Literal["domestic_exports", "total_exports"] = "domestic_exports"
    span: str = ""
    cut: Literal["sectors", "provinces"] = "sectors"
    split: Literal["months", "products", "years"] = "months"


@dataclass(frozen=True, order=True)
class SectorPeriod:
    """The months that exports by sector are added up over, and their flow: total or domestic exports, never mixed."""

    last: str
    first: str
    flow: str

    @property
    def code(self) -> str:
        """`2025` for a whole year, `2026-05` for a month, `2026-01_2026-07` for other months."""
        if self.first == self.last:
            return self.first
        whole = self.first == f"{self.first[:4]}-01" and self.last == f"{self.first[:4]}-12"
        return self.first[:4] if whole else f"{self.first}_{self.last}"


@dataclass(frozen=True)
class SectorDuty:
    """One US measure on a product group that belongs to a sector; `rate_pct` is None where no rate is stated."""

    measure_id: str
    product_group: str
    preference_rule: str
    rate_pct: float | None
    status: str
    legal_basis: str
    effective_from: date
    extent: str
    reason_en: str
    reason_fr: str
    match_confidence: str
    source_id: str
    confidence: str
    started: bool  # False where it counts as in force and was last confirmed before its first day

    @property
    def whole(self) -> bool:
        """Whether it is charged on all goods of the sector, with or without a trade agreement's treatment."""
        return self.extent == "all" and self.preference_rule == EVERY_GOOD


@dataclass(frozen=True)
class SectorPoint:
    """A sector's exports over a period (C$ millions) and the US duties in force on it.

    `us_share` (0-1) is None where the world total is not known. `scheduled` are duties that were announced with a
    later day. Duties are never added up.

    Definition: exports of a group of products to the United States divided by those to the world; which duties bear
    on it follows the table of matches.
    Unit: C$ millions, a fraction 0-1, rates in percent of value.
    Source of the definition: exports by product as in IMTS 2010; sectors and matches are this project's own, stated
    here.
    """

    sector_id: str
    family: str
    us: float
    world: float | None
    in_force: tuple[SectorDuty, ...]
    scheduled: tuple[SectorDuty, ...]
    source_id: str
    confidence: str

    @property
    def us_share(self) -> float | None:
        """Part of the sector's exports that goes to the United States."""
        return self.us / self.world if self.world else None

    @property
    def size(self) -> float:
        """Exports to the world; to the United States where that is all that is known."""
        return self.us if self.world is None else self.world

    @property
    def rates(self) -> tuple[float, ...]:
        """The distinct rates in force, highest first; empty where none is stated."""
        return tuple(sorted({d.rate_pct for d in self.in_force if d.rate_pct is not None}, reverse=True))

    @property
    def standing(self) -> str:
        """`whole` or `part`: what the highest rate is charged on; `unstated`: a duty without a rate; `none`: none recorded."""
        if not self.rates:
            return UNSTATED if self.in_force else NO_DUTY
        highest = [d for d in self.in_force if d.rate_pct == self.rates[0]]
        return WHOLE if any(d.whole for d in highest) else PART


@kept
def sector_periods(tables: TradeTables) -> tuple[SectorPeriod, ...]:
    """The periods and flows that hold at least two sectors, latest first."""
    counts = tables["exports_by_sector"].groupby(["period_to", "period_from", "flow"])["sector_id"].nunique()
    keys: Iterable[Any] = counts.index[counts >= FEWEST]
    return tuple(sorted((SectorPeriod(*key) for key in keys), reverse=True))


def periods_of(tables: TradeTables, flow: str) -> tuple[SectorPeriod, ...]:
    """The periods of one flow, latest first."""
    return tuple(period for period in sector_periods(tables) if period.flow == flow)


def period_of(tables: TradeTables, flow: str, code: str) -> SectorPeriod | None:
    """The period of a code (blank: the latest); None where the flow does not hold it."""
    periods = periods_of(tables, flow)
    return next((p for p in periods if not code or p.code == code), None)


@dataclass(frozen=True)
class SectorsHeld:
    """Sectors of one flow: every one, and how many the fullest period with and without world totals holds."""

    every: tuple[str, ...]
    with_world: int
    without_world: int


@kept
def sectors_held(tables: TradeTables, flow: str) -> SectorsHeld:
    """The sectors that the comparable periods of a flow hold (a count of sectors; 0 where no period is of the kind)."""
    rows = [rows_of(tables, period) for period in periods_of(tables, flow)]
    known = [frame["exports_world_cad_millions"].notna().all() for frame in rows]
    counts = [[len(f) for f, full in zip(rows, known, strict=True) if full == wanted] for wanted in (True, False)]
    every = sorted({sector for frame in rows for sector in frame["sector_id"]})
    return SectorsHeld(tuple(every), max(counts[0], default=0), max(counts[1], default=0))


def rows_of(tables: TradeTables, period: SectorPeriod) -> Frame:
    """The rows of exports by sector of one period and flow."""
    rows = tables["exports_by_sector"]
    same = (rows["period_from"] == period.first) & (rows["period_to"] == period.last) & (rows["flow"] == period.flow)
    return rows.loc[same]


@kept
def sector_points(tables: TradeTables, period: SectorPeriod) -> tuple[SectorPoint, ...]:
    """Each sector of a period with the US duties on Canadian goods in force on the record's last day; largest first.

    Which product groups belong to a sector stands in `sector_product_groups`; a sector without one has no duty of its
    own in the record, which is not a duty of zero.
    """
    in_force, scheduled = duties_by_sector(tables)
    families = dict(tables["sectors"][["sector_id", "family"]].itertuples(index=False, name=None))
    points = [
        SectorPoint(
            r["sector_id"], families[r["sector_id"]], float(r["exports_us_cad_millions"]), _known(r["exports_world_cad_millions"]),
            in_force.get(r["sector_id"], ()), scheduled.get(r["sector_id"], ()), r["source_id"], r["confidence"],
        )
        for r in records(rows_of(tables, period))
    ]  # fmt: skip
    return tuple(sorted(points, key=lambda p: (-p.size, p.sector_id)))


def exports_to_us(tables: TradeTables, period: SectorPeriod) -> float | None:
    """All goods exports to the United States over a period, to compare sectors with; None if a month is missing.

    Definition: total exports, re-exports included, as the sum of unadjusted months or of one year.
    Unit: C$ millions.
    """
    months = pd.period_range(period.first, period.last, freq="M").astype(str)
    by_month = flows(tables, MONTHLY_UNADJUSTED).set_index("period")["us"].reindex(months)
    if by_month.notna().all():
        return float(by_month.sum())
    by_year = flows(tables, CUSTOMS_TOTAL).set_index("period")["us"]
    return float(by_year[int(period.code)]) if period.code.isdigit() and int(period.code) in by_year.index else None


def used_measures(points: Iterable[SectorPoint]) -> tuple[str, ...]:
    """Ids of the measures in force on any of the sectors."""
    return tuple(dict.fromkeys(d.measure_id for p in points for d in p.in_force))


def with_measures(tables: TradeTables, exports: Frame, points: Iterable[SectorPoint]) -> Frame:
    """Source and day of rows of exports and of the measures in force on some sectors."""
    measures = tables.measures.loc[tables.measures["measure_id"].isin(used_measures(points)), ["source_id", "as_of"]]
    return pd.concat([exports[["source_id", "as_of"]], measures.astype(object)], ignore_index=True)


BySector = dict[str, tuple[SectorDuty, ...]]


@kept
def duties_by_sector(tables: TradeTables) -> tuple[BySector, BySector]:
    """US duties on Canadian goods in force on the record's last day, and those that start later, by sector."""
    day = record_day(tables.measures)
    states = state_on(between(tables.measures, imposed_by=("USA",), imposed_on=("CAN",)), day=day)
    matches = tables["sector_product_groups"].rename(columns={"confidence": "match_confidence"})[MATCH]
    later = states["effective_from"] > pd.Timestamp(day)
    return (
        _by_sector(matches, TariffMeasures(states.loc[states["state"] == "in_force"])),
        _by_sector(matches, TariffMeasures(states.loc[later & states["state"].isin(["announced", "threatened"])])),
    )


def _by_sector(matches: Frame, measures: TariffMeasures) -> BySector:
    rows = matches.merge(measures, on="product_group", suffixes=("", "_of_measure"))
    found: dict[str, list[SectorDuty]] = {}
    for r in records(rows):
        found.setdefault(r["sector_id"], []).append(_duty(r))
    return {s: tuple(sorted(d, key=lambda d: (-(d.rate_pct or 0), d.measure_id))) for s, d in found.items()}


def _duty(row: dict[Hashable, Any]) -> SectorDuty:
    return SectorDuty(
        row["measure_id"], row["product_group"], row["preference_rule"], _known(row["rate_pct"]), row["status"], row["legal_basis"],
        row["effective_from"].date(), row["extent"], row["reason_en"], row["reason_fr"], row["match_confidence"], row["source_id"], row["confidence"],
        row["status"] in NOT_STARTED or row["as_of"] >= row["effective_from"],
    )  # fmt: skip


def _known(value: float) -> float | None:
    return None if pd.isna(value) else float(value)
