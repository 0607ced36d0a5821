"""What a reader chose of the claims in the news and of the points on which sources disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from data.cells.codes import CLAIM_STATUSES, DISAGREEMENT_TOPICS


@dataclass(frozen=True)
class ClaimChoice:
    """Whether claims or disagreements are listed, with which verdicts and on which topics; none means all."""

    matter: Literal["claims", "sources"] = "claims"
    verdict: tuple[Annotated[str, CLAIM_STATUSES], ...] = ()
    topic: tuple[Annotated[str, DISAGREEMENT_TOPICS], ...] = ()
