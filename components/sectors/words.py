"""The words of sectors: names, periods, rates in force on them, and the sentence of a hover."""

from __future__ import annotations

from components.drawing.texts import plain_text
from components.tariffs.words import group_name, inside_list, rule_name
from data import TradeTables
from data.indicators.sectors.points import SectorDuty, SectorPeriod, SectorPoint
from data.tables import rows_by_key
from data.wording import Wording
from data.wording.valued import Valued

ROW_WORDS = {"none": "sectors-row-none", "unstated": "sectors-row-unstated"}


def sector_name(tables: TradeTables, sector_id: str, wording: Wording) -> str:
    """Name of a sector."""
    return Valued(wording.pick(rows_by_key(tables, "sectors")[sector_id], "name"), sector_id, "code")


def sector_short_name(tables: TradeTables, sector_id: str, wording: Wording) -> str:
    """Name of a sector as short as a label needs."""
    return wording.pick(rows_by_key(tables, "sectors")[sector_id], "short_name")


def sector_period_words(period: SectorPeriod, wording: Wording, *, inside: bool = False) -> str:
    """`2025`, `May 2026`, `January to July 2026`; inside a sentence, in French, `de janvier à juillet 2026`."""
    if "_" not in period.code:
        return wording.period(period.code)
    key = "sectors-months-inside" if inside else "sectors-months"
    first, last = wording.period(period.first), wording.period(period.last)
    if period.first[:4] == period.last[:4]:
        first = first.removesuffix(f" {period.first[:4]}")
    return wording(key, first=first, last=last)


def row_of(point: SectorPoint) -> str:
    """The row that a sector stands in: its highest rate, or that there is none."""
    return f"{point.rates[0]:g}" if point.rates else point.standing


def row_words(row: str, wording: Wording) -> str:
    """What stands left of a row."""
    return wording(ROW_WORDS[row]) if row in ROW_WORDS else wording.rate(float(row))


def duty_words(tables: TradeTables, duty: SectorDuty, wording: Wording) -> str:
    """`50% on steel`, with the rule where it leaves goods out, and that its start is not confirmed where it is not."""
    said = _duty_words(tables, duty, wording)
    return said if duty.started else wording("sectors-duty-not-started", duty=said)


def _duty_words(tables: TradeTables, duty: SectorDuty, wording: Wording) -> str:
    rate = wording("sectors-no-rate") if duty.rate_pct is None else wording.rate(duty.rate_pct)
    group = inside_list(group_name(tables, duty.product_group, wording))
    if duty.preference_rule == "all":
        return wording("sectors-duty", rate=rate, group=group)
    return wording(
        "sectors-duty-rule", rate=rate, group=group, rule=inside_list(rule_name(tables, duty.preference_rule, wording))
    )


def duties_words(tables: TradeTables, point: SectorPoint, wording: Wording) -> str:
    """Every duty in force on a sector, told one by one and not added up; or that the record has none."""
    if not point.in_force:
        return wording("sectors-no-duty")
    return "; ".join(dict.fromkeys(duty_words(tables, d, wording) for d in point.in_force))


def scheduled_words(tables: TradeTables, point: SectorPoint, wording: Wording) -> str:
    """Duties with a later day, each with its status and legal basis: a threat is not a rise set by law."""
    return "; ".join(dict.fromkeys(_later(tables, d, wording) for d in point.scheduled))


def _later(tables: TradeTables, duty: SectorDuty, wording: Wording) -> str:
    status = wording.code("cell-status", duty.status).lower()
    basis = inside_list(wording.code("cell-legal-basis", duty.legal_basis))
    said = wording("sectors-later-basis", status=status, basis=basis)
    day = wording.date(duty.effective_from)
    return wording("sectors-scheduled", status=said, duty=duty_words(tables, duty, wording), day=day)


def extent_words(point: SectorPoint, wording: Wording) -> str:
    """What the highest rate is charged on."""
    return wording(f"sectors-standing-{point.standing}")


def share_words(point: SectorPoint, wording: Wording) -> str:
    """The US share, or that the world total is not known."""
    return wording("sectors-share-unknown") if point.us_share is None else wording.percent(point.us_share)


def sector_hover(tables: TradeTables, point: SectorPoint, period: SectorPeriod, wording: Wording) -> str:
    """The whole sentence on a sector, in lines, safe for a chart."""
    world = wording("sectors-world-unknown") if point.world is None else wording.money(point.world)
    lines = [
        f"<b>{plain_text(sector_name(tables, point.sector_id, wording))}</b>",
        wording("sectors-hover-exports", us=wording.money(point.us), world=world, flow=wording.code("flow", period.flow), period=sector_period_words(period, wording)),
        wording("sectors-hover-share", share=share_words(point, wording)),
        wording("sectors-hover-duties", duties=""),
        *(plain_text(part) for part in duties_words(tables, point, wording).split("; ")),
        extent_words(point, wording) + ".",
    ]  # fmt: skip
    if point.scheduled:
        lines += [plain_text(part) for part in scheduled_words(tables, point, wording).split("; ")]
    lines.append(wording("sectors-hover-confidence", confidence=wording.code("confidence", point.confidence).lower()))
    return "<br>".join(lines)
