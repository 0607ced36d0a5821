"""Sums that must agree: partners within the world, months with their year, a bloc with its members.

The tolerances are those of rounding: Statistics Canada prints C$ 0.1 million, so twelve months may
differ from their year by 12 x 0.05, and 27 members from their bloc by 27 x 0.05.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pandas as pd

from data.cells.phrases import phrase
from data.frames import Frame, records
from data.problems.problem import Problem, problem

Files = dict[str, str]
MONTHS_TOLERANCE = 1.2  # C$ millions: 12 months adjusted against 12 unadjusted, each rounded to 0.1
MEMBERS_TOLERANCE = 1.4  # C$ millions: 27 members rounded to 0.1
METALS_TOLERANCE = 0.06  # C$ millions: a sector is rounded to 0.1
PROVINCES_TOLERANCE = 0.1  # C$ millions: the sector is rounded to 0.1
TRADE = {
    "exports_annual": (["year", "basis", "flow", "compilation"], "value_cad_millions"),
    "exports_monthly": (["reference_month", "basis", "flow", "seasonal_adjustment"], "value_cad_millions"),
    "precious_metals_monthly": (["reference_month", "basis", "flow", "seasonal_adjustment"], "value_cad_millions"),
    "imports_monthly": (["reference_month", "basis", "flow", "seasonal_adjustment"], "value_cad_millions"),
    "exports_annual_usd": (["year", "basis", "flow", "compilation"], "value_usd_millions"),
    "imports_annual_usd": (["year", "basis", "flow", "compilation"], "value_usd_millions"),
}


def _by_period(frame: Frame, period: list[str]) -> np.ndarray:
    """The number of each row's period and measure, in their order."""
    return frame.groupby(period).ngroup().to_numpy()


