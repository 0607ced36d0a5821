"""What a chart of partners says of one of them when a reader points at it: whole sentences, safe for a chart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.style import Style
from components.drawing.texts import plain_text
from components.partners.words import series_name, span_text, value_text, when_text
from data.frames import UNITED_STATES, Frame, TradeTables, records
from data.indicators.partners.choice import GROWTH, SPANS, Shown
from data.names import name
from data.wording import Wording


@dataclass(frozen=True)
class Scene:
    """What is drawn, in which words and looks."""

    tables: TradeTables
    found: Shown
    wording: Wording
    style: Style

    @property
    def show(self) -> str:
        """The measure shown."""
        return self.found.choice.show

    def name(self, code: str) -> str:
        """A partner's name, safe for a chart, which would read tags in it."""
        return plain_text(name(self.tables, code, self.wording))

    def value(self, row: Mapping[Any, Any]) -> str:
        """The shown measure of a row in words."""
        return value_text(self.show, row["shown"], self.found.figures.measure, self.wording)


def us_apart(scene: Scene) -> str:
    """The United States and its value, for the place where it stands apart; empty where it does not."""
    row = scene.found.frame.loc[scene.found.frame["partner_code"] == UNITED_STATES]
    if scene.found.choice.us or scene.show == "stage" or row.empty:
        return ""
    return scene.wording("partners-us-apart", value=scene.value(row.iloc[0].to_dict()))


def hovers(scene: Scene, rows: Frame) -> list[str]:
    """A sentence for each row."""
    return [partner_hover(scene, row) for row in records(rows)]


def partner_hover(scene: Scene, row: Mapping[Any, Any]) -> str:
    """A partner with value, share, rank, measure and confidence, in lines."""
    wording, choice = scene.wording, scene.found.choice
    lines = [f"<b>{scene.name(row['partner_code'])}</b>"]
    if scene.show in (*SPANS, "stage", "duties"):
        when = f" {span_text(choice, wording)}" if scene.show in SPANS else ""
        what = wording.capital(wording(f"partners-measure-{scene.show}"))
        lines.append(wording("partners-hover-shown", what=what, value=scene.value(row), when=when))
    if not pd.isna(row["value"]):
        said = {
            "value": wording.money(float(row["value"]), scene.found.figures.measure.currency), "when": when_text(choice, wording),
            "share": wording.share(float(row["share"])), "rank": int(row["rank"]), "of": len(scene.found.figures.frame),
        }  # fmt: skip
        lines.append(wording("partners-hover-value", **said))
        lines.append(
            f"{series_name(choice.series, wording)}; {wording.code('confidence', str(row['confidence'])).lower()}"
        )
    return "<br>".join(lines)


def hover_missing(scene: Scene, code: str) -> str:
    """A partner without a value: what is missing, and in which series."""
    wording, found = scene.wording, scene.found
    started = scene.show in GROWTH and code in set(found.figures.frame["partner_code"])
    key = (
        "partners-hover-missing-start"
        if started
        else "partners-hover-no-duties"
        if scene.show == "duties"
        else "partners-hover-missing"
    )
    said = wording(key, series=series_name(found.choice.series, wording), when=when_text(found.choice, wording))
    return f"<b>{scene.name(code)}</b><br>{said}"
