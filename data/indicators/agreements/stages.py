"""When an agreement stood at which stage, and when each partner did: membership as of any day."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from data.cells.codes import TRADE_AGREEMENTS
from data.frames import Frame, TradeTables, dated, records
from data.indicators.agreements.stages_reached import STAGE_ORDER
from data.kept import kept

# What a step leads to; the steps left out (a round, an aim, an accession) change nothing of the agreement's own stage.
LEADS_TO = {
    "exploratory_talks": "exploratory", "negotiations_launched": "negotiating", "resumed": "negotiating",
    "paused": "suspended", "concluded": "concluded", "signed": "signed", "ratified": "signed",
    "provisional_application": "in_force", "entry_into_force": "in_force", "superseded": "superseded",
}  # fmt: skip
PROVISIONAL = "provisional_application"
TALKS = ("exploratory", "negotiating", "suspended")
FAR = pd.Timestamp("2262-01-01")  # later than any day that a table holds
NEARNESS = {stage: rank for rank, stage in enumerate(STAGE_ORDER)}


@kept
def dated_steps(tables: TradeTables) -> Frame:
    """Every step with `first`, `last` day, `precision`, and `day`, the middle of what is known of its date; in order of time."""
    steps = dated(tables["agreement_milestones"], "milestone_date")
    middle = steps["first"] + ((steps["last"] - steps["first"]) / 2).dt.floor("D")
    return steps.assign(day=middle).sort_values(["day", "milestone_id"]).reset_index(drop=True)


def next_stage(before: str | None, step: str) -> str | None:
    """The stage after a step: an agreement in force is only superseded, one that is signed leaves talks behind.

    Talks that open while others are paused or under way change nothing: exploring is no step back.
    """
    reached = LEADS_TO.get(step)
    if reached is None or (before == "in_force" and reached != "superseded") or before == "superseded":
        return before
    if reached == "exploratory" and before is not None:
        return before
    if before in ("concluded", "signed") and reached in TALKS:
        return before
    return reached


@kept
def stage_spans(tables: TradeTables) -> Frame:
    """Unbroken stages of every agreement: `agreement_id`, `stage`, `start` (first day) and `end` (day after the last; far off while it lasts).

    Replayed from the recorded steps; before the first step nothing is known and no span stands. Steps known to a month or a
    year count from its middle. A partnership that is partly applied is not in force for that.
    """
    steps, agreements = dated_steps(tables), tables["agreements"]
    trade = steps["agreement_id"].isin(agreements.loc[agreements["kind"].isin(TRADE_AGREEMENTS), "agreement_id"])
    taken = steps.loc[
        (steps["intended"] == "no") & steps["stage"].isin(LEADS_TO) & (trade | (steps["stage"] != PROVISIONAL))
    ]
    rows: list[dict[str, Any]] = []
    for agreement_id, own in taken.groupby("agreement_id"):
        stage: str | None = None
        for step in records(own):
            if (after := next_stage(stage, step["stage"])) != stage:
                if stage is not None:
                    rows[-1]["end"] = step["day"]
                rows.append({"agreement_id": agreement_id, "stage": after, "start": step["day"], "end": FAR})
                stage = after
    return pd.DataFrame(rows, columns=["agreement_id", "stage", "start", "end"])


@kept
def spans_by_agreement(tables: TradeTables) -> dict[str, list[dict[Hashable, Any]]]:
    """`stage_spans` as plain values by agreement; kept, and read-only."""
    return {str(key): records(part) for key, part in stage_spans(tables).groupby("agreement_id")}


@kept
def steps_by_agreement(tables: TradeTables) -> dict[str, list[dict[str, Any]]]:
    """`dated_steps` as plain values by agreement; kept, and read-only."""
    found: dict[str, list[dict[str, Any]]] = {}
    for step in records(dated_steps(tables)):
        found.setdefault(step["agreement_id"], []).append({str(name): value for name, value in step.items()})
    return found


@kept
def party_spans(tables: TradeTables) -> Frame:
    """Stages of trade agreements (free trade, comprehensive partnership) by partner: columns of `stage_spans` and `partner_code`.

    A partner has the stages of its agreement, except where `agreement_parties` knows that it joined later, that the
    agreement applied to it later (signed until then), or that it left.
    """
    agreements = tables["agreements"].loc[lambda f: f["kind"].isin(TRADE_AGREEMENTS)]
    members = agreements[["agreement_id", "partner_codes"]].explode("partner_codes").dropna()
    pairs = set(members.itertuples(index=False, name=None))
    own = {(r["agreement_id"], r["partner_code"]): r for r in records(tables["agreement_parties"])}
    pairs |= {pair for pair in own if pair[0] in set(agreements["agreement_id"])}
    spans = spans_by_agreement(tables)
    rows = [
        {"agreement_id": agreement_id, "partner_code": partner_code, **span}
        for agreement_id, partner_code in sorted(pairs)
        for span in _own_spans(spans.get(agreement_id, []), own.get((agreement_id, partner_code)))
    ]
    return pd.DataFrame(rows, columns=["agreement_id", "partner_code", "stage", "start", "end"])


def _own_spans(spans: list[dict[Any, Any]], party: dict[Any, Any] | None) -> list[dict[str, Any]]:
    """The spans of one partner, cut to the days and the stage that the table of parties knows."""
    plain = [{"stage": s["stage"], "start": s["start"], "end": s["end"]} for s in spans]
    if party is None:
        return plain
    joined, applied = party["party_from"], party["effective_from"]
    left = FAR if pd.isna(party["effective_to"]) else party["effective_to"] + pd.Timedelta(days=1)
    if party["status"] not in ("in_force", "superseded"):
        applied = FAR
    found = []
    for span in plain:
        parts = [span]
        if span["stage"] == "in_force" and not pd.isna(applied):
            parts = [
                {**span, "stage": "signed", "end": min(applied, span["end"])},
                {**span, "start": max(applied, span["start"])},
            ]
        for part in parts:
            start = part["start"] if pd.isna(joined) else max(part["start"], joined)
            if start < (end := min(part["end"], left)):
                found.append({**part, "start": start, "end": end})
    return found


@kept
def stages_on(tables: TradeTables, day: pd.Timestamp) -> Frame:
    """The furthest stage of any trade agreement with each partner on a day: `partner_code`, `stage`, `agreement_id`.

    A partner without an agreement or talks on that day is absent; an agreement that was superseded gives no stage.
    """
    live = party_spans(tables).loc[lambda f: (f["start"] <= day) & (day < f["end"]) & f["stage"].isin(STAGE_ORDER)]
    ranked = live.assign(rank=live["stage"].map(NEARNESS)).sort_values(["partner_code", "rank", "agreement_id"])
    best = ranked.drop_duplicates("partner_code")
    return best[["partner_code", "stage", "agreement_id"]].reset_index(drop=True)


def middle_of(year: int) -> pd.Timestamp:
    """The day whose stages stand for a year of exports: 1 July, so that a stage counts that held for half the year."""
    return pd.Timestamp(year, 7, 1)
