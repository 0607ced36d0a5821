"""A curated folder in which one table has 200,000 sound rows: what the checks and the diff are timed on."""

from functools import cache

from tests.damage.csv_damage import parsed, short_curated_bytes, written

ROWS = 200_000
YEARS = range(1900, 2101)


@cache
def countries() -> list[str]:
    """The countries of partners.csv."""
    return [row[0] for row in parsed(short_curated_bytes()["partners.csv"])[1:] if row[1] == "country"]


def annual_exports(rows: int = ROWS, change: float = 0.0) -> bytes:
    """`exports_annual_usd.csv` with so many rows; every tenth value raised by `change`."""
    lines: list[list[str]] = []
    measures = [
        ("customs", flow, who)
        for flow in ("domestic_exports", "total_exports")
        for who in ("baci", "imf_dots", "statcan")
    ]
    for year in YEARS:
        for code in countries():
            for basis, flow, who in measures:
                number = len(lines)
                value = (number * 7919 % 100_000) / 10 + (change if number % 10 == 0 else 0)
                lines.append(
                    [str(year), code, basis, flow, who, f"{value:.1f}", "2050-01", "imf_dots_2021", "official", ""]
                )
    header = parsed(short_curated_bytes()["exports_annual_usd.csv"])[0]
    return written([header, *lines[:rows]])


def large_folder(change: float = 0.0) -> dict[str, bytes]:
    """The short curated folder with its annual exports in US dollars grown to 200,000 rows."""
    return {**short_curated_bytes(), "exports_annual_usd.csv": annual_exports(change=change)}
