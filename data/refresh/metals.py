"""Gold and other precious metals by month, table 12-10-0182 of Statistics Canada: two series, asked for by their numbers. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from data.cells import named_rows
from data.frames import Frame, records
from data.refresh import wds
from data.refresh.held import stopped
from data.refresh.observed import Cells, Observed, in_millions
from data.refresh.remarks import failed, readable, remark
from data.refresh.wds import Point, PrintedMarks, Series
from data.refresh.wds_rows import marked, source_row

SOURCE = "statcan_wds_12100182"
FLOW = "precious_metals"  # apart from all exports; the table of metals has total exports only
PLACES, SECTOR_PLACES = 3, 1  # the table prints C$ thousands, the table of sectors has C$ 0.1 million
# NAPCS 324, total exports to the world and to the United States: the number and the place of each series in the table.
SERIES = {
    "1863625573": (Series("WLD", "customs", "unadjusted", FLOW), "1.35.1.1.1"),
    "1863625603": (Series("USA", "customs", "unadjusted", FLOW), "1.35.1.2.1"),
}


def request() -> list[dict[str, int]]:
    """The body of `getDataFromVectorsAndLatestNPeriods`."""
    return [{"vectorId": int(vector), "latestN": wds.PERIODS_ASKED} for vector in SERIES]


@readable()
def points(answer: Any, marks: PrintedMarks) -> list[Point]:
    """Every month of both series; refused where a series has another place in the table than it had."""
    for body in wds.unwrapped(answer):
        place = SERIES.get(str(body["vectorId"]), (None, ""))[1]
        if place and not f"{body['coordinate']}.".startswith(f"{place}."):
            raise failed("metals_rearranged", vector=body["vectorId"], place=body["coordinate"])
    return wds.points(answer, {vector: series for vector, (series, _) in SERIES.items()}, marks, by="vectorId")


def observed(points: Sequence[Point], sectors: Frame) -> Observed:
    """Rows of `precious_metals_monthly`, and of the months of them that `exports_by_sector` has."""
    known = [p for p in points if p.value_cad_millions is not None]
    if not any(p.series.partner_code == "WLD" for p in known):
        raise failed("no_world", service="Statistics Canada")
    latest, released = max(p.month for p in known), max(p.released for p in points)
    rows = {
        "precious_metals_monthly": [_month(p, released) for p in known],
        "exports_by_sector": list(_of_sectors(known, sectors, released)),
        "sources": [_source(released)],
    }
    told = remark("read_metals", month=latest, released=released, series=len({p.series for p in known}))
    return Observed(rows, (told, *marked(points), *stopped(points, latest, frozenset())))


def _month(point: Point, released: str) -> Cells:
    return {
        "reference_month": point.month, "partner_code": point.series.partner_code, "basis": "customs",
        "flow": "total_exports", "seasonal_adjustment": "unadjusted",
        "value_cad_millions": in_millions(point.value_cad_millions or Decimal(0), PLACES),
        "as_of": released, "source_id": SOURCE, "confidence": "official", "note_id": "",
    }  # fmt: skip


def _of_sectors(points: Sequence[Point], sectors: Frame, released: str) -> Iterator[Cells]:
    """The single months of the sector that a revision reaches: both tables say the same."""
    values = {(p.month, p.series.partner_code): p.value_cad_millions or Decimal(0) for p in points}
    for row in records(sectors.loc[(sectors["sector_id"] == named_rows.GOLD) & (sectors["flow"] == "total_exports")]):
        month = row["period_from"]
        if month == row["period_to"] and {(month, "USA"), (month, "WLD")} <= set(values):
            yield {
                "period_from": month, "period_to": month, "sector_id": named_rows.GOLD, "flow": "total_exports",
                "exports_us_cad_millions": in_millions(values[month, "USA"], SECTOR_PLACES),
                "exports_world_cad_millions": in_millions(values[month, "WLD"], SECTOR_PLACES),
                "as_of": released, "source_id": SOURCE, "confidence": "official",
            }  # fmt: skip


def _source(released: str) -> Cells:
    title = (
        "Table 12-10-0182-01 Canadian international merchandise trade by country, customs-based, monthly (NAPCS 324)"
    )
    url = "https://www150.statcan.gc.ca/t1/tbl1/en/tv.action?pid=1210018201"
    return source_row(released) | {"source_id": SOURCE, "title": title, "url": url}
