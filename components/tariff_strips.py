"""The strips that stand with every picture of tariffs: what was announced, the events, the agreements."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pandas as pd

from components.event_marks import Mark, event_strip, milestone_marks, worded_strip
from components.style import Style
from components.tariff_words import group_name, hover, merged, rate_word
from components.time_axis import Band, TimeSpan
from components.wording import Wording
from data import TradeTables
from data.indicators.tariff_choice import never_applied
from data.indicators.tariff_scene import TariffScene

EVENTS, AGREEMENTS, THREATS = "y2", "y3", "y4"


def strips(
    scene: TariffScene, span: TimeSpan, tables: TradeTables, *, wording: Wording, style: Style, threats: bool = True
) -> tuple[list[dict[str, Any]], list[Band], list[Band]]:
    """Traces of the strips, the bands below the plot (from the foot up) and the bands above it."""
    palette = style.palette
    events = event_strip(scene.events, span=span, wording=wording, style=style, axis=EVENTS)
    steps = worded_strip(
        milestone_marks(scene.milestones, until=scene.edge, wording=wording), span=span, style=style, axis=AGREEMENTS, colour=palette.accent, symbol="square",
        heading=wording("tariffs-strip-agreements"),
    )  # fmt: skip
    announced = worded_strip(
        threat_marks(scene, tables, wording) if threats else [], span=span, style=style, axis=THREATS, colour=palette.neutral, symbol="diamond",
        heading=wording("tariffs-strip-threats"),
    )  # fmt: skip
    below = [Band(axis, strip.height) for axis, strip in ((AGREEMENTS, steps), (EVENTS, events)) if strip.traces]
    above = [Band(THREATS, announced.height)] if announced.traces else []
    return [*events.traces, *steps.traces, *announced.traces], below, above


def threat_marks(scene: TariffScene, tables: TradeTables, wording: Wording) -> list[Mark]:
    """What was announced for the named groups and not applied; announcements of one day and rate share a mark."""
    rows = scene.named.loc[lambda f: never_applied(f) & (f["announced_on"] >= scene.choice.first_day) & (f["announced_on"] <= scene.edge)]
    ordered = rows.sort_values(["announced_on", "rate_pct", "product_group"]).to_dict("records")
    marks = []
    for (day, _), same in groupby(ordered, key=lambda r: (r["announced_on"], str(r["rate_pct"]))):
        part = list(same)
        names = merged([group_name(tables, r["product_group"], wording) for r in part])
        key = "tariffs-threat-mark-no-rate" if pd.isna(part[0]["rate_pct"]) else "tariffs-threat-mark"
        label = wording(key, names=names, **({} if key.endswith("no-rate") else {"rate": rate_word(part[0], wording)}))
        marks.append(Mark(day, day, label, "<br>".join(hover(tables, r["measure_id"], wording) for r in part)))
    return marks
