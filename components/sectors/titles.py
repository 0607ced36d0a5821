"""Titles, subtitles and plain sentences on sectors, from the numbers of the tables."""

from __future__ import annotations

from collections.abc import Sequence

from components.sectors.words import sector_period_words
from data import TradeTables
from data.indicators.sectors.points import WHOLE, SectorPeriod, SectorPoint, rows_of, sector_points
from data.indicators.sectors.shares import Parts
from data.indicators.tariffs.duties import record_day
from data.wording import Wording


def dependence_title(points: Sequence[SectorPoint], period: SectorPeriod, wording: Wording) -> str:
    """What the picture shows: how much of the exports to the United States is in sectors under a duty of their own."""
    said = {"flow": wording.code("flow", period.flow), "period": sector_period_words(period, wording, inside=True)}
    under = [p for p in points if p.in_force]
    shares = [p.us_share for p in points if p.us_share is not None]
    if len(under) == len(points) and shares:
        return wording(
            "sectors-title-all", least=wording.percent(min(shares)), most=wording.percent(max(shares)), count=len(points), **said
        )  # fmt: skip
    said["all"] = wording.number(len(points))
    covered, whole = sum(p.us for p in points), sum(p.us for p in under if p.standing == WHOLE)
    share = wording.percent(sum(p.us for p in under) / covered)
    if not whole:
        return wording("sectors-title-part", share=share, **said)
    return wording("sectors-title", share=share, whole=wording.percent(whole / covered), **said)


def dependence_subtitle(
    tables: TradeTables, points: Sequence[SectorPoint], period: SectorPeriod, wording: Wording
) -> str:  # fmt: skip
    """What is measured, and how to read the signs."""
    said = {"flow": wording.code("flow", period.flow), "period": sector_period_words(period, wording, inside=True)}
    shares = any(p.us_share is not None for p in points)
    what = wording("sectors-subtitle" if shares else "sectors-subtitle-no-world", **said)
    without = sum(not p.in_force for p in points)
    day = wording.date(record_day(tables.measures))
    parts = [what, wording("sectors-subtitle-rows", day=day)]
    if without:
        parts.append(wording("sectors-subtitle-grey", without=without, all=len(points)))
    if (as_of := rows_of(tables, period)["as_of"].max()) < tables["exports_by_sector"]["as_of"].max():
        parts.append(wording("sectors-subtitle-as-of", day=wording.date(as_of)))
    return " ".join(parts)


def sectors_answer(tables: TradeTables, period: SectorPeriod, wording: Wording) -> str:
    """The page's answer: which of the largest sectors leans most on the United States, and what it faces."""
    known = [p for p in sector_points(tables, period) if p.us_share is not None]
    world, us = sum(p.world or 0 for p in known), sum(p.us for p in known)
    if not known:
        return wording("sectors-answer-no-world", period=sector_period_words(period, wording, inside=True))
    most = sum(1 for p in known if (p.us_share or 0) > 0.5)
    return wording(
        "sectors-answer-every" if most == len(known) else "sectors-answer", most=most, count=len(known), all=len(known), period=sector_period_words(period, wording, inside=True), flow=wording.code("flow", period.flow),
        share=wording.percent(us / world),
    )  # fmt: skip


def month_title(parts: Sequence[Parts], wording: Wording) -> str:
    """Gold in the latest month's exports outside the United States, and the US share without it."""
    us, non_us = (next(p for p in reversed(parts) if p.side == side) for side in ("us", "non_us"))
    return wording(
        "apart-title-months", month=wording.period(non_us.period), share=wording.percent(non_us.share("gold") or 0),
        us_share=wording.percent(us.whole / (us.whole + non_us.whole)), without=wording.percent(us.rest / (us.rest + non_us.rest)),
    )  # fmt: skip


def product_title(parts: Sequence[Parts], wording: Wording) -> str:
    """Energy and gold in the listed products of the latest period, to either side."""
    us, non_us = (next(p for p in reversed(parts) if p.side == side) for side in ("us", "non_us"))
    return wording(
        "apart-title-products", period=wording.period(us.period), us=wording.percent(us.share("energy") or 0),
        non_us=wording.percent(non_us.share("energy") or 0), gold=wording.percent(non_us.share("gold") or 0),
    )  # fmt: skip


def year_title(parts: Sequence[Parts], wording: Wording) -> str:
    """Energy in exports to the United States, last and first year."""
    first, last = parts[0], parts[-1]
    return wording(
        "apart-title-years", year=last.period, share=wording.percent(last.share("energy") or 0),
        since=first.period, then=wording.percent(first.share("energy") or 0),
    )  # fmt: skip
