"""UN Comtrade: Canada's exports and imports by partner, one year a call, in US dollars."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from data.refresh.codes import by_number
from data.refresh.observed import Cells, Observed, finite, in_millions
from data.refresh.remarks import Remark, failed, readable, remark

CANADA = 124
LIMIT_WITHOUT_KEY = 500
PLACES = 3
# By the flow code of the service: our table and flow.
TABLES_OF_FLOWS = {"X": ("exports_annual_usd", "total_exports"), "M": ("imports_annual_usd", "imports")}
SOURCES = {"X": "un_comtrade_exports", "M": "un_comtrade_imports"}
TITLES = {"X": "UN Comtrade, exports of Canada by partner", "M": "UN Comtrade, imports of Canada by partner"}
OTHER_ASIA = "comtrade_other_asia"


class Query(NamedTuple):
    """One call: all partners of one year and flow."""

    year: int
    flow: str

    def parameters(self) -> dict[str, str]:
        """The query string of the call."""
        return {
            "reporterCode": str(CANADA), "period": str(self.year), "flowCode": self.flow, "cmdCode": "TOTAL",
            "partner2Code": "0", "customsCode": "C00", "motCode": "0", "breakdownMode": "classic",
            "maxRecords": str(LIMIT_WITHOUT_KEY), "format": "JSON", "includeDesc": "true",
        }  # fmt: skip


def queries(years: Iterable[int]) -> list[Query]:
    """The calls for some years: exports and imports of each."""
    return [Query(year, flow) for year in years for flow in TABLES_OF_FLOWS]


@readable()
def values(answer: Any, query: Query, *, limit: int = LIMIT_WITHOUT_KEY) -> dict[int, Decimal]:
    """US dollars by the service's partner number; raises `RefreshFailed` for an error or an answer cut short."""
    if not isinstance(answer, dict) or not isinstance(answer.get("data"), list):
        raise failed("unreadable_answer", what=answer)
    if answer.get("error"):
        raise failed("service_says", service="UN Comtrade", message=answer["error"])
    if len(answer["data"]) >= limit:
        raise failed("cut_short", year=query.year, limit=limit)
    found: dict[int, Decimal] = {}
    for record in answer["data"]:
        number, dollars = int(record["partnerCode"]), finite(record["primaryValue"])
        asked = (int(record["reporterCode"]), str(record["period"]), record["flowCode"], record["cmdCode"])
        if asked != (CANADA, str(query.year), query.flow, "TOTAL"):
            raise failed("unreadable_answer", what=record)
        if number in found:
            raise failed("twice", year=query.year, number=number)
        found[number] = dollars
    return found


def observed(answers: Iterable[tuple[Query, dict[int, Decimal]]], today: str, places: frozenset[str]) -> Observed:
    """Rows of the US dollar tables; a year that the service does not have yet is told and left out."""
    rows: dict[str, list[Cells]] = {}
    remarks: list[Remark] = []
    for query, dollars in answers:
        table = TABLES_OF_FLOWS[query.flow][0]
        if not dollars:
            remarks.append(remark("year_not_there", year=query.year, flow=query.flow))
            continue
        if 0 not in dollars:
            raise failed("no_world", service="UN Comtrade")
        coded = {number: by_number().get(str(number)) for number in dollars}
        for number in sorted(number for number, code in coded.items() if code not in places):
            amount = in_millions(dollars[number].scaleb(-6), PLACES)
            remarks.append(remark("unknown_number", year=query.year, number=number, amount=amount))
        known = {number: str(code) for number, code in coded.items() if code in places}
        if len(set(known.values())) < len(known):
            raise failed("twice", year=query.year, number=_doubled(known))
        found = [_row(query, code, dollars[number], today) for number, code in known.items()]
        rows[table] = rows.get(table, []) + found
        rows["sources"] = [*rows.get("sources", []), source_row(query.flow, today)]
        remarks.append(remark("read_comtrade", year=query.year, flow=query.flow, partners=len(found) - 1))
    if any(row["note_id"] for table in rows.values() for row in table if "note_id" in row):
        rows["notes"] = [NOTE]
    return Observed(rows, tuple(remarks))


def _doubled(codes: dict[int, str]) -> str:
    """The numbers that stand for one partner."""
    by_code = [[n for n, other in codes.items() if other == code] for code in sorted(set(codes.values()))]
    return "; ".join(" = ".join(map(str, sorted(numbers))) for numbers in by_code if len(numbers) > 1)


NOTE = {
    "note_id": OTHER_ASIA,
    "text_en": "UN Comtrade lists Taiwan as Other Asia, not elsewhere specified.",
    "text_fr": "UN Comtrade classe Taïwan sous « Autres pays d'Asie, non dénommés ailleurs ».",
}


def source_row(flow: str, today: str) -> Cells:
    """The row of `sources.csv` that refreshed rows stand on."""
    return {
        "source_id": SOURCES[flow],
        "publisher_en": "United Nations, Statistics Division",
        "publisher_fr": "Nations Unies, Division de statistique",
        "title": TITLES[flow],
        "title_language": "en",
        "url": "https://comtradeplus.un.org/",
        "published": today,
        "read_from": "publisher",
        "licence": "other_official",
        "note_en": "Reported by Canada, all products, US dollars; the date is the day of reading.",
        "note_fr": "Déclaré par le Canada, tous les produits, dollars américains; la date est le jour de la lecture.",
    }


def _row(query: Query, partner_code: str, dollars: Decimal, today: str) -> Cells:
    return {
        "year": str(query.year),
        "partner_code": partner_code,
        "basis": "customs",
        "flow": TABLES_OF_FLOWS[query.flow][1],
        "compilation": "un_comtrade",
        "value_usd_millions": in_millions(dollars.scaleb(-6), PLACES),
        "as_of": today,
        "source_id": SOURCES[query.flow],
        "confidence": "official",
        "note_id": OTHER_ASIA if partner_code == "TWN" else "",
    }
