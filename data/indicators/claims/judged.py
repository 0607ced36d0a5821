"""Claims in the news with their verdicts: computed from the tables where they can be, reviewed by hand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import pandas as pd

from data.cells.codes import CLAIM_STATUSES, CONFIDENCES, DISAGREEMENT_TOPICS
from data.frames import Frame, TradeTables, records
from data.indicators.claims.checks import Check, Claim, rests_on
from data.indicators.claims.quantities import QUANTITIES
from data.kept import kept


@dataclass(frozen=True)
class ClaimChoice:
    """Whether claims or disagreements are listed, with which verdicts and on which topics; none means all."""

    matter: Literal["claims", "sources"] = "claims"
    verdict: tuple[Annotated[str, CLAIM_STATUSES], ...] = ()
    topic: tuple[Annotated[str, DISAGREEMENT_TOPICS], ...] = ()


@dataclass(frozen=True)
class JudgedClaim:
    """A claim and its verdict; `check` is None where the verdict was reviewed by hand. `line` is its row in the table.

    `source_ids` are the sources of the verdict: of the rows of the tables used, and those written beside it. The article
    itself is none of them.
    """

    claim_id: str
    line: int
    status: str
    confidence: str
    check: Check | None
    source_ids: tuple[str, ...]
    article: str


@kept
def judged_claims(tables: TradeTables) -> tuple[JudgedClaim, ...]:
    """Every claim of `news_claims.csv` with its verdict: article by article, the latest published first, by verdict."""
    rows = records(tables["news_claims"])
    published = {row["source_id"]: str(row["published"]) for row in rows}  # one date for each article
    claims = [_judged(tables, row, line) for line, row in enumerate(rows)]
    claims.sort(key=lambda claim: CLAIM_STATUSES.index(claim.status))
    return tuple(sorted(claims, key=lambda claim: (published[claim.article], claim.article), reverse=True))


def claim_of(row: Mapping[Any, Any]) -> Claim:
    """What a row of `news_claims.csv` asks to be computed."""
    return Claim(
        quantity=str(row["quantity"]),
        period=str(row["period"]),
        event=row["kind"] == "event",
        names_period=row["names_period"] == "yes",
        assumption=_text(row["assumption"]),
        stated=_number(row["stated_value"]),
        comparison=_text(row["comparison"]),
        tolerance=_number(row["tolerance"]) or 0.0,
        partner=_text(row["partner_code"]),
        measures=tuple(row["measure_ids"]),
        agreement=_text(row["agreement_id"]),
        stage=_text(row["stage"]),
        target=_text(row["target_id"]),
        events=tuple(row["event_ids"]),
        metrics=tuple(row["metric_ids"]),
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
    check = QUANTITIES[str(row["quantity"])](tables, claim_of(row)) if _text(row["quantity"]) else None
    found, used = (check.confidence, check.source_ids) if check else _rows_named(tables, row)
    article = str(row["source_id"])
    others = tuple(source for source in used if source != article)
    levels = [_text(row["confidence"]), found if others else None]
    confidence = min((level for level in levels if level), key=CONFIDENCES.index, default=CONFIDENCES[-1])
    sources = tuple(dict.fromkeys((*others, *row["evidence_ids"])))
    status = check.status if check else str(row["status"])
    return JudgedClaim(str(row["claim_id"]), line, status, confidence, check, sources, article)


def _rows_named(tables: TradeTables, row: Mapping[Any, Any]) -> tuple[str | None, tuple[str, ...]]:
    """How far the rows that a verdict by hand names are confirmed, and their sources; None if it names none."""
    steps = tables["agreement_milestones"]
    named = [
        tables.events.loc[lambda f: f["event_id"].isin(row["event_ids"])],
        tables.measures.loc[lambda f: f["measure_id"].isin(row["measure_ids"])],
        tables["targets"].loc[lambda f: f["target_id"] == row["target_id"]],
        steps.loc[(steps["agreement_id"] == row["agreement_id"]) & (steps["stage"] == row["stage"])],
        tables["agreements"].loc[lambda f: (f["agreement_id"] == row["agreement_id"]) & (_text(row["stage"]) is None)],
    ]
    rows = pd.concat([frame[["as_of", "confidence", "source_id"]].astype(object) for frame in named])
    if rows.empty:
        return None, ()
    _, confidence, sources = rests_on(rows)
    return confidence, sources


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(str(value))
