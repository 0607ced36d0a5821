"""Claims in the news with their verdicts: computed from the tables where they can be, reviewed by hand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd

from data.cells.codes import CLAIM_STATUSES
from data.frames import Frame, TradeTables, records
from data.indicators.claims.checks import Check, Claim
from data.indicators.claims.quantities import QUANTITIES


@dataclass(frozen=True)
class JudgedClaim:
    """A claim and its verdict; `check` is None where the verdict was reviewed by hand. `line` is its row in the table."""

    claim_id: str
    line: int
    status: str
    confidence: str
    check: Check | None


@lru_cache(maxsize=4)
def judged_claims(tables: TradeTables) -> tuple[JudgedClaim, ...]:
    """Every claim of `news_claims.csv` with its verdict, the latest published first."""
    rows = records(tables["news_claims"])
    judged = [(str(row["published"]), _judged(tables, row, line)) for line, row in enumerate(rows)]
    return tuple(claim for _, claim in sorted(judged, key=lambda pair: pair[0], reverse=True))


def claim_of(row: Mapping[Any, Any]) -> Claim:
    """What a row of `news_claims.csv` asks to be computed."""
    return Claim(
        quantity=str(row["quantity"]),
        period=str(row["period"]),
        names_period=row["names_period"] == "yes",
        stated=_number(row["stated_value"]),
        comparison=_text(row["comparison"]),
        tolerance=_number(row["tolerance"]) or 0.0,
        partner=_text(row["partner_code"]),
        measures=tuple(row["measure_ids"]),
        agreement=_text(row["agreement_id"]),
        stage=_text(row["stage"]),
        target=_text(row["target_id"]),
    )


def chosen_claims(
    claims: tuple[JudgedClaim, ...], *, verdicts: tuple[str, ...] = (), confidences: tuple[str, ...] = ()
) -> tuple[JudgedClaim, ...]:
    """The claims with some verdicts and some confidences; none named means all."""
    return tuple(
        c for c in claims if (not verdicts or c.status in verdicts) and (not confidences or c.confidence in confidences)
    )


def verdict_counts(claims: tuple[JudgedClaim, ...]) -> dict[str, int]:
    """How many claims have each verdict, from supported to cannot be checked; a verdict without a claim counts 0."""
    return {status: sum(c.status == status for c in claims) for status in CLAIM_STATUSES}


def chosen_disagreements(
    disagreements: Frame, *, topics: tuple[str, ...] = (), confidences: tuple[str, ...] = ()
) -> Frame:
    """The disagreements between sources on some topics and with some confidences of the value used; none named means all."""
    keep = disagreements["topic"].isin(topics) if topics else disagreements["topic"].notna()
    if confidences:
        keep &= disagreements["confidence"].isin(confidences)
    return disagreements.loc[keep]


def _judged(tables: TradeTables, row: Mapping[Any, Any], line: int) -> JudgedClaim:
    if _text(row["quantity"]) is None:
        return JudgedClaim(str(row["claim_id"]), line, str(row["status"]), str(row["confidence"]), None)
    check = QUANTITIES[str(row["quantity"])](tables, claim_of(row))
    return JudgedClaim(str(row["claim_id"]), line, check.status, check.confidence, check)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(str(value))
