"""Everything the tables hold on one partner: its standing in each series, agreements, duties, events, polls."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.cells.codes import TRADE_AGREEMENTS
from data.frames import EVERY_ORIGIN, HOME, WORLD, Frame, TradeTables
from data.indicators.agreements.stages_reached import STAGE_ORDER, by_partner
from data.indicators.exports.flows import GROWTH_SPANS, years_before
from data.indicators.exports.series import by_period, held_series, is_month, partner_figures, series_exports
from data.indicators.tariffs.duties import by_origin, lifted, record_day, state_on
from data.indicators.unions import parties, unions
from data.kept import kept

MOST_TOLD = ("months", "principal", "cimt", "goods", "comtrade", "imf", "baci")


@dataclass(frozen=True)
class GrowthOver:
    """Growth a year over some years; `rate` is None where it is not known.

    `reason` then says why: `source` (only the series `other` has a figure then: refused, since two series are never
    chained), `starts` (the series starts later) or `blank` (no figure for the partner then).
    """

    years: int
    start: str
    rate: float | None
    reason: str = ""
    other: str = ""


@dataclass(frozen=True)
class SeriesStanding:
    """A partner in the latest period of one series. Value in millions of the series' currency.

    `rank` is 1 for the largest of `count` countries; None for a bloc. `provenance` is the row of the value.
    """

    series: str
    period: str
    value: float
    share: float
    rank: int | None
    count: int
    growth: tuple[GrowthOver, ...]
    provenance: dict[str, object]


@kept
def standings(tables: TradeTables, partner_code: str) -> tuple[SeriesStanding, ...]:
    """Where a partner stands in each series that holds it, never chained from one to the next.

    Definition: value, share of the series' world total and rank among its countries in its latest year, and (end /
    start) ** (1 / years) - 1.
    Unit: millions of the series' currency; share and growth fractions; rank from 1.
    """
    held = (series for series in MOST_TOLD if partner_code in by_period(tables, series).columns)
    latest = ((series, by_period(tables, series)[partner_code].dropna().index[-1]) for series in held)
    return tuple(_standing(tables, series, partner_code, at) for series, at in latest)


def standing_in(tables: TradeTables, partner_code: str, series: str, period: str) -> SeriesStanding | None:
    """Where a partner stands in one period of a series; None if the series has no value for it."""
    known = pd.notna(_value(tables, series, partner_code, period))
    return _standing(tables, series, partner_code, period if is_month(period) else int(period)) if known else None


def _standing(tables: TradeTables, series: str, partner_code: str, at: int | str) -> SeriesStanding:
    wide = by_period(tables, series)
    value = float(wide[partner_code].loc[at])
    figures = partner_figures(tables, series, str(at)).frame
    rank = figures.loc[figures["partner_code"] == partner_code, "rank"]
    spans = tuple(_growth_over(tables, series, partner_code, str(at), years) for years in GROWTH_SPANS)
    exports = series_exports(tables, series)
    row = exports.loc[(exports["period"] == at) & (exports["partner_code"] == partner_code)].iloc[0]
    return SeriesStanding(
        series, str(at), value, value / float(wide[WORLD].loc[at]), int(rank.iloc[0]) if len(rank) else None, len(figures), spans,
        {str(k): v for k, v in row.to_dict().items()},
    )  # fmt: skip


def _growth_over(tables: TradeTables, series: str, partner_code: str, period: str, years: int) -> GrowthOver:
    """Growth to a period of a series from the one so many years before, of the same kind."""
    start = years_before(period, years)
    before, now = (_value(tables, series, partner_code, at) for at in (start, period))
    if before > 0:
        return GrowthOver(years, start, (now / before) ** (1 / years) - 1)
    other = next((s for s in MOST_TOLD if s != series and _value(tables, s, partner_code, start) > 0), "")
    late = start < str(by_period(tables, series).index[0])
    return GrowthOver(years, start, None, "source" if other else "starts" if late else "blank", other)


def _value(tables: TradeTables, series: str, partner_code: str, period: str) -> float:
    """A partner's value in a period of a series, NaN where there is none."""
    wide = by_period(tables, series)
    at = period if is_month(period) else int(period)
    held = partner_code in wide.columns and at in wide.index
    return float(wide[partner_code].loc[at]) if held else float("nan")


def acting_for(tables: TradeTables, partner_code: str) -> tuple[str, ...]:
    """The codes under which a partner acts in trade policy: its own, and the European Union for its members."""
    return (partner_code, *(union for union, members in unions(tables).items() if partner_code in members))


