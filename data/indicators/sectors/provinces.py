"""What each province sends to the United States, by section of goods, beside the US duties that the sections face."""

from __future__ import annotations

from data.frames import Frame, TradeTables
from data.indicators.sectors.points import SectorPoint, duties_by_sector
from data.kept import kept

TERRITORIES = {"NT": "territories", "NU": "territories", "YT": "territories"}  # too small to stand apart
FLOW = "domestic_exports"


@kept
def province_years(tables: TradeTables) -> tuple[str, ...]:
    """The years with exports by province, latest first."""
    return tuple(sorted({str(year) for year in _rows(tables)["year"]}, reverse=True))


def year_of(tables: TradeTables, code: str) -> str:
    """The year of a code where it is known, else the latest; empty where there is none."""
    years = province_years(tables)
    return code if code in years else next(iter(years), "")


def rows_of_year(tables: TradeTables, year: str) -> Frame:
    """The rows of exports by province of one year."""
    return _rows(tables).loc[lambda f: f["year"] == int(year)]


def _rows(tables: TradeTables) -> Frame:
    rows = tables["exports_to_us_by_province"]
    return rows.loc[rows["flow"] == FLOW]


@kept
def province_exports(tables: TradeTables, year: str) -> Frame:
    """A row for each province, the three territories as one, and a column for each section, C$ millions; the largest first.

    Definition: domestic exports to the United States by province or territory of origin and section of goods.
    Unit: C$ millions, customs basis.
    Source of the definition: table 12-10-0175-01 of Statistics Canada.
    """
    rows = rows_of_year(tables, year)
    named = rows.assign(province=rows["province"].replace(TERRITORIES))
    wide = named.pivot_table(
        index="province", columns="sector_id", values="exports_us_cad_millions", aggfunc="sum", fill_value=0.0
    )
    by_size = wide.sum(axis=1).sort_values(ascending=False, kind="stable").index
    return wide.loc[by_size, wide.sum().sort_values(ascending=False, kind="stable").index]


@kept
def section_points(tables: TradeTables, year: str) -> tuple[SectorPoint, ...]:
    """Each section of a year, all provinces together, with the US duties in force on the record's last day; largest first."""
    in_force, scheduled = duties_by_sector(tables)
    families = dict(tables["sectors"][["sector_id", "family"]].itertuples(index=False, name=None))
    first = rows_of_year(tables, year).iloc[0]
    return tuple(
        SectorPoint(
            str(section), families[section], float(total), None, in_force.get(str(section), ()),
            scheduled.get(str(section), ()), str(first["source_id"]), str(first["confidence"]),
        )
        for section, total in province_exports(tables, year).sum().items()
    )  # fmt: skip
