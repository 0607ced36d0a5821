"""What a reader chose to see of the partners: period, series, measure, region and bloc, and the values that follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from data.codes import REGIONS
from data.frames import UNITED_STATES, Frame, TradeTables
from data.indicators.agreements import stage_by_partner
from data.indicators.duties import in_force_by_pair, last_known_day
from data.indicators.partner_measures import AUTO, SERIES, PartnerFigures, first_period, has_start, latest_year, partner_figures, periods, series_for

HOME, UNION = "CAN", "EU27"
GROWTH = {"growth1": 1, "growth5": 5, "growth10": 10}
CHANGE = {"change": 1, "change5": 5}
SPANS = GROWTH | CHANGE
LARGEST = 20
OFFERED_SERIES = (AUTO, "principal", "goods", "imf", "baci")


@dataclass(frozen=True)
class PartnerChoice:
    """A reader's choice in codes, settled: the series and the period are those that are drawn.

    `asked` is the series as the reader asked for it, which may be `auto`.
    """

    series: str
    period: str
    show: str = "share"
    us: bool = False
    region: str = ""
    bloc: str = ""
    asked: str = AUTO


def settled(tables: TradeTables, values: Mapping[str, str]) -> dict[str, str]:
    """The fields `series`, `year`, `region`, `bloc` and `partner` with what is not on offer brought to the default.

    An empty year stands for the latest full year of the series.
    """
    series = values["series"] if values["series"] in OFFERED_SERIES else AUTO
    year = values["year"] if values["year"] in periods(tables, series) else ""
    return {
        "series": series,
        "year": "" if year == latest_year(tables, series) else year,
        "region": values["region"] if values["region"] in REGIONS else "",
        "bloc": values["bloc"] if values["bloc"] in set(tables["blocs"]["bloc"]) else "",
        "partner": values["partner"] if values["partner"] in profiled(tables) else "",
    }


def choice_of(tables: TradeTables, values: Mapping[str, str], *, show: str, us: bool) -> PartnerChoice:
    """The choice of settled fields."""
    period = values["year"] or latest_year(tables, values["series"])
    series = series_for(tables, values["series"], period)
    return PartnerChoice(series, period, show, us, values["region"], values["bloc"], values["series"])


@lru_cache(maxsize=4)
def profiled(tables: TradeTables) -> frozenset[str]:
    """Partners that have a profile: every country but Canada, and the European Union."""
    partners = tables.partners
    return frozenset(partners.loc[(partners["kind"] == "country") & (partners["partner_code"] != HOME), "partner_code"]) | {UNION}


@lru_cache(maxsize=64)
def members(tables: TradeTables, region: str, bloc: str) -> frozenset[str]:
    """Countries of a region and of a bloc; all where none is chosen. Canada is never its own partner."""
    partners = tables.partners.loc[lambda f: (f["kind"] == "country") & (f["partner_code"] != HOME)]
    if region:
        partners = partners.loc[partners["region"] == region]
    if bloc:
        partners = partners.loc[[bloc in blocs for blocs in partners["blocs"]]]
    return frozenset(partners["partner_code"])


@dataclass(frozen=True)
class Shown:
    """What a choice shows. `frame` holds a row for each chosen country that has a value, the largest first:
    the columns of `PartnerFigures` and `shown`, the chosen measure (a number, or a stage's code).

    `missing` are chosen countries without a value: not published, or not known at the start of the span.
    """

    choice: PartnerChoice
    figures: PartnerFigures
    frame: Frame
    missing: tuple[str, ...]


@lru_cache(maxsize=128)
def shown(tables: TradeTables, choice: PartnerChoice) -> Shown:
    """The countries of a choice with the measure that it shows."""
    figures = partner_figures(tables, choice.series, choice.period)
    chosen = members(tables, choice.region, choice.bloc)
    if choice.show in ("stage", "duties"):
        frame = _recorded(tables, choice.show, figures)
    else:
        column = {"change": "change1"}.get(choice.show, choice.show)
        frame = figures.frame.assign(shown=figures.frame[column])
    frame = frame.loc[frame["partner_code"].isin(chosen) & frame["shown"].notna()].reset_index(drop=True)
    return Shown(choice, figures, frame, tuple(sorted(chosen - set(frame["partner_code"]))))


def _recorded(tables: TradeTables, show: str, figures: PartnerFigures) -> Frame:
    """Stages of agreements or counts of measures for every country, with its exports where the series has them."""
    codes = pd.DataFrame({"partner_code": sorted(members(tables, "", ""))})
    frame = codes.merge(figures.frame, on="partner_code", how="left", validate="1:1")
    if show == "stage":
        stages = stage_by_partner(tables["agreements"]).set_index("partner_code")["stage"]
        frame = frame.assign(shown=frame["partner_code"].map(stages).fillna("none"))
    else:
        counts = duty_counts(tables).set_index("partner_code")
        frame = frame.assign(shown=frame["partner_code"].map(counts["by_partner"] + counts["on_partner"]))
    return frame.sort_values(["value", "partner_code"], ascending=[False, True], na_position="last")


@lru_cache(maxsize=4)
def duty_counts(tables: TradeTables) -> Frame:
    """Measures in force by country on the record's last day; those of the European Union stand at each member."""
    counts = in_force_by_pair(tables.measures, day=last_known_day(tables.measures))
    union = counts.loc[counts["partner_code"] == UNION]
    if union.empty:
        return counts
    of_members = pd.concat([union.assign(partner_code=code) for code in sorted(members(tables, "", UNION))])
    whole = pd.concat([counts.loc[counts["partner_code"] != UNION], of_members])
    return whole.groupby("partner_code", as_index=False)[["by_partner", "on_partner"]].sum()


def refusal(tables: TradeTables, choice: PartnerChoice) -> tuple[str, dict[str, str]] | None:
    """Why a choice cannot be drawn: a code and the facts of it; None where it can.

    `no_start`: the series does not reach back far enough. `nobody`: no country is in the region and the bloc.
    `unpublished`: none of the countries chosen is in the series.
    """
    if choice.show in SPANS and not has_start(tables, choice.series, choice.period, SPANS[choice.show]):
        return "no_start", {"series": choice.series, "first": first_period(tables, choice.series)}
    if not members(tables, choice.region, choice.bloc):
        return "nobody", {}
    if shown(tables, choice).frame.empty:
        return "unpublished", {"series": choice.series}
    return None


def scaled(found: Shown) -> Frame:
    """Rows on the common scale: without the United States unless the reader puts them in."""
    return found.frame if found.choice.us else found.frame.loc[found.frame["partner_code"] != UNITED_STATES]


def largest(found: Shown, *, most: int = LARGEST) -> Frame:
    """The rows on the scale that took most, at most so many, ordered by what is shown.

    Growth and changes are compared among the largest markets only: from a small start any rate is possible.
    """
    rows = scaled(found)
    if found.choice.show == "duties":
        return rows.sort_values(["shown", "partner_code"], ascending=[False, True]).head(most)
    top = rows.loc[rows["value"].notna()].sort_values(["value", "partner_code"], ascending=[False, True]).head(most)
    return top.sort_values(["shown", "partner_code"], ascending=[False, True]) if found.choice.show in SPANS else top
