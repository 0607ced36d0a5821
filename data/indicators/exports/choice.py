"""What a reader chose of the spread of exports over partners, and of what changed the US share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from data.indicators.exports.contributions import Effect
from data.indicators.exports.periods import COUNTED


@dataclass(frozen=True)
class SpreadChoice:
    """By which measure exports are concentrated: effective markets, the index, or the largest partners."""

    spread: Literal["markets", "hhi", "top"] = "markets"


@dataclass(frozen=True)
class ChangeChoice:
    """What is counted in two periods, an earlier and a later one (empty is the usual), and what partners contribute to."""

    measured: Annotated[str, COUNTED] = "years"
    earlier: str = ""
    later: str = ""
    effect: Effect = "value"
