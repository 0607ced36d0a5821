"""Statistics Canada's Web Data Service: what to ask of table 12-10-0011, and what its answers say of exports and imports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from data.refresh.observed import finite
from data.refresh.remarks import Remark, failed, readable, remark

PRODUCT = 12100011
SERIES_A_REQUEST = 250  # the service takes 300; the public client libraries ask for 250
PERIODS_ASKED = 600  # more months than the table has, so that revisions of every year are read
MONTHLY = 6
NO_SUCH_SERIES = (2, 6)
DIMENSIONS = ("geography", "trade", "basis", "seasonal adjustment", "principal trading partners")
# By basis and adjustment as our tables name them: the members of the third and fourth dimension.
MEASURES = {
    ("customs", "unadjusted"): ("Customs", "Unadjusted"),
    ("customs", "adjusted"): ("Customs", "Seasonally adjusted"),
    ("bop", "adjusted"): ("Balance of payments", "Seasonally adjusted"),
}
# By flow as our tables name it: the member of the second dimension, and the measures that are read of it.
TRADES = {"total_exports": ("Export", tuple(MEASURES)), "imports": ("Import", (("customs", "unadjusted"),))}
# Series whose numbers are known: when the service answers others, the table was rearranged.
KNOWN_VECTORS = {
    ("WLD", "customs", "unadjusted"): 87008868, ("USA", "customs", "unadjusted"): 87008869,
    ("WLD", "customs", "adjusted"): 87008897, ("USA", "customs", "adjusted"): 87008898,
    ("WLD", "bop", "adjusted"): 87008955, ("USA", "bop", "adjusted"): 87008956,
}  # fmt: skip
KNOWN_IMPORTS = {("WLD", "customs", "unadjusted"): 87008752, ("USA", "customs", "unadjusted"): 87008753}
# Marks of a figure that must not be read as one: not available, not applicable, confidential, too unreliable, not detected.
WITHHELD = {"..", "...", "x", "F", "<LOD"}


@dataclass(frozen=True)
class Series:
    """One series of a table: which trade with whom, on which basis, adjusted or not."""

    partner_code: str
    basis: str
    seasonal_adjustment: str
    flow: str = "total_exports"


@dataclass(frozen=True)
class Point:
    """One month of one series, C$ millions, with the day of its release and the marks printed beside it."""

    series: Series
    month: str
    value_cad_millions: Decimal | None
    released: str
    status: str = ""
    symbol: str = ""


@dataclass(frozen=True)
class PrintedMarks:
    """The letters printed for status, symbol and security codes, as the service's own list gives them."""

    status: Mapping[int, str]
    symbol: Mapping[int, str]
    security: Mapping[int, str] = field(default_factory=dict)


def unwrapped(answer: Any) -> list[Any]:
    """The objects of an answer, one a series; the service sends a list, and for some methods a single object.

    Raises `RefreshFailed` with the service's own words for any that failed.
    """
    items = answer if isinstance(answer, list) else [answer]
    for item in items:
        if not isinstance(item, dict) or "object" not in item:
            raise failed("unreadable_answer", what=item)
        if item.get("status") != "SUCCESS":
            raise failed("service_says", service="Statistics Canada", message=item["object"])
    return [item["object"] for item in items]


@readable()
def marks(answer: Any) -> PrintedMarks:
    """Status, symbol and security marks from `getCodeSets`."""
    lists = unwrapped(answer)[0]
    status, symbol, security = (
        {int(row[f"{name}Code"]): row.get(f"{name}RepresentationEn") or "" for row in lists.get(name, ())}
        for name in ("status", "symbol", "securityLevel")
    )
    if not (status and symbol):
        raise failed("unreadable_answer", what="getCodeSets")
    return PrintedMarks(status, symbol, security)


@readable()
def series_by_coordinate(
    metadata: Any, codes: Mapping[str, str], flow: str = "total_exports"
) -> tuple[dict[str, Series], list[Remark]]:
    """The series of a flow to ask for, by coordinate, from `getCubeMetadata`; members without a partner code are told."""
    trade, measures = TRADES[flow]
    members = _members(unwrapped(metadata)[0])
    found: dict[str, Series] = {}
    remarks = []
    for name, partner in members[4].items():
        if name not in codes:
            remarks.append(remark("unknown_member", name=name))
            continue
        for basis, adjustment in measures:
            of_basis, of_adjustment = MEASURES[basis, adjustment]
            ids = [_id(members, 0, "Canada"), _id(members, 1, trade), _id(members, 2, of_basis)]
            ids += [_id(members, 3, of_adjustment), partner]
            found[".".join(map(str, [*ids, 0, 0, 0, 0, 0]))] = Series(codes[name], basis, adjustment, flow)
    missing = {code for code, *_ in KNOWN_VECTORS} - {s.partner_code for s in found.values()}
    if missing:
        raise failed("rearranged", what=", ".join(sorted(missing)))
    return found, remarks


