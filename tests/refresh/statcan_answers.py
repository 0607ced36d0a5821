"""What the services say of the small world, in the forms that they document: answers, yearly files, records."""

import io
import json
import zipfile
from collections import defaultdict, deque
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from data.refresh.codes import by_number, by_two_letters
from tests.refresh.statcan_world import (
    CODES,
    FIRST_IMPORTS,
    FIRST_VECTORS,
    METALS,
    NAMES,
    RELEASED,
    adjusted,
    imports,
    metals,
    new_month,
    released,
    unadjusted,
)


@dataclass
class Fault:
    """One request goes wrong: a status, a page instead of data, a body that stops, a connection that drops."""

    kind: str = "status"  # status | page | cut | drop | slow | body
    status: int = 503
    retry_after: str = ""
    body: bytes = b""
    bytes_sent: int = 1000


@dataclass
class Service:
    """What the server says, and what it was asked; a test changes the first and reads the second."""

    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=lambda: dict(NAMES))
    points: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)  # changes by (partner, month)
    metals: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)  # the same of precious metals
    metals_place: str = ""  # another coordinate of their series
    ends: dict[str, str] = field(default_factory=dict)  # last month by partner whose series have ended
    late: dict[str, str] = field(default_factory=dict)  # last month by partner whose series stop without an end
    absent: set[str] = field(default_factory=set)  # coordinates that the table does not have
    scalar: int = 6
    ranges: bool = True
    etag: str = '"a1"'
    zips: dict[int, bytes] = field(default_factory=dict)
    comtrade: dict[tuple[int, str], list[dict[str, Any]]] = field(default_factory=dict)

    def fail(self, part: str, *faults: Fault) -> None:
        """Let the next requests whose address holds `part` go wrong, one after the other."""
        self.faults[part].extend(faults)

    def times(self, part: str) -> int:
        """How often an address with `part` in it was asked."""
        return sum(part in path for _, path, _ in self.asked)


def metadata(service: Service) -> list[dict[str, Any]]:
    """The answer of `getCubeMetadata`."""
    dimensions = (
        ("Geography", {1: "Canada"}),
        ("Trade", {1: "Import", 2: "Export", 3: "Trade Balance"}),
        ("Basis", {1: "Customs", 2: "Balance of payments"}),
        ("Seasonal adjustment", {1: "Unadjusted", 2: "Seasonally adjusted"}),
        ("Principal trading partners", service.names),
    )
    cube = {
        "responseStatusCode": 0, "productId": "12100011", "cansimId": "228-0069", "cubeEndDate": f"{new_month()}-01",
        "cubeStartDate": "1997-01-01", "frequencyCode": 6, "releaseTime": f"{RELEASED}T08:30",
        "dimension": [
            {
                "dimensionPositionId": position, "dimensionNameEn": name, "dimensionNameFr": name, "hasUom": False,
                "member": [
                    {"memberId": number, "parentMemberId": None, "memberNameEn": member, "memberNameFr": member,
                     "terminated": int(CODES.get(number, "") in service.ends and position == 5)}
                    for number, member in members.items()
                ],
            }
            for position, (name, members) in enumerate(dimensions, start=1)
        ],
    }  # fmt: skip
    return [{"status": "SUCCESS", "object": cube}]


def series(service: Service, coordinate: str, latest: int) -> dict[str, Any]:
    """One item of a data answer by coordinate, table 12-10-0011."""
    _, trade, basis, adjustment, member, *_ = coordinate.split(".")
    partner = CODES.get(int(member), "")
    head = {"productId": 12100011, "coordinate": coordinate, "vectorId": 0, "vectorDataPoint": []}
    if coordinate in service.absent:
        return {"status": "FAILED", "object": {"responseStatusCode": 2, **head}}
    exported = trade == "2"
    amounts = (unadjusted() if adjustment == "1" else adjusted()) if exported else imports()
    stop = min(stops.get(partner, "9999") for stops in (service.ends, service.late))
    months = [month for month in sorted(amounts)[-latest:] if month <= stop]
    changes = service.points if exported else {}
    points = [point(service, month, amounts[month][partner]) | changes.get((partner, month), {}) for month in months]
    vector = (FIRST_VECTORS[basis, adjustment] if exported else FIRST_IMPORTS) + int(member)
    return _item(head | {"vectorId": vector, "vectorDataPoint": points})


