"""One consistent world for the local server of the services: all that they say of it is derived from the same months.

It is made of the curated tables: the months that they hold, one month more, a small amount to every other country,
and the rest to a destination that no list knows.
"""

from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import Any

import pandas as pd

from tests.small_tables import curated

RELEASED = "2026-10-06"
OTHERS = Decimal("5.0")  # C$ millions a month to every country that the monthly table does not hold
NAMES = {
    1: "All countries", 2: "United States", 3: "European Union", 4: "United Kingdom", 5: "Germany", 6: "Netherlands",
    7: "France", 8: "Belgium", 9: "Italy", 10: "Spain", 11: "China", 12: "Mexico", 13: "Japan", 14: "South Korea",
    15: "Hong Kong", 16: "Norway", 17: "Switzerland", 18: "Turkey", 19: "India", 20: "Algeria", 21: "Saudi Arabia",
    22: "Iraq", 23: "Taiwan", 24: "Brazil", 25: "Australia", 26: "Peru", 27: "Indonesia", 28: "Singapore", 29: "Nigeria",
}  # fmt: skip
CODES = {
    1: "WLD", 2: "USA", 3: "EU27", 4: "GBR", 5: "DEU", 6: "NLD", 7: "FRA", 8: "BEL", 9: "ITA", 10: "ESP", 11: "CHN",
    12: "MEX", 13: "JPN", 14: "KOR", 15: "HKG", 16: "NOR", 17: "CHE", 18: "TUR", 19: "IND", 20: "DZA", 21: "SAU",
    22: "IRQ", 23: "TWN", 24: "BRA", 25: "AUS", 26: "PER", 27: "IDN", 28: "SGP", 29: "NGA",
}  # fmt: skip
FIRST_VECTORS = {("1", "1"): 87008867, ("1", "2"): 87008896, ("2", "2"): 87008954}
FIRST_IMPORTS = 87008751  # the number of the world's unadjusted customs imports, less one
METALS = {"1863625573": ("WLD", "1.35.1.1.1.0.0.0.0.0"), "1863625603": ("USA", "1.35.1.2.1.0.0.0.0.0")}
Amounts = dict[str, dict[str, Decimal]]  # C$ millions by month and partner


@cache
def new_month() -> str:
    """The month after the last that the tables hold."""
    months = curated()["exports_monthly"]
    last = months.loc[months["seasonal_adjustment"] == "unadjusted", "reference_month"].max()
    return str(pd.Period(last, "M") + 1)


def released(month: str) -> str:
    """The day on which a month's figures last changed: the newest seven with this release, older ones two months after."""
    if pd.Period(month, "M") > pd.Period(new_month(), "M") - 7:
        return RELEASED
    return f"{pd.Period(month, 'M') + 2}-05"


@cache
def unadjusted() -> Amounts:
    """Customs exports by month to every country, the bloc, the world, and `QZ`, which takes the rest."""
    tables = curated()
    months = tables["exports_monthly"]
    held = months.loc[(months["basis"] == "customs") & (months["seasonal_adjustment"] == "unadjusted")]
    partners = tables["partners"]
    countries = list(partners.loc[partners["kind"] == "country", "partner_code"])
    union = [c for c, blocs in zip(partners["partner_code"], partners["blocs"], strict=True) if "EU27" in blocs]
    found: Amounts = {}
    for month, group in held.groupby("reference_month"):
        values = dict(zip(group["partner_code"], map(_tenths, group["value_cad_millions"]), strict=True))
        found[str(month)] = _whole({c: values.get(c, OTHERS) for c in countries if c != "CAN"}, values["WLD"], union)
    last = found[max(found)]
    raised = {c: _tenths(value * Decimal("1.01")) for c, value in last.items() if c not in ("EU27", "QZ", "WLD")}
    found[new_month()] = _whole(raised, _tenths(last["WLD"] * Decimal("1.01")), union)
    return found


def _whole(values: dict[str, Decimal], world: Decimal, union: list[str]) -> dict[str, Decimal]:
    rest = world - sum(values.values(), Decimal(0))
    return {**values, "EU27": sum((values[c] for c in union), Decimal(0)), "WLD": world, "QZ": rest}


def _tenths(value: Any) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.1"))


@cache
def adjusted() -> Amounts:
    """Seasonally adjusted exports: those that are held, and else every month of a year the same."""
    months = curated()["exports_monthly"]
    held = months.loc[(months["basis"] == "customs") & (months["seasonal_adjustment"] == "adjusted")]
    keys = zip(held["reference_month"], held["partner_code"], strict=True)
    known = dict(zip(keys, map(_tenths, held["value_cad_millions"]), strict=True))
    found: Amounts = defaultdict(dict)
    years = sorted({month[:4] for month in unadjusted()})
    for year in years:
        of_year = sorted(month for month in unadjusted() if month[:4] == year)
        for partner in unadjusted()[of_year[0]]:
            total = sum(unadjusted()[month][partner] for month in of_year)
            even = _tenths(total / len(of_year))
            for month in of_year:
                found[month][partner] = known.get((month, partner), even)
            if (of_year[-1], partner) not in known:
                found[of_year[-1]][partner] = total - even * (len(of_year) - 1)
    if (new_month(), "WLD") not in known:  # a part of a year: the world is what its parts are
        parts = (value for code, value in found[new_month()].items() if code not in ("WLD", "EU27"))
        found[new_month()]["WLD"] = sum(parts, Decimal(0))
    return dict(found)


@cache
def imports() -> Amounts:
    """Unadjusted customs imports of every member: those that are held, the last of them carried on, and a small amount of the rest."""
    held = curated()["imports_monthly"].pivot(
        index="reference_month", columns="partner_code", values="value_cad_millions"
    )
    known = held.reindex([*held.index, new_month()]).ffill()
    return {
        str(month): {code: _tenths(row[code]) if code in row else OTHERS for code in CODES.values()}
        for month, row in zip(known.index, known.to_dict("records"), strict=True)
    }


@cache
def metals() -> Amounts:
    """Precious metals to the world and the United States, C$ millions: those that are held, and the last month once more."""
    held = curated()["precious_metals_monthly"].pivot(
        index="reference_month", columns="partner_code", values="value_cad_millions"
    )
    known = held.reindex([*held.index, new_month()]).ffill()
    return {str(month): {code: Decimal(str(row[code])) for code in ("WLD", "USA")} for month, row in known.iterrows()}