@readable()
def terminated(metadata: Any, codes: Mapping[str, str]) -> frozenset[str]:
    """Partners whose series have ended, by the flag of their member in `getCubeMetadata`."""
    partners = _of(_dimensions(unwrapped(metadata)[0])[-1], "member")
    ended = {str(_of(m, "memberNameEn")).strip() for m in partners if int(m.get("terminated") or 0)}
    return frozenset(codes[name] for name in ended if name in codes)


def requests_for(coordinates: Iterable[str], periods: int = PERIODS_ASKED) -> Iterator[list[dict[str, object]]]:
    """Bodies of `getDataFromCubePidCoordAndLatestNPeriods`, each within what one request may name."""
    wanted = sorted(coordinates)
    for start in range(0, len(wanted), SERIES_A_REQUEST):
        yield [
            {"productId": PRODUCT, "coordinate": coordinate, "latestN": periods}
            for coordinate in wanted[start : start + SERIES_A_REQUEST]
        ]


@readable()
def points(answer: Any, wanted: Mapping[str, Series], marks: PrintedMarks, by: str = "coordinate") -> list[Point]:
    """Every month of every series in a data answer, matched by coordinate or `vectorId` and never by position.

    A series that the table does not have is left out (see `unanswered`); any other failure fails the refresh.
    """
    found = []
    for body in unwrapped([item for item in answer if not _absent(item)] if isinstance(answer, list) else answer):
        series = wanted.get(str(_of(body, by)))
        if series is None:
            raise failed("unreadable_answer", what=f"{by} {_of(body, by)}")
        if _of(body, "responseStatusCode") != 0:
            raise failed("series_refused", partner=series.partner_code, code=_of(body, "responseStatusCode"))
        vectors = {"total_exports": KNOWN_VECTORS, "imports": KNOWN_IMPORTS}.get(series.flow, {})
        known = vectors.get((series.partner_code, series.basis, series.seasonal_adjustment))
        if known is not None and int(_of(body, "vectorId")) != known:
            raise failed("rearranged", what=f"v{known} / v{_of(body, 'vectorId')}")
        found += [_point(raw, series, marks) for raw in _of(body, "vectorDataPoint")]
    return found


def unanswered(wanted: Mapping[str, Series], found: Iterable[Point]) -> list[Series]:
    """The series that were asked for and have not a single month."""
    answered = {point.series for point in found}
    return [series for _, series in sorted(wanted.items()) if series not in answered]


def _absent(item: Any) -> bool:
    """Whether the service says of one series that the table does not have it."""
    body = item.get("object") if isinstance(item, dict) and item.get("status") == "FAILED" else None
    return isinstance(body, dict) and body.get("responseStatusCode") in NO_SUCH_SERIES


def _point(raw: Any, series: Series, marks: PrintedMarks) -> Point:
    if _of(raw, "frequencyCode") != MONTHLY:
        raise failed("not_monthly", partner=series.partner_code, code=_of(raw, "frequencyCode"))
    status = _mark(marks.security, raw.get("securityLevelCode", 0)) or _mark(marks.status, _of(raw, "statusCode"))
    value = _of(raw, "value")
    millions = None if value is None else finite(value).scaleb(int(_of(raw, "scalarFactorCode")) - 6)
    return Point(
        series, month=str(_of(raw, "refPer"))[:7], value_cad_millions=None if status in WITHHELD else millions,
        released=str(_of(raw, "releaseTime"))[:10], status=status, symbol=_mark(marks.symbol, _of(raw, "symbolCode")),
    )  # fmt: skip


def _mark(marks: Mapping[int, str], code: Any) -> str:
    """What is printed for a code; a code that the service's list lacks prints its number, and 0 is no mark."""
    return marks.get(code, str(code) if code else "")


def _dimensions(cube: Any) -> list[Any]:
    """The dimensions of the table in their order; refused when they are not those that this reader knows."""
    by_position = {_of(d, "dimensionPositionId"): d for d in _of(cube, "dimension")}
    found = [by_position[position] for position in sorted(by_position)]
    names = [str(_of(d, "dimensionNameEn")).strip().lower() for d in found]
    if tuple(names) != DIMENSIONS:
        raise failed("rearranged", what=", ".join(names))
    return found


def _members(cube: Any) -> list[dict[str, int]]:
    """Member ids by English name, one mapping a dimension, in the order of our `DIMENSIONS`."""
    return [
        {str(_of(m, "memberNameEn")).strip(): int(_of(m, "memberId")) for m in _of(dimension, "member")}
        for dimension in _dimensions(cube)
    ]


def _id(members: list[dict[str, int]], dimension: int, name: str) -> int:
    for member, number in members[dimension].items():
        if member.rstrip("s").lower() == name.rstrip("s").lower():
            return number
    raise failed("rearranged", what=name)


def _of(body: Any, field: str) -> Any:
    """A field of an answer; its absence means that the format changed."""
    if not isinstance(body, dict) or field not in body:
        raise failed("unreadable_answer", what=f"{field} not in {body}")
    return body[field]