def metals_series(service: Service, vector: int, latest: int) -> dict[str, Any]:
    """One item of a data answer by vector, table 12-10-0182."""
    partner, coordinate = METALS[str(vector)]
    points = [
        point(service, month, metals()[month][partner]) | service.metals.get((partner, month), {})
        for month in sorted(metals())[-latest:]
    ]
    place = service.metals_place or coordinate
    return _item({"productId": 12100182, "coordinate": place, "vectorId": vector, "vectorDataPoint": points})


def point(service: Service, month: str, millions: Decimal) -> dict[str, Any]:
    """One month of a series."""
    return {
        "refPer": f"{month}-01", "refPer2": "", "refPerRaw": f"{month}-01", "refPerRaw2": "",
        "value": float(millions.scaleb(6 - service.scalar)), "decimals": 1,
        "scalarFactorCode": service.scalar, "symbolCode": 0, "statusCode": 0, "securityLevelCode": 0,
        "releaseTime": f"{released(month)}T08:30", "frequencyCode": 6,
    }  # fmt: skip


def _item(body: dict[str, Any]) -> dict[str, Any]:
    return {"status": "SUCCESS", "object": {"responseStatusCode": 0, **body}}


RECORDED = Path(__file__).parent / "recorded"
CODE_SETS = json.loads((RECORDED / "getCodeSets.json").read_text(encoding="utf-8"))


@cache
def year_file(year: int, months: int = 12) -> bytes:
    """A yearly file of total exports: two product levels, the finer one larger, and the list of countries."""
    letters = {three: two for two, three in by_two_letters().items()} | {"QZ": "QZ"}
    coarse, fine = io.StringIO(), io.StringIO()
    for text, level in ((coarse, "HS2"), (fine, "HS6")):
        text.write(f"\ufeffYearMonth/AnnéeMois,{level},Country/Pays,State/État,Value/Valeur,Quantity/Quantité\r\n")
    for month in [f"{year}-{number:02d}" for number in range(1, months + 1)]:
        for partner, value in unadjusted()[month].items():
            if partner in letters:
                state = "TX" if partner == "USA" else ""
                dollars = int(value * 1_000_000)
                coarse.write(f"{month.replace('-', '')},27,{letters[partner]},{state},{dollars - 7},0\r\n")
                coarse.write(f"{month.replace('-', '')},71,{letters[partner]},{state},7,0\r\n")
                for part in range(3):
                    share = dollars // 3 if part else dollars - 2 * (dollars // 3)
                    fine.write(f"{month.replace('-', '')},27090{part},{letters[partner]},{state},{share},0\r\n")
    names = "".join(
        f"{code:<11}196601 999912 {english:<83}{french:<83}\r\n"
        for code, english, french in (
            ("AE", "United Arab Emirates", "Émirats arabes unis"),
            ("QZ", "High seas", "Haute mer"),
        )
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr(f"ODPFN021_{year}{months:02d}N.csv", coarse.getvalue())
        bundle.writestr(f"ODPFN019_{year}{months:02d}N.csv", fine.getvalue())
        bundle.writestr("ODPF_6_CtyDesc.TXT", names.encode("cp1252"))
    return packed.getvalue()


@cache
def comtrade_year(year: int, flow: str) -> tuple[dict[str, Any], ...]:
    """Records of one year and direction, US dollars: three quarters of the Canadian ones."""
    numbers = {code: number for number, code in by_number().items()}
    dollars: dict[str, Decimal] = defaultdict(Decimal)
    for month, amounts in unadjusted().items():
        if month[:4] == str(year):
            for partner, value in amounts.items():
                dollars[partner] += value * 750_000
    return tuple(
        {
            "typeCode": "C", "freqCode": "A", "refYear": year, "period": str(year), "reporterCode": 124,
            "reporterISO": "CAN", "flowCode": flow, "partnerCode": int(numbers[partner]), "partnerISO": None,
            "partner2Code": 0, "cmdCode": "TOTAL", "customsCode": "C00", "motCode": 0, "primaryValue": float(value),
        }
        for partner, value in dollars.items() if partner in numbers
    )  # fmt: skip


def whole_service() -> Service:
    """A server with everything in order."""
    return Service(
        zips={year: year_file(year) for year in (2024, 2025)},
        comtrade={(year, flow): list(comtrade_year(year, flow)) for year in (2024, 2025) for flow in ("X", "M")},
    )
