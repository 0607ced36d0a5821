"""A small record of agreements by hand: agreements, their steps, and partners with dates of their own."""

from itertools import count
from typing import NamedTuple

import pandas as pd

from data import TradeTables

VERSIONS = count()


class Step(NamedTuple):
    """A step of an agreement; `intended` as in the table."""

    agreement: str
    stage: str
    date: str
    intended: str = "no"


class Party(NamedTuple):
    """A partner with dates of its own."""

    agreement: str
    partner: str
    status: str = "in_force"
    joined: str | None = None
    start: str | None = None
    end: str | None = None


def record(agreements: dict[str, tuple[str, ...]], *steps: Step, parties: tuple[Party, ...] = ()) -> TradeTables:
    """Tables with these free trade agreements and their partners; the status is not read and left as signed."""
    day = pd.Timestamp("2026-07-23")
    frame = pd.DataFrame(
        [
            {
                "agreement_id": a,
                "kind": "fta",
                "status": "signed",
                "partner_codes": partners,
                "region": "europe",
                "as_of": day,
            }
            for a, partners in agreements.items()
        ]
    )
    milestones = pd.DataFrame(
        [
            {"milestone_id": f"{s.agreement}-{n:02}", "agreement_id": s.agreement, "stage": s.stage, "milestone_date": s.date, "intended": s.intended, "as_of": day}
            for n, s in enumerate(steps)
        ]
    )  # fmt: skip
    own = pd.DataFrame(
        [[p.agreement, p.partner, p.status, p.joined, p.start, p.end] for p in parties],
        columns=["agreement_id", "partner_code", "status", "party_from", "effective_from", "effective_to"],
    )
    for column in ("party_from", "effective_from", "effective_to"):
        own[column] = pd.to_datetime(own[column])
    frames = {"agreements": frame, "agreement_milestones": milestones, "agreement_parties": own}
    return TradeTables(frames, f"small record {next(VERSIONS)}")
