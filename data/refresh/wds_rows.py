"""Months of Statistics Canada as rows of the curated tables: exports, the years that they sum to, imports, the release."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from typing import cast

import pandas as pd

from data.refresh.held import stopped
from data.refresh.observed import Cells, Observed, in_millions, round_half_up
from data.refresh.remarks import Remark, failed, remark
from data.refresh.wds import WITHHELD, Point

SOURCE = "statcan_wds_12100011"
PLACES = 1  # the table prints C$ 0.1 million
USUAL_DAYS, MOST_DAYS = 35, 45  # from the end of a month to its release
# The bloc of before 2021 also counted the United Kingdom; our EU27 does not.
FIRST_MONTHS = {"EU27": "2021-01"}


def observed(points: Sequence[Point], first_month: str, terminated: frozenset[str] = frozenset()) -> Observed:
    """Rows of `exports_monthly` from `first_month` on, of `exports_annual`, and of the source they stand on.

    `terminated` names the partners whose series the table has ended. Every point has its own day of release, on which
    its value last changed; the rows were read from the newest.
    """
    known, latest, released = _known(points)
    rows = {
        "exports_monthly": [_monthly(p, released) for p in known if p.month >= first_month],
        "exports_annual": list(_annual(known, released)),
        "sources": [source_row(released)],
    }
    told = [remark("read_statcan", month=latest, released=released, series=len({p.series for p in known}))]
    return Observed(rows, (*told, *marked(points), *stopped(points, latest, terminated)))


def imports(points: Sequence[Point], first_month: str, terminated: frozenset[str] = frozenset()) -> Observed:
    """Rows of `imports_monthly` from `first_month` on, and of the source they stand on."""
    known, latest, released = _known(points)
    rows = {
        "imports_monthly": [_monthly(p, released) for p in known if p.month >= first_month],
        "sources": [source_row(released)],
    }
    told = [remark("read_imports", month=latest, released=released, series=len({p.series for p in known}))]
    return Observed(rows, (*told, *marked(points), *stopped(points, latest, terminated)))


def releases(points: Sequence[Point], partners: int, listed: Collection[str]) -> Observed:
    """The row of `trade_releases` of the newest month, and of the month after it where it is not listed yet."""
    _, latest, released = _known(points)
    seen = {
        "reference_month": latest, "release_date": released, "due_by": released, "partners_published": str(partners),
        "as_of": released, "source_id": SOURCE, "confidence": "official",
    }  # fmt: skip
    end = (pd.Period(latest, "M") + 1).end_time
    usual, due = (end + pd.Timedelta(days=days) for days in (USUAL_DAYS, MOST_DAYS))
    planned = {
        "reference_month": f"{end:%Y-%m}", "release_date": f"{usual:%Y-%m}", "due_by": f"{due:%Y-%m-%d}",
        "as_of": released, "source_id": "project_curation", "confidence": "unverified",
    }  # fmt: skip
    rows = [seen, planned] if planned["reference_month"] not in listed else [seen]
    return Observed({"trade_releases": rows, "sources": [source_row(released)]})


def _known(points: Sequence[Point]) -> tuple[list[Point], str, str]:
    """The months that have a figure, the newest of the world, and the day of the newest release."""
    known = [p for p in points if p.value_cad_millions is not None and p.month >= FIRST_MONTHS.get(_partner(p), "")]
    world = [p.month for p in known if _partner(p) == "WLD"]
    if not world:
        raise failed("no_world", service="Statistics Canada")
    return known, max(world), max(p.released for p in points)


def source_row(released: str) -> Cells:
    """The row of `sources.csv` that refreshed rows stand on."""
    return {
        "source_id": SOURCE,
        "publisher_en": "Statistics Canada",
        "publisher_fr": "Statistique Canada",
        "title": "Table 12-10-0011-01 International merchandise trade for all countries and by principal trading partners, monthly",
        "french_title": "Tableau 12-10-0011-01 Commerce international de marchandises pour tous les pays et par principaux partenaires commerciaux, mensuel",
        "title_language": "en",
        "url": "https://www150.statcan.gc.ca/t1/tbl1/en/tv.action?pid=1210001101",
        "published": released,
        "read_from": "publisher",
        "licence": "statcan_open",
        "note_en": "Read from the Web Data Service by the refresh command.",
        "note_fr": "Lu dans le service de données Web par la commande d'actualisation.",
    }


def _monthly(point: Point, released: str) -> Cells:
    return {
        "reference_month": point.month,
        "partner_code": point.series.partner_code,
        "basis": point.series.basis,
        "flow": point.series.flow,
        "seasonal_adjustment": point.series.seasonal_adjustment,
        "value_cad_millions": in_millions(_value(point), PLACES),
        "as_of": released,
        "source_id": SOURCE,
        "confidence": "official",
        "note_id": "",
    }


def _annual(points: Iterable[Point], released: str) -> Iterable[Cells]:
    """Years whose twelve unadjusted customs months are all known: their sum."""
    months: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
    for p in points:
        if (p.series.basis, p.series.seasonal_adjustment) == ("customs", "unadjusted"):
            months[p.month[:4], _partner(p)].append(round_half_up(_value(p), PLACES))
    for (year, partner), values in sorted(months.items()):
        if len(values) == 12:
            yield {
                "year": year,
                "partner_code": partner,
                "basis": "customs",
                "flow": "total_exports",
                "compilation": "statcan",
                "value_cad_millions": in_millions(sum(values, Decimal(0)), PLACES),
                "as_of": released,
                "source_id": SOURCE,
                "confidence": "official",
                "note_id": "sum_12_months",
            }


def marked(points: Iterable[Point]) -> Iterable[Remark]:
    """How many months carry each mark, such as 12 preliminary ones."""
    points = list(points)
    for marks in (Counter(p.status for p in points if p.status), Counter(p.symbol for p in points if p.symbol)):
        for mark, count in sorted(marks.items()):
            if meaning := MEANINGS.get(mark):
                yield remark("mark_kept", mark=mark, count=count, meaning=meaning)
            else:
                yield remark(MARK_RULES.get(mark, "mark_other"), mark=mark, count=count)


MEANINGS = {
    "E": "with_caution", "0s": "rounded_to_zero", "A": "excellent", "B": "very_good", "C": "good", "D": "acceptable",
}  # fmt: skip
MARK_RULES = {**dict.fromkeys(WITHHELD, "mark_withheld"), "p": "mark_preliminary", "r": "mark_revised"}


def _partner(point: Point) -> str:
    return point.series.partner_code


def _value(point: Point) -> Decimal:
    return cast("Decimal", point.value_cad_millions)  # only known months become rows
