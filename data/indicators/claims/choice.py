"""What a reader chose of the claims in the news and of the points on which sources disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from data.cells.codes import ClaimStatus, DisagreementTopic


@dataclass(frozen=True)
class ClaimChoice:
    """Whether claims or disagreements are listed, with which verdicts and on which topics; none means all."""

    matter: Literal["claims", "sources"] = "claims"
    verdict: tuple[ClaimStatus, ...] = ()
    topic: tuple[DisagreementTopic, ...] = ()
