"""Statistics Canada's yearly trade files (CIMT): total exports to every destination, summed over products.

A file is a ZIP with one CSV per product level and fixed-width lists of codes. The sums of all levels are equal, so
the coarsest is read. Values are dollars, customs basis, unadjusted, re-exports included.
"""

from __future__ import annotations

import csv
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from data.cells.two_letters import by_two_letters
from data.refresh.observed import Cells, Observed, in_millions
from data.refresh.remarks import Remark, failed, remark

SOURCE = "statcan_cimt_total_exports"
PLACES = 3  # C$ thousands: the smallest destinations buy less than C$ 0.1 million
DATA_FILE = re.compile(r"(?:^|/)ODPFN\d{3}_\d{6}[A-Z]?\.csv$", re.IGNORECASE)
COUNTRY_FILE = re.compile(r"(?:^|/)ODPF_6_CtyDesc\.txt$", re.IGNORECASE)
# What Python says of a ZIP or a CSV that is cut, changed, encrypted or packed in an unknown way.
DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, csv.Error, struct.error,
    EOFError, NotImplementedError, OSError, RuntimeError, ValueError,
)  # fmt: skip
LARGEST_MEMBER = 2_000_000_000  # bytes unpacked: ten times the largest of today


@dataclass(frozen=True)
class YearOfExports:
    """One year of exports: dollars by the two letters of a destination, the months seen, names of destinations."""

    year: int
    dollars: dict[str, int]
    months: frozenset[int]
    names: dict[str, str]


def file_name(year: int) -> str:
    """Name of the yearly file of total exports."""
    return f"CIMT-CICM_Tot_Exp_{year}.zip"


def year_of_exports(path: Path, year: int) -> YearOfExports:
    """The sums of one yearly file; raises `RefreshFailed` when the file is damaged or of another form."""
    try:
        with zipfile.ZipFile(path) as bundle:
            members = [m for m in bundle.infolist() if DATA_FILE.search(m.filename)]
            if not members:
                raise failed("no_data_file", file=path.name)
            smallest = min(members, key=lambda m: m.file_size)
            if smallest.file_size > LARGEST_MEMBER:
                raise failed("too_large", file=path.name, bytes=smallest.file_size)
            with bundle.open(smallest) as raw:
                dollars, months = _sums(io.TextIOWrapper(raw, encoding="utf-8-sig", newline=""), path.name, year)
            names = dict(_country_names(bundle))
    except DAMAGE as error:
        raise failed("damaged_file", file=path.name, what=error) from error
    return YearOfExports(year, dollars, months, names)


def observed(years: Iterable[YearOfExports], released: str, places: frozenset[str]) -> Observed:
    """Rows of `exports_annual` for every destination that partners.csv has; what it lacks is told, not dropped silently.

    Only whole years become rows. The world is the sum of all destinations, those without a code included.
    """
    rows: list[Cells] = []
    remarks: list[Remark] = []
    for year in years:
        if year.months != frozenset(range(1, 13)):
            remarks.append(remark("year_not_whole", year=year.year, months=len(year.months)))
            continue
        coded = {letters: by_two_letters().get(letters) for letters in year.dollars}
        values = {code: year.dollars[letters] for letters, code in coded.items() if code in places}
        for letters in sorted(letters for letters, code in coded.items() if code not in places):
            amount = in_millions(_millions(year.dollars[letters]), PLACES)
            name = year.names.get(letters, letters)
            remarks.append(remark("unknown_destination", year=year.year, code=letters, name=name, amount=amount))
        total = sum(year.dollars.values())
        rows += [_row(year.year, str(code), dollars, released) for code, dollars in sorted(values.items())]
        rows.append(_row(year.year, "WLD", total, released))
        remarks.append(remark("read_cimt", year=year.year, destinations=len(values)))
    return Observed({"exports_annual": rows, "sources": [source_row(released)]} if rows else {}, tuple(remarks))


def source_row(released: str) -> Cells:
    """The row of `sources.csv` that refreshed rows stand on."""
    return {
        "source_id": SOURCE,
        "publisher_en": "Statistics Canada",
        "publisher_fr": "Statistique Canada",
        "title": "Canadian International Merchandise Trade Web Application, yearly files of total exports",
        "french_title": "Application Web sur le commerce international de marchandises du Canada, fichiers annuels des exportations totales",
        "title_language": "en",
        "url": "https://www150.statcan.gc.ca/n1/pub/71-607-x/71-607-x2021004-eng.htm",
        "published": released,
        "read_from": "publisher",
        "licence": "statcan_open",
        "note_en": "Total exports summed over products and US states, by the refresh command.",
        "note_fr": "Exportations totales, somme des produits et des États américains par la commande d'actualisation.",
    }


def _row(year: int, partner_code: str, dollars: int, released: str) -> Cells:
    return {
        "year": str(year),
        "partner_code": partner_code,
        "basis": "customs",
        "flow": "total_exports",
        "compilation": "cimt",
        "value_cad_millions": in_millions(_millions(dollars), PLACES),
        "as_of": released,
        "source_id": SOURCE,
        "confidence": "official",
        "note_id": "",
    }


def _millions(dollars: int) -> Decimal:
    return Decimal(dollars).scaleb(-6)


def _sums(text: io.TextIOWrapper, file: str, year: int) -> tuple[dict[str, int], frozenset[int]]:
    """Dollars by destination, and the months of the year that the file has."""
    reader = csv.reader(text)
    header = [name.split("/")[0].strip().lower() for name in next(reader, [])]
    wanted = ("yearmonth", "country", "value")
    if any(name not in header for name in wanted):
        raise failed("other_columns", file=file, found=", ".join(header), wanted=", ".join(wanted))
    month_at, country_at, value_at = (header.index(name) for name in wanted)
    sums: dict[str, int] = defaultdict(int)
    months: set[int] = set()
    for cells in reader:
        try:
            period, dollars = cells[month_at].strip(), int(cells[value_at])
            country = cells[country_at].strip()
        except (IndexError, ValueError) as error:
            raise failed("damaged_line", file=file, line=reader.line_num, what=",".join(cells)) from error
        if period[:4] != str(year) or not country:
            raise failed("damaged_line", file=file, line=reader.line_num, what=",".join(cells))
        sums[country] += dollars
        months.add(int(period[4:6]))
    return dict(sums), frozenset(months)


def _country_names(bundle: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Two letters and English name from the fixed-width list; older files come without it."""
    for member in bundle.namelist():
        if COUNTRY_FILE.search(member):
            for line in bundle.read(member).decode("cp1252", errors="replace").splitlines():
                if letters := line[:2].strip():
                    yield letters, line[25:108].strip()
