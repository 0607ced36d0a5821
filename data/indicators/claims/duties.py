"""What the tables say of claims on duties: rates in force and threatened, and how many measures are in force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pandas as pd

from data.frames import Frame, TariffMeasures, TradeTables
from data.indicators.claims.checks import Check, Claim, Found, check_on_days, claim_verdict, rests_on, unknown
from data.indicators.tariffs.duties import LINE_OF_DUTIES, never_applied, record_day, state_on


def rate_in_force(tables: TradeTables, claim: Claim) -> Check:
    """The rate in percent on the claim's lines of duties, on the last day of its period and on the record's last day.

    A line of duties is one imposer, target, product group and preference rule, so a measure that took the place of
    another is followed. With several lines the lowest rate counts; None where one of them has no duty in force.
    """
    lines = _lines_of(tables, claim.measures)
    return _of_duties(tables, claim, lines, lambda day: _lowest_rate(lines, day))


def measures_in_force(tables: TradeTables, claim: Claim) -> Check:
    """How many of the claim's measures were in force on the last day of its period, and how many on the record's last day.

    The claim holds while all of them are and, where it states a number, the highest of their rates (percent) is that number.
    """
    named = tables.measures.loc[tables.measures["measure_id"].isin(claim.measures)]
    days = _days(tables, claim)
    live = [state_on(TariffMeasures(named), day=day.date()).loc[lambda f: f["state"] == "in_force"] for day in days]
    rates = [None if claim.stated is None else _highest_rate(rows) for rows in live]
    held = [
        len(rows) == len(named) and (claim.stated is None or claim.holds(rate))
        for rows, rate in zip(live, rates, strict=True)
    ]
    status = claim_verdict(claim, held[0], held[1])
    found = check_on_days(status, claim, [float(len(rows)) for rows in live], days, named, of=len(named))
    latest = found.latest and replace(found.latest, rate_pct=rates[1])
    return replace(found, then=replace(found.then, rate_pct=rates[0]), latest=latest)


def rate_threatened(tables: TradeTables, claim: Claim) -> Check:
    """The rate in percent of a duty announced and never applied, then, and of the latest such announcement.

    The latest is the newest one by the same imposer against the same target on the same product group.
    """
    threats = tables.measures.loc[never_applied(tables.measures) & tables.measures["rate_pct"].notna()]
    named = threats.loc[threats["measure_id"].isin(claim.measures) & (threats["announced_on"] <= claim.period_end)]
    if named.empty:
        return unknown(claim, tables.measures.loc[tables.measures["measure_id"].isin(claim.measures)])
    alike = threats.merge(
        named[["imposed_by", "imposed_on", "product_group"]].drop_duplicates(), validate="many_to_one"
    )
    newest = alike.sort_values(["announced_on", "measure_id"]).iloc[[-1]]
    rates = [float(named["rate_pct"].iloc[0]), float(newest["rate_pct"].iloc[0])]
    days = [named["announced_on"].iloc[0], newest["announced_on"].iloc[0]]
    status = claim_verdict(claim, claim.holds(rates[0]), claim.holds(rates[1]))
    return check_on_days(status, claim, rates, days, pd.concat([named, newest]))


def measures_applied(tables: TradeTables, claim: Claim) -> Check:
    """How many of the claim's measures had taken effect by the end of its period, whether or not they ended since.

    The claim holds when all of them had and, where it states a number, the highest of their rates (percent) is that number.
    """
    named = tables.measures.loc[tables.measures["measure_id"].isin(claim.measures)]
    taken = named.loc[~never_applied(TariffMeasures(named)) & (named["effective_from"] <= claim.period_end)]
    rate = None if claim.stated is None else _highest_rate(taken)
    held = len(taken) == len(claim.measures) and (claim.stated is None or claim.holds(rate))
    found = Found(claim.period, float(len(taken)), rate)
    return Check(claim_verdict(claim, held, held), found, None, *rests_on(named), of=len(claim.measures))


def rates_matched(tables: TradeTables, claim: Claim) -> Check:
    """On how many product groups of the claim's lines of duties both sides charge the same highest rate, then and now.

    The claim, that one side has matched some duties of the other, holds while there is at least one such group.
    """
    lines = _lines_of(tables, claim.measures)
    days = _days(tables, claim)
    counts = [_groups_matched(lines, day) for day in days]
    used = _used(lines, days)
    status = claim_verdict(claim, counts[0] > 0, counts[1] > 0)
    return check_on_days(status, claim, [float(n) for n in counts], days, used, of=lines["product_group"].nunique())


def _lines_of(tables: TradeTables, measures: tuple[str, ...]) -> Frame:
    named = tables.measures.loc[tables.measures["measure_id"].isin(measures), LINE_OF_DUTIES].drop_duplicates()
    return tables.measures.merge(named, on=LINE_OF_DUTIES, validate="many_to_one")


def _lowest_rate(lines: Frame, day: pd.Timestamp) -> float | None:
    live = state_on(TariffMeasures(lines), day=day.date()).loc[lambda f: f["state"] == "in_force"]
    rates = live.dropna(subset="rate_pct").groupby(LINE_OF_DUTIES)["rate_pct"].max()
    wanted = len(lines[LINE_OF_DUTIES].drop_duplicates())
    return float(rates.min()) if len(rates) == wanted and wanted else None


def _highest_rate(live: Frame) -> float | None:
    return None if live["rate_pct"].isna().all() else float(live["rate_pct"].max())


def _groups_matched(lines: Frame, day: pd.Timestamp) -> int:
    live = state_on(TariffMeasures(lines), day=day.date()).loc[lambda f: f["state"] == "in_force"]
    highest = live.groupby(["product_group", "imposed_by"])["rate_pct"].max().unstack()
    return int(((highest.nunique(axis=1) == 1) & (highest.count(axis=1) == 2)).sum())


def _days(tables: TradeTables, claim: Claim) -> list[pd.Timestamp]:
    return [claim.period_end, pd.Timestamp(record_day(tables.measures))]


def _of_duties(tables: TradeTables, claim: Claim, rows: Frame, rate: Callable[[pd.Timestamp], float | None]) -> Check:
    days = _days(tables, claim)
    rates = [rate(day) for day in days]
    status = claim_verdict(claim, claim.holds(rates[0]), claim.holds(rates[1]))
    return check_on_days(status, claim, rates, days, _used(rows, days))


def _used(rows: Frame, days: list[pd.Timestamp]) -> Frame:
    """The measures of some lines that were in force between two days."""
    return rows.loc[
        (rows["effective_from"] <= days[1]) & (rows["effective_to"].isna() | (rows["effective_to"] >= days[0]))
    ]
