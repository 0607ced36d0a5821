"""Sums that must agree: partners within the world, months with their year, a bloc with its members.

The tolerances are those of rounding: Statistics Canada prints C$ 0.1 million, so twelve months may
differ from their year by 12 x 0.05, and 27 members from their bloc by 27 x 0.05.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pandas as pd

from data.frames import Frame, records
from data.problems import Problem, problem

Files = dict[str, str]
MONTHS_TOLERANCE = 1.2  # C$ millions: 12 months adjusted against 12 unadjusted, each rounded to 0.1
MEMBERS_TOLERANCE = 1.4  # C$ millions: 27 members rounded to 0.1
TRADE = {
    "exports_annual": (["year", "basis", "flow", "compilation"], "value_cad_millions"),
    "exports_monthly": (["reference_month", "basis", "flow", "seasonal_adjustment"], "value_cad_millions"),
    "exports_annual_usd": (["year", "basis", "flow", "compilation"], "value_usd_millions"),
    "imports_annual_usd": (["year", "basis", "flow", "compilation"], "value_usd_millions"),
}


def partners_within_world(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """No partner takes more than the world, and the countries of a period never sum to more than it."""
    kinds = frames["partners"].set_index("partner_code")["kind"]
    for table, (period, value) in TRADE.items():
        frame = frames.get(table)
        if frame is None or frame.empty:
            continue
        worlds = frame.loc[frame["partner_code"] == "WLD", [*period, value]].assign(world_line=lambda f: f.index)
        joined = frame.reset_index().merge(worlds, on=period, suffixes=("", "_world"), validate="many_to_one")
        for row in records(joined.loc[joined[value] > joined[f"{value}_world"] + 0.05]):
            yield problem(
                files[table], row["line"], value, f"{row[value]:.12g}", "partner_over_world",
                whole=f"{row[f'{value}_world']:.12g}", other=row["world_line"],
            )  # fmt: skip
        countries = joined.loc[joined["partner_code"].map(kinds) == "country"]
        sums = countries.groupby([*period, "world_line", f"{value}_world"], as_index=False)[value].sum()
        allowed = sums[f"{value}_world"] * 1.0005 + 1
        for row in records(sums.loc[sums[value] > allowed]):
            yield problem(
                files[table], row["world_line"], value, f"{row[f'{value}_world']:.12g}", "partners_over_world",
                period=row[period[0]], total=f"{row[value]:.1f}",
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
    """The European Union equals its 27 members in every period and measure that holds all of them."""
    partners = frames["partners"]
    members = {code for code, blocs in zip(partners["partner_code"], partners["blocs"], strict=True) if "EU27" in blocs}
    for table, (period, value) in TRADE.items():
        frame = frames.get(table)
        if frame is None or frame.empty:
            continue
        inside = frame.loc[frame["partner_code"].isin(members)]
        sums = inside.groupby(period, as_index=False).agg(total=(value, "sum"), members=(value, "size"))
        bloc = frame.loc[frame["partner_code"] == "EU27"].reset_index()
        joined = bloc.merge(sums.loc[sums["members"] == len(members)], on=period, validate="one_to_one")
        for row in records(joined.loc[(joined["total"] - joined[value]).abs() > MEMBERS_TOLERANCE]):
            yield problem(
                files[table], row["line"], value, f"{row[value]:.12g}", "bloc_differs_from_members",
                bloc="EU27", total=f"{row['total']:.1f}",
            )  # fmt: skip


def monthly_series_have_no_gap(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A monthly customs series runs from its first to its last month without a hole."""
    months = frames["exports_monthly"]
    customs = months.loc[(months["basis"] == "customs") & (months["seasonal_adjustment"] == "unadjusted")]
    for partner, group in customs.sort_values("reference_month", kind="stable").groupby("partner_code", sort=True):
        held = pd.PeriodIndex(group["reference_month"], freq="M")
        for line, before, after in zip(group.index[1:], held[:-1], held[1:], strict=True):
            if (after - before).n > 1:
                gap = str(before + 1) if (after - before).n == 2 else f"{before + 1} to {after - 1}"
                yield problem(
                    files["exports_monthly"],
                    line,
                    "reference_month",
                    str(after),
                    "missing_in_between",
                    partner=partner,
                    gap=gap,
                )


SumCheck = Callable[[dict[str, Frame], Files], Iterator[Problem]]
SUM_CHECKS: tuple[tuple[tuple[str, ...], SumCheck], ...] = (
    (("partners",), partners_within_world),
    (("exports_monthly", "exports_annual"), months_agree_with_years),
    (("exports_monthly",), adjusted_agree_with_unadjusted),
    (("partners",), bloc_agrees_with_members),
    (("exports_monthly",), monthly_series_have_no_gap),
)
