"""What every picture of tariffs is drawn from: the scene, the tables it points to, the words and the looks."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any

import pandas as pd

from components.drawing.chart import Caption, Plot, Room
from components.drawing.strips import event_lines, event_titles, titles_room
from components.drawing.style import Style
from components.drawing.time_axis import TimeSpan, time_axis
from data import TradeTables
from data.indicators.tariffs.scene import TariffScene
from data.wording import Wording


@dataclass(frozen=True)
class Sheet:
    """A scene with the tables, words and looks that it is drawn with."""

    scene: TariffScene
    tables: TradeTables
    wording: Wording
    style: Style

    def plot(
        self,
        caption: Caption,
        *,
        height: int,
        left: float,
        right: float,
        until: pd.Timestamp | None = None,
        titles: bool = True,
    ) -> tuple[Plot, TimeSpan]:
        """The plot with room for the titles of the events if asked, and its time span."""
        below = round(titles_room(self.scene.events, self.style)) if titles else 0
        plot = Plot(caption, self.style, height, Room(round(left), round(right), below, above=-6))
        return plot, TimeSpan(self.scene.choice.first_day, until or self.scene.edge, plot.size[0])

    def room_for_strips(self, plot: Plot) -> float:
        """How high strips below the plot may be, px: the canvas has a fixed height, and the plot keeps half of its room."""
        return plot.size[1] / 2 if self.style.canvas else inf

    def time_layout(self, span: TimeSpan) -> dict[str, Any]:
        """The time axis, and a light line through the plot for each of a few events."""
        return {
            "xaxis": time_axis(span, wording=self.wording, style=self.style),
            "shapes": event_lines(self.scene.events, style=self.style),
        }

    def titles(self, plot: Plot) -> list[dict[str, Any]]:
        """The titles of the numbered events below the plot."""
        return event_titles(self.scene.events, left=plot.layout["margin"]["l"], wording=self.wording, style=self.style)
