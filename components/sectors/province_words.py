"""The words of exports by province: names, the finding, the answer, and what a section faces."""

from __future__ import annotations

from collections.abc import Sequence

from components.sectors.words import duties_words, sector_short_name
from data import TradeTables
from data.frames import Frame
from data.indicators.sectors.points import SectorPoint
from data.indicators.sectors.provinces import TERRITORIES, province_exports, section_points
from data.indicators.tariffs.duties import record_day
from data.wording import Wording
from data.wording.valued import Valued

NAMED = 3


def province_name(code: str, wording: Wording) -> str:
    """Name of a province; the territories have one name together."""
    territories = code in TERRITORIES.values()
    return (
        Valued(wording("provinces-territories"), code, "code") if territories else wording.code("cell-province", code)
    )


def province_title(tables: TradeTables, year: str, wording: Wording) -> str:
    """Which province sent most to the United States, and what most of it was."""
    values = province_exports(tables, year)
    first = str(values.index[0])
    section, share = largest_section(values, first)
    return wording(
        "provinces-title", province=province_name(first, wording), value=wording.money(float(values.sum(axis=1)[first])), year=year,
        section=sector_short_name(tables, section, wording).lower(), share=wording.percent(share, 0),
    )  # fmt: skip


def province_answer(tables: TradeTables, year: str, wording: Wording) -> str:
    """The three provinces that sent most, with the largest section of each and the US duties in force on it."""
    values = province_exports(tables, year)
    points = {p.sector_id: p for p in section_points(tables, year)}
    day, said = wording.date(record_day(tables.measures)), []
    for code in map(str, values.index[:NAMED]):
        section, share = largest_section(values, code)
        said.append(
            wording(
                "provinces-answer-one", province=province_name(code, wording), value=wording.money(float(values.sum(axis=1)[code])),
                section=sector_short_name(tables, section, wording).lower(), share=wording.percent(share, 0), duty=faced_words(points[section], day, wording),
            )
        )  # fmt: skip
    whole = float(values.to_numpy().sum())
    part = float(values.iloc[:NAMED].to_numpy().sum()) / whole
    return wording(
        "provinces-answer", year=year, provinces="; ".join(said), count=len(said), share=wording.percent(part, 0)
    )


def largest_section(values: Frame, province: str) -> tuple[str, float]:
    """The section that takes most of a province's exports, and its share of them (0-1)."""
    shares = values.div(values.sum(axis=1), axis=0).T[province]
    return str(shares.idxmax()), float(shares.max())


def duty_word(point: SectorPoint, wording: Wording) -> str:
    """The highest US rate in force on a section and whether it covers all of it: `50%, part`."""
    if not point.rates:
        return wording("provinces-duty-none" if not point.in_force else "provinces-duty-unstated")
    return wording(f"provinces-duty-{point.standing}", rate=wording.rate(point.rates[0]))


def faced_words(point: SectorPoint, day: str, wording: Wording) -> str:
    """The same in a sentence, as of a day: `subject in part to a US duty of up to 50%`."""
    standing = point.standing if point.rates else "unstated" if point.in_force else "none"
    rate = wording.rate(point.rates[0]) if point.rates else ""
    return wording(f"provinces-faces-{standing}", **({"rate": rate, "day": day} if rate else {}))


def sections_table_rows(tables: TradeTables, points: Sequence[SectorPoint], wording: Wording) -> list[str]:
    """The US duties in force on each section in full."""
    return [duties_words(tables, point, wording) for point in points]
