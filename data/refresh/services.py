"""Each service by name, and how it is read: what is fetched, and which pure reader turns it into rows."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.frames import WORLD, TradeTables
from data.refresh import cimt, comtrade, held, metals, wds, wds_rows
from data.refresh.codes import codes_by_name
from data.refresh.fetch import Fetcher
from data.refresh.observed import Observed
from data.refresh.remarks import RefreshFailed, Remark, remark

STATCAN_VARIABLE, COMTRADE_VARIABLE = "TRADE_STATCAN_ADDRESS", "TRADE_COMTRADE_ADDRESS"
KEY_VARIABLE = "COMTRADE_KEY"
KEY_HEADER = "Ocp-Apim-Subscription-Key"
LIMIT_WITH_KEY = 250_000
TABLES = {"total_exports": "exports_monthly", "imports": "imports_monthly"}


@dataclass(frozen=True)
class Addresses:
    """Where the services are; a test, or a mirror, names others."""

    statcan: str = "https://www150.statcan.gc.ca"
    comtrade: str = "https://comtradeapi.un.org"
    comtrade_key: str = ""

    @classmethod
    def of(cls, environment: Mapping[str, str] = os.environ) -> Addresses:
        """The addresses that the environment names, or else the services' own."""
        return cls(
            environment.get(STATCAN_VARIABLE, cls.statcan).rstrip("/"),
            environment.get(COMTRADE_VARIABLE, cls.comtrade).rstrip("/"),
            environment.get(KEY_VARIABLE, ""),
        )


@dataclass(frozen=True)
class RefreshRequest:
    """One refresh: the tables as they are, the years asked for, and the day."""

    tables: TradeTables
    years: tuple[int, ...]
    today: date
    addresses: Addresses
    fetcher: Fetcher

    @property
    def places(self) -> frozenset[str]:
        """Partner codes of single destinations and of the world; a service's own blocs are not taken over."""
        partners = self.tables.partners
        return frozenset(partners.loc[partners["kind"].isin(["country", "former"]), "partner_code"]) | {"WLD"}


def statcan(asked: RefreshRequest) -> Observed:
    """Every month of every principal partner: exports, imports, and the release that they are of."""
    metadata = _wds(asked, "getCubeMetadata", [{"productId": wds.PRODUCT}])
    marks = wds.marks(_wds(asked, "getCodeSets"))
    partners = asked.tables.partners
    codes = codes_by_name(dict(zip(partners["partner_code"], partners["name_en"], strict=True)))
    points, remarks = _months(asked, metadata, marks, codes, "total_exports")
    months, ended = asked.tables["exports_monthly"], wds.terminated(metadata, codes)
    exports = wds_rows.observed(points, str(months["reference_month"].min()), ended)
    exports = Observed(exports.rows, (*exports.remarks, *remarks))
    listed = {point.series.partner_code for point in points} & (asked.places - {WORLD})
    release = wds_rows.releases(points, len(listed), set(asked.tables["trade_releases"]["reference_month"]))
    points, remarks = _months(asked, metadata, marks, codes, "imports")
    imports = wds_rows.imports(points, str(asked.tables["imports_monthly"]["reference_month"].min()), ended)
    return _together([exports, Observed(imports.rows, (*imports.remarks, *remarks)), release])


def _months(
    asked: RefreshRequest, metadata: Any, marks: wds.PrintedMarks, codes: Mapping[str, str], flow: str
) -> tuple[list[wds.Point], list[Remark]]:
    """Every month of a flow, and what is to be told: series that are not there, months that were withdrawn."""
    wanted, remarks = wds.series_by_coordinate(metadata, codes, flow)
    points: list[wds.Point] = []
    for body in wds.requests_for(wanted):
        points += wds.points(_wds(asked, "getDataFromCubePidCoordAndLatestNPeriods", body), wanted, marks)
    ours = held.months_of_series(asked.tables[TABLES[flow]], flow)
    if lost := held.lost(ours, (point.series for point in points)):
        raise RefreshFailed(*lost, *remarks)
    missing = [remark("no_series", **held.named(series)) for series in wds.unanswered(wanted, points)]
    members = remarks if flow == "total_exports" else []  # told once
    return points, [*held.withdrawn(ours, points), *members, *missing]


def precious_metals(asked: RefreshRequest) -> Observed:
    """Every month of gold and other precious metals, to the world and to the United States."""
    marks = wds.marks(_wds(asked, "getCodeSets"))
    points = metals.points(_wds(asked, "getDataFromVectorsAndLatestNPeriods", metals.request()), marks)
    ours = held.months_of_series(asked.tables["precious_metals_monthly"], metals.FLOW)
    if lost := held.lost(ours, (point.series for point in points)):
        raise RefreshFailed(*lost)
    observed = metals.observed(points, asked.tables["exports_by_sector"])
    return Observed(observed.rows, (*observed.remarks, *held.withdrawn(ours, points)))


def _wds(asked: RefreshRequest, method: str, body: Any = None) -> Any:
    """The answer of a method of Statistics Canada's Web Data Service."""
    return asked.fetcher.answer(f"{asked.addresses.statcan}/t1/wds/rest/{method}", body=body)


def trade_files(asked: RefreshRequest) -> Observed:
    """Whole years of total exports to every destination, from the yearly files."""
    seen = []
    for year in asked.years:
        address = f"{asked.addresses.statcan}/n1/pub/71-607-x/2021004/zip/{cimt.file_name(year)}"
        fetched = asked.fetcher.archive(address)
        released = fetched.released or asked.today
        seen.append(cimt.observed([cimt.year_of_exports(fetched.path, year)], released.isoformat(), asked.places))
    return _together(seen)


def un_comtrade(asked: RefreshRequest) -> Observed:
    """Canada's exports and imports by partner in US dollars, one call a year and direction."""
    key = asked.addresses.comtrade_key
    path = "/data/v1/get/C/A/HS" if key else "/public/v1/preview/C/A/HS"
    limit = LIMIT_WITH_KEY if key else comtrade.LIMIT_WITHOUT_KEY
    answers = []
    for query in comtrade.queries(asked.years):
        answer = asked.fetcher.answer(
            asked.addresses.comtrade + path,
            query=query.parameters() | {"maxRecords": str(limit)},
            key=(KEY_HEADER, key) if key else None,
        )
        answers.append((query, comtrade.values(answer, query, limit=limit)))
    return comtrade.observed(answers, asked.today.isoformat(), asked.places)


def _together(seen: list[Observed]) -> Observed:
    rows = {name: [row for o in seen for row in o.rows.get(name, [])] for name in {n for o in seen for n in o.rows}}
    return Observed(rows, tuple(told for o in seen for told in o.remarks))


# By the name that a maintainer gives to `--source`; each has series of its own, so none overrides another.
SERVICES: dict[str, Callable[[RefreshRequest], Observed]] = {
    "statcan": statcan,
    "metals": precious_metals,
    "cimt": trade_files,
    "comtrade": un_comtrade,
}
USUAL = ("statcan", "metals", "cimt")


def usual_years(today: date) -> tuple[int, ...]:
    """The last two years that are over: the ones whose figures are still revised."""
    return (today.year - 2, today.year - 1)
