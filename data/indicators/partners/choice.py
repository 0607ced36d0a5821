"""What a reader chose to see of the partners: period, series, measure, region and bloc, and the values that follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Literal

import pandas as pd

from data.choices import Words
from data.frames import HOME, UNITED_STATES, Frame, TradeTables
from data.indicators.agreements.stages_reached import stage_by_partner
from data.indicators.exports.series import (
    AUTO,
    PartnerFigures,
    first_period,
    has_start,
    held_series,
    opening_period,
    partner_figures,
    series_for,
    series_periods,
)
from data.indicators.tariffs.duties import in_force_by_pair, record_day
from data.indicators.unions import unions
from data.kept import kept

GROWTH = {"growth1": 1, "growth5": 5, "growth10": 10}
CHANGE = {"change": 1, "change5": 5}
SPANS = GROWTH | CHANGE
SHOWN = ("share", "value", *SPANS, "stage", "duties")
LARGEST = 20


@dataclass(frozen=True)
class PartnerChoice:
    """A reader's choice in codes: the series and the period are those that are drawn."""

    series: str
    period: str
    show: str = "share"
    us: bool = False
    region: str = ""
    bloc: str = ""


@dataclass(frozen=True)
class AskedPartners:
    """What a reader asked for on the page of partners, in codes; an empty one is the usual, or none."""

    series: str = AUTO
    year: str = ""
    show: Annotated[str, SHOWN] = "share"
    us: bool = False
    region: str = ""
    bloc: str = ""
    partner: str = ""
    tab: Literal["map", "bars", "table"] = "map"
    seek: Words = ""


def offered_series(tables: TradeTables) -> tuple[str, ...]:
    """The series that a reader may choose: those by year that the tables hold, after the page's own choice."""
    return (AUTO, *(series for series in held_series(tables) if series != "months"))


def settled_choice(tables: TradeTables, asked: AskedPartners) -> AskedPartners:
    """What was asked, with a series and a year that are not on offer brought to their default.

    An empty year stands for the opening period of the series.
    """
    series = asked.series if asked.series in offered_series(tables) else AUTO
    year = settled_year(tables, series, asked.year) if asked.year in series_periods(tables, series) else ""
    return replace(asked, series=series, year=year)


def settled_year(tables: TradeTables, series: str, year: str) -> str:
    """A period as an address has it: empty for the opening period of the series."""
    offered = series if series in offered_series(tables) else AUTO
    return "" if year == opening_period(tables, offered) else year


def drawn_choice(tables: TradeTables, asked: AskedPartners) -> PartnerChoice:
    """The series and the period that are drawn for what was asked."""
    period = asked.year or opening_period(tables, asked.series)
    series = series_for(tables, asked.series, period)
    return PartnerChoice(series, period, asked.show, asked.us, asked.region, asked.bloc)


@kept
def profiled(tables: TradeTables) -> frozenset[str]:
    """Partners that have a profile: every country but Canada, and the European Union."""
    partners = tables.partners
    return frozenset(
        partners.loc[(partners["kind"] == "country") & (partners["partner_code"] != HOME), "partner_code"]
    ) | set(unions(tables))


@kept
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


@kept
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
        stages = stage_by_partner(tables["agreements"], tables["agreement_parties"]).set_index("partner_code")["stage"]
        frame = frame.assign(shown=frame["partner_code"].map(stages).fillna("none"))
    else:
        frame = frame.assign(shown=frame["partner_code"].map(duty_counts(tables)))
    return frame.sort_values(["value", "partner_code"], ascending=[False, True], na_position="last")


@kept
def duty_pairs(tables: TradeTables) -> Frame:
    """Measures in force on the record's last day by who is on the other side: `partner_code`, `by_partner`, `on_partner`, `shown`."""
    counts = in_force_by_pair(tables.measures, day=record_day(tables.measures))
    return counts.assign(shown=counts["by_partner"] + counts["on_partner"])


@kept
def duty_counts(tables: TradeTables) -> pd.Series[int]:
    """Measures in force by country; those of the European Union count for each member."""
    pairs = duty_pairs(tables).set_index("partner_code")["shown"]
    for union, countries in unions(tables).items():
        if union in pairs.index:
            of_members = pd.Series(int(pairs[union]), index=sorted(countries), dtype=int)
            pairs = pairs.drop(union).add(of_members, fill_value=0)
    return pairs.astype(int)


def choice_refusal(tables: TradeTables, choice: PartnerChoice, *, ranked: bool = False) -> tuple[str, str] | None:
    """Why a choice cannot be drawn: a code and, of `no_start`, the first period of the series; None where it can.

    `no_start`: the series does not reach back far enough. `nobody`: no country is in the region and the bloc.
    `unpublished`: none of the countries chosen is in the series. `only_us`: `ranked` bars would be empty, since
    only the United States is left, which stands apart.
    """
    if choice.show in SPANS and not has_start(tables, choice.series, choice.period, SPANS[choice.show]):
        return "no_start", first_period(tables, choice.series)
    if not members(tables, choice.region, choice.bloc):
        return "nobody", ""
    found = shown(tables, choice)
    if found.frame.empty:
        return "unpublished", ""
    if ranked and largest(tables, found).empty:
        alone = set(found.frame.loc[found.frame["value"].notna(), "partner_code"]) == {UNITED_STATES}
        return "only_us" if alone else "no_duties" if choice.show == "duties" else "unpublished", ""
    return None


def scaled(found: Shown) -> Frame:
    """Rows on the common scale: without the United States unless the reader puts them in. Stages have no scale."""
    together = found.choice.us or found.choice.show == "stage"
    return found.frame if together else found.frame.loc[found.frame["partner_code"] != UNITED_STATES]


def largest(tables: TradeTables, found: Shown, *, most: int = LARGEST) -> Frame:
    """The rows that took most, at most so many, ordered by what is shown; without the United States unless put in.

    Growth and changes are compared among the largest markets only: from a small start any rate is possible.
    Measures in force are those of each pair, with the European Union as one.
    """
    rows = found.frame if found.choice.us else found.frame.loc[found.frame["partner_code"] != UNITED_STATES]
    if found.choice.show == "duties":
        return _pairs_chosen(tables, found).sort_values(["shown", "partner_code"], ascending=[False, True]).head(most)
    top = rows.loc[rows["value"].notna()].sort_values(["value", "partner_code"], ascending=[False, True]).head(most)
    return top.sort_values(["shown", "partner_code"], ascending=[False, True]) if found.choice.show in SPANS else top


def _pairs_chosen(tables: TradeTables, found: Shown) -> Frame:
    """Pairs with a measure in force among the countries chosen, with the exports of the partner where the series has them."""
    chosen = members(tables, found.choice.region, found.choice.bloc)
    held = chosen | {union for union, countries in unions(tables).items() if chosen & countries}
    if not found.choice.us:
        held -= {UNITED_STATES}
    pairs = duty_pairs(tables).loc[lambda f: f["partner_code"].isin(held)]
    return pairs.merge(found.figures.frame, on="partner_code", how="left", validate="1:1")