def partners_within_world(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """No partner takes more than the world, and the countries of a period never sum to more than it."""
    partners = frames["partners"]
    countries = set(partners.loc[partners["kind"] == "country", "partner_code"])
    for table, (period, value) in TRADE.items():
        frame = frames.get(table)
        if frame is None or frame.empty:
            continue
        groups, values, lines = _by_period(frame, period), frame[value].to_numpy(dtype=float), frame.index.tolist()
        worlds = np.flatnonzero(frame["partner_code"] == "WLD")
        row_of_world = np.full(groups.max() + 1, -1)
        row_of_world[groups[worlds]] = worlds
        world = np.where(row_of_world >= 0, values[row_of_world], np.nan)
        for row in np.flatnonzero(values > world[groups] + 0.05):
            group = groups[row]
            yield problem(
                files[table], lines[row], value, f"{values[row]:.12g}", "partner_over_world",
                whole=f"{world[group]:.12g}", other=lines[row_of_world[group]],
            )  # fmt: skip
        inside = frame["partner_code"].isin(countries).to_numpy()
        sums = np.bincount(groups[inside], weights=values[inside], minlength=len(world))
        for group in np.flatnonzero(sums > world * 1.0005 + 1):
            row = row_of_world[group]
            yield problem(
                files[table], lines[row], value, f"{world[group]:.12g}", "partners_over_world",
                period=frame[period[0]].iloc[row], total=f"{sums[group]:.1f}",
            )  # fmt: skip


def months_agree_with_years(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """Twelve unadjusted customs months sum to the annual customs total of the same partner."""
    months = frames["exports_monthly"].assign(year=lambda f: f["reference_month"].str[:4].astype("int64"))
    plain = months.loc[(months["basis"] == "customs") & (months["seasonal_adjustment"] == "unadjusted")]
    sums = plain.groupby(["year", "partner_code"], as_index=False).agg(
        total=("value_cad_millions", "sum"), months=("value_cad_millions", "size")
    )
    annual = frames["exports_annual"]
    chosen = annual.loc[
        (annual["basis"] == "customs") & (annual["flow"] == "total_exports") & (annual["compilation"] == "statcan")
    ]
    joined = chosen.reset_index().merge(
        sums.loc[sums["months"] == 12], on=["year", "partner_code"], validate="one_to_one"
    )
    for row in records(joined.loc[(joined["total"] - joined["value_cad_millions"]).abs() > MONTHS_TOLERANCE]):
        yield problem(
            files["exports_annual"], row["line"], "value_cad_millions", f"{row['value_cad_millions']:.12g}",
            "months_do_not_add_up", year=row["year"], months=f"{row['total']:.1f}",
        )  # fmt: skip


def adjusted_agree_with_unadjusted(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """Seasonal adjustment moves value between months and leaves the year's sum alone."""
    months = frames["exports_monthly"].assign(year=lambda f: f["reference_month"].str[:4])
    customs = months.loc[months["basis"] == "customs"].reset_index()
    sums = customs.groupby(["year", "partner_code", "seasonal_adjustment"], as_index=False).agg(
        total=("value_cad_millions", "sum"), months=("value_cad_millions", "size"), line=("line", "max")
    )
    whole = sums.loc[sums["months"] == 12]
    wide = whole.pivot(index=["year", "partner_code"], columns="seasonal_adjustment", values=["total", "line"])
    if not {"adjusted", "unadjusted"} <= set(wide.columns.get_level_values(1)):
        return
    both = wide.dropna()
    wrong = both.loc[(both["total"]["adjusted"] - both["total"]["unadjusted"]).abs() > MONTHS_TOLERANCE]
    for (year, partner), row in wrong.iterrows():
        yield problem(
            files["exports_monthly"], int(row["line"]["adjusted"]), "partner_code", partner,
            "adjustment_does_not_add_up", year=year,
            adjusted=f"{row['total']['adjusted']:.1f}", unadjusted=f"{row['total']['unadjusted']:.1f}",
        )  # fmt: skip


def bloc_agrees_with_members(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A bloc, such as the European Union, equals its members in every period and measure that holds all of them."""
    partners = frames["partners"]
    for bloc in partners.loc[partners["kind"] == "bloc", "partner_code"]:
        inside = zip(partners["partner_code"], partners["blocs"], strict=True)
        yield from _bloc_agrees(frames, files, bloc, {code for code, blocs in inside if bloc in blocs})


def _bloc_agrees(frames: dict[str, Frame], files: Files, bloc: str, members: set[str]) -> Iterator[Problem]:
    for table, (period, value) in TRADE.items():
        frame = frames.get(table)
        if frame is None or frame.empty:
            continue
        groups, values, lines = _by_period(frame, period), frame[value].to_numpy(dtype=float), frame.index.tolist()
        inside = frame["partner_code"].isin(members).to_numpy()
        totals = np.bincount(groups[inside], weights=values[inside], minlength=groups.max() + 1)
        whole = np.bincount(groups[inside], minlength=groups.max() + 1) == len(members)
        differs = whole[groups] & (np.abs(totals[groups] - values) > MEMBERS_TOLERANCE)
        for row in np.flatnonzero(differs & (frame["partner_code"] == bloc).to_numpy()):
            yield problem(
                files[table], lines[row], value, f"{values[row]:.12g}", "bloc_differs_from_members",
                bloc=bloc, total=f"{totals[groups[row]]:.1f}",
            )  # fmt: skip


def metals_within_exports(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """Precious metals to a partner never exceed all exports to it in the same month, on the same basis and flow."""
    keys = ["reference_month", "partner_code", "basis", "flow", "seasonal_adjustment"]
    value = "value_cad_millions"
    whole = frames["exports_monthly"].reset_index()[[*keys, value, "line"]]
    both = frames["precious_metals_monthly"].reset_index().merge(
        whole, on=keys, suffixes=("", "_whole"), validate="one_to_one"
    )  # fmt: skip
    for row in records(both.loc[both[value] > both[f"{value}_whole"] + METALS_TOLERANCE]):
        yield problem(
            files["precious_metals_monthly"], row["line"], value, f"{row[value]:.12g}", "metals_over_exports",
            whole=f"{row[f'{value}_whole']:.12g}", other=row["line_whole"],
        )  # fmt: skip


def sectors_agree_with_metals(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A single month of the sector of precious metals equals the monthly table, rounded to C$ 0.1 million."""
    sectors = frames["exports_by_sector"]
    single = sectors.loc[(sectors["sector_id"] == "gold") & (sectors["period_from"] == sectors["period_to"])]
    metals = frames["precious_metals_monthly"]
    plain = metals.loc[(metals["basis"] == "customs") & (metals["seasonal_adjustment"] == "unadjusted")]
    for partner, column in (("USA", "exports_us_cad_millions"), ("WLD", "exports_world_cad_millions")):
        there = plain.loc[plain["partner_code"] == partner, ["reference_month", "flow", "value_cad_millions"]]
        both = single.reset_index().merge(
            there, left_on=["period_from", "flow"], right_on=["reference_month", "flow"], validate="one_to_one"
        )
        wrong = both.loc[(both[column] - both["value_cad_millions"]).abs() > METALS_TOLERANCE]
        for row in records(wrong):
            yield problem(
                files["exports_by_sector"], row["line"], column, f"{row[column]:.12g}", "sector_differs_from_metals",
                month=row["period_from"], metals=f"{row['value_cad_millions']:.12g}",
            )  # fmt: skip


def monthly_series_have_no_gap(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A monthly customs series runs from its first to its last month without a hole."""
    for table in ("exports_monthly", "precious_metals_monthly", "imports_monthly"):
        if table in frames and not frames[table].empty:
            yield from _gaps(frames[table], files[table])


def _gaps(months: Frame, file: str) -> Iterator[Problem]:
    customs = months.loc[(months["basis"] == "customs") & (months["seasonal_adjustment"] == "unadjusted")]
    ordered = customs.assign(month=_month_numbers(customs)).sort_values(["partner_code", "month"], kind="stable")
    partners, numbers, lines = ordered["partner_code"].to_numpy(), ordered["month"].to_numpy(), ordered.index.tolist()
    for row in np.flatnonzero((partners[1:] == partners[:-1]) & (numbers[1:] - numbers[:-1] > 1)) + 1:
        first, last = _month(numbers[row - 1] + 1), _month(numbers[row] - 1)
        yield problem(
            file, lines[row], "reference_month", _month(numbers[row]), "missing_in_between",
            partner=partners[row], gap=first if first == last else phrase("from-to", first, last),
        )  # fmt: skip


def _month_numbers(months: Frame) -> pd.Series[int]:
    """Months since the year 0."""
    text = months["reference_month"].str
    return text[:4].astype("int64") * 12 + text[5:7].astype("int64") - 1


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def provinces_agree_with_sectors(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """The provinces of a year, sector and flow sum to the sector's exports to the United States, where both are known."""
    provinces, sectors = frames["exports_to_us_by_province"], frames["exports_by_sector"]
    whole = sectors.loc[sectors["period_from"].str.endswith("-01") & sectors["period_to"].str.endswith("-12")]
    years = whole.loc[whole["period_from"].str[:4] == whole["period_to"].str[:4]].assign(
        year=lambda f: f["period_from"].str[:4].astype("int64")
    )
    keys = ["year", "sector_id", "flow"]
    sums = (
        provinces.reset_index(names="line")
        .groupby(keys, as_index=False)
        .agg(total=("exports_us_cad_millions", "sum"), line=("line", "min"))
    )
    joined = sums.merge(years[[*keys, "exports_us_cad_millions"]], on=keys, validate="one_to_one")
    differs = (joined["total"] - joined["exports_us_cad_millions"]).abs() > PROVINCES_TOLERANCE
    for row in records(joined.loc[differs]):
        yield problem(
            files["exports_to_us_by_province"], row["line"], "exports_us_cad_millions", f"{row['total']:.1f}",
            "provinces_do_not_add_up", year=row["year"], sector=row["sector_id"],
            whole=f"{row['exports_us_cad_millions']:.12g}",
        )  # fmt: skip


SumCheck = Callable[[dict[str, Frame], Files], Iterator[Problem]]
SUM_CHECKS: tuple[tuple[tuple[str, ...], SumCheck], ...] = (
    (("partners",), partners_within_world),
    (("exports_monthly", "exports_annual"), months_agree_with_years),
    (("exports_monthly",), adjusted_agree_with_unadjusted),
    (("partners",), bloc_agrees_with_members),
    (("exports_monthly",), monthly_series_have_no_gap),
    (("exports_to_us_by_province", "exports_by_sector"), provinces_agree_with_sectors),
    (("precious_metals_monthly", "exports_monthly"), metals_within_exports),
    (("precious_metals_monthly", "exports_by_sector"), sectors_agree_with_metals),
)
