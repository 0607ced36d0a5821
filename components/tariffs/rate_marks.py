"""The marks in the panels of the three rates: steps of the measures, and points of what was published."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from components.drawing.label_spots import Box, Spot, clear_sides
from components.drawing.style import Style
from components.drawing.time_axis import TimeSpan, iso
from components.drawing.traces import Trace, line, pieces, texts
from components.tariffs.rate_words import rate_hover
from components.tariffs.words import measure_hover
from data import TradeTables
from data.frames import HOME, Frame, records
from data.indicators.confirmed import Levels
from data.indicators.tariffs.rates import COLLECTED, CUSMA_CLAIMS, DUTY_FREE, STATUTORY, RateSeries
from data.wording import Wording

FIRST = pd.Timestamp("2024-12-01")
STEEP, CLOSE = 10, 0.5  # points between neighbours whose numbers would touch
USUAL = "top center"
OTHERS = (USUAL, "bottom center", "top left", "top right", "bottom right", "bottom left")  # tried after the usual side
OWN_PANEL = {"duty_free": DUTY_FREE, "cusma_claims": CUSMA_CLAIMS}  # panels of one concept


@dataclass(frozen=True)
class RateScene:
    """What the picture is made of."""

    tables: TradeTables
    series: tuple[RateSeries, ...]
    steps: Frame
    pair: tuple[str, str]
    confidence: Levels
    panels: list[str]
    wording: Wording
    style: Style

    def of(self, *concepts: str) -> list[RateSeries]:
        """The series of some concepts."""
        return [s for s in self.series if s.concept in concepts]


@dataclass(frozen=True)
class Panel:
    """A panel: its name, its days and how wide they are, the range of its values, and its height, px."""

    name: str
    span: TimeSpan
    values: tuple[float, float]
    height: float

    def place(self, day: str, value: float) -> tuple[float, float]:
        """Where a value of a day stands, px from the left end and from the foot."""
        low, high = self.values
        return self.span.px(pd.Timestamp(day)), (value - low) / (high - low) * self.height


def shown_in(scene: RateScene, panel: str) -> list[RateSeries]:
    """The series of a panel of estimates."""
    return scene.of(OWN_PANEL[panel]) if panel in OWN_PANEL else scene.of(STATUTORY, COLLECTED)


def headline_trace(scene: RateScene) -> list[Trace]:
    """The steps of every line of duties in the colour of who imposes them; each end carries the measure's sentence."""
    steps, hovers = [], list[str]()
    for row in records(scene.steps):
        rate, hover = float(row["rate_pct"]), measure_hover(scene.tables, row["measure_id"], scene.wording)
        steps.append([(iso(max(row["drawn_from"], FIRST)), rate), (iso(row["drawn_to"]), rate)])
        hovers += [hover, hover, ""]
    palette = scene.style.palette
    home = set(scene.steps["imposed_by"]) == {HOME}
    look = {"color": palette.canada_measure if home else palette.us, "width": scene.style.line_width}
    return [line(*pieces(steps), name="headline", line=look, hovertext=hovers)]


def estimate_traces(scene: RateScene, panel: Panel) -> list[Trace]:
    """A trace for each series: circles for averages, diamonds for what was collected, squares and triangles for shares.

    A number that would cover another is left to the hover and to the text table.
    """
    style = scene.style
    signs = {STATUTORY: "circle", COLLECTED: "diamond", DUTY_FREE: "square", CUSMA_CLAIMS: "triangle-up"}
    traces = []
    mark, sides = 9 * style.scale, _sides(scene, panel)
    for s in shown_in(scene, panel.name):
        numbers = [text if side else "" for text, side in zip(_numbers(s, scene.wording), sides[s], strict=True)]
        colour, dash = series_colour(s, scene), "solid" if s.concept == CUSMA_CLAIMS else "dot"
        mode = "lines+markers" if len(s.points) > 1 else "markers"
        x, y = [month_day(p.month) for p in s.points], [p.value_pct for p in s.points]
        hovers = [rate_hover(scene.tables, s, p, scene.wording) for p in s.points]
        look = {
            "mode": mode if style.phone else f"{mode}+text",
            "line": {"color": colour, "width": style.line_width * 0.7, "dash": dash},
            "marker": {"size": mark, "symbol": signs[s.concept], "color": colour},
            "textposition": [side or USUAL for side in sides[s]],
        }
        words = texts(x, y, numbers, (style.note_size, style.palette.text), hovertext=hovers, hoverinfo="text")
        traces.append(words | look | {"name": f"{s.concept} {s.publisher_en} {s.published}"})
    return traces


