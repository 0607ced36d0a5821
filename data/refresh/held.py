"""What the monthly tables hold against what the service answers: series that are lost, months that lose their figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from data.frames import Frame
from data.refresh.remarks import Remark, remark
from data.refresh.wds import Point, Series

Held = Mapping[Series, frozenset[str]]  # months by series
MONTHS_NAMED = 6


def months_of_series(months: Frame, flow: str = "total_exports") -> Held:
    """The series of a monthly table, each with the months that stand there."""
    found: dict[Series, set[str]] = defaultdict(set)
    columns = ("partner_code", "basis", "seasonal_adjustment", "reference_month")
    for partner, basis, adjustment, month in zip(*(months[name].tolist() for name in columns), strict=True):
        found[Series(partner, basis, adjustment, flow)].add(month)
    return {series: frozenset(held) for series, held in found.items()}


def named(series: Series) -> dict[str, str]:
    """A series as the details of a remark."""
    flow = "" if series.flow == "total_exports" else f"{series.flow.replace('_', ' ')}, "
    return {"partner": series.partner_code, "basis": flow + series.basis, "adjustment": series.seasonal_adjustment}


def lost(held: Held, answered: Iterable[Series]) -> list[Remark]:
    """Series that are held and of which no month came, asked for or not: their old months would stand among new ones."""
    there = set(answered)
    return [remark("series_lost", **named(series)) for series in sorted(held, key=str) if series not in there]


def withdrawn(held: Held, points: Iterable[Point]) -> Iterator[Remark]:
    """Months that are held and for which the service has no figure now, by series and mark: they stay as they are."""
    answers = {(p.series, p.month): p for p in points}
    for series, months in sorted(held.items(), key=str):
        by_mark: dict[str, list[str]] = defaultdict(list)
        for month in sorted(months):
            point = answers.get((series, month))
            if point is None or point.value_cad_millions is None:
                by_mark[point.status if point else ""].append(month)
        for mark, gone in sorted(by_mark.items()):
            rule = "month_withdrawn" if mark else "month_gone"
            yield remark(rule, months=_listed(gone), **named(series), **({"mark": mark} if mark else {}))


def stopped(points: Sequence[Point], latest: str, terminated: frozenset[str]) -> Iterator[Remark]:
    """Series without a figure of the latest month, and why: ended by the table, withheld this month, or simply not there."""
    last: dict[Series, str] = {}
    marks: dict[Series, str] = {}
    for p in points:
        if p.value_cad_millions is not None:
            last[p.series] = max(p.month, last.get(p.series, ""))
        elif p.month == latest:
            marks[p.series] = p.status
    for series, month in sorted(last.items(), key=lambda item: str(item[0])):
        if month >= latest:
            continue
        if series.partner_code in terminated:
            yield remark("series_ended", month=month, **named(series))
        elif marks.get(series):
            yield remark("latest_withheld", month=latest, last=month, mark=marks[series], **named(series))
        else:
            yield remark("series_stops", month=latest, last=month, **named(series))


def _listed(months: Sequence[str]) -> str:
    return ", ".join(months[:MONTHS_NAMED]) + (f" … {months[-1]}" if len(months) > MONTHS_NAMED else "")
