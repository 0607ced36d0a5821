"""The curated tables as a refresh would leave them: with rows of Statistics Canada's yearly files and of UN Comtrade."""

from functools import cache

import pandas as pd

from data.frames import TradeTables
from tests.small_tables import curated

Values = dict[int, dict[str, float]]
# Vietnam is no principal partner: without the files nothing is known of it after 2023.
CIMT: Values = {
    2024: {"WLD": 1000, "USA": 700, "CHN": 60, "VNM": 40},
    2025: {"WLD": 1100, "USA": 700, "CHN": 66, "VNM": 55},
}
SOLD: Values = {2024: {"WLD": 800, "USA": 560, "VNM": 32}}
BOUGHT: Values = {2024: {"WLD": 700, "USA": 350, "VNM": 91}}


def with_rows(table: str, values: Values, **codes: str) -> pd.DataFrame:
    """A curated table with rows of another compilation; what they do not say is that of its first row."""
    frame = curated()[table]
    unit = next(column for column in frame.columns if column.startswith("value_"))
    rows = [
        frame.iloc[0].to_dict() | {"year": year, "partner_code": partner, unit: value, "confidence": "official"} | codes
        for year, by_partner in values.items()
        for partner, value in by_partner.items()
    ]
    return pd.concat([frame, pd.DataFrame(rows)], ignore_index=True)


def tables_of(version: str, cimt: Values, sold: Values, bought: Values) -> TradeTables:
    customs = {"basis": "customs", "flow": "total_exports"}
    return TradeTables(
        dict(curated().frames)
        | {
            "exports_annual": with_rows("exports_annual", cimt, **customs, compilation="cimt"),
            "exports_annual_usd": with_rows("exports_annual_usd", sold, **customs, compilation="un_comtrade"),
            "imports_annual_usd": with_rows(
                "imports_annual_usd", bought, basis="customs", flow="imports", compilation="un_comtrade"
            ),
        },
        version,
    )


@cache
def refreshed() -> TradeTables:
    """The curated tables after a refresh was accepted."""
    return tables_of("refreshed", CIMT, SOLD, BOUGHT)


@cache
def with_several_years() -> TradeTables:
    """The curated tables with several years of both refreshed series."""
    values: Values = {2023: {"WLD": 900, "USA": 600, "CHN": 100, "GBR": 90, "VNM": 30}} | CIMT
    sold: Values = {2022: {"WLD": 700, "USA": 500, "CHN": 60, "VNM": 20}} | SOLD
    return tables_of("several years", values, sold, BOUGHT)


def plain(text: str) -> str:
    """A text with typewriter's blanks and apostrophes."""
    return text.replace("\u2019", "'").replace("\u00a0", " ").replace("\u202f", " ")