def _sides(scene: RateScene, panel: Panel) -> dict[RateSeries, list[str]]:
    """For each point of each series the side on which its number stands clear; empty where there is none."""
    style, shown = scene.style, shown_in(scene, panel.name)
    # What a reader needs most takes its place first: the numbers at both ends of a series.
    places = sorted(((s, at) for s in shown for at in range(len(s.points))), key=lambda p: -p[1] % len(p[0].points))
    numbers = {s: _numbers(s, scene.wording) for s in shown}
    usual = {s: _beside(s, scene) for s in shown}
    spots = []
    for s, at in places:
        x, y = panel.place(month_day(s.points[at].month), s.points[at].value_pct)
        spots.append(Spot(x, y, numbers[s][at], (usual[s][at], *OTHERS)))
    room = Box(0, panel.span.width, -2, panel.height + 8)
    found = clear_sides(spots, size=style.note_size, mark=9 * style.scale, room=room)
    sides = {s: [""] * len(s.points) for s in shown}
    for (s, at), side in zip(places, found, strict=True):
        sides[s][at] = side
    return sides


def _numbers(series: RateSeries, wording: Wording) -> list[str]:
    """The number of each point; of shares the first and the last, and of one of every month the two between which it changed most."""
    texts = [wording.rate(p.value_pct) for p in series.points]
    if series.concept == DUTY_FREE and len(texts) > 2:
        return [texts[0], *[""] * (len(texts) - 2), texts[-1]]
    if series.concept != CUSMA_CLAIMS or len(texts) < 3:
        return texts
    values = [p.value_pct for p in series.points]
    most = max(range(1, len(values)), key=lambda i: abs(values[i] - values[i - 1]))
    return [text if i in (0, most - 1, most, len(texts) - 1) else "" for i, text in enumerate(texts)]


def _beside(series: RateSeries, scene: RateScene) -> list[str]:
    """Where the numbers stand: under the newest vintage, over other lines as long as they rise, beside single points."""
    points = series.points
    if series in scene.of(STATUTORY)[:1]:
        return ["bottom center"] * len(points)
    if series.concept == CUSMA_CLAIMS:  # before a steep rise a number over the point would be on the line
        following = [*points[1:], points[-1]]
        return [
            "bottom center" if n.value_pct - p.value_pct > STEEP else "top center"
            for p, n in zip(points, following, strict=True)
        ]
    if len(points) > 1:
        return ["top left"] * len(points)
    if series.concept != STATUTORY:
        return ["middle right"]
    others = [p for s in scene.of(STATUTORY) for p in s.points if p.month < points[0].month]
    near = any(abs(p.value_pct - points[0].value_pct) < CLOSE and len(series.points) == 1 for p in others)
    return ["top right" if near else "middle left"]


def series_colour(series: RateSeries, scene: RateScene) -> str:
    """The newest vintage of averages in the accent, what was collected in the text's colour, other estimates grey."""
    palette, newest = scene.style.palette, scene.of(STATUTORY)[:1]
    if series.concept != STATUTORY:
        return palette.text
    return palette.target if newest and series == newest[0] else palette.neutral


def month_day(month: str) -> str:
    """The day of a month on which its number stands."""
    return f"{month}-15"
