"""Three rates, each in a panel with a finding, a measure and a time axis of its own: headline, average and collected, and two shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import left_margin, on_panel, panel_axes, round_ticks
from components.drawing.chart import Caption, Chart, Plot, Room
from components.drawing.credits import source_line
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.texts import PanelPlace, coloured, note, paper_note, plain_text
from components.drawing.time_axis import TimeSpan, iso, time_axis
from components.drawing.traces import Trace
from components.tariffs.rate_marks import (
    FIRST,
    OWN_PANEL,
    Panel,
    RateScene,
    estimate_traces,
    headline_trace,
    series_colour,
    shown_in,
)
from components.tariffs.rate_words import panel_finding, rates_subtitle, rates_table, rates_title, series_label
from components.tariffs.words import group_name, inside_list, merged_names, without_rate
from data import TradeTables
from data.frames import Frame, records
from data.indicators.confirmed import Levels
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.directions import direction_of
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.rates import COLLECTED, CUSMA_CLAIMS, STATUTORY, RateSeries, every_series, headline_steps
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Wording

PANELS = ("headline", "average", "duty_free", "cusma_claims")
PLOT, LOW = 150, 90  # px that a panel's plot is high at least, and on a low canvas
BETWEEN = 30  # px between two panels beside each other
MOST_NAMES = 2  # product groups that a rate is labelled with before the others are counted
WIDE, LINE = 900, 1.25  # px from which two panels stand beside each other; line height of the type size


def three_rates_chart(
    tables: TradeTables, wording: Wording, style: Style, *, imposed_by: str, imposed_on: str, confidence: Levels = ()
) -> Chart:  # fmt: skip
    """Rates of measures as steps, estimates as points joined within one vintage of one publisher only.

    Only numbers and measures with the confidences chosen; a panel that this leaves empty is not drawn.
    """
    series = every_series(tables, imposed_by, imposed_on, confidence)
    steps = _steps(tables, imposed_by, imposed_on, confidence)
    asked = (tables, imposed_by, imposed_on, wording, confidence)
    source = source_line(tables, _used(tables, series, steps), wording=wording)
    caption = Caption(rates_title(*asked), rates_subtitle(*asked), source)
    pair, panels = (imposed_by, imposed_on), _panels(series, steps)
    scene = RateScene(tables, series, steps, pair, confidence, panels, wording, style)
    alt = wording("rates-alt", title=caption.title, count=sum(len(s.points) for s in series))
    return Chart("three_rates", _drawn(scene, caption), caption, alt, rates_table(*asked))


def _steps(tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels) -> Frame:
    steps = headline_steps(tables, imposed_by, imposed_on, confidence)
    return steps.loc[steps["drawn_to"] >= FIRST]


def _panels(series: Sequence[RateSeries], steps: Frame) -> list[str]:
    """The panels that have something to show."""
    concepts = {s.concept for s in series}
    held = {
        "headline": not steps.empty,
        "average": bool(concepts & {STATUTORY, COLLECTED}),
        **{panel: concept in concepts for panel, concept in OWN_PANEL.items()},
    }
    return [name for name in PANELS if held[name]]


@dataclass(frozen=True)
class _Grid:
    """Panels in rows, two beside each other where there is room; px.

    `cell` is a panel's width with its ticks (`left`) and names (`labels`); `over` and `tall` are the heights of the
    headings and of the plots of each row, `under` that of the time axes.
    """

    columns: int
    cell: float
    left: float
    labels: float
    over: list[float]
    tall: list[float]
    under: float

    @property
    def whole(self) -> float:
        """Height of all rows."""
        return sum(self.over) + sum(self.tall) + self.under * len(self.tall)

    @property
    def plot(self) -> float:
        """Width of the plot of a panel."""
        return self.cell - self.left - self.labels

    def place(self, number: int) -> tuple[float, float, float]:
        """The left edge of a panel, and upper edge and height of its plot."""
        row, column = divmod(number, self.columns)
        top = sum(self.over[: row + 1]) + sum(self.tall[:row]) + self.under * row
        return column * (self.cell + BETWEEN), top, self.tall[row]


def _grid(scene: RateScene, height: float, heads: Sequence[int], left: float, cell: float) -> _Grid:
    """The grid of the panels of a scene, whose headings have so many lines; on the canvas as high as the plot is."""
    style, columns, under = scene.style, _columns(scene), scene.style.label_size * 3.4
    starts = range(0, len(scene.panels), columns)
    over = [max(heads[i : i + columns]) * style.label_size * LINE + 14 for i in starts]
    least = LOW if style.canvas else PLOT
    tall = [max(least, *(_labels_height(scene, n) for n in scene.panels[i : i + columns])) for i in starts]
    if style.canvas:
        tall = _shared(height - sum(over) - under * len(over), tall)
    return _Grid(columns, cell, left, _label_width(style) + 10, over, tall, under)


def _shared(free: float, wanted: Sequence[float]) -> list[float]:
    """A height for each row of so much: what it wants and the same more or less for each; no row is lower than half of that."""
    even = (free - sum(wanted)) / len(wanted)
    tall = [max(want + even, free / len(wanted) / 2) for want in wanted]
    return [height * free / sum(tall) for height in tall]


def _columns(scene: RateScene) -> int:
    return 2 if scene.style.width >= WIDE and len(scene.panels) > 1 else 1


def _drawn(scene: RateScene, caption: Caption) -> go.Figure:
    """Each panel with its heading, its two axes and the names at its right end."""
    style, plot = scene.style, Plot(caption, scene.style, 0, Room(4, 4, below=0))
    across, columns = plot.size[0], _columns(scene)
    cell = (across - BETWEEN * (columns - 1)) / columns
    axes = {n: _value_axis(scene, n) for n in scene.panels}
    heads = [_heading(scene, n, cell) for n in scene.panels]
    left = max(left_margin(axis, style=style) for axis in axes.values())
    grid = _grid(scene, plot.size[1], [len(h) for h in heads], left, cell)
    span = TimeSpan(FIRST - pd.Timedelta(days=6), pd.Timestamp(record_day(scene.tables.measures)), grid.plot)
    look, over = (style.label_size, style.palette.text), {"yanchor": "bottom", "yshift": 10, "align": "left"}
    traces, notes, places = list[Trace](), list[dict[str, Any]](), list[PanelPlace]()
    for number, (name, head) in enumerate(zip(scene.panels, heads, strict=True)):
        start, top, tall = grid.place(number)
        beside = [(start + left) / across, (start + left + grid.plot) / across]
        places.append((beside, [max(0.0, 1 - (top + tall) / grid.whole), 1 - top / grid.whole]))
        panel = Panel(name, span, tuple(axes[name]["range"]), tall)
        drawn = headline_trace(scene) if name == "headline" else estimate_traces(scene, panel)
        traces += [trace | on_panel(number) for trace in drawn]
        lines = head + ["&nbsp;"] * (round((grid.over[number // columns] - 14) / style.label_size / LINE) - len(head))
        notes.append(paper_note(start / across, places[-1][1][1], "<br>".join(lines), look, **over))
        notes += [label | on_panel(number, "ref") for label in _labels(scene, name, axes[name], tall)]
    time = time_axis(span, wording=scene.wording, style=style)
    layout = panel_axes((time, axis, place) for axis, place in zip(axes.values(), places, strict=True))
    height = plot.layout["height"] if style.canvas else round(grid.whole + plot.outside)
    return plot.figure(traces, notes=notes, height=height, **layout)


def _heading(scene: RateScene, panel: str, width: float) -> list[str]:
    """What a panel finds, in bold, and what it measures, in lines that fit the width."""
    wording, size = scene.wording, scene.style.label_size
    found = wording.capital(panel_finding(scene.tables, panel, scene.series, scene.pair, wording, scene.confidence))
    bold = [f"<b>{plain_text(line)}</b>" for line in broken(found, width=width, size=size, bold=True)]
    quiet = broken(wording.code("rates-panel", panel), width=width, size=size)
    return [*bold, *(coloured(plain_text(line), scene.style.palette.quiet_text) for line in quiet)]


def _label_width(style: Style) -> float:
    return 106 if style.phone else 172 * style.scale


def _value_axis(scene: RateScene, panel: str) -> dict[str, Any]:
    """Percent; the sign stands on the top tick. The duty-free share is in panel of its own that starts at 80 %."""
    if panel == "headline":
        most, least = float(scene.steps["rate_pct"].max()), 0.0
    else:
        values = [p.value_pct for s in shown_in(scene, panel) for p in s.points]
        most, least = (100.0, min(80.0, 10 * (min(values) // 10))) if panel == "duty_free" else (max(values), 0.0)
        most = 100.0 if panel in OWN_PANEL else most
    ticks = round_ticks(most, least=least, count=2 if panel in OWN_PANEL else 4)
    texts = [*(scene.wording.number(t) for t in ticks[:-1]), scene.wording.rate(ticks[-1])]
    span = ticks[-1] - ticks[0]
    ends = [ticks[0] - span * (0.12 if panel == "average" else 0.02), ticks[-1] + span * 0.04]
    return {"tickvals": ticks, "ticktext": texts, "range": ends}


def _wanted(scene: RateScene, panel: str) -> list[tuple[float, str, str]]:
    """The names at the right end of a panel: value, text and colour of what each names."""
    if panel == "headline":
        return _rate_ends(scene)
    return [
        (s.points[-1].value_pct, series_label(s, scene.wording), series_colour(s, scene))
        for s in shown_in(scene, panel)
    ]


def _label_lines(scene: RateScene, panel: str) -> list[list[str]]:
    width, size = _label_width(scene.style), scene.style.note_size
    return [broken(text, width=width, size=size) for _, text, _ in _wanted(scene, panel)]


def _labels_height(scene: RateScene, panel: str) -> float:
    """Height that the names of a panel take one under the other, px."""
    return sum(len(part) * scene.style.note_size * LINE + 3 for part in _label_lines(scene, panel))


def _labels(scene: RateScene, panel: str, axis: dict[str, Any], height: float) -> list[dict[str, Any]]:
    """Names at the right end, moved apart, beside the last values that they name."""
    size, (first, last) = scene.style.note_size, axis["range"]
    wanted, lines = _wanted(scene, panel), _label_lines(scene, panel)
    centres = [(value - first) / (last - first) * height for value, _, _ in wanted]
    placed = spread(centres, [len(part) * size * LINE for part in lines], least=-6, most=height + 4, gap=3)
    inks = {scene.style.palette.neutral: scene.style.palette.quiet_text}  # grey is too light for a text
    day = iso(pd.Timestamp(record_day(scene.tables.measures)))
    side = {"xanchor": "left", "yanchor": "middle", "align": "left", "xshift": 8}
    return [
        note(day, value, "<br>".join(map(plain_text, part)), (size, inks.get(tone, tone)), **side, yshift=at - centre)
        for (value, _, tone), part, centre, at in zip(wanted, lines, centres, placed, strict=True)
    ]


def _rate_ends(scene: RateScene) -> list[tuple[float, str, str]]:
    """One label for each rate in force at the right end, with the product groups with the most records; on a phone the rate alone."""
    day, wording, style = pd.Timestamp(record_day(scene.tables.measures)), scene.wording, scene.style
    order = tariff_scene(scene.tables, TariffChoice(direction_of(scene.tables, *scene.pair))).every_group
    rank = {group: place for place, group in enumerate(order)}
    rates: dict[float, set[str]] = {}
    for r in records(scene.steps.loc[scene.steps["drawn_to"] >= day]):
        rates.setdefault(float(r["rate_pct"]), set()).add(str(r["product_group"]))
    found = []
    for rate, groups in sorted(rates.items()):
        above = {group for other, part in rates.items() if other > rate for group in part}  # named at their higher rate
        ordered = sorted(groups, key=lambda group: (group in above, rank.get(group, len(rank)), group))
        names = [without_rate(group_name(scene.tables, group, wording), wording.rate(rate)) for group in ordered]
        text, goods = wording.rate(rate), inside_list(merged_names(names, wording, MOST_NAMES))
        if not style.phone:
            text = wording("rates-label-headline", rate=text, goods=goods)
        found.append((rate, text, style.palette.text))
    return found


def _used(tables: TradeTables, series: Sequence[RateSeries], steps: Frame) -> Frame:
    rows = tables["average_tariff_rates"]
    ids = [p.rate_id for s in series for p in s.points]
    mine = rows.loc[rows["rate_id"].isin(ids), ["source_id", "published"]].rename(columns={"published": "as_of"})
    of_claims = [(s.points[0].source_id, s.published) for s in series if s.concept == CUSMA_CLAIMS]
    claims = pd.DataFrame(of_claims, columns=["source_id", "as_of"], dtype=object)
    return pd.concat([mine, claims, steps[["source_id", "as_of"]].astype(object)], ignore_index=True)
