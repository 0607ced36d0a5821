"""What a reader chose of the targets: the part of the page, the target itself, and what each part is drawn for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from data.indicators.exports.contributions import ChangeChoice
from data.indicators.targets.aim import Aim
from data.indicators.targets.scenarios import ScenarioChoice


@dataclass(frozen=True)
class TargetsChoice:
    """The part that is shown, the target, and the choices of the parts.

    `window` is the years that the range draws growth from, `months` the measure of the US share, `pace` whether non-US
    exports are shown by year or by month.
    """

    aim: Literal["path", "scenarios", "range", "shares", "change", "record"] = "path"
    target: Aim = field(default=Aim())
    scenarios: ScenarioChoice = field(default=ScenarioChoice())
    window: Literal["all", "20", "10"] = "all"
    months: Literal["adjusted", "unadjusted", "bop", "years"] = "adjusted"
    pace: Literal["years", "months"] = "years"
    change: ChangeChoice = field(default=ChangeChoice())
