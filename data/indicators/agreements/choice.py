"""The agreements that a reader chose, in groups by stage, and what comes next for each."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any

import pandas as pd

from data.cells.codes import AGREEMENT_KINDS, REGIONS, TRADE_AGREEMENTS
from data.choices import Confidences
from data.frames import Frame, TradeTables, newest_date, records
from data.indicators.agreements.coverage import SCOPES
from data.indicators.agreements.entries import ENTRY_SERIES, drawable
from data.indicators.agreements.stages import LEADS_TO, dated_steps, stage_spans
from data.indicators.agreements.stages_reached import STAGE_ORDER
from data.indicators.confirmed import confirmed
from data.kept import kept

GROUPS = (*STAGE_ORDER, "superseded")
PIPELINE = ("exploratory", "suspended", "negotiating", "concluded", "signed", "in_force")
KINDS_OFFERED: dict[str, tuple[str, ...]] = {
    "trade": TRADE_AGREEMENTS,
    "investment": ("fipa",),
    "other": tuple(k for k in AGREEMENT_KINDS if k not in (*TRADE_AGREEMENTS, "fipa")),
    "all": AGREEMENT_KINDS,
}
REACH = {"all": 1988, "2000": 2000, "2015": 2015, "2024": 2024}  # first year drawn, by its code
AIM = "target"
IDLE_YEARS = 5


@dataclass(frozen=True)
class AgreementChoice:
    """What a reader asked for, in codes: kinds of agreement, stages and confidences (none means all).

    `area` is a region or a partner; empty means all. `reach` is where the timeline starts, `covered` which exports
    count, `counted` and `entered` whose figures and which agreements are compared before and after. These do not show
    in the repr, which goes into the mark of the timeline.
    """

    kinds: Annotated[str, KINDS_OFFERED] = "trade"
    stages: tuple[Annotated[str, GROUPS], ...] = ()
    area: str = ""
    reach: Annotated[str, REACH] = field(default="2000", repr=False)
    covered: Annotated[str, SCOPES] = field(default="non_us", repr=False)
    counted: Annotated[str, ENTRY_SERIES] = field(default="imf", repr=False)
    entered: tuple[str, ...] = field(default=(), repr=False)
    confidence: Confidences = ()


@kept
def agreement_partners(tables: TradeTables) -> tuple[str, ...]:
    """The partners of all agreements by code, sorted."""
    return tuple(sorted({code for codes in tables["agreements"]["partner_codes"] for code in codes}))


def settled_choice(tables: TradeTables, choice: AgreementChoice) -> AgreementChoice:
    """The choice without an area and agreements that the tables do not have."""
    area = choice.area if choice.area in (*REGIONS, *agreement_partners(tables)) else ""
    return replace(choice, area=area, entered=drawable(tables, choice.counted, choice.entered).asked)


@kept
def chosen(tables: TradeTables, choice: AgreementChoice) -> Frame:
    """The agreements chosen with `since`, the day on which their stage began where a step records it.

    Grouped by stage, the nearest to trade first; in a group the latest change first.
    """
    frame = tables["agreements"].loc[lambda f: f["kind"].isin(KINDS_OFFERED[choice.kinds])]
    if choice.stages:
        frame = frame.loc[frame["status"].isin(choice.stages)]
    if choice.area in REGIONS:
        frame = frame.loc[frame["region"] == choice.area]
    elif choice.area:
        frame = frame.loc[[choice.area in codes for codes in frame["partner_codes"]]]
    frame = confirmed(frame, choice.confidence)
    spans = stage_spans(tables).drop_duplicates("agreement_id", keep="last")
    starts = spans.set_index(["agreement_id", "stage"])["start"].to_dict()
    since = [starts.get((a, s), pd.NaT) for a, s in zip(frame["agreement_id"], frame["status"], strict=True)]
    rank = frame["status"].map({stage: position for position, stage in enumerate(GROUPS)})
    dated = frame.assign(since=pd.to_datetime(pd.Series(since, index=frame.index)), rank=rank)
    dated = dated.sort_values(["rank", "since", "agreement_id"], ascending=[True, False, True])
    return dated.drop(columns="rank").reset_index(drop=True)


@kept
def today_of(tables: TradeTables) -> pd.Timestamp:
    """The newest as-of date of all tables: dates before it have passed."""
    return pd.Timestamp(max(day for frame in tables.values() if (day := newest_date(frame)) is not None))


@kept
def last_read_day(tables: TradeTables) -> pd.Timestamp:
    """The last day on which an agreement was read."""
    return pd.Timestamp(max(tables["agreements"]["as_of"].max(), tables["agreement_milestones"]["as_of"].max()))


@dataclass(frozen=True)
class Outlook:
    """Steps of one agreement: the latest one taken, the next one intended, and those intended whose date has passed."""

    latest: dict[Hashable, Any] | None
    ahead: tuple[dict[Hashable, Any], ...]
    passed: tuple[dict[Hashable, Any], ...]


@kept
def outlooks(tables: TradeTables) -> dict[str, Outlook]:
    """The outlook of every agreement with a dated step.

    An intended date has passed when its last day is before the tables' newest date; one that a later recorded step has
    overtaken is left out.
    """
    today = today_of(tables)
    found = {}
    for agreement_id, steps in dated_steps(tables).groupby("agreement_id"):
        aims = is_aim(steps)
        taken = steps.loc[~aims]
        latest = taken.iloc[-1].to_dict() if len(taken) else None
        open_aims = [s for s in records(steps.loc[aims]) if latest is None or s["last"] >= latest["first"]]
        ahead = tuple(s for s in open_aims if s["last"] >= today)
        found[str(agreement_id)] = Outlook(latest, ahead, tuple(s for s in open_aims if s["last"] < today))
    return found


@kept
def idle_talks(tables: TradeTables) -> dict[str, int]:
    """The agreements in negotiation without a step taken or ahead in the last `IDLE_YEARS`, each with the year of its last step."""
    before = today_of(tables) - pd.DateOffset(years=IDLE_YEARS)
    talks = tables["agreements"].loc[lambda f: f["status"] == "negotiating", "agreement_id"]
    known = [(str(a), outlooks(tables)[a]) for a in talks if a in outlooks(tables)]
    return {a: o.latest["last"].year for a, o in known if o.latest and not o.ahead and o.latest["last"] < before}


@kept
def undated_talks(tables: TradeTables) -> frozenset[str]:
    """The agreements in negotiation of which no step has a date."""
    talks = tables["agreements"].loc[lambda f: f["status"] == "negotiating", "agreement_id"]
    return frozenset(map(str, talks)) - frozenset(outlooks(tables))


def is_aim(steps: Frame) -> pd.Series[bool]:
    """Which steps are intentions and no record, whether or not their date has come."""
    return (steps["intended"] == "yes") | (steps["stage"] == AIM)


def aimed(step: Mapping[Any, Any]) -> bool:
    """Whether one step is an intention and no record."""
    return bool(step["intended"] == "yes" or step["stage"] == AIM)


def stage_counts(frame: Frame) -> dict[str, int]:
    """How many of the agreements stand at each stage."""
    by_stage = frame["status"].value_counts()
    return {stage: int(by_stage.get(stage, 0)) for stage in GROUPS}


def reached(step: str) -> str:
    """The stage whose colour a step has: an accession or a modernised text belongs to an agreement in force."""
    return LEADS_TO.get(step, "in_force" if step in ("accession", "modernised") else "")