def agreements_with(tables: TradeTables, partner_code: str) -> Frame:
    """Agreements that name the partner, with their `status` for it; for the European Union those that name every member."""
    agreements = tables["agreements"]
    wanted = parties(tables, partner_code)
    found = agreements.loc[[wanted <= set(codes) for codes in agreements["partner_codes"]]]
    if wanted != {partner_code}:
        return found
    return by_partner(found, tables["agreement_parties"]).loc[lambda f: f["partner_code"] == partner_code]


def furthest_agreements(tables: TradeTables, partner_code: str) -> Frame:
    """The trade agreements with the partner that have reached the furthest stage of all; no rows if there are none."""
    found = agreements_with(tables, partner_code)
    live = found.loc[found["kind"].isin(TRADE_AGREEMENTS) & found["status"].isin(STAGE_ORDER)]
    stage = live["status"].map(STAGE_ORDER.index)
    furthest: Frame = live.loc[stage == stage.min()]
    return furthest.sort_values("agreement_id")


def milestones_of(tables: TradeTables, agreements: Frame) -> Frame:
    """Dated steps of some agreements, the latest first."""
    steps = tables["agreement_milestones"]
    return steps.loc[steps["agreement_id"].isin(agreements["agreement_id"])].sort_values(
        "milestone_date", ascending=False, kind="stable"
    )


@kept
def duties_between(tables: TradeTables, partner_code: str) -> Frame:
    """Measures of the partner on Canadian goods and of Canada on the partner's, with `state` on the record's last day.

    Measures on every origin hit both sides and are among them. In force first, then by the day they were announced, the latest first.
    """
    measures, acting = tables.measures, acting_for(tables, partner_code)
    states = state_on(measures, day=record_day(measures))
    theirs = states["imposed_by"].isin(acting) & states["imposed_on"].isin([HOME, EVERY_ORIGIN])
    ours = (states["imposed_by"] == HOME) & states["imposed_on"].isin([*acting, EVERY_ORIGIN])
    found = states.loc[theirs | ours].assign(
        live=lambda f: f["state"] != "in_force", ours=lambda f: f["imposed_by"] == HOME
    )
    return found.sort_values(["ours", "live", "announced_on"], ascending=[True, True, False], kind="stable").drop(
        columns="live"
    )


def duties_of_side(tables: TradeTables, partner_code: str, *, ours: bool) -> tuple[int, Frame, int]:
    """Measures in force of one side, Canada's or the partner's: how many on the other by name, Canada's on all origins, duties lifted to 0%."""
    live = duties_between(tables, partner_code).loc[lambda f: (f["ours"] == ours) & (f["state"] == "in_force")]
    named, wide = by_origin(live) if ours else (live, live.iloc[:0])
    relief = int(lifted(named).sum())
    return len(named) - relief, wide, relief


def events_with(tables: TradeTables, partner_code: str) -> Frame:
    """Events in which the partner took part, the latest first."""
    acting = set(acting_for(tables, partner_code))
    events = tables.events
    return events.loc[[bool(acting & set(actors)) for actors in events["actors"]]].iloc[::-1]


def polls_on(tables: TradeTables, partner_code: str) -> Frame:
    """Answers of polls that concern the partner or a bloc it belongs to, the latest first."""
    row = tables.partners.set_index("partner_code").loc[partner_code]
    named = {partner_code, *row["blocs"]}
    polls = tables["polls"]
    chosen = polls.loc[[bool(named & set(codes)) for codes in polls["partner_codes"]]]
    return chosen.assign(day=chosen["published"].fillna(chosen["field_to"])).sort_values(
        "day", ascending=False, kind="stable"
    )


def sources_of(*frames: Frame) -> tuple[str, ...]:
    """The sources of some rows, those named most first."""
    named = (
        pd.concat([frame["source_id"] for frame in frames if len(frame)])
        if any(len(f) for f in frames)
        else pd.Series(dtype=str)
    )
    return tuple(str(s) for s in named.value_counts(sort=True).index)


@kept
def export_rows(tables: TradeTables, partner_code: str) -> Frame:
    """Every export value of a partner in the series of the map, with the code of its `series`."""
    parts = []
    for series in held_series(tables):
        exports = series_exports(tables, series)
        parts.append(exports.loc[exports["partner_code"] == partner_code].assign(series=series))
    return pd.concat(parts, ignore_index=True)
